//! What a person typed, made printable: the same characters, without those that act.
//!
//! Control characters, direction overrides, private-use characters and line breaks inside a single
//! value have no place in a name. Everything that can be seen stays as it is.

/// One line of text: what cannot be seen is dropped, white space becomes single spaces.
pub(crate) fn line(value: &str) -> String {
    let visible: String = value.chars().filter_map(visible).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Several lines of text: as [`line`], but line ends stay.
pub(crate) fn lines(value: &str) -> String {
    let unified = value.replace("\r\n", "\n").replace('\r', "\n");
    unified
        .split('\n')
        .map(|line| {
            let visible: String = line.chars().filter_map(visible).collect();
            visible.trim_end().to_owned()
        })
        .collect::<Vec<_>>()
        .join("\n")
}

/// The character itself, a space for white space of any kind, or nothing.
fn visible(character: char) -> Option<char> {
    match character {
        _ if character.is_whitespace() => Some(' '),
        _ if character.is_control() => None,
        // Zero-width characters, joiners and marks of direction: invisible, able to reorder a line.
        '\u{00AD}'
        | '\u{061C}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' => None,
        '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' => None,
        '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E0FFF}' => None,
        // Private use: no font and no reader agrees on what they are.
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' => None,
        // Noncharacters, which also mark passages inside this crate.
        '\u{FDD0}'..='\u{FDEF}' => None,
        _ if u32::from(character) & 0xFFFE == 0xFFFE => None,
        _ => Some(character),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_seen_stays_and_what_acts_goes() {
        let check = |value, expected: &str| assert_eq!(line(value), expected, "{value:?}");
        check("Tomás  Aguirre-Bell ", "Tomás Aguirre-Bell");
        check("a\r\nBcc: b@example.com", "a Bcc: b@example.com");
        check("a\u{202E}b\u{0000}c\u{7}d", "abcd");
        check(
            "<img src=x onerror=alert(1)>",
            "<img src=x onerror=alert(1)>",
        );
        check("{{ 7*7 }}", "{{ 7*7 }}");
        check("\u{FDD0}x\u{E000}", "x");
        check("a\u{2028}b\u{85}c", "a b c");
    }

    #[test]
    fn line_ends_stay_between_lines() {
        assert_eq!(lines("a \r\nb\rc"), "a\nb\nc");
    }
}
