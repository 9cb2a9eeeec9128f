//! Bytes to text, whatever charset they claim.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use mail_parser::decoders::charsets::map::charset_decoder;

/// Decoded text and how far the claim about its charset held.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) claim: Claim,
}

/// Whether the text was in the charset it claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Claim {
    /// It was, or it claimed nothing.
    Held,
    /// It was not; another charset was used.
    Broken,
    /// Nobody knows the charset.
    Unknown,
}

/// Decodes `bytes`, trusting the claimed charset only as far as the bytes agree.
///
/// Many mailers name `utf-8` over Windows-1252 text or `us-ascii` over UTF-8, so a claim the bytes
/// contradict loses against valid UTF-8 and then against Windows-1252, which reads any byte.
pub(super) fn decode(bytes: &[u8], claimed: Option<&str>) -> Decoded {
    let label = claimed.map(|name| name.trim().trim_matches('"').to_ascii_lowercase());
    match label.as_deref() {
        None | Some("") => guess(bytes, Claim::Held),
        Some("us-ascii" | "ascii") if !bytes.is_ascii() => guess(bytes, Claim::Broken),
        Some(label) => match Encoding::for_label_no_replacement(label.as_bytes()) {
            Some(encoding) => known(bytes, encoding),
            None => rare(bytes, label),
        },
    }
}

fn known(bytes: &[u8], encoding: &'static Encoding) -> Decoded {
    // Only Unicode marks may overrule the claim; in other charsets they are ordinary letters.
    let (text, _, broken) = encoding.decode(bytes);
    if broken {
        guess_or(bytes, text.into_owned(), encoding)
    } else {
        Decoded {
            text: text.into_owned(),
            claim: Claim::Held,
        }
    }
}

fn guess_or(bytes: &[u8], lossy: String, encoding: &'static Encoding) -> Decoded {
    if encoding.is_single_byte() || encoding == UTF_8 {
        return guess(bytes, Claim::Broken);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Decoded {
            text: text.to_owned(),
            claim: Claim::Broken,
        },
        Err(_) => Decoded {
            text: lossy,
            claim: Claim::Broken,
        },
    }
}

/// Charsets outside the web's list, such as UTF-7.
fn rare(bytes: &[u8], label: &str) -> Decoded {
    match charset_decoder(label.as_bytes()) {
        Some(decoder) => Decoded {
            text: decoder(bytes),
            claim: Claim::Held,
        },
        None => guess(bytes, Claim::Unknown),
    }
}

fn guess(bytes: &[u8], claim: Claim) -> Decoded {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text).to_owned(),
        Err(_) => WINDOWS_1252.decode(bytes).0.into_owned(),
    };
    Decoded { text, claim }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], claimed: Option<&str>, text: &str, claim: Claim) {
        let decoded = decode(bytes, claimed);
        assert_eq!(
            (decoded.text.as_str(), decoded.claim),
            (text, claim),
            "{claimed:?}"
        );
    }

    #[test]
    fn claims_are_believed_as_far_as_the_bytes_agree() {
        check(b"caf\xe9", Some("windows-1252"), "café", Claim::Held);
        check(b"caf\xe9", Some("utf-8"), "café", Claim::Broken);
        check("café".as_bytes(), Some("us-ascii"), "café", Claim::Broken);
        check("café".as_bytes(), Some("x-klingon"), "café", Claim::Unknown);
        check("café".as_bytes(), None, "café", Claim::Held);
        check(
            b"\x1b$B$3$s\x1b(B",
            Some("ISO-2022-JP"),
            "こん",
            Claim::Held,
        );
        check(b"Hi +AOk-", Some("utf-7"), "Hi é", Claim::Held);
    }
}
