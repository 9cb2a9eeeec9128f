//! Text blocks: a paragraph the office uses often, called up by a short key.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::Language;

/// A text block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextBlock {
    /// What is typed after a semicolon, such as `;hours`: two to twenty small letters, digits or
    /// dashes.
    pub key: String,
    /// The language it is for.
    pub language: Language,
    /// What stands there instead.
    pub text: String,
}

static KEY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(^|[\s(])(;([a-z0-9][a-z0-9-]{1,19}))\b").expect("a fixed pattern")
});

impl TextBlock {
    /// Whether a key can be typed in a text without being taken for something else.
    pub fn is_key(key: &str) -> bool {
        KEY.captures(&format!(";{key}"))
            .is_some_and(|found| &found[3] == key)
    }
}

/// The text with each `;key` of a block in this language replaced; unknown keys stay as they are.
pub fn expand(text: &str, language: Language, blocks: &[TextBlock]) -> String {
    let block = |key: &str| {
        blocks
            .iter()
            .find(|block| block.language == language && block.key == key)
    };
    let replaced = |found: &Captures<'_>| match block(&found[3]) {
        Some(block) => format!("{}{}", &found[1], block.text),
        None => found[0].to_owned(),
    };
    KEY.replace_all(text, replaced).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_becomes_its_text_in_its_language() {
        let block = |language, text: &str| TextBlock {
            key: "hours".into(),
            language,
            text: text.into(),
        };
        let blocks = [
            block(Language::En, "We are here from 9 to 5."),
            block(Language::Es, "Estamos de 9 a 17."),
        ];
        let check =
            |text, expected| assert_eq!(expand(text, Language::En, &blocks), expected, "{text}");
        check(";hours", "We are here from 9 to 5.");
        check("Call us. ;hours", "Call us. We are here from 9 to 5.");
        check("one;hours two;", "one;hours two;");
        check(";nothing here", ";nothing here");
        assert_eq!(
            expand(";hours", Language::Es, &blocks),
            "Estamos de 9 a 17."
        );
    }

    #[test]
    fn keys_are_short_and_plain() {
        for key in ["hours", "no-fee", "a1"] {
            assert!(TextBlock::is_key(key), "{key}");
        }
        for key in [
            "",
            "a",
            "Hours",
            "two words",
            "-x",
            "a-key-that-is-far-too-long",
        ] {
            assert!(!TextBlock::is_key(key), "{key}");
        }
    }
}
