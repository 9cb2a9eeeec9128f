//! What a consumer offers to be found by: order numbers, keys, addresses, telephones, postal codes.

use std::sync::LazyLock;

use regex::Regex;

use super::reading::Identifiers;
use super::{limits, order, phone, postal_code};

pub(super) fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is constant")
}

static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}")
});
static KEY: LazyLock<Regex> = LazyLock::new(|| regex(r"\b[A-Z0-9]{4,8}(?:-[A-Z0-9]{4,8}){2,7}\b"));
static LABELLED_KEY: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)\b(?:licen[cs]e|key|licencia|clave|serial|lizenz\w*|schl(?:ü|ue)ssel|cl[ée]|activation)\b[^\n]{0,30}?[\s:(#]([A-Za-z0-9]{3,12}(?:-[A-Za-z0-9]{3,12}){2,7})\b",
    )
});
/// Behind its label a key may have blanks between its groups or nothing at all.
static CAPITAL_KEY: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i:\b(?:licen[cs]e|key|licencia|clave|serial|lizenz\w*|schl(?:ü|ue)ssel|cl[ée]|activation)\b)[^\n]{0,30}?[\s:(#]([A-Z0-9]{4,6}(?: [A-Z0-9]{4,6}){2,7}|[A-Z0-9]{12,40})\b",
    )
});
/// Every identifier in `text`. `reference` is the sender's own file number, which is no order.
pub(super) fn in_text(text: &str, reference: Option<&str>) -> Identifiers {
    let text = &plain_dashes(text);
    let keys = license_keys(text, reference);
    let rest = blanked(text, keys.iter().map(String::as_str));
    let emails = emails(&rest);
    let rest = blanked(
        &rest,
        EMAIL
            .find_iter(&rest.clone())
            .map(|found| found.as_str())
            .take(limits::VALUES),
    );
    let rest = blanked(&rest, reference.into_iter());
    let order_numbers = order::in_text(&rest);
    let rest = blanked(&rest, order_numbers.iter().map(String::as_str));
    let (phones, written) = phone::in_text(&rest);
    let rest = blanked(&rest, written.iter().map(String::as_str));
    Identifiers {
        order_numbers,
        license_keys: keys,
        emails,
        phones,
        postal_codes: postal_code::in_text(&rest),
    }
}

/// Hyphens of all kinds as the one on the keyboard: a telephone may be written with any.
fn plain_dashes(text: &str) -> String {
    text.replace(
        ['\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2212}'],
        "-",
    )
}

/// The mail addresses in `text`, in lower case, each once.
pub(super) fn emails(text: &str) -> Vec<String> {
    unique(
        EMAIL
            .find_iter(text)
            .map(|found| found.as_str().to_lowercase()),
    )
}

pub(super) fn unique(values: impl Iterator<Item = String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for value in values.take(limits::VALUES) {
        if !out.contains(&value) {
            out.push(value);
        }
    }
    out
}

/// The text with each value replaced by as many dots, so that no value is read twice.
fn blanked<'a>(text: &str, values: impl Iterator<Item = &'a str>) -> String {
    values
        .filter(|value| value.len() > 2)
        .fold(text.to_owned(), |text, value| {
            text.replace(value, &"~".repeat(value.len()))
        })
}

fn license_keys(text: &str, reference: Option<&str>) -> Vec<String> {
    let shaped = KEY.find_iter(text).map(|found| found.as_str());
    let labelled = LABELLED_KEY
        .captures_iter(text)
        .chain(CAPITAL_KEY.captures_iter(text))
        .filter_map(|found| found.get(1))
        .map(|found| found.as_str());
    let is_key = |key: &&str| {
        key.bytes().any(|b| b.is_ascii_digit())
            && key.bytes().any(|b| b.is_ascii_alphabetic())
            && Some(*key) != reference
    };
    without_parts(unique(
        shaped.chain(labelled).filter(is_key).map(str::to_owned),
    ))
}

/// Values that are no part of another one.
pub(super) fn without_parts(values: Vec<String>) -> Vec<String> {
    let inside = |value: &String| {
        values
            .iter()
            .any(|other| other != value && other.contains(value.as_str()))
    };
    values
        .iter()
        .filter(|value| !inside(value))
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &Identifiers) {
        assert_eq!(&in_text(text, None), expected, "{text}");
    }

    fn list(values: &[&str]) -> Vec<String> {
        values.iter().map(|value| (*value).to_owned()).collect()
    }

    #[test]
    fn telephones_are_e164() {
        let phones = |values: &[&str]| Identifiers {
            phones: list(values),
            ..Identifiers::default()
        };
        check("Tel. (707) 555-0139", &phones(&["+17075550139"]));
        check("call 1-831-555-0149", &phones(&["+18315550149"]));
        check("+49 341 5550123", &phones(&["+493415550123"]));
        check("call 555-0139", &phones(&[]));
        check("mobile 4155550101", &phones(&["+14155550101"]));
    }

    #[test]
    fn postal_codes_stand_at_places() {
        let codes = |values: &[&str]| Identifiers {
            postal_codes: list(values),
            ..Identifiers::default()
        };
        check("I live in Sacramento (95818)", &codes(&["95818"]));
        check("Eureka, CA 95501-1234", &codes(&["95501"]));
        check(
            "my previous ZIP, 94110; I've been at 95831 since",
            &codes(&["94110", "95831"]),
        );
        check("69003 Lyon", &codes(&["69003"]));
        check(
            "Adresse: Am Kirschgarten 5, 04229 Leipzig",
            &codes(&["04229"]),
        );
        check("London SW1A 1AA", &codes(&["SW1A 1AA"]));
        check("we are 20000 in 15000 towns", &codes(&[]));
        check("I'm in 95928 now", &codes(&["95928"]));
        check("estoy en el 95928", &codes(&["95928"]));
        check("my ZIPs: 95926 and 95928", &codes(&["95926", "95928"]));
        check("I paid $20000 in 2026", &codes(&[]));
    }

    #[test]
    fn details_are_listed_side_by_side() {
        check(
            "for Hal Odom (hal@odom.example, 916-555-0147, 95928), who",
            &Identifiers {
                emails: list(&["hal@odom.example"]),
                phones: list(&["+19165550147"]),
                postal_codes: list(&["95928"]),
                ..Identifiers::default()
            },
        );
    }

    #[test]
    fn keys_are_whole() {
        let keys = |values: &[&str]| Identifiers {
            license_keys: list(values),
            ..Identifiers::default()
        };
        check("(LFN4-8Q2M-77TC-XW3P)", &keys(&["LFN4-8Q2M-77TC-XW3P"]));
        check(
            "key 3F2A9C11-5D7E4B60-8E21AA07-C4419B2E",
            &keys(&["3F2A9C11-5D7E4B60-8E21AA07-C4419B2E"]),
        );
        check("licence key abcd-12ef-gh34", &keys(&["abcd-12ef-gh34"]));
        check("serial RT4Q 9P2M 55TC", &keys(&["RT4Q 9P2M 55TC"]));
        check("clave RT4Q9P2M55TCXX", &keys(&["RT4Q9P2M55TCXX"]));
        check("the key is under THE MAT AGAIN", &keys(&[]));
    }
}
