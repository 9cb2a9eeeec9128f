//! Which messages cases were logged from, so that the same one is not logged twice by mistake.
//!
//! A mailbox is often read again: after an import broke off, or because new messages came into it. Of each
//! message there is a hash here of what is the same in all its copies; nothing of what it says.

use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::cases::{self, CaseNumber};
use crate::{CaseId, Error, Write};

/// The hash of what is the same in all copies of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// That of a message by what its copies have in common.
    pub fn of(common: &[u8]) -> Self {
        Self(Sha256::digest(common).into())
    }
}

/// Notes from which message a case was logged. Logged once more on purpose, the first case stays the one.
///
/// # Errors
/// Those of the database.
pub fn insert(w: &Write<'_>, case: CaseId, message: &Fingerprint) -> Result<(), Error> {
    w.execute(
        "INSERT INTO arrivals (fingerprint, case_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        params![message.0, case],
    )?;
    Ok(())
}

/// The case that was logged from a message, if one was.
///
/// # Errors
/// Those of the database.
pub fn case_of(conn: &Connection, message: &Fingerprint) -> Result<Option<CaseNumber>, Error> {
    let found: Option<CaseId> = conn
        .prepare_cached("SELECT case_id FROM arrivals WHERE fingerprint = ?1")?
        .query_row([message.0], |row| row.get(0))
        .optional()?;
    found
        .map(|case| Ok(cases::get(conn, case)?.number))
        .transpose()
}
