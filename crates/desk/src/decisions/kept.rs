//! What a decision keeps: each thing with its ground, and until when.

use casefile::retained::NewRetained;
use chrono::NaiveDate;
use domain::{Code, Ground, Outcome, retention};
use serde_json::{Value, json};

use super::DecisionForm;
use crate::DeskError;
use crate::codes::Coded;
use crate::error::Refusal;

form! {
    /// One thing that is kept.
    pub struct KeepForm {
        /// What, as the letter is to say it.
        pub what: String,
        /// Why, if for another reason than the rest.
        pub ground: Option<Coded<Ground>>,
        /// The last day on which it is kept; none if nobody can say.
        pub until: Option<NaiveDate>,
    }
}

/// What is kept, if the decision keeps anything and the list says enough about it.
pub(super) fn checked(
    form: &DecisionForm,
    today: NaiveDate,
) -> Result<Vec<NewRetained>, DeskError> {
    let filled = form
        .keep
        .iter()
        .filter(|item| !item.what.trim().is_empty() || item.until.is_some());
    let kept: Vec<&KeepForm> = filled.collect();
    let right = form.right.0;
    if !kept.is_empty() && (form.outcome.0 == Outcome::Granted || !retention::may_retain(right)) {
        return Err(Refusal::NothingIsKept { right }.into());
    }
    kept.into_iter()
        .map(|item| one(item, form, today))
        .collect()
}

fn one(item: &KeepForm, form: &DecisionForm, today: NaiveDate) -> Result<NewRetained, DeskError> {
    let what = item.what.trim();
    if what.is_empty() {
        return Err(Refusal::Required { field: "keep" }.into());
    }
    let chosen = item.ground.or(form.ground).map(|ground| ground.0);
    let ground = chosen.ok_or(domain::decision::DecisionRefused::GroundMissing)?;
    let right = form.right.0;
    if !ground.applies_to(right) {
        return Err(domain::decision::DecisionRefused::GroundDoesNotApply { ground, right }.into());
    }
    // A duty that ends says when. 7022(f).
    if ground.has_an_end() && item.until.is_none() {
        return Err(Refusal::EndMissing.into());
    }
    if item.until.is_some_and(|until| until < today) {
        return Err(Refusal::EndIsOver { field: "keep" }.into());
    }
    Ok(NewRetained {
        what: what.to_owned(),
        ground,
        until: item.until,
    })
}

/// What the history says of it.
pub(super) fn recorded(kept: &[NewRetained]) -> Value {
    let one = |item: &NewRetained| json!({ "what": item.what, "ground": item.ground.code(), "until": item.until });
    kept.iter().map(one).collect()
}
