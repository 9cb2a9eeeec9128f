//! Postal codes: five digits at a place, and the forms of other countries.

use std::sync::LazyLock;

use regex::Regex;

use super::identifier::{regex, unique};
use super::order::is_date;
use super::sentence::fold;

static POSTAL: LazyLock<Regex> = LazyLock::new(|| regex(r"\b(\d{5})(?:-\d{4})?\b"));
static POSTAL_WORD: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\bzip(?:s|codes?)?\b|postal|postcode|post code|\bplz\b|postleitzahl|\bcp\b|\bc\.p\.|adress|address|direccion|domicilio|wohn|live[sd]? (?:in|at)|\blive\b|reside|vivo|habite|resid|moved|area code",
    )
});
static PLACE_BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?:\b(?:CA|California|Calif|Kalifornien|Californie|A[LKZR]|C[OT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\.?,?\s*\(?|\p{Lu}[\p{L}.'’-]+,?\s*\(?|\b[DFA]-)$",
    )
});
/// "I'm in 94301": a number at which somebody is.
static BEING_AT: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(?:i'?m|i am|we'?re|we are|based|located|staying|estoy|estamos|bin|sind|wohnhaft|suis|sommes|installee?)(?: (?:now|still|back|here|ahora|aqui|jetzt|maintenant))? (?:in|at|en|a|im|dans le)(?: el)?\s*$",
    )
});
/// Behind an address or telephone, which are blanked by now: "(ann@x.example, 95926)".
static BEHIND_CONTACT: LazyLock<Regex> = LazyLock::new(|| regex(r"~[)>]?[,;/|·]\s*$"));
static LISTED: LazyLock<Regex> = LazyLock::new(|| regex(r"^\s*(?:[),.;|·]|$|\n)"));
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

pub(super) fn in_text(text: &str) -> Vec<String> {
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
                || BEING_AT.is_match(&fold(before))
                || BEHIND_CONTACT.is_match(before) && LISTED.is_match(after)
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
