//! A text with the many ways to write a space, a dash or a digit made one, and the way back.

use std::ops::Range;

/// The text to search, and where each of its bytes came from.
pub(crate) struct Flat {
    pub(crate) text: String,
    /// For each byte of `text` the byte of the original it stands for, and the end at last.
    origin: Vec<usize>,
}

impl Flat {
    pub(crate) fn new(original: &str) -> Self {
        let mut text = String::with_capacity(original.len());
        let mut origin = Vec::with_capacity(original.len() + 1);
        for (position, character) in original.char_indices() {
            if let Some(plain) = plain(character) {
                text.push(plain);
                origin.extend(std::iter::repeat_n(position, plain.len_utf8()));
            }
        }
        origin.push(original.len());
        Self { text, origin }
    }

    /// The bytes of the original that a range of the flat text stands for.
    pub(crate) fn original(&self, range: &Range<usize>) -> Range<usize> {
        self.origin[range.start]..self.origin[range.end]
    }
}

/// One character for all that look alike; nothing for those that cannot be seen.
fn plain(character: char) -> Option<char> {
    let digit = |zero: char| char::from_digit(u32::from(character) - u32::from(zero), 10);
    match character {
        '\n' | '\r' => Some('\n'),
        '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}' | '\\' => None,
        _ if character.is_whitespace() => Some(' '),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}' => Some('-'),
        '’' | '‘' => Some('\''),
        '\u{FF10}'..='\u{FF19}' => digit('\u{FF10}'),
        '\u{0660}'..='\u{0669}' => digit('\u{0660}'),
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_lead_back_to_the_original() {
        let original = "é １２\u{2013}3";
        let flat = Flat::new(original);
        assert_eq!(flat.text, "é 12-3");
        let found = flat.text.find("12-3").expect("it is there");
        assert_eq!(
            &original[flat.original(&(found..found + 4))],
            "１２\u{2013}3"
        );
    }
}
