//! The sender's own file or case number.

use std::sync::LazyLock;

use regex::Regex;

/// Labels of a number that the sender gave the matter. "Your reference" is the office's own.
const LABELS: &[&str] = &[
    r"(?:our|my|client|agent|consumer|internal|agency)(?:'s|s)?[ \t]+(?:own[ \t]+)?(?:ref(?:erence)?|file|case|matter|claim|dossier|docket)",
    r"ref(?:erence)?|(?:file|case|matter|docket|claim) (?:number|no|nr|ref(?:erence)?)",
    r"(?:mi|nuestr[ao]) (?:referencia|expediente|n[uú]mero de (?:expediente|referencia|caso))|referencia|expediente",
    r"(?:mein|unser)e?r? (?:zeichen|aktenzeichen|gesch[äa]ftszeichen|az|referenz|vorgangsnummer)|aktenzeichen|gesch[äa]ftszeichen|gesch\.?-?z|vorgangsnummer|referenz|az",
    r"(?:ma|mes|notre|nos|n/?) ?r[ée]f(?:[ée]rences?)?|(?:mon|notre) (?:num[ée]ro de )?dossier|r[ée]f[ée]rence",
];
/// Words that are labels only before what is plainly a number of a file: "case KP/117".
const WEAK_LABELS: &str =
    "matter|case|file|docket|claim|caso|vorgang|dossier|affaire|quote|quoting";
/// What may stand between a label and its number.
const BETWEEN: &str = r"(?:[ \t.]*(?:\b(?:number|no|nr|num|id|code|n[úu]mero|is|lautet|ist|es|est|for this|para esto)\b|n°|nº|#))*[ \t]*[.:#°º]*[ \t]*\.{0,60}[ \t]*[:#]?[ \t]*";
/// A court's or a firm's number, with the blanks it may have: "12 C 345/26", "345/26 KB".
const NUMBER: &str = r"((?-i:\d{1,4} [A-Z]{1,4} \d{1,6}/\d{2,4})|[A-Za-z0-9][A-Za-z0-9._/\-]{1,40}(?:[ \t]\d[\d/.\-]*)?)";

static LABELLED: LazyLock<Regex> = LazyLock::new(|| labelled(&LABELS.join("|")));
static WEAKLY_LABELLED: LazyLock<Regex> = LazyLock::new(|| labelled(WEAK_LABELS));
/// Words before the label that make the number the office's.
static THEIRS: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)(?:your|yours|su|sus|tu|vuestr[ao]|ihre?|ihr|votre|vos|order|pedido|commande|bestell\w*|ticket|batch|run|put the|the)[ \t(]*$",
    )
});
/// The initials of whoever handles the file, behind its number: "345/26 KB".
static INITIALS: LazyLock<Regex> =
    LazyLock::new(|| regex(r"^[ \t][A-Z]{1,4}(?:[ \t]*(?:$|[\r\n,;|)])|\.[ \t]*(?:$|[\r\n]))"));
/// A number with a sign inside: "KP-117", "26/0093", "KP/26/0093".
static FILED: LazyLock<Regex> =
    LazyLock::new(|| regex(r"\b[A-Z0-9]{1,8}(?:[-/][A-Z0-9]{1,10}){1,3}\b"));
/// Words by which a number is an order's.
static ORDERED: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)\b(?:orders?|purchases?|receipts?|invoices?|pedidos?|compras?|bestell\w*|auftr\w*|rechnung\w*|commandes?|achats?|factur\w*)\b\W*(?:\w+\W+){0,2}$",
    )
});

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is constant")
}

fn labelled(labels: &str) -> Regex {
    regex(&format!(
        r"(?im)(?:^|[\s(\[,;|])(?:{labels})(?:{BETWEEN}){NUMBER}"
    ))
}

/// The first such number in `text` that is not the office's.
pub(super) fn in_text(text: &str) -> Option<String> {
    first(&LABELLED, text, is_number).or_else(|| first(&WEAKLY_LABELLED, text, is_filed))
}

/// The number that stands in the subject and in the text: so an agent files the matter.
pub(super) fn repeated(subject: &str, text: &str) -> Option<String> {
    FILED
        .find_iter(subject)
        .take(50)
        .map(|found| found.as_str())
        .find(|number| {
            is_filed(number)
                && text
                    .find(number)
                    .is_some_and(|at| !ORDERED.is_match(line_before(text, at)))
        })
        .map(str::to_owned)
}

