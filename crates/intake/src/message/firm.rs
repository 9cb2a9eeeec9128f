//! The firm an agent writes for.

use std::sync::LazyLock;

use regex::Regex;

use super::name;
use super::people::Letter;
use super::sentence::fold;

/// The firm an agent writes for: the display name, the signature or the firm's own mail domain.
pub(super) fn of(
    letter: &Letter<'_>,
    signed: Option<&str>,
    signature_line: usize,
) -> Option<String> {
    let display = letter.from.name.trim();
    let display_firm = pieces(display, &['(', '|'])
        .into_iter()
        .flat_map(|part| part.split(" via "))
        .flat_map(|part| part.split(" at "))
        .map(|part| part.trim_matches([')', ' ', '"']))
        .find(|part| name::is_firm(part));
    let below = letter
        .text
        .lines()
        .skip(signature_line.saturating_add(1))
        .take(6)
        .map(str::trim);
    let same_line = letter.text.lines().nth(signature_line).into_iter();
    // A letter that nobody signed ends with the firm's name.
    let unsigned = signature_line == usize::MAX;
    let last = letter.text.lines().rev().filter(|_| unsigned).take(3);
    let signed_firm = same_line
        .chain(below)
        .chain(last.map(str::trim))
        .flat_map(|line| pieces(line, &['|', '·']))
        .map(str::trim)
        .find(|part| Some(*part) != signed && is_firm_line(part, letter));
    // "Untrace <x@untrace.example>" is a firm, "Ann Lee <ann@annlee.example>" who signs so is not.
    let another = name::person(display).as_deref() != signed || !display.contains(' ');
    let display_domain =
        (!display.is_empty() && matches_domain(display, &letter.from.address) && another)
            .then_some(display);
    let appointed = || {
        APPOINTED
            .captures(letter.text)
            .and_then(|found| found.get(1))
            .map(|found| {
                found
                    .as_str()
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ")
            })
    };
    signed_firm
        .or(display_firm)
        .or(display_domain)
        .map(str::to_owned)
        .or_else(appointed)
}

/// Whether the sender's display name is a firm's: by its words, or as its mail domain spells it.
pub(super) fn is_sender(letter: &Letter<'_>) -> bool {
    let display = letter.from.name.trim();
    let one_word = !display.contains(' ') && matches_domain(display, &letter.from.address);
    !display.is_empty() && (name::is_firm(display) || one_word)
}

/// Legal forms, which stand behind a firm's name and often behind a comma.
static LEGAL_FORM: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?i)^\s*(?:inc|l\.?l\.?c|l\.?l\.?p|ltd|p\.?c|p\.?a|p\.?l\.?l\.?c|corp|co|gmbh|ug|ag|s\.?l|s\.?a|s\.?a\.?s|s\.?a\.?r\.?l|s\.?c|a\.?c|e\.?v)\.?\s*$",
    )
    .expect("the pattern is constant")
});

/// The pieces of a line between commas and `signs`; "Pine Legal, Inc." stays whole.
fn pieces<'a>(line: &'a str, signs: &[char]) -> Vec<&'a str> {
    let mut pieces: Vec<&'a str> = Vec::new();
    let mut start = 0;
    let ends = line
        .char_indices()
        .filter(|(_, c)| *c == ',' || signs.contains(c));
    for (end, sign) in ends.chain([(line.len(), '\0')]) {
        let next = line[end..].get(1..).unwrap_or_default();
        let next = next.split([',', '|', '·', '(']).next().unwrap_or_default();
        if sign == ',' && LEGAL_FORM.is_match(next) {
            continue;
        }
        pieces.push(&line[start..end]);
        start = end + sign.len_utf8();
    }
    pieces
}

static APPOINTED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?:appointed|authorized|authorised|designated|retained|engaged|hired|mandated)\s+((?:\p{Lu}[\p{L}&'’\-]*\s+){1,5}?)(?:as|to)\b",
    )
    .expect("the pattern is constant")
});

fn is_firm_line(part: &str, letter: &Letter<'_>) -> bool {
    let letters = part.chars().filter(|c| c.is_alphabetic()).count();
    let capital = part.starts_with(char::is_uppercase);
    let role = [
        "paralegal",
        "attorney at law",
        "manager",
        "operations",
        "specialist",
        "associate",
        "coordinator",
        "officer",
        "request",
        "tel",
        "phone",
        "street",
        "suite",
        "re:",
        "consumer requests",
        "privacy rights specialist",
    ];
    let folded = fold(part);
    let is_role = role
        .iter()
        .any(|word| folded == *word || folded.ends_with(word))
        && !matches_domain(part, &letter.from.address);
    capital
        && letters >= 4
        && part.len() < 80
        && !part.contains('@')
        && !part.chars().any(|c| c.is_ascii_digit())
        && !is_role
        && (!part.ends_with('.')
            || [
                "inc.", "ltd.", "co.", "corp.", "s.l.", "s.a.", "e.v.", "p.c.", "l.l.p.", "l.l.c.",
            ]
            .iter()
            .any(|end| folded.ends_with(end)))
        && (name::is_firm(part) || matches_domain(part, &letter.from.address))
}

/// Whether the name spells the mail domain: "Okonedo & Marsh LLP" and `okonedomarsh.example`.
fn matches_domain(name: &str, address: &str) -> bool {
    let domain = address.split('@').nth(1).unwrap_or_default();
    let plain: String = fold(name)
        .chars()
        .filter(|c| c.is_ascii_alphanumeric())
        .collect();
    let first = fold(name)
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default()
        .to_owned();
    domain.split('.').any(|label| {
        let label = label.replace('-', "");
        label.len() >= 5
            && !matches!(
                label.as_str(),
                "example" | "gmail" | "yahoo" | "outlook" | "hotmail" | "icloud"
            )
            && (plain.starts_with(&label)
                || label.starts_with(&plain) && plain.len() >= 5
                || first.len() >= 5 && label.starts_with(&first) && name::is_firm(name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn legal_forms_stay_with_their_firm() {
        let check = |line, expected: &[&str]| assert_eq!(pieces(line, &['|']), expected);
        check("Pine & Marsh, LLP", &["Pine & Marsh, LLP"]);
        check(
            "Pine Legal, Inc., Oakland",
            &["Pine Legal, Inc.", " Oakland"],
        );
        check(
            "Oscar Pine, Paralegal | Pine, P.C.",
            &["Oscar Pine", " Paralegal ", " Pine, P.C."],
        );
    }
}
