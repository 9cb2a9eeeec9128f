//! The head of a DOCX file: letterhead and addresses in a table whose rows have the heights of the paper,
//! so that the address shows in the window of the envelope however long the letterhead is.

use super::body::{paragraph, shaped};
use crate::address::{Fitted, OTHER_FONTS};
use crate::measures::{Measures, Points, twips};
use crate::{Letter, Party, txt, words};

pub(super) fn head(letter: &Letter, page: &Measures) -> String {
    let widths = match letter.recipients.len() {
        0 | 1 => vec![page.text_width()],
        _ => vec![page.beside, page.text_width() - page.beside],
    };
    let grid: String = widths
        .iter()
        .map(|width| format!("<w:gridCol w:w=\"{}\"/>", twips(*width)))
        .collect();
    format!(
        "<w:tbl><w:tblPr><w:tblW w:w=\"{}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
         <w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{}{}</w:tbl>",
        twips(page.text_width()),
        above(letter, page, widths.len()),
        addresses(letter, page, &widths),
    )
}

/// What stands above the address: the letterhead, and in the window who gets the letter back.
fn above(letter: &Letter, page: &Measures, columns: usize) -> String {
    let cell = |align: &str, content: &str| {
        format!(
            "<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/><w:gridSpan w:val=\"{columns}\"/>\
             <w:vAlign w:val=\"{align}\"/></w:tcPr>{content}</w:tc>",
            twips(page.text_width()),
        )
    };
    let head = cell("top", &letterhead(letter));
    let Some(back_to) = txt::back_to(&letter.sender) else {
        return row("exact", page.address - page.top, &head);
    };
    let back_to = cell("bottom", &paragraph("Backto", &back_to));
    let higher = Fitted::of(letter, page, OTHER_FONTS).higher(page);
    let gap = page.address - page.letterhead_end - higher;
    row("exact", page.letterhead_end - page.top, &head) + &row("exact", gap, &back_to)
}

fn letterhead(letter: &Letter) -> String {
    let sender = &letter.sender;
    let mut head = paragraph("Letterhead", &sender.name);
    if !sender.letterhead.is_empty() {
        head.push_str(&paragraph("Letterheadline", &sender.letterhead));
    }
    let address = (!sender.address.is_empty()).then(|| sender.address.join(", "));
    let reach = txt::sender_lines(letter).pop();
    let reach = reach.filter(|line| !line.is_empty());
    let reach: Vec<_> = address.into_iter().chain(reach).collect();
    head.push_str(&paragraph("Letterheadreach", &reach.join(" · ")));
    head
}

/// The first address in the window, that of anybody else to its right.
fn addresses(letter: &Letter, page: &Measures, widths: &[Points]) -> String {
    let (first, others) = match letter.recipients.split_first() {
        Some((first, others)) => (in_window(letter, first, page), others),
        None => (paragraph("Address", ""), letter.recipients.as_slice()),
    };
    let outside = twips(widths[0] - page.address_width);
    let mut cells = cell(widths[0], outside, &first);
    if let Some(width) = widths.get(1) {
        let note = paragraph("Addressnote", words::labels(letter.language).also_to);
        let others = others.iter().map(|party| address("Addressbeside", party));
        cells.push_str(&cell(*width, 0, &(note + &others.collect::<String>())));
    }
    row("atLeast", page.address_height, &cells)
}

fn address(style: &str, party: &Party) -> String {
    paragraph(style, &lines(party))
}

/// An address as small as the window wants it.
fn in_window(letter: &Letter, party: &Party, page: &Measures) -> String {
    let set = Fitted::of(letter, page, OTHER_FONTS).setting;
    // In twentieths and in halves of a point.
    let (pitch, size) = (twips(set.pitch), twips(set.size) / 10);
    let spacing = format!("<w:spacing w:line=\"{pitch}\" w:lineRule=\"exact\"/>");
    let size = format!("<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>");
    shaped("Address", &spacing, &size, &lines(party))
}

fn lines(party: &Party) -> String {
    let lines = txt::address_lines(party).into_iter();
    let lines: Vec<_> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// A cell whose text keeps away from its right edge.
fn cell(width: Points, right: usize, content: &str) -> String {
    format!(
        "<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/><w:tcMar><w:right w:w=\"{right}\" w:type=\"dxa\"/></w:tcMar>\
         </w:tcPr>{content}</w:tc>",
        twips(width),
    )
}

fn row(rule: &str, height: Points, cells: &str) -> String {
    format!(
        "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"{}\" w:hRule=\"{rule}\"/></w:trPr>{cells}</w:tr>",
        twips(height),
    )
}
