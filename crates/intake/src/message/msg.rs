//! Outlook's own message file (`.msg`, [MS-OXMSG]), as the parts that a mail message has.
//!
//! The file is a compound file: a small file system (`compound`) with one stream per property of
//! the message (`item`). What a mail server knew stands there once more in Outlook's words, so the
//! headers are those of the transport where they were kept, and are put together from properties
//! where not (`headers`). The text comes plain, as HTML or as compressed RTF (`body`, `rtf`).
//! Everything after that reads the parts as it reads those of any message.

mod body;
mod code_page;
mod compound;
mod headers;
mod item;
mod rtf;
mod tag;

use super::entity::{Content, Entity};
use super::gap::Gap;
use super::mime::Walk;
use super::{Unreadable, clean};
use compound::Compound;
use item::{Item, Place};

/// Whether the bytes begin as a compound file does ([MS-CFB] section 2.2).
pub(super) fn is(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
}

/// Reads the message in a compound file.
///
/// # Errors
/// If the file is damaged beyond reading, or holds something else than an Outlook item.
pub(super) fn read(walk: &mut Walk, bytes: &[u8], depth: usize) -> Result<Entity, Unreadable> {
    let compound = Compound::open(bytes).ok_or(Unreadable::Damaged)?;
    let item = Item::open(&compound, Place::File).ok_or(Unreadable::NotAMessage)?;
    let message = message(walk, &item, depth);
    if compound.is_broken() {
        walk.note(Gap::MissingEnd);
    }
    Ok(message)
}

/// A message, with its text and everything attached to it.
fn message(walk: &mut Walk, item: &Item<'_>, depth: usize) -> Entity {
    if !walk.admits(depth) {
        return Entity::default();
    }
    let class = item.line(tag::MESSAGE_CLASS).unwrap_or_default();
    let class = class.to_ascii_uppercase();
    if class.starts_with("IPM.NOTE.SMIME") && !class.ends_with(".MULTIPARTSIGNED") {
        walk.note(Gap::Encrypted);
    }
    let envelope = headers::read(walk, item);
    let mut parts = vec![body::read(walk, item)];
    for storage in item.storages("__attach_version1.0_#") {
        if !walk.admits(depth + 1) {
            break;
        }
        let attachment = item.inner(&storage, Place::Attachment);
        parts.extend(attachment.map(|attachment| attached(walk, &attachment, depth + 1)));
    }
    Entity {
        media: media(&class, &envelope.headers),
        headers: envelope.headers,
        from_inside: envelope.from_inside,
        content: Content::Parts(parts),
        ..Entity::default()
    }
}

/// Delivery reports are a class of their own in Outlook; every other message may have parts.
fn media(class: &str, headers: &super::header::Headers) -> String {
    let report = "multipart/report";
    if class.starts_with("REPORT.") || headers.kind("content-type").value == report {
        report.to_owned()
    } else {
        "multipart/mixed".to_owned()
    }
}

fn attached(walk: &mut Walk, item: &Item<'_>, depth: usize) -> Entity {
    let names = [
        tag::ATTACH_LONG_FILENAME,
        tag::ATTACH_FILENAME,
        tag::DISPLAY_NAME,
    ];
    let name = names.into_iter().find_map(|name| item.line(name));
    let media = item.line(tag::ATTACH_MIME_TAG).unwrap_or_default();
    let part = Entity {
        media: media.to_ascii_lowercase(),
        name: name.map(|name| clean::file_name(&name)),
        disposition: "attachment".to_owned(),
        ..Entity::default()
    };
    if let Some(inner) = item.inner(tag::EMBEDDED_MESSAGE, Place::Embedded) {
        let content = Content::Message(Box::new(message(walk, &inner, depth)));
        return Entity { content, ..part };
    }
    let data = || item.bytes(tag::ATTACH_DATA, u64::MAX).unwrap_or_default();
    if part.media == "multipart/signed" {
        // Outlook keeps a signed message whole, as the one attachment of an empty one.
        return walk.entity(&data(), depth);
    }
    let bytes = if part.holds_message() {
        data()
    } else {
        Vec::new()
    };
    let content = match walk.attached(&part, &bytes, depth) {
        Content::Bytes(_) => Content::Bytes(item.size(tag::ATTACH_DATA)),
        content => content,
    };
    Entity { content, ..part }
}
