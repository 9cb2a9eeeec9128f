//! What somebody was typing when the file was locked, or when the program ended: kept here, encrypted like
//! everything else, until the same person is back. One thing for each person, because a window shows one
//! screen.
//!
//! A lock is an act and stands in the history. What is kept every few seconds while somebody types stands
//! nowhere else: nothing shows it before its owner comes back.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};

use crate::columns::{instant, instant_text};
use crate::{CaseFile, Error, Write};

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

/// Keeps what whoever has the file open was typing, in place of what was kept before, for the history to
/// tell of.
///
/// # Errors
/// Those of the database.
pub fn keep(w: &Write<'_>, content: &str, message: Option<(&str, &[u8])>) -> Result<(), Error> {
    put(w, w.actor(), content, message)?;
    w.execute("UPDATE unsaved SET told = 1 WHERE staff = ?1", [w.actor()])?;
    Ok(())
}

/// The same while they go on typing: no act yet, so the history is silent.
///
/// # Errors
/// Those of the database; [`Error::Reading`] if the file is open for reading only.
pub fn keep_typing(
    file: &mut CaseFile,
    content: &str,
    message: Option<(&str, &[u8])>,
) -> Result<(), Error> {
    let staff = file.actor().to_owned();
    file.stage(|conn| put(conn, &staff, content, message))
}

/// What `staff` was typing, if anything is kept.
///
/// # Errors
/// Those of the database.
pub fn of(conn: &Connection, staff: &str) -> Result<Option<Unsaved>, Error> {
    let row = conn.query_row(
        "SELECT * FROM unsaved LEFT JOIN unsaved_messages USING (staff) WHERE staff = ?1",
        [staff],
        from_row,
    );
    Ok(row.optional()?)
}

/// Whether the history tells of what `staff` was typing; `None` if nothing is kept.
///
/// # Errors
/// Those of the database.
pub fn told(conn: &Connection, staff: &str) -> Result<Option<bool>, Error> {
    let told = conn.query_row(
        "SELECT told FROM unsaved WHERE staff = ?1",
        [staff],
        |row| row.get(0),
    );
    Ok(told.optional()?)
}

/// Forgets what whoever has the file open was typing, for the history to tell of.
///
/// # Errors
/// Those of the database.
pub fn forget(w: &Write<'_>) -> Result<(), Error> {
    forget_of(w, w.actor())
}

/// The same with what the history never told of.
///
/// # Errors
/// Those of the database; [`Error::Reading`] if the file is open for reading only.
pub fn forget_typing(file: &mut CaseFile) -> Result<(), Error> {
    let staff = file.actor().to_owned();
    file.stage(|conn| forget_of(conn, &staff))
}

/// Forgets what somebody was typing who comes no more.
pub(crate) fn forget_of(conn: &Connection, staff: &str) -> Result<(), Error> {
    conn.execute("DELETE FROM unsaved WHERE staff = ?1", [staff])?;
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

fn put(
    conn: &Connection,
    staff: &str,
    content: &str,
    message: Option<(&str, &[u8])>,
) -> Result<(), Error> {
    conn.execute(
        "INSERT INTO unsaved (staff, content, told, at) VALUES (?1, ?2, 0, ?3)
         ON CONFLICT (staff) DO UPDATE SET content = excluded.content, at = excluded.at",
        params![staff, content, instant_text(Utc::now())],
    )?;
    match message {
        Some((name, bytes)) => put_message(conn, staff, name, bytes),
        None => {
            conn.execute("DELETE FROM unsaved_messages WHERE staff = ?1", [staff])?;
            Ok(())
        }
    }
}

/// Puts the message there, unless it is the one that is there already.
fn put_message(conn: &Connection, staff: &str, name: &str, bytes: &[u8]) -> Result<(), Error> {
    let sha256: [u8; 32] = Sha256::digest(bytes).into();
    conn.execute(
        "INSERT INTO unsaved_messages (staff, name, bytes, sha256) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (staff) DO UPDATE
             SET name = excluded.name, bytes = excluded.bytes, sha256 = excluded.sha256
             WHERE (name, sha256) <> (excluded.name, excluded.sha256)",
        params![staff, name, bytes, sha256],
    )?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Unsaved> {
    let name: Option<String> = row.get("name")?;
    Ok(Unsaved {
        content: row.get("content")?,
        message: name.zip(row.get("bytes")?),
        at: instant(row, "at")?,
    })
}
