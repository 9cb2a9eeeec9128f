//! Compressed RTF unpacked ([MS-OXRTFCP]).
//!
//! Each bit of a control byte says of the next token whether it is a byte as it stands or a
//! reference into the last 4096 bytes, which begin with words that most RTF has.

const DICTIONARY: &[u8] = b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
const WINDOW: usize = 4096;
/// Sizes, kind and checksum.
const HEAD: usize = 16;

/// The RTF, at most `limit` bytes of it; `None` if it is not marked as RTF, packed or not.
///
/// Neither the sizes nor the checksum in the head are believed: what can be unpacked is.
pub(super) fn unpack(bytes: &[u8], limit: usize) -> Option<Vec<u8>> {
    let content = bytes.get(HEAD..)?;
    match bytes.get(8..12)? {
        b"LZFu" => Some(inflate(content, limit)),
        b"MELA" => Some(content[..content.len().min(limit)].to_vec()),
        _ => None,
    }
}

/// The last bytes written, as a ring.
struct Window {
    ring: [u8; WINDOW],
    at: usize,
}

impl Window {
    fn new() -> Self {
        let mut ring = [b' '; WINDOW];
        ring[..DICTIONARY.len()].copy_from_slice(DICTIONARY);
        Self {
            ring,
            at: DICTIONARY.len(),
        }
    }

    fn push(&mut self, byte: u8, out: &mut Vec<u8>) {
        self.ring[self.at] = byte;
        self.at = (self.at + 1) % WINDOW;
        out.push(byte);
    }
}

fn inflate(mut bytes: &[u8], limit: usize) -> Vec<u8> {
    let (mut window, mut out) = (Window::new(), Vec::new());
    while let Some((&control, rest)) = bytes.split_first() {
        bytes = rest;
        for bit in 0..8 {
            let reference = control >> bit & 1 == 1;
            let done = match (reference, bytes) {
                (false, [byte, rest @ ..]) => {
                    bytes = rest;
                    window.push(*byte, &mut out);
                    false
                }
                (true, [high, low, rest @ ..]) => {
                    bytes = rest;
                    repeat(&mut window, u16::from_be_bytes([*high, *low]), &mut out)
                }
                _ => true,
            };
            if done || out.len() >= limit {
                out.truncate(limit);
                return out;
            }
        }
    }
    out
}

/// Repeats what a reference points at: twelve bits say where, four how long. One that points at
/// the place of writing is the end, and `true`.
fn repeat(window: &mut Window, reference: u16, out: &mut Vec<u8>) -> bool {
    let from = usize::from(reference >> 4);
    if from == window.at {
        return true;
    }
    for step in 0..usize::from(reference & 0xf) + 2 {
        window.push(window.ring[(from + step) % WINDOW], out);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_program_packed_is_unpacked() {
        let long = "{\\rtf1 Delete my data, delete my data, delete my data.\\par}".repeat(300);
        for rtf in ["{\\rtf1\\ansi\\pard hello world}\r\n", long.as_str()] {
            let packed = compressed_rtf::compress_rtf(rtf).expect("packed");
            assert_eq!(unpack(&packed, usize::MAX).as_deref(), Some(rtf.as_bytes()));
        }
    }

    /// The example of [MS-OXRTFCP] section 4.1.2: a reference that runs into what it writes.
    #[test]
    fn a_reference_may_overlap_what_it_writes() {
        let mut packed = b"\x1a\0\0\0\x1c\0\0\0LZFu\xe2\xd4KQ".to_vec();
        packed.extend(b"A\0\x04 WXYZ\rn}\x01\x0e\xb0");
        let unpacked = unpack(&packed, 100).expect("packed");
        assert_eq!(unpacked, b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}");
        assert_eq!(unpack(&packed, 9).map(|rtf| rtf.len()), Some(9));
    }

    #[test]
    fn what_is_not_marked_is_not_unpacked() {
        assert_eq!(unpack(b"", 9), None);
        assert_eq!(unpack(&[0; 40], 9), None);
        let plain = [&[0; 8], b"MELA\0\0\0\0{\\rtf1}".as_slice()].concat();
        assert_eq!(unpack(&plain, 9).as_deref(), Some(b"{\\rtf1}".as_slice()));
    }
}
