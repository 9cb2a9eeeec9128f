//! Cases: one approach by or for one consumer, with its number and its people.
//!
//! Finding and listing cases is in [`search`]; its names are here, too.

mod number;
mod search;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use domain::{Authority, Channel, Code};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::columns::{
    code, code_or_none, date, date_or_none, instant, instant_text, lines, lines_text,
};
use crate::{CaseId, Error, Write};

pub use number::{CaseNumber, NotACaseNumber};
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

/// A consumer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The name as they write it.
    pub name: String,
    /// Their e-mail address.
    pub email: Option<String>,
    /// Their telephone number.
    pub phone: Option<String>,
    /// Their postal address, line by line.
    pub address: Vec<String>,
}

/// Someone who asks on behalf of a consumer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agent {
    /// The name of the person.
    pub name: Option<String>,
    /// The organisation they work for.
    pub organization: Option<String>,
    /// Where the agent is written to.
    pub email: Option<String>,
    /// What they showed of the consumer's permission.
    pub authority: Authority,
}

/// Something by which a consumer can be found in the office's records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identifier {
    /// What it is, as in `order-number`.
    pub kind: String,
    /// The value as they gave it.
    pub value: String,
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
    w.execute(
        "INSERT INTO cases (year, serial, received, channel, language, reference, opened_at, name, address)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, '', '')",
        params![
            number.year,
            number.serial,
            new.received.to_string(),
            new.channel.code(),
            new.language,
            new.reference,
            instant_text(w.now()),
        ],
    )?;
    let id = CaseId(w.last_insert_rowid());
    for (position, identifier) in new.identifiers.iter().enumerate() {
        w.execute(
            "INSERT INTO identifiers (case_id, position, kind, value) VALUES (?1, ?2, ?3, ?4)",
            params![id, position, identifier.kind, identifier.value],
        )?;
    }
    update_people(w, id, &new.consumer, new.agent.as_ref())?;
    get(w, id)
}

/// The number after the last one of `year`: cases are never removed, so numbers have no gap.
fn next_number(w: &Write<'_>, year: i32) -> Result<CaseNumber, Error> {
    let serial = w.query_one(
        "SELECT COALESCE(MAX(serial), 0) + 1 FROM cases WHERE year = ?1",
        [year],
        |row| row.get(0),
    )?;
    Ok(CaseNumber { year, serial })
}

/// Replaces the people of a case. The consumer's name and the agent can turn out to be others.
///
/// # Errors
/// [`Error::NotFound`] if there is no such case.
pub fn update_people(
    w: &Write<'_>,
    id: CaseId,
    consumer: &Person,
    agent: Option<&Agent>,
) -> Result<(), Error> {
    let changed = w.execute(
        "UPDATE cases SET name = ?2, email = ?3, phone = ?4, address = ?5, agent_name = ?6,
                          agent_organization = ?7, agent_email = ?8, agent_authority = ?9
         WHERE id = ?1",
        params![
            id,
            consumer.name,
            consumer.email,
            consumer.phone,
            lines_text(&consumer.address),
            agent.and_then(|agent| agent.name.as_deref()),
            agent.and_then(|agent| agent.organization.as_deref()),
            agent.and_then(|agent| agent.email.as_deref()),
            agent.map(|agent| agent.authority.code()),
        ],
    )?;
    one(changed)?;
    search::index(w, &get(w, id)?)
}

/// Records what the agent of a case showed of the consumer's permission.
///
/// # Errors
/// [`Error::NotFound`] if there is no such case or it has no agent.
pub fn set_agent_authority(w: &Write<'_>, id: CaseId, authority: Authority) -> Result<(), Error> {
    let changed = w.execute(
        "UPDATE cases SET agent_authority = ?2 WHERE id = ?1 AND agent_authority IS NOT NULL",
        params![id, authority.code()],
    )?;
    one(changed)
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
/// [`Error::NotFound`] if there is no such case.
pub fn close(w: &Write<'_>, id: CaseId, on: NaiveDate) -> Result<(), Error> {
    one(w.execute(
        "UPDATE cases SET closed_on = ?2, next_due = NULL WHERE id = ?1",
        params![id, on.to_string()],
    )?)
}

/// Opens a closed case again. Its next date must be set anew.
///
/// # Errors
/// [`Error::NotFound`] if there is no such case.
pub fn reopen(w: &Write<'_>, id: CaseId) -> Result<(), Error> {
    one(w.execute("UPDATE cases SET closed_on = NULL WHERE id = ?1", [id])?)
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
        .query_row("SELECT * FROM cases WHERE id = ?1", [id], from_row)
        .optional()?
        .ok_or(Error::NotFound("case"))?;
    Ok(Case {
        identifiers: identifiers(conn, id)?,
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
        consumer: Person {
            name: row.get("name")?,
            email: row.get("email")?,
            phone: row.get("phone")?,
            address: lines(row, "address")?,
        },
        agent: agent_from_row(row)?,
        reference: row.get("reference")?,
        identifiers: Vec::new(),
        opened_at: instant(row, "opened_at")?,
        next_due: date_or_none(row, "next_due")?,
        closed_on: date_or_none(row, "closed_on")?,
    })
}

fn agent_from_row(row: &Row<'_>) -> rusqlite::Result<Option<Agent>> {
    let Some(authority) = code_or_none(row, "agent_authority")? else {
        return Ok(None);
    };
    Ok(Some(Agent {
        name: row.get("agent_name")?,
        organization: row.get("agent_organization")?,
        email: row.get("agent_email")?,
        authority,
    }))
}

fn identifiers(conn: &Connection, id: CaseId) -> Result<Vec<Identifier>, Error> {
    let mut statement = conn.prepare_cached(
        "SELECT kind, value FROM identifiers WHERE case_id = ?1 ORDER BY position",
    )?;
    let rows = statement.query_map([id], |row| {
        Ok(Identifier {
            kind: row.get("kind")?,
            value: row.get("value")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
