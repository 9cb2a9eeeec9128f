//! Notes: what staff want to remember about a case.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, params};

use crate::columns::{instant, instant_text};
use crate::{CaseId, Error, NoteId, Write};

/// A note on a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its id in this file.
    pub id: NoteId,
    /// The case it is about.
    pub case: CaseId,
    /// What it says.
    pub text: String,
    /// Who wrote it.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// Stores a note as written now by whoever has the file open.
///
/// # Errors
/// Those of the database.
pub fn insert(w: &Write<'_>, case: CaseId, text: &str) -> Result<Note, Error> {
    let note = w.query_one(
        "INSERT INTO notes (case_id, text, written_by, at) VALUES (?1, ?2, ?3, ?4) RETURNING *",
        params![case, text, w.actor(), instant_text(w.now())],
        from_row,
    )?;
    Ok(note)
}

/// The notes on a case, the oldest first.
///
/// # Errors
/// Those of the database.
pub fn of_case(conn: &Connection, case: CaseId) -> Result<Vec<Note>, Error> {
    let mut statement =
        conn.prepare_cached("SELECT * FROM notes WHERE case_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([case], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Note> {
    Ok(Note {
        id: row.get("id")?,
        case: row.get("case_id")?,
        text: row.get("text")?,
        by: row.get("written_by")?,
        at: instant(row, "at")?,
    })
}
