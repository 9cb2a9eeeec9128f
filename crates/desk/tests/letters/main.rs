//! Letters of real cases: what stands against them, many at once, every kind of file, and what follows
//! when they go out.

mod acts;
mod batch;
mod came_back;
mod follows;
mod reach;
mod sending;

use casefile::{CaseFile, KdfCost};
use chrono::NaiveDate;
use desk::cases::{self, CaseForm};
use desk::letters::{self, Format, LetterTextForm, LetterView, PrepareForm, SendForm};
use desk::notes::{self, NoteForm};
use desk::office::OfficeForm;
use desk::start::{self, NewFileForm};
use desk::{Coded, codes::coded};
use domain::{Channel, LetterKind, Right};

struct Office {
    _folder: tempfile::TempDir,
    file: CaseFile,
}

fn today() -> NaiveDate {
    "2026-11-23".parse().expect("a date")
}

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let form = NewFileForm {
            office_name: "Lanternfish Software".to_owned(),
            staff: "Dana Whitlock".to_owned(),
            passphrase: "copper lantern drifts eastward".to_owned(),
        };
        let path = folder.path().join("Lanternfish.rightsdesk");
        let (mut file, _) = start::create(&path, form, KdfCost::FLOOR).expect("created");
        desk::office::save(&mut file, office()).expect("saved");
        Self {
            _folder: folder,
            file,
        }
    }

    fn log(&mut self, name: &str, email: &str, right: Right) -> String {
        let form = CaseForm {
            name: name.to_owned(),
            email: Some(email.to_owned()),
            phone: None,
            address: Vec::new(),
            agent: None,
            rights: coded(&[right]),
            received: Some(today()),
            received_confirmed: false,
            channel: Coded(Channel::Phone),
            language: "en".to_owned(),
            reference: None,
            identifiers: Vec::new(),
            note: String::new(),
        };
        cases::log(&mut self.file, form, None, today())
            .expect("logged")
            .number
    }

    fn acknowledgement(&mut self, case: &str) -> LetterView {
        self.prepare(case, LetterKind::Acknowledgement)
    }

    fn prepare(&mut self, case: &str, kind: LetterKind) -> LetterView {
        let form = PrepareForm::usual(case, kind);
        letters::prepare(&mut self.file, &form, today()).expect("prepared")
    }

    /// What stands against the letter with `more` under it: whether it stops it, and the words it marks.
    fn problems(&self, letter: &LetterView, more: &str) -> Vec<(bool, String)> {
        let body = format!("{}{more}", letter.body);
        let form = LetterTextForm {
            id: letter.id,
            subject: letter.subject.clone(),
            body: body.clone(),
        };
        let units: Vec<u16> = body.encode_utf16().collect();
        let shown = |start: usize, end: usize| {
            String::from_utf16(&units[start..end]).expect("whole characters")
        };
        let found = letters::problems(&self.file, &form, today()).expect("checked");
        found
            .into_iter()
            .map(|one| {
                (
                    one.stops,
                    one.start
                        .zip(one.end)
                        .map(|(start, end)| shown(start, end))
                        .unwrap_or_default(),
                )
            })
            .collect()
    }
}

fn office() -> OfficeForm {
    OfficeForm {
        address: vec![
            "210 Harbor Street".to_owned(),
            "Eureka, California 95501".to_owned(),
        ],
        email: "privacy@lanternfish.example.com".to_owned(),
        phone: "(707) 555-0142".to_owned(),
        ..OfficeForm::named("Lanternfish Software")
    }
}

#[test]
fn people_of_other_cases_notes_and_numbers_stop_a_letter() {
    let mut office = Office::new();
    office.log("Ingrid Solheim", "ingrid@solheim.example", Right::Delete);
    let case = office.log("José Vale", "jose@vale.example", Right::Delete);
    let note = NoteForm {
        case: case.clone(),
        text: "He was rather short with me on the phone yesterday".to_owned(),
    };
    notes::add(&mut office.file, &note, today()).expect("noted");
    let letter = office.acknowledgement(&case);
    assert_eq!(office.problems(&letter, ""), []);
    let stops = |text: &str| vec![(true, text.to_owned())];
    assert_eq!(
        office.problems(&letter, "\n“Ingrid Solheim” 🦊"),
        [
            (true, "Ingrid Solheim".to_owned()),
            (false, "🦊".to_owned())
        ]
    );
    assert_eq!(
        office.problems(&letter, "\nsolheim: ingrid@solheim.example"),
        stops("ingrid@solheim.example")
    );
    assert_eq!(
        office.problems(&letter, "\nYour SSN is 219-09-9999."),
        stops("219-09-9999")
    );
    assert_eq!(
        office.problems(
            &letter,
            "\nYou were rather short with me on the phone yesterday."
        ),
        stops("rather short with me on the phone yesterday")
    );
}

#[test]
fn a_number_that_must_never_go_out_keeps_the_letter_from_being_sent() {
    let mut office = Office::new();
    let case = office.log("José Vale", "jose@vale.example", Right::Delete);
    let letter = office.acknowledgement(&case);
    let form = LetterTextForm {
        id: letter.id,
        subject: letter.subject,
        body: format!("{}\nCard 4111 1111 1111 1111", letter.body),
    };
    let saved = letters::save_text(&mut office.file, &form, today()).expect("saved");
    assert_eq!(saved.problems.iter().filter(|one| one.stops).count(), 1);
    // No reason is good enough for what the law never lets out.
    let form = SendForm {
        despite: Some("The customer wants it".to_owned()),
        ..SendForm::usual(letter.id)
    };
    let error = letters::send(&mut office.file, &form, today())
        .expect_err("blocked")
        .words();
    assert_eq!(error.code, "letter-blocked");
    assert!(!format!("{error:?}").contains("4111"), "{error:?}");
}

#[test]
fn an_extension_notice_knows_its_date_and_waits_for_its_reason() {
    let mut office = Office::new();
    let case = office.log("José Vale", "jose@vale.example", Right::Delete);
    let letter = office.prepare(&case, LetterKind::ExtensionNotice);
    assert!(letter.body.contains("February 21, 2027"), "{}", letter.body);
    assert!(
        letter
            .problems
            .iter()
            .any(|one| one.stops && one.text.contains("why more time is needed")),
        "{:?}",
        letter.problems
    );
}

#[test]
fn a_letter_is_exported_in_every_format() {
    let mut office = Office::new();
    let case = office.log("José Vale", "jose@vale.example", Right::Delete);
    let letter = office.acknowledgement(&case);
    let check = |format: Format, start: &[u8]| {
        let file = letters::export(&office.file, letter.id, format, today()).expect("written");
        assert!(file.bytes.starts_with(start), "{format:?}");
        assert!(file.file_name.ends_with(format.extension()));
    };
    check(Format::Pdf, b"%PDF-");
    check(Format::Docx, b"PK");
    check(Format::Html, b"<!DOCTYPE html>");
    check(Format::Eml, b"X-Unsent");
    check(Format::Txt, b"Lanternfish");
}
