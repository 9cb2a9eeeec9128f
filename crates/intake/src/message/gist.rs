//! The gist of a sentence: the ideas it brings together, in whatever shape.
//!
//! Set phrases and grammar miss most of what people write freely: "My eyesight data is for font
//! size. Use it for nothing else." Where ideas stand together that mean a right in any shape, a
//! rule names the ideas. A language's table holds their words and the rules, in this notation:
//!
//! | written | means |
//! | --- | --- |
//! | `human` | the idea stands in the sentence |
//! | `~human` | it stands there or near: up to three sentences before, or in the next one |
//! | `no>pass` | the second idea begins at most eight words after the first |
//! | `from+list` | the same within two words |
//! | `!` before any of these | and not that |
//!
//! An idea is a list of words, rows of words in the notation of [`super::pattern`], or both. Among
//! its words `*daten` is any word that has "daten" in it, for compounds. Ideas are looked up by
//! their first letters once a sentence, so that many cost little.

mod de;
mod en;
mod es;
mod fr;
mod rule;

use std::collections::HashMap;
use std::sync::LazyLock;

use domain::Right;

use super::cues::{self, Found};
use super::pattern::{Class, Classes, Pattern, Span, place};
use super::reading::{Cue, Language};
use super::sentence::Sentence;
use rule::{Ideas, Rule, Seen};

/// What ideas are made of besides their words.
type Rows = &'static [(&'static str, &'static [&'static str])];
/// The rules of each right.
type Rules = &'static [(Right, &'static [&'static str])];

/// The ideas and rules of one language, as written.
struct Table {
    words: &'static [Classes],
    rows: &'static [Rows],
    /// What asks for a right.
    asks: Rules,
    /// What takes back a right that anything found in the same sentence. What is told of stays.
    denies: Rules,
    /// What makes a sentence ask for nothing: thanks, other people's stories, the text of a law.
    quiet: &'static [&'static str],
}

/// Sentences before and after in which an idea is still near.
const BEFORE: usize = 3;
const AFTER: usize = 1;

/// The ideas and rules of one language, ready to be looked for.
struct Gist {
    patterns: Vec<(Ideas, Pattern)>,
    /// Which patterns begin with a word that begins so.
    by_place: HashMap<[u8; 2], Vec<usize>>,
    /// Ideas and the stems of their compounds.
    stems: Vec<(Ideas, &'static str)>,
    asks: Vec<(Right, Rule)>,
    denies: Vec<(Right, Rule)>,
    quiet: Vec<Rule>,
    /// The ideas of whose order a rule speaks.
    ordered: Ideas,
}

impl Gist {
    fn new(table: &Table) -> Self {
        let classes: Vec<Class> = table.words.concat();
        let written = written(&classes, table.rows);
        let names = names(&written);
        let bit = |name: &str| {
            let at = names.iter().position(|known| *known == name);
            1 << at.unwrap_or_else(|| panic!("the idea {name} has no words"))
        };
        let rule = |written: &&str| Rule::new(written, &bit);
        let rules = |rules: Rules| {
            let each = |(right, all): &(Right, &'static [&str])| {
                let right = *right;
                all.iter().map(move |written| (right, rule(written)))
            };
            rules.iter().flat_map(each).collect()
        };
        let mut gist = Self {
            patterns: Vec::new(),
            by_place: HashMap::new(),
            stems: Vec::new(),
            asks: rules(table.asks),
            denies: rules(table.denies),
            quiet: table.quiet.iter().map(rule).collect(),
            ordered: 0,
        };
        let by_right = gist.asks.iter().chain(&gist.denies).map(|(_, rule)| rule);
        let ordered = by_right.chain(&gist.quiet).map(Rule::ordered);
        gist.ordered = ordered.fold(0, |all, one| all | one);
        for (name, row) in written {
            gist.list(bit(name), row, &classes);
        }
        gist
    }

    /// Puts a row of words of an idea where it will be looked up.
    fn list(&mut self, idea: Ideas, row: &'static str, classes: &[Class]) {
        if let Some(stem) = row.strip_prefix('*') {
            self.stems.push((idea, stem));
            return;
        }
        let pattern = Pattern::new(row, classes);
        for place in pattern.places() {
            let listed = self.by_place.entry(place).or_default();
            listed.push(self.patterns.len());
        }
        self.patterns.push((idea, pattern));
    }

    fn seen(&self, words: &[String]) -> Seen {
        let mut seen = Seen::default();
        for (at, word) in words.iter().enumerate() {
            let listed = self.by_place.get(&place(word)).into_iter().flatten();
            for (idea, pattern) in listed.map(|one| &self.patterns[*one]) {
                if (seen.ideas & idea == 0 || self.ordered & idea != 0)
                    && let Some(span) = pattern.at(words, at)
                {
                    seen.ideas |= idea;
                    seen.places.push((*idea, span));
                }
            }
            for (idea, _) in self.stems.iter().filter(|(_, stem)| word.contains(stem)) {
                seen.ideas |= idea;
                let end = at + 1;
                seen.places.push((*idea, Span { start: at, end }));
            }
        }
        seen
    }

