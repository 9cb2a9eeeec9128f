//! Cases: one approach by or for one consumer, with its number and its people.
//!
//! Its people are in `people`, finding and listing in `search`; their names are here, too.

mod facts;
mod number;
mod people;
mod search;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use domain::verification::Stakes;
use domain::{Channel, Code};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::columns::{code, date, date_or_none, instant, instant_text, lines_text};
use crate::{CaseId, Error, Write};

pub use facts::{Confirmation, set_confirmed, set_stakes};
pub use number::{CaseNumber, NotACaseNumber};
pub use people::{Agent, Identifier, Person, set_agent_authority, update_people};
pub use search::{CaseFilter, CaseRow, CaseState, count, list, open_ids, similar};

/// A case that is not stored yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCase {
    /// The day on which the request reached the office.
    pub received: NaiveDate,
    /// How it came.
    pub channel: Channel,
    /// The language in which the consumer is answered, as in `en`.
    pub language: String,
    /// Whose data it is about.
    pub consumer: Person,
    /// Who writes for the consumer, if it is another.
    pub agent: Option<Agent>,
    /// The sender's own reference, to be repeated in letters.
    pub reference: Option<String>,
    /// What the consumer offered by which they can be found.
    pub identifiers: Vec<Identifier>,
}

/// A stored case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its id in this file.
    pub id: CaseId,
    /// Its number, by which people speak of it.
    pub number: CaseNumber,
    /// The day on which the request reached the office.
    pub received: NaiveDate,
    /// How it came.
    pub channel: Channel,
    /// The language in which the consumer is answered.
    pub language: String,
    /// Whose data it is about.
    pub consumer: Person,
    /// Who writes for the consumer, if it is another.
    pub agent: Option<Agent>,
    /// The sender's own reference.
    pub reference: Option<String>,
    /// What the consumer offered by which they can be found.
    pub identifiers: Vec<Identifier>,
    /// What makes a mistake about the person worse than usual.
    pub stakes: Stakes,
    /// The consumer's own word that the agent speaks for them.
    pub confirmed: Option<Confirmation>,
    /// When the case was logged.
    pub opened_at: DateTime<Utc>,
    /// The next date on which something must be done, kept for sorting.
    pub next_due: Option<NaiveDate>,
    /// The day on which the case was closed.
    pub closed_on: Option<NaiveDate>,
}

/// Stores a case under the next number of the year in which it was received.
///
/// # Errors
/// Those of the database.
pub fn insert(w: &Write<'_>, new: &NewCase) -> Result<Case, Error> {
    let number = next_number(w, new.received.year())?;
    let [agent_name, agent_organization, agent_email, agent_authority] =
        people::agent_columns(new.agent.as_ref());
    let mut statement = w.prepare_cached(
        "INSERT INTO cases (year, serial, received, channel, language, reference, opened_at, name, email, phone,
                            address, agent_name, agent_organization, agent_email, agent_authority)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
    )?;
    statement.execute(params![
        number.year,
        number.serial,
        new.received.to_string(),
        new.channel.code(),
        new.language,
        new.reference,
        instant_text(w.now()),
        new.consumer.name,
        new.consumer.email,
        new.consumer.phone,
        lines_text(&new.consumer.address),
        agent_name,
        agent_organization,
        agent_email,
        agent_authority,
    ])?;
    let id = CaseId(w.last_insert_rowid());
    search::counted(w, 1, 0)?;
    people::insert_identifiers(w, id, &new.identifiers)?;
    let case = get(w, id)?;
    search::index_new(w, &case)?;
    Ok(case)
}

/// Makes the search index and the counts anew, of every case.
pub(crate) fn index_all(w: &Write<'_>) -> Result<(), Error> {
    w.execute("DELETE FROM case_search", [])?;
    search::count_anew(w)?;
    let mut statement = w.prepare("SELECT id FROM cases ORDER BY id")?;
    let ids = statement.query_map([], |row| row.get(0))?;
    ids.collect::<Result<Vec<CaseId>, _>>()?
        .into_iter()
        .try_for_each(|id| search::index(w, &get(w, id)?))
}

