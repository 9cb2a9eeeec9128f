//! The header lines of a message or part, unfolded, readable and forgiving.

use mail_parser::{Address, HeaderName, MessageParser};

use super::{charset, clean, limits, words};

/// Header lines in order, names in lower case.
#[derive(Clone, Debug, Default)]
pub(super) struct Headers {
    lines: Vec<(String, String)>,
}

/// A mailbox from an address header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Mailbox {
    /// Decoded display name, one line, without control and bidi characters; may be empty.
    pub(super) name: String,
    /// Address in lower case.
    pub(super) address: String,
}

/// The kind of a part, with its parameters.
#[derive(Clone, Debug, Default)]
pub(super) struct Kind {
    /// `text/plain` and the like, or the disposition, in lower case.
    pub(super) value: String,
    parameters: Vec<(String, String)>,
}

impl Kind {
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

impl Headers {
    /// Splits an entity into its headers and its body. `None` if it does not start with a header.
    pub(super) fn split(bytes: &[u8]) -> Option<(Self, &[u8], bool)> {
        let mut headers = Self::default();
        let mut at = 0;
        for raw in bytes.split_inclusive(|byte| *byte == b'\n') {
            if at + raw.len() > limits::HEADER_BYTES {
                return Some((headers, skip_headers(bytes), true));
            }
            at += raw.len();
            let line = raw.trim_ascii_end();
            if line.is_empty() {
                if headers.lines.is_empty() && at == raw.len() {
                    return None;
                }
                break;
            }
            if !headers.push(line) && headers.lines.is_empty() && !line.starts_with(b"From ") {
                return None;
            }
        }
        (!headers.lines.is_empty()).then(|| (headers, &bytes[at..], false))
    }

    /// Adds a line or continues the last; `false` if it is neither.
    fn push(&mut self, line: &[u8]) -> bool {
        let text = charset::decode(line, None).text.replace('\0', "");
        if text.starts_with([' ', '\t']) {
            return match self.lines.last_mut() {
                Some((_, value)) => {
                    value.push(' ');
                    value.push_str(text.trim());
                    true
                }
                None => false,
            };
        }
        match text.split_once(':') {
            Some((name, value)) if is_field_name(name.trim_end()) => {
                self.lines.push((
                    name.trim_end().to_ascii_lowercase(),
                    value.trim().to_owned(),
                ));
                true
            }
            _ => false,
        }
    }

    /// Gives a header one value, whatever it had.
    pub(super) fn set(&mut self, name: &str, value: String) {
        self.lines.retain(|(key, _)| key != name);
        self.lines.push((name.to_owned(), value));
    }

    /// The first value of this header, as sent.
    pub(super) fn raw(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// Every value of this header, top-most first.
    pub(super) fn all<'a, 'n>(
        &'a self,
        name: &'n str,
    ) -> impl Iterator<Item = &'a str> + use<'a, 'n> {
        self.lines
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The first value with encoded words decoded: one clean line.
    pub(super) fn text(&self, name: &str) -> String {
        let decoded = words::decode(self.raw(name).unwrap_or_default());
        clean::line(&decoded)
            .chars()
            .take(limits::LINE_CHARS)
            .collect()
    }

    /// Whether the value of this header contains the word, case aside.
    pub(super) fn says(&self, name: &str, word: &str) -> bool {
        self.all(name)
            .any(|value| value.to_ascii_lowercase().contains(word))
    }

    /// The mailboxes of an address header that occurs once or several times.
    pub(super) fn mailboxes(&self, name: &str) -> Vec<Mailbox> {
        self.all(name)
            .flat_map(mailboxes)
            .take(limits::VALUES)
            .collect()
    }

    /// `Content-Type` or `Content-Disposition`; empty if absent.
    pub(super) fn kind(&self, name: &str) -> Kind {
        self.raw(name).map(kind).unwrap_or_default()
    }
}

fn is_field_name(name: &str) -> bool {
    !name.is_empty() && name.len() < 80 && name.bytes().all(|byte| byte.is_ascii_graphic())
}

/// The body behind a header block that was too long to keep.
fn skip_headers(bytes: &[u8]) -> &[u8] {
    let mut at = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        at += line.len();
        if line.trim_ascii_end().is_empty() {
            break;
        }
    }
    &bytes[at..]
}

fn mailboxes(value: &str) -> Vec<Mailbox> {
    let line = format!(
        "From: {}\r\n\r\n",
        words::joined(limits::head(value, 64 * 1024))
    );
    let parser = MessageParser::new().header_address(HeaderName::From);
    let message = parser.parse_headers(line.as_bytes());
    let address = message.as_ref().and_then(|message| message.from());
    let list = address.map(Address::iter).into_iter().flatten();
    list.filter_map(|entry| {
        let address = clean::line(entry.address.as_deref().unwrap_or_default()).to_lowercase();
        let name = clean::line(&words::decode(entry.name.as_deref().unwrap_or_default()));
        is_mail_address(&address).then_some(Mailbox { name, address })
    })
    .collect()
}

/// Whether mail reaches the address. An address inside an Exchange server, dressed up as one of
/// the Internet for the way out, names nobody there.
fn is_mail_address(address: &str) -> bool {
    address.contains('@') && !address.starts_with("imceaex-")
}

fn kind(value: &str) -> Kind {
    let line = format!("Content-Type: {}\r\n\r\n", words::joined(value));
    let parser = MessageParser::new().header_content_type(HeaderName::ContentType);
    let Some(message) = parser.parse_headers(line.as_bytes()) else {
        return Kind::default();
    };
    let Some(kind) = message
        .header(HeaderName::ContentType)
        .and_then(|value| value.as_content_type())
    else {
        return Kind::default();
    };
    let value = match kind.subtype() {
        Some(subtype) => format!("{}/{subtype}", kind.ctype()),
        None => kind.ctype().to_owned(),
    };
    let parameters = kind.attributes().unwrap_or_default().iter();
    Kind {
        value: value.to_ascii_lowercase(),
        parameters: parameters
            .map(|a| (a.name.to_ascii_lowercase(), words::decode(&a.value)))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(text: &str) -> Headers {
        Headers::split(text.as_bytes())
            .expect("starts with a header")
            .0
    }

    #[test]
    fn lines_unfold_and_bodies_follow() {
        let (headers, body, cut) =
            Headers::split(b"Subject: a\r\n\tb\r\nTo : x@y.example\r\n\r\nbody").expect("headers");
        assert_eq!(
            (headers.text("subject"), body, cut),
            ("a b".into(), b"body".as_slice(), false)
        );
        assert_eq!(headers.mailboxes("to")[0].address, "x@y.example");
        assert!(Headers::split(b"Just a note\n\nto you").is_none());
    }

    #[test]
    fn names_are_decoded_and_cut_at_the_first_line_break() {
        let from = headers("From: =?utf-8?Q?Ann_Lee=0D=0ABcc:_x=40y?= <A@B.Example>\n\n")
            .mailboxes("from");
        assert_eq!(
            from,
            [Mailbox {
                name: "Ann Lee".into(),
                address: "a@b.example".into()
            }]
        );
    }

    #[test]
    fn parameters_are_decoded() {
        let kind = headers("X-K: x; filename*=utf-8''a%20%C3%A9.pdf\n\n").kind("x-k");
        assert_eq!(kind.parameter("filename"), Some("a é.pdf"));
        let kind = headers("X-K: Text/HTML; charset=\"utf-8\"\n\n").kind("x-k");
        assert_eq!(
            (kind.value.as_str(), kind.parameter("charset")),
            ("text/html", Some("utf-8"))
        );
    }
}
