//! The DOCX and HTML files as other programs read them.
//!
//! With `LETTERS_OUT=folder` the files of every kind and language are left there to look at.

mod sample;
mod tools;

use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;

use domain::{Code, LetterKind};
use letters::{Block, Language, Letter, LetterFacts, compose, docx, file_name, html, letter, pdf};
use proptest::prelude::*;
use sample::{Variant, facts};
use tools::{LINES, above_signature, ask, converted};
use zip::ZipArchive;

fn made(facts: &LetterFacts) -> Letter {
    letter(facts, &compose(facts).expect("every template fills"))
}

fn part(file: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(file)).expect("it is a package");
    let mut text = String::new();
    archive
        .by_name(name)
        .expect("the part is there")
        .read_to_string(&mut text)
        .expect("it is text");
    text
}

/// Every text a part shows, as a reader of XML sees it.
fn shown(part: &str) -> Vec<String> {
    let unescape = |text: &str| {
        let text = text
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"");
        text.replace("&#39;", "'").replace("&amp;", "&")
    };
    let texts = part.split("<w:t xml:space=\"preserve\">").skip(1);
    texts
        .map(|text| unescape(text.split("</w:t>").next().unwrap_or_default()))
        .collect()
}

#[test]
fn every_block_has_its_style_and_the_language_is_set() {
    for language in Language::ALL {
        let made = made(&facts(LetterKind::KnowCategories, *language));
        let file = docx(&made).expect("it is written");
        let body = part(&file, "word/document.xml");
        let count = |wanted: &str| body.matches(wanted).count();
        let blocks =
            |wanted: fn(&Block) -> bool| made.body.iter().filter(|block| wanted(block)).count();
        assert_eq!(count("\"Heading1\""), 1);
        assert_eq!(
            count("\"Heading2\""),
            blocks(|block| matches!(block, Block::Heading { .. }))
        );
        assert_eq!(
            count("<w:tblHeader/>"),
            blocks(|block| matches!(block, Block::Table { .. }))
        );
        let styles = part(&file, "word/styles.xml");
        assert!(styles.contains(&format!("<w:lang w:val=\"{}-US\"/>", language.code())));
        for style in body
            .split("w:pStyle w:val=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
        {
            assert!(
                styles.contains(&format!("w:styleId=\"{style}\"")),
                "{style}"
            );
        }
        assert!(part(&file, "docProps/core.xml").contains("(2026-0023)</dc:title>"));
        assert!(part(&file, "word/footer1.xml").contains("NUMPAGES"));
    }
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    let made = made(&facts(LetterKind::DeletionPartly, Language::En));
    assert_eq!(docx(&made).expect("written"), docx(&made).expect("written"));
    assert_eq!(html(&made), html(&made));
}

#[test]
fn a_page_of_html_needs_nothing_else_and_names_its_parts() {
    for language in Language::ALL {
        let mut facts = Variant::Agent.of(LetterKind::KnowCategories, *language);
        facts.consumer.name = "<script>alert(1)</script>".into();
        let page = html(&made(&facts));
        assert!(page.contains(&format!("<html lang=\"{}\">", language.code())));
        for element in [
            "<header>",
            "<main>",
            "<footer>",
            "<h1>",
            "<h2>",
            "<th scope=\"col\">",
            "<title>",
        ] {
            assert!(page.contains(element), "{element}");
        }
        for absent in ["<script", "src=", "http://", "https://", "url(", "@import"] {
            assert!(!page.contains(absent), "{absent}");
        }
        assert_eq!(page.matches("<h1>").count(), 1);
        assert_eq!(page.matches("<address>").count(), 2);
    }
}

fn text_of(path: &Path) -> Option<String> {
    let text = ask("pdftotext", &["-enc", "UTF-8"], &[path, Path::new("-")])?;
    // A hyphen at the end of a line is lost on the way, be it the name's or the typesetter's.
    Some(text.replace(['\u{ad}', '-', '‐'], ""))
}

fn pages(text: &str) -> usize {
    text.matches('\u{c}').count()
}

/// The words of `text` that the other text lacks. Lines may end elsewhere and columns be read in
/// another order; the count of pages may differ.
fn missing_in(other: &str, text: &str) -> Vec<String> {
    let other: String = other.split_whitespace().collect();
    let words = text
        .split_whitespace()
        .filter(|word| word.parse::<u32>().is_err());
    words
        .filter(|word| !other.contains(word))
        .map(str::to_owned)
        .collect()
}

/// Every kind as an agent gets it.
fn same_text(language: Language) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut letters = Vec::new();
    for kind in LetterKind::ALL {
        let made = made(&Variant::Agent.of(*kind, language));
        let save = |extension: &str, bytes| {
            let file = folder.path().join(format!("{kind}.{extension}"));
            fs::write(file, bytes).expect("it can be written");
        };
        save("docx", docx(&made).expect("it is written"));
        save("ours.pdf", pdf(&made).expect("it exports"));
        letters.push(kind.to_string());
    }
    let files: Vec<_> = letters.iter().map(|name| format!("{name}.docx")).collect();
    if converted(folder.path(), &files).is_none() {
        return;
    }
    for name in &letters {
        let theirs = folder.path().join(format!("{name}.pdf"));
        let ours = folder.path().join(format!("{name}.ours.pdf"));
        for (file, least) in [(&theirs, LINES / 2), (&ours, LINES)] {
            let above = tools::pages(file).and_then(|pages| above_signature(&pages));
            assert!(
                above.is_none_or(|above| above >= least),
                "{file:?} {above:?}"
            );
        }
        let (Some(theirs), Some(ours)) = (text_of(&theirs), text_of(&ours)) else {
            return;
        };
        assert_eq!(
            missing_in(&theirs, &ours),
            Vec::<String>::new(),
            "{name}\n{theirs}"
        );
        assert_eq!(
            missing_in(&ours, &theirs),
            Vec::<String>::new(),
            "{name}\n{theirs}"
        );
        assert!(
            pages(&theirs).abs_diff(pages(&ours)) <= 1,
            "{name}: {} and {}",
            pages(&theirs),
            pages(&ours)
        );
    }
}

