//! Checks: a data point compared with the office's own records, never the value itself.

use chrono::{DateTime, Utc};
use domain::{Code, DataPoint};
use rusqlite::{Connection, Row, params};

use crate::columns::{code, instant, instant_text};
use crate::{CaseId, CheckId, Error, Write};

/// A comparison that is not stored yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCheck {
    /// The case it was made for.
    pub case: CaseId,
    /// What was compared.
    pub point: DataPoint,
    /// What it was compared against, as in `shop orders`.
    pub source: String,
    /// A remark.
    pub note: String,
    /// Whether it matched.
    pub matches: bool,
}

/// A comparison that staff made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Its id in this file.
    pub id: CheckId,
    /// The case it was made for.
    pub case: CaseId,
    /// What was compared.
    pub point: DataPoint,
    /// What it was compared against.
    pub source: String,
    /// A remark.
    pub note: String,
    /// Whether it matched.
    pub matches: bool,
    /// Who compared.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// Stores a comparison as made now by whoever has the file open.
///
/// # Errors
/// Those of the database.
pub fn insert(w: &Write<'_>, new: &NewCheck) -> Result<Check, Error> {
    let check = w.query_one(
        "INSERT INTO checks (case_id, point, source, note, matches, made_by, at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) RETURNING *",
        params![
            new.case,
            new.point.code(),
            new.source,
            new.note,
            new.matches,
            w.actor(),
            instant_text(w.now()),
        ],
        from_row,
    )?;
    Ok(check)
}

/// The comparisons of a case, the oldest first.
///
/// # Errors
/// Those of the database.
pub fn of_case(conn: &Connection, case: CaseId) -> Result<Vec<Check>, Error> {
    let mut statement =
        conn.prepare_cached("SELECT * FROM checks WHERE case_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([case], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Check> {
    Ok(Check {
        id: row.get("id")?,
        case: row.get("case_id")?,
        point: code(row, "point")?,
        source: row.get("source")?,
        note: row.get("note")?,
        matches: row.get("matches")?,
        by: row.get("made_by")?,
        at: instant(row, "at")?,
    })
}
