//! What staff know of a case besides what was sent: how much is at stake, and the consumer's own word.

use chrono::NaiveDate;
use domain::Code;
use domain::verification::Stakes;
use rusqlite::{Row, params};

use super::one;
use crate::columns::{code_or_none, date_or_none};
use crate::{CaseId, Error, Write};

/// The consumer's own word that the agent speaks for them. 7063(a)(2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// The day on which they gave it.
    pub on: NaiveDate,
    /// Who recorded it.
    pub by: String,
}

/// Sets what makes a mistake about the person worse than usual.
///
/// # Errors
/// [`Error::NotFound`] if there is no such case.
pub fn set_stakes(w: &Write<'_>, id: CaseId, stakes: &Stakes) -> Result<(), Error> {
    one(w.execute(
        "UPDATE cases SET sensitive = ?2, harmful = ?3, fraud_suspected = ?4, disputed = ?5
         WHERE id = ?1",
        params![
            id,
            stakes.sensitive,
            stakes.harmful,
            stakes.fraud_suspected,
            stakes.disputed.map(Code::code),
        ],
    )?)
}

/// Records that the consumer confirmed the agent's permission on a day, or that they did not after all.
///
/// # Errors
/// [`Error::NotFound`] if there is no such case or it has no agent.
pub fn set_confirmed(w: &Write<'_>, id: CaseId, on: Option<NaiveDate>) -> Result<(), Error> {
    let by = on.map(|_| w.actor());
    one(w.execute(
        "UPDATE cases SET confirmed_on = ?2, confirmed_by = ?3
         WHERE id = ?1 AND agent_authority IS NOT NULL",
        params![id, on.map(|day| day.to_string()), by],
    )?)
}

pub(super) fn stakes(row: &Row<'_>) -> rusqlite::Result<Stakes> {
    Ok(Stakes {
        sensitive: row.get("sensitive")?,
        harmful: row.get("harmful")?,
        fraud_suspected: row.get("fraud_suspected")?,
        disputed: code_or_none(row, "disputed")?,
    })
}

pub(super) fn confirmation(row: &Row<'_>) -> rusqlite::Result<Option<Confirmation>> {
    let Some(on) = date_or_none(row, "confirmed_on")? else {
        return Ok(None);
    };
    let by = row.get("confirmed_by")?;
    Ok(Some(Confirmation { on, by }))
}
