//! The people of a case: the consumer, who writes for them, and by what they can be found.

use domain::{Authority, Code};
use rusqlite::{Connection, Row, params};

use super::{get, one, search};
use crate::columns::{code_or_none, lines, lines_text};
use crate::{CaseId, Error, Write};

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
    let [agent_name, agent_organization, agent_email, agent_authority] = agent_columns(agent);
    let changed = w.execute(
        "UPDATE cases SET name = ?2, email = ?3, phone = ?4, address = ?5, agent_name = ?6,
                          agent_organization = ?7, agent_email = ?8, agent_authority = ?9,
                          confirmed_on = iif(?9 IS NULL, NULL, confirmed_on),
                          confirmed_by = iif(?9 IS NULL, NULL, confirmed_by)
         WHERE id = ?1",
        params![
            id,
            consumer.name,
            consumer.email,
            consumer.phone,
            lines_text(&consumer.address),
            agent_name,
            agent_organization,
            agent_email,
            agent_authority,
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

/// An agent's name, organisation, address and authority, as they are stored.
pub(super) fn agent_columns(agent: Option<&Agent>) -> [Option<&str>; 4] {
    agent.map_or([None; 4], |agent| {
        [
            agent.name.as_deref(),
            agent.organization.as_deref(),
            agent.email.as_deref(),
            Some(agent.authority.code()),
        ]
    })
}

pub(super) fn insert_identifiers(
    w: &Write<'_>,
    id: CaseId,
    identifiers: &[Identifier],
) -> Result<(), Error> {
    for (position, identifier) in identifiers.iter().enumerate() {
        w.execute(
            "INSERT INTO identifiers (case_id, position, kind, value) VALUES (?1, ?2, ?3, ?4)",
            params![id, position, identifier.kind, identifier.value],
        )?;
    }
    Ok(())
}

pub(super) fn consumer(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        name: row.get("name")?,
        email: row.get("email")?,
        phone: row.get("phone")?,
        address: lines(row, "address")?,
    })
}

pub(super) fn agent(row: &Row<'_>) -> rusqlite::Result<Option<Agent>> {
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

pub(super) fn identifiers(conn: &Connection, id: CaseId) -> Result<Vec<Identifier>, Error> {
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
