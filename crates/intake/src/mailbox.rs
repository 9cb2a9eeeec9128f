//! A mailbox file ("mbox"), as mail programs export a folder: one message after the other.
//!
//! Each message begins with a line "From ", somebody, and a time. Nothing says how long it is, so a line of a letter
//! may look the same; programs write `>From ` then, and some forget it. A line counts as a beginning only if it
//! has a time in it, stands first or after an empty line, and a header follows. (RFC 4155, appendix A, tells the
//! history.)

use std::io::{self, BufRead, Read};

use crate::message::{MESSAGE_REFUSED, Unreadable};

/// Longer lines are taken in pieces, in bytes.
const PIECE: u64 = 1024 * 1024;

/// Whether a file that begins with these bytes is a mailbox.
pub fn is(beginning: &[u8]) -> bool {
    let first = beginning.split(|byte| *byte == b'\n').next();
    first.is_some_and(is_separator)
}

/// The messages of a mailbox in their order, one at a time: no more than one is ever in memory.
#[derive(Debug)]
pub struct Messages<R> {
    from: R,
    /// What was read beyond the end of the last message: the lines with which the next begins.
    ahead: Vec<u8>,
    started: bool,
}

impl<R: BufRead> Messages<R> {
    /// The messages that are read from here.
    pub fn new(from: R) -> Self {
        Self {
            from,
            ahead: Vec::new(),
            started: false,
        }
    }

    /// The next message, or `None` after the last one.
    fn message(&mut self) -> io::Result<Option<Result<Vec<u8>, Unreadable>>> {
        if !self.started {
            self.started = true;
            if self.line()?.is_empty() {
                return Ok(None);
            }
        } else if self.ahead.is_empty() {
            return Ok(None);
        }
        let mut message = Growing::default();
        message.push(&std::mem::take(&mut self.ahead));
        let mut after_blank = false;
        loop {
            let line = self.line()?;
            if line.is_empty() {
                break;
            }
            if after_blank && is_separator(&line) {
                let next = self.line()?;
                if is_header(&next) {
                    self.ahead = next;
                    break;
                }
                message.push(&line);
                message.push(unquoted(&next));
                after_blank = is_blank(&next);
                continue;
            }
            message.push(unquoted(&line));
            after_blank = is_blank(&line);
        }
        Ok(Some(message.done()))
    }

    /// A line with its end, or a piece of a very long one; empty at the end of the file.
    fn line(&mut self) -> io::Result<Vec<u8>> {
        let mut line = Vec::new();
        self.from
            .by_ref()
            .take(PIECE)
            .read_until(b'\n', &mut line)?;
        Ok(line)
    }
}

impl<R: BufRead> Iterator for Messages<R> {
    type Item = io::Result<Result<Vec<u8>, Unreadable>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.message().transpose()
    }
}

/// A message that is being put together. One that is too large is counted and not kept.
#[derive(Default)]
struct Growing {
    bytes: Vec<u8>,
    size: u64,
}

impl Growing {
    fn push(&mut self, line: &[u8]) {
        self.size += line.len() as u64;
        if self.size > MESSAGE_REFUSED {
            self.bytes = Vec::new();
        } else {
            self.bytes.extend(line);
        }
    }

    /// The message, without the empty line that parts it from the next.
    fn done(mut self) -> Result<Vec<u8>, Unreadable> {
        if self.size > MESSAGE_REFUSED {
            return Err(Unreadable::TooLarge {
                bytes: self.size,
                limit: MESSAGE_REFUSED,
            });
        }
        for end in [b"\n\r\n".as_slice(), b"\n\n"] {
            if self.bytes.ends_with(end) {
                self.bytes.truncate(self.bytes.len() - end.len() + 1);
            }
        }
        Ok(self.bytes)
    }
}

