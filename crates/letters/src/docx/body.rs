//! The main part of a DOCX file: what stands at its head, the text and the signature, on its paper.

use super::head;
use crate::html::escape;
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
    for (position, block) in letter.body.iter().enumerate() {
        // What leads to a list, a table or the signature stays with it.
        let leads = !matches!(
            letter.body.get(position + 1),
            Some(Block::Paragraph { .. } | Block::Heading { .. })
        );
        body.push_str(&element(letter, block, leads, twips(page.text_width())));
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

fn element(letter: &Letter, block: &Block, leads: bool, width: usize) -> String {
    match block {
        // Headings start at level 1, also while the subject is still empty.
        Block::Heading { text } if letter.subject_line().is_empty() => paragraph("Heading1", text),
        Block::Heading { text } => paragraph("Heading2", text),
        Block::Paragraph { text } if leads => paragraph("Leading", text),
        Block::Paragraph { text } => paragraph("BodyText", text),
        Block::List { items } => items
            .iter()
            .map(|item| paragraph("ListBullet", item))
            .collect(),
        Block::Table { rows } => table(rows, width),
    }
}

fn table(rows: &[Vec<String>], width: usize) -> String {
    let widths = widths(rows, width);
    let grid: String = widths
        .iter()
        .map(|width| format!("<w:gridCol w:w=\"{width}\"/>"))
        .collect();
    let rows: String = rows
        .iter()
        .enumerate()
        .map(|(position, row)| table_row(position == 0, row, &widths))
        .collect();
    format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"LetterTable\"/><w:tblW w:w=\"{width}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
         <w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>\
         </w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>{}",
        paragraph("Aftertable", ""),
    )
}

/// A header row is repeated on each page and read out as header.
fn table_row(header: bool, row: &[String], widths: &[usize]) -> String {
    let properties = if header {
        "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
    } else {
        "<w:trPr><w:cantSplit/></w:trPr>"
    };
    let style = if header { "Tableheading" } else { "Tabletext" };
    let cell = |(text, width): (&String, &usize)| {
        format!(
            "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{}</w:tc>",
            paragraph(style, text)
        )
    };
    format!(
        "<w:tr>{properties}{}</w:tr>",
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
    let lines: Vec<_> = text.split('\n').map(run).collect();
    format!(
        "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{}</w:p>",
        lines.join("<w:r><w:br/></w:r>")
    )
}

pub(super) fn run(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!(
        "<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>",
        escape(text)
    )
}
