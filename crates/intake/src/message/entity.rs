//! A message as it is read: its headers, and its parts as a tree.

use super::header::Headers;
use super::reading::Attachment;

/// A message or a part of one.
#[derive(Debug, Default)]
pub(super) struct Entity {
    pub(super) headers: Headers,
    /// `text/plain` and the like.
    pub(super) media: String,
    /// Cleaned file name, if the part has one.
    pub(super) name: Option<String>,
    /// `attachment`, `inline` or empty.
    pub(super) disposition: String,
    /// Whether the sender is known only by an address inside the office's own mail server, which
    /// makes them a colleague. Messages of the Internet never are.
    pub(super) from_inside: bool,
    pub(super) content: Content,
}

/// What a part holds.
#[derive(Debug)]
pub(super) enum Content {
    /// Decoded text of a text part that may be read, and the size in bytes.
    Text(String, u64),
    /// The decoded size of anything else.
    Bytes(u64),
    /// The parts of a multipart.
    Parts(Vec<Entity>),
    /// An attached message.
    Message(Box<Entity>),
}

impl Default for Content {
    fn default() -> Self {
        Self::Bytes(0)
    }
}

impl Entity {
    /// The parts in order of appearance, this one first, not entering attached messages.
    pub(super) fn walk(&self) -> Vec<&Self> {
        let mut all = vec![self];
        if let Content::Parts(parts) = &self.content {
            all.extend(parts.iter().flat_map(Self::walk));
        }
        all
    }

    /// The attached message, if there is one.
    pub(super) fn attached_message(&self) -> Option<&Self> {
        self.walk()
            .into_iter()
            .find_map(|part| match &part.content {
                Content::Message(inner) => Some(&**inner),
                Content::Text(..) | Content::Bytes(_) | Content::Parts(_) => None,
            })
    }

    /// Whether the part says that it is a message of its own: by its kind, or, as mail programs
    /// that do not know the kind send it, by its name.
    pub(super) fn holds_message(&self) -> bool {
        let name = self.name.as_deref().unwrap_or_default();
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        match self.media.as_str() {
            "message/rfc822" | "message/global" | "application/vnd.ms-outlook" => true,
            "application/octet-stream" | "" => {
                ending.eq_ignore_ascii_case("eml") || ending.eq_ignore_ascii_case("msg")
            }
            _ => false,
        }
    }

    /// Whether only the holder of a key can read the part.
    pub(super) fn is_encrypted(&self) -> bool {
        matches!(
            self.media.as_str(),
            "application/pkcs7-mime"
                | "application/x-pkcs7-mime"
                | "application/pgp-encrypted"
                | "application/x-microsoft-rpmsg-message"
        )
    }

    /// Named or attached leaf parts. The attached message itself is none of them.
    pub(super) fn attachments(&self) -> Vec<Attachment> {
        let leaves = self
            .walk()
            .into_iter()
            .filter_map(|part| match &part.content {
                Content::Text(_, bytes) | Content::Bytes(bytes) => Some((part, *bytes)),
                Content::Parts(_) | Content::Message(_) => None,
            });
        leaves
            .filter(|(part, _)| part.name.is_some() || part.disposition == "attachment")
            .filter(|(part, _)| !part.media.starts_with("message/"))
            .map(|(part, bytes)| Attachment {
                name: part.name.clone().unwrap_or_default(),
                bytes,
            })
            .collect()
    }
}
