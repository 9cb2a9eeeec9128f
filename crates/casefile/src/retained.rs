//! What was kept when something was refused: on which ground, until when, and what became of it.

use chrono::NaiveDate;
use domain::{Code, Ground};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::columns::{code, date, date_or_none};
use crate::{CaseId, Error, RequestId, RetainedId, Write};

/// Something to be kept that is not stored yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRetained {
    /// What, as the letter says it.
    pub what: String,
    /// Why it is kept.
    pub ground: Ground,
    /// The last day on which it is kept; `None` until somebody judges otherwise.
    pub until: Option<NaiveDate>,
}

/// Something that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retained {
    /// Its id in this file.
    pub id: RetainedId,
    /// The request with whose decision it was kept.
    pub request: RequestId,
    /// What, as the letter says it.
    pub what: String,
    /// Why it is kept.
    pub ground: Ground,
    /// The last day on which it is kept; `None` until somebody judges otherwise.
    pub until: Option<NaiveDate>,
    /// The day on which somebody last judged that it must be kept.
    pub judged_on: NaiveDate,
    /// Who judged.
    pub judged_by: String,
    /// When and by whom it was deleted.
    pub deleted: Option<Deleted>,
}

/// That something is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// The day.
    pub on: NaiveDate,
    /// Who recorded it.
    pub by: String,
}

/// Makes these the things kept with the decision on a request, in place of those of an earlier one.
///
/// # Errors
/// Those of the database.
pub fn replace(
    w: &Write<'_>,
    request: RequestId,
    list: &[NewRetained],
    on: NaiveDate,
) -> Result<(), Error> {
    w.execute("DELETE FROM retained WHERE request_id = ?1", [request])?;
    let mut statement = w.prepare_cached(
        "INSERT INTO retained (request_id, what, ground, until, judged_on, judged_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for new in list {
        let until = new.until.map(|day| day.to_string());
        let ground = new.ground.code();
        statement.execute(params![
            request,
            new.what,
            ground,
            until,
            on.to_string(),
            w.actor()
        ])?;
    }
    Ok(())
}

/// Records that it is gone.
///
/// # Errors
/// [`Error::NotFound`] if there is no such thing.
pub fn delete(w: &Write<'_>, id: RetainedId, on: NaiveDate) -> Result<(), Error> {
    one(w.execute(
        "UPDATE retained SET deleted_on = ?2, deleted_by = ?3 WHERE id = ?1",
        params![id, on.to_string(), w.actor()],
    )?)
}

/// Records that it is not gone after all.
///
/// # Errors
/// [`Error::NotFound`] if there is no such thing.
pub fn restore(w: &Write<'_>, id: RetainedId) -> Result<(), Error> {
    one(w.execute(
        "UPDATE retained SET deleted_on = NULL, deleted_by = NULL WHERE id = ?1",
        [id],
    )?)
}

/// Records that somebody looked again, and until when it must be kept from now on.
///
/// # Errors
/// [`Error::NotFound`] if there is no such thing.
pub fn review(
    w: &Write<'_>,
    id: RetainedId,
    until: Option<NaiveDate>,
    on: NaiveDate,
) -> Result<(), Error> {
    let until = until.map(|day| day.to_string());
    one(w.execute(
        "UPDATE retained SET until = ?2, judged_on = ?3, judged_by = ?4 WHERE id = ?1",
        params![id, until, on.to_string(), w.actor()],
    )?)
}

/// The thing with this id.
///
/// # Errors
/// [`Error::NotFound`] if there is none.
pub fn get(conn: &Connection, id: RetainedId) -> Result<Retained, Error> {
    conn.query_row("SELECT * FROM retained WHERE id = ?1", [id], from_row)
        .optional()?
        .ok_or(Error::NotFound("retained item"))
}

/// What was kept in a case, in the order of its decisions, with what is gone by now.
///
/// # Errors
/// Those of the database.
pub fn of_case(conn: &Connection, case: CaseId) -> Result<Vec<Retained>, Error> {
    let mut statement = conn.prepare_cached(
        "SELECT k.* FROM retained k JOIN requests r ON r.id = k.request_id
         WHERE r.case_id = ?1 ORDER BY k.id",
    )?;
    let rows = statement.query_map([case], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The closed cases in which something was kept, be it gone by now or not.
///
/// # Errors
/// Those of the database.
pub fn closed_cases_that_kept(conn: &Connection) -> Result<Vec<CaseId>, Error> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT c.id FROM retained k JOIN requests r ON r.id = k.request_id
         JOIN cases c ON c.id = r.case_id
         WHERE c.closed_on IS NOT NULL ORDER BY c.id",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The closed cases in which something is still kept whose last day is over on `today`, or that has none.
///
/// # Errors
/// Those of the database.
pub fn closed_cases(conn: &Connection, today: NaiveDate) -> Result<Vec<CaseId>, Error> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT c.id FROM retained k JOIN requests r ON r.id = k.request_id
         JOIN cases c ON c.id = r.case_id
         WHERE k.deleted_on IS NULL AND (k.until IS NULL OR k.until < ?1) AND c.closed_on IS NOT NULL
         ORDER BY c.id",
    )?;
    let rows = statement.query_map([today.to_string()], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn one(changed: usize) -> Result<(), Error> {
    match changed {
        0 => Err(Error::NotFound("retained item")),
        _ => Ok(()),
    }
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Retained> {
    let deleted = match date_or_none(row, "deleted_on")? {
        None => None,
        Some(on) => Some(Deleted {
            on,
            by: row.get("deleted_by")?,
        }),
    };
    Ok(Retained {
        id: row.get("id")?,
        request: row.get("request_id")?,
        what: row.get("what")?,
        ground: code(row, "ground")?,
        until: date_or_none(row, "until")?,
        judged_on: date(row, "judged_on")?,
        judged_by: row.get("judged_by")?,
        deleted,
    })
}
