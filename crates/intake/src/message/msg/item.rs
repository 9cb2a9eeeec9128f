//! The properties of a message, a recipient or an attachment ([MS-OXMSG] section 2.4).
//!
//! Numbers and times stand together in one stream, everything of variable length in a stream of
//! its own, named by the property and its type.

use chrono::{DateTime, Utc};
use encoding_rs::UTF_16LE;

use super::code_page;
use super::compound::Compound;
use super::tag;
use crate::message::{charset, limits};

const NUMBER: u16 = 0x0003;
const TIME: u16 = 0x0040;
const STRING_8: u16 = 0x001e;
const UNICODE: u16 = 0x001f;
const BINARY: u16 = 0x0102;
/// Bytes of the stream of fixed properties: 16 each, and a message has about a hundred.
const FIXED_BYTES: u64 = 64 * 1024;
/// Bytes of a name, an address or a subject.
const LINE_BYTES: u64 = 64 * 1024;

/// Where an item lies, which decides how long the head of its property stream is.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// The message that the file is.
    File,
    /// A message attached to another.
    Embedded,
    /// An attachment.
    Attachment,
    /// A recipient.
    Recipient,
}

impl Place {
    fn head(self) -> usize {
        match self {
            Self::File => 32,
            Self::Embedded => 24,
            Self::Attachment | Self::Recipient => 8,
        }
    }
}

/// A message, a recipient or an attachment.
pub(super) struct Item<'c> {
    compound: &'c Compound<'c>,
    path: String,
    fixed: Vec<u8>,
    /// The charset of strings that are not Unicode.
    charset: Option<String>,
}

/// Text as it is stored.
pub(super) enum Stored {
    /// Unicode.
    Text(String),
    /// Bytes in some charset.
    Bytes(Vec<u8>),
}

impl<'c> Item<'c> {
    /// The item that the file is; `None` if it has no properties.
    pub(super) fn open(compound: &'c Compound<'c>, place: Place) -> Option<Self> {
        Self::at(compound, String::new(), place, None)
    }

    /// An item in a storage of this one.
    pub(super) fn inner(&self, storage: &str, place: Place) -> Option<Self> {
        let path = format!("{}/{storage}", self.path);
        Self::at(self.compound, path, place, self.charset.clone())
    }

    fn at(
        compound: &'c Compound<'c>,
        path: String,
        place: Place,
        charset: Option<String>,
    ) -> Option<Self> {
        let fixed = compound.bytes(&format!("{path}/__properties_version1.0"), FIXED_BYTES)?;
        let mut item = Self {
            compound,
            path,
            fixed: fixed.get(place.head()..).unwrap_or_default().to_vec(),
            charset: None,
        };
        item.charset = item
            .charset_named(&[tag::MESSAGE_CODE_PAGE, tag::INTERNET_CODE_PAGE])
            .or(charset);
        Some(item)
    }

    /// The storages in this item whose names begin so.
    pub(super) fn storages(&self, beginning: &str) -> Vec<String> {
        self.compound
            .storages(&format!("{}/", self.path), beginning)
    }

    /// The charset of the first of these code pages that is given.
    pub(super) fn charset_named(&self, code_pages: &[u16]) -> Option<String> {
        let page = code_pages.iter().find_map(|page| self.number(*page));
        page.filter(|page| *page > 0).map(code_page::charset)
    }

    /// The charset of strings that are not Unicode, if it is known.
    pub(super) fn charset(&self) -> Option<&str> {
        self.charset.as_deref()
    }

    /// A number.
    pub(super) fn number(&self, id: u16) -> Option<u32> {
        let [a, b, c, d, ..] = self.fixed(id, NUMBER)?;
        Some(u32::from_le_bytes([a, b, c, d]))
    }

    /// An instant, stored as tenths of microseconds since 1601.
    pub(super) fn time(&self, id: u16) -> Option<DateTime<Utc>> {
        const UNIX_EPOCH: i64 = 11_644_473_600;
        let ticks = u64::from_le_bytes(self.fixed(id, TIME)?);
        let seconds = i64::try_from(ticks / 10_000_000).ok()? - UNIX_EPOCH;
        // Before the first year of mail and after the last that a header can name, it is nonsense.
        let sensible = 0..=253_402_300_799;
        DateTime::from_timestamp(seconds, 0).filter(|_| sensible.contains(&seconds))
    }

    fn fixed(&self, id: u16, kind: u16) -> Option<[u8; 8]> {
        let tag = (u32::from(id) << 16 | u32::from(kind)).to_le_bytes();
        let entry = self
            .fixed
            .chunks_exact(16)
            .find(|entry| entry.starts_with(&tag))?;
        entry[8..].try_into().ok()
    }

    /// A name, an address and the like, decoded; `None` if it is missing or empty.
    pub(super) fn line(&self, id: u16) -> Option<String> {
        let text = self.text(id, LINE_BYTES)?;
        Some(text).filter(|text| !text.trim().is_empty())
    }

    /// A text, decoded as far as `limit` bytes of it.
    pub(super) fn text(&self, id: u16, limit: u64) -> Option<String> {
        Some(match self.stored(id, limit)? {
            Stored::Text(text) => text,
            Stored::Bytes(bytes) => charset::decode(&bytes, self.charset()).text,
        })
    }

    /// A text as it is stored.
    pub(super) fn stored(&self, id: u16, limit: u64) -> Option<Stored> {
        if let Some(bytes) = self.compound.bytes(&self.stream(id, UNICODE), limit) {
            let text = UTF_16LE.decode_without_bom_handling(&bytes).0;
            return Some(Stored::Text(text.trim_end_matches('\0').to_owned()));
        }
        let bytes = self.compound.bytes(&self.stream(id, STRING_8), limit)?;
        Some(Stored::Bytes(
            bytes
                .strip_suffix(b"\0")
                .map(<[u8]>::to_vec)
                .unwrap_or(bytes),
        ))
    }

    /// The first `limit` bytes of a binary property.
    pub(super) fn bytes(&self, id: u16, limit: u64) -> Option<Vec<u8>> {
        self.compound.bytes(&self.stream(id, BINARY), limit)
    }

    /// The size of a binary property in bytes.
    pub(super) fn size(&self, id: u16) -> u64 {
        self.compound.size(&self.stream(id, BINARY))
    }

    /// Bytes that are worth reading of a text: one more than is kept, so that the cut shows.
    pub(super) fn text_bytes() -> u64 {
        limits::TEXT_BYTES as u64 + 1
    }

    fn stream(&self, id: u16, kind: u16) -> String {
        format!("{}/__substg1.0_{id:04X}{kind:04X}", self.path)
    }
}
