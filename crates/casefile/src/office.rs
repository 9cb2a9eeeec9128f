//! The office: the business whose case file this is. There is exactly one.

use domain::{Code, Paper};
use rusqlite::{Connection, params};

use crate::columns::{code, lines, lines_text};
use crate::{Error, Write};

/// What letters and notices say about the business.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Office {
    /// The name of the business.
    pub name: String,
    /// The postal address, line by line.
    pub address: Vec<String>,
    /// The e-mail address for privacy requests.
    pub email: String,
    /// The telephone number.
    pub phone: String,
    /// The web site.
    pub website: String,
    /// The IANA name of the time zone in which the office's days begin.
    pub time_zone: String,
    /// Whether personal information is sold or shared in the sense of 1798.140.
    pub sells_or_shares: bool,
    /// The line under the name on a letter.
    pub letterhead: String,
    /// What letters are printed on.
    pub paper: Paper,
}

/// The office as it is stored; empty fields in a new case file.
///
/// # Errors
/// Those of the database.
pub fn load(conn: &Connection) -> Result<Office, Error> {
    let office = conn.query_one(
        "SELECT name, address, email, phone, website, time_zone, sells_or_shares, letterhead, paper FROM office",
        [],
        |row| {
            Ok(Office {
                name: row.get("name")?,
                address: lines(row, "address")?,
                email: row.get("email")?,
                phone: row.get("phone")?,
                website: row.get("website")?,
                time_zone: row.get("time_zone")?,
                sells_or_shares: row.get("sells_or_shares")?,
                letterhead: row.get("letterhead")?,
                paper: code(row, "paper")?,
            })
        },
    )?;
    Ok(office)
}

/// Replaces the office's details.
///
/// # Errors
/// Those of the database.
pub fn save(w: &Write<'_>, office: &Office) -> Result<(), Error> {
    w.execute(
        "UPDATE office SET name = ?1, address = ?2, email = ?3, phone = ?4, website = ?5,
                           time_zone = ?6, sells_or_shares = ?7, letterhead = ?8, paper = ?9",
        params![
            office.name,
            lines_text(&office.address),
            office.email,
            office.phone,
            office.website,
            office.time_zone,
            office.sells_or_shares,
            office.letterhead,
            office.paper.code(),
        ],
    )?;
    Ok(())
}
