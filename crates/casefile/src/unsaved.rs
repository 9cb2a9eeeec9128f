//! What somebody was typing when the file was locked: kept here, encrypted like everything else, until the
//! same person is back. One thing for each person, because a window shows one screen.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::columns::{instant, instant_text};
use crate::{Error, Write};

/// What was typed and not saved.
#[derive(Clone, PartialEq, Eq)]
pub struct Unsaved {
    /// The screen and its fields, as JSON of the window.
    pub content: String,
    /// The message the screen was about, if it was about one: its name and its bytes.
    pub message: Option<(String, Vec<u8>)>,
    /// When it was kept.
    pub at: DateTime<Utc>,
}

impl std::fmt::Debug for Unsaved {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Unsaved")
    }
}

/// Keeps what whoever has the file open was typing, in place of what was kept before.
///
/// # Errors
/// Those of the database.
pub fn keep(w: &Write<'_>, content: &str, message: Option<(&str, &[u8])>) -> Result<(), Error> {
    let (name, bytes) = message.unzip();
    w.execute(
        "INSERT OR REPLACE INTO unsaved (staff, content, message_name, message, at)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![w.actor(), content, name, bytes, instant_text(w.now())],
    )?;
    Ok(())
}

/// What `staff` was typing, if anything is kept.
///
/// # Errors
/// Those of the database.
pub fn of(conn: &Connection, staff: &str) -> Result<Option<Unsaved>, Error> {
    let row = conn.query_row("SELECT * FROM unsaved WHERE staff = ?1", [staff], from_row);
    Ok(row.optional()?)
}

/// Forgets what whoever has the file open was typing.
///
/// # Errors
/// Those of the database.
pub fn forget(w: &Write<'_>) -> Result<(), Error> {
    forget_of(w, w.actor())
}

/// Forgets what somebody was typing who comes no more.
pub(crate) fn forget_of(w: &Write<'_>, staff: &str) -> Result<(), Error> {
    w.execute("DELETE FROM unsaved WHERE staff = ?1", [staff])?;
    Ok(())
}

/// What somebody was typing stays theirs under another name.
pub(crate) fn rename(w: &Write<'_>, staff: &str, new: &str) -> Result<(), Error> {
    w.execute(
        "UPDATE unsaved SET staff = ?2 WHERE staff = ?1",
        [staff, new],
    )?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Unsaved> {
    let name: Option<String> = row.get("message_name")?;
    Ok(Unsaved {
        content: row.get("content")?,
        message: name.zip(row.get("message")?),
        at: instant(row, "at")?,
    })
}
