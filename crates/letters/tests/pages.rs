//! Where the pages of a letter end: never between the text and its signature.

mod sample;
mod tools;

use std::fs;

use domain::{Code, LetterKind, Paper};
use letters::{Block, Language, Letter, compose, docx, letter, pdf};
use sample::Variant;
use tools::{LINES, above_signature, pages};

fn made(kind: LetterKind, language: Language, variant: Variant, paper: Paper) -> Letter {
    let mut facts = variant.of(kind, language);
    facts.sender.paper = paper;
    letter(&facts, &compose(&facts).expect("every template fills"))
}

/// Every kind in this language on A4, as the consumer and as an agent gets it. On US Letter the same is
/// looked for where those letters are made anyway: `pdf.rs` and `docx.rs`.
fn walk(language: Language) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("letter.pdf");
    let mut longer = 0;
    for kind in LetterKind::ALL {
        for variant in [Variant::Ordinary, Variant::Agent] {
            let letter = made(*kind, language, variant, Paper::A4);
            fs::write(&file, pdf(&letter).expect("it exports")).expect("it can be written");
            let Some(pages) = pages(&file) else { return };
            let Some(above) = above_signature(&pages) else {
                continue;
            };
            longer += 1;
            assert!(above >= LINES, "{kind} {variant:?}: {above} lines");
        }
    }
    assert!(longer > 0, "some letters have two pages");
}

#[test]
fn no_signature_stands_alone_in_english_on_a4() {
    walk(Language::En);
}

#[test]
fn no_signature_stands_alone_in_spanish_on_a4() {
    walk(Language::Es);
}

/// A letter whose text ends at every place of a page there is.
fn growing() -> impl Iterator<Item = Letter> {
    let base = made(
        LetterKind::Reminder,
        Language::En,
        Variant::Ordinary,
        Paper::UsLetter,
    );
    (14..34).map(move |count| {
        let mut letter = base.clone();
        let paragraph = |number: usize| Block::Paragraph {
            text: format!("Sentence {number} takes one line."),
        };
        letter.body = (0..count).map(paragraph).collect();
        letter
    })
}

#[test]
fn wherever_the_page_ends_four_lines_go_with_the_signature() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut met = 0;
    for (number, letter) in growing().enumerate() {
        let file = folder.path().join(format!("{number}.pdf"));
        fs::write(&file, pdf(&letter).expect("it exports")).expect("it can be written");
        let Some(pages) = pages(&file) else { return };
        let Some(above) = above_signature(&pages) else {
            continue;
        };
        met += 1;
        assert!(above >= LINES, "{} paragraphs: {above}", letter.body.len());
    }
    assert!(met > 5, "{met} letters had two pages");
}

#[test]
fn a_short_table_is_never_torn_between_two_pages() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for variant in Variant::ALL {
        let kind = LetterKind::KnowCategories;
        let letter = made(kind, Language::En, variant, Paper::UsLetter);
        let file = folder.path().join(variant.name());
        fs::write(&file, pdf(&letter).expect("it exports")).expect("it can be written");
        let Some(pages) = pages(&file) else { return };
        assert_eq!(pages.len(), 2, "{variant:?}");
        // A table that goes on repeats its header.
        let headers = pages.concat().into_iter();
        let headers = headers.filter(|line| line.ends_with("Given to"));
        assert_eq!(headers.count(), 1, "{variant:?}");
    }
}

#[test]
fn a_word_file_keeps_the_last_lines_with_the_signature() {
    let letter = growing().last().expect("there are some");
    let file = docx(&letter).expect("it is written");
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(file)).expect("a package");
    let mut part = |name: &str| {
        let part = package.by_name(name).expect("the part is there");
        std::io::read_to_string(part).expect("it is text")
    };
    let body = part("word/document.xml");
    let kept = body.matches("<w:pStyle w:val=\"BodyText\"/><w:keepNext/><w:keepLines/>");
    assert_eq!(kept.count(), LINES);
    let last = body.rfind("\"BodyText\"/><w:keepNext/>");
    assert!(
        last < body.find("\"Closing\"/>") && last.is_some(),
        "{body}"
    );
    let styles = part("word/styles.xml");
    let closing = styles
        .split("<w:style ")
        .find(|one| one.contains("\"Closing\""));
    assert!(closing.is_some_and(|one| one.contains("<w:keepNext/>")));
}
