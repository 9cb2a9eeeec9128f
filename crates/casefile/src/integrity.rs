//! Whether everything in a case file is as it was written: one check after another, each with its finding.
//!
//! A check that cannot be carried out is a finding, too: a damaged file must not keep its owner from
//! learning what is damaged.

mod pages;

use std::io;
use std::ops::ControlFlow;

use rusqlite::Connection;

use crate::slots::KeyFile;
use crate::{CaseFile, Error, Turns, evidence, history, open};

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

/// Looks at everything at once, while nobody else works in the file.
pub fn check(file: &mut CaseFile) -> Vec<Finding> {
    let checked = check_all(file, u64::MAX, &mut |_, _| ControlFlow::Continue(()));
    checked.unwrap_or_else(|error| vec![Finding::of(Subject::Pages, Err(error))])
}

/// Looks at everything, in turns with others. The pages come first: they are read past the database, which
/// breaks off at the first bad one. `watch` is told the bytes that were looked at, of how many, and calls
/// the whole thing off by breaking.
///
/// # Errors
/// [`Error::Cancelled`] if `watch` breaks, [`Error::Closed`] if the file was closed meanwhile. All else is a
/// finding.
pub fn check_in_turns(
    turns: &mut impl Turns,
    watch: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<Vec<Finding>, Error> {
    check_all(turns, ONE_GO, watch)
}

fn check_all(
    turns: &mut impl Turns,
    one_go: u64,
    watch: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<Vec<Finding>, Error> {
    let (pages, kept) = turns.turn(|file| file.read(sizes)).unwrap_or_default();
    let (mut findings, mut read) = (Vec::new(), 0);
    for subject in SUBJECTS {
        if watch(read, pages + kept).is_break() {
            return Err(Error::Cancelled);
        }
        let found = match subject {
            Subject::Pages => pages::in_turns(turns, &mut |done| {
                // It may have grown meanwhile.
                watch(read + done.min(pages), pages + kept)
            }),
            Subject::Structure => structure_in_turns(turns, one_go),
            Subject::Evidence => {
                evidence_in_turns(turns, &mut |more| watch(read + more, pages + kept))
            }
            Subject::History => history(turns, &mut || watch(read, pages + kept)),
            subject => turns.turn(move |file| look(file, subject)),
        };
        match found {
            Err(ended @ (Error::Cancelled | Error::Closed)) => return Err(ended),
            found => findings.push(Finding::of(subject, found)),
        }
        read += match subject {
            Subject::Pages => pages,
            Subject::Evidence => kept,
            _ => 0,
        };
    }
    Ok(findings)
}

/// In this order.
const SUBJECTS: [Subject; 8] = [
    Subject::Pages,
    Subject::Structure,
    Subject::References,
    Subject::Search,
    Subject::Evidence,
    Subject::History,
    Subject::Anchor,
    Subject::Keys,
];

fn look(file: &mut CaseFile, subject: Subject) -> Result<Tally, Error> {
    match subject {
        Subject::Pages => pages::in_turns(file, &mut |_| ControlFlow::Continue(())),
        Subject::Structure => file.read(structure),
        Subject::References => file.read(references),
        Subject::Search => file.maintain(search),
        Subject::Evidence => evidence_in_turns(file, &mut |_| ControlFlow::Continue(())),
        Subject::History => history(file, &mut || ControlFlow::Continue(())),
        Subject::Anchor => Ok(anchor(file)),
        Subject::Keys => keys(file),
    }
}

/// Bytes of all pages, and of all kept files.
fn sizes(conn: &Connection) -> Result<(u64, u64), Error> {
    let pages: u64 = conn.query_one("PRAGMA page_count", [], |row| row.get(0))?;
    let sum = "SELECT COALESCE(SUM(size), 0) FROM evidence";
    Ok((
        pages * open::PAGE,
        conn.query_one(sum, [], |row| row.get(0))?,
    ))
}

/// The largest file whose structure is looked at in one go while others wait: two tenths of a second.
const ONE_GO: u64 = 32 << 20;

/// The whole structure at once, or table by table. The chunks of kept files would keep others waiting:
/// they are only counted, as each is found through its index, read and proven with its kept file.
fn structure_in_turns(turns: &mut impl Turns, one_go: u64) -> Result<Tally, Error> {
    let (pages, _) = turns.turn(|file| file.read(sizes))?;
    if pages <= one_go {
        return turns.turn(|file| look(file, Subject::Structure));
    }
    let tables = turns.turn(|file| file.read(tables))?;
    let mut tally = Tally::default();
    for table in tables {
        tally.checked += 1;
        tally.faults += turns.turn(move |file| file.read(|conn| table_faults(conn, &table)))?;
    }
    Ok(tally)
}

fn tables(conn: &Connection) -> Result<Vec<String>, Error> {
    let mut statement = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn table_faults(conn: &Connection, table: &str) -> Result<u64, Error> {
    if table == "evidence_chunks" {
        let count = |sql| conn.query_one(sql, [], |row| row.get::<_, u64>(0));
        let rows = count("SELECT count(*) FROM evidence_chunks NOT INDEXED")?;
        let found = count("SELECT count(*) FROM evidence_chunks WHERE content_id > 0")?;
        return Ok(rows.abs_diff(found));
    }
    let sql = format!("PRAGMA integrity_check('{}')", table.replace('\'', "''"));
    let mut statement = conn.prepare(&sql)?;
    let told = statement.query_map([], |row| row.get::<_, String>(0))?;
    let told: Vec<String> = told.collect::<Result<_, _>>()?;
    Ok(told.iter().filter(|line| *line != "ok").count() as u64)
}

/// Refuses a file in which a page, a table or a reference is not as it was written.
pub(crate) fn prove(conn: &Connection) -> Result<(), Error> {
    for tally in [all_pages(conn)?, structure(conn)?, references(conn)?] {
        if tally.faults > 0 {
            return Err(Error::Damaged);
        }
    }
    Ok(())
}

/// All at once, of a file in which nobody works.
fn all_pages(conn: &Connection) -> Result<Tally, Error> {
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

fn evidence_in_turns(
    turns: &mut impl Turns,
    watch: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<Tally, Error> {
    let kept = turns.turn(|file| file.read(evidence::ids_and_sizes))?;
    let (mut tally, mut before) = (Tally::default(), 0);
    for (id, size) in kept {
        tally.checked += 1;
        let mut sink = io::sink();
        match evidence::copy_in_turns(turns, id, &mut sink, &mut |read| watch(before + read)) {
            // Somebody destroyed it meanwhile.
            Ok(()) | Err(Error::NotFound(_)) => {}
            Err(Error::Damaged) => tally.faults += 1,
            Err(error) => return Err(error),
        }
        before += size;
    }
    Ok(tally)
}

fn history(
    turns: &mut impl Turns,
    watch: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Tally, Error> {
    let verified = history::verify_in_turns(turns, watch)?;
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
