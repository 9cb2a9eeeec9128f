//! Encoded words in header lines (RFC 2047), also when a mailer cut one in mid character.

use std::sync::LazyLock;

use mail_parser::decoders::base64::base64_decode;
use regex::Regex;

use super::{charset, transfer};

static WORD: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"=\?([A-Za-z0-9_:.+-]+)(?:\*[A-Za-z-]*)?\?([BbQq])\?([^?\r\n]*)\?=")
        .expect("the pattern is constant")
});

/// The header value with its encoded words replaced by the text they stand for.
pub(super) fn decode(value: &str) -> String {
    replace(value, |text| text)
}

/// The header value with each run of encoded words rewritten as one word in UTF-8, so that a
/// parser which decodes word by word still gets whole characters.
pub(super) fn joined(value: &str) -> String {
    replace(value, |text| {
        let hex: String = text.bytes().map(|byte| format!("={byte:02X}")).collect();
        format!("=?utf-8?Q?{hex}?=")
    })
}

fn replace(value: &str, write: impl Fn(String) -> String) -> String {
    let mut out = String::with_capacity(value.len());
    let mut run = Run::default();
    let mut end = 0;
    for found in WORD.captures_iter(value) {
        let (Some(whole), charset) = (found.get(0), found[1].to_ascii_lowercase()) else {
            continue;
        };
        let between = &value[end..whole.start()];
        let continues = !run.bytes.is_empty() && between.trim().is_empty();
        if !(continues && charset == run.charset) {
            run.flush(&mut out, &write);
            // Blanks between two encoded words only separate them (RFC 2047 section 6.2).
            if !continues {
                out.push_str(between);
            }
        }
        run.charset = charset;
        run.bytes.extend(word_bytes(&found[2], &found[3]));
        end = whole.end();
    }
    run.flush(&mut out, &write);
    out.push_str(&value[end..]);
    out
}

/// Neighbouring words of one charset: their bytes belong together.
#[derive(Default)]
struct Run {
    charset: String,
    bytes: Vec<u8>,
}

impl Run {
    fn flush(&mut self, out: &mut String, write: &impl Fn(String) -> String) {
        if !self.bytes.is_empty() {
            let text = charset::decode(&self.bytes, Some(&self.charset)).text;
            out.push_str(&write(text));
            self.bytes.clear();
        }
    }
}

fn word_bytes(encoding: &str, data: &str) -> Vec<u8> {
    if encoding.eq_ignore_ascii_case("b") {
        return base64_decode(data.as_bytes()).unwrap_or_default();
    }
    transfer::quoted_printable(data.replace('_', " ").as_bytes()).bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(raw: &str, expected: &str) {
        assert_eq!(decode(raw), expected);
    }

    #[test]
    fn words_become_text() {
        check("=?utf-8?q?J=C3=B6rg_Wendland?=", "Jörg Wendland");
        check("Re: =?iso-8859-1?Q?caf=E9?= (2)", "Re: café (2)");
        check("=?utf-8?b?w6k=?= =?utf-8?b?w6g=?=", "éè");
        check("=?utf-8*fr?q?=C3=A9?=", "é");
        check("plain = text ?=", "plain = text ?=");
    }

    #[test]
    fn a_character_cut_in_two_words_is_whole_again() {
        check("=?utf-8?q?caf=C3?=\t=?utf-8?q?=A9?=", "café");
        assert_eq!(
            decode(&joined("=?utf-8?q?caf=C3?= =?utf-8?q?=A9?= x")),
            "café x"
        );
    }
}
