//! People named together with their address: "Ida Blum (ida@blum.example)".

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::cues::kin;
use super::name;
use super::people::{CAPITALS, regex};
use super::sentence::fold;

/// A person, the firm named with them, and the address behind their name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) firm: Option<String>,
    /// Mail address in lower case.
    pub(super) email: String,
}

/// The words of a firm's name: capitals, joined by "&", "of" or "and".
pub(super) const FIRM_WORDS: &str =
    r"\p{Lu}[\p{L}&'’\-]*(?:[ \n]+(?:(?:&|of|and|und|y|et)[ \n]+)?\p{Lu}[\p{L}&'’\-]*){0,4}";

static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    regex(&format!(
        r"({CAPITALS})(?:,?[ \n]+(?:of|from|at|with|von|vom|bei|de|del|du|chez)[ \n]+(?:(?:the|der|dem|la|el|le)[ \n]+)?({FIRM_WORDS})|,[ \n]+({FIRM_WORDS}))?[ \n]*[,;:(<\[–—-]{{0,2}}[ \n]*(?:(?i:e-?mail|mail|correo|courriel|reachable at|reachable under|erreichbar unter|joignable à|cuyo correo es)[ \n:]*)?([A-Za-z0-9][\w.%+'-]{{0,63}}@[A-Za-z0-9.-]{{1,200}}\.[A-Za-z]{{2,24}})"
    ))
});

/// The label of the address, which may be the last capital word of the match.
static LABEL_END: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?i) (?:e-?mail|mail|correo|courriel)$"));

/// Everybody in `text` whose address stands right behind their name, in order.
pub(super) fn with_address(text: &str) -> Vec<Named> {
    NAMED
        .captures_iter(text)
        .take(50)
        .filter_map(|found| read(&found))
        .collect()
}

fn read(found: &Captures<'_>) -> Option<Named> {
    let group = |at| found.get(at).map(|group| one_line(group.as_str()));
    let email = group(4)?.to_lowercase();
    let (first, behind_comma) = (LABEL_END.replace(&group(1)?, "").into_owned(), group(3));
    let firm = behind_comma.as_deref().filter(|second| {
        name::is_firm(second) || bears_out(&email, &first) && !bears_out(&email, second)
    });
    // "Hal Odom, Ida Blum (ida@blum.example)": the nearer of two people has the address.
    let nearest = match &behind_comma {
        Some(second) if firm.is_none() => second,
        _ => &first,
    };
    let (nearest, of_firm) = without_firm(nearest);
    Some(Named {
        name: person(nearest)?,
        firm: group(2)
            .or(of_firm.map(str::to_owned))
            .or(firm.map(str::to_owned)),
        email,
    })
}

/// "Lucie Remy du Cabinet Remy": the firm is joined by the same small words as many names.
fn without_firm(name: &str) -> (&str, Option<&str>) {
    let joints = [" du ", " de la ", " de ", " del ", " von der ", " von "];
    let split = joints.iter().find_map(|joint| name.split_once(joint));
    match split.filter(|(_, firm)| name::is_firm(firm)) {
        Some((person, firm)) => (person, Some(firm)),
        None => (name, None),
    }
}

/// Whether the address spells a word of the name.
fn bears_out(email: &str, name: &str) -> bool {
    let local = email.split('@').next().unwrap_or_default();
    fold(name)
        .split(' ')
        .any(|word| word.len() >= 3 && local.contains(word))
}

/// The person that running text names, without what they are to the writer: "Nichte Ida Blum".
pub(super) fn person(written: &str) -> Option<String> {
    let line = one_line(written);
    let mut rest = line.trim_end_matches('.');
    let mut role = false;
    while let Some((first, behind)) = rest.split_once(' ') {
        // "Betreuerin von Ida Blum": what joins a role to the name goes with it.
        let joint = role && matches!(first, "von" | "de" | "der" | "des" | "du" | "del");
        if !joint && !kin::is_role(&fold(first)) {
            break;
        }
        role = true;
        rest = behind;
    }
    name::person(rest)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<(&str, Option<&str>, &str)>) {
        let found = with_address(text).into_iter().next();
        let found = found.as_ref().map(|found| {
            (
                found.name.as_str(),
                found.firm.as_deref(),
                found.email.as_str(),
            )
        });
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn addresses_follow_names() {
        check(
            "our member Hal Odom (Hal@odom.example) asks",
            Some(("Hal Odom", None, "hal@odom.example")),
        );
        check(
            "für meine Nichte Ida\nBlum, ida@blum.example,",
            Some(("Ida Blum", None, "ida@blum.example")),
        );
        check(
            "Tessa Boyle of the Delta Law Clinic\n(tessa@delta.example)",
            Some((
                "Tessa Boyle",
                Some("Delta Law Clinic"),
                "tessa@delta.example",
            )),
        );
        check(
            "doña Rosa Luna, correo: rosa@luna.example",
            Some(("Rosa Luna", None, "rosa@luna.example")),
        );
        check(
            "Herrn Uwe Tamm, Helferkreis Nord,\nu.tamm@helfer.example, als",
            Some((
                "Uwe Tamm",
                Some("Helferkreis Nord"),
                "u.tamm@helfer.example",
            )),
        );
        check(
            "of Hal Odom, Ida Blum (ida@blum.example)",
            Some(("Ida Blum", None, "ida@blum.example")),
        );
        check(
            "Mon avocate, Maître Lucie Remy du Cabinet Remy (remy@cabinet.example)",
            Some(("Lucie Remy", Some("Cabinet Remy"), "remy@cabinet.example")),
        );
        check(
            "Betreuerin von Herrn Uwe Tamm (uwe@tamm.example)",
            Some(("Uwe Tamm", None, "uwe@tamm.example")),
        );
        check("write to ida@blum.example", None);
        check("Ida Blum asks you. Write to ida@blum.example", None);
    }
}
