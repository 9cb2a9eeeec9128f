//! The days on which this office is closed, beside the holidays of the law.

use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};

use crate::columns::date;
use crate::{Error, Write};

/// A day that the office added to the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub date: NaiveDate,
    /// What it is called.
    pub name: String,
}

/// The days that were added, by date.
///
/// # Errors
/// Those of the database.
pub fn all(conn: &Connection) -> Result<Vec<Holiday>, Error> {
    let mut statement = conn.prepare_cached("SELECT date, name FROM holidays ORDER BY date")?;
    let rows = statement.query_map([], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds a day.
///
/// # Errors
/// [`Error::Refused`] if it was added before.
pub fn add(w: &Write<'_>, holiday: &Holiday) -> Result<(), Error> {
    let added = w.execute(
        "INSERT INTO holidays (date, name) VALUES (?1, ?2) ON CONFLICT (date) DO NOTHING",
        params![holiday.date.to_string(), holiday.name],
    )?;
    match added {
        0 => Err(Error::Refused("this day is a holiday already")),
        _ => Ok(()),
    }
}

/// Takes a day away again.
///
/// # Errors
/// [`Error::NotFound`] if it was not added.
pub fn remove(w: &Write<'_>, date: NaiveDate) -> Result<(), Error> {
    let removed = w.execute("DELETE FROM holidays WHERE date = ?1", [date.to_string()])?;
    match removed {
        0 => Err(Error::NotFound("holiday")),
        _ => Ok(()),
    }
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Holiday> {
    Ok(Holiday {
        date: date(row, "date")?,
        name: row.get("name")?,
    })
}
