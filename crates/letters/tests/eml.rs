//! The e-mail file as a mail program reads it.

mod sample;

use std::fs;
use std::process::Command;

use domain::{Code, LetterKind};
use letters::{Error, Language, LetterFacts, Party, compose, eml, file_name, letter, pdf};
use mail_parser::{Address, Message, MessageParser, MimeHeaders};
use proptest::prelude::*;
use sample::{Variant, agent, facts};

const PDF: &[u8] = b"%PDF-1.7 not opened here";

fn written(facts: &LetterFacts, subject: &str) -> Vec<u8> {
    let mut text = compose(facts).expect("every template fills");
    if !subject.is_empty() {
        text.subject = subject.into();
    }
    eml(&letter(facts, &text), PDF).expect("the office has an address")
}

fn parsed(bytes: &[u8]) -> Message<'_> {
    MessageParser::default()
        .parse(bytes)
        .expect("it is a message")
}

/// Name and address of each mailbox of a header.
fn mailboxes(address: Option<&Address<'_>>) -> Vec<(String, String)> {
    let Some(Address::List(list)) = address else {
        return Vec::new();
    };
    let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
    list.iter()
        .map(|one| (text(one.name()), text(one.address())))
        .collect()
}

fn header_names(bytes: &[u8]) -> Vec<String> {
    let message = parsed(bytes);
    message
        .headers()
        .iter()
        .map(|header| header.name().to_owned())
        .collect()
}

const HEADERS: [&str; 9] = [
    "X-Unsent",
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Content-Language",
    "MIME-Version",
    "Content-Type",
];

#[test]
fn exactly_the_intended_headers_and_both_recipients() {
    let mut facts = facts(LetterKind::Acknowledgement, Language::En);
    facts.agent = Some(agent());
    let bytes = written(&facts, "");
    assert_eq!(header_names(&bytes), HEADERS);
    let message = parsed(&bytes);
    let pair = |name: &str, address: &str| (name.to_owned(), address.to_owned());
    assert_eq!(
        mailboxes(message.to()),
        [
            pair("Tomás Aguirre-Bell", "tomas.ab@example.net"),
            pair("Priya Raman", "cases@quietinbox.example.org"),
        ]
    );
    assert_eq!(
        mailboxes(message.from()),
        [pair(
            "Lanternfish Software",
            "privacy@lanternfish.example.com"
        )]
    );
    assert_eq!(
        message.subject(),
        Some("We have received your privacy request (2026-0023)")
    );
    assert_eq!(
        message.date().map(|date| date.to_rfc3339()).as_deref(),
        Some("2026-11-23T12:00:00Z")
    );
    assert_eq!(message.header_raw("X-Unsent").map(str::trim), Some("1"));
    let language = message.header_raw("Content-Language");
    assert_eq!(language.map(str::trim), Some("en"));
}

#[test]
fn text_html_and_the_pdf_are_in_it() {
    for language in Language::ALL {
        let facts = facts(LetterKind::KnowCategories, *language);
        let bytes = written(&facts, "");
        let message = parsed(&bytes);
        let text = message.body_text(0).expect("a text part");
        let html = message.body_html(0).expect("an HTML part");
        assert!(text.contains("Tomás Aguirre-Bell") && html.contains("Tomás Aguirre-Bell"));
        assert!(html.contains(&format!("<html lang=\"{}\">", language.code())));
        assert!(html.contains("<th scope=\"col\">"));
        assert_eq!(message.attachment_count(), 1);
        let attachment = message.attachment(0).expect("the PDF");
        assert_eq!(
            attachment.attachment_name(),
            Some("2026-0023 know-categories.pdf")
        );
        assert_eq!(attachment.contents(), PDF);
    }
}

#[test]
fn the_html_part_has_a_look_and_loads_nothing() {
    let facts = facts(LetterKind::KnowCategories, Language::Es);
    let bytes = written(&facts, "");
    let html = parsed(&bytes)
        .body_html(0)
        .expect("an HTML part")
        .into_owned();
    for present in [
        "name=\"viewport\"",
        "name=\"color-scheme\"",
        "prefers-color-scheme: dark",
    ] {
        assert!(html.contains(present), "{present}");
    }
    for absent in [
        "<script", "src=", "href=", "http:", "https:", "url(", "@import",
    ] {
        assert!(!html.contains(absent), "{absent}");
    }
}

