//! What staff know of a case besides what was sent: what is at stake, and the person's own word about
//! the agent.

use casefile::cases as rows;
use casefile::history::{Action, Event};
use casefile::{CaseFile, CaseId, Write, evidence};
use chrono::NaiveDate;
use domain::verification::Stakes;
use domain::{Code, DataPoint};
use serde_json::json;

use super::{CaseView, view};
use crate::codes::Coded;
use crate::error::Refusal;
use crate::{DeskError, rules};

form! {
    /// What makes a mistake about the person worse than usual.
    pub struct StakesForm {
        /// The case's number.
        pub case: String,
        /// The data are sensitive or of value to the person.
        pub sensitive: bool,
        /// Deleting or changing them for the wrong person would do harm.
        pub harmful: bool,
        /// Fraud is suspected on the account.
        pub fraud_suspected: bool,
        /// The item whose correction is asked for, which cannot prove who asks.
        pub disputed: Option<Coded<DataPoint>>,
    }
}

form! {
    /// The person's own word that the agent speaks for them.
    pub struct ConfirmationForm {
        /// The case's number.
        pub case: String,
        /// The day on which they gave it; none takes it back.
        pub on: Option<NaiveDate>,
    }
}

form! {
    /// The papers of a case that show who somebody is.
    pub struct IdentityPapersForm {
        /// The case's number.
        pub case: String,
    }
}

/// Records what is at stake; the check of identity follows it. 7062(d).
pub fn set_stakes(
    file: &mut CaseFile,
    form: &StakesForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    let stakes = Stakes {
        sensitive: form.sensitive,
        harmful: form.harmful,
        fraud_suspected: form.fraud_suspected,
        disputed: form.disputed.map(|point| point.0),
    };
    write(file, &form.case, today, |w, case| {
        rows::set_stakes(w, case, &stakes)?;
        w.record(Event::of_case(Action::StakesChanged, case).with(json!({
            "sensitive": stakes.sensitive, "harmful": stakes.harmful,
            "fraud_suspected": stakes.fraud_suspected, "disputed": stakes.disputed.map(Code::code),
        })))
    })
}

/// Records that the person told us directly that the agent speaks for them, or that they did not after
/// all. 7063(a)(2).
pub fn confirm_agent(
    file: &mut CaseFile,
    form: &ConfirmationForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    if form.on.is_some_and(|on| on > today) {
        return Err(Refusal::InTheFuture { field: "on" }.into());
    }
    let action = match form.on {
        Some(_) => Action::AgentConfirmed,
        None => Action::AgentConfirmationTakenBack,
    };
    write(file, &form.case, today, |w, case| {
        rows::set_confirmed(w, case, form.on)?;
        w.record(Event::of_case(action, case).with(json!({ "on": form.on })))
    })
}

/// Destroys what was sent to prove who somebody is. What was compared, and with which result, stays.
/// 7060(d). What is left of large papers is for [`evidence::clear`].
pub fn delete_identity_papers(
    file: &mut CaseFile,
    form: &IdentityPapersForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    let number = &form.case;
    let held = rules::by_number(file, number)?.identity_papers;
    if held == 0 {
        return Err(Refusal::NoIdentityPapers.into());
    }
    write(file, number, today, |w, case| {
        evidence::delete_identity(w, case).map(drop)
    })?;
    file.wipe_deleted()?;
    view(file, number, today)
}

fn write(
    file: &mut CaseFile,
    number: &str,
    today: NaiveDate,
    act: impl FnOnce(&Write<'_>, CaseId) -> Result<(), casefile::Error>,
) -> Result<CaseView, DeskError> {
    file.write(|w| {
        let case = rows::by_number(w, number)?.id;
        act(w, case)?;
        rules::settle(w, case, today)
    })?;
    view(file, number, today)
}
