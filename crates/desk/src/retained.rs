//! What was kept when a deletion was refused: deleted when its time is over, looked at again while it
//! has no end.

use casefile::history::{Action, Event};
use casefile::retained::{self as rows, Retained};
use casefile::{CaseFile, CaseId, RetainedId, Write, cases, requests};
use chrono::NaiveDate;
use serde_json::json;

use crate::case::{self, CaseView};
use crate::error::Refusal;
use crate::{DeskError, rules};

form! {
    /// That something kept is gone.
    pub struct DeletedForm {
        /// The case's number.
        pub case: String,
        /// By which the window names it.
        pub id: i64,
        /// The day on which it was deleted.
        pub on: NaiveDate,
    }
}

form! {
    /// Something kept in a case.
    pub struct RetainedForm {
        /// The case's number.
        pub case: String,
        /// By which the window names it.
        pub id: i64,
    }
}

form! {
    /// What came of looking at it again.
    pub struct ReviewForm {
        /// The case's number.
        pub case: String,
        /// By which the window names it.
        pub id: i64,
        /// Until when it must be kept; none if nobody can say.
        pub until: Option<NaiveDate>,
    }
}

/// Records that it was deleted.
pub fn delete(
    file: &mut CaseFile,
    form: &DeletedForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    if form.on > today {
        return Err(Refusal::InTheFuture { field: "on" }.into());
    }
    write(file, &form.case, form.id, today, |w, case, item| {
        if form.on < item.judged_on {
            return Err(casefile::Error::Refused("it was still needed on that day"));
        }
        rows::delete(w, item.id, form.on)?;
        w.record(
            Event::of_case(Action::RetainedDeleted, case)
                .with(json!({ "what": item.what, "on": form.on })),
        )
    })
}

/// Takes that back: it is still there.
pub fn restore(
    file: &mut CaseFile,
    form: &RetainedForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    write(file, &form.case, form.id, today, |w, case, item| {
        rows::restore(w, item.id)?;
        w.record(Event::of_case(Action::RetainedRestored, case).with(json!({ "what": item.what })))
    })
}

/// Records that it must still be kept, and until when.
pub fn review(
    file: &mut CaseFile,
    form: &ReviewForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    if form.until.is_some_and(|until| until < today) {
        return Err(Refusal::EndIsOver { field: "until" }.into());
    }
    write(file, &form.case, form.id, today, |w, case, item| {
        rows::review(w, item.id, form.until, today)?;
        w.record(
            Event::of_case(Action::RetainedReviewed, case)
                .with(json!({ "what": item.what, "until": form.until })),
        )
    })
}

fn write(
    file: &mut CaseFile,
    number: &str,
    id: i64,
    today: NaiveDate,
    act: impl FnOnce(&Write<'_>, CaseId, &Retained) -> Result<(), casefile::Error>,
) -> Result<CaseView, DeskError> {
    file.write(|w| {
        let case = cases::by_number(w, number)?.id;
        let item = rows::get(w, RetainedId(id))?;
        if requests::get(w, item.request)?.case != case {
            return Err(casefile::Error::NotFound("retained item"));
        }
        act(w, case, &item)?;
        rules::settle(w, case, today)
    })?;
    case::view(file, number, today)
}
