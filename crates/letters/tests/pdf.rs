//! The PDF as other programs see it.
//!
//! With `LETTERS_OUT=folder` the files of every kind, language and variant are left there to look at.

mod sample;
mod tools;

use std::fs;
use std::path::Path;
use std::process::Command;

use domain::{Code, LetterKind};
use letters::{Block, Language, Letter, LetterFacts, compose, letter, pages, pdf, unprintable};
use sample::{Variant, facts};
use tools::{LINES, above_signature};

fn made(facts: &LetterFacts) -> Letter {
    letter(facts, &compose(facts).expect("every template fills"))
}

/// What a program says about a file, or `None`, loudly, where it is not installed.
fn ask(program: &str, arguments: &[&str]) -> Option<(bool, String)> {
    match Command::new(program).args(arguments).output() {
        Ok(output) => {
            let said = [output.stdout, output.stderr].concat();
            Some((
                output.status.success(),
                String::from_utf8_lossy(&said).into_owned(),
            ))
        }
        Err(_) => {
            eprintln!("SKIPPED: {program} is not installed, so nothing was checked with it");
            None
        }
    }
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text_of(pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("letter.pdf");
    fs::write(&path, pdf).expect("the temporary folder can be written");
    let path = path.to_str().expect("temporary paths are Unicode");
    ask("pdftotext", &["-enc", "UTF-8", path, "-"]).map(|(_, text)| words(&text))
}

#[test]
fn every_letter_is_a_sound_tagged_pdf_with_its_facts() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for kind in LetterKind::ALL {
        for language in Language::ALL {
            let made = made(&facts(*kind, *language));
            let path = folder
                .path()
                .join(format!("{kind}-{}.pdf", language.code()));
            fs::write(&path, pdf(&made).expect("it exports")).expect("it can be written");
            check_file(path.to_str().expect("temporary paths are Unicode"), &made);
        }
    }
}

/// What a screen reader finds: `pdfinfo -struct` names each element of the page in its order.
fn check_structure(name: &str, structure: &str, letter: &Letter) {
    let elements = |kind: &str| {
        let lines = structure.lines().map(str::trim);
        lines
            .filter(|line| line.split([' ', '(']).next() == Some(kind))
            .count()
    };
    let blocks = |wanted: fn(&Block) -> bool| letter.body.iter().filter(|one| wanted(one)).count();
    let headings = blocks(|block| matches!(block, Block::Heading { .. }));
    let tables = blocks(|block| matches!(block, Block::Table { .. }));
    let columns: usize = letter
        .body
        .iter()
        .map(|block| match block {
            Block::Table { rows } => rows[0].len(),
            _ => 0,
        })
        .sum();
    let lists = blocks(|block| matches!(block, Block::List { .. }));
    assert_eq!(elements("H1"), 1, "{name}\n{structure}");
    assert_eq!(elements("H2"), headings, "{name}\n{structure}");
    assert_eq!(elements("Table"), tables, "{name}\n{structure}");
    assert_eq!(elements("TH"), columns, "{name}\n{structure}");
    assert_eq!(elements("L"), lists, "{name}\n{structure}");
    // Each paragraph, and beside them letterhead, address, date, closing and signature.
    let paragraphs = blocks(|block| matches!(block, Block::Paragraph { .. }));
    assert!(elements("P") >= paragraphs + 5, "{name}\n{structure}");
}

fn check_file(path: &str, letter: &Letter) {
    let bytes = fs::read(path).expect("it was just written");
    let holds = |words: &[u8]| bytes.windows(words.len()).any(|window| window == words);
    assert!(
        holds(b"<pdfuaid:part>1</pdfuaid:part>"),
        "{path} does not claim PDF/UA-1"
    );
    if let Some((sound, said)) = ask("qpdf", &["--check", path]) {
        assert!(sound, "{path}: {said}");
    }
    if let Some((_, info)) = ask("pdfinfo", &[path]) {
        let says = |line: &str| assert!(words(&info).contains(line), "{path}: {line}\n{info}");
        says("Tagged: yes");
        says("Creator: Rightsdesk");
        says("Page size: 612 x 792 pts (letter)");
        says(&format!("Title: {}", letter.subject_line()));
        says("Author: Lanternfish Software");
    }
    if let Some((_, structure)) = ask("pdfinfo", &["-struct", path]) {
        check_structure(path, &structure, letter);
    }
    let above = tools::pages(Path::new(path)).and_then(|pages| above_signature(&pages));
    assert!(
        above.is_none_or(|above| above >= LINES),
        "{path}: {above:?}"
    );
    if let Some((_, text)) = ask("pdftotext", &["-enc", "UTF-8", path, "-"]) {
        let text = words(&text);
        for fact in [
            &letter.recipients[0].name,
            "2026-0023",
            "Dana Whitlock",
            &letter.footer_code,
        ] {
            assert!(text.contains(fact), "{path}: {fact}\n{text}");
        }
    }
}

