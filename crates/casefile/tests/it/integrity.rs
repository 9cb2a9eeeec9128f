//! What a check of the whole file finds.

use std::fs;
use std::io::Read;
use std::ops::ControlFlow;

use casefile::integrity::{self, Subject};
use casefile::{CaseFile, Error, Keeper, Turns, evidence};

use crate::support::{Place, log, new_case, some_file, with_a_case, write};

/// A closed file with a case and a kept file.
fn filled() -> Place {
    let (place, mut file, case) = with_a_case();
    write(&mut file, |w| {
        evidence::insert(w, &some_file(case), &mut [b'x'; 100_000].as_slice())
    })
    .expect("a file");
    file.close().expect("the file is sound");
    place
}

fn faulty(file: &mut CaseFile) -> Vec<Subject> {
    let findings = integrity::check(file);
    let faulty = findings.iter().filter(|finding| !finding.is_sound());
    faulty.map(|finding| finding.subject).collect()
}

#[track_caller]
fn check(statement: &str, expected: &[Subject]) {
    let place = filled();
    place.raw().execute_batch(statement).expect("a statement");
    assert_eq!(faulty(&mut place.open()), expected, "{statement}");
}

#[test]
fn a_sound_file_is_sound_in_everything() {
    let place = filled();
    let mut file = place.open();
    let findings = integrity::check(&mut file);
    assert_eq!(findings.len(), 8);
    for finding in findings {
        assert!(finding.is_sound(), "{finding:?}");
    }
    // Looking changed nothing.
    assert_eq!(file.facts().expect("facts").counts.cases, 1);
}

#[test]
fn each_check_finds_its_own_fault() {
    check(
        "PRAGMA foreign_keys = OFF; UPDATE evidence SET case_id = 99",
        &[Subject::References],
    );
    check(
        "DELETE FROM case_search_content",
        &[Subject::Structure, Subject::Search],
    );
    check("DELETE FROM case_search", &[Subject::Search]);
    check(
        "UPDATE evidence_chunks SET content = zeroblob(20)",
        &[Subject::Evidence],
    );
    check(
        "DROP TRIGGER history_stays; UPDATE history SET actor = 'Eve' WHERE seq = 1",
        &[Subject::History],
    );
    check(
        "DROP TRIGGER history_remains; DELETE FROM history_details; DELETE FROM history WHERE seq > 1",
        &[Subject::Anchor],
    );
}

#[test]
fn a_missing_keys_file_is_a_finding() {
    let place = filled();
    let mut file = place.open();
    fs::remove_file(place.beside(".keys")).expect("it was there");
    assert_eq!(faulty(&mut file), [Subject::Keys]);
}

#[test]
fn damaged_pages_are_counted() {
    let place = filled();
    let mut bytes = fs::read(place.path()).expect("a file");
    let pages = bytes.len() / 4096;
    for page in [pages - 2, pages - 5] {
        bytes[page * 4096 + 7] ^= 1;
    }
    fs::write(place.path(), bytes).expect("our own file");
    let findings = integrity::check(&mut place.open());
    assert_eq!(findings[0].subject, Subject::Pages);
    assert_eq!((findings[0].checked, findings[0].faults), (pages as u64, 2));
}

/// A file too large to have its structure looked at in one go, with a case and a kept file.
fn large() -> Place {
    let (place, mut file, case) = with_a_case();
    let mut film = std::io::repeat(7).take(70 << 20);
    let go_on = &mut |_| ControlFlow::Continue(());
    let brought = evidence::bring(&mut file, &mut film, go_on).expect("it is in");
    write(&mut file, |w| evidence::keep(w, &some_file(case), brought)).expect("a file");
    file.close().expect("the file is sound");
    place
}

fn faulty_in_turns(file: &mut CaseFile) -> Vec<Subject> {
    let findings = integrity::check_in_turns(file, &mut |_, _| ControlFlow::Continue(()));
    let findings = findings.expect("nobody called it off");
    assert_eq!(findings.len(), 8);
    let faulty = findings.iter().filter(|finding| !finding.is_sound());
    faulty.map(|finding| finding.subject).collect()
}

#[test]
fn others_work_while_a_large_file_is_looked_at() {
    let place = large();
    let mut keeper = Keeper::start(place.open()).expect("a thread");
    let other = keeper.clone();
    let (mut logged, mut last) = (0, (0, 0));
    let findings = integrity::check_in_turns(&mut keeper, &mut |done, of| {
        assert!(last.0 <= done && done <= of, "{last:?} {done} {of}");
        last = (done, of);
        let case =
            other.call_blocking(|file| log(file, &new_case("Jon Doe", "jon@example.com")).id);
        logged += u64::from(case.is_ok());
        ControlFlow::Continue(())
    });
    for finding in findings.expect("nobody called it off") {
        assert!(finding.is_sound(), "{finding:?}");
    }
    assert!(
        logged > 70 / 4,
        "between all pieces of the kept file: {logged}"
    );
    assert!(last.1 > 140 << 20);
    let cases = keeper.turn(|file| Ok(file.facts()?.counts.cases));
    assert_eq!(cases, Ok(logged + 1));
}

#[test]
fn faults_of_a_large_file_are_found_in_turns() {
    let place = large();
    assert_eq!(faulty_in_turns(&mut place.open()), []);
    place
        .raw()
        .execute_batch("DELETE FROM evidence_chunks WHERE position = 700")
        .expect("a statement");
    assert_eq!(faulty_in_turns(&mut place.open()), [Subject::Evidence]);
    place
        .raw()
        .execute_batch("DELETE FROM case_search_content")
        .expect("a statement");
    let expected = [Subject::Structure, Subject::Search, Subject::Evidence];
    assert_eq!(faulty_in_turns(&mut place.open()), expected);
}

#[test]
fn a_check_is_called_off() {
    let place = filled();
    let mut file = place.open();
    let checked = integrity::check_in_turns(&mut file, &mut |_, _| ControlFlow::Break(()));
    assert_eq!(checked, Err(Error::Cancelled));
}
