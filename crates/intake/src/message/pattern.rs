//! The little language in which cues are written down, and its matcher.
//!
//! A pattern is a row of words to be found one after another in a sentence:
//!
//! | written | stands for |
//! | --- | --- |
//! | `delete` | this word |
//! | `eras*` | a word that begins so |
//! | `a\|b` | one of these |
//! | `get_rid_of` | these words together |
//! | `<data>` | one of the words of the class `data` |
//! | `?the` | the word, or nothing |
//! | `..` | up to 3 words of any kind |
//! | `...` | up to 9 words of any kind |
//!
//! Sentences are short and patterns have few gaps, so that plain backtracking is fast; a budget
//! keeps a hostile sentence from making it slow.

/// A named list of words: the name, and the words divided by blanks.
pub(super) type Class = (&'static str, &'static str);
pub(super) type Classes = &'static [Class];

/// Where a pattern was found: first word, and the word after the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// One compiled pattern.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    steps: Vec<Step>,
}

#[derive(Clone, Debug)]
enum Step {
    Gap(usize),
    Word { any_of: Vec<Phrase>, optional: bool },
}

/// Words that stand together.
pub(super) type Phrase = Vec<Stem>;

#[derive(Clone, Debug)]
pub(super) struct Stem {
    text: String,
    prefix: bool,
}

/// Steps tried for one pattern in one sentence.
const BUDGET: usize = 20_000;
/// The same for one place in a sentence.
const BUDGET_AT: usize = 1_000;

impl Pattern {
    pub(super) fn new(written: &str, classes: &[Class]) -> Self {
        Self {
            steps: written
                .split_whitespace()
                .map(|word| Step::new(word, classes))
                .collect(),
        }
    }

    /// The places where the pattern begins, each with its shortest match.
    pub(super) fn find_all(&self, words: &[String]) -> Vec<Span> {
        let mut budget = BUDGET;
        (0..words.len())
            .filter_map(|start| {
                Some(Span {
                    start,
                    end: run(&self.steps, words, start, &mut budget)?,
                })
            })
            .collect()
    }

    /// The shortest match that begins at this word.
    pub(super) fn at(&self, words: &[String], start: usize) -> Option<Span> {
        let end = run(&self.steps, words, start, &mut { BUDGET_AT })?;
        Some(Span { start, end })
    }

    /// The [`place`]s of the words that the pattern can begin with. It must begin with a word.
    pub(super) fn places(&self) -> Vec<[u8; 2]> {
        let Some(Step::Word { any_of, .. }) = self.steps.first() else {
            return Vec::new();
        };
        let mut places: Vec<_> = any_of.iter().map(|phrase| place(&phrase[0].text)).collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    pub(super) fn is_in(&self, words: &[String]) -> bool {
        let mut budget = BUDGET;
        (0..words.len()).any(|start| run(&self.steps, words, start, &mut budget).is_some())
    }
}

/// A list of patterns of which any will do.
#[derive(Clone, Debug, Default)]
pub(super) struct Patterns(Vec<Pattern>);

impl Patterns {
    pub(super) fn new(written: &[&str], classes: Classes) -> Self {
        Self(
            written
                .iter()
                .map(|one| Pattern::new(one, classes))
                .collect(),
        )
    }

    pub(super) fn find_all(&self, words: &[String]) -> Vec<Span> {
        self.0
            .iter()
            .flat_map(|pattern| pattern.find_all(words))
            .collect()
    }

    pub(super) fn is_in(&self, words: &[String]) -> bool {
        self.0.iter().any(|pattern| pattern.is_in(words))
    }

