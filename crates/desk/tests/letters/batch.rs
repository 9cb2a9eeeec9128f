//! One kind of letter for many cases.

use casefile::history::{self, Action};
use desk::Coded;
use desk::letters::{self, BatchForm, Format};
use desk::progress::Go;
use domain::{LetterKind, Right};

use super::{Office, today};

fn form(case: &str) -> BatchForm {
    BatchForm {
        case: case.to_owned(),
        kind: Coded(LetterKind::Acknowledgement),
        language: None,
        formats: vec![Format::Pdf, Format::Eml],
        send: true,
    }
}

impl Office {
    fn several(&mut self, count: usize) -> Vec<String> {
        (0..count)
            .map(|n| {
                let name = format!("Robin Vale {n}");
                self.log(&name, &format!("r{n}@vale.example"), Right::Delete)
            })
            .collect()
    }
}

#[test]
fn the_cases_that_fit_are_listed_with_what_stands_against_them() {
    let mut office = Office::new();
    let cases = office.several(2);
    office.log("Ingrid Solheim", "ingrid@solheim.example", Right::Complaint);
    let kinds = letters::batch_kinds(&office.file, today()).expect("read");
    let fits = |kind| {
        let found = kinds.iter().find(|one| one.kind.0 == kind);
        found.map(|one| one.cases)
    };
    assert_eq!(fits(LetterKind::Acknowledgement), Some(2));
    assert_eq!(fits(LetterKind::CoverNote), None);
    let listed = |kind| letters::batch_cases(&office.file, kind, today()).expect("read");
    let ready = listed(LetterKind::Acknowledgement);
    let numbers: Vec<_> = ready.iter().map(|one| one.case.clone()).collect();
    assert_eq!(numbers, cases);
    assert!(ready.iter().all(|one| one.problems.is_empty()), "{ready:?}");
    let undecided = listed(LetterKind::DeletionDone);
    assert!(
        undecided.iter().all(|one| !one.problems.is_empty()),
        "{undecided:?}"
    );
}

#[test]
fn a_batch_makes_what_it_can_and_says_why_not_for_the_rest() {
    let mut office = Office::new();
    let mut cases = office.several(3);
    cases.insert(
        1,
        office.log("Ingrid Solheim", "ingrid@solheim.example", Right::Complaint),
    );
    let folder = tempfile::tempdir().expect("a folder");
    let forms: Vec<_> = cases.iter().map(|case| form(case)).collect();
    let mut seen = Vec::new();
    let made = letters::batch(&mut office.file, &forms, folder.path(), today(), |done| {
        seen.push(done);
        Go::On
    });
    assert_eq!(
        (made.made.len(), made.stopped, seen),
        (3, false, vec![0, 1, 2, 3])
    );
    let refused: Vec<_> = made.refused.iter().map(|one| one.case.as_str()).collect();
    assert_eq!(refused, [cases[1].as_str()]);
    for letter in &made.made {
        assert!(letter.sent && letter.files.len() == 2, "{letter:?}");
        for name in &letter.files {
            assert!(folder.path().join(name).is_file(), "{name}");
        }
    }
    let sent = office
        .file
        .read(|conn| history::latest(conn, 100))
        .expect("read");
    let sent = sent
        .iter()
        .filter(|entry| entry.action == Action::LetterSent);
    assert_eq!(sent.count(), 3);
}

#[test]
fn a_stopped_batch_keeps_what_is_done() {
    let mut office = Office::new();
    let forms: Vec<_> = office.several(3).iter().map(|case| form(case)).collect();
    let folder = tempfile::tempdir().expect("a folder");
    let stop = |done| if done == 1 { Go::Stop } else { Go::On };
    let made = letters::batch(&mut office.file, &forms, folder.path(), today(), stop);
    assert!(made.stopped);
    assert_eq!((made.made.len(), made.refused.len()), (1, 0));
}

#[test]
fn a_folder_that_is_gone_marks_nothing_as_sent() {
    let mut office = Office::new();
    let case = office.several(1).remove(0);
    let folder = tempfile::tempdir().expect("a folder");
    let gone = folder.path().join("gone");
    let refused = letters::batch_letter(&mut office.file, &form(&case), &gone, today());
    assert_eq!(refused.expect_err("no folder").words().code, "export");
    let letter = office.acknowledgement(&case);
    assert!(letter.sent.is_none());
}
