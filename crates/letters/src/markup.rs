//! The little markup that staff edit, and values made safe for it.
//!
//! All there is: a line starting with `## ` is a heading, lines starting with `- ` are a list, lines
//! starting with `|` are a table whose first row is its header, an empty line ends a paragraph. A
//! backslash takes the meaning from the character after it. Any text can be read; nothing is an
//! error.

use crate::{Block, clean};

/// A value as it stands in the markup so that [`parse`] gives back exactly its characters.
pub(crate) fn escape(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for (position, character) in clean::line(value).char_indices() {
        // A dash or a hash acts at the start of a line alone; braces would look unfilled.
        let acts = match character {
            '\\' | '|' | '{' | '}' => true,
            '-' | '#' => position == 0,
            _ => false,
        };
        if acts {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// The characters that a piece of markup stands for.
pub(crate) fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        plain.push(match character {
            '\\' => characters.next().unwrap_or('\\'),
            other => other,
        });
    }
    plain
}

/// The blocks of a text.
pub(crate) fn parse(body: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for line in clean::lines(body).lines() {
        read_line(&mut blocks, line.trim());
    }
    blocks.into_iter().filter_map(finish).collect()
}

/// A block that is still growing: its lines, as they were written.
enum Growing {
    Gap,
    Heading(String),
    Paragraph(Vec<String>),
    List(Vec<String>),
    Table(Vec<Vec<String>>),
}

fn read_line(blocks: &mut Vec<Growing>, line: &str) {
    if line.is_empty() {
        blocks.push(Growing::Gap);
    } else if let Some(heading) = line.strip_prefix("## ") {
        blocks.push(Growing::Heading(unescape(heading.trim())));
    } else if let Some(item) = line.strip_prefix("- ") {
        let item = unescape(item.trim());
        match blocks.last_mut() {
            Some(Growing::List(items)) => items.push(item),
            _ => blocks.push(Growing::List(vec![item])),
        }
    } else if is_ruler(line) {
        // Nothing: the first row is the header, with or without a ruler under it.
    } else if line.starts_with('|') {
        let row = cells(line);
        match blocks.last_mut() {
            Some(Growing::Table(rows)) => rows.push(row),
            _ => blocks.push(Growing::Table(vec![row])),
        }
    } else {
        match blocks.last_mut() {
            Some(Growing::Paragraph(lines)) => lines.push(unescape(line)),
            _ => blocks.push(Growing::Paragraph(vec![unescape(line)])),
        }
    }
}

/// The cells of a table row: `| a | b |` has two.
pub(crate) fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut characters = line.chars().skip(1);
    while let Some(character) = characters.next() {
        let last = cells.len() - 1;
        match character {
            '|' => cells.push(String::new()),
            '\\' => cells[last].push(characters.next().unwrap_or('\\')),
            other => cells[last].push(other),
        }
    }
    // The bar that closes the row opens no cell.
    if cells.len() > 1 && cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

fn finish(block: Growing) -> Option<Block> {
    match block {
        Growing::Gap => None,
        Growing::Heading(text) => Some(Block::Heading { text }),
        Growing::Paragraph(lines) => Some(Block::Paragraph {
            text: lines.join("\n"),
        }),
        Growing::List(items) => Some(Block::List { items }),
        Growing::Table(rows) => Some(Block::Table { rows: square(rows) }),
    }
}

/// The `|---|---|` that some people put under a header.
fn is_ruler(line: &str) -> bool {
    line.starts_with("|-") && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// Rows of the same length.
fn square(mut rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    for row in &mut rows {
        row.resize(width, String::new());
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn paragraph(text: &str) -> Block {
        Block::Paragraph { text: text.into() }
    }

    #[test]
    fn all_there_is() {
        let blocks = parse("## Head\nOne\ntwo\n\nthree\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 |\n");
        let rows = vec![
            vec!["x".into(), "y".into()],
            vec!["1".into(), String::new()],
        ];
        assert_eq!(
            blocks,
            [
                Block::Heading {
                    text: "Head".into()
                },
                paragraph("One\ntwo"),
                paragraph("three"),
                Block::List {
                    items: vec!["a".into(), "b".into()]
                },
                Block::Table { rows },
            ]
        );
    }

    #[test]
    fn a_backslash_takes_the_meaning_away() {
        assert_eq!(parse(r"\## no"), [paragraph("## no")]);
        assert_eq!(parse(r"\- no \\ \{\{ x"), [paragraph(r"- no \ {{ x")]);
        assert_eq!(cells(r"| a\|b | c |"), ["a|b", "c"]);
    }

    proptest! {
        #[test]
        fn a_value_comes_back_as_it_was(value in r"[ -~áñü|#*\\{}-]{0,40}") {
            let clean = clean::line(&value);
            let row = vec![clean.clone(), "end".to_owned()];
            prop_assert_eq!(cells(&format!("| {} | end |", escape(&value))), row);
            if !clean.is_empty() {
                prop_assert_eq!(parse(&escape(&value)), [paragraph(&clean)]);
                let items = vec![clean.clone()];
                prop_assert_eq!(parse(&format!("- {}", escape(&value))), [Block::List { items }]);
            }
        }

        #[test]
        fn any_text_can_be_read(body in r"(?s).{0,200}") {
            parse(&body);
        }
    }
}
