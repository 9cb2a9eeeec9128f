//! What a consumer calls themselves is text, everywhere.

use std::process::Command;

use desk::letters::{self, Format};
use domain::{LetterKind, Right};
use mail_parser::MessageParser;

use crate::office::Office;

const NAMES: [&str; 6] = [
    "<img src=x onerror=alert(1)>",
    "{{ 7*7 }}",
    "=cmd()|' /C calc'!A0",
    "*Bold* _Name_ # Head | cell",
    "#import \"evil\": * $x^2$",
    "Robin\\nBcc: everyone@example.com",
];

#[test]
fn hostile_names_are_shown_and_printed_as_they_are() {
    for name in NAMES {
        let mut office = Office::new();
        let case = office.log(name, &[Right::Delete]).number;
        assert_eq!(office.show(&case).consumer.name, name);
        let letter = office
            .send(&case, LetterKind::Acknowledgement)
            .expect("sent");
        let export = |format| {
            letters::export(&office.file, letter.id, format, office.today)
                .expect("exported")
                .bytes
        };
        let txt = String::from_utf8(export(Format::Txt)).expect("UTF-8");
        assert!(squeezed(&txt).contains(&squeezed(name)), "{name} in {txt}");
        if let Some(page) = pdf_text(&export(Format::Pdf)) {
            assert!(
                squeezed(&page).contains(&squeezed(name)),
                "{name} in {page}"
            );
        }
    }
}

#[test]
fn a_line_break_in_a_name_adds_no_header() {
    let mut office = Office::new();
    let case = office
        .log(
            "Robin\r\nBcc: everyone@example.com\r\n\r\nHello",
            &[Right::Delete],
        )
        .number;
    let letter = office
        .send(&case, LetterKind::Acknowledgement)
        .expect("sent");
    let eml = letters::export(&office.file, letter.id, Format::Eml, office.today)
        .expect("exported")
        .bytes;
    let message = MessageParser::default().parse(&eml).expect("a message");
    assert!(message.bcc().is_none());
    assert_eq!(message.to().expect("recipients").iter().count(), 1);
}

/// The text of a page as another program reads it; `None` where that program is missing.
fn pdf_text(pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("letter.pdf");
    std::fs::write(&path, pdf).expect("written");
    match Command::new("pdftotext")
        .arg("-raw")
        .arg(&path)
        .arg("-")
        .output()
    {
        Ok(output) => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
        Err(_) => {
            eprintln!("pdftotext is not installed: the page was not read back");
            None
        }
    }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}