/// Fails if Python finds anything wrong with a message, and prints its subject, the language and the name of
/// what is attached.
const READ: &str = r#"
import email, sys
from email import policy
for path in sys.argv[1:]:
    message = email.message_from_binary_file(open(path, "rb"), policy=policy.default)
    for part in message.walk():
        wrong = part.defects + [defect for value in part.values() for defect in value.defects]
        assert not wrong, (path, wrong)
    names = [part.get_filename() for part in message.iter_attachments()]
    print(message["Subject"], message["Content-Language"], *names, sep="|")
"#;

#[test]
fn python_finds_no_defect_in_any_message() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (mut files, mut expected) = (Vec::new(), Vec::new());
    for kind in LetterKind::ALL {
        for language in Language::ALL {
            let facts = Variant::LongNames.of(*kind, *language);
            let letter = letter(&facts, &compose(&facts).expect("every template fills"));
            let path = folder
                .path()
                .join(format!("{kind}.{}.eml", language.code()));
            let bytes = eml(&letter, PDF).expect("the office has an address");
            fs::write(&path, bytes).expect("it can be written");
            files.push(path);
            let name = file_name(&letter, "pdf");
            expected.push(format!(
                "{}|{}|{name}",
                letter.subject_line(),
                language.code()
            ));
        }
    }
    let python = Command::new("python3")
        .args(["-c", READ])
        .args(&files)
        .output();
    let Ok(python) = python else {
        eprintln!("SKIPPED: python3 is not installed, so no message was read with it");
        return;
    };
    assert!(python.status.success(), "{python:?}");
    let said = String::from_utf8(python.stdout).expect("it is Unicode");
    assert_eq!(said.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn every_line_ends_with_crlf_and_fits_the_standard() {
    let mut facts = facts(LetterKind::KnowCategories, Language::Es);
    facts.consumer.name = sample::LONG.into();
    let letter = letter(&facts, &compose(&facts).expect("every template fills"));
    let bytes =
        eml(&letter, &pdf(&letter).expect("it exports")).expect("the office has an address");
    let text = String::from_utf8(bytes).expect("an encoded message is ASCII");
    assert!(text.is_ascii());
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert!(text.split("\r\n").all(|line| line.len() <= 998));
}

#[test]
fn an_address_no_header_can_hold_is_left_out_of_the_message_alone() {
    let check = |address: &str| {
        let mut facts = facts(LetterKind::Acknowledgement, Language::En);
        facts.consumer.email = Some(address.into());
        facts.agent = Some(agent());
        let bytes = written(&facts, "");
        assert_eq!(mailboxes(parsed(&bytes).to()).len(), 1, "{address}");
        let kept = letter(&facts, &compose(&facts).expect("every template fills"));
        assert!(kept.recipients[0].email.is_some(), "{address}");
    };
    check("no at sign");
    check("a@b@c.example");
    check("a b@example.com");
    check("a@example.com, b@example.com");
    check("a@example.com>\r\nBcc: b@example.com");
    check("a@exämple.com");
}

#[test]
fn without_a_recipient_there_is_no_to_and_without_a_sender_no_message() {
    let mut facts = facts(LetterKind::Acknowledgement, Language::En);
    facts.consumer.email = None;
    assert!(!header_names(&written(&facts, "")).contains(&"To".to_owned()));
    facts.sender.email = "nobody".into();
    let letter = letter(&facts, &compose(&facts).expect("every template fills"));
    assert!(matches!(eml(&letter, PDF), Err(Error::SenderAddress)));
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    let facts = facts(LetterKind::DeletionDone, Language::En);
    assert_eq!(written(&facts, ""), written(&facts, ""));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_name_and_no_subject_adds_a_header(
        name in r"(?s)(.|\r|\n|=\?|\?=|[<>,;:@]){0,80}",
        subject in r"(?s)(.|\r\n|Bcc: a@b.example|=\?utf-8\?Q\?){1,80}",
    ) {
        let mut facts = facts(LetterKind::Acknowledgement, Language::En);
        facts.consumer = Party { name: name.clone(), ..facts.consumer };
        facts.agent = Some(Party { name, ..agent() });
        let bytes = written(&facts, &subject);
        prop_assert_eq!(header_names(&bytes), HEADERS);
        let message = parsed(&bytes);
        let expected = letter(&facts, &letters::Text { subject, body: String::new() });
        let to = mailboxes(message.to());
        prop_assert_eq!(to.len(), 2);
        prop_assert_eq!(&to[0], &(expected.recipients[0].name.clone(), "tomas.ab@example.net".to_owned()));
        prop_assert_eq!(message.subject().unwrap_or_default(), expected.subject_line());
    }
}