    /// How many of the patterns occur.
    pub(super) fn count_in(&self, words: &[String]) -> usize {
        self.0.iter().filter(|pattern| pattern.is_in(words)).count()
    }
}

impl Step {
    fn new(written: &str, classes: &[Class]) -> Self {
        match written {
            ".." => return Self::Gap(3),
            "..." => return Self::Gap(9),
            _ => {}
        }
        let (optional, body) = match written.strip_prefix('?') {
            Some(body) => (true, body),
            None => (false, written),
        };
        Self::Word {
            any_of: body
                .split('|')
                .flat_map(|word| phrases(word, classes))
                .collect(),
            optional,
        }
    }
}

fn phrases(written: &str, classes: &[Class]) -> Vec<Phrase> {
    let Some(name) = written
        .strip_prefix('<')
        .and_then(|name| name.strip_suffix('>'))
    else {
        return vec![phrase(written)];
    };
    let class = classes.iter().find(|(known, _)| *known == name);
    debug_assert!(class.is_some(), "no class named {name}");
    class
        .map(|(_, words)| words.split_whitespace().map(phrase).collect())
        .unwrap_or_default()
}

/// A word's place in an index: its first two letters. Every word listed has at least two letters,
/// or is the whole word.
pub(super) fn place(word: &str) -> [u8; 2] {
    let bytes = word.as_bytes();
    [
        bytes.first().copied().unwrap_or(0),
        bytes.get(1).copied().unwrap_or(0),
    ]
}

pub(super) fn phrase(written: &str) -> Phrase {
    let stem = |word: &str| Stem {
        text: word.trim_end_matches('*').to_owned(),
        prefix: word.ends_with('*'),
    };
    written.split('_').map(stem).collect()
}

/// The end of the match of `steps` at `at`, if there is one.
fn run(steps: &[Step], words: &[String], at: usize, budget: &mut usize) -> Option<usize> {
    *budget = budget.checked_sub(1)?;
    let Some((step, rest)) = steps.split_first() else {
        return Some(at);
    };
    match step {
        Step::Gap(most) => (0..=*most)
            .take_while(|skip| at + skip <= words.len())
            .find_map(|skip| run(rest, words, at + skip, budget)),
        Step::Word { any_of, optional } => {
            let found = any_of.iter().filter(|phrase| stands(phrase, words, at));
            let mut lengths: Vec<usize> = found.map(Vec::len).collect();
            lengths.dedup();
            let hit = lengths
                .into_iter()
                .find_map(|length| run(rest, words, at + length, budget));
            hit.or_else(|| {
                if *optional {
                    run(rest, words, at, budget)
                } else {
                    None
                }
            })
        }
    }
}

/// The spelling of a phrase of one whole word.
pub(super) fn spelling(phrase: &Phrase) -> Option<&str> {
    match phrase.as_slice() {
        [stem] if !stem.prefix => Some(&stem.text),
        _ => None,
    }
}

pub(super) fn stands(phrase: &[Stem], words: &[String], at: usize) -> bool {
    words.get(at..at + phrase.len()).is_some_and(|found| {
        phrase.iter().zip(found).all(|(stem, word)| {
            if stem.prefix {
                word.starts_with(&stem.text)
            } else {
                *word == stem.text
            }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLASSES: Classes = &[("erase", "delete* get_rid_of"), ("data", "data info*")];

    fn check(pattern: &str, sentence: &str, expected: bool) {
        let words: Vec<String> = sentence.split(' ').map(str::to_owned).collect();
        assert_eq!(
            Pattern::new(pattern, CLASSES).is_in(&words),
            expected,
            "{pattern} in {sentence}"
        );
    }

    #[test]
    fn patterns_mean_what_the_table_says() {
        check("<erase> .. <data>", "please delete all my data", true);
        check("<erase> .. <data>", "please get rid of my infomation", true);
        check(
            "<erase> .. <data>",
            "delete this one very long note data",
            false,
        );
        check("<erase> ?the <data>", "delete the data", true);
        check("<erase> ?the <data>", "delete my data", false);
        check("not|never sell", "we never sell", true);
    }

    #[test]
    fn a_hostile_sentence_ends() {
        let sentence = "delete ".repeat(5000);
        check(
            "<erase> ... <erase> ... <erase> ... <data>",
            sentence.trim(),
            false,
        );
    }
}
