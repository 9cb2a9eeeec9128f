//! How a letter went to whom, and what was heard of it later: only ever added to.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Code, LetterKind, Passage, Way};
use rusqlite::{Connection, Row, params};

use crate::columns::{code, date, instant, instant_text};
use crate::{CaseId, Error, LetterId, Write};

/// One thing known of a letter's way to one recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDelivery {
    /// What happened.
    pub passage: Passage,
    /// The way it went.
    pub way: Way,
    /// To whom: an address, or a name where there is none.
    pub recipient: String,
    /// The day on which it happened.
    pub day: NaiveDate,
    /// The number under which registered post can be followed; may be empty.
    pub tracking: String,
    /// Anything to remember.
    pub note: String,
}

/// The same, with who recorded it and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// What is known.
    pub what: NewDelivery,
    /// Who recorded it.
    pub by: String,
    /// When it was recorded.
    pub at: DateTime<Utc>,
}

/// Adds what is known of a letter's way.
///
/// # Errors
/// Those of the database.
pub fn add(w: &Write<'_>, letter: LetterId, new: &NewDelivery) -> Result<(), Error> {
    w.execute(
        "INSERT INTO deliveries (letter_id, passage, way, recipient, day, tracking, note, recorded_by, at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            letter,
            new.passage.code(),
            new.way.code(),
            new.recipient,
            new.day.to_string(),
            new.tracking,
            new.note,
            w.actor(),
            instant_text(w.now()),
        ],
    )?;
    Ok(())
}

/// What is known of a letter's way, in the order in which it was recorded.
///
/// # Errors
/// Those of the database.
pub fn of_letter(conn: &Connection, letter: LetterId) -> Result<Vec<Delivery>, Error> {
    let mut statement =
        conn.prepare_cached("SELECT * FROM deliveries WHERE letter_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([letter], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A letter of a case that went out, with all that is known of its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passed {
    /// The letter.
    pub letter: LetterId,
    /// What it is.
    pub kind: LetterKind,
    /// The day on which it went out.
    pub went_on: NaiveDate,
    /// To whom each thing happened, and what, in the order in which it was recorded.
    pub heard: Vec<(String, Passage)>,
}

/// The letters of a case that went out, with all that is known of their ways.
///
/// # Errors
/// Those of the database.
pub fn in_case(conn: &Connection, case: CaseId) -> Result<Vec<Passed>, Error> {
    let mut statement = conn.prepare_cached(
        "SELECT d.letter_id, l.kind, l.sent_on, d.recipient, d.passage
         FROM letters l JOIN deliveries d ON d.letter_id = l.id
         WHERE l.case_id = ?1 AND l.sent_on IS NOT NULL ORDER BY d.letter_id, d.id",
    )?;
    let mut rows = statement.query([case])?;
    let mut all: Vec<Passed> = Vec::new();
    while let Some(row) = rows.next()? {
        let letter = row.get("letter_id")?;
        let heard = (row.get("recipient")?, code(row, "passage")?);
        match all.last_mut() {
            Some(passed) if passed.letter == letter => passed.heard.push(heard),
            _ => all.push(Passed {
                letter,
                kind: code(row, "kind")?,
                went_on: date(row, "sent_on")?,
                heard: vec![heard],
            }),
        }
    }
    Ok(all)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Delivery> {
    Ok(Delivery {
        what: NewDelivery {
            passage: code(row, "passage")?,
            way: code(row, "way")?,
            recipient: row.get("recipient")?,
            day: date(row, "day")?,
            tracking: row.get("tracking")?,
            note: row.get("note")?,
        },
        by: row.get("recorded_by")?,
        at: instant(row, "at")?,
    })
}
