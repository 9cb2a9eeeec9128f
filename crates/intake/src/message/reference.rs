//! The sender's own file or case number.

use std::sync::LazyLock;

use regex::Regex;

/// Labels of a number that the sender gave the matter. "Your reference" is the office's own.
static LABELLED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:^|[\s(\[,;|])(?:(?:(?:our|my|client|agent|consumer|internal|agency)(?:'s|s)?[ \t]+(?:own[ \t]+)?(?:ref(?:erence)?|file|case|matter|claim|dossier|docket)|mi (?:referencia|expediente|n[uú]mero de (?:expediente|referencia|caso))|nuestr[ao] (?:referencia|expediente)|(?:mein|unser)e?r? (?:zeichen|aktenzeichen|gesch[äa]ftszeichen|referenz|vorgangsnummer)|aktenzeichen|(?:ma|notre|n/?) ?r[ée]f(?:[ée]rence)?|(?:mon|notre) (?:num[ée]ro de )?dossier|ref(?:erence)?|referencia|referenz|r[ée]f[ée]rence|expediente|az|(?:file|case|matter) (?:number|no|nr|ref(?:erence)?))(?:[ \t]*(?:number|no|nr|num|id|code|n[úu]mero|is|lautet|ist|es|est|n°|nº|#))*[ \t]*[.:#°º]*[ \t]*\.{0,60}[ \t]*[:#]?[ \t]*)([A-Za-z0-9][A-Za-z0-9._/\-]{1,40}(?:[ \t]\d[\d/.\-]*)?)").expect("the pattern is constant")
});
/// Words before the label that make the number the office's.
static THEIRS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:your|yours|su|sus|tu|vuestr[ao]|ihre?|ihr|votre|vos|order|pedido|commande|bestell\w*|ticket|batch|run|put the|the)[ \t(]*$").expect("the pattern is constant")
});

/// The first such number in `text` that is not the office's.
pub(super) fn in_text(text: &str) -> Option<String> {
    LABELLED.captures_iter(text).take(50).find_map(|found| {
        let (whole, value) = (found.get(0)?, found.get(1)?);
        let line_start = text[..whole.start()].rfind('\n').map_or(0, |at| at + 1);
        let theirs = THEIRS.is_match(&text[line_start..whole.start()]);
        let number = value.as_str().trim_end_matches(['.', '-', '/', '_']);
        let real = number.chars().any(|c| c.is_ascii_digit())
            && number.len() >= 3
            && !number.starts_with("1798");
        (real && !theirs).then(|| number.to_owned())
    })
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
    }

    #[test]
    fn the_offices_numbers_are_not() {
        check("Your reference: LF-PR 0193", None);
        check("put the reference in the subject line", None);
        check("in your file on me", None);
        check("my case is simple", None);
    }
}
