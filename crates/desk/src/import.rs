//! Messages that become cases without anybody looking at each first.
//!
//! Only what a person would confirm unchanged is logged; everything else is left out with its reason, to be looked
//! at one by one. A message that a case was logged from already is left out, too: an import that broke off can be
//! run again, and nothing is doubled.

use casefile::CaseFile;
use casefile::arrivals;
use chrono::NaiveDate;

use crate::cases::{self, Message};
use crate::{DeskError, draft};

/// What became of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Imported {
    /// A case was logged; its number.
    Logged(String),
    /// There is a case that was logged from it; its number.
    Already(String),
}

/// Logs a case from a message, if there is none and nothing has to be decided first.
pub fn message(
    file: &mut CaseFile,
    message: &Message,
    today: NaiveDate,
) -> Result<Imported, DeskError> {
    let fingerprint = message.fingerprint();
    let known = file.read(|conn| arrivals::case_of(conn, &fingerprint))?;
    if let Some(case) = known {
        return Ok(Imported::Already(case.to_string()));
    }
    let form = draft::read(file, &message.name, &message.bytes, today)?.into_form()?;
    let case = cases::log(file, form, Some(message), today)?;
    Ok(Imported::Logged(case.number))
}
