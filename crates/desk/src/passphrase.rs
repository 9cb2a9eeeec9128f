//! How strong a passphrase is.

use crate::DeskError;
use crate::error::Refusal;

/// The fewest characters a passphrase can have.
pub const MINIMUM_CHARACTERS: usize = 12;

view! {
    /// How strong what was typed is, for the bar beside the field.
    pub struct StrengthView {
        /// 0 (guessed at once) to 4 (not guessed with a stolen file).
        pub score: u8,
        /// The score in a word.
        pub word: String,
        /// What would help most; empty when nothing needs to.
        pub advice: String,
        /// Whether it is good enough to be used.
        pub enough: bool,
    }
}

/// How strong `passphrase` is; `known` words, such as the office's name, count as guessed.
pub fn strength(passphrase: &str, known: &[&str]) -> StrengthView {
    let score = u8::from(zxcvbn::zxcvbn(passphrase, known).score());
    let long = passphrase.chars().count() >= MINIMUM_CHARACTERS;
    let advice = match (long, score) {
        (false, _) => format!("Use at least {MINIMUM_CHARACTERS} characters; four unrelated words are easy to remember."),
        (true, 0 | 1) => "Too easy to guess. Use four or more words that do not belong together.".to_owned(),
        (true, 2) => "Enough, but a stolen file deserves better: add one or two words that do not belong there.".to_owned(),
        (true, 3) => "Good. One more word makes it very hard to guess.".to_owned(),
        (true, _) => String::new(),
    };
    let word = match (long, score) {
        (false, _) => "too short",
        (true, 0 | 1) => "weak",
        (true, 2) => "fair",
        (true, 3) => "good",
        (true, _) => "strong",
    };
    StrengthView {
        score: if long { score } else { score.min(1) },
        word: word.to_owned(),
        advice,
        enough: long && score >= 2,
    }
}

/// Refuses a passphrase that does not protect a stolen file.
pub fn check(passphrase: &str, known: &[&str]) -> Result<(), DeskError> {
    let strength = strength(passphrase, known);
    if strength.enough {
        Ok(())
    } else {
        Err(Refusal::WeakPassphrase {
            advice: strength.advice,
        }
        .into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(passphrase: &str, word: &str, enough: bool) {
        let strength = strength(passphrase, &["Lanternfish Software"]);
        assert_eq!(
            (strength.word.as_str(), strength.enough),
            (word, enough),
            "{passphrase}"
        );
    }

    #[test]
    fn length_alone_is_not_enough_and_four_words_are() {
        check("", "too short", false);
        check("Tr0ub4dor&3", "too short", false);
        check("aaaaaaaaaaaaaaaa", "weak", false);
        check("lanternfish software", "weak", false);
        check("copper lantern drifts eastward", "strong", true);
    }
}
