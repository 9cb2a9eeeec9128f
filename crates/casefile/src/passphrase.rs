//! Passphrases, the same however the keyboard composed their letters.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// A passphrase as staff typed it, normalised (NFKC) and wiped from memory when dropped.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes what was typed. Spaces count, also at its ends.
    pub fn new(text: String) -> Self {
        let text = Zeroizing::new(text);
        Self(Zeroizing::new(text.nfkc().collect()))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn composed_and_decomposed_letters_are_the_same() {
        let composed = Passphrase::new("caf\u{e9} \u{fb01}".to_owned());
        let decomposed = Passphrase::new("cafe\u{301} fi".to_owned());
        assert_eq!(composed.bytes(), decomposed.bytes());
    }

    #[test]
    fn spaces_count_and_nothing_is_shown() {
        let passphrase = Passphrase::new(" lantern ".to_owned());
        assert_eq!(passphrase.bytes(), b" lantern ");
        assert_eq!(format!("{passphrase:?}"), "Passphrase");
    }
}
