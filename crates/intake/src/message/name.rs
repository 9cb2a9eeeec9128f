//! Names of people: plain, in order, without titles; and words that name firms.

use std::sync::LazyLock;

use regex::Regex;

use super::clean;
use super::sentence::fold;

/// Before or behind a name, and no part of it.
const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
    "madam",
    "rev",
    "hon",
    "esq",
    "esquire",
    "phd",
    "md",
    "jd",
    "mba",
    "cpa",
    "herr",
    "herrn",
    "frau",
    "dipl",
    "ing",
    "ra",
    "rain",
    "rechtsanwalt",
    "rechtsanwaltin",
    "sr",
    "sra",
    "srta",
    "senor",
    "senora",
    "don",
    "dona",
    "lic",
    "lcdo",
    "lcda",
    "abg",
    "m",
    "mme",
    "mlle",
    "me",
    "maitre",
    "monsieur",
    "madame",
    "mademoiselle",
    "attorney",
    "doctor",
    "doktor",
    "doctora",
];
/// Words of firms rather than people.
const FIRM: &[&str] = &[
    "llp",
    "llc",
    "inc",
    "ltd",
    "gmbh",
    "ag",
    "pc",
    "pllc",
    "corp",
    "company",
    "co",
    "sarl",
    "sas",
    "sl",
    "sa",
    "kg",
    "ug",
    "ev",
    "desk",
    "privacy",
    "rights",
    "services",
    "service",
    "legal",
    "law",
    "advocates",
    "associates",
    "group",
    "agency",
    "team",
    "partners",
    "consulting",
    "center",
    "centre",
    "foundation",
    "office",
    "offices",
    "support",
    "requests",
    "data",
    "protect",
    "protection",
    "kanzlei",
    "rechtsanwalte",
    "abogados",
    "avocats",
    "cabinet",
    "asesores",
    "despacho",
    "bureau",
    "union",
    "society",
    "guard",
    "shield",
    "optout",
    "agents",
    "solutions",
    "counsel",
    "trust",
    "clinic",
    "network",
    "collective",
    "cooperative",
    "datenschutz",
    "verbraucherzentrale",
    "consumer",
    "consumers",
    "alliance",
    "institute",
    "department",
    "division",
    "software",
    "digital",
    "online",
    "notifications",
    "newsletter",
    "info",
    "mail",
    "website",
    "shop",
    "store",
    "derechos",
    "privacidad",
    "droits",
    "association",
    "asociacion",
    "verein",
    "representation",
    "removal",
    "removals",
    "deletions",
    "watch",
    "works",
    "labs",
];
static WORD: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^\p{L}[\p{L}\p{M}'’.\-]*$").expect("the pattern is constant"));

/// A display name, field or signature as the name of a person; `None` if it is none.
pub(super) fn person(raw: &str) -> Option<String> {
    let line = clean::line(raw);
    let line = line
        .split([';', '<', '|', '·', '•', '/'])
        .next()
        .unwrap_or_default();
    let line = line
        .split(" (")
        .next()
        .unwrap_or_default()
        .split(" via ")
        .next()
        .unwrap_or_default();
    let trimmed = line
        .trim_matches(|c: char| !c.is_alphanumeric() && c != '.')
        .trim();
    let ordered = in_order(trimmed);
    let words: Vec<&str> = ordered
        .split_whitespace()
        .filter(|word| !is_title(word))
        .collect();
    let sound = !words.is_empty()
        && words.len() <= 6
        && words.iter().all(|word| WORD.is_match(word))
        && words.iter().any(|word| word.chars().count() > 1);
    (sound && !is_firm(trimmed)).then(|| words.join(" "))
}

/// "Last, First" turned round; "Name, Esq." and "Name, Firm" cut at the comma.
fn in_order(name: &str) -> String {
    let Some((last, first)) = name.split_once(',') else {
        return name.to_owned();
    };
    let rest: Vec<&str> = first
        .split([',', ' '])
        .filter(|word| !word.is_empty())
        .collect();
    let only_titles = rest.iter().all(|word| is_title(word) || is_suffix(word));
    if only_titles || is_firm(first) || rest.len() > 3 || last.split_whitespace().count() > 3 {
        return last.to_owned();
    }
    let given: Vec<&str> = rest.into_iter().filter(|word| !is_title(word)).collect();
    format!("{} {}", given.join(" "), last.trim())
}

fn is_suffix(word: &str) -> bool {
    matches!(
        fold(word).trim_matches('.'),
        "jr" | "sr" | "ii" | "iii" | "iv"
    )
}

fn is_title(word: &str) -> bool {
    let folded = fold(word);
    let plain = folded.trim_matches(['.', ',']).replace('.', "");
    // A single letter is an initial, "M." before a French name as well.
    plain.chars().count() > 1 && TITLES.contains(&plain.as_str())
}

/// Whether the words name a firm or a mailbox rather than a person.
pub(super) fn is_firm(text: &str) -> bool {
    text.contains('&')
        || fold(text)
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| FIRM.contains(&word))
}

/// Of the forms of one person's name the fullest; a stranger's name does not replace it.
pub(super) fn fullest(display: Option<String>, signed: Option<String>) -> Option<String> {
    match (display, signed) {
        (Some(display), Some(signed)) => {
            let longer = |text: &str| {
                (
                    text.split_whitespace().count(),
                    text.chars().filter(|c| c.is_alphabetic()).count(),
                )
            };
            let full = signed.split_whitespace().count() >= 2;
            if (related(&display, &signed) || full && !display.contains(' '))
                && longer(&signed) > longer(&display)
            {
                Some(signed)
            } else {
                Some(display)
            }
        }
        (display, signed) => display.or(signed),
    }
}

/// Whether two names share a word, or an initial stands for one.
pub(super) fn related(one: &str, other: &str) -> bool {
    let words = |name: &str| {
        fold(name)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| w.len() > 1)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let other = words(other);
    words(one).iter().any(|word| other.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_person(raw: &str, expected: Option<&str>) {
        assert_eq!(person(raw).as_deref(), expected, "{raw}");
    }

    #[test]
    fn people_are_named_plainly() {
        check_person("Fontaine-Brooks, Carol", Some("Carol Fontaine-Brooks"));
        check_person("Priscilla Okonedo, Esq.", Some("Priscilla Okonedo"));
        check_person("Mrs. Wilhelmina Darrow", Some("Wilhelmina Darrow"));
        check_person("K. P. Mondragon", Some("K. P. Mondragon"));
        check_person("Dr. Jörg von der Weide", Some("Jörg von der Weide"));
        check_person("Hollis Privacy Desk", None);
        check_person("ann@example.org", None);
        check_person("", None);
    }
}
