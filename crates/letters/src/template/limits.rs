//! What a template may do: name facts, ask and repeat. Nothing that could fill the memory.
//!
//! A template may come from another office, so it is taken for hostile. The language is cut down
//! before it is read: no macros, no captured blocks, no arithmetic on texts, no names for anything but
//! constants. What is left can only grow by repeating, and fuel and a limit to the length end that.

use std::io;

use super::Fault;

/// The longest template, in bytes.
pub const LONGEST_TEMPLATE: usize = 64 * 1024;
/// The longest text a template may make, in bytes: some forty pages.
const LONGEST_TEXT: usize = 100_000;

/// The words a tag may begin with.
const TAGS: [&str; 8] = [
    "if", "elif", "else", "endif", "for", "endfor", "include", "set",
];

/// The first thing in a template that is not allowed, with its line.
pub(crate) fn first_beyond(source: &str) -> Option<(Option<usize>, Fault)> {
    if source.len() > LONGEST_TEMPLATE {
        return Some((None, Fault::TooLong));
    }
    let code = pieces(source).find_map(|piece| Some((piece.line, forbidden(&piece)?)));
    code.map(|(line, what)| (Some(line), Fault::NotAllowed(what)))
}

/// One `{{ … }}` or `{% … %}`, with its texts in quotes taken out.
struct Piece {
    line: usize,
    tag: bool,
    code: String,
}

fn pieces(source: &str) -> impl Iterator<Item = Piece> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let open = at + source[at..].find('{')?;
            let tag = match source.get(open + 1..open + 2) {
                Some("{") => false,
                Some("%") => true,
                Some("#") => {
                    at = open + source[open..].find("#}")? + 2;
                    continue;
                }
                _ => {
                    at = open + 1;
                    continue;
                }
            };
            let (code, length) = without_texts(&source[open + 2..], if tag { "%}" } else { "}}" });
            at = open + 2 + length;
            let line = source[..open].lines().count().max(1);
            let begins_line = open == 0 || source[..open].ends_with('\n');
            return Some(Piece {
                line: if begins_line && open > 0 {
                    line + 1
                } else {
                    line
                },
                tag,
                code,
            });
        }
    })
}

/// The code up to its end, with each text in quotes as `""`, and how many bytes that was.
fn without_texts(rest: &str, end: &str) -> (String, usize) {
    let mut code = String::new();
    let mut quote = None;
    let mut characters = rest.char_indices();
    while let Some((at, character)) = characters.next() {
        match quote {
            None if rest[at..].starts_with(end) => return (code, at + end.len()),
            None if matches!(character, '"' | '\'') => {
                quote = Some(character);
                code.push_str("\"\"");
            }
            None => code.push(character),
            Some(_) if character == '\\' => drop(characters.next()),
            Some(open) if character == open => quote = None,
            Some(_) => {}
        }
    }
    (code, rest.len())
}

/// What in a piece is not allowed, as it is written.
fn forbidden(piece: &Piece) -> Option<String> {
    let code = piece
        .code
        .trim_matches(|c: char| c.is_whitespace() || c == '-' || c == '+');
    let sign = ['*', '~', '+', '%']
        .into_iter()
        .find(|sign| code.contains(*sign));
    if let Some(sign) = sign {
        return Some(sign.to_string());
    }
    if !piece.tag {
        return None;
    }
    let word = code
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    if !TAGS.contains(&word) {
        return Some(word.to_owned());
    }
    let recursive = word == "for" && code.split_whitespace().any(|word| word == "recursive");
    if recursive {
        return Some("recursive".to_owned());
    }
    (word == "set" && !sets_constant(code)).then(|| "set".to_owned())
}

/// Whether a `set` gives a name to `true`, `false`, a number or a text.
fn sets_constant(code: &str) -> bool {
    let value = code.split_once('=').map(|(_, value)| value.trim());
    value.is_some_and(|value| {
        matches!(value, "true" | "false" | "\"\"") || value.parse::<u32>().is_ok()
    })
}

/// A text that stops growing when it is longer than any letter.
#[derive(Default)]
pub(crate) struct Paper(Vec<u8>);

impl Paper {
    pub(crate) fn into_text(self) -> String {
        // A template writes whole characters only.
        String::from_utf8_lossy(&self.0).into_owned()
    }
}

impl io::Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > LONGEST_TEXT {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: Option<(usize, &str)>) {
        let found = first_beyond(source).map(|(line, fault)| match fault {
            Fault::NotAllowed(what) => (line.unwrap_or(0), what),
            other => panic!("{other:?}"),
        });
        let expected = expected.map(|(line, what)| (line, what.to_owned()));
        assert_eq!(found, expected, "{source}");
    }

    #[test]
    fn what_makes_texts_grow_is_not_allowed() {
        check("# A\n\n{{ \"x\" * 1000 }}", Some((3, "*")));
        check("a {% set a = a ~ a %}", Some((1, "~")));
        check("{% set a = [b, b] %}", Some((1, "set")));
        check("{% set a %}x{% endset %}", Some((1, "set")));
        check("\n{% macro x() %}{% endmacro %}", Some((2, "macro")));
        check(
            "{% for a in b recursive %}{% endfor %}",
            Some((1, "recursive")),
        );
        check("{%- raw %}{% endraw %}", Some((1, "raw")));
        check("{% include '%}' %}{{ a ~ b }}", Some((1, "~")));
    }

    #[test]
    fn what_letters_need_is_allowed() {
        check(
            "{% set exceptions = true %}{% if a == \"x * y\" %}100 % * ~{% endif %}",
            None,
        );
        check(
            "{# a ~ b #}{% for right in rights %}- {{ right.asks }}{% endfor %}",
            None,
        );
        check("{%- if a -%}{{- b -}}{%- endif -%}", None);
        check("{ not code } {", None);
        check("{{ never closed", None);
    }
}
