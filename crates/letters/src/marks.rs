//! Invisible marks around the passages and facts of a freshly filled template.
//!
//! They are noncharacters of Unicode, which [`crate::clean`] drops from everything people type, so
//! nobody can forge one.

use domain::Code;
use domain::letter::Duty;
use minijinja::value::Value;

const BEGIN: char = '\u{FDD0}';
const BEGUN: char = '\u{FDD1}';
const END: char = '\u{FDD2}';
const FACT: char = '\u{FDD3}';
const FACT_END: char = '\u{FDD4}';

/// Whether marks are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marks {
    /// For people.
    Hidden,
    /// For the check of duties.
    Shown,
}

impl Marks {
    /// Opens a passage that carries `duty`.
    pub(crate) fn begin(self, duty: Duty) -> Value {
        Value::from_safe_string(match self {
            Self::Hidden => String::new(),
            Self::Shown => format!("{BEGIN}{}{BEGUN}", duty.code()),
        })
    }

    /// Closes the passage opened last.
    pub(crate) fn end(self) -> Value {
        Value::from_safe_string(match self {
            Self::Hidden => String::new(),
            Self::Shown => END.to_string(),
        })
    }

    /// A value from the facts.
    pub(crate) fn fact(self, escaped: &str) -> String {
        match self {
            Self::Hidden => escaped.to_owned(),
            Self::Shown => format!("{FACT}{escaped}{FACT_END}"),
        }
    }
}

/// A passage that carries a duty, in the markup of the template, facts still marked.
pub(crate) struct Passage {
    pub(crate) duty: Duty,
    pub(crate) marked: String,
}

/// The passages of a marked text. A passage inside another belongs to both.
pub(crate) fn passages(marked: &str) -> Vec<Passage> {
    let mut open: Vec<Passage> = Vec::new();
    let mut closed = Vec::new();
    let mut rest = marked;
    while let Some(character) = rest.chars().next() {
        rest = &rest[character.len_utf8()..];
        match character {
            BEGIN => {
                let (code, after) = rest.split_once(BEGUN).unwrap_or((rest, ""));
                rest = after;
                open.extend(Duty::from_code(code).map(|duty| Passage {
                    duty,
                    marked: String::new(),
                }));
            }
            END => closed.extend(open.pop()),
            other => open
                .iter_mut()
                .for_each(|passage| passage.marked.push(other)),
        }
    }
    closed.extend(open);
    closed
}

/// The lines of a marked text that carry `duty` or a part of it, without their marks; of a table all of
/// its rows.
pub(crate) fn lines_with(marked: &str, duty: Duty) -> Vec<String> {
    let mut open = Vec::new();
    let mut found = Vec::new();
    for block in marked.split("\n\n") {
        let lines: Vec<_> = block
            .lines()
            .map(|line| unmarked(line, &mut open, duty))
            .collect();
        let is_table = lines
            .iter()
            .any(|(carries, line)| *carries && line.starts_with('|'));
        let wanted = lines
            .into_iter()
            .filter(|(carries, _)| *carries || is_table);
        found.extend(
            wanted
                .map(|(_, line)| line)
                .filter(|line| !line.trim().is_empty()),
        );
    }
    found
}

/// A line without its marks, and whether `duty` is open anywhere in it; `open` has the codes of the
/// passages around it.
fn unmarked<'a>(line: &'a str, open: &mut Vec<&'a str>, duty: Duty) -> (bool, String) {
    let is_open = |open: &[&str]| open.contains(&duty.code());
    let mut carries = is_open(open);
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(character) = rest.chars().next() {
        rest = &rest[character.len_utf8()..];
        match character {
            BEGIN => {
                let (code, after) = rest.split_once(BEGUN).unwrap_or((rest, ""));
                rest = after;
                open.push(code);
                carries |= is_open(open);
            }
            END => drop(open.pop()),
            FACT | FACT_END => {}
            other => plain.push(other),
        }
    }
    (carries, plain)
}

/// One line of a passage: the facts it shows, still escaped, and the words around them.
pub(crate) fn split_facts(line: &str) -> (Vec<&str>, String) {
    let mut facts = Vec::new();
    let mut words = String::new();
    for (position, piece) in line.split(FACT).enumerate() {
        match piece.split_once(FACT_END) {
            Some((fact, after)) if position > 0 => {
                facts.push(fact);
                words.push(' ');
                words.push_str(after);
            }
            _ => words.push_str(piece),
        }
    }
    (facts, words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passages_nest() {
        let begin = |duty| Marks::Shown.begin(duty).to_string();
        let (outer, inner) = (begin(Duty::SaysAnswerDate), begin(Duty::NamesRights));
        let end = Marks::Shown.end().to_string();
        let fact = Marks::Shown.fact("January 5, 2027");
        let found = passages(&format!("a {outer}b {inner}c{end} by {fact}{end}"));
        assert_eq!(
            (found[0].duty, found[0].marked.as_str()),
            (Duty::NamesRights, "c")
        );
        assert_eq!(found[1].duty, Duty::SaysAnswerDate);
        let (facts, words) = split_facts(&found[1].marked);
        assert_eq!((facts, words.trim()), (vec!["January 5, 2027"], "b c by"));
    }
}
