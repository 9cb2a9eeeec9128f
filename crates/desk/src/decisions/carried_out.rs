//! That what was granted was done: before the answer says so, and for an opt-out as early as one likes.

use casefile::CaseFile;
use casefile::history::{Action, Event};
use casefile::requests::{self, Request, Stage};
use chrono::NaiveDate;
use domain::decision::Outcome;
use domain::next::Blocked;
use domain::right::Deed;
use domain::{Code, Family, Right};
use serde_json::json;

use super::{RequestForm, asked, settled};
use crate::DeskError;
use crate::case::CaseView;
use crate::codes::Coded;
use crate::error::Refusal;

form! {
    /// That what was asked for was done.
    pub struct CarryOutForm {
        /// The case's number.
        pub case: String,
        /// Which request.
        pub right: Coded<Right>,
        /// The day on which it was done.
        pub on: NaiveDate,
    }
}

/// Records that what was asked for was done: deleted, corrected or stopped.
pub fn carry_out(
    file: &mut CaseFile,
    form: &CarryOutForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    let request = asked(file, &form.case, form.right.0)?;
    may_be_done(&request)?;
    if form.on > today {
        return Err(Refusal::InTheFuture { field: "on" }.into());
    }
    if form.on < request.received {
        return Err(Refusal::BeforeReceipt { field: "on" }.into());
    }
    settled(file, &request, &form.case, today, |w| {
        requests::carry_out(w, request.id, form.on)?;
        w.record(
            Event::of_case(Action::CarriedOut, request.case).with(json!({
                "right": request.right.code(), "on": form.on,
            })),
        )
    })
}

/// Records that it was not done after all. Once the consumer knows, it cannot be taken back.
pub fn not_carried_out(
    file: &mut CaseFile,
    form: &RequestForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    let request = asked(file, &form.case, form.right.0)?;
    settled(file, &request, &form.case, today, |w| {
        requests::take_back(w, request.id)?;
        w.record(
            Event::of_case(Action::CarriedOutTakenBack, request.case)
                .with(json!({ "right": request.right.code() })),
        )
    })
}

/// Refuses what cannot be done: nothing is deleted or corrected before it is decided, and what is only
/// told is done by telling it.
pub(crate) fn may_be_done(request: &Request) -> Result<(), DeskError> {
    let right = request.right;
    if right.deed() == Deed::Answer {
        return Err(Refusal::DoneByTheAnswer { right }.into());
    }
    match &request.stage {
        Stage::Open if right.family() == Family::Verifiable => Err(Blocked::NotDecided.into()),
        Stage::Decided { decision, .. } | Stage::Answered { decision, .. }
            if decision.outcome() == Outcome::Denied =>
        {
            Err(Refusal::Denied { right }.into())
        }
        Stage::Withdrawn { .. } => Err(Refusal::RequestClosed { right }.into()),
        Stage::Open | Stage::Decided { .. } | Stage::Answered { .. } => Ok(()),
    }
}
