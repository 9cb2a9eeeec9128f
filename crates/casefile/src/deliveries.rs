//! How a letter went to whom, and what was heard of it later: only ever added to.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Code, Passage, Way};
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

/// The letters of a case of which the last thing heard is that they did not reach somebody.
///
/// # Errors
/// Those of the database.
pub fn failed_in_case(conn: &Connection, case: CaseId) -> Result<Vec<LetterId>, Error> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT d.letter_id FROM deliveries d JOIN letters l ON l.id = d.letter_id
         WHERE l.case_id = ?1 AND d.passage IN ('returned', 'bounced')
           AND d.id = (SELECT max(o.id) FROM deliveries o
                       WHERE o.letter_id = d.letter_id AND o.recipient = d.recipient)
         ORDER BY d.letter_id",
    )?;
    let rows = statement.query_map([case], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
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
