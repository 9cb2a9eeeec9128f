//! Transfer encodings undone, forgiving what mailers and relays break.

use mail_parser::decoders::base64::base64_decode;

/// Decoded bytes and whether the encoding was sound.
pub(super) struct Bytes {
    pub(super) bytes: Vec<u8>,
    pub(super) sound: bool,
}

/// Undoes the named `Content-Transfer-Encoding`; unknown names leave the bytes as they are.
pub(super) fn decode(bytes: &[u8], encoding: &str) -> Bytes {
    match encoding.trim().to_ascii_lowercase().as_str() {
        "base64" => base64(bytes),
        "quoted-printable" => quoted_printable(bytes),
        _ => Bytes {
            bytes: bytes.to_vec(),
            sound: true,
        },
    }
}

fn base64(bytes: &[u8]) -> Bytes {
    if let Some(bytes) = base64_decode(bytes) {
        return Bytes { bytes, sound: true };
    }
    // Line noise, or a list footer glued on: keep the alphabet up to the padding.
    let clean: Vec<u8> = bytes
        .iter()
        .copied()
        .take_while(|byte| *byte != b'=')
        .filter(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
        .collect();
    Bytes {
        bytes: base64_decode(&clean).unwrap_or_default(),
        sound: false,
    }
}

/// Quoted-printable, with a stray `=` kept as the character it is.
pub(super) fn quoted_printable(bytes: &[u8]) -> Bytes {
    let mut out = Vec::with_capacity(bytes.len());
    let mut sound = true;
    let mut rest = bytes;
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        if byte != b'=' {
            out.push(byte);
        } else if let Some(value) = hex_pair(tail) {
            out.push(value);
            rest = &tail[2..];
        } else if let Some(after) = soft_break(tail) {
            rest = after;
        } else {
            out.push(byte);
            sound = false;
        }
    }
    Bytes { bytes: out, sound }
}

/// What follows a soft line break: blanks that a relay added, then the end of the line.
fn soft_break(bytes: &[u8]) -> Option<&[u8]> {
    let blanks = bytes
        .iter()
        .take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r'))
        .count();
    match bytes.get(blanks) {
        Some(b'\n') => Some(&bytes[blanks + 1..]),
        None => Some(&[]),
        Some(_) => None,
    }
}

pub(super) fn hex_pair(bytes: &[u8]) -> Option<u8> {
    let [high, low] = bytes.get(..2)? else {
        return None;
    };
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(encoded: &str, encoding: &str, expected: &str, sound: bool) {
        let decoded = decode(encoded.as_bytes(), encoding);
        assert_eq!(String::from_utf8_lossy(&decoded.bytes), expected);
        assert_eq!(decoded.sound, sound, "{encoded:?}");
    }

    #[test]
    fn sound_encodings_are_undone() {
        check("caf=C3=A9 =\r\nnoir", "Quoted-Printable", "café noir", true);
        check("SGVsbG8=\r\n", "base64", "Hello", true);
        check("a=b", "8bit", "a=b", true);
    }

    #[test]
    fn broken_encodings_give_what_they_can() {
        check("1+1=2 = two=", "quoted-printable", "1+1=2 = two", false);
        check("SGV*sbG8", "base64", "Hello", false);
    }
}
