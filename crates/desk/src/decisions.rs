//! Deciding on a request, extending its date, and taking it back.

mod carried_out;
mod fits;
mod kept;
mod second;

use casefile::cases;
use casefile::history::{Action, Event};
use casefile::requests::{self, Request, Stage};
use casefile::{CaseFile, Write, recipients, retained};
use chrono::NaiveDate;
use domain::next::Blocked;
use domain::right::Deed;
use domain::{Code, Ground, LetterKind, Outcome, Right, clock, decision};
use serde_json::json;

use crate::case::{self, CaseView};
use crate::codes::Coded;
use crate::error::Refusal;
use crate::recipients::list_for;
use crate::{DeskError, rules};

pub(crate) use carried_out::may_be_done;
pub use carried_out::{CarryOutForm, carry_out, not_carried_out};
pub use kept::KeepForm;
pub use second::{Agreed, SecondPersonForm, agreed};

form! {
    /// What was decided on one request.
    pub struct DecisionForm {
        /// The case's number.
        pub case: String,
        /// Which request.
        pub right: Coded<Right>,
        /// The outcome.
        pub outcome: Coded<Outcome>,
        /// Why, where something is refused.
        pub ground: Option<Coded<Ground>>,
        /// What in this case makes the ground true.
        pub facts: String,
        /// What is kept, and until when.
        pub keep: Vec<KeepForm>,
        /// The second person who agrees, where the ground needs one.
        pub second_person: Option<SecondPersonForm>,
    }
}

form! {
    /// The one extension, after its notice has gone out.
    pub struct ExtensionForm {
        /// The case's number.
        pub case: String,
        /// Which request.
        pub right: Coded<Right>,
        /// The day the notice went out.
        pub sent_on: NaiveDate,
        /// The reason the notice gave.
        pub reason: String,
    }
}

form! {
    /// Something that happened to one request outside of a letter.
    pub struct RequestForm {
        /// The case's number.
        pub case: String,
        /// Which request.
        pub right: Coded<Right>,
    }
}

/// Records a decision that the law allows in this case. It can be changed until the answer has gone out.
pub fn decide(
    file: &mut CaseFile,
    form: &DecisionForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    let second = agreed(&file.ways_in()?, file.actor(), form)?;
    decide_with(file, form, second.as_ref(), today)
}

/// Like [`decide`], where the second person's passphrase was looked at before.
pub fn decide_with(
    file: &mut CaseFile,
    form: &DecisionForm,
    second: Option<&Agreed>,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    let ground = form.ground.map(|ground| ground.0);
    let decided = decision::decide(form.right.0, form.outcome.0, ground, &form.facts)?;
    let kept = kept::checked(form, today)?;
    let request = open_request(file, &form.case, form.right.0)?;
    fits::fits(file, &request, &decided, second.map(Agreed::name))?;
    settled(file, &request, &form.case, today, |w| {
        requests::decide(w, request.id, &decided, today, w.actor())?;
        if let Some(second) = second {
            requests::agree(w, request.id, second.agreement())?;
        }
        retained::replace(w, request.id, &kept, today)?;
        recipients::freeze(w, request.id, &list_for(w, &request, &decided, today)?)?;
        w.record(Event::of_case(Action::Decided, request.case).with(json!({
            "right": form.right.0.code(),
            "outcome": form.outcome.0.code(),
            "ground": ground.map(Code::code),
            "facts": form.facts.trim(),
            "kept": kept::recorded(&kept),
            "agreed_by": second.map(Agreed::name),
        })))
    })
}

/// Records that the notice of the extension went out.
pub fn extend(
    file: &mut CaseFile,
    form: &ExtensionForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    let request = open_request(file, &form.case, form.right.0)?;
    if form.sent_on > today {
        return Err(Refusal::InTheFuture { field: "sent_on" }.into());
    }
    may_extend(file, &request, form.sent_on, &form.reason)?;
    settled(file, &request, &form.case, today, |w| {
        extended(w, &request, form.sent_on, &form.reason)
    })
}

/// Whether the law lets a notice that went out on `sent_on` extend the request. 1798.130(a)(2)(A).
pub(crate) fn may_extend(
    file: &CaseFile,
    request: &Request,
    sent_on: NaiveDate,
    reason: &str,
) -> Result<(), DeskError> {
    if request.extension.is_some() {
        return Err(clock::ExtensionRefusal::AlreadyUsed.into());
    }
    file.read(|conn| rules::counted(conn, request))?
        .extend(sent_on, reason)?;
    Ok(())
}

/// Records that receipt was confirmed without a letter, for example on the phone. 7021(a).
pub fn acknowledged_orally(
    file: &mut CaseFile,
    form: &RequestForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    let request = open_request(file, &form.case, form.right.0)?;
    settled(file, &request, &form.case, today, |w| {
        acknowledge(w, &request, today)
    })
}

