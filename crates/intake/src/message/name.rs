//! Names of people: plain, in order, without titles; and where a letter is signed.

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
/// Written small inside names.
const PARTICLES: &[&str] = &[
    "de", "la", "del", "los", "las", "van", "von", "der", "den", "da", "dos", "do", "di", "du",
    "le", "y", "e", "bin", "al", "zu", "ter", "ten", "el", "und", "of",
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
/// Words that end a letter, before the name.
const CLOSINGS: &[&str] = &[
    "regards",
    "best",
    "sincerely",
    "thanks",
    "thank",
    "cheers",
    "yours",
    "respectfully",
    "cordially",
    "kind",
    "warm",
    "warmly",
    "truly",
    "faithfully",
    "many",
    "best wishes",
    "thx",
    "ty",
    "cordialement",
    "sinceres",
    "salutations",
    "bien",
    "merci",
    "amicalement",
    "atentamente",
    "saludos",
    "gracias",
    "cordialmente",
    "atte",
    "un",
    "mit",
    "freundliche",
    "freundlichen",
    "viele",
    "beste",
    "gruss",
    "grusse",
    "liebe",
    "danke",
    "vielen",
    "hochachtungsvoll",
    "mfg",
    "lg",
    "vg",
    "signed",
    "grasias",
    "respetuosamente",
    "veuillez",
    "signature",
    "unterschrift",
    "firma",
    "sig",
    "schone",
    "herzliche",
    "herzlichen",
    "muchas",
    "quedo",
    "very",
    "with",
    "in",
    "love",
    "appreciatively",
    "gratefully",
    "grussen",
    "dans",
    "d",
    "bonne",
    "bien cordialement",
    "looking",
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

/// Whether a line looks like a person's name and nothing else.
fn is_name_line(line: &str) -> bool {
    let line = line.trim().trim_end_matches([',', '.']);
    let words: Vec<&str> = line.split_whitespace().collect();
    let capital = |word: &&str| {
        word.starts_with(char::is_uppercase) || PARTICLES.contains(&fold(word).as_str())
    };
    (1..=6).contains(&words.len())
        && words.iter().all(capital)
        && person(line).is_some()
        && closing_rest(line).is_none()
}

/// The name a letter is signed with, and the line it stands on.
pub(super) fn signature(text: &str) -> Option<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    after_closing(&lines).or_else(|| at_the_end(&lines))
}

/// A name written small at the very end: "thx maddie ruiz". Only what the mailbox or display name
/// bears out is taken for one.
pub(super) fn small_signature(text: &str, mailbox: &str) -> Option<String> {
    let line = text
        .lines()
        .rev()
        .find(|line| !line.trim().is_empty() && !is_number(line))?;
    let words: Vec<&str> = line
        .split_whitespace()
        .map(|word| word.trim_matches(['.', ',', '!', '-']))
        .filter(|word| !word.is_empty())
        .collect();
    let closing = words
        .iter()
        .rposition(|word| CLOSINGS.contains(&fold(word).as_str()));
    let tail = &words[closing.map_or(0, |at| at + 1)..];
    let tail: Vec<&str> = tail
        .iter()
        .copied()
        .take_while(|word| !word.contains(|c: char| c.is_ascii_digit()))
        .collect();
    let mailbox = plain(mailbox);
    let borne_out = tail.iter().any(|word| {
        let start: String = plain(word).chars().take(4).collect();
        start.len() >= 2 && mailbox.contains(&start)
    });
    ((1..=3).contains(&tail.len()) && borne_out).then(|| person(&tail.join(" ")))?
}

fn is_number(line: &str) -> bool {
    !line.contains(char::is_alphabetic)
}

fn plain(text: &str) -> String {
    fold(text)
        .chars()
        .filter(char::is_ascii_alphabetic)
        .collect()
}

/// The name behind "Kind regards", on the same line or on the next.
fn after_closing(lines: &[&str]) -> Option<(String, usize)> {
    let from = lines.len().saturating_sub(25);
    (from..lines.len()).rev().find_map(|at| {
        let rest = closing_rest(lines[at])?;
        if let Some(name) = Some(rest).filter(|rest| is_name_line(rest)) {
            return Some((person(name)?, at));
        }
        if !rest.is_empty() {
            return None;
        }
        let next = (at + 1..lines.len()).find(|next| !lines[*next].trim().is_empty())?;
        let first = name_part(lines[next]);
        is_name_line(first).then(|| person(first).map(|name| (name, next)))?
    })
}

/// The part of a signature line that holds the name: "Ann Lee, Fresno 93704", "Ann Lee - Paralegal".
fn name_part(line: &str) -> &str {
    let cut = line
        .trim()
        .trim_start_matches(['-', '–', '—', '~', '/', ' ', '*', '_']);
    cut.split([',', '|', '·', '(', '\t'])
        .next()
        .unwrap_or(cut)
        .split(" - ")
        .next()
        .unwrap_or(cut)
        .trim_matches(['*', '_', ' '])
}

/// What follows a closing word on its line; `None` if the line is no closing.
fn closing_rest(line: &str) -> Option<&str> {
    let line = line.trim();
    if line.len() > 90 {
        return None;
    }
    let first = fold(
        line.split(|c: char| !c.is_alphabetic())
            .find(|word| !word.is_empty())?,
    );
    if !CLOSINGS.contains(&first.as_str()) {
        return None;
    }
    match line
        .find([',', '–', '—', '!', '.'])
        .or_else(|| line.find(" - ").map(|at| at + 1))
    {
        Some(at) => Some(
            line[at..]
                .trim_start_matches([',', '–', '—', '-', '!', '.', ' '])
                .trim(),
        ),
        None if line.split_whitespace().count() <= 5 => Some(""),
        None => None,
    }
}

/// The last line that is only a name, behind at most a few lines of address.
fn at_the_end(lines: &[&str]) -> Option<(String, usize)> {
    let filled: Vec<usize> = (0..lines.len())
        .filter(|at| !lines[*at].trim().is_empty())
        .collect();
    let last = filled.iter().rev().take(6).copied();
    let candidates: Vec<usize> = last
        .filter(|at| {
            let first = name_part(lines[*at]);
            is_name_line(first)
                && (first.split_whitespace().count() >= 2 || lines.len() > at + 1 || *at > 0)
        })
        .collect();
    // The name stands above the address: of neighbouring candidates the upper one of a block.
    let block_start = |at: &usize| {
        *at == 0 || lines[at - 1].trim().is_empty() || closing_rest(lines[at - 1]).is_some()
    };
    let best = candidates.iter().find(|at| block_start(at))?;
    person(name_part(lines[*best])).map(|name| (name, *best))
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

    fn check_signature(text: &str, expected: Option<&str>) {
        assert_eq!(
            signature(text).map(|(name, _)| name).as_deref(),
            expected,
            "{text}"
        );
    }

    #[test]
    fn letters_are_signed_in_many_ways() {
        check_signature("Hi\n\nRegards\nMarisol Teague", Some("Marisol Teague"));
        check_signature("Hi\n\nThanks – Devon Achterberg", Some("Devon Achterberg"));
        check_signature("Hi\n\nRex Halloran\nFresno 93704", Some("Rex Halloran"));
        check_signature(
            "Mit freundlichen Grüßen\nJörg Wendland",
            Some("Jörg Wendland"),
        );
        check_signature(
            "Atentamente,\nXimena Rivas Ordóñez",
            Some("Ximena Rivas Ordóñez"),
        );
        check_signature("Hi there, delete me.", None);
    }
}
