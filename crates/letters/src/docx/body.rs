//! The main part of a DOCX file: what stands at its head, the text and the signature, on its paper.

use super::head;
use crate::html::escape;
use crate::keep::{Keep, keeps};
use crate::measures::{Measures, twips};
use crate::{Block, Letter, words};

pub(super) const NAMESPACE: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

pub(super) fn document(letter: &Letter) -> String {
    let page = Measures::of(letter.sender.paper);
    let mut body = head::head(letter, &page);
    if let Some(reference) = &letter.reference {
        let label = words::labels(letter.language).your_reference;
        body.push_str(&paragraph("Reference", &format!("{label}: {reference}")));
    }
    body.push_str(&paragraph(
        "Date",
        &words::date(letter.language, letter.date),
    ));
    if !letter.subject_line().is_empty() {
        body.push_str(&paragraph("Heading1", &letter.subject_line()));
    }
    for (position, (block, keep)) in letter.body.iter().zip(keeps(&letter.body)).enumerate() {
        let next = letter.body.get(position + 1);
        body.push_str(&match block {
            Block::Paragraph { text } => written(paragraph_style(next), keep, text),
            Block::Heading { text } => paragraph(heading_style(letter), text),
            Block::List { items } => list(items, keep),
            Block::Table { rows } => table(rows, twips(page.text_width()), keep),
        });
    }
    body.push_str(&paragraph(
        "Closing",
        words::labels(letter.language).closing,
    ));
    body.push_str(&paragraph(
        "Signature",
        &[letter.signer.as_str(), &letter.sender.name].join("\n"),
    ));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document {NAMESPACE}><w:body>{body}{}</w:body></w:document>",
        section(&page),
    )
}

/// The size of the paper and what stays empty around the text.
fn section(page: &Measures) -> String {
    format!(
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"{}\" w:h=\"{}\"/>\
         <w:pgMar w:top=\"{}\" w:right=\"{}\" w:bottom=\"{}\" w:left=\"{}\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/>\
         </w:sectPr>",
        twips(page.width),
        twips(page.height),
        twips(page.top),
        twips(page.right),
        twips(page.bottom),
        twips(page.left),
    )
}

/// What announces a list or a table stands closer to it.
fn paragraph_style(next: Option<&Block>) -> &'static str {
    match next {
        Some(Block::List { .. } | Block::Table { .. }) => "Leading",
        Some(Block::Paragraph { .. } | Block::Heading { .. }) | None => "BodyText",
    }
}

/// Headings start at level 1, also while the subject is still empty.
fn heading_style(letter: &Letter) -> &'static str {
    match letter.subject_line().is_empty() {
        true => "Heading1",
        false => "Heading2",
    }
}

fn list(items: &[String], keep: Keep) -> String {
    let pieces = keep.pieces(items.len()).into_iter();
    let items = items.iter().zip(pieces);
    items
        .map(|(text, keep)| written("ListBullet", Keep { keep, whole: true }, text))
        .collect()
}

fn table(rows: &[Vec<String>], width: usize, keep: Keep) -> String {
    let widths = widths(rows, width);
    let grid: String = widths
        .iter()
        .map(|width| format!("<w:gridCol w:w=\"{width}\"/>"))
        .collect();
    let pieces = keep.pieces(rows.len());
    let rows: String = rows
        .iter()
        .zip(pieces)
        .enumerate()
        .map(|(position, (row, keep))| table_row(position == 0, row, &widths, keep))
        .collect();
    format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"LetterTable\"/><w:tblW w:w=\"{width}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
         <w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>\
         </w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>{}",
        written(
            "Aftertable",
            Keep {
                whole: false,
                ..keep
            },
            ""
        ),
    )
}

/// A row with more text in one cell than this may be torn: it might be higher than a page.
const TORN: usize = 600;

/// A header row is repeated on each page and read out as header. A row that stays with the next one says so
/// in each of its paragraphs.
fn table_row(header: bool, row: &[String], widths: &[usize], keep: bool) -> String {
    let long = row.iter().any(|cell| cell.chars().count() > TORN);
    let whole = if long { "" } else { "<w:cantSplit/>" };
    let (style, repeated) = match header {
        true => ("Tableheading", "<w:tblHeader/>"),
        false => ("Tabletext", ""),
    };
    let keep = Keep { keep, whole: false };
    let cell = |(text, width): (&String, &usize)| {
        format!(
            "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{}</w:tc>",
            written(style, keep, text)
        )
    };
    format!(
        "<w:tr><w:trPr>{whole}{repeated}</w:trPr>{}</w:tr>",
        row.iter().zip(widths).map(cell).collect::<String>()
    )
}

/// A column with more to say is wider, but never more than twice the narrowest.
fn widths(rows: &[Vec<String>], width: usize) -> Vec<usize> {
    let columns = rows.first().map_or(0, Vec::len);
    let longest = |column: usize| {
        rows.iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or(0)
    };
    let shares: Vec<_> = (0..columns)
        .map(|column| longest(column).isqrt().clamp(6, 10))
        .collect();
    let all: usize = shares.iter().sum::<usize>().max(1);
    shares.iter().map(|share| width * share / all).collect()
}

/// A paragraph of a style; its line breaks are kept.
pub(super) fn paragraph(style: &str, text: &str) -> String {
    written(style, Keep::default(), text)
}

/// The same, with how it takes a page that ends.
fn written(style: &str, keep: Keep, text: &str) -> String {
    let next = if keep.keep { "<w:keepNext/>" } else { "" };
    let whole = if keep.whole { "<w:keepLines/>" } else { "" };
    shaped(style, &format!("{next}{whole}"), "", text)
}

/// The same, with properties of the paragraph and of its letters that differ from those of the style.
pub(super) fn shaped(style: &str, paragraph: &str, letters: &str, text: &str) -> String {
    let lines: Vec<_> = text
        .split('\n')
        .map(|line| lettered(letters, line))
        .collect();
    format!(
        "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{paragraph}</w:pPr>{}</w:p>",
        lines.join("<w:r><w:br/></w:r>")
    )
}

pub(super) fn run(text: &str) -> String {
    lettered("", text)
}

fn lettered(properties: &str, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let properties = match properties {
        "" => String::new(),
        some => format!("<w:rPr>{some}</w:rPr>"),
    };
    format!(
        "<w:r>{properties}<w:t xml:space=\"preserve\">{}</w:t></w:r>",
        escape(text)
    )
}
