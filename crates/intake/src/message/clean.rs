//! Characters that a reader does not see and that must not reach names, file names or screens.

/// Control characters, bidi controls, zero-width and other invisible format characters.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// The first line of `text`, without hidden characters, blanks collapsed.
pub(super) fn line(text: &str) -> String {
    let first = text
        .trim_start()
        .split(['\r', '\n', '\u{2028}', '\u{2029}'])
        .next()
        .unwrap_or_default();
    let visible: String = first
        .chars()
        .map(|c| if c == '\t' { ' ' } else { c })
        .filter(|c| !is_hidden(*c))
        .collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text with `\n` line ends and without hidden characters; tabs stay.
pub(super) fn text(text: &str) -> String {
    let unified = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}', '\u{c}', '\u{b}'], "\n");
    unified
        .chars()
        .map(|c| {
            if c == '\u{a0}' || c == '\u{202f}' {
                ' '
            } else {
                c
            }
        })
        .filter(|c| matches!(c, '\n' | '\t') || !is_hidden(*c))
        .collect()
}

/// The last component of a file name, whatever system it comes from.
pub(super) fn file_name(name: &str) -> String {
    let visible: String = name.chars().filter(|c| !is_hidden(*c)).collect();
    visible
        .rsplit(['/', '\\'])
        .next()
        .unwrap_or_default()
        .trim()
        .chars()
        .take(255)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_go() {
        assert_eq!(line("Rex\u{202e} Hall\0oran\r\nBcc: all"), "Rex Halloran");
        assert_eq!(text("a\r\nb\rc\u{200b}\u{a0}d\0"), "a\nb\nc d");
        assert_eq!(file_name("..\\..\\run\u{202e}.bat"), "run.bat");
        assert_eq!(file_name("a/b c.pdf"), "b c.pdf");
    }
}
