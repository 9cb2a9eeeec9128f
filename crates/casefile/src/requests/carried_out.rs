//! That what was asked for was done: deleted, corrected, stopped.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::in_stage;
use crate::columns::date_or_none;
use crate::{Error, RequestId, Write};

/// The day on which something was done, and who did it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedOut {
    /// The day.
    pub on: NaiveDate,
    /// Who recorded that it was done.
    pub by: String,
}

/// Records that what was asked for was done, by whoever has the file open.
///
/// # Errors
/// [`Error::Refused`] if the request was denied or taken back, or this was recorded before.
pub fn carry_out(w: &Write<'_>, id: RequestId, on: NaiveDate) -> Result<(), Error> {
    let changed = w.execute(
        "UPDATE requests SET carried_out_on = ?2, carried_out_by = ?3
         WHERE id = ?1 AND carried_out_on IS NULL AND stage <> 'withdrawn' AND outcome IS NOT 'denied'",
        params![id, on.to_string(), w.actor()],
    )?;
    in_stage(w, id, changed, "the request was denied, taken back or done")
}

/// Records that it was not done after all.
///
/// # Errors
/// [`Error::Refused`] if it was not recorded as done, or the consumer was told so.
pub fn take_back(w: &Write<'_>, id: RequestId) -> Result<(), Error> {
    let changed = w.execute(
        "UPDATE requests SET carried_out_on = NULL, carried_out_by = NULL
         WHERE id = ?1 AND carried_out_on IS NOT NULL AND stage <> 'answered'",
        [id],
    )?;
    in_stage(
        w,
        id,
        changed,
        "it was not recorded as done, or the consumer knows",
    )
}

pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Option<CarriedOut>> {
    let Some(on) = date_or_none(row, "carried_out_on")? else {
        return Ok(None);
    };
    let by = row.get("carried_out_by")?;
    Ok(Some(CarriedOut { on, by }))
}
