//! How much work one message may cause. Each limit turns into a gap, except the outermost.

/// Larger files are refused unread, in bytes.
pub const MESSAGE_REFUSED: u64 = 100 * 1024 * 1024;
/// Larger messages are read, with a gap that says so.
pub(super) const MESSAGE_LARGE: u64 = 50 * 1024 * 1024;
/// Nesting of multiparts and attached messages.
pub(super) const DEPTH: usize = 20;
/// Parts of all levels together.
pub(super) const PARTS: usize = 500;
/// Bytes of one header block.
pub(super) const HEADER_BYTES: usize = 256 * 1024;
/// Bytes of readable text kept, quoted history included.
pub(super) const TEXT_BYTES: usize = 1024 * 1024;
/// Bytes of the sender's own text that are searched for cues. Letters are shorter by far.
pub(super) const COUNTED_BYTES: usize = 16 * 1024;
/// File names, subjects and the like, in characters.
pub(super) const LINE_CHARS: usize = 1000;
/// Values of one kind that are picked from a text: more is an attack, not an offer.
pub(super) const VALUES: usize = 100;

/// The longest beginning of `text` that has at most `limit` bytes and ends between characters.
pub(super) fn head(text: &str, limit: usize) -> &str {
    let mut end = limit.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
