//! What a consumer offers to be found by: order numbers, keys, addresses, telephones, postal codes.

use std::sync::LazyLock;

use regex::Regex;

use super::limits;
use super::reading::Identifiers;
use super::sentence::fold;

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is constant")
}

static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}")
});
/// Words by which a number is an order's, in folded text.
const ORDER: &str = r"(?:orders?|ordered|purchases?|purchased|bought|transactions?|receipts?|pedidos?|compras?|compre|orden(?:es)?|bestell\w*|auftr\w*|gekauft|kauf|commandes?|achats?|achete|acheta)";
static ORDER_NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    regex(&format!(
        r"\b{ORDER}\b(?:[\s,:;#('°.]+(?:(?:number|numbers|no|nr|num|numero|nummer|nos|id|is|was|were|it|the|my|our|and|on|for|with|of|last|lautet|war|ist|es|era|fue|con|n|mit|der|die|unter|under|as|est|numeros?)\b[.°º]?|n[°º]|[#№]|[a-z]{{2,14}}\b(?:\s[a-z]+\b)?)){{0,6}}?[\s,:;#('°º.№]{{1,4}}((?:[a-z]{{1,5}}-?)?\d[\d-]{{2,14}}(?:[a-z]\b)?)"
    ))
});
/// A further number after "and", "or" or a comma.
static NEXT_ORDER: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"^\s*(?:,|and|or|y|und|et|&|sowie|,\s*and)\s*(?:\([^)\n]{0,30}\)\s*)?#?((?:[a-z]{1,5}-)?\d{4,12})\b",
    )
});
/// Two capitals, a hyphen and digits: the form of an order number wherever a purchase is spoken of.
static ORDER_FORM: LazyLock<Regex> = LazyLock::new(|| regex(r"\b[A-Z]{2,4}-\d{4,8}\b"));
/// Such a number on a line of its own needs no word.
static ORDER_LINE: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?m)^[ \t]*(?:#?([A-Z]{2,4}-\d{4,8})|#(\d{4,8}))[ \t]*$"));
static ORDER_WORD: LazyLock<Regex> = LazyLock::new(|| regex(&format!(r"\b{ORDER}\b")));
static KEY: LazyLock<Regex> = LazyLock::new(|| regex(r"\b[A-Z0-9]{4,8}(?:-[A-Z0-9]{4,8}){2,7}\b"));
static LABELLED_KEY: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)\b(?:licen[cs]e|key|licencia|clave|serial|lizenz\w*|schl(?:ü|ue)ssel|cl[ée]|activation)\b[^\n]{0,30}?[\s:(#]([A-Za-z0-9]{3,12}(?:-[A-Za-z0-9]{3,12}){2,7})\b",
    )
});
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
static POSTAL: LazyLock<Regex> = LazyLock::new(|| regex(r"\b(\d{5})(?:-\d{4})?\b"));
static POSTAL_WORD: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\bzip\b|postal|postcode|post code|\bplz\b|postleitzahl|\bcp\b|\bc\.p\.|adress|address|direccion|domicilio|wohn|live[sd]? (?:in|at)|\blive\b|reside|vivo|habite|resid|moved|area code",
    )
});
static PLACE_BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?:\b(?:CA|California|Calif|Kalifornien|Californie|A[LKZR]|C[OT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\.?,?\s*\(?|\p{Lu}[\p{L}.'’-]+,?\s*\(?|\b[DFA]-)$",
    )
});
static PLACE_AFTER: LazyLock<Regex> = LazyLock::new(|| regex(r"^,?\s+\p{Lu}\p{L}+"));
/// Capitalised words before a number that is no postal code.
static NOT_PLACE: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)(?:[$€]|\b(?:order|pedido|commande|bestell\w*|nummer|number|no\.|nr|ticket|case|batch|invoice|file|ref\w*|box|section|key|code of|auftrag|rechnung|factura|facture|kundennummer|customer|account|id|run|usd))[\s.:#°º(]*$",
    )
});
static FOREIGN_POSTAL: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-CEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d|\d{4} ?[A-Z]{2}|[AC-FHKNPRTV-Y]\d[\dW] [A-Z\d]{4})\b",
    )
});
static SHORT_POSTAL: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?:,\s*|^\s*|\b(?:CH|A|B|L|DK)-|(?i:\b(?:plz|postal code|postcode|postleitzahl|code postal|c[oó]digo postal)\b[:\s]*))(\d{4}) \p{Lu}\p{Ll}+|(?m:^\s*(\d{4}) \p{Lu}[\p{L}-]+\s*$)",
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
    let order_numbers = order_numbers(&rest);
    let rest = blanked(&rest, order_numbers.iter().map(String::as_str));
    let (phones, written) = phones(&rest);
    let rest = blanked(&rest, written.iter().map(String::as_str));
    Identifiers {
        order_numbers,
        license_keys: keys,
        emails,
        phones,
        postal_codes: postal_codes(&rest),
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

fn unique(values: impl Iterator<Item = String>) -> Vec<String> {
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

fn order_numbers(text: &str) -> Vec<String> {
    // Folding may change lengths, so the numbers are looked up in the original by their letters.
    let folded = fold(text);
    let mut found = Vec::new();
    for captures in folded
        .split("\n\n")
        .flat_map(|paragraph| ORDER_NUMBER.captures_iter(paragraph))
        .take(limits::VALUES)
    {
        let Some(number) = captures.get(1) else {
            continue;
        };
        found.push(number.as_str().to_owned());
        let Some(at) = folded.find(number.as_str()) else {
            continue;
        };
        let mut rest = &folded[at + number.as_str().len()..];
        while let Some(next) = NEXT_ORDER.captures(rest).and_then(|next| next.get(1)) {
            found.push(next.as_str().to_owned());
            rest = &rest[next.end()..];
        }
    }
    let formed = ORDER_FORM
        .find_iter(text)
        .map(|found| found.as_str().to_owned());
    let bought = ORDER_WORD.is_match(&folded);
    let all = found
        .into_iter()
        .filter(|number| !is_date(number))
        .map(|number| as_written(text, &number))
        .chain(formed.filter(|_| bought))
        .chain(
            ORDER_LINE
                .captures_iter(text)
                .filter_map(|found| found.get(1).or_else(|| found.get(2)))
                .map(|found| found.as_str().to_owned()),
        );
    without_parts(unique(all))
}

/// Values that are no part of another one.
fn without_parts(values: Vec<String>) -> Vec<String> {
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

fn is_date(number: &str) -> bool {
    let parts: Vec<&str> = number.split('-').collect();
    parts.len() == 3 && parts[0].len() == 4
        || (number.len() == 4 && (number.starts_with("19") || number.starts_with("20")))
}

/// The spelling in the original of something found in folded text.
fn as_written(text: &str, folded: &str) -> String {
    let lower = text.to_ascii_lowercase();
    lower
        .find(folded)
        .and_then(|at| text.get(at..at + folded.len()))
        .unwrap_or(folded)
        .trim_end_matches('-')
        .to_owned()
}

/// Telephones as E.164 and as written.
fn phones(text: &str) -> (Vec<String>, Vec<String>) {
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

fn postal_codes(text: &str) -> Vec<String> {
    let mut found: Vec<(usize, String)> = Vec::new();
    for line in paragraphs(text) {
        let told = POSTAL_WORD.is_match(&fold(line.1));
        for code in POSTAL.captures_iter(line.1) {
            let (Some(whole), Some(code)) = (code.get(0), code.get(1)) else {
                continue;
            };
            let (before, after) = (&line.1[..whole.start()], &line.1[whole.end()..]);
            if is_number_of_something(before, after) {
                continue;
            }
            if told
                || PLACE_BEFORE.is_match(before)
                || starts_address(before) && PLACE_AFTER.is_match(after)
            {
                found.push((line.0 + whole.start(), code.as_str().to_owned()));
            }
        }
        let foreign = FOREIGN_POSTAL
            .find_iter(line.1)
            .map(|code| (line.0 + code.start(), code.as_str().to_owned()));
        found.extend(foreign.filter(|(_, code)| code.bytes().any(|b| b.is_ascii_alphabetic())));
        found.extend(
            SHORT_POSTAL
                .captures_iter(line.1)
                .filter_map(|code| code.get(1).or_else(|| code.get(2)))
                .filter(|code| !is_date(code.as_str()))
                .map(|code| (line.0 + code.start(), code.as_str().to_owned())),
        );
    }
    found.sort();
    unique(found.into_iter().map(|(_, code)| code))
}

fn starts_address(before: &str) -> bool {
    before.trim().is_empty()
        || before
            .trim_end()
            .ends_with([',', ';', ':', '-', '(', '/', '~'])
}

fn is_number_of_something(before: &str, after: &str) -> bool {
    let joined = |c: char| c == '-' || c == '~' || c == '$' || c == '€' || c == '#' || c == '.';
    NOT_PLACE.is_match(before)
        || before.ends_with(joined) && !before.ends_with("D-") && !before.ends_with("F-")
        || after.starts_with(['-', '~', '@', '€']) && !after.starts_with("- ")
}

/// Paragraphs with their offsets.
fn paragraphs(text: &str) -> Vec<(usize, &str)> {
    let mut at = 0;
    let mut out = Vec::new();
    for paragraph in text.split("\n\n") {
        out.push((at, paragraph));
        at += paragraph.len() + 2;
    }
    out
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
    fn orders_are_numbers_of_orders() {
        let orders = |values: &[&str]| Identifiers {
            order_numbers: list(values),
            ..Identifiers::default()
        };
        check("It was order #19046.", &orders(&["19046"]));
        check(
            "bought Notes last autumn, order\nLF-48213.",
            &orders(&["LF-48213"]),
        );
        check("mes achats (commande 17755)", &orders(&["17755"]));
        check("Order no. 20417", &orders(&["20417"]));
        check(
            "orders 20417, 20418 and LF-33333",
            &orders(&["20417", "20418", "LF-33333"]),
        );
        check(
            "ordered Tidemark this morning (LF-60233)",
            &orders(&["LF-60233"]),
        );
        check("Bestellnummer: 55512", &orders(&["55512"]));
        check("batch HD-2026-29 of 2026-03-04", &orders(&[]));
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
        check("I paid $20000 in 2026", &codes(&[]));
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
    }
}
