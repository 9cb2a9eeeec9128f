//! Where a letter is signed, and with what name.

use super::name::{self, person};
use super::sentence::fold;

/// Written small inside names.
const PARTICLES: &[&str] = &[
    "de", "la", "del", "los", "las", "van", "von", "der", "den", "da", "dos", "do", "di", "du",
    "le", "y", "e", "bin", "al", "zu", "ter", "ten", "el", "und", "of",
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

/// The name a letter is signed with, and the line it stands on.
///
/// Below "Best, Hal" a business signature may give the name in full: "Hal Odom | 12 Elm St".
pub(super) fn of(text: &str) -> Option<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let Some((closed, line)) = after_closing(&lines) else {
        return at_the_end(&lines);
    };
    let below = at_the_end(&lines[line..]).map(|(name, _)| name);
    let full = below.filter(|below| !closed.contains(' ') && name::related(&closed, below));
    Some((full.unwrap_or(closed), line))
}

/// The person named behind a role among the last lines: "Case handler: Joel Stein". Firms sign so.
pub(super) fn in_a_role(text: &str) -> Option<String> {
    let last = text.lines().rev().filter(|line| !line.trim().is_empty());
    last.take(6).find_map(|line| {
        let (role, value) = line.split_once(':')?;
        let words = role.split_whitespace().count();
        let signer = name_part(value);
        let full = signer.contains(' ') && is_name_line(signer);
        ((1..=4).contains(&words) && full).then(|| person(signer))?
    })
}

/// A name written small at the very end: "thx maddie ruiz". Only what the mailbox or display name
/// bears out is taken for one.
pub(super) fn written_small(text: &str, mailbox: &str) -> Option<String> {
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

/// Marks before a name: signed, or signed for somebody.
const SIGNED_FOR: &[&str] = &[
    "/s/", "gez.", "i. A.", "i.A.", "i. V.", "i.V.", "p.p.", "pp.", "p.o.", "p. o.", "P.O.", "P/O",
];

/// The part of a signature line that holds the name: "Ann Lee, Fresno 93704", "Ann Lee - Paralegal".
fn name_part(line: &str) -> &str {
    let line = line.trim();
    let line = SIGNED_FOR
        .iter()
        .find_map(|mark| line.strip_prefix(mark))
        .unwrap_or(line);
    let cut = line.trim_start_matches(['-', '–', '—', '~', '/', ' ', '*', '_']);
    cut.split([',', '|', '·', '('])
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
        let above = at.checked_sub(1).map_or("", |above| lines[above].trim());
        above.is_empty()
            || closing_rest(above).is_some()
            || is_firm_line(above) && name_part(lines[*at]).contains(' ')
    };
    let best = candidates.iter().find(|at| block_start(at))?;
    person(name_part(lines[*best])).map(|name| (name, *best))
}

fn is_firm_line(line: &str) -> bool {
    line.split_whitespace().count() <= 6 && name::is_firm(line)
}

/// First words of a greeting.
const GREETINGS: &[&str] = &[
    "dear",
    "hello",
    "hi",
    "hey",
    "greetings",
    "attention",
    "attn",
    "estimado",
    "estimada",
    "estimados",
    "estimadas",
    "hola",
    "buenas",
    "buenos",
    "sehr",
    "guten",
    "hallo",
    "bonjour",
    "bonsoir",
    "cher",
    "chere",
];

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
        && !line.ends_with(':')
        && !GREETINGS.contains(&fold(words[0]).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_signature(text: &str, expected: Option<&str>) {
        assert_eq!(
            of(text).map(|(name, _)| name).as_deref(),
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
        check_signature("Hi\n\n/s/ Hal R. Odom", Some("Hal R. Odom"));
        check_signature("Gruß\ni. A. Ida Blum\nHelfer GmbH", Some("Ida Blum"));
        check_signature("Hi\n\nDelta Law Clinic\nIda Blum", Some("Ida Blum"));
        check_signature(
            "Best,\nHal\n\nHal Odom | 12 Elm St | Chico",
            Some("Hal Odom"),
        );
        check_signature("Request ID\tKP-12\nCustomer\tHal Odom", None);
    }

    #[test]
    fn firms_sign_by_role() {
        let check = |text, expected: Option<&str>| {
            assert_eq!(in_a_role(text).as_deref(), expected, "{text}");
        };
        check(
            "Hi\n\nDelta Clinic\nCase handler: Ida Blum",
            Some("Ida Blum"),
        );
        check(
            "Bonjour\n\nDossier suivi par : Odette Faron",
            Some("Odette Faron"),
        );
        check("Hi\n\nSubject: delete it now", None);
    }
}
