//! The properties that are read, by their ids in [MS-OXPROPS].

/// `IPM.Note` for mail, `REPORT.…` for delivery reports.
pub(super) const MESSAGE_CLASS: u16 = 0x001a;
/// The subject with its prefix.
pub(super) const SUBJECT: u16 = 0x0037;
/// The header lines as the mail server received them.
pub(super) const TRANSPORT_HEADERS: u16 = 0x007d;
/// When it was sent.
pub(super) const CLIENT_SUBMIT_TIME: u16 = 0x0039;
/// When it reached the mailbox.
pub(super) const DELIVERY_TIME: u16 = 0x0e06;
/// The plain text.
pub(super) const BODY: u16 = 0x1000;
/// The text as RTF, compressed.
pub(super) const RTF_COMPRESSED: u16 = 0x1009;
/// The text as HTML.
pub(super) const HTML: u16 = 0x1013;
/// The Message-ID.
pub(super) const INTERNET_MESSAGE_ID: u16 = 0x1035;
/// The code page of the HTML.
pub(super) const INTERNET_CODE_PAGE: u16 = 0x3fde;
/// The code page of strings that are not Unicode.
pub(super) const MESSAGE_CODE_PAGE: u16 = 0x3ffd;
/// Whether a recipient is addressed (1), copied (2) or copied in secret (3).
pub(super) const RECIPIENT_TYPE: u16 = 0x0c15;
/// The name of a recipient, and of an attachment that has no better one.
pub(super) const DISPLAY_NAME: u16 = 0x3001;
/// The content of an attachment.
pub(super) const ATTACH_DATA: u16 = 0x3701;
/// The name of an attachment in eight letters and three.
pub(super) const ATTACH_FILENAME: u16 = 0x3704;
/// The name of an attachment.
pub(super) const ATTACH_LONG_FILENAME: u16 = 0x3707;
/// The media type of an attachment.
pub(super) const ATTACH_MIME_TAG: u16 = 0x370e;

/// The storage in which an attached message lies.
pub(super) const EMBEDDED_MESSAGE: &str = "__substg1.0_3701000D";

/// The properties that name one person.
pub(super) struct Person {
    /// Display name.
    pub(super) name: u16,
    /// `SMTP`, or `EX` for a user of the office's own Exchange server.
    pub(super) kind: u16,
    /// The address of that kind.
    pub(super) address: u16,
    /// The mail address, whatever the kind.
    pub(super) smtp: u16,
}

/// Who pressed the button.
pub(super) const SENDER: Person = Person {
    name: 0x0c1a,
    kind: 0x0c1e,
    address: 0x0c1f,
    smtp: 0x5d01,
};
/// In whose name it was sent: the `From` of a mail message.
pub(super) const REPRESENTED: Person = Person {
    name: 0x0042,
    kind: 0x0064,
    address: 0x0065,
    smtp: 0x5d02,
};
/// Whose mailbox it reached.
pub(super) const RECEIVED_BY: Person = Person {
    name: 0x0040,
    kind: 0x0075,
    address: 0x0076,
    smtp: 0x5d07,
};
/// A recipient.
pub(super) const RECIPIENT: Person = Person {
    name: DISPLAY_NAME,
    kind: 0x3002,
    address: 0x3003,
    smtp: 0x39fe,
};
