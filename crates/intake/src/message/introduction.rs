//! By what name people introduce themselves in running text: "My name is Hal Odom and I".

use std::sync::LazyLock;

use regex::Regex;

use super::name::person;
use super::people::{CAPITALS, regex};

/// What stands before the name, one line a language.
const INTRODUCTIONS: &[&str] = &[
    r"[Mm]y (?:full |legal )?name is|[Tt]his is|I am|I[’']m",
    r"[Mm]i nombre (?:completo )?es|[Mm]e llamo|[Ss]oy|[Ss]uscribe",
    r"[Mm]ein (?:voller )?[Nn]ame (?:ist|lautet)|[Ii]ch hei(?:ß|ss)e",
    r"[Jj]e m[’']appelle|[Mm]on nom est|[Jj]e soussignée?|[Jj]e suis",
];
static INTRODUCED: LazyLock<Regex> = LazyLock::new(|| {
    let introductions = INTRODUCTIONS.join("|");
    regex(&format!(
        r"(?:^|[\s,.;:!(])(?:{introductions}),?[ \n]+({CAPITALS})(?:[ \n]*(?:[,.;:!()—–]|$|-)|[ \n]+(?:and|y|e|und|et|from|de|aus|living|born)\b)"
    ))
});

/// The name by which the sender introduces themselves: "My name is Hal Odom and".
pub(super) fn name(text: &str) -> Option<String> {
    let name = INTRODUCED.captures(text)?.get(1)?.as_str();
    person(name.trim_end_matches('.')).filter(|name| name.contains(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_introduce_themselves() {
        let check = |text, expected: Option<&str>| {
            assert_eq!(name(text).as_deref(), expected, "{text}");
        };
        check("Hello, my name is Hal Odom and I", Some("Hal Odom"));
        check("Buenas, soy Rosa Luna, tengo", Some("Rosa Luna"));
        check("ich heiße Ida Blum.", Some("Ida Blum"));
        check("Je m'appelle Odette Faron, effacez", Some("Odette Faron"));
        check("I am Californian. Delete it", None);
        check("I am Lanternfish Notes user number 5", None);
    }
}
