//! How those are reached who have information from the office, and until when they got any: entered once,
//! for every notice to them.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::columns::date_or_none;
use crate::{Error, Write};

/// How somebody is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// Who, as the inventory calls them.
    pub name: String,
    /// Their e-mail address; may be empty.
    pub email: String,
    /// The lines of their postal address; may be none.
    pub address: Vec<String>,
    /// The last day on which they got any information; `None` while they still do, or if nobody knows.
    pub last_got: Option<NaiveDate>,
}

/// Keeps what is known of somebody, in place of what was known before; forgets them if nothing is known.
///
/// # Errors
/// Those of the database.
pub fn set(w: &Write<'_>, contact: &Contact) -> Result<(), Error> {
    w.execute("DELETE FROM contacts WHERE name = ?1", [&contact.name])?;
    if contact.email.is_empty() && contact.address.is_empty() && contact.last_got.is_none() {
        return Ok(());
    }
    w.execute(
        "INSERT INTO contacts (name, email, address, last_got) VALUES (?1, ?2, ?3, ?4)",
        params![
            contact.name,
            contact.email,
            contact.address.join("\n"),
            contact.last_got.map(|day| day.to_string()),
        ],
    )?;
    Ok(())
}

/// How somebody of this name is reached; without addresses if nobody knows.
///
/// # Errors
/// Those of the database.
pub fn of(conn: &Connection, name: &str) -> Result<Contact, Error> {
    let mut statement = conn.prepare_cached("SELECT * FROM contacts WHERE name = ?1")?;
    let found = statement.query_row([name], from_row).optional()?;
    Ok(found.unwrap_or_else(|| Contact {
        name: name.to_owned(),
        ..Contact::default()
    }))
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Contact> {
    let address: String = row.get("address")?;
    Ok(Contact {
        name: row.get("name")?,
        email: row.get("email")?,
        address: address.lines().map(str::to_owned).collect(),
        last_got: date_or_none(row, "last_got")?,
    })
}
