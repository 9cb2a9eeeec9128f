//! What a consumer wrote is printed as what they wrote, and nothing happens.

mod sample;

use std::fs;
use std::process::Command;

use domain::LetterKind;
use letters::{
    Language, LetterFacts, compose, duties, eml, file_name, letter, pages, pdf, txt, unfilled,
};
use mail_parser::MessageParser;
use proptest::prelude::*;
use sample::facts;

/// As typed, and as it must be read in every file.
const NAMES: [(&str, &str); 16] = [
    (
        "<img src=x onerror=alert(1)>",
        "<img src=x onerror=alert(1)>",
    ),
    ("{{ 7*7 }}", "{{ 7*7 }}"),
    ("{% for x in y %}", "{% for x in y %}"),
    ("=cmd()", "=cmd()"),
    ("*a* | b # c", "*a* | b # c"),
    ("#import \"x\"", "#import \"x\""),
    (
        "#panic(\"x\") $x$ @y <z> `raw`",
        "#panic(\"x\") $x$ @y <z> `raw`",
    ),
    ("- not a list", "- not a list"),
    ("## not a heading", "## not a heading"),
    ("\\u{41} \\n \\", "\\u{41} \\n \\"),
    ("| a | b |", "| a | b |"),
    ("O'Brien \"Bob\" & Söhne", "O'Brien \"Bob\" & Söhne"),
    ("Ann\r\nBcc: eve@example.com", "Ann Bcc: eve@example.com"),
    ("Ann\u{0}\u{7}\u{1b}[31m", "Ann[31m"),
    ("Ann\u{202E}ecilA\u{200B}\u{2066}", "AnnecilA"),
    ("=?utf-8?Q?Eve?=", "=?utf-8?Q?Eve?="),
];

fn named(kind: LetterKind, name: &str) -> LetterFacts {
    let mut facts = facts(kind, Language::En);
    facts.consumer.name = name.into();
    facts.kept[0].what = name.into();
    facts.categories[0].elements[0] = name.into();
    facts
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn pdf_text(pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("letter.pdf");
    fs::write(&path, pdf).expect("the temporary folder can be written");
    let Ok(output) = Command::new("pdftotext")
        .args(["-enc", "UTF-8"])
        .arg(&path)
        .arg("-")
        .output()
    else {
        eprintln!("SKIPPED: pdftotext is not installed, so the PDF was not read");
        return None;
    };
    Some(words(&String::from_utf8_lossy(&output.stdout)))
}

#[test]
fn hostile_names_are_printed_as_that_text_in_every_file() {
    for (typed, read) in NAMES {
        let facts = named(LetterKind::DeletionPartly, typed);
        let text = compose(&facts).expect(typed);
        assert_eq!(unfilled(&text), Vec::<String>::new(), "{typed}");
        assert!(
            duties(&facts, &text).iter().all(|finding| finding.met),
            "{typed}"
        );
        let letter = letter(&facts, &text);
        let pdf = pdf(&letter).expect(typed);
        let greeting = words(&format!("Dear {read},"));
        assert!(
            words(&txt(&letter)).contains(&greeting),
            "{typed}\n{}",
            txt(&letter)
        );
        if let Some(printed) = pdf_text(&pdf) {
            assert!(printed.contains(&greeting), "{typed}\n{printed}");
        }
        check_message(&eml(&letter, &pdf).expect(typed), read);
    }
}

fn check_message(message: &[u8], read: &str) {
    let message = MessageParser::default()
        .parse(message)
        .expect("it is a message");
    let text = message.body_text(0).expect("a text part");
    assert!(
        words(&text).contains(&words(&format!("Dear {read},"))),
        "{read}\n{text}"
    );
    let html = message
        .html_part(0)
        .and_then(|part| part.text_contents())
        .expect("an HTML part");
    assert!(!html.contains("<img") && !html.contains("<z>"), "{html}");
    let escaped = read
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let escaped = escaped.replace('"', "&quot;").replace('\'', "&#39;");
    assert!(html.contains(&escaped), "{read}\n{html}");
    let to = message.to().and_then(|to| to.first()).expect("a recipient");
    assert_eq!(to.name(), Some(read));
}

#[test]
fn file_names_hold_no_names_and_no_paths() {
    let check = |case: &str, expected: &str| {
        let mut facts = named(LetterKind::Acknowledgement, "Eve");
        facts.case_number = case.into();
        let letter = letter(&facts, &compose(&facts).expect("it fills"));
        assert_eq!(file_name(&letter, "pdf"), expected);
    };
    check("2026-0001", "2026-0001 acknowledgement.pdf");
    check("../../etc/passwd\0", "etcpasswd acknowledgement.pdf");
    check("", "acknowledgement.pdf");
}

#[test]
fn a_word_longer_than_the_page_stays_on_it() {
    let facts = named(LetterKind::DeletionPartly, &"W".repeat(600));
    let letter = letter(&facts, &compose(&facts).expect("it fills"));
    let printed = pdf_text(&pdf(&letter).expect("it exports")).unwrap_or_default();
    assert!(
        printed.is_empty() || printed.matches('W').count() >= 1800,
        "{printed}"
    );
    assert!(!pages(&letter, 0.5).expect("it renders").is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_name_makes_a_letter(name in r"(?s).{0,60}", what in r"(?s).{1,60}") {
        let mut facts = named(LetterKind::DeletionPartly, &name);
        facts.kept[0].what = what;
        let text = compose(&facts).expect("it fills");
        let letter = letter(&facts, &text);
        prop_assert!(pdf(&letter).is_ok());
        prop_assert!(!txt(&letter).is_empty());
    }

    #[test]
    fn any_text_is_a_letter(
        subject in r"(?s).{0,30}",
        body in r"(?s)(## |## \n|- |- \n|\|\|\n|\| a \| b \|\n|\|---\|\n|[a-zé ]{1,9}|\n|\\|.){0,40}",
    ) {
        let mut facts = named(LetterKind::Acknowledgement, "Ann");
        facts.case_number = String::new();
        facts.consumer = letters::Party::default();
        facts.sender.name = String::new();
        facts.signer = String::new();
        let letter = letter(&facts, &letters::Text { subject, body });
        prop_assert!(pdf(&letter).is_ok(), "{:?}", pdf(&letter));
        prop_assert!(eml(&letter, b"%PDF").is_ok());
        txt(&letter);
    }
}