/// Records that the consumer took the request back.
pub fn withdraw(
    file: &mut CaseFile,
    form: &RequestForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    let request = open_request(file, &form.case, form.right.0)?;
    settled(file, &request, &form.case, today, |w| {
        requests::withdraw(w, request.id, today)?;
        retained::replace(w, request.id, &[], today)?;
        recipients::freeze(w, request.id, &[])?;
        w.record(
            Event::of_case(Action::Withdrawn, request.case)
                .with(json!({ "right": form.right.0.code() })),
        )
    })
}

/// Records that an answer was given outside of the letters the application writes.
pub fn answered_otherwise(
    file: &mut CaseFile,
    form: &RequestForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    let request = open_request(file, &form.case, form.right.0)?;
    if !matches!(request.stage, Stage::Decided { .. }) {
        return Err(Refusal::NotDecided {
            right: form.right.0,
        }
        .into());
    }
    still_fits(file, &request)?;
    settled(file, &request, &form.case, today, |w| {
        answer(w, &request, None, today)
    })
}

/// Whether the answer to what was decided may go out: it was done, and nothing compared since then
/// speaks against it.
pub(crate) fn still_fits(file: &CaseFile, request: &Request) -> Result<(), DeskError> {
    let Stage::Decided { decision, .. } = &request.stage else {
        return Ok(());
    };
    let second = file.read(|conn| requests::agreement(conn, request.id))?;
    let second = second.as_ref().map(|agreement| agreement.by.as_str());
    fits::fits(file, request, decision, second)?;
    let given = decision.outcome() != Outcome::Denied;
    match request.right.deed() {
        Deed::Apart(_) if given && request.carried_out.is_none() => {
            Err(Blocked::NotCarriedOut.into())
        }
        Deed::Apart(_) | Deed::Answer => Ok(()),
    }
}

/// Looks at a request for categories in place of the pieces that were denied for want of proof. 7024(a).
pub fn evaluate_as_categories(
    file: &mut CaseFile,
    form: &RequestForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    let request = open_request(file, &form.case, form.right.0)?;
    if request.right != Right::KnowSpecific {
        return Err(Refusal::NotPieces.into());
    }
    settled(file, &request, &form.case, today, |w| {
        let added = requests::insert(w, request.case, Right::KnowCategories, request.received)?;
        if let Some(on) = request.acknowledged_on {
            requests::acknowledge(w, added.id, on)?;
        }
        w.record(
            Event::of_case(Action::EvaluatedAsCategories, request.case).with(json!({
                "right": Right::KnowCategories.code(),
            })),
        )
    })
}

/// The request for `right` of a case, however it stands.
pub(crate) fn asked(file: &CaseFile, number: &str, right: Right) -> Result<Request, DeskError> {
    let requests = file.read(|conn| requests::of_case(conn, cases::by_number(conn, number)?.id))?;
    let mut requests = requests.into_iter();
    let found = requests.find(|request| request.right == right);
    Ok(found.ok_or(Refusal::RightNotAsked { right })?)
}

/// Does what moves a request, brings its case in line with it, and shows the case.
pub(crate) fn settled(
    file: &mut CaseFile,
    request: &Request,
    number: &str,
    today: NaiveDate,
    act: impl FnOnce(&Write<'_>) -> Result<(), casefile::Error>,
) -> Result<CaseView, DeskError> {
    file.write(|w| {
        act(w)?;
        rules::settle(w, request.case, today)
    })?;
    case::view(file, number, today)
}

/// Stores that receipt of a request was confirmed.
pub(crate) fn acknowledge(
    w: &Write<'_>,
    request: &Request,
    on: NaiveDate,
) -> Result<(), casefile::Error> {
    requests::acknowledge(w, request.id, on)?;
    w.record(
        Event::of_case(Action::Acknowledged, request.case)
            .with(json!({ "right": request.right.code(), "on": on })),
    )
}

/// Stores that the notice of the extension went out.
pub(crate) fn extended(
    w: &Write<'_>,
    request: &Request,
    sent_on: NaiveDate,
    reason: &str,
) -> Result<(), casefile::Error> {
    requests::extend(w, request.id, sent_on, reason.trim())?;
    w.record(Event::of_case(Action::Extended, request.case).with(json!({
        "right": request.right.code(), "sent_on": sent_on, "reason": reason.trim(),
    })))
}

/// Stores that a request was answered, by a letter of `kind` if one was sent.
pub(crate) fn answer(
    w: &Write<'_>,
    request: &Request,
    kind: Option<LetterKind>,
    on: NaiveDate,
) -> Result<(), casefile::Error> {
    requests::answer(w, request.id, on)?;
    w.record(Event::of_case(Action::Answered, request.case).with(json!({
        "right": request.right.code(), "on": on, "letter": kind.map(Code::code),
    })))
}

/// The request for `right` of a case, unless it was answered or taken back.
fn open_request(file: &CaseFile, number: &str, right: Right) -> Result<Request, DeskError> {
    let request = asked(file, number, right)?;
    match request.stage {
        Stage::Open | Stage::Decided { .. } => Ok(request),
        Stage::Answered { .. } | Stage::Withdrawn { .. } => {
            Err(Refusal::RequestClosed { right }.into())
        }
    }
}