fn first(labels: &Regex, text: &str, sound: fn(&str) -> bool) -> Option<String> {
    labels.captures_iter(text).take(50).find_map(|found| {
        let (whole, value) = (found.get(0)?, found.get(1)?);
        let theirs = THEIRS.is_match(line_before(text, whole.start()));
        let number = value.as_str().trim_end_matches(['.', '-', '/', '_']);
        (sound(number) && !theirs).then(|| format!("{number}{}", initials(text, value.end())))
    })
}

fn line_before(text: &str, at: usize) -> &str {
    let start = text[..at].rfind('\n').map_or(0, |line| line + 1);
    &text[start..at]
}

/// The initials behind the number that ends at `at`, with the blank before them.
fn initials(text: &str, at: usize) -> String {
    let of_a_year = text[..at].ends_with(|c: char| c.is_ascii_digit());
    let found = INITIALS.find(&text[at..]).filter(|_| of_a_year);
    found.map_or_else(String::new, |found| {
        found
            .as_str()
            .trim_end_matches(|c: char| !c.is_ascii_uppercase())
            .to_owned()
    })
}

/// What may stand behind a label of a file.
fn is_number(number: &str) -> bool {
    number.chars().any(|c| c.is_ascii_digit()) && number.len() >= 3 && !number.starts_with("1798")
}

/// What is a file's number by its own form: with a sign inside, and no date, range or telephone.
fn is_filed(number: &str) -> bool {
    let letters = number.chars().any(|c| c.is_ascii_uppercase());
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let signs = number.contains(['-', '/']);
    is_number(number) && (letters && digits >= 2 || signs && digits >= 5) && !is_day(number)
}

/// "2026-05-04", "5/4/2026", "555-0147".
fn is_day(number: &str) -> bool {
    let parts: Vec<&str> = number.split(['-', '/']).collect();
    let plain = parts
        .iter()
        .all(|part| part.chars().all(|c| c.is_ascii_digit()));
    plain && (parts.len() == 3 || parts.len() == 2 && parts[1].len() == 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(in_text(text).as_deref(), expected, "{text}");
    }

    #[test]
    fn own_numbers_are_taken_without_their_label() {
        check("Our reference ......... HD-5521", Some("HD-5521"));
        check("Our file: 26-0417-D", Some("26-0417-D"));
        check("(Mein Zeichen: 2026-3K9TQ)", Some("2026-3K9TQ"));
        check("My file number: HB-77-2", Some("HB-77-2"));
        check("Data deletion request (ref: 1a2b3c4d)", Some("1a2b3c4d"));
        check("Mi referencia: 2026-ABC12.", Some("2026-ABC12"));
        check("Ma référence : 2026-9ZZ", Some("2026-9ZZ"));
        check("Nos réf. : RV/204", Some("RV/204"));
        check("Ref. no. 204-B", Some("204-B"));
        check("My reference for this is RV-204.", Some("RV-204"));
    }

    #[test]
    fn courts_and_firms_write_blanks() {
        check("Az.: 7 O 204/26", Some("7 O 204/26"));
        check("Unser Zeichen: 204/26 HM\n\nGruß", Some("204/26 HM"));
        check("Unser Az. 204/26 HM.", Some("204/26 HM"));
        check("Our ref RV-204 IS THE FILE", Some("RV-204"));
    }

    #[test]
    fn weak_labels_want_a_number_that_shows_itself() {
        check("Matter RV-204. We write for", Some("RV-204"));
        check("(case RV/26/204)", Some("RV/26/204"));
        check("Vorgang RV-204", Some("RV-204"));
        check("Please quote RV-204 when you answer", Some("RV-204"));
        check("in this case 10-15 people", None);
        check("the matter of 2026-05-04", None);
    }

    #[test]
    fn the_offices_numbers_are_not() {
        check("Your reference: LF-PR 0193", None);
        check("your case LF/0193", None);
        check("put the reference in the subject line", None);
        check("in your file on me", None);
        check("my case is simple", None);
    }

    #[test]
    fn an_agent_repeats_the_number() {
        let check = |subject, text, expected: Option<&str>| {
            assert_eq!(repeated(subject, text).as_deref(), expected, "{subject}");
        };
        check("[Keepr #KP-204] deletion", "--- KP-204 ---", Some("KP-204"));
        check("KP-204", "Order KP-204 was hers", None);
        check("Deletion, 2026-05-04", "on 2026-05-04", None);
        check("Deletion KP-204", "nothing of it", None);
    }
}
