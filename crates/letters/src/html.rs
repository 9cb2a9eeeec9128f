//! The HTML part of the e-mail: plain elements, no styles that could hide anything, all text escaped.

use crate::txt::sender_lines;
use crate::{Block, Letter, words};
use domain::Code;

/// Greeting to signature as a complete HTML document.
pub(crate) fn message(letter: &Letter) -> String {
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head><meta charset=\"utf-8\"><title>{}</title></head>\n<body>\n",
        letter.language.code(),
        escape(&letter.subject_line()),
    );
    letter
        .body
        .iter()
        .for_each(|block| html.push_str(&element(block)));
    let closing = words::labels(letter.language).closing.to_owned();
    html.push_str(&paragraph(&[closing]));
    html.push_str(&paragraph(&[
        letter.signer.clone(),
        letter.sender.name.clone(),
    ]));
    html.push_str(&paragraph(&sender_lines(letter)[1..]));
    html.push_str("</body>\n</html>\n");
    html
}

fn element(block: &Block) -> String {
    match block {
        Block::Heading { text } => format!("<h2>{}</h2>\n", escape(text)),
        Block::Paragraph { text } => {
            paragraph(&text.lines().map(str::to_owned).collect::<Vec<_>>())
        }
        Block::List { items } => {
            let items = items
                .iter()
                .map(|item| format!("<li>{}</li>\n", escape(item)));
            format!("<ul>\n{}</ul>\n", items.collect::<String>())
        }
        Block::Table { rows } => table(rows),
    }
}

fn paragraph(lines: &[String]) -> String {
    let lines: Vec<_> = lines
        .iter()
        .filter(|line| !line.is_empty())
        .map(|line| escape(line))
        .collect();
    format!("<p>{}</p>\n", lines.join("<br>\n"))
}

fn table(rows: &[Vec<String>]) -> String {
    let mut html = String::from("<table border=\"1\" cellpadding=\"6\" cellspacing=\"0\">\n");
    for (position, row) in rows.iter().enumerate() {
        let (open, close) = if position == 0 {
            ("<th scope=\"col\">", "</th>")
        } else {
            ("<td>", "</td>")
        };
        let cells = row
            .iter()
            .map(|cell| format!("{open}{}{close}", escape(cell)));
        html.push_str(&format!("<tr>{}</tr>\n", cells.collect::<String>()));
    }
    html.push_str("</table>\n");
    html
}

/// Text as HTML that shows exactly this text.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
