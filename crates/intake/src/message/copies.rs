//! What all copies of one message have in common, however they came.
//!
//! The same message lies in two folders, went to two addresses of the office, or was saved by another program:
//! then the headers that servers add, the line ends and the quoting of a mailbox file differ. What its sender
//! wrote does not.

use super::header::Headers;
use super::msg;

/// What a sender's program writes once and nobody changes on the way.
const LASTING: [&str; 5] = ["message-id", "date", "from", "to", "subject"];

/// The part of a message that is the same in all its copies, as bytes to be compared.
pub fn common(bytes: &[u8]) -> Vec<u8> {
    if msg::is(bytes) {
        return bytes.to_vec();
    }
    let Some((headers, body, _)) = Headers::split(bytes) else {
        return plain(bytes);
    };
    let mut common = Vec::new();
    for name in LASTING {
        common.extend(
            headers
                .raw(name)
                .unwrap_or_default()
                .split_whitespace()
                .flat_map(str::bytes),
        );
        common.push(0);
    }
    common.extend(plain(body));
    common
}

/// The lines without what programs change when they save a message: line ends, blanks at the end, and the
/// quoting of lines that begin with "From ".
fn plain(body: &[u8]) -> Vec<u8> {
    let mut lines = Vec::with_capacity(body.len());
    for line in body.split(|byte| *byte == b'\n') {
        let line = line.trim_ascii_end();
        lines.extend(unquoted(line));
        lines.push(b'\n');
    }
    lines.truncate(lines.trim_ascii_end().len());
    lines
}

/// A line that begins with "From " without the marks that a mailbox file puts before it.
fn unquoted(line: &[u8]) -> &[u8] {
    let marks = line.iter().take_while(|byte| **byte == b'>').count();
    let rest = &line[marks..];
    if rest.starts_with(b"From ") {
        rest
    } else {
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MESSAGE: &str = "Received: by a.example; Fri, 20 Nov 2026 10:00:02 -0800\r\n\
        Message-ID: <1@x.example>\r\nFrom: Ann Lee <ann@x.example>\r\nSubject: My\r\n data\r\n\r\n\
        Hello,\r\n\r\nFrom now on, delete my data.\r\n";

    fn check(other: &str, same: bool) {
        assert_eq!(
            common(other.as_bytes()) == common(MESSAGE.as_bytes()),
            same,
            "{other}"
        );
    }

    #[test]
    fn copies_are_the_same_message_by_whatever_way_they_came() {
        check(&MESSAGE.replace("\r\n", "\n"), true);
        check(&MESSAGE.replace("a.example", "b.example"), true);
        check(&MESSAGE.replace("My\r\n data", "My data"), true);
        check(&MESSAGE.replace("\r\nFrom now", "\r\n>From now"), true);
        check(
            &format!("From - Fri Nov 20 10:00:02 2026\r\n{MESSAGE}\r\n\r\n"),
            true,
        );
        check(
            &format!("Delivered-To: privacy@shop.example\r\n{MESSAGE}"),
            true,
        );
    }

    #[test]
    fn two_messages_are_two() {
        check(&MESSAGE.replace("delete", "show me"), false);
        check(&MESSAGE.replace("<1@", "<2@"), false);
        // Some programs give all their messages one number.
        check(&MESSAGE.replace("Ann Lee <ann@", "Bo Lee <bo@"), false);
        check(&MESSAGE.replace("Subject: My", "Subject: Our"), false);
    }
}
