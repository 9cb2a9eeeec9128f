//! What somebody typed or pasted into a single line, as it is kept.
//!
//! What is pasted brings along what nobody sees: line ends, control characters, marks that turn the direction of
//! writing. None of it belongs to a name, and all of it would do harm in a letter, a list or a terminal.

use crate::DeskError;
use crate::error::Refusal;

/// Longer than any name of a person or a firm, in characters.
const LONGEST_LINE: usize = 300;
/// The longest address that mail can be sent to, in bytes (RFC 5321, section 4.5.3.1.3, without its brackets).
const LONGEST_ADDRESS: usize = 254;

/// The text as one line: without what cannot be seen, blanks and line ends as one blank each.
pub(crate) fn line(text: &str) -> String {
    let apart = text.replace(['\u{2028}', '\u{2029}', '\u{85}'], " ");
    let seen: String = apart
        .chars()
        .filter(|c| c.is_whitespace() || !is_unseen(*c))
        .collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same for a field that may stay empty.
pub(crate) fn optional_line(text: Option<String>) -> Option<String> {
    text.map(|text| line(&text)).filter(|text| !text.is_empty())
}

/// Refuses what is longer than one line ever is.
pub(crate) fn short(field: &'static str, text: Option<&str>) -> Result<(), DeskError> {
    match text {
        Some(text) if text.chars().count() > LONGEST_LINE => Err(Refusal::LineTooLong {
            field,
            longest: LONGEST_LINE,
        }
        .into()),
        _ => Ok(()),
    }
}

/// Refuses what is no single e-mail address; nothing at all is fine.
pub(crate) fn address(field: &'static str, text: Option<&str>) -> Result<(), DeskError> {
    match text.map(str::trim) {
        Some(text) if !text.is_empty() && !is_address(text) => {
            Err(Refusal::NotAnAddress { field }.into())
        }
        _ => Ok(()),
    }
}

/// Whether mail could be sent to it, and to nobody else.
fn is_address(text: &str) -> bool {
    let strange = |c: char| c.is_whitespace() || is_unseen(c) || ",;:<>()[]\\\"".contains(c);
    let halves = text.split_once('@');
    text.len() <= LONGEST_ADDRESS
        && !text.contains(strange)
        && halves.is_some_and(|(local, domain)| {
            !local.is_empty() && !domain.is_empty() && !domain.contains('@')
        })
}

/// Control characters, and marks that turn the direction of writing.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_name_loses_what_nobody_sees() {
        let check = |pasted: &str, kept: &str| assert_eq!(line(pasted), kept, "{pasted:?}");
        check("  Ann \t Lee ", "Ann Lee");
        check("Ann\r\nBcc: all@x.example", "Ann Bcc: all@x.example");
        check("Rex\u{202e} Hall\0oran\u{1b}[31m", "Rex Halloran[31m");
        check("Ann\u{2028}Lee", "Ann Lee");
        check("José 日本語 עברית", "José 日本語 עברית");
        assert_eq!(optional_line(Some(" \u{7}\n".to_owned())), None);
    }

    #[test]
    fn an_address_is_one_address() {
        for fine in [
            "ann@mail.example",
            "a.b+c@x.example",
            "ünï@exämple.example",
            "o'neil@x.example",
            "a@localhost",
        ] {
            assert!(is_address(fine), "{fine}");
        }
        for not in [
            "ann",
            "@x.example",
            "ann@",
            "a@b@c.example",
            "a b@x.example",
            "a@x.example, b@y.example",
            "a@x.example;b@y.example",
            "Ann <ann@x.example>",
            "a@x.example\r\nBcc: b@y.example",
            "a\u{202e}@x.example",
        ] {
            assert!(!is_address(not), "{not}");
        }
        assert!(!is_address(&format!("a@{}.example", "x".repeat(300))));
    }
}
