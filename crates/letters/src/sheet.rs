//! What the typesetter is told of a letter: its words as JSON, never as its language, with nothing in them
//! that no font can print and no word that is too long for its line.

use domain::Code;
use serde_json::{Value, json};

use crate::address::Fitted;
use crate::fonts::{Scripts, printable};
use crate::keep::keeps;
use crate::measures::Measures;
use crate::{Block, Letter, txt, words};

/// How many characters of one word stay together in running text, as in an e-mail address.
const LONGEST_IN_TEXT: usize = 44;
/// The same in a column of a table.
const LONGEST_IN_TABLE: usize = 20;

/// What `letter.typ` prints, with the characters that these scripts have; `tight` where that saves a page.
pub(crate) fn sheet(letter: &Letter, scripts: Scripts, tight: bool) -> Value {
    let mut sheet = printable_values(words_of(letter), scripts, LONGEST_IN_TEXT);
    sheet["tight"] = tight.into();
    sheet
}

/// What stands at the foot of each page.
pub(crate) fn foot(letter: &Letter, scripts: Scripts) -> Value {
    let labels = words::labels(letter.language);
    let foot = json!({
        "codes": [letter.case_number.as_str(), letter.footer_code.as_str()],
        "page": labels.page,
        "of": labels.of,
    });
    printable_values(foot, scripts, LONGEST_IN_TEXT)
}

fn words_of(letter: &Letter) -> Value {
    let labels = words::labels(letter.language);
    let sender = &letter.sender;
    let reach = [
        &sender.address.join(", "),
        &sender.email,
        &sender.phone,
        &sender.website,
    ];
    let reach: Vec<_> = reach.into_iter().filter(|way| !way.is_empty()).collect();
    let reference = letter.reference.as_ref();
    let page = Measures::of(sender.paper);
    let address = Fitted::of(letter, &page, 1.0).setting;
    json!({
        "measures": page,
        "language": letter.language.code(),
        "title": letter.title(),
        "heading": letter.subject_line(),
        "author": sender.name,
        "office": sender.name,
        "letterhead": sender.letterhead,
        "reach": reach,
        "back_to": txt::back_to(sender),
        "recipients": letter.recipients.iter().map(txt::address_lines).collect::<Vec<_>>(),
        "address": {"size": address.size, "pitch": address.pitch},
        "also_to": labels.also_to,
        "date": words::date(letter.language, letter.date),
        "reference": reference.map(|number| format!("{}: {number}", labels.your_reference)),
        "body": body(&letter.body),
        "closing": labels.closing,
        "signer": letter.signer,
    })
}

fn body(blocks: &[Block]) -> Value {
    let blocks = blocks.iter().zip(keeps(blocks));
    blocks
        .map(|(block, keep)| {
            let mut block = serde_json::to_value(block).unwrap_or_default();
            block["keep"] = keep.keep.into();
            block["whole"] = keep.whole.into();
            block
        })
        .collect()
}

/// Every text of the sheet with what no font has replaced, and with places where a long word may
/// end its line: sooner in a table, whose columns are narrow.
fn printable_values(value: Value, scripts: Scripts, longest: usize) -> Value {
    let inner = |value| printable_values(value, scripts, longest);
    match value {
        Value::String(text) => Value::String(breakable(&printable(&text, scripts), longest)),
        Value::Array(values) => values.into_iter().map(inner).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| match name.as_str() {
                // Metadata is not laid out.
                "title" | "author" => (name, value),
                "rows" => (name, printable_values(value, scripts, LONGEST_IN_TABLE)),
                _ => (name, inner(value)),
            })
            .collect(),
        other => other,
    }
}

fn breakable(text: &str, longest: usize) -> String {
    let mut breakable = String::with_capacity(text.len());
    let mut run = 0;
    for character in text.chars() {
        run = if character.is_whitespace() {
            0
        } else {
            run + 1
        };
        if run > longest {
            breakable.push('\u{200B}');
            run = 1;
        }
        breakable.push(character);
    }
    breakable
}
