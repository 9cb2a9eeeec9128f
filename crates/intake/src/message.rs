//! The story of a message: from bytes to who asks for what.

mod charset;
mod clean;
mod gap;
mod header;
mod limits;
mod mime;
mod reading;
mod transfer;
mod words;

pub use gap::Gap;
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
        Self { own_domains: Vec::new(), time_zone: Tz::America__Los_Angeles }
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
    /// An Outlook item (compound file, magic D0 CF 11 E0), to be saved as `.eml` first.
    #[error("the file is an Outlook item; save it as .eml first")]
    OutlookMsg,
}

/// Reads one message.
///
/// # Errors
/// Only if there is nothing to read: see [`Unreadable`]. Everything else becomes a [`Gap`].
pub fn read(bytes: &[u8], context: &Context) -> Result<Reading, Unreadable> {
    let _ = (bytes, context);
    Err(Unreadable::NotAMessage)
}
