//! The letters that belong to the end of a case or come after it, and whether a case still waits for one.
//!
//! A case is closed when everybody was answered and told. What had to be kept is deleted years later, and
//! its letter then goes to a closed case.

use std::collections::BTreeMap;

use casefile::letters as rows;
use casefile::{CaseFile, CaseId};
use chrono::NaiveDate;
use domain::LetterKind;

use super::fit::served;
use crate::DeskError;
use crate::rules::CaseFacts;

/// On which day each case was last sent a letter of one kind.
pub(super) struct Sent(BTreeMap<CaseId, NaiveDate>);

impl Sent {
    pub(super) fn of_kind(file: &CaseFile, kind: LetterKind) -> Result<Self, DeskError> {
        Ok(Self(file.read(|conn| rows::last_sent(conn, kind))?))
    }
}

/// Whether a case waits for a letter of this kind. What stands at the end of a case goes once for what
/// it speaks of; it waits while somebody is still to be told, while something is kept of which nobody
/// wrote, or when something is gone or due of which nobody wrote. Everything else fits open cases alone.
pub(super) fn waits(kind: LetterKind, facts: &CaseFacts, sent: &Sent, today: NaiveDate) -> bool {
    if served(kind, facts).is_empty() {
        return false;
    }
    let last = sent.0.get(&facts.case.id);
    let mut kept = facts.retained.iter();
    match kind {
        LetterKind::RecipientNotice => facts.recipients.iter().any(|one| one.settled.is_none()),
        LetterKind::RetentionNotice => last.is_none() && kept.any(|item| item.deleted.is_none()),
        LetterKind::DeletionCertificate => kept.any(|item| match &item.deleted {
            Some(deleted) => last.is_none_or(|sent| *sent < deleted.on),
            None => item.until.is_some_and(|until| until < today),
        }),
        _ => facts.case.closed_on.is_none(),
    }
}
