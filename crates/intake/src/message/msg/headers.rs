//! The headers of an Outlook message: those of the transport, and the rest from properties.

use super::item::{Item, Place};
use super::tag::{self, Person};
use crate::message::gap::Gap;
use crate::message::header::Headers;
use crate::message::mime::Walk;
use crate::message::{clean, limits};

/// The headers, and what they cannot say.
pub(super) struct Envelope {
    pub(super) headers: Headers,
    /// Whether the sender is known by an address inside the office's own Exchange server only.
    pub(super) from_inside: bool,
}

/// A person as properties name them.
#[derive(Default)]
struct Named {
    name: String,
    address: Option<String>,
    inside: bool,
}

/// Reads the headers of a message.
pub(super) fn read(walk: &mut Walk, item: &Item<'_>) -> Envelope {
    let mut headers = transport(walk, item);
    let sender = Some(named(item, &tag::REPRESENTED))
        .filter(Named::is_somebody)
        .unwrap_or_else(|| named(item, &tag::SENDER));
    let unnamed = headers.mailboxes("from").is_empty();
    if unnamed && sender.is_somebody() {
        headers.set("from", sender.printed());
    }
    recipients(&mut headers, item);
    lines(&mut headers, item);
    Envelope {
        headers,
        from_inside: unnamed && sender.inside,
    }
}

/// The header lines as the mail server had them; empty for mail that never left the office.
fn transport(walk: &mut Walk, item: &Item<'_>) -> Headers {
    // One more than is kept, so that the cut shows; two bytes a character.
    let limit = limits::HEADER_BYTES as u64 * 2 + 2;
    let text = item.text(tag::TRANSPORT_HEADERS, limit).unwrap_or_default();
    let lines = text.trim_start();
    // Older servers wrote a line of their own on top.
    let lines = match lines.strip_prefix("Microsoft Mail Internet Headers") {
        Some(rest) => rest.split_once('\n').map_or("", |(_, rest)| rest),
        None => lines,
    };
    let Some((headers, _, cut)) = Headers::split(lines.as_bytes()) else {
        return Headers::default();
    };
    if cut {
        walk.note(Gap::HeadersCut {
            limit: limits::HEADER_BYTES,
        });
    }
    headers
}

/// The recipients, where the transport did not name them.
fn recipients(headers: &mut Headers, item: &Item<'_>) {
    if headers.raw("to").is_some() || headers.raw("cc").is_some() {
        return;
    }
    let (mut to, mut cc) = (Vec::new(), Vec::new());
    let storages = item.storages("__recip_version1.0_#");
    for storage in storages.iter().take(limits::VALUES) {
        let Some(recipient) = item.inner(storage, Place::Recipient) else {
            continue;
        };
        let printed = named(&recipient, &tag::RECIPIENT).printed();
        // The type is in the low bits; the high ones say how sending went.
        match recipient.number(tag::RECIPIENT_TYPE).map(|kind| kind & 0xf) {
            Some(2) => cc.push(printed),
            // Who was copied in secret stands in no header.
            Some(3) => {}
            _ => to.push(printed),
        }
    }
    for (name, people) in [("to", to), ("cc", cc)] {
        if !people.is_empty() {
            headers.set(name, people.join(", "));
        }
    }
    let mailbox = named(item, &tag::RECEIVED_BY);
    if mailbox.address.is_some() {
        headers.set("delivered-to", mailbox.printed());
    }
}

/// Subject, identity and times, where the transport did not give them.
fn lines(headers: &mut Headers, item: &Item<'_>) {
    let line = |id| item.line(id).map(|text| clean::line(&text));
    let time = |id| item.time(id).map(|instant| instant.to_rfc2822());
    let arrived = time(tag::DELIVERY_TIME).map(|time| format!("by the mailbox; {time}"));
    let known = [
        ("subject", line(tag::SUBJECT)),
        ("message-id", line(tag::INTERNET_MESSAGE_ID)),
        ("received", arrived),
        ("date", time(tag::CLIENT_SUBMIT_TIME)),
    ];
    for (name, value) in known {
        if let Some(value) = value.filter(|_| headers.raw(name).is_none()) {
            headers.set(name, value);
        }
    }
}

fn named(item: &Item<'_>, person: &Person) -> Named {
    let kind = item.line(person.kind).unwrap_or_default();
    let inside = kind.eq_ignore_ascii_case("EX");
    let address = item
        .line(person.smtp)
        .and_then(|address| mail_address(&address))
        .or_else(|| mail_address(&item.line(person.address).filter(|_| !inside)?));
    Named {
        name: clean::line(&item.line(person.name).unwrap_or_default()),
        inside: inside && address.is_none(),
        address,
    }
}

/// The address if it is one that mail reaches.
fn mail_address(address: &str) -> Option<String> {
    let address = clean::line(address);
    let plain = |c: char| !c.is_whitespace() && !matches!(c, '<' | '>' | '"' | ',' | ';');
    (address.contains('@') && address.chars().all(plain)).then_some(address)
}

impl Named {
    fn is_somebody(&self) -> bool {
        self.address.is_some() || !self.name.is_empty()
    }

    /// As an address header prints a person.
    fn printed(&self) -> String {
        let name = self.name.replace(['"', '\\'], "");
        match &self.address {
            Some(address) => format!("\"{name}\" <{address}>"),
            None => format!("\"{name}\""),
        }
    }
}
