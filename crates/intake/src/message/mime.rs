//! The parts of a message: a bounded walk that never gives up on a broken one.

use super::entity::{Content, Entity};
use super::gap::Gap;
use super::header::Headers;
use super::{charset, clean, limits, msg, transfer};

/// Walks one message and notes what it could not read.
#[derive(Default)]
pub(super) struct Walk {
    pub(super) gaps: Vec<Gap>,
    parts: usize,
    text_bytes: usize,
}

impl Walk {
    /// Reads an entity: headers, then the body they describe.
    pub(super) fn entity(&mut self, bytes: &[u8], depth: usize) -> Entity {
        self.parts += 1;
        let Some((headers, body, cut)) = Headers::split(bytes) else {
            // A part without headers is plain text (RFC 2046 section 5.1); its blank line is not.
            let body = bytes
                .strip_prefix(b"\r\n")
                .or(bytes.strip_prefix(b"\n"))
                .unwrap_or(bytes);
            return self.body(Headers::default(), body, depth);
        };
        if cut {
            self.note(Gap::HeadersCut {
                limit: limits::HEADER_BYTES,
            });
        }
        self.body(headers, body, depth)
    }

    fn body(&mut self, headers: Headers, body: &[u8], depth: usize) -> Entity {
        let kind = headers.kind("content-type");
        let disposition = headers.kind("content-disposition");
        let name = disposition.parameter("filename").or(kind.parameter("name"));
        let name = name.map(clean::file_name).filter(|name| !name.is_empty());
        let media = if kind.value.contains('/') {
            kind.value.clone()
        } else {
            "text/plain".into()
        };
        let mut entity = Entity {
            headers,
            media,
            name,
            disposition: disposition.value,
            ..Entity::default()
        };
        if depth >= limits::DEPTH {
            self.note(Gap::TooDeep {
                limit: limits::DEPTH,
            });
            entity.content = Content::Bytes(body.len() as u64);
        } else if entity.media.starts_with("multipart/") {
            entity.content = self.multipart(body, kind.parameter("boundary"), depth);
            if matches!(entity.content, Content::Text(..)) {
                entity.media = "text/plain".into();
            }
        } else {
            entity.content = self.leaf(&entity, body, kind.parameter("charset"), depth);
        }
        entity
    }

    fn multipart(&mut self, body: &[u8], boundary: Option<&str>, depth: usize) -> Content {
        let split = boundary
            .filter(|boundary| !boundary.is_empty())
            .map(|b| split(body, b));
        let Some((parts, closed)) = split.filter(|(parts, _)| !parts.is_empty()) else {
            // No part to be found: what is there can still be shown.
            self.note(Gap::MissingEnd);
            return self.text(body, None);
        };
        if !closed {
            self.note(Gap::MissingEnd);
        }
        let mut entities = Vec::new();
        for part in parts {
            if !self.has_room() {
                break;
            }
            entities.push(self.entity(part, depth + 1));
        }
        Content::Parts(entities)
    }

    fn leaf(
        &mut self,
        entity: &Entity,
        body: &[u8],
        charset: Option<&str>,
        depth: usize,
    ) -> Content {
        let encoding = entity
            .headers
            .raw("content-transfer-encoding")
            .unwrap_or_default();
        let decoded = transfer::decode(body, encoding);
        if !decoded.sound {
            self.note(Gap::BrokenEncoding);
        }
        match entity.media.as_str() {
            "text/plain" | "text/html" if entity.disposition != "attachment" => {
                self.text(&decoded.bytes, charset)
            }
            _ => self.attached(entity, &decoded.bytes, depth),
        }
    }

    /// What an attachment holds: a message, or bytes that stay closed.
    pub(super) fn attached(&mut self, part: &Entity, bytes: &[u8], depth: usize) -> Content {
        let closed = Content::Bytes(bytes.len() as u64);
        if part.is_encrypted() {
            self.note(Gap::Encrypted);
        }
        if !part.holds_message() || !self.has_room() {
            return closed;
        }
        if msg::is(bytes) {
            let message = msg::read(self, bytes, depth + 1).ok();
            return message.map_or(closed, |message| Content::Message(Box::new(message)));
        }
        Content::Message(Box::new(self.entity(bytes, depth + 1)))
    }

    /// Counts a part that is about to be read; `false`, with its gap, if it is one too many or
    /// lies too deep.
    pub(super) fn admits(&mut self, depth: usize) -> bool {
        if depth >= limits::DEPTH {
            self.note(Gap::TooDeep {
                limit: limits::DEPTH,
            });
            return false;
        }
        self.parts += 1;
        self.has_room()
    }

    fn has_room(&mut self) -> bool {
        let room = self.parts < limits::PARTS;
        if !room {
            self.note(Gap::TooManyParts {
                limit: limits::PARTS,
            });
        }
        room
    }

