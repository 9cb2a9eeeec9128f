//! The story of a message: from bytes to who asks for what.
//!
//! [`read`] opens the file (`mime`; Outlook's own form by `msg`), chooses the message and the text that count (`choose`:
//! forwards by colleagues, quoted history, footers; `form`: web forms), asks whether anybody asks
//! for anything (`kind`, `cues`), and then reads the facts: people, rights, law, reference,
//! identifiers, language, day.

mod authority;
mod bare;
mod behalf;
mod charset;
mod choice;
mod choose;
mod clean;
mod copies;
mod cues;
mod date_words;
mod designation;
mod entity;
mod field;
mod firm;
mod footer;
mod form;
mod gap;
mod gist;
mod header;
mod html;
mod identifier;
mod introduction;
mod kind;
mod language;
mod law;
mod limits;
mod mime;
mod msg;
mod name;
mod named;
mod office;
mod order;
mod own_words;
mod pattern;
mod people;
mod phone;
mod postal_code;
mod reading;
mod received;
mod reference;
mod request;
mod rights;
mod sentence;
mod signature;
mod standing;
mod thread;
mod transfer;
mod words;

pub use copies::common;
pub use gap::Gap;
pub use limits::MESSAGE_REFUSED;
pub use reading::{AgentReading, Attachment, Cue, Identifiers, Language, Law, Reading, Sender};

use chrono_tz::Tz;

/// What the office knows about itself before it reads a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context {
    /// The office's own mail domains. Empty: inferred from the addresses the message was sent to.
    pub own_domains: Vec<String>,
    /// The office's time zone, in which the day of arrival is counted.
    pub time_zone: Tz,
}

impl Default for Context {
    fn default() -> Self {
        Self {
            own_domains: Vec::new(),
            time_zone: Tz::America__Los_Angeles,
        }
    }
}

/// Why bytes could not be read as a message at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
    /// Larger than any message we accept.
    #[error("the file is too large to be read: {bytes} bytes, at most {limit}")]
    TooLarge {
        /// Size of the file.
        bytes: u64,
        /// Largest size accepted.
        limit: u64,
    },
    /// Not text with mail headers, and nothing a person could read.
    #[error("the file is not an e-mail message")]
    NotAMessage,
    /// A compound file, as Outlook and old office programs write them, that is broken.
    #[error("the file is damaged")]
    Damaged,
}

/// The media type of the file that a message came in.
pub fn media_type(bytes: &[u8]) -> &'static str {
    if msg::is(bytes) {
        "application/vnd.ms-outlook"
    } else {
        "message/rfc822"
    }
}

/// Reads one message, as mail programs exchange it (`.eml`) or as Outlook keeps it (`.msg`).
///
/// # Errors
/// Only if there is nothing to read: see [`Unreadable`]. Everything else becomes a [`Gap`].
pub fn read(bytes: &[u8], context: &Context) -> Result<Reading, Unreadable> {
    refuse(bytes)?;
    let mut walk = mime::Walk::default();
    if bytes.len() as u64 > limits::MESSAGE_LARGE {
        walk.note(Gap::Large {
            bytes: bytes.len() as u64,
        });
    }
    let outer = if msg::is(bytes) {
        msg::read(&mut walk, bytes, 0)?
    } else {
        internet_message(&mut walk, bytes)?
    };
    let own_domains = office::domains(&outer.headers, context);
    let chosen = choose::message(&outer, &own_domains, context.time_zone);
    Ok(request::reading(chosen, walk.gaps, &own_domains))
}

/// Reads a message as mail programs and servers exchange it (RFC 5322).
fn internet_message(walk: &mut mime::Walk, bytes: &[u8]) -> Result<entity::Entity, Unreadable> {
    let unix;
    // Old Macintosh files end their lines with a lone carriage return.
    let bytes = if !bytes.contains(&b'\n') && bytes.contains(&b'\r') {
        unix = bytes
            .iter()
            .map(|b| if *b == b'\r' { b'\n' } else { *b })
            .collect::<Vec<u8>>();
        &unix
    } else {
        bytes
    };
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let start = bytes
        .iter()
        .position(|byte| !matches!(byte, b'\r' | b'\n' | b' ' | b'\t'))
        .unwrap_or(0);
    let bytes = &bytes[start..];
    if is_letter_without_headers(bytes)? {
        walk.note(Gap::NoHeaders);
        if is_page(bytes) {
            return Ok(walk.page(bytes));
        }
    }
    Ok(walk.entity(bytes, 0))
}

/// Whether the text is a page of HTML, as a browser saves a form that was filled in.
fn is_page(bytes: &[u8]) -> bool {
    ["<!doctype html", "<html"].iter().any(|start| {
        let beginning = bytes.get(..start.len());
        beginning.is_some_and(|bytes| bytes.eq_ignore_ascii_case(start.as_bytes()))
    })
}

fn refuse(bytes: &[u8]) -> Result<(), Unreadable> {
    let size = bytes.len() as u64;
    if size > limits::MESSAGE_REFUSED {
        return Err(Unreadable::TooLarge {
            bytes: size,
            limit: limits::MESSAGE_REFUSED,
        });
    }
    if bytes
        .iter()
        .all(|byte| byte.is_ascii_whitespace() || *byte == 0)
    {
        return Err(Unreadable::Empty);
    }
    Ok(())
}

/// Whether the bytes are readable text without mail headers; an error if a person cannot read them.
fn is_letter_without_headers(bytes: &[u8]) -> Result<bool, Unreadable> {
    let known = [
        "from",
        "to",
        "date",
        "subject",
        "received",
        "message-id",
        "mime-version",
        "content-type",
        "return-path",
        "delivered-to",
        "sender",
        "reply-to",
    ];
    let headers = header::Headers::split(bytes).map(|(headers, ..)| headers);
    if headers.is_some_and(|headers| known.iter().any(|name| headers.raw(name).is_some())) {
        return Ok(false);
    }
    let sample = &bytes[..bytes.len().min(4096)];
    let strange = sample
        .iter()
        .filter(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace())
        .count();
    let magic = [
        b"%PDF".as_slice(),
        b"PK\x03\x04",
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"GIF8",
        b"{\\rtf",
        b"Rar!",
        b"\x1f\x8b",
    ];
    if magic.iter().any(|magic| bytes.starts_with(magic)) || strange * 50 > sample.len() {
        return Err(Unreadable::NotAMessage);
    }
    Ok(true)
}
