//! The letter as HTML: one page that needs nothing else, and the plainer part of the e-mail. All text
//! is escaped; no style hides anything.

use crate::txt::{address_lines, sender_lines};
use crate::{Block, Letter, words};
use domain::Code;

/// Greeting to signature as a complete HTML document.
pub(crate) fn message(letter: &Letter) -> String {
    let mut html = format!("{}<body>\n", head(letter, ""));
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

/// The whole letter as one HTML file: no script, nothing loaded from anywhere, readable at any width
/// and on paper. WCAG 2.1 AA: landmarks, one first heading, header cells, contrast above 7 to 1.
pub fn html(letter: &Letter) -> String {
    let labels = words::labels(letter.language);
    let sender = sender_lines(letter);
    let mut page = format!("{}<body>\n", head(letter, POLICY));
    page.push_str(&format!(
        "<header>\n<p class=\"office\">{}</p>\n{}</header>\n<main>\n",
        escape(&sender[0]),
        paragraph(&sender[1..])
    ));
    for (position, recipient) in letter.recipients.iter().enumerate() {
        let also = (position > 0).then(|| format!("{}:", labels.also_to));
        let lines: Vec<_> = also.into_iter().chain(address_lines(recipient)).collect();
        page.push_str(&format!(
            "<address>{}</address>\n",
            paragraph(&lines).trim_end()
        ));
    }
    let reference = letter
        .reference
        .as_ref()
        .map(|number| format!("{}: {number}", labels.your_reference));
    let dated: Vec<_> = reference
        .into_iter()
        .chain([words::date(letter.language, letter.date)])
        .collect();
    page.push_str(&paragraph(&dated).replacen("<p>", "<p class=\"date\">", 1));
    let subject = letter.subject_line();
    if !subject.is_empty() {
        page.push_str(&format!("<h1>{}</h1>\n", escape(&subject)));
    }
    letter
        .body
        .iter()
        .for_each(|block| page.push_str(&element(block)));
    page.push_str(&paragraph(&[labels.closing.to_owned()]));
    page.push_str(&paragraph(&[
        letter.signer.clone(),
        letter.sender.name.clone(),
    ]));
    let foot = [letter.case_number.clone(), letter.footer_code.clone()];
    let foot: Vec<_> = foot.into_iter().filter(|part| !part.is_empty()).collect();
    page.push_str(&format!(
        "</main>\n<footer>{}</footer>\n</body>\n</html>\n",
        paragraph(&[foot.join(" · ")]).trim_end()
    ));
    page
}

/// A browser must load nothing for this page, whatever a later hand puts into it.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n";

/// The language, the title, and a look for any width, for the dark and for paper. A mail program that drops
/// the look shows plain paragraphs and a table with borders.
fn head(letter: &Letter, policy: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n{policy}\
         <title>{}</title>\n<style>\n{}</style>\n</head>\n",
        letter.language.code(),
        escape(&letter.title()),
        include_str!("letter.css"),
    )
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

/// The header is repeated on each page that is printed.
fn table(rows: &[Vec<String>]) -> String {
    let Some((header, rows)) = rows.split_first() else {
        return String::new();
    };
    let rows: String = rows.iter().map(|cells| row("td", cells)).collect();
    format!(
        "<table border=\"1\" cellpadding=\"6\" cellspacing=\"0\">\n<thead>\n{}</thead>\n<tbody>\n{rows}</tbody>\n</table>\n",
        row("th scope=\"col\"", header),
    )
}

fn row(element: &str, cells: &[String]) -> String {
    let end = element.split(' ').next().unwrap_or(element);
    let cells = cells
        .iter()
        .map(|cell| format!("<{element}>{}</{end}>", escape(cell)));
    format!("<tr>{}</tr>\n", cells.collect::<String>())
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