/// "From ann@x.example Fri Nov 20 10:00:02 2026", as many programs write it differently: what they share is
/// the time of day.
fn is_separator(line: &[u8]) -> bool {
    let time = |at: &[u8]| matches!(at, [h, b':', m, n] if h.is_ascii_digit() && m.is_ascii_digit() && n.is_ascii_digit());
    line.len() < 1000 && line.starts_with(b"From ") && line.windows(4).any(time)
}

fn is_header(line: &[u8]) -> bool {
    let name = line.split(|byte| *byte == b':').next().unwrap_or_default();
    line.contains(&b':') && !name.is_empty() && name.iter().all(|byte| matches!(byte, 33..=126))
}

fn is_blank(line: &[u8]) -> bool {
    matches!(line, b"\n" | b"\r\n")
}

/// `>From` as it was before it was quoted.
fn unquoted(line: &[u8]) -> &[u8] {
    let marks = line.iter().take_while(|byte| **byte == b'>').count();
    if marks > 0 && line[marks..].starts_with(b"From ") {
        &line[1..]
    } else {
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(mailbox: &str) -> Vec<String> {
        Messages::new(mailbox.as_bytes())
            .map(|message| message.expect("read").expect("not too large"))
            .map(|bytes| String::from_utf8(bytes).expect("text"))
            .collect()
    }

    #[test]
    fn a_mailbox_is_cut_where_messages_begin() {
        let mailbox = "From ann@x.example Fri Nov 20 10:00:02 2026\nSubject: one\n\nHello\n\n\
            From - Fri Nov 20 10:00:03 2026\nSubject: two\n\n>From now on\n>>From them\n\n\
            From 17@xxx Fri Nov 20 18:00:04 +0000 2026\nSubject: three\n\n";
        assert_eq!(
            messages(mailbox),
            [
                "Subject: one\n\nHello\n",
                "Subject: two\n\nFrom now on\n>From them\n",
                "Subject: three\n"
            ]
        );
        let windows = mailbox.replace('\n', "\r\n");
        assert_eq!(
            messages(&windows)[1],
            "Subject: two\r\n\r\nFrom now on\r\n>From them\r\n"
        );
    }

    #[test]
    fn a_letter_that_speaks_like_a_mailbox_stays_whole() {
        let mailbox = "From a Fri Nov 20 10:00:02 2026\nSubject: one\n\nHi\n\nFrom 10:00 on I am away.\n\nBye\n\n\
            From here on\nat 10:15: nothing\n";
        assert_eq!(messages(mailbox).len(), 1);
    }

    #[test]
    fn what_is_no_mailbox_is_not_taken_for_one() {
        assert!(is(
            b"From ann@x.example Fri Nov 20 10:00:02 2026\nSubject: x\n"
        ));
        assert!(!is(b"From: Ann <ann@x.example>\nDate: 10:00:02\n"));
        assert!(!is(b"From here on\n"));
        assert!(!is(b""));
        assert_eq!(messages(""), Vec::<String>::new());
    }

    #[test]
    fn a_message_that_is_too_large_is_told_and_the_next_is_read() {
        let line = format!("{}\n", "x".repeat(1 << 20));
        let lines = usize::try_from(MESSAGE_REFUSED >> 20).expect("it fits") + 1;
        let start = "From a Fri Nov 20 10:00:02 2026\nSubject: x\n\n";
        let large = std::iter::repeat_n(line.as_bytes(), lines)
            .flatten()
            .copied()
            .collect::<Vec<_>>();
        let mailbox = [
            start.as_bytes(),
            &large,
            b"\n",
            start.as_bytes(),
            b"Hello\n",
        ]
        .concat();
        let read: Vec<_> = Messages::new(mailbox.as_slice())
            .map(|message| message.expect("read"))
            .collect();
        assert!(matches!(read[0], Err(Unreadable::TooLarge { .. })));
        assert_eq!(read[1].as_deref(), Ok(b"Subject: x\n\nHello\n".as_slice()));
    }
}
