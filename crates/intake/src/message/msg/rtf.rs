//! Rich text, in which Outlook keeps what it shows: unpacked, and read as the text it stands for.
//!
//! A message that came as HTML lies in the RTF whole, its tags as hidden groups between which the
//! text stands ([MS-OXRTFEX]); then the HTML comes out again. Otherwise the text does.

mod lzfu;
mod reader;
mod token;
mod word;

use crate::message::limits;

/// Bytes of RTF that are read: its markup takes several times the room of the text.
const RTF_BYTES: usize = 8 * limits::TEXT_BYTES;

/// What the RTF stood for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Rtf {
    /// HTML that was kept in it.
    Html(String),
    /// Its own text.
    Text(String),
}

/// Reads compressed RTF; `None` if it is none.
pub(super) fn read(compressed: &[u8]) -> Option<Rtf> {
    let rtf = lzfu::unpack(compressed, RTF_BYTES)?;
    rtf.starts_with(b"{\\rtf").then(|| reader::read(&rtf))
}
