//! Each way in which a file is refused has its own error and leaves everything as it was.

use std::fs;

use casefile::{CaseFile, Error, Passphrase};
use rusqlite::Connection;

use crate::support::{PASSPHRASE, Place, create, log, new_case, place};

/// Unlocking fails like this and changes no byte of any file.
fn check(place: &Place, expected: Error) {
    let before = place.content();
    assert_eq!(place.unlock().map(|_| ()), Err(expected));
    assert_eq!(place.content(), before);
}

#[test]
fn a_wrong_passphrase() {
    let place = place();
    let before = place.content();
    let unlock = |staff, text: &str| {
        let passphrase = Passphrase::new(text.to_owned());
        CaseFile::unlock(&place.path(), staff, &passphrase).map(|_| ())
    };
    let wrong = Err(Error::WrongPassphrase);
    assert_eq!(unlock(Some("Ada"), "five plain words are here"), wrong);
    assert_eq!(unlock(Some("Ada"), &format!("{PASSPHRASE} ")), wrong);
    assert_eq!(unlock(Some("Ada"), ""), wrong);
    assert_eq!(unlock(Some("Bob"), PASSPHRASE), wrong);
    assert_eq!(unlock(None, "wrong"), wrong);
    assert_eq!(place.content(), before);
}

#[test]
fn a_missing_file_or_folder() {
    let place = place();
    fs::remove_file(place.path()).expect("it was there");
    check(&place, Error::Missing);
    let below_a_file = place.beside(".keys").join("office.case");
    assert_eq!(CaseFile::staff_names(&below_a_file), Err(Error::Missing));
}

#[test]
fn a_folder_in_place_of_a_file() {
    let place = place();
    fs::remove_file(place.path()).expect("it was there");
    fs::create_dir(place.path()).expect("nothing is there");
    assert_eq!(place.unlock().map(|_| ()), Err(Error::NotOurs));
}

#[test]
fn missing_keys() {
    let place = place();
    fs::remove_file(place.beside(".keys")).expect("they were there");
    check(&place, Error::KeysMissing);
    assert_eq!(
        CaseFile::staff_names(&place.path()),
        Err(Error::KeysMissing)
    );
}

#[test]
fn a_plain_database() {
    let place = place();
    fs::remove_file(place.path()).expect("it was there");
    let plain = Connection::open(place.path()).expect("SQLite opens plain files");
    plain
        .execute_batch("CREATE TABLE cases (x); INSERT INTO cases VALUES (1)")
        .expect("a plain table");
    drop(plain);
    check(&place, Error::NotOurs);
    fs::remove_file(place.beside(".keys")).expect("they were there");
    check(&place, Error::NotOurs);
}

#[test]
fn a_text_file() {
    let place = place();
    fs::write(place.path(), "Dear office, \u{fc}ber my data. ".repeat(400)).expect("a text");
    check(&place, Error::NotOurs);
    fs::remove_file(place.beside(".keys")).expect("they were there");
    check(&place, Error::NotOurs);
    fs::write(place.path(), "Dear office").expect("a short text");
    check(&place, Error::NotOurs);
    assert_eq!(CaseFile::staff_names(&place.path()), Err(Error::NotOurs));
}

#[test]
fn an_empty_file_is_not_ours_and_with_keys_beside_it_damaged() {
    let place = place();
    fs::write(place.path(), "").expect("an empty file");
    check(&place, Error::Damaged);
    fs::remove_file(place.beside(".keys")).expect("they were there");
    check(&place, Error::NotOurs);
}

#[test]
fn an_encrypted_database_of_another_program() {
    let place = place();
    raw(&place, "PRAGMA application_id = 7");
    check(&place, Error::NotOurs);
}

#[test]
fn a_newer_schema() {
    let place = place();
    raw(&place, "PRAGMA user_version = 12");
    check(
        &place,
        Error::Newer {
            found: 12,
            known: 1,
        },
    );
}

#[test]
fn a_newer_schema_after_a_crash_keeps_its_wal() {
    let place = place();
    let connection = place.raw();
    connection
        .execute_batch("PRAGMA journal_mode = WAL; PRAGMA user_version = 12")
        .expect("a write");
    let wal = fs::read(place.beside("-wal")).expect("a write is in the -wal");
    let file = fs::read(place.path()).expect("the file is there");
    drop(connection);
    // As after a crash: the -wal was not carried into the file.
    fs::write(place.beside("-wal"), &wal).expect("the -wal again");
    fs::write(place.path(), &file).expect("the file again");
    check(
        &place,
        Error::Newer {
            found: 12,
            known: 1,
        },
    );
}

