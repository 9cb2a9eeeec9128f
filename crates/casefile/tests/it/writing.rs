//! The one door for writes.

use casefile::{Action, CaseFile, Error, cases, facts, notes};

use crate::support::{event, log, new_case, place};

fn cases(file: &CaseFile) -> u64 {
    file.facts().expect("facts can be read").counts.cases
}

#[test]
fn a_write_lasts_with_its_history() {
    let place = place();
    let mut file = place.open();
    let case = file
        .write(|w| {
            let case = cases::insert(w, &new_case("Maria Lopez", "maria@example.com"))?;
            w.record(event(Action::CaseLogged, Some(case.id)))?;
            Ok(case)
        })
        .expect("a case can be logged");
    file.close().expect("the file is sound");
    let file = place.open();
    assert_eq!(file.read(|conn| cases::get(conn, case.id)), Ok(case));
}

#[test]
fn a_write_that_records_nothing_changes_nothing() {
    let place = place();
    let mut file = place.open();
    let before = file.facts().expect("facts");
    let new = new_case("Maria Lopez", "maria@example.com");
    let silent = file.write(|w| cases::insert(w, &new));
    assert_eq!(silent, Err(Error::NoHistory));
    assert_eq!(file.facts().expect("facts"), before);
}

#[test]
fn a_write_that_fails_changes_nothing() {
    let place = place();
    let mut file = place.open();
    let failed: Result<(), _> = file.write(|w| {
        cases::insert(w, &new_case("Maria Lopez", "maria@example.com"))?;
        w.record(event(Action::CaseLogged, None))?;
        Err(Error::NotFound("case"))
    });
    assert_eq!(failed, Err(Error::NotFound("case")));
    assert_eq!(cases(&file), 0);
    let number = log(&mut file, &new_case("Maria Lopez", "maria@example.com")).number;
    assert_eq!(number.to_string(), "2026-0001");
}

#[test]
fn a_write_that_panics_changes_nothing() {
    let place = place();
    let mut file = place.open();
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        file.write(|w| -> Result<(), Error> {
            cases::insert(w, &new_case("Maria Lopez", "maria@example.com"))?;
            w.record(event(Action::CaseLogged, None))?;
            panic!("in the middle");
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(cases(&file), 0);
    assert!(
        file.read(|conn| Ok(conn.execute("DELETE FROM history_details", [])?))
            .is_err()
    );
}

#[test]
fn reading_cannot_write() {
    let place = place();
    let mut file = place.open();
    log(&mut file, &new_case("Maria Lopez", "maria@example.com"));
    for change in [
        "UPDATE cases SET name = 'x'",
        "BEGIN; UPDATE cases SET name = 'x'; COMMIT",
        "SAVEPOINT s; UPDATE cases SET name = 'x'; RELEASE s",
        "DROP TABLE notes",
        "PRAGMA user_version = 7",
    ] {
        let changed = file.read(|conn| Ok(conn.execute_batch(change)?));
        assert_eq!(changed, Err(Error::ReadOnly), "{change}");
    }
    let kept = file.read(|conn| {
        let sql = "SELECT (SELECT name FROM cases), (SELECT count(*) FROM notes), user_version
                   FROM pragma_user_version";
        Ok(conn.query_one(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?)
    });
    assert_eq!(kept, Ok(("Maria Lopez".to_owned(), 0, 1)));
}

#[test]
fn what_must_belong_to_a_case_belongs_to_one() {
    let place = place();
    let mut file = place.open();
    let orphan = file.write(|w| notes::insert(w, casefile::CaseId(7), "To nobody"));
    assert!(matches!(orphan, Err(Error::Sql(_))), "{orphan:?}");
}

#[test]
fn the_sample_is_marked_as_such() {
    let place = place();
    let mut file = place.open();
    assert_eq!(file.is_sample(), Ok(false));
    crate::support::write(&mut file, facts::mark_sample).expect("a mark");
    assert_eq!(file.is_sample(), Ok(true));
}

#[test]
fn the_file_knows_its_versions() {
    let place = place();
    let facts = place.open().facts().expect("facts");
    assert_eq!(facts.schema_version, 1);
    assert!(
        facts.sqlcipher_version.starts_with("4."),
        "{}",
        facts.sqlcipher_version
    );
    assert!(
        facts.sqlite_version.starts_with("3."),
        "{}",
        facts.sqlite_version
    );
    // Created, closed, unlocked.
    assert_eq!(facts.counts.history, 2);
}
