//! The second person who agreed to a refusal, where its ground needs one.

use domain::Code;
use domain::decision::Second;
use rusqlite::{Connection, OptionalExtension, params};

use super::in_stage;
use crate::columns::code_or_none;
use crate::{Error, RequestId, Write};

/// Who agreed to a refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Their name.
    pub by: String,
    /// In what quality.
    pub as_: Second,
}

/// Records who agreed to the refusal just decided.
///
/// # Errors
/// [`Error::Refused`] unless something was refused and the consumer does not know yet.
pub fn agree(w: &Write<'_>, id: RequestId, agreement: &Agreement) -> Result<(), Error> {
    let changed = w.execute(
        "UPDATE requests SET agreed_by = ?2, agreed_as = ?3
         WHERE id = ?1 AND stage = 'decided' AND ground IS NOT NULL",
        params![id, agreement.by, agreement.as_.code()],
    )?;
    in_stage(w, id, changed, "nothing is refused that one could agree to")
}

/// Who agreed to a refusal, if someone did.
///
/// # Errors
/// [`Error::NotFound`] if there is no such request.
pub fn agreement(conn: &Connection, id: RequestId) -> Result<Option<Agreement>, Error> {
    let sql = "SELECT agreed_by, agreed_as FROM requests WHERE id = ?1";
    let found = conn.query_row(sql, [id], |row| {
        let Some(as_) = code_or_none(row, "agreed_as")? else {
            return Ok(None);
        };
        let by = row.get("agreed_by")?;
        Ok(Some(Agreement { by, as_ }))
    });
    found.optional()?.ok_or(Error::NotFound("request"))
}