#[test]
fn the_answer_date_of_each_right_is_in_the_acknowledgement() {
    let check = |language, dates: [&str; 2]| {
        let pdf = pdf(&made(&facts(LetterKind::Acknowledgement, language))).expect("it exports");
        let Some(text) = text_of(&pdf) else { return };
        dates
            .iter()
            .for_each(|date| assert!(text.contains(date), "{date}\n{text}"));
    };
    check(Language::En, ["January 5, 2027", "December 15, 2026"]);
    check(
        Language::Es,
        ["5 de enero de 2027", "15 de diciembre de 2026"],
    );
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    let made = made(&facts(LetterKind::KnowCategories, Language::En));
    assert_eq!(
        pdf(&made).expect("it exports"),
        pdf(&made).expect("it exports")
    );
}

#[test]
fn a_letter_frozen_as_json_comes_back_as_it_was() {
    for kind in LetterKind::ALL {
        let made = made(&Variant::Agent.of(*kind, Language::Es));
        let frozen = serde_json::to_string(&made).expect("a letter is JSON");
        let thawed: Letter = serde_json::from_str(&frozen).expect("and back");
        assert_eq!(thawed, made);
    }
}

#[test]
fn two_versions_of_a_letter_have_different_codes() {
    let facts = facts(LetterKind::DeletionDone, Language::En);
    let mut text = compose(&facts).expect("every template fills");
    let first = letter(&facts, &text);
    text.body.push_str("One more word.");
    assert_ne!(letter(&facts, &text).footer_code, first.footer_code);
}

#[test]
fn a_long_table_repeats_its_header_on_each_page() {
    let mut facts = facts(LetterKind::KnowCategories, Language::En);
    let one = facts.categories[0].clone();
    facts.categories = (0..40).map(|_| one.clone()).collect();
    let made = made(&facts);
    let Some(text) = text_of(&pdf(&made).expect("it exports")) else {
        return;
    };
    let pages = text.matches("Page ").count();
    assert!(
        pages > 3 && text.matches("Name in the law").count() >= pages - 1,
        "{text}"
    );
}

#[test]
fn the_preview_has_the_pages_of_the_pdf_as_images() {
    let made = made(&facts(LetterKind::KnowCategories, Language::En));
    let pages = pages(&made, 1.0).expect("it renders");
    assert_eq!(pages.len(), 2);
    for page in &pages {
        assert!(page.starts_with(b"\x89PNG\r\n\x1a\n"));
        assert_eq!(
            (&page[16..20], &page[20..24]),
            (&[0, 0, 2, 100][..], &[0, 0, 3, 24][..])
        );
    }
}

#[test]
fn names_in_other_scripts_never_make_the_export_fail() {
    let check = |name: &str, missing: &[char]| {
        let mut facts = facts(LetterKind::Acknowledgement, Language::En);
        facts.consumer.name = name.into();
        let letter = made(&facts);
        assert_eq!(unprintable(&letter), missing, "{name}");
        let printed = text_of(&pdf(&letter).expect(name));
        let shown: String = name
            .chars()
            .map(|c| if missing.contains(&c) { '□' } else { c })
            .collect();
        if let Some(printed) = printed {
            assert!(
                printed.contains(&format!("Dear {shown},")),
                "{shown}\n{printed}"
            );
        }
    };
    check("张伟", &[]);
    check("山田太郎", &[]);
    check("김민준", &[]);
    check("Ольга Ђорђевић", &[]);
    check("Νίκος", &[]);
    check("Ngữ Nguyễn", &[]);
    check("สมชาย", &[]);
    check("Արամ", &[]);
    check("🦊 Fox", &['🦊']);
    check("Ge\u{A7B0}ez ግዕዝ", &['ዕ', 'ዝ', 'ግ', '\u{A7B0}']);
}

/// Readers give these back in the order they are drawn, so only the export is checked.
#[test]
fn names_in_scripts_that_join_or_run_from_the_right_export_as_well() {
    for name in ["محمد علي", "דוד לוי", "नरेश कुमार", "فاطمه الله", "شیرین"]
    {
        let mut facts = facts(LetterKind::Acknowledgement, Language::En);
        facts.consumer.name = name.into();
        let letter = made(&facts);
        assert!(unprintable(&letter).is_empty(), "{name}");
        let printed = text_of(&pdf(&letter).expect(name)).unwrap_or_default();
        assert!(!printed.contains('□'), "{name}\n{printed}");
    }
}

#[test]
fn files_to_look_at() {
    let Some(folder) = std::env::var_os("LETTERS_OUT") else {
        return;
    };
    let folder = Path::new(&folder);
    let mut scripts = facts(LetterKind::DeletionPartly, Language::En);
    scripts.consumer.name =
        "张伟 · 김민준 · محمد علي · नरेश · דוד · สมชาย · Արամ · Ольга · 🦊".into();
    scripts.kept[0].what = "#import \"x\" | *a* <b> {{ 7*7 }}".into();
    let bytes = pdf(&made(&scripts)).expect("it exports");
    fs::write(folder.join("scripts.pdf"), bytes).expect("it can be written");
    for kind in LetterKind::ALL {
        for language in Language::ALL {
            for variant in Variant::ALL {
                let made = made(&variant.of(*kind, *language));
                let name = format!("{kind}.{}.{}.pdf", language.code(), variant.name());
                fs::write(folder.join(name), pdf(&made).expect("it exports"))
                    .expect("it can be written");
            }
        }
    }
}
