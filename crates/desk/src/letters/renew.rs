//! A draft follows its case: what was decided, corrected or entered elsewhere since stands in it, too.
//!
//! The template is filled anew from the case and the difference to what it made before is put into the
//! text ([`super::merge`]). What staff wrote themselves stays.

use casefile::history::{Action, Event};
use casefile::letters::{self as rows, Wording};
use casefile::{CaseFile, LetterId};
use chrono::NaiveDate;
use domain::Code;
use serde_json::json;

use super::merge::merged;
use super::opened::Opened;
use super::{LetterView, view};
use crate::DeskError;

/// A letter on its screen, brought up to what its case says now. A sent one stays as it went, and where
/// the file is open for reading a draft stays as it is.
pub fn open(file: &mut CaseFile, id: i64, today: NaiveDate) -> Result<LetterView, DeskError> {
    let may_write = file.reading_since().is_none();
    let renewed = may_write && renew(file, LetterId(id), today)?;
    Ok(LetterView {
        renewed,
        ..view(file, id, today)?
    })
}

/// Puts what the case says now into a draft. `true` if that changed it.
pub(super) fn renew(
    file: &mut CaseFile,
    id: LetterId,
    today: NaiveDate,
) -> Result<bool, DeskError> {
    let row = file.read(|conn| rows::get(conn, id))?;
    // A case that a letter of this kind no longer fits has nothing new to say in it.
    let Ok(open) = Opened::load(file, row, today) else {
        return Ok(false);
    };
    let Some(made) = made_now(&open) else {
        return Ok(false);
    };
    let now = follow(&open.row, &made);
    if now.subject == open.row.subject && now.text == open.row.text {
        return Ok(false);
    }
    file.write(|w| {
        rows::renew(w, id, &now, &made)?;
        w.record(
            Event::of_case(Action::LetterRenewed, open.row.case)
                .with(json!({ "kind": open.row.kind.code(), "letter": id.0 })),
        )
    })?;
    Ok(true)
}

/// What the template makes of the case now; `None` for a sent letter, and for a template of the office
/// that the case as it is now no longer fills.
fn made_now(open: &Opened) -> Option<Wording> {
    let made = letters::compose(open.facts.as_ref()?).ok()?;
    Some(Wording {
        subject: made.subject,
        text: made.body,
    })
}

/// The draft with what differs between `made` and what was made before.
fn follow(draft: &rows::Letter, made: &Wording) -> Wording {
    let before = &draft.made;
    Wording {
        subject: match draft.subject == before.subject {
            true => made.subject.clone(),
            false => draft.subject.clone(),
        },
        text: match made.text == before.text {
            true => draft.text.clone(),
            false => merged(&before.text, &made.text, &draft.text),
        },
    }
}
