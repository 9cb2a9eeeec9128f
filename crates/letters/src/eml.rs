//! The letter as an e-mail file, ready to open and send: RFC 5322, text and HTML, the PDF attached.
//!
//! Display names and the subject are encoded here word by word (RFC 2047), because a quoted string
//! may not hold an encoded word and because text that merely looks encoded must stay as it is.

use domain::Code;
use mail_builder::MessageBuilder;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::date::Date;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::MimePart;

use crate::{Error, Letter, Party, file_name, html, txt};

/// The bytes of the message. The same letter gives the same bytes.
///
/// An address that no header can hold is left out; it still stands in the letter.
///
/// # Errors
///
/// When the office has no usable e-mail address.
pub fn eml(letter: &Letter, pdf: &[u8]) -> Result<Vec<u8>, Error> {
    let from = mailbox(&letter.sender.name, &letter.sender.email).ok_or(Error::SenderAddress)?;
    let to: Vec<_> = letter.recipients.iter().filter_map(recipient).collect();
    let mut message = MessageBuilder::new()
        // Opens as a draft in mail programs that know the header.
        .header("X-Unsent", Raw::new("1"))
        .header("From", Raw::new(from));
    if !to.is_empty() {
        message = message.header("To", Raw::new(to.join(", ")));
    }
    let bytes = message
        .header("Subject", Raw::new(unstructured(&letter.subject_line())))
        .date(Date::new(noon(letter)))
        .message_id(message_id(letter))
        // So that it is read aloud and spell-checked in its language. RFC 3282.
        .header("Content-Language", Raw::new(letter.language.code()))
        .body(parts(letter, pdf))
        .write_to_vec()?;
    Ok(bytes)
}

/// Text and HTML as alternatives, then the PDF. The boundaries are fixed so that bytes are too;
/// `=_` can occur in no encoded body.
fn parts<'a>(letter: &'a Letter, pdf: &'a [u8]) -> MimePart<'a> {
    let multipart = |kind, boundary: &str, parts: Vec<MimePart<'a>>| {
        let boundary = format!("=_{}_{boundary}", letter.footer_code);
        MimePart::new(
            ContentType::new(kind).attribute("boundary", boundary),
            parts,
        )
    };
    let bodies = vec![
        encoded_text("text/plain", txt::message(letter)),
        encoded_text("text/html", html::message(letter)),
    ];
    let attachment = MimePart::new("application/pdf", pdf).attachment(file_name(letter, "pdf"));
    let alternatives = multipart("multipart/alternative", "text", bodies);
    multipart("multipart/mixed", "all", vec![alternatives, attachment])
}

/// A text with CRLF line ends.
fn encoded_text(kind: &'static str, text: String) -> MimePart<'static> {
    MimePart::new(kind, text.replace('\n', "\r\n"))
}

/// Noon UTC of the letter's date: the same calendar day from Alaska to New Zealand's evening.
fn noon(letter: &Letter) -> i64 {
    letter
        .date
        .and_hms_opt(12, 0, 0)
        .map_or(0, |time| time.and_utc().timestamp())
}

fn message_id(letter: &Letter) -> String {
    let local = file_name(letter, &letter.footer_code).replace(' ', ".");
    let domain = letter.sender.email.rsplit('@').next().unwrap_or_default();
    format!("{local}@{domain}")
}

fn recipient(party: &Party) -> Option<String> {
    mailbox(&party.name, party.email.as_deref()?)
}

/// `name <address>`, or nothing if no header can hold the address.
fn mailbox(name: &str, address: &str) -> Option<String> {
    if !is_address(address) {
        return None;
    }
    Some(match phrase(name) {
        name if name.is_empty() => address.to_owned(),
        name => format!("{name} <{address}>"),
    })
}

/// A narrow reading of RFC 5322: dot-atoms on both sides of one `@`, at most 254 bytes.
pub(crate) fn is_address(address: &str) -> bool {
    let atoms = |text: &str, extra: &str| {
        text.split('.').all(|atom| {
            !atom.is_empty()
                && atom
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || extra.contains(c))
        })
    };
    let Some((local, domain)) = address.split_once('@') else {
        return false;
    };
    address.len() <= 254 && atoms(local, "!#$%&'*+-/=?^_`{|}~") && atoms(domain, "-")
}

/// A display name: as it is if plain, else encoded.
fn phrase(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == ' ' || c == '-';
    if name.chars().all(plain) && name.len() <= 60 {
        name.to_owned()
    } else {
        encoded_words(name)
    }
}

/// A subject: as it is if it is plain ASCII on one line that could not be taken for an encoded word.
fn unstructured(text: &str) -> String {
    let printable = text.chars().all(|c| c == ' ' || c.is_ascii_graphic());
    if printable && !text.contains("=?") && text.len() <= 66 {
        text.to_owned()
    } else {
        encoded_words(text)
    }
}

/// RFC 2047: words of at most 75 bytes, never cutting a character, with a space between.
fn encoded_words(text: &str) -> String {
    // 45 bytes are 60 characters of Base64, with `=?UTF-8?B?` and `?=` 72.
    let mut chunks = vec![String::new()];
    for character in text.chars() {
        let last = chunks.len() - 1;
        if chunks[last].len() + character.len_utf8() > 45 {
            chunks.push(character.to_string());
        } else {
            chunks[last].push(character);
        }
    }
    let words = chunks
        .iter()
        .map(|chunk| format!("=?UTF-8?B?{}?=", base64(chunk.as_bytes())));
    words.collect::<Vec<_>>().join(" ")
}

fn base64(bytes: &[u8]) -> String {
    let encoded = mail_builder::encoders::base64::base64_encode(bytes).unwrap_or_default();
    String::from_utf8(encoded).unwrap_or_default()
}
