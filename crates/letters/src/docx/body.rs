//! The main part of a DOCX file: letterhead, addresses, text and signature.

use crate::html::escape;
use crate::{Block, Letter, txt, words};

pub(super) const NAMESPACE: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// The width between the margins in twentieths of a point: US Letter less an inch on either side.
const WIDTH: usize = 9360;
/// Where the agent's address begins, outside the window of the envelope.
const WINDOW: usize = 5760;

pub(super) fn document(letter: &Letter) -> String {
    let mut body = String::new();
    letterhead(&mut body, letter);
    body.push_str(&addresses(letter));
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
        body.push_str(&element(letter, block, leads));
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
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document {NAMESPACE}><w:body>{body}\
         <w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"12240\" w:h=\"15840\"/>\
         <w:pgMar w:top=\"1080\" w:right=\"1440\" w:bottom=\"1368\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/>\
         </w:sectPr></w:body></w:document>"
    )
}

fn letterhead(body: &mut String, letter: &Letter) {
    let lines = txt::sender_lines(letter);
    let sender = &letter.sender;
    body.push_str(&paragraph("Letterhead", &sender.name));
    if !sender.letterhead.is_empty() {
        body.push_str(&paragraph("Letterheadline", &sender.letterhead));
    }
    let address = (!sender.address.is_empty()).then(|| sender.address.join(", "));
    let reach = lines.last().cloned().filter(|line| !line.is_empty());
    let reach: Vec<_> = address.into_iter().chain(reach).collect();
    body.push_str(&paragraph("Letterheadreach", &reach.join(" · ")));
}

/// The consumer's address in the window, that of anybody else to its right.
fn addresses(letter: &Letter) -> String {
    let mut columns = letter.recipients.iter().map(|party| {
        let lines = txt::address_lines(party);
        lines
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect::<Vec<_>>()
            .join("\n")
    });
    let first = paragraph("Address", &columns.next().unwrap_or_default());
    let others: Vec<_> = columns.collect();
    if others.is_empty() {
        return first;
    }
    let also = paragraph("Addressnote", words::labels(letter.language).also_to);
    let others: String = others
        .iter()
        .map(|lines| paragraph("Address", lines))
        .collect();
    let cell = |width: usize, content: &str| {
        format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{content}</w:tc>")
    };
    format!(
        "<w:tbl><w:tblPr><w:tblW w:w=\"{WIDTH}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
         <w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>\
         <w:tblGrid><w:gridCol w:w=\"{WINDOW}\"/><w:gridCol w:w=\"{rest}\"/></w:tblGrid><w:tr>{}{}</w:tr></w:tbl>",
        cell(WINDOW, &first),
        cell(WIDTH - WINDOW, &format!("{also}{others}")),
        rest = WIDTH - WINDOW,
    )
}

fn element(letter: &Letter, block: &Block, leads: bool) -> String {
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
        Block::Table { rows } => table(rows),
    }
}

fn table(rows: &[Vec<String>]) -> String {
    let widths = widths(rows);
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
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"LetterTable\"/><w:tblW w:w=\"{WIDTH}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
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
fn widths(rows: &[Vec<String>]) -> Vec<usize> {
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
    shares.iter().map(|share| WIDTH * share / all).collect()
}

/// A paragraph of a style; its line breaks are kept.
fn paragraph(style: &str, text: &str) -> String {
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
