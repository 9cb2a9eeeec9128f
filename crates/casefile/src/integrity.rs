//! Whether everything in a case file is as it was written: one check after another, each with its finding.
//!
//! A check that cannot be carried out is a finding, too: a damaged file must not keep its owner from
//! learning what is damaged.

use std::io;

use rusqlite::Connection;

use crate::slots::KeyFile;
use crate::{CaseFile, Error, evidence, history, open};

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The seal of every page.
    Pages,
    /// The tables and indexes.
    Structure,
    /// What belongs to something that must be there.
    References,
    /// The index behind the search.
    Search,
    /// The content of every kept file.
    Evidence,
    /// The chain of acts.
    History,
    /// The newest entry that was seen before.
    Anchor,
    /// The keys file and its slots.
    Keys,
}

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What was looked at.
    pub subject: Subject,
    /// How many pages, files, entries or slots there are; 0 where nothing is counted.
    pub checked: u64,
    /// How many of them are not as they were written.
    pub faults: u64,
    /// Why the check broke off, if it did.
    pub failure: Option<Error>,
}

impl Finding {
    /// Whether everything is as it was written.
    pub fn is_sound(&self) -> bool {
        self.faults == 0 && self.failure.is_none()
    }

    fn of(subject: Subject, result: Result<Tally, Error>) -> Self {
        let (tally, failure) = match result {
            Ok(tally) => (tally, None),
            Err(error) => (Tally::default(), Some(error)),
        };
        Self {
            subject,
            checked: tally.checked,
            faults: tally.faults,
            failure,
        }
    }
}

#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    checked: u64,
    faults: u64,
}

/// Looks at everything. The pages come first: they are read past the database, which breaks off at the
/// first bad one.
pub fn check(file: &mut CaseFile) -> Vec<Finding> {
    let pages = file.maintain(|conn| {
        // What still lies in the -wal is not looked at by the check of the pages.
        open::checkpoint(conn)?;
        pages(conn)
    });
    let search = file.maintain(search);
    vec![
        Finding::of(Subject::Pages, pages),
        Finding::of(Subject::Structure, file.read(structure)),
        Finding::of(Subject::References, file.read(references)),
        Finding::of(Subject::Search, search),
        Finding::of(Subject::Evidence, file.read(evidence)),
        Finding::of(Subject::History, history(file)),
        Finding::of(Subject::Anchor, Ok(anchor(file))),
        Finding::of(Subject::Keys, keys(file)),
    ]
}

/// Refuses a file in which a page, a table or a reference is not as it was written.
pub(crate) fn prove(conn: &Connection) -> Result<(), Error> {
    for tally in [pages(conn)?, structure(conn)?, references(conn)?] {
        if tally.faults > 0 {
            return Err(Error::Damaged);
        }
    }
    Ok(())
}

fn pages(conn: &Connection) -> Result<Tally, Error> {
    Ok(Tally {
        checked: conn.query_one("PRAGMA page_count", [], |row| row.get(0))?,
        faults: rows(conn, "PRAGMA cipher_integrity_check")?,
    })
}

fn structure(conn: &Connection) -> Result<Tally, Error> {
    let first: String = conn.query_one("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    let faults = match first == "ok" {
        true => 0,
        false => rows(conn, "PRAGMA integrity_check")?,
    };
    let checked = conn.query_one("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    Ok(Tally { checked, faults })
}

fn references(conn: &Connection) -> Result<Tally, Error> {
    let faults = rows(conn, "PRAGMA foreign_key_check")?;
    Ok(Tally { checked: 0, faults })
}

fn rows(conn: &Connection, sql: &str) -> Result<u64, Error> {
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut count = 0;
    while rows.next()?.is_some() {
        count += 1;
    }
    Ok(count)
}

/// The index answers as a command; nothing of it stays.
fn search(conn: &Connection) -> Result<Tally, Error> {
    let transaction = conn.unchecked_transaction()?;
    let cases = transaction.query_one("SELECT count(*) FROM cases", [], |row| row.get(0))?;
    let indexed: u64 =
        transaction.query_one("SELECT count(*) FROM case_search", [], |row| row.get(0))?;
    transaction.execute(
        "INSERT INTO case_search (case_search, rank) VALUES ('integrity-check', 1)",
        [],
    )?;
    let counted: u64 =
        transaction.query_one("SELECT open + closed FROM case_counts", [], |row| {
            row.get(0)
        })?;
    Ok(Tally {
        checked: cases,
        faults: u64::abs_diff(cases, indexed) + u64::abs_diff(cases, counted),
    })
}

fn evidence(conn: &Connection) -> Result<Tally, Error> {
    let mut tally = Tally::default();
    for id in evidence::ids(conn)? {
        tally.checked += 1;
        match evidence::copy_to(conn, id, &mut io::sink()) {
            Ok(()) => {}
            Err(Error::Damaged) => tally.faults += 1,
            Err(error) => return Err(error),
        }
    }
    Ok(tally)
}

fn history(file: &CaseFile) -> Result<Tally, Error> {
    let verified = history::verify(file)?;
    Ok(Tally {
        checked: verified.entries,
        faults: verified.faults.len() as u64,
    })
}

fn anchor(file: &CaseFile) -> Tally {
    Tally {
        checked: 1,
        faults: u64::from(file.rollback().is_some()),
    }
}

fn keys(file: &CaseFile) -> Result<Tally, Error> {
    let keys = KeyFile::load(file.path())?;
    let ours = file.keys()?.case_file() == keys.case_file();
    Ok(Tally {
        checked: keys.staff_names().len() as u64,
        faults: u64::from(!ours),
    })
}
