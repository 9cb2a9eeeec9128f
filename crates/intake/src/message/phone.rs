//! Telephone numbers, as E.164.

use std::sync::LazyLock;

use regex::Regex;

use super::identifier::{regex, unique};
use super::limits;
use super::sentence::fold;

static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?:\+|\b00)[1-9][\d\s().\-/]{6,22}\d|(?:\b1[\s.-]?)?\(?\b?\d{3}\)?[\s.\-/]{0,3}\d{3}[\s.-]\d{4}\b|\b1?\d{10}\b",
    )
});
static PHONE_WORD: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"phone|tel|call|cell|mobile|text|number|movil|celular|llam|handy|anruf|mobil|portable|appel|fax|reach",
    )
});
/// Telephones as E.164 and as written.
pub(super) fn in_text(text: &str) -> (Vec<String>, Vec<String>) {
    let (mut numbers, mut written) = (Vec::new(), Vec::new());
    for found in PHONE.find_iter(text).take(limits::VALUES) {
        let before = fold(&text[floor(text, found.start().saturating_sub(40))..found.start()]);
        let plain = found.as_str().bytes().all(|b| b.is_ascii_digit());
        if plain && !PHONE_WORD.is_match(&before) {
            continue;
        }
        if let Some(number) = e164(found.as_str()) {
            numbers.push(number);
            written.push(found.as_str().to_owned());
        }
    }
    (unique(numbers.into_iter()), written)
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
    if let Some(abroad) = digits.strip_prefix("00") {
        return (8..=15)
            .contains(&abroad.len())
            .then(|| format!("+{abroad}"));
    }
    let national = if digits.len() == 11 {
        digits.strip_prefix('1')?
    } else {
        &digits
    };
    let valid = national.len() == 10 && national.starts_with(|c: char| ('2'..='9').contains(&c));
    valid.then(|| format!("+1{national}"))
}
