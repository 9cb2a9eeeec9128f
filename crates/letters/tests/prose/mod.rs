//! How hard a text is to read, counted as schools and hospitals count it: words to a sentence and syllables
//! to a word.

use letters::Language;

/// What the measures of reading need of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) sentences: usize,
    pub(crate) words: usize,
    pub(crate) syllables: usize,
}

impl Counts {
    /// Of a paragraph or an item of a list, which ends a sentence even without a full stop. What holds no
    /// letter is no word, and an address on the Internet is none either.
    pub(crate) fn of(text: &str, language: Language) -> Self {
        let mut counts = Self::default();
        let mut open = false;
        for token in text.split_whitespace() {
            let word = token.trim_matches(|c: char| !c.is_alphanumeric());
            if word.contains(char::is_alphabetic) && !is_address(word) {
                counts.words += 1;
                counts.syllables += syllables(word, language);
                open = true;
            }
            let end = token.trim_end_matches(['”', '»', ')']);
            if open && end.ends_with(['.', '?', '!', ':']) {
                counts.sentences += 1;
                open = false;
            }
        }
        counts.sentences += usize::from(open);
        counts
    }

    fn words_per_sentence(self) -> f64 {
        self.words as f64 / self.sentences as f64
    }

    fn syllables_per_word(self) -> f64 {
        self.syllables as f64 / self.words as f64
    }

    /// The year of an American school in which a text like this is understood. Flesch and Kincaid, 1975.
    pub(crate) fn grade(self) -> f64 {
        0.39 * self.words_per_sentence() + 11.8 * self.syllables_per_word() - 15.59
    }

    /// From 0 to 100, the higher the easier. Fernández Huerta, 1959.
    pub(crate) fn fernandez_huerta(self) -> f64 {
        206.84 - 60.0 * self.syllables_per_word() - 1.02 * self.words_per_sentence()
    }

    /// The same of Szigriszt Pazos, 1993, whose steps INFLESZ names: from 55 normal, from 65 quite easy.
    pub(crate) fn inflesz(self) -> f64 {
        206.835 - 62.3 * self.syllables_per_word() - self.words_per_sentence()
    }
}

impl std::iter::Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            sentences: sum.sentences + one.sentences,
            words: sum.words + one.words,
            syllables: sum.syllables + one.syllables,
        })
    }
}

fn is_address(word: &str) -> bool {
    word.contains('@') || word.trim_end_matches('.').contains(".com")
}

fn syllables(word: &str, language: Language) -> usize {
    let parts = word.split(|c: char| !c.is_alphabetic());
    let parts = parts.filter(|part| !part.is_empty());
    let count = |part: &str| {
        let letters: Vec<char> = part.to_lowercase().chars().collect();
        match language {
            Language::En => in_english(&letters),
            Language::Es => in_spanish(&letters),
        }
    };
    parts.map(|part| count(part).max(1)).sum()
}

/// Groups of vowels, without an e that is written and not spoken.
fn in_english(word: &[char]) -> usize {
    let vowel = |at: usize| "aeiouy".contains(word[at]);
    let groups = (0..word.len()).filter(|&at| vowel(at) && (at == 0 || !vowel(at - 1)));
    let ends = |ending: &str| word.ends_with(&ending.chars().collect::<Vec<_>>());
    let before = |back: usize| word.len().checked_sub(back).map(|at| word[at]);
    let silent = match word.last() {
        Some('e') => before(2).is_some_and(|c| !"aeiouy".contains(c)) && !consonant_and_le(word),
        Some('d') if ends("ed") => before(3).is_some_and(|c| !"tdaeiouy".contains(c)),
        Some('s') if ends("es") => {
            before(3).is_some_and(|c| !"sxzcgaeiouy".contains(c)) && !ends("shes") && !ends("ches")
        }
        _ => false,
    };
    groups.count() - usize::from(silent)
}

/// As in "simple".
fn consonant_and_le(word: &[char]) -> bool {
    match word {
        [.., before, 'l', 'e'] => !"aeiouy".contains(*before),
        _ => false,
    }
}

/// One for each group of vowels, of which a and e and o, and i and u with an accent, are each spoken alone.
fn in_spanish(word: &[char]) -> usize {
    let mut count = 0;
    let mut weak_before = None;
    for (at, letter) in word.iter().enumerate() {
        let next = word.get(at + 1);
        let silent = *letter == 'u'
            && at > 0
            && "qg".contains(word[at - 1])
            && next.is_some_and(|next| "eiéí".contains(*next));
        let spoken_as_i = *letter == 'y' && next.is_none();
        match letter {
            _ if silent => weak_before = None,
            'a' | 'e' | 'o' | 'á' | 'é' | 'ó' => {
                count += usize::from(weak_before != Some(true));
                weak_before = Some(false);
            }
            'í' | 'ú' => {
                count += 1;
                weak_before = Some(false);
            }
            _ if "iuü".contains(*letter) || spoken_as_i => {
                count += usize::from(weak_before.is_none());
                weak_before = weak_before.or(Some(true));
            }
            _ => weak_before = None,
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_they_are_spoken() {
        let check = |language, words: &[(&str, usize)]| {
            for (word, expected) in words {
                assert_eq!(syllables(word, language), *expected, "{word}");
            }
        };
        check(
            Language::En,
            &[
                ("the", 1),
                ("we", 1),
                ("request", 2),
                ("deleted", 3),
                ("asked", 1),
                ("simple", 2),
                ("privacy", 3),
                ("information", 4),
                ("e-mail", 2),
                ("businesses", 4),
                ("dates", 1),
                ("searches", 2),
                ("people", 2),
            ],
        );
        check(
            Language::Es,
            &[
                ("que", 1),
                ("día", 2),
                ("ley", 1),
                ("información", 4),
                ("usted", 2),
                ("averiguar", 4),
                ("guía", 2),
                ("correo", 3),
                ("cuenta", 2),
                ("respuesta", 3),
                ("y", 1),
                ("ciudad", 2),
                ("aún", 2),
                ("ahora", 3),
                ("leer", 2),
            ],
        );
    }

    #[test]
    fn a_sentence_ends_at_its_stop_or_with_the_text() {
        let counts = Counts::of(
            "We did it. You may call 555-0142 or a.b@example.com: yes",
            Language::En,
        );
        assert_eq!(
            counts,
            Counts {
                sentences: 3,
                words: 8,
                syllables: 8
            }
        );
    }
}
