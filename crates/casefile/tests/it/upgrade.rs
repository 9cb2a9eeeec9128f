//! A file of an older version: a checked backup, then everything new at once, or nothing at all.
//!
//! As long as there is one version, the next one is rehearsed: see [`NEXT`].

use std::fs;
use std::path::Path;

use casefile::backup::{self, WayIn};
use casefile::{Action, CaseFile, Error, Migrations, history, integrity};

use crate::crash::NEXT;
use crate::support::{Place, log, new_case, passphrase, place, with_a_case};

const FIRST: &str = include_str!("../../migrations/0001.sql");
/// One that breaks off after it changed something.
const BROKEN: Migrations = Migrations::rehearsed(&[
    FIRST,
    "CREATE TABLE tasks (id INTEGER PRIMARY KEY) STRICT;
     DELETE FROM case_counts;
     INSERT INTO no_such_table VALUES (1);",
]);

fn upgrade(place: &Place, known: Migrations) -> Result<CaseFile, Error> {
    let passphrase = passphrase();
    CaseFile::rehearse(&place.path(), WayIn::Passphrase(None, &passphrase), known)
}

/// A closed file with two cases in it.
fn older() -> Place {
    let (place, mut file, _) = with_a_case();
    log(&mut file, &new_case("Jon Doe", "jon@example.com"));
    file.close().expect("the file is sound");
    place
}

fn backups(folder: &Path, place: &Place) -> Vec<backup::Backup> {
    backup::list(folder, &place.path()).unwrap_or_default()
}

fn beside(place: &Place) -> std::path::PathBuf {
    place.path().with_file_name("Backups")
}

fn acts(file: &CaseFile) -> Vec<(Action, serde_json::Value)> {
    let entries = file.read(|conn| history::latest(conn, 3)).expect("entries");
    let acts = entries
        .into_iter()
        .map(|entry| (entry.action, entry.detail));
    acts.collect()
}

#[test]
fn an_older_file_is_backed_up_checked_and_brought_up_to_date() {
    let place = older();
    let before = place.unlock().expect("the file is sound");
    let contents = backup::contents(&before).expect("contents");
    before.close().expect("the file is sound");

    let mut file = upgrade(&place, NEXT).expect("a place for a backup");
    let facts = file.facts().expect("facts");
    assert_eq!((facts.schema_version, facts.counts.cases), (2, 2));
    let tasks =
        file.read(|conn| Ok(conn.query_one("SELECT count(*) FROM tasks", [], |row| row.get(0))?));
    assert_eq!(tasks, Ok(2));
    for finding in integrity::check(&mut file) {
        assert!(finding.is_sound(), "{finding:?}");
    }

    let made = backups(&beside(&place), &place);
    let name = made[0].path.file_name().expect("a name").to_string_lossy();
    let expected = [
        (Action::FileUnlocked, serde_json::Value::Null),
        (
            Action::FileUpgraded,
            serde_json::json!({ "from": 1, "to": 2 }),
        ),
        (
            Action::BackupMade,
            serde_json::json!({ "name": name, "why": "upgrade" }),
        ),
    ];
    assert_eq!(acts(&file), expected);
    let settings = file.read(backup::load).expect("settings");
    assert_eq!(settings.made_at, Some(made[0].made_at));
    file.close().expect("the file is sound");

    assert_eq!(made.len(), 1);
    let passphrase = passphrase();
    let inside = backup::inspect(&made[0].path, WayIn::Passphrase(None, &passphrase));
    assert_eq!(inside, Ok(contents), "the backup is of the file as it was");
    assert_eq!(
        place.unlock().map(|_| ()),
        Err(Error::Newer { found: 2, known: 1 }),
        "the program of before refuses it"
    );
    // Once up to date, it is opened like any other.
    upgrade(&place, NEXT)
        .expect("nothing is to be done")
        .close()
        .expect("the file is sound");
    assert_eq!(backups(&beside(&place), &place).len(), 1);
}

#[test]
fn a_file_that_a_crash_left_is_brought_up_to_date_with_what_was_committed() {
    let place = older();
    crash(&place);
    let file = upgrade(&place, NEXT).expect("a place for a backup");
    assert_eq!(file.facts().expect("facts").counts.cases, 3);
    let passphrase = passphrase();
    let made = &backups(&beside(&place), &place)[0];
    let inside = backup::inspect(&made.path, WayIn::Passphrase(None, &passphrase));
    assert_eq!(inside.expect("a sound backup").counts.cases, 3);
}

#[test]
fn without_a_backup_nothing_changes() {
    for crashed in [false, true] {
        let place = older();
        if crashed {
            crash(&place);
        }
        // No folder can be made under this name.
        fs::write(beside(&place), "").expect("our own folder");
        let before = place.content();
        let refused = upgrade(&place, NEXT).map(|_| ());
        assert!(matches!(refused, Err(Error::NotBackedUp(_))), "{refused:?}");
        assert_eq!(place.content(), before, "crashed: {crashed}");
        fs::remove_file(beside(&place)).expect("our own file");
        assert!(
            place.unlock().is_ok(),
            "the program of before still opens it"
        );
    }
}

/// Leaves a -wal with something in it, as a crash does.
fn crash(place: &Place) {
    let mut file = place.open();
    log(&mut file, &new_case("Ana Ruiz", "ana@example.com"));
    let kept = [place.path(), place.beside("-wal")].map(|path| {
        let bytes = fs::read(&path).expect("a file at work");
        (path, bytes)
    });
    drop(file);
    for (path, bytes) in kept {
        fs::write(path, bytes).expect("our own file");
    }
}

#[test]
fn a_chosen_folder_that_is_gone_is_replaced_by_the_one_beside_the_file() {
    let place = older();
    let chosen = place.path().with_file_name("drive");
    let mut file = place.open();
    backup::save(&mut file, true, Some(&chosen)).expect("a name");
    file.close().expect("the file is sound");
    upgrade(&place, NEXT).expect("a place for a backup");
    assert!(!chosen.exists());
    assert_eq!(backups(&beside(&place), &place).len(), 1);
}

#[test]
fn a_chosen_folder_takes_the_backup() {
    let place = older();
    let chosen = place.path().with_file_name("drive");
    fs::create_dir(&chosen).expect("our own folder");
    let mut file = place.open();
    backup::save(&mut file, true, Some(&chosen)).expect("a name");
    file.close().expect("the file is sound");
    upgrade(&place, NEXT).expect("a place for a backup");
    assert_eq!(backups(&chosen, &place).len(), 1);
    assert!(!beside(&place).exists());
}

#[test]
fn a_step_that_breaks_off_leaves_the_old_version_and_one_backup_however_often() {
    let place = older();
    for _ in 0..3 {
        upgrade(&place, BROKEN).expect_err("the step is broken");
    }
    assert_eq!(backups(&beside(&place), &place).len(), 1);
    let mut file = place.open();
    let facts = file.facts().expect("facts");
    assert_eq!((facts.schema_version, facts.counts.cases), (1, 2));
    for finding in integrity::check(&mut file) {
        assert!(finding.is_sound(), "{finding:?}");
    }
}

#[test]
fn a_file_that_is_up_to_date_needs_no_backup() {
    let place = place();
    place.open().close().expect("the file is sound");
    assert!(!beside(&place).exists());
}