    fn is_quiet(&self, here: &Seen, near: Ideas) -> bool {
        self.quiet.iter().any(|rule| rule.holds(here, near))
    }

    fn denies(&self, right: Right, here: &Seen, near: Ideas) -> bool {
        let mut denies = self.denies.iter();
        denies.any(|(of, rule)| *of == right && rule.holds(here, near))
    }

    /// The rights that a sentence asks for, before it takes any of them back.
    fn asked(&self, here: &Seen, near: Ideas) -> impl Iterator<Item = Right> {
        let asks = self.asks.iter();
        asks.filter(move |(_, rule)| rule.holds(here, near))
            .map(|(right, _)| *right)
    }
}

/// Each row of words with the name of its idea. A single word is a row too.
fn written(classes: &[Class], rows: &[Rows]) -> Vec<(&'static str, &'static str)> {
    let words = classes
        .iter()
        .flat_map(|(name, words)| words.split_whitespace().map(|word| (*name, word)));
    let rows = rows
        .iter()
        .flat_map(|rows| rows.iter())
        .flat_map(|(name, rows)| rows.iter().map(|row| (*name, *row)));
    words.chain(rows).collect()
}

/// The ideas, each once: its place is its bit.
fn names(written: &[(&'static str, &'static str)]) -> Vec<&'static str> {
    let mut names = Vec::new();
    for (name, _) in written {
        if !names.contains(name) {
            names.push(*name);
        }
    }
    assert!(names.len() <= Ideas::BITS as usize, "too many ideas");
    names
}

/// The gist of a language, compiled once.
fn gist(language: Language) -> &'static Gist {
    static ENGLISH: LazyLock<Gist> = LazyLock::new(|| Gist::new(&en::TABLE));
    static SPANISH: LazyLock<Gist> = LazyLock::new(|| Gist::new(&es::TABLE));
    static GERMAN: LazyLock<Gist> = LazyLock::new(|| Gist::new(&de::TABLE));
    static FRENCH: LazyLock<Gist> = LazyLock::new(|| Gist::new(&fr::TABLE));
    match language {
        Language::English => &ENGLISH,
        Language::Spanish => &SPANISH,
        Language::German => &GERMAN,
        Language::French => &FRENCH,
    }
}

/// The rights found by the other readers and by gist, without what the gist of their sentence
/// takes back.
pub(super) fn weighed(
    mut found: Vec<Found>,
    sentences: &[Sentence],
    language: Language,
) -> Vec<Found> {
    let gist = gist(language);
    let seen: Vec<Seen> = sentences.iter().map(|one| gist.seen(&one.words)).collect();
    for (at, sentence) in sentences.iter().enumerate() {
        let here = &seen[at];
        let around = at.saturating_sub(BEFORE)..(at + AFTER + 1).min(seen.len());
        let near = seen[around].iter().fold(0, |all, one| all | one.ideas);
        let asked = gist.asked(here, near);
        let told = !cues::told(sentence, language).is_empty();
        found.extend(asked.map(|right| Found {
            told: told && !matches!(right, Right::Complaint | Right::OptIn),
            cue: Cue {
                right,
                quote: sentence.text.clone(),
            },
        }));
        let quiet = gist.is_quiet(here, near);
        found.retain(|one| {
            one.cue.quote != sentence.text
                || !quiet && (one.told || !gist.denies(one.cue.right, here, near))
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: Table = Table {
        words: &[&[
            ("no", "no nunca"),
            ("sell", "vend*"),
            ("data", "*daten"),
            ("thanks", "gracias_por"),
        ]],
        rows: &[&[("data", &["datos|fotos .. mios"])]],
        asks: &[(Right::OptOutSale, &["no>sell", "sell ~no data !thanks"])],
        denies: &[],
        quiet: &["thanks"],
    };

    fn check(text: &str, expected: bool) {
        let gist = Gist::new(&TABLE);
        let seen = gist.seen(&Sentence::new(text).words);
        let quiet = gist.is_quiet(&seen, seen.ideas);
        let asked = !quiet && gist.asked(&seen, seen.ideas).next().is_some();
        assert_eq!(asked, expected, "{text}");
    }

    #[test]
    fn ideas_meet_in_order_and_near() {
        check("No los vendan", true);
        check(
            "No uno dos tres cuatro cinco seis siete ocho nueve vendan",
            false,
        );
        check("Vendan esto", false);
        check("Gracias por no vender", false);
        check("Los venden y digo que nunca los datos que son mios", true);
        check("Venden Kundendaten: nunca", true);
        check("Venden: nunca", false);
    }

    #[test]
    fn ideas_meet_across_two_sentences() {
        let read = |text: &str| {
            let sentences = super::super::sentence::sentences(text);
            let found = weighed(Vec::new(), &sentences, Language::English);
            let rights: Vec<Right> = found.iter().map(|found| found.cue.right).collect();
            rights
        };
        let rights = read("My eyesight data is for font size. Use it for nothing else.");
        assert!(rights.contains(&Right::LimitSensitive), "{rights:?}");
        assert_eq!(read("Thanks for deleting my account so quickly."), []);
    }
}
