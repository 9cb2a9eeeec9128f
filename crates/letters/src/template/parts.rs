//! What our templates share, for the list from which staff pick, and the passages that carry a duty.

use domain::letter::Duty;
use domain::{Code, LetterKind};

use crate::{Language, ours};

/// A part that a template can include.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// As it stands in a template.
    pub name: &'static str,
    /// What it says, in a few words.
    pub about: &'static str,
}

const fn is(name: &'static str, about: &'static str) -> Part {
    Part { name, about }
}

/// Every part; a test holds it against those there are.
pub const PARTS: &[Part] = &[
    is(
        "greeting",
        "The greeting, for a consumer, a parent or an agent",
    ),
    is(
        "close",
        "The last paragraph: who else gets the letter, and where to write",
    ),
    is("contact", "Where to write or call"),
    is("asked", "What was asked for, as a list"),
    is("corrected", "What was corrected, as a list"),
    is("instead", "What is given instead of what was asked for"),
    is("kept", "What is kept, with the reason for each, as a table"),
    is("lists", "What is held, by category, as a table"),
    is("opt-out", "That sale and sharing can be refused"),
    is("record", "That a record of the request is kept"),
    is("refused", "What is refused, with the reason for each"),
    is("told", "Who was told as well, and who could not be told"),
    is("withheld", "Which kinds of values are held and never sent"),
];

/// Our own words for a duty, marks included, from the template of this kind or a part it includes.
pub fn passage(kind: LetterKind, language: Language, duty: Duty) -> Option<String> {
    let begin = format!("{{{{ begin.{} }}}}", duty.code().replace('-', "_"));
    let source = ours::template(language, kind);
    let included = |name: &str| source.contains(&format!("{{% include \"{name}\" %}}"));
    let parts = ours::parts(language).into_iter();
    let part = parts
        .filter(|(name, _)| included(name))
        .map(|(_, part)| part);
    std::iter::once(source).chain(part).find_map(|text| {
        let start = text.find(&begin)?;
        Some(text[start..start + ended(&text[start..])?].to_owned())
    })
}

/// Where the passage that a text begins with ends; passages nest.
fn ended(text: &str) -> Option<usize> {
    const END: &str = "{{ end }}";
    let mut depth = 0;
    let mut at = 0;
    loop {
        let begin = text[at..].find("{{ begin.");
        let end = text[at..].find(END)?;
        if begin.is_some_and(|begin| begin < end) {
            depth += 1;
            at += begin.unwrap_or(0) + 1;
        } else {
            depth -= 1;
            at += end + END.len();
            if depth == 0 {
                return Some(at);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_in_the_list() {
        let mut listed: Vec<_> = PARTS.iter().map(|part| part.name).collect();
        listed.sort_unstable();
        let there = ours::parts(Language::En).map(|(name, _)| name);
        assert_eq!(listed, there);
    }

    #[test]
    fn our_words_for_a_duty_are_found_in_a_template_or_its_parts() {
        let of = |kind, duty| passage(kind, Language::En, duty).expect("we say it");
        let own = of(LetterKind::Acknowledgement, Duty::SaysReceived);
        assert!(
            own.contains("We received it on") && own.ends_with("{{ end }}"),
            "{own}"
        );
        let nested = of(LetterKind::Acknowledgement, Duty::SaysAnswerDate);
        assert!(
            nested.contains("begin.names_rights") && nested.ends_with("{% endif %}{{ end }}"),
            "{nested}"
        );
        let part = of(LetterKind::DeletionDone, Duty::SaysRecordKept);
        assert!(part.contains("24 months"), "{part}");
    }
}
