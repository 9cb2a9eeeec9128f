//! Nothing of a case can be read without the key.

use std::fs;
use std::path::Path;
use std::process::Command;

use casefile::evidence::{self, NewEvidence, Purpose};
use casefile::{CaseFile, cases};

use crate::support::{Place, log, new_case, place, write};

const PLANTED: &str = "Zephyrine Quillfeather";

/// An open file with a planted name in a case, in its evidence, and in a case that was renamed since.
fn planted(place: &Place) -> CaseFile {
    let mut file = place.open();
    let case = log(
        &mut file,
        &new_case(PLANTED, "zephyrine@quillfeather.example"),
    );
    let message = NewEvidence {
        case: case.id,
        name: format!("{PLANTED}.eml"),
        media_type: "message/rfc822".to_owned(),
        source: PLANTED.to_owned(),
        purpose: Purpose::OriginalMessage,
    };
    let content = format!("From: {PLANTED}\n").repeat(5000);
    write(&mut file, |w| {
        evidence::insert(w, &message, &mut content.as_bytes())?;
        let other = new_case("Somebody Else", "else@example.com").consumer;
        cases::update_people(w, case.id, &other, None)
    })
    .expect("a write");
    file
}

fn finds_nothing(place: &Place) {
    let mut files = 0;
    for (name, _) in place.content() {
        let bytes = fs::read(place.path().with_file_name(&name)).expect("it is there");
        for text in [
            "Zephyrine",
            "zephyrine",
            "Quillfeather",
            "quillfeather",
            "CREATE TABLE",
        ] {
            let found = bytes
                .windows(text.len())
                .any(|window| window == text.as_bytes());
            assert!(!found, "{text} in {name}");
        }
        files += 1;
    }
    assert!(files >= 2);
}

#[test]
fn while_it_is_open() {
    let place = place();
    let file = planted(&place);
    assert!(
        fs::metadata(place.beside("-wal"))
            .expect("it is open")
            .len()
            > 0
    );
    finds_nothing(&place);
    drop(file);
}

#[test]
fn after_a_kill() {
    let place = place();
    // Like a kill: nothing is closed, and what is in the -wal stays there.
    std::mem::forget(planted(&place));
    finds_nothing(&place);
}

#[test]
fn after_closing() {
    let place = place();
    planted(&place).close().expect("the file is sound");
    finds_nothing(&place);
}

#[test]
fn two_new_files_have_nothing_in_common() {
    let head = |place: &Place| fs::read(place.path()).expect("it is there")[..16].to_vec();
    let (one, other) = (place(), place());
    assert_ne!(head(&one), head(&other));
    assert!(!head(&one).starts_with(b"SQLite"));
}

#[test]
fn the_sqlite3_program_cannot_open_it() {
    let place = place();
    planted(&place).close().expect("the file is sound");
    let Some((succeeded, said)) = sqlite3(&place.path()) else {
        eprintln!("SKIPPED: there is no sqlite3 program on this machine");
        return;
    };
    assert!(!succeeded, "{said}");
    assert!(said.contains("not a database"), "{said}");
}

fn sqlite3(path: &Path) -> Option<(bool, String)> {
    let output = Command::new("sqlite3")
        .arg(path)
        .arg(".schema")
        .output()
        .ok()?;
    let said = [output.stdout, output.stderr].concat();
    Some((
        output.status.success(),
        String::from_utf8_lossy(&said).into_owned(),
    ))
}

#[test]
fn errors_and_debug_forms_say_nothing() {
    let place = place();
    let file = planted(&place);
    let shown = format!("{file:?}");
    assert!(!shown.contains("Zephyrine"), "{shown}");
    let failed = file.read(|conn| Ok(conn.execute_batch("SELECT 'Zephyrine' FROM Quillfeather")?));
    let error = failed.expect_err("there is no such table");
    assert!(!format!("{error} {error:?}").contains("Quillfeather"));
}
