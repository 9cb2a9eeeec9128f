//! Secrets as hexadecimal digits and back, in buffers that are wiped.

use zeroize::Zeroizing;

/// Two digits for each byte.
pub(crate) fn write(bytes: &[u8]) -> Zeroizing<String> {
    let digit = |value: u8| char::from_digit(value.into(), 16).expect("four bits are one digit");
    let mut text = Zeroizing::new(String::with_capacity(bytes.len() * 2));
    for byte in bytes {
        text.push(digit(byte >> 4));
        text.push(digit(byte & 15));
    }
    text
}

/// The bytes of these digits, if they are nothing else.
pub(crate) fn read(text: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    if !text.len().is_multiple_of(2) {
        return None;
    }
    let value = |digit: u8| char::from(digit).to_digit(16);
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len() / 2));
    for pair in text.chunks_exact(2) {
        bytes.push(u8::try_from(value(pair[0])? << 4 | value(pair[1])?).ok()?);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&[u8]>) {
        let read = read(text.as_bytes());
        assert_eq!(read.as_ref().map(|bytes| &bytes[..]), expected, "{text}");
    }

    #[test]
    fn digits_are_read_and_nothing_else_is() {
        assert_eq!(*write(&[0, 0xa5, 0xff]), "00a5ff");
        check("00a5ff", Some(&[0, 0xa5, 0xff]));
        check("00A5FF", Some(&[0, 0xa5, 0xff]));
        check("", Some(&[]));
        check("0", None);
        check("0g", None);
        check("é", None);
    }
}