/// The number after the last one of `year`: cases are never removed, so numbers have no gap.
fn next_number(w: &Write<'_>, year: i32) -> Result<CaseNumber, Error> {
    let mut statement =
        w.prepare_cached("SELECT COALESCE(MAX(serial), 0) + 1 FROM cases WHERE year = ?1")?;
    let serial = statement.query_one([year], |row| row.get(0))?;
    Ok(CaseNumber { year, serial })
}

/// Keeps the next date on which something must be done.
///
/// # Errors
/// [`Error::NotFound`] if there is no such case.
pub fn set_next_due(w: &Write<'_>, id: CaseId, due: Option<NaiveDate>) -> Result<(), Error> {
    let due = due.map(|day| day.to_string());
    one(w.execute(
        "UPDATE cases SET next_due = ?2 WHERE id = ?1",
        params![id, due],
    )?)
}

/// Closes a case.
///
/// # Errors
/// [`Error::NotFound`] if there is no such case, [`Error::Refused`] if it is closed.
pub fn close(w: &Write<'_>, id: CaseId, on: NaiveDate) -> Result<(), Error> {
    let changed = w.execute(
        "UPDATE cases SET closed_on = ?2, next_due = NULL WHERE id = ?1 AND closed_on IS NULL",
        params![id, on.to_string()],
    )?;
    moved(w, id, changed, "the case is closed")?;
    search::counted(w, -1, 1)
}

/// Opens a closed case again. Its next date must be set anew.
///
/// # Errors
/// [`Error::NotFound`] if there is no such case, [`Error::Refused`] if it is open.
pub fn reopen(w: &Write<'_>, id: CaseId) -> Result<(), Error> {
    let changed = w.execute(
        "UPDATE cases SET closed_on = NULL WHERE id = ?1 AND closed_on IS NOT NULL",
        [id],
    )?;
    moved(w, id, changed, "the case is open")?;
    search::counted(w, 1, -1)
}

/// Tells the index that a case was opened or closed, unless it already was.
fn moved(w: &Write<'_>, id: CaseId, changed: usize, refusal: &'static str) -> Result<(), Error> {
    let case = get(w, id)?;
    match changed {
        0 => Err(Error::Refused(refusal)),
        _ => search::index(w, &case),
    }
}

fn one(changed: usize) -> Result<(), Error> {
    match changed {
        0 => Err(Error::NotFound("case")),
        _ => Ok(()),
    }
}

/// The case with this id.
///
/// # Errors
/// [`Error::NotFound`] if there is none.
pub fn get(conn: &Connection, id: CaseId) -> Result<Case, Error> {
    let case = conn
        .prepare_cached("SELECT * FROM cases WHERE id = ?1")?
        .query_row([id], from_row)
        .optional()?
        .ok_or(Error::NotFound("case"))?;
    Ok(Case {
        identifiers: people::identifiers(conn, id)?,
        ..case
    })
}

/// The case with this number, as in `2026-0001`.
///
/// # Errors
/// [`Error::NotFound`] if there is none, or the text is no number.
pub fn by_number(conn: &Connection, number: &str) -> Result<Case, Error> {
    let number: CaseNumber = number.parse().map_err(|_| Error::NotFound("case"))?;
    let id = conn
        .query_row(
            "SELECT id FROM cases WHERE year = ?1 AND serial = ?2",
            params![number.year, number.serial],
            |row| row.get(0),
        )
        .optional()?
        .ok_or(Error::NotFound("case"))?;
    get(conn, id)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Case> {
    Ok(Case {
        id: row.get("id")?,
        number: CaseNumber {
            year: row.get("year")?,
            serial: row.get("serial")?,
        },
        received: date(row, "received")?,
        channel: code(row, "channel")?,
        language: row.get("language")?,
        consumer: people::consumer(row)?,
        agent: people::agent(row)?,
        reference: row.get("reference")?,
        identifiers: Vec::new(),
        stakes: facts::stakes(row)?,
        confirmed: facts::confirmation(row)?,
        opened_at: instant(row, "opened_at")?,
        next_due: date_or_none(row, "next_due")?,
        closed_on: date_or_none(row, "closed_on")?,
    })
}
