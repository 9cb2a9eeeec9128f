//! The gist of a sentence: the ideas it brings together, in whatever order.
//!
//! Set phrases and grammar miss most of what people write freely: "My eyesight data is for font
//! size. Use it for nothing else." A rule of gist names ideas that ask for a right when they meet:
//!
//! | written | the idea stands |
//! | --- | --- |
//! | `idea` | in the sentence |
//! | `~idea` | in the sentence or near it |
//! | `!idea` | nowhere in the sentence |
//! | `!~idea` | neither in the sentence nor near it |
//!
//! An idea is a list of words, rows of words in the notation of [`super::super::pattern`], or both.
//! Ideas are looked up by their first letters once a sentence, so that many cost little.

mod en;

use std::collections::HashMap;
use std::sync::LazyLock;

use domain::Right;

use super::super::pattern::{Classes, Pattern, place};
use super::super::reading::{Cue, Language};
use super::super::sentence::Sentence;
use super::Found;

/// What each idea is made of besides its words.
type Rows = &'static [(&'static str, &'static [&'static str])];
/// The ideas that ask for each right, or deny it, when they meet.
type Rules = &'static [(Right, &'static [&'static str])];

/// The tables of one language.
struct Written {
    words: Classes,
    rows: Rows,
    asks: Rules,
    /// What takes back a right that anything found in the same sentence.
    denies: Rules,
    /// The idea of asking for nothing: laws told, thanks, what others did, advertisements.
    idle: &'static str,
}

/// Ideas as bits.
type Ideas = u128;

/// Sentences before and after in which an idea is still near.
const BEFORE: usize = 3;
const AFTER: usize = 1;

#[derive(Clone, Copy, Debug, Default)]
struct Rule {
    here: Ideas,
    near: Ideas,
    not_here: Ideas,
    not_near: Ideas,
}

impl Rule {
    fn new(written: &str, bit: &impl Fn(&str) -> Ideas) -> Self {
        let mut rule = Self::default();
        for word in written.split_whitespace() {
            let name = word.trim_start_matches(['!', '~']);
            let of = match &word[..word.len() - name.len()] {
                "!~" => &mut rule.not_near,
                "!" => &mut rule.not_here,
                "~" => &mut rule.near,
                _ => &mut rule.here,
            };
            *of |= bit(name);
        }
        rule
    }

    fn holds(&self, here: Ideas, near: Ideas) -> bool {
        here & self.here == self.here
            && near & self.near == self.near
            && here & self.not_here == 0
            && near & self.not_near == 0
    }
}

/// The tables of one language, compiled.
struct Gist {
    patterns: Vec<(Ideas, Pattern)>,
    /// Which patterns begin with a word that begins so.
    by_place: HashMap<[u8; 2], Vec<usize>>,
    asks: Vec<(Right, Rule)>,
    denies: Vec<(Right, Rule)>,
    idle: Ideas,
}

impl Gist {
    fn new(written: &Written) -> Self {
        let mut names: Vec<&str> = Vec::new();
        let all = written.words.iter().map(|(name, _)| *name);
        for name in all.chain(written.rows.iter().map(|(name, _)| *name)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        assert!(names.len() <= Ideas::BITS as usize, "too many ideas");
        let bit = |name: &str| {
            let at = names.iter().position(|known| *known == name);
            1 << at.unwrap_or_else(|| panic!("the idea {name} has no words"))
        };
        let rules = |rules: Rules| {
            let each = rules.iter().flat_map(|(right, all)| {
                all.iter().map(|written| (*right, Rule::new(written, &bit)))
            });
            each.collect()
        };
        let words = written
            .words
            .iter()
            .flat_map(|(name, words)| words.split_whitespace().map(|word| (*name, word)));
        let rows = written
            .rows
            .iter()
            .flat_map(|(name, rows)| rows.iter().map(|row| (*name, *row)));
        let patterns: Vec<(Ideas, Pattern)> = words
            .chain(rows)
            .map(|(name, row)| (bit(name), Pattern::new(row, written.words)))
            .collect();
        let mut by_place: HashMap<[u8; 2], Vec<usize>> = HashMap::new();
        for (at, (_, pattern)) in patterns.iter().enumerate() {
            for place in pattern.places() {
                by_place.entry(place).or_default().push(at);
            }
        }
        Self {
            patterns,
            by_place,
            asks: rules(written.asks),
            denies: rules(written.denies),
            idle: bit(written.idle),
        }
    }

    fn ideas(&self, sentence: &Sentence) -> Ideas {
        let words = &sentence.words;
        let mut found = 0;
        for (at, word) in words.iter().enumerate() {
            let listed = self.by_place.get(&place(word));
            for one in listed.into_iter().flatten() {
                let (idea, pattern) = &self.patterns[*one];
                if found & idea == 0 && pattern.is_at(words, at) {
                    found |= idea;
                }
            }
        }
        found
    }
}

fn gist(language: Language) -> Option<&'static Gist> {
    static ENGLISH: LazyLock<Gist> = LazyLock::new(|| Gist::new(&en::WRITTEN));
    (language == Language::English).then(|| &*ENGLISH)
}

/// The rights found by the other readers and by gist, without what the gist of their sentence
/// takes back.
pub(in super::super) fn weighed(
    mut found: Vec<Found>,
    sentences: &[Sentence],
    language: Language,
) -> Vec<Found> {
    let Some(gist) = gist(language) else {
        return found;
    };
    let ideas: Vec<Ideas> = sentences.iter().map(|one| gist.ideas(one)).collect();
    for (at, sentence) in sentences.iter().enumerate() {
        let here = ideas[at];
        let around = at.saturating_sub(BEFORE)..(at + AFTER + 1).min(ideas.len());
        let near = ideas[around].iter().fold(0, |all, one| all | one);
        let asked = gist.asks.iter().filter(|(_, rule)| rule.holds(here, near));
        found.extend(asked.map(|(right, _)| Found {
            told: false,
            cue: Cue {
                right: *right,
                quote: sentence.text.clone(),
            },
        }));
        let idle = here & gist.idle != 0;
        let denied = |right| {
            let mut denies = gist.denies.iter();
            denies.any(|(of, rule)| *of == right && rule.holds(here, near))
        };
        found.retain(|one| {
            one.cue.quote != sentence.text || !(idle || !one.told && denied(one.cue.right))
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_mean_what_the_table_says() {
        let bit = |name: &str| match name {
            "use" => 1,
            "narrow" => 2,
            _ => 4,
        };
        let rule = Rule::new("use ~narrow !past", &bit);
        assert!(rule.holds(1, 3), "narrow may be near");
        assert!(!rule.holds(2, 3), "use must be here");
        assert!(!rule.holds(1, 1), "narrow must be somewhere");
        assert!(!rule.holds(5, 7), "past must not be here");
        assert!(rule.holds(1, 7), "past may be near");
        assert!(!Rule::new("use !~past", &bit).holds(1, 5), "not even near");
    }

    #[test]
    fn ideas_meet_across_two_sentences() {
        let read = |text: &str| {
            let sentences = super::super::super::sentence::sentences(text);
            let found = weighed(Vec::new(), &sentences, Language::English);
            let rights: Vec<Right> = found.iter().map(|found| found.cue.right).collect();
            rights
        };
        let rights = read("My eyesight data is for font size. Use it for nothing else.");
        assert!(rights.contains(&Right::LimitSensitive), "{rights:?}");
        assert_eq!(read("Thanks for deleting my account so quickly."), []);
    }
}