    /// A page of HTML that came without a message around it.
    pub(super) fn page(&mut self, bytes: &[u8]) -> Entity {
        Entity {
            media: "text/html".to_owned(),
            content: self.text(bytes, None),
            ..Entity::default()
        }
    }

    /// Text in the charset that it claims.
    pub(super) fn text(&mut self, bytes: &[u8], charset: Option<&str>) -> Content {
        let room = self.room_for(bytes.len());
        let kept = &bytes[..room.min(bytes.len())];
        let decoded = charset::decode(kept, charset);
        let named = || charset.unwrap_or_default().chars().take(40).collect();
        match decoded.claim {
            charset::Claim::Held => {}
            charset::Claim::Broken => self.note(Gap::CharsetMismatch { charset: named() }),
            charset::Claim::Unknown => self.note(Gap::UnknownCharset { charset: named() }),
        }
        Content::Text(clean::text(&decoded.text), bytes.len() as u64)
    }

    /// Text that needs no decoding.
    pub(super) fn unicode(&mut self, text: &str) -> Content {
        let room = self.room_for(text.len());
        Content::Text(clean::text(limits::head(text, room)), text.len() as u64)
    }

    /// The bytes of a text that may still be kept.
    fn room_for(&mut self, bytes: usize) -> usize {
        let room = limits::TEXT_BYTES.saturating_sub(self.text_bytes);
        if room < bytes {
            self.note(Gap::TextCut {
                limit: limits::TEXT_BYTES,
            });
        }
        self.text_bytes += room.min(bytes);
        room
    }

    /// Notes a gap once.
    pub(super) fn note(&mut self, gap: Gap) {
        if !self.gaps.contains(&gap) {
            self.gaps.push(gap);
        }
    }
}

/// The parts between the boundary lines, and whether the closing one is there.
fn split<'a>(body: &'a [u8], boundary: &str) -> (Vec<&'a [u8]>, bool) {
    let mark = format!("--{}", boundary.trim_end());
    let (mut parts, mut start, mut at) = (Vec::new(), None, 0);
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        let end = at;
        at += line.len();
        let Some(rest) = line.strip_prefix(mark.as_bytes()) else {
            continue;
        };
        let rest = rest.trim_ascii();
        if !(rest.is_empty() || rest == b"--") {
            continue;
        }
        if let Some(start) = start {
            parts.push(without_last_break(&body[start..end]));
        }
        if rest == b"--" {
            return (parts, true);
        }
        start = Some(at);
        if parts.len() > limits::PARTS {
            break;
        }
    }
    parts.extend(start.map(|start| &body[start..]));
    (parts, false)
}

/// The line break before a boundary belongs to the boundary (RFC 2046 section 5.1.1).
fn without_last_break(part: &[u8]) -> &[u8] {
    part.strip_suffix(b"\r\n")
        .or(part.strip_suffix(b"\n"))
        .unwrap_or(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn walk(text: &str) -> (Entity, Vec<Gap>) {
        let mut walk = Walk::default();
        let entity = walk.entity(text.as_bytes(), 0);
        (entity, walk.gaps)
    }

    fn texts(entity: &Entity) -> Vec<String> {
        let text = |part: &&Entity| match &part.content {
            Content::Text(text, _) => Some(text.clone()),
            _ => None,
        };
        entity.walk().iter().filter_map(text).collect()
    }

    const MIXED: &str = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b1 no\n--b\nContent-Type: text/html\n\n<p>\n";

    #[test]
    fn boundaries_are_whole_lines() {
        let (entity, gaps) = walk(&format!("{MIXED}--b--\nepilogue"));
        assert_eq!(texts(&entity), ["one\n--b1 no", "<p>"]);
        assert_eq!(gaps, []);
    }

    #[test]
    fn a_missing_end_loses_nothing() {
        let (entity, gaps) = walk(MIXED);
        assert_eq!(texts(&entity), ["one\n--b1 no", "<p>\n"]);
        assert_eq!(gaps, [Gap::MissingEnd]);
    }

    #[test]
    fn nesting_ends_at_the_limit() {
        let nested = "Content-Type: message/rfc822\n\n".repeat(5000);
        let (_, gaps) = walk(&nested);
        assert_eq!(
            gaps,
            [Gap::TooDeep {
                limit: limits::DEPTH
            }]
        );
    }

    #[test]
    fn parts_end_at_the_limit() {
        let many = format!(
            "Content-Type: multipart/mixed; boundary=b\n\n{}",
            "--b\n\nx\n".repeat(5000)
        );
        let (entity, gaps) = walk(&many);
        assert_eq!(entity.walk().len(), limits::PARTS);
        assert!(gaps.contains(&Gap::TooManyParts {
            limit: limits::PARTS
        }));
    }
}
