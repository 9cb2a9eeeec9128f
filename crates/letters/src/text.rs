//! The text of a letter as staff edit it.

use serde::{Deserialize, Serialize};

/// What staff edit.
///
/// The body is Markdown-like: paragraphs with an empty line between them, `- ` lists, `## `
/// headings, `| a | b |` tables with their header first, and a backslash before a character that
/// should not act.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The subject, plain, without the case number.
    pub subject: String,
    /// From the greeting on; the closing and the signature are added.
    pub body: String,
}

/// Placeholders that nobody has filled: `{{ a }}`, `{% a %}`, `[ ]`, `[...]`, `[…]`.
pub fn unfilled(text: &Text) -> Vec<String> {
    let mut found = placeholders(&text.subject);
    found.extend(placeholders(&text.body));
    found
}

fn placeholders(text: &str) -> Vec<String> {
    let acting = without_escaped(text);
    let mut found = Vec::new();
    for (open, close) in [("{{", "}}"), ("{%", "%}"), ("[", "]")] {
        let mut rest = acting.as_str();
        while let Some((_, after)) = rest.split_once(open) {
            let Some((inside, after_close)) = after.split_once(close) else {
                // An opening without its end is as unfinished as a whole one.
                found.extend((open != "[").then(|| open.to_owned()));
                break;
            };
            let blank = inside.chars().all(|c| matches!(c, ' ' | '.' | '…' | '_'));
            if open != "[" || blank {
                found.push(format!("{open}{inside}{close}"));
                rest = after_close;
            } else {
                rest = after;
            }
        }
    }
    found
}

/// The text with what a backslash has taken the meaning from left out.
fn without_escaped(text: &str) -> String {
    let mut acting = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => drop(characters.next()),
            other => acting.push(other),
        }
    }
    acting
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_found_and_escaped_braces_are_not() {
        let check = |body: &str, expected: &[&str]| {
            let text = Text {
                subject: String::new(),
                body: body.into(),
            };
            assert_eq!(unfilled(&text), expected, "{body}");
        };
        check("Dear {{ name }},", &["{{ name }}"]);
        check("{% if x %} [ ] [...] [1]", &["{% if x %}", "[ ]", "[...]"]);
        check("broken {{ name", &["{{"]);
        check(r"Dear \{\{ 7*7 \}\} \{% x %\}, [see note]", &[]);
    }
}
