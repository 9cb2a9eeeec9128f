//! Rights told by the words that meet in a sentence, whatever their order.
//!
//! People say the same thing in more shapes than a grammar parses: "que una persona vea mi caso, no
//! el sistema". Where ideas stand together that mean a right in any shape, a rule names the ideas.
//! The words of an idea and the rules of a language stand in its table, in this notation:
//!
//! | written | stands for |
//! | --- | --- |
//! | `human` | a word of the idea stands in the sentence |
//! | `no>pass` | a word of the second begins at most eight words after one of the first |
//! | `from+list` | the same within two words |
//! | `!thanks` | and not that |
//! | `~` at the head | two sentences in a row may say it together |
//!
//! Among the words of an idea `*daten` is any word that has "daten" in it, for compounds.

mod de;
mod es;
mod fr;

use std::collections::HashMap;
use std::sync::LazyLock;

use domain::Right;

use super::super::cues::{self, Found};
use super::super::pattern::{Classes, Phrase, Span, phrase, stands};
use super::super::reading::{Cue, Language};
use super::super::sentence::Sentence;

/// The ideas and rules of one language.
struct Table {
    ideas: &'static [Classes],
    /// What asks for a right.
    asks: &'static [(Right, &'static [&'static str])],
    /// What looks like asking for a right and is not.
    denies: &'static [(Right, &'static [&'static str])],
    /// What makes a sentence ask for nothing: thanks, other people's stories, the text of a law.
    quiet: &'static [&'static str],
}

/// One thing a rule looks for.
enum Term {
    Idea(usize),
    Ahead {
        first: usize,
        then: usize,
        most: usize,
    },
}

struct Rule {
    wide: bool,
    all: Vec<Term>,
    none: Vec<Term>,
}

/// The words and rules of one language, ready to be looked for.
struct Rules {
    /// Ideas and their words, by the first two letters.
    words: HashMap<[u8; 2], Vec<(usize, Phrase)>>,
    /// Ideas and the stems of their compounds.
    inside: Vec<(usize, &'static str)>,
    ideas: usize,
    asks: Vec<(Right, Vec<Rule>)>,
    denies: Vec<(Right, Vec<Rule>)>,
    quiet: Vec<Rule>,
}

/// Words between two ideas that belong together.
const FAR: usize = 8;
/// Words between two ideas that stand side by side.
const NEAR: usize = 2;

fn place(word: &str) -> [u8; 2] {
    let mut bytes = word.bytes();
    [bytes.next().unwrap_or(0), bytes.next().unwrap_or(0)]
}

impl Rule {
    fn new(written: &str, names: &[&str]) -> Self {
        let mut rule = Self {
            wide: false,
            all: Vec::new(),
            none: Vec::new(),
        };
        for word in written.split_whitespace() {
            match word.strip_prefix('!') {
                _ if word == "~" => rule.wide = true,
                Some(body) => rule.none.push(Term::new(body, names)),
                None => rule.all.push(Term::new(word, names)),
            }
        }
        rule
    }

    fn holds(&self, seen: &Seen) -> bool {
        self.all.iter().all(|term| term.holds(seen))
            && !self.none.iter().any(|term| term.holds(seen))
    }
}

impl Term {
    fn new(written: &str, names: &[&str]) -> Self {
        let idea = |name: &str| {
            let known = names.iter().position(|known| *known == name);
            debug_assert!(known.is_some(), "no idea named {name}");
            known.unwrap_or(usize::MAX)
        };
        let ahead = |(first, then): (&str, &str), most| Self::Ahead {
            first: idea(first),
            then: idea(then),
            most,
        };
        match (written.split_once('>'), written.split_once('+')) {
            (Some(two), _) => ahead(two, FAR),
            (None, Some(two)) => ahead(two, NEAR),
            (None, None) => Self::Idea(idea(written)),
        }
    }

    fn holds(&self, seen: &Seen) -> bool {
        match *self {
            Self::Idea(idea) => !seen.of(idea).is_empty(),
            Self::Ahead { first, then, most } => seen.of(first).iter().any(|a| {
                seen.of(then)
                    .iter()
                    .any(|b| b.start >= a.end && b.start - a.end <= most)
            }),
        }
    }
}

/// Where each idea stands in a row of words.
struct Seen(Vec<Vec<Span>>);

impl Seen {
    fn of(&self, idea: usize) -> &[Span] {
        self.0.get(idea).map_or(&[], Vec::as_slice)
    }
}

impl Rules {
    fn new(table: &Table) -> Self {
        let ideas: Vec<(&'static str, &'static str)> = table.ideas.concat();
        let names: Vec<&str> = ideas.iter().map(|(name, _)| *name).collect();
        let mut words: HashMap<[u8; 2], Vec<(usize, Phrase)>> = HashMap::new();
        let mut inside = Vec::new();
        for (idea, (_, listed)) in ideas.iter().enumerate() {
            for written in listed.split_whitespace() {
                if let Some(stem) = written.strip_prefix('*') {
                    inside.push((idea, stem));
                    continue;
                }
                let first = written.split(['_', '*']).next().unwrap_or(written);
                let entry = words.entry(place(first)).or_default();
                entry.push((idea, phrase(written)));
            }
        }
        let rules = |list: &[&str]| -> Vec<Rule> {
            list.iter()
                .map(|written| Rule::new(written, &names))
                .collect()
        };
        let by_right = |list: &[(Right, &'static [&'static str])]| {
            list.iter()
                .map(|(right, written)| (*right, rules(written)))
                .collect()
        };
        Self {
            words,
            inside,
            ideas: ideas.len(),
            asks: by_right(table.asks),
            denies: by_right(table.denies),
            quiet: rules(table.quiet),
        }
    }