#[test]
fn newer_keys() {
    let place = place();
    let keys = r#"{"version": 2, "slots": "of a kind unknown here"}"#;
    fs::write(place.beside(".keys"), keys).expect("a keys file");
    check(&place, Error::Newer { found: 2, known: 1 });
    let recovered = CaseFile::recover(&place.path(), &place.recovery, "Ada");
    assert_eq!(
        recovered.map(|_| ()),
        Err(Error::Newer { found: 2, known: 1 })
    );
}

#[test]
fn damaged_keys() {
    let place = place();
    let json = fs::read_to_string(place.beside(".keys")).expect("a keys file");
    let with = |from: &str, to: &str| {
        assert!(json.contains(from), "{from}");
        json.replace(from, to)
    };
    for damaged in [
        String::new(),
        "{}".to_owned(),
        json[..json.len() / 2].to_owned(),
        with("\"memory_kib\": 19456", "\"memory_kib\": 1"),
        with("\"memory_kib\": 19456", "\"memory_kib\": 67108864"),
        with("\"passes\": 1", "\"passes\": 65"),
        with("\"passes\": 1", "\"passes\": 0"),
        with("\"lanes\": 1", "\"lanes\": 17"),
        with("\"nonce\": \"", "\"nonce\": \"AAAA"),
        " ".repeat(2 * 1024 * 1024),
    ] {
        fs::write(place.beside(".keys"), damaged).expect("a keys file");
        check(&place, Error::KeysDamaged);
    }
}

#[test]
fn a_read_only_file() {
    let place = place();
    set_read_only(&place, true);
    check(&place, Error::ReadOnly);
    set_read_only(&place, false);
    assert!(place.unlock().is_ok());
}

#[test]
#[cfg(unix)]
fn a_read_only_folder() {
    use std::os::unix::fs::PermissionsExt;
    let place = place();
    let path = place.path();
    let folder = path.parent().expect("a file is in a folder");
    let set = |mode| fs::set_permissions(folder, fs::Permissions::from_mode(mode));
    set(0o555).expect("our own folder");
    check(&place, Error::ReadOnly);
    set(0o700).expect("our own folder");
    assert!(place.unlock().is_ok());
}

#[test]
fn creating_over_a_file_or_its_keys() {
    let place = place();
    let before = place.content();
    assert_eq!(create(&place.path()).map(|_| ()), Err(Error::Exists));
    assert_eq!(place.content(), before);
    fs::remove_file(place.path()).expect("it was there");
    let before = place.content();
    assert_eq!(create(&place.path()).map(|_| ()), Err(Error::Exists));
    assert_eq!(place.content(), before);
    // What is left of the log of a file would be taken for that of the new one.
    fs::remove_file(place.beside(".keys")).expect("they were there");
    fs::write(place.beside("-wal"), "left").expect("our own folder");
    assert_eq!(create(&place.path()).map(|_| ()), Err(Error::Exists));
    fs::remove_file(place.beside("-wal")).expect("it was there");
    assert!(create(&place.path()).is_ok());
}

#[test]
fn creating_in_a_folder_that_is_not_there() {
    let place = place();
    let path = place
        .path()
        .with_file_name("no such folder")
        .join("office.case");
    assert_eq!(create(&path).map(|_| ()), Err(Error::Missing));
}

#[test]
fn a_full_file_is_said_to_be_full_and_keeps_what_it_had() {
    let place = place();
    let mut file = place.open();
    log(&mut file, &new_case("Maria Lopez", "maria@example.com"));
    let full = file.write(|w| {
        let pages: i64 = w.query_one("PRAGMA page_count", [], |row| row.get(0))?;
        w.query_one(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))?;
        w.execute("INSERT INTO notes (case_id, text, written_by, at) VALUES (1, hex(zeroblob(99999)), 'Ada', '2026-03-02T00:00:00.000Z')", [])?;
        Ok(())
    });
    assert_eq!(full, Err(Error::Full));
    file.close().expect("the file is sound");
    let file = place.open();
    assert_eq!(file.facts().expect("facts").counts.cases, 1);
}

fn raw(place: &Place, sql: &str) {
    place.raw().execute_batch(sql).expect("a statement");
}

fn set_read_only(place: &Place, read_only: bool) {
    let mut permissions = fs::metadata(place.path())
        .expect("it is there")
        .permissions();
    permissions.set_readonly(read_only);
    fs::set_permissions(place.path(), permissions).expect("our own file");
}
