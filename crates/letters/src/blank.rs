//! Blanks: the places a fresh letter leaves open where the case has nothing for them.
//!
//! In the letter a blank stands in the letter's language, so that whoever reads a draft understands it.
//! The window speaks its own language and leads to where the missing thing is entered: [`blank`] says both.

use domain::Detail;

use crate::{Language, VARIABLES};

/// Where what a blank waits for is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// With the consumer of the case.
    Consumer,
    /// With the agent of the case.
    Agent,
    /// With the office: its address for privacy requests.
    OfficeEmail,
    /// With the office: its web site.
    OfficeWebsite,
    /// In the inventory.
    Inventory,
    /// Among the details of the letter.
    Detail(Detail),
    /// With the decision: what is refused, and why.
    Decision,
    /// With those who are to be told.
    Recipients,
    /// In the letter itself.
    Letter,
}

/// A place a letter leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blank {
    /// What is missing, in English.
    pub en: &'static str,
    /// The same in Spanish.
    pub es: &'static str,
    /// Where it is entered.
    pub wanted: Wanted,
}

const fn new(en: &'static str, es: &'static str, wanted: Wanted) -> Blank {
    Blank { en, es, wanted }
}

/// Every blank that our templates can leave; a test holds them against the templates.
const BLANKS: &[Blank] = &[
    new(
        "name of the consumer",
        "nombre de la persona",
        Wanted::Consumer,
    ),
    new("name of the child", "nombre del menor", Wanted::Consumer),
    new(
        "name of the agent",
        "nombre del representante",
        Wanted::Agent,
    ),
    new(
        "e-mail address of the office",
        "correo de la oficina",
        Wanted::OfficeEmail,
    ),
    new(
        "where the notice can be read",
        "dónde se lee el aviso",
        Wanted::OfficeWebsite,
    ),
    new("purposes", "fines", Wanted::Inventory),
    new("sources", "fuentes", Wanted::Inventory),
    new("name in the law", "nombre en la ley", Wanted::Inventory),
    new("what is kept", "qué se conserva", Wanted::Decision),
    new(
        "what is kept, and why",
        "qué se conserva y por qué",
        Wanted::Decision,
    ),
    new(
        "what is refused, and why",
        "qué se rechaza y por qué",
        Wanted::Decision,
    ),
    new(
        "what is refused, and the facts",
        "qué se rechaza y los hechos",
        Wanted::Decision,
    ),
    new(
        "why there is no way",
        "por qué no hay forma",
        Wanted::Decision,
    ),
    new("until when", "hasta cuándo", Wanted::Decision),
    new("the facts", "los hechos", Wanted::Recipients),
    new("what they must do", "qué deben hacer", Wanted::Letter),
    new(
        "date of the answer",
        "fecha de la respuesta",
        Wanted::Letter,
    ),
    new("new date", "nueva fecha", Wanted::Letter),
    of_detail(
        "why more time is needed",
        "por qué se necesita más tiempo",
        Detail::ExtensionReason,
    ),
    of_detail("the files", "los archivos", Detail::Enclosure),
    of_detail(
        "the password of the files",
        "la contraseña de los archivos",
        Detail::PackagePassword,
    ),
    of_detail("what was corrected", "qué se corrigió", Detail::Corrected),
    of_detail("what was deleted", "qué se borró", Detail::DeletedInTheEnd),
    of_detail("the statement", "la declaración", Detail::Statement),
    of_detail(
        "the business we act for",
        "la empresa para la que actuamos",
        Detail::ActsFor,
    ),
    of_detail("the purpose", "el fin", Detail::AutomatedPurpose),
    of_detail(
        "how it came to its result",
        "cómo llegó a su resultado",
        Detail::AutomatedLogic,
    ),
    of_detail(
        "the result, and who took part in it",
        "el resultado y quién intervino",
        Detail::AutomatedOutcome,
    ),
    of_detail(
        "the result and its reasons",
        "el resultado y sus motivos",
        Detail::Finding,
    ),
    of_detail(
        "what we found, and what we do about it",
        "qué encontramos y qué hacemos",
        Detail::Finding,
    ),
    of_detail(
        "how they know the consumer",
        "cómo conocen a la persona",
        Detail::RecipientKnowsAs,
    ),
];

const fn of_detail(en: &'static str, es: &'static str, detail: Detail) -> Blank {
    new(en, es, Wanted::Detail(detail))
}

impl Blank {
    /// What is missing.
    pub fn words(&self, language: Language) -> &'static str {
        match language {
            Language::En => self.en,
            Language::Es => self.es,
        }
    }
}

/// The blank that stands in a letter of any language as `place`, such as `{{ nombre del menor }}`; `None`
/// if our templates leave none like it.
pub fn blank(place: &str) -> Option<&'static Blank> {
    let inside = inside(place);
    BLANKS
        .iter()
        .find(|one| one.en == inside || one.es == inside)
}

/// What an open place of a letter asks for, in English: the words of a blank, what a variable that was
/// typed stands for, or the words as they are. Empty if it says nothing, as `[...]`.
pub fn place_in_words(place: &str) -> String {
    let inside = inside(place);
    let variable = || VARIABLES.iter().find(|one| one.name == inside);
    match (blank(place), variable()) {
        (Some(blank), _) => blank.en.to_owned(),
        (None, Some(variable)) => small(variable.about),
        (None, None) => inside.trim_matches(['.', '…', '_']).to_owned(),
    }
}

fn inside(place: &str) -> &str {
    place.trim_matches(|c: char| "{}[]% ".contains(c))
}

/// The words as they stand inside a sentence.
fn small(words: &str) -> String {
    let mut characters = words.chars();
    let first = characters.next().into_iter();
    first
        .flat_map(char::to_lowercase)
        .chain(characters)
        .collect()
}

#[cfg(test)]
mod tests {
    use domain::{Code, LetterKind};
    use regex::Regex;

    use super::*;
    use crate::ours;

    #[test]
    fn every_blank_of_our_templates_has_words_in_both_languages() {
        let required = Regex::new(r#"required\("([^"]+)"\)"#).expect("a fixed pattern");
        let mut met = Vec::new();
        for language in Language::ALL {
            let kinds = LetterKind::ALL
                .iter()
                .map(|kind| ours::template(*language, *kind));
            let parts = ours::parts(*language).into_iter().map(|(_, source)| source);
            for source in kinds.chain(parts) {
                for found in required.captures_iter(source) {
                    let blank = blank(&found[1]).unwrap_or_else(|| panic!("{}", &found[1]));
                    assert_eq!(blank.words(*language), &found[1]);
                    met.push(blank.en);
                }
            }
        }
        for blank in BLANKS {
            assert!(met.contains(&blank.en), "no template leaves “{}”", blank.en);
        }
    }

    #[test]
    fn a_place_is_called_by_its_words() {
        let check = |place, expected: &str| assert_eq!(place_in_words(place), expected);
        check("{{ nombre del menor }}", "name of the child");
        check("{{ consumer.name }}", "the consumer's name");
        check("{{ our favorite color }}", "our favorite color");
        check("[...]", "");
        check("{{", "");
    }
}
