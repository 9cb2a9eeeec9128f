//! What could not be read. A gap never stops a reading; it tells staff where to look themselves.

use std::fmt;

/// One thing that could not be read, with enough data for a sentence about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// No header lines: only a text was read.
    NoHeaders,
    /// No usable sender address.
    NoSender,
    /// More than one sender; the first was taken.
    SeveralSenders {
        /// How many addresses.
        count: usize,
    },
    /// No usable date of arrival.
    NoDate,
    /// No text that could be read.
    NoText,
    /// The text names a charset nobody knows; it was read as best as possible.
    UnknownCharset {
        /// The charset as named.
        charset: String,
    },
    /// The text is not in the charset it claims; another one was used.
    CharsetMismatch {
        /// The charset as named.
        charset: String,
    },
    /// The text was converted from HTML.
    HtmlConverted,
    /// Parts marked as attachments were not read.
    AttachmentsNotRead {
        /// How many.
        count: usize,
    },
    /// The message is encrypted.
    Encrypted,
    /// A transfer encoding was broken; what could be decoded was taken.
    BrokenEncoding,
    /// The message ends in the middle of a part.
    MissingEnd,
    /// Parts nested deeper than this were left unread.
    TooDeep {
        /// The deepest level read.
        limit: usize,
    },
    /// Parts after this many were left unread.
    TooManyParts {
        /// The number of parts read.
        limit: usize,
    },
    /// A header block longer than this was cut.
    HeadersCut {
        /// Bytes read of it.
        limit: usize,
    },
    /// The text was longer than this and was cut.
    TextCut {
        /// Characters or bytes read.
        limit: usize,
    },
    /// The message is larger than an ordinary message.
    Large {
        /// Its size.
        bytes: u64,
    },
}

impl Gap {
    /// The stable code of this kind of gap.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoHeaders => "no-headers",
            Self::NoSender => "no-sender",
            Self::SeveralSenders { .. } => "several-senders",
            Self::NoDate => "no-date",
            Self::NoText => "no-text",
            Self::UnknownCharset { .. } => "unknown-charset",
            Self::CharsetMismatch { .. } => "charset-mismatch",
            Self::HtmlConverted => "html-converted",
            Self::AttachmentsNotRead { .. } => "attachments-not-read",
            Self::Encrypted => "encrypted",
            Self::BrokenEncoding => "broken-encoding",
            Self::MissingEnd => "missing-end",
            Self::TooDeep { .. } => "too-deep",
            Self::TooManyParts { .. } => "too-many-parts",
            Self::HeadersCut { .. } => "headers-cut",
            Self::TextCut { .. } => "text-cut",
            Self::Large { .. } => "large",
        }
    }
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoHeaders => write!(
                f,
                "This is not a complete e-mail message; only its text was read."
            ),
            Self::NoSender => write!(f, "The message does not say who sent it."),
            Self::SeveralSenders { count } => {
                write!(f, "The message names {count} senders; the first was taken.")
            }
            Self::NoDate => write!(f, "The message does not say when it arrived."),
            Self::NoText => write!(f, "The message has no text that could be read."),
            Self::UnknownCharset { charset } => {
                write!(
                    f,
                    "The text uses an unknown character set ({charset}); some letters may be wrong."
                )
            }
            Self::CharsetMismatch { charset } => {
                write!(
                    f,
                    "The text is not in the character set it claims ({charset}); some letters may be wrong."
                )
            }
            Self::HtmlConverted => write!(f, "The text was taken from a formatted (HTML) message."),
            Self::AttachmentsNotRead { count: 1 } => write!(f, "One attachment was not read."),
            Self::AttachmentsNotRead { count } => write!(f, "{count} attachments were not read."),
            Self::Encrypted => write!(f, "The message is encrypted and could not be read."),
            Self::BrokenEncoding => write!(
                f,
                "A part of the message is damaged; what could be read was taken."
            ),
            Self::MissingEnd => write!(f, "The message ends early; something may be missing."),
            Self::TooDeep { limit } => {
                write!(
                    f,
                    "The message is nested more than {limit} levels deep; the rest was not read."
                )
            }
            Self::TooManyParts { limit } => {
                write!(
                    f,
                    "The message has more than {limit} parts; the rest was not read."
                )
            }
            Self::HeadersCut { limit } => {
                write!(
                    f,
                    "The message headers are longer than {limit} bytes; the rest was not read."
                )
            }
            Self::TextCut { limit } => {
                write!(
                    f,
                    "The text is longer than {limit} bytes; the rest was not read."
                )
            }
            Self::Large { bytes } => write!(f, "The message is unusually large ({bytes} bytes)."),
        }
    }
}
