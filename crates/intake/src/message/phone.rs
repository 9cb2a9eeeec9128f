//! Telephone numbers, as E.164.

use std::sync::LazyLock;

use regex::Regex;

use super::identifier::{regex, unique};
use super::limits;
use super::sentence::fold;

static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?:\+|\b00|\b011[\s.-])[1-9][\d\s().\-/]{6,22}\d|(?:\b1[\s.-]{0,3})?(?:\(\d{3}\)|\b\d{3})[\s.\-/]{0,3}\d{3}[\s.-]{0,3}\d{4}\b|\b1?\d{10}\b",
    )
});
static PHONE_WORD: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"phone|\bph\b|tel|call|cell|mobile|text|number|movil|celular|llam|handy|anruf|mobil|portable|appel|fax|reach",
    )
});
/// A number that only machines answer: "Fax:" right before it.
static FAX: LazyLock<Regex> =
    LazyLock::new(|| regex(r"\b(?:tele)?fax\b(?: ?(?:no|nr|number|num|numero)\b)?[\s.:#(°º-]*$"));
/// One number for both: "Tel./Fax", "phone and fax".
static ALSO_FAX: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?:[/&+]|\b(?:and|or|y|o|und|et|ou)\b)\s*(?:tele)?fax\b[^/&+]*$"));
/// Telephones as E.164 and as written.
pub(super) fn in_text(text: &str) -> (Vec<String>, Vec<String>) {
    let (mut numbers, mut written) = (Vec::new(), Vec::new());
    for found in PHONE.find_iter(text).take(limits::VALUES) {
        let before = fold(&text[floor(text, found.start().saturating_sub(40))..found.start()]);
        let plain = found.as_str().bytes().all(|b| b.is_ascii_digit());
        if plain && !PHONE_WORD.is_match(&before) || is_fax(&before) {
            continue;
        }
        if let Some(number) = e164(found.as_str()) {
            numbers.push(number);
            written.push(found.as_str().to_owned());
        }
    }
    (unique(numbers.into_iter()), written)
}

/// Whether what stands before a number says that it is a fax machine's.
fn is_fax(before: &str) -> bool {
    FAX.is_match(before) && !ALSO_FAX.is_match(before)
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// E.164 of a number as written; without a country code it is taken as American.
fn e164(written: &str) -> Option<String> {
    // "(0)" after a country code is dialled only inside the country.
    let plain = written.replace("(0)", "");
    let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
    if plain.starts_with('+') {
        return (8..=15)
            .contains(&digits.len())
            .then(|| format!("+{digits}"));
    }
    // "00" and, from North America, "011" are dialled before a country code.
    let abroad = ["00", "011"]
        .iter()
        .find_map(|dialled| digits.strip_prefix(dialled));
    if let Some(abroad) = abroad {
        return (8..=15)
            .contains(&abroad.len())
            .then(|| format!("+{abroad}"));
    }
    let national = if digits.len() == 11 {
        digits.strip_prefix('1')?
    } else {
        &digits
    };
    // Neither an area code nor an exchange begins with 0 or 1 (North American Numbering Plan).
    let begins = |at: usize| matches!(national.as_bytes().get(at), Some(b'2'..=b'9'));
    let valid = national.len() == 10 && begins(0) && begins(3);
    valid.then(|| format!("+1{national}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(in_text(text).0, expected, "{text}");
    }

    #[test]
    fn american_numbers_are_written_in_many_ways() {
        for text in [
            "916.555.0147",
            "(916)555-0147 x22",
            "(916) 555 - 0147",
            "my cell 916 5550147",
            "text 916-5550147",
            "ph 9165550147",
            "+1 916 555 0147 ext. 4",
            "1 (916) 555-0147",
        ] {
            check(text, &["+19165550147"]);
        }
    }

    #[test]
    fn numbers_abroad_bear_their_country() {
        check("Tel. 011 52 664 555 0147", &["+526645550147"]);
        check("cel +52 (55) 5555-0147", &["+525555550147"]);
        check("Handy 0049 171 5550147", &["+491715550147"]);
        check("Tel. +49 (0) 30 5550147", &["+49305550147"]);
        check("Portable : +33 (0)6 55 55 01 47", &["+33655550147"]);
    }

    #[test]
    fn a_fax_is_no_telephone() {
        check("Tel (916) 555-0147\nFax (916) 555-0148", &["+19165550147"]);
        check("Fax: 916-555-0148 | Phone: 916-555-0147", &["+19165550147"]);
        check("fax no. 916 555 0148", &[]);
        check("Tel./Fax: 916 555 0147", &["+19165550147"]);
        check("phone & fax 916 555 0147", &["+19165550147"]);
        check("phone and fax: 916 555 0147", &["+19165550147"]);
    }

    #[test]
    fn other_numbers_are_no_telephones() {
        check("Tel. 040 555 01 47", &[]);
        check("case 2026-0415-5550", &[]);
        check("it cost 9165550147", &[]);
        check("123-4567890", &[]);
    }
}