    fn seen(&self, words: &[String]) -> Seen {
        let mut seen = vec![Vec::new(); self.ideas];
        for (start, word) in words.iter().enumerate() {
            for (idea, phrase) in self.words.get(&place(word)).into_iter().flatten() {
                if stands(phrase, words, start) {
                    let end = start + phrase.len();
                    seen[*idea].push(Span { start, end });
                }
            }
            for (idea, _) in self.inside.iter().filter(|(_, stem)| word.contains(stem)) {
                let end = start + 1;
                seen[*idea].push(Span { start, end });
            }
        }
        Seen(seen)
    }

    fn is_quiet(&self, seen: &Seen) -> bool {
        self.quiet.iter().any(|rule| rule.holds(seen))
    }

    fn denies(&self, right: Right, seen: &Seen) -> bool {
        self.denies
            .iter()
            .filter(|(denied, _)| *denied == right)
            .any(|(_, rules)| rules.iter().any(|rule| rule.holds(seen)))
    }

    /// The rights that the words ask for; `wide` if they are those of two sentences.
    fn asks(&self, seen: &Seen, wide: bool) -> impl Iterator<Item = Right> {
        self.asks
            .iter()
            .filter(move |(right, rules)| {
                rules
                    .iter()
                    .any(|rule| rule.wide >= wide && rule.holds(seen))
                    && !self.denies(*right, seen)
            })
            .map(|(right, _)| *right)
    }
}

/// The rules of a language, compiled once. English has none yet: its grammar does without.
fn rules(language: Language) -> Option<&'static Rules> {
    static SPANISH: LazyLock<Rules> = LazyLock::new(|| Rules::new(&es::TABLE));
    static GERMAN: LazyLock<Rules> = LazyLock::new(|| Rules::new(&de::TABLE));
    static FRENCH: LazyLock<Rules> = LazyLock::new(|| Rules::new(&fr::TABLE));
    match language {
        Language::English => None,
        Language::Spanish => Some(&SPANISH),
        Language::German => Some(&GERMAN),
        Language::French => Some(&FRENCH),
    }
}

/// Every right that ideas standing together ask for.
pub(super) fn asked(sentences: &[Sentence], language: Language) -> Vec<Found> {
    let Some(rules) = rules(language) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (at, sentence) in sentences.iter().enumerate() {
        let seen = rules.seen(&sentence.words);
        if rules.is_quiet(&seen) {
            continue;
        }
        let mut rights: Vec<Right> = rules.asks(&seen, false).collect();
        if let Some(next) = sentences.get(at + 1) {
            let both = rules.seen(&[sentence.words.as_slice(), &next.words].concat());
            if !rules.is_quiet(&both) {
                rights.extend(rules.asks(&both, true));
            }
        }
        let told = !cues::told(sentence, language).is_empty();
        found.extend(rights.into_iter().map(|right| Found {
            told: told && !matches!(right, Right::Complaint | Right::OptIn),
            cue: Cue {
                right,
                quote: sentence.text.clone(),
            },
        }));
    }
    found
}

/// Whether the sentence takes the right back that other rules found in it.
pub(super) fn takes_back(cue: &Cue, language: Language) -> bool {
    let Some(rules) = rules(language) else {
        return false;
    };
    let seen = rules.seen(&Sentence::new(&cue.quote).words);
    rules.is_quiet(&seen) || rules.denies(cue.right, &seen)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: Table = Table {
        ideas: &[&[
            ("no", "no nunca"),
            ("sell", "vend*"),
            ("thanks", "gracias_por"),
        ]],
        asks: &[(Right::OptOutSale, &["no>sell", "~ sell no !thanks"])],
        denies: &[],
        quiet: &["thanks"],
    };

    fn check(text: &str, wide: bool, expected: bool) {
        let rules = Rules::new(&TABLE);
        let seen = rules.seen(&Sentence::new(text).words);
        let asked = !rules.is_quiet(&seen) && rules.asks(&seen, wide).next().is_some();
        assert_eq!(asked, expected, "{text}");
    }

    #[test]
    fn ideas_meet_in_order_and_near() {
        check("No los vendan", false, true);
        check(
            "No uno dos tres cuatro cinco seis siete ocho nueve vendan",
            true,
            true,
        );
        check("Vendan esto", false, false);
        check("Gracias por no vender", false, false);
        check("Los venden y digo que nunca", true, true);
    }
}
