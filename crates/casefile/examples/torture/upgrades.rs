//! Killing programs that bring older files up to date.
//!
//! Each time there are several copies of one older file. The writer takes one after the other from the old
//! version to one that never was ([`NEXT`]). A file that was acknowledged must be of the new version with all
//! that was in it, the one at work of either, and a backup that is there must be whole; a file of the new
//! version must have one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use casefile::backup::{self, WayIn};
use casefile::{Action, CaseFile, Error, Migrations, RecoveryKey, history, integrity};

use super::work::{Work, keep};
use super::{Killed, Moment, kill_one};

/// The version after the first: a new column, and a table filled from another.
pub(crate) const NEXT: Migrations = Migrations::rehearsed(&[
    include_str!("../../migrations/0001.sql"),
    "ALTER TABLE notes ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
     CREATE TABLE tasks (id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases (id)) STRICT;
     INSERT INTO tasks (case_id) SELECT id FROM cases;
     CREATE INDEX tasks_by_case ON tasks (case_id);",
]);

/// More than any writer gets through before it is killed.
const COPIES: u64 = 8;
/// Cases in the older file, each with its message.
const CASES: u64 = 40;

/// Fills the file that is copied.
pub(super) fn furnish(file: &mut CaseFile, recovery: &RecoveryKey) {
    for number in 0..CASES {
        keep(file, 2000 + 500 * number as usize);
    }
    // The sheet opens it without deriving a key: what is killed is the update.
    let sheet = file.path().with_file_name("sheet");
    fs::write(sheet, recovery.blocks().join("-")).expect("our own folder");
}

/// Takes one copy after the other, then waits to be killed.
pub(super) fn work(path: &Path) {
    println!("\nREADY");
    for number in 0..COPIES {
        let file = update(&copy(path, number), &sheet(path)).expect("an older file");
        println!("ACK {number}");
        drop(file);
    }
    std::thread::park();
}

/// Kills one writer and looks at what it had in its hands.
pub(super) fn kill(path: &Path, moment: Moment, command: Command) -> Killed {
    for number in 0..COPIES {
        let copy = copy(path, number);
        let folder = copy.parent().expect("a folder");
        let _ = fs::remove_dir_all(folder);
        fs::create_dir(folder).expect("our own folder");
        for ending in ["", ".keys"] {
            fs::copy(
                format!("{}{ending}", path.display()),
                format!("{}{ending}", copy.display()),
            )
            .expect("our own folder");
        }
    }
    let said = kill_one(Work::Upgrades, path, moment, command);
    for number in 0..=said.acknowledged.min(COPIES - 1) {
        let new = check(&copy(path, number), &sheet(path));
        assert!(
            new || number == said.acknowledged,
            "copy {number} was acknowledged, killed at {moment:?}"
        );
    }
    said
}

/// Looks at a copy and tells whether it is of the new version.
fn check(copy: &Path, sheet: &RecoveryKey) -> bool {
    let way = WayIn::Recovery(sheet, "Ada");
    let backups = backup::list(&copy.with_file_name("Backups"), copy).unwrap_or_default();
    for made in &backups {
        let inside = backup::inspect(&made.path, way).expect("what counts as a backup is sound");
        assert_eq!(
            (inside.counts.cases, inside.counts.evidence),
            (CASES, CASES)
        );
    }
    let (mut file, new) = match CaseFile::recover(copy, sheet, "Ada") {
        Ok(file) => (file, false),
        Err(Error::Newer { .. }) => (update(copy, sheet).expect("a file up to date"), true),
        Err(error) => panic!("neither the old file nor the new one: {error:?}"),
    };
    assert_eq!(file.rollback(), None, "a crash is no rollback");
    let counts = file.facts().expect("facts").counts;
    assert_eq!(
        (counts.cases, counts.requests, counts.evidence),
        (CASES, CASES, CASES)
    );
    for finding in integrity::check(&mut file) {
        assert!(finding.is_sound(), "{finding:?}");
    }
    let count = |sql| file.read(|conn| Ok(conn.query_one(sql, [], |row| row.get::<_, u64>(0))?));
    let acts = file
        .read(|conn| history::latest(conn, u32::MAX))
        .expect("entries");
    let updates = acts
        .iter()
        .filter(|entry| entry.action == Action::FileUpgraded);
    assert_eq!(updates.count(), usize::from(new));
    if new {
        assert_eq!(count("SELECT count(*) FROM tasks"), Ok(CASES));
        assert_eq!(backups.len(), 1, "the backup that came before");
    } else {
        assert_eq!(
            count("SELECT count(*) FROM sqlite_schema WHERE name = 'tasks'"),
            Ok(0)
        );
    }
    new
}

fn update(copy: &Path, sheet: &RecoveryKey) -> Result<CaseFile, Error> {
    CaseFile::rehearse(copy, WayIn::Recovery(sheet, "Ada"), NEXT)
}

fn copy(path: &Path, number: u64) -> PathBuf {
    path.with_file_name(format!("older {number}"))
        .join("office.case")
}

fn sheet(path: &Path) -> RecoveryKey {
    let text = fs::read_to_string(path.with_file_name("sheet")).expect("the sheet");
    RecoveryKey::parse(&text).expect("the sheet")
}
