//! Who is to be told of what was given: the list is frozen with the decision, so that later changes of
//! the inventory do not change what was owed.

use chrono::NaiveDate;
use domain::Code;
use domain::tell::{RecipientRole, Word};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::columns::{code, code_or_none, date};
use crate::{CaseId, Error, LetterId, RecipientId, RequestId, Write};

/// Somebody to be told that is not stored yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRecipient {
    /// Who, as the inventory calls them.
    pub name: String,
    /// How they came to hold the data.
    pub role: RecipientRole,
}

/// Somebody who is to be told of one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Its id in this file.
    pub id: RecipientId,
    /// The request of which they are to be told.
    pub request: RequestId,
    /// Who.
    pub name: String,
    /// How they came to hold the data.
    pub role: RecipientRole,
    /// What came of it; `None` while they are to be told.
    pub settled: Option<Settled>,
    /// The notice that told them; if they are still to be told, the one that has not reached them.
    pub letter: Option<LetterId>,
}

/// What came of telling somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// Whether they were told.
    pub word: Word,
    /// How they were told, or why not.
    pub note: String,
    /// The day.
    pub on: NaiveDate,
    /// Who recorded it.
    pub by: String,
}

/// Makes these the ones to be told of a request. Who was settled before stays as the record of it.
///
/// # Errors
/// Those of the database.
pub fn freeze(w: &Write<'_>, request: RequestId, list: &[NewRecipient]) -> Result<(), Error> {
    w.execute(
        "DELETE FROM recipients WHERE request_id = ?1 AND word IS NULL",
        [request],
    )?;
    for recipient in list {
        insert(w, request, recipient)?;
    }
    Ok(())
}

/// Adds one more. `false` if they were on the list already.
///
/// # Errors
/// Those of the database.
pub fn insert(w: &Write<'_>, request: RequestId, new: &NewRecipient) -> Result<bool, Error> {
    let added = w.execute(
        "INSERT INTO recipients (request_id, name, role) VALUES (?1, ?2, ?3)
         ON CONFLICT (request_id, name, role) DO NOTHING",
        params![request, new.name, new.role.code()],
    )?;
    Ok(added > 0)
}

/// Records what came of telling one of them, and by which notice if a notice told them.
///
/// # Errors
/// [`Error::NotFound`] if there is no such recipient.
pub fn settle(
    w: &Write<'_>,
    id: RecipientId,
    word: Word,
    note: &str,
    on: NaiveDate,
    letter: Option<LetterId>,
) -> Result<(), Error> {
    let changed = w.execute(
        "UPDATE recipients SET word = ?2, note = ?3, settled_on = ?4, settled_by = ?5, letter_id = ?6
         WHERE id = ?1",
        params![id, word.code(), note, on.to_string(), w.actor(), letter],
    )?;
    one(changed)
}

/// Records that nothing came of it after all: they are to be told. `letter` is the notice that has not
/// reached them, if one has not.
///
/// # Errors
/// [`Error::NotFound`] if there is no such recipient.
pub fn reopen(w: &Write<'_>, id: RecipientId, letter: Option<LetterId>) -> Result<(), Error> {
    let changed = w.execute(
        "UPDATE recipients SET word = NULL, note = '', settled_on = NULL, settled_by = NULL,
                               letter_id = ?2
         WHERE id = ?1",
        params![id, letter],
    )?;
    one(changed)
}

/// Those whom a notice told, or has not reached.
///
/// # Errors
/// Those of the database.
pub fn of_letter(conn: &Connection, letter: LetterId) -> Result<Vec<Recipient>, Error> {
    let mut statement =
        conn.prepare_cached("SELECT * FROM recipients WHERE letter_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([letter], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The recipient with this id.
///
/// # Errors
/// [`Error::NotFound`] if there is none.
pub fn get(conn: &Connection, id: RecipientId) -> Result<Recipient, Error> {
    conn.query_row("SELECT * FROM recipients WHERE id = ?1", [id], from_row)
        .optional()?
        .ok_or(Error::NotFound("recipient"))
}

/// Who is to be told in a case, request by request, in the order of the inventory.
///
/// # Errors
/// Those of the database.
pub fn of_case(conn: &Connection, case: CaseId) -> Result<Vec<Recipient>, Error> {
    let mut statement = conn.prepare_cached(
        "SELECT t.* FROM recipients t JOIN requests r ON r.id = t.request_id
         WHERE r.case_id = ?1 ORDER BY t.request_id, t.id",
    )?;
    let rows = statement.query_map([case], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn one(changed: usize) -> Result<(), Error> {
    match changed {
        0 => Err(Error::NotFound("recipient")),
        _ => Ok(()),
    }
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Recipient> {
    let settled = match code_or_none(row, "word")? {
        None => None,
        Some(word) => Some(Settled {
            word,
            note: row.get("note")?,
            on: date(row, "settled_on")?,
            by: row.get("settled_by")?,
        }),
    };
    Ok(Recipient {
        id: row.get("id")?,
        request: row.get("request_id")?,
        name: row.get("name")?,
        role: code(row, "role")?,
        settled,
        letter: row.get("letter_id")?,
    })
}