#[test]
fn a_word_processor_shows_the_same_text_on_about_as_many_pages_in_english() {
    same_text(Language::En);
}

#[test]
fn a_word_processor_shows_the_same_text_on_about_as_many_pages_in_spanish() {
    same_text(Language::Es);
}

/// Prints, for each file, its title and language, then the text of each heading, then of each table the
/// number of rows, of columns, and of rows marked as header.
const READ: &str = r#"
import json, sys
from docx import Document
from docx.oxml.ns import qn
for path in sys.argv[1:]:
    file = Document(path)
    headings = [p.text for p in file.paragraphs if p.style.name.lower().startswith("heading")]
    tables = []
    for table in file.tables:
        header = [row for row in table.rows if row._tr.find(".//" + qn("w:tblHeader")) is not None]
        tables.append([len(table.rows), len(table.columns), len(header)])
    core = file.core_properties
    print(json.dumps([core.title, core.language, headings, tables]))
"#;

#[test]
fn python_docx_reads_title_headings_and_tables() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut files = Vec::new();
    let mut letters = Vec::new();
    for kind in LetterKind::ALL {
        for language in Language::ALL {
            let made = made(&facts(*kind, *language));
            let path = folder
                .path()
                .join(format!("{kind}.{}.docx", language.code()));
            fs::write(&path, docx(&made).expect("it is written")).expect("it can be written");
            files.push(path);
            letters.push(made);
        }
    }
    // The system's own Python has the system's packages; another one in front of it may not.
    let read = |python: &str| {
        let output = Command::new(python)
            .args(["-c", READ])
            .args(&files)
            .output();
        output.ok().filter(|output| output.status.success())
    };
    let Some(output) = read("/usr/bin/python3").or_else(|| read("python3")) else {
        eprintln!("SKIPPED: python-docx is not installed, so nothing was checked with it");
        return;
    };
    let said = String::from_utf8(output.stdout).expect("JSON is Unicode");
    assert_eq!(
        said.lines().count(),
        letters.len(),
        "one line for each letter"
    );
    for (line, letter) in said.lines().zip(&letters) {
        let found: serde_json::Value = serde_json::from_str(line).expect("a line of JSON");
        assert_eq!(found, as_read(letter), "{} {line}", letter.kind);
    }
}

/// What `READ` must print of this letter.
fn as_read(letter: &Letter) -> serde_json::Value {
    let title = letter.subject_line();
    let mut headings = vec![title.clone()];
    // Letterhead and addresses stand in the rows of a table without a header, whose heights put the address
    // into the window; two addressees stand side by side.
    let mut tables = vec![[2, letter.recipients.len(), 0]];
    for block in &letter.body {
        match block {
            Block::Heading { text } => headings.push(text.clone()),
            Block::Table { rows } => tables.push([rows.len(), rows[0].len(), 1]),
            Block::Paragraph { .. } | Block::List { .. } => {}
        }
    }
    let language = format!("{}-US", letter.language.code());
    serde_json::json!([title, language, headings, tables])
}

#[test]
fn files_to_look_at() {
    let Some(folder) = std::env::var_os("LETTERS_OUT") else {
        return;
    };
    for kind in LetterKind::ALL {
        for language in Language::ALL {
            let made = made(&Variant::Agent.of(*kind, *language));
            let name = |extension| format!("{}.{}", language.code(), file_name(&made, extension));
            let folder = Path::new(&folder);
            fs::write(folder.join(name("docx")), docx(&made).expect("written")).expect("saved");
            fs::write(folder.join(name("html")), html(&made)).expect("saved");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_name_is_shown_as_that_text(name in r"(?s)(.|[<>&\x22']|</w:t>|]]>|&amp;){1,40}") {
        let mut facts = facts(LetterKind::DeletionPartly, Language::En);
        facts.consumer.name = name;
        let made = made(&facts);
        let body = part(&docx(&made).expect("written"), "word/document.xml");
        let name = &made.recipients[0].name;
        prop_assert!(name.is_empty() || shown(&body).contains(name), "{name:?}");
        // Markup in a name would add elements.
        if !name.is_empty() {
            facts.consumer.name = "Ann".into();
            let plain = self::made(&facts);
            let elements = |text: &str| text.matches('<').count();
            let plain_body = part(&docx(&plain).expect("written"), "word/document.xml");
            prop_assert_eq!(elements(&body), elements(&plain_body));
            prop_assert_eq!(elements(&html(&made)), elements(&html(&plain)));
        }
    }
}
