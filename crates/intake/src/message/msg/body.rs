//! The text of an Outlook message, in the forms in which it was kept.

use super::item::{Item, Stored};
use super::rtf::{self, Rtf};
use super::tag;
use crate::message::entity::{Content, Entity};
use crate::message::mime::Walk;

/// The text, plain and as HTML; from RTF if there is neither.
pub(super) fn read(walk: &mut Walk, item: &Item<'_>) -> Entity {
    let plain = text(walk, item, tag::BODY, "text/plain");
    let html = text(walk, item, tag::HTML, "text/html").or_else(|| html(walk, item));
    let mut parts: Vec<Entity> = plain.into_iter().chain(html).collect();
    if parts.iter().all(is_blank) {
        parts.extend(from_rtf(walk, item));
    }
    Entity {
        media: "multipart/alternative".to_owned(),
        content: Content::Parts(parts),
        ..Entity::default()
    }
}

fn part(media: &str, content: Content) -> Entity {
    Entity {
        media: media.to_owned(),
        content,
        ..Entity::default()
    }
}

fn text(walk: &mut Walk, item: &Item<'_>, id: u16, media: &str) -> Option<Entity> {
    // Two bytes a character where it is Unicode.
    let content = match item.stored(id, Item::text_bytes() * 2)? {
        Stored::Text(text) => walk.unicode(&text),
        Stored::Bytes(bytes) => walk.text(&bytes, item.charset()),
    };
    Some(part(media, content))
}

/// HTML is mostly kept as the bytes that came.
fn html(walk: &mut Walk, item: &Item<'_>) -> Option<Entity> {
    let bytes = item.bytes(tag::HTML, Item::text_bytes())?;
    let charset = item.charset_named(&[tag::INTERNET_CODE_PAGE, tag::MESSAGE_CODE_PAGE]);
    Some(part("text/html", walk.text(&bytes, charset.as_deref())))
}

fn from_rtf(walk: &mut Walk, item: &Item<'_>) -> Option<Entity> {
    let bytes = item.bytes(tag::RTF_COMPRESSED, Item::text_bytes())?;
    Some(match rtf::read(&bytes)? {
        Rtf::Html(html) => part("text/html", walk.unicode(&html)),
        Rtf::Text(text) => part("text/plain", walk.unicode(&text)),
    })
}

fn is_blank(part: &Entity) -> bool {
    matches!(&part.content, Content::Text(text, _) if text.trim().is_empty())
}
