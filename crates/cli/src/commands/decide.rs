//! `rdesk decide`: what was decided on a request.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use desk::Coded;
use desk::decisions::{self, DecisionForm};
use domain::{Code, Ground, Outcome, Right};
use serde_json::json;

use crate::arguments::{OpenArguments, code};
use crate::failure::Failure;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Decide {
    /// The case file.
    file: PathBuf,
    /// The case's number.
    case: String,
    /// Which request.
    #[arg(long, value_parser = code::<Right>)]
    right: Right,
    /// The outcome.
    #[arg(long, value_parser = code::<Outcome>)]
    outcome: Outcome,
    /// Why, where something is refused.
    #[arg(long, value_parser = code::<Ground>)]
    ground: Option<Ground>,
    /// What in this case makes the ground true; the letter says it.
    #[arg(long, default_value = "")]
    facts: String,
    /// The second person who agrees, where the ground needs one.
    #[arg(long)]
    second_person: Option<String>,
    /// The day on which this is done; today if it is not given.
    #[arg(long, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

pub(crate) fn run(decide: &Decide, open: &OpenArguments) -> Result<Output, Failure> {
    open::with(&decide.file, open, decide.as_of, |file, today| {
        let form = DecisionForm {
            case: decide.case.clone(),
            right: Coded(decide.right),
            outcome: Coded(decide.outcome),
            ground: decide.ground.map(Coded),
            facts: decide.facts.clone(),
            second_person: decide.second_person.clone(),
        };
        let case = decisions::decide(file, &form, today)?;
        let value = json!({
            "case": case.number, "right": decide.right.code(), "outcome": decide.outcome.code(), "next": case.next,
        });
        let text = format!(
            "Case {}: {} – {}.",
            case.number,
            desk::words::right(decide.right),
            desk::words::outcome(decide.outcome).to_lowercase(),
        );
        Ok(Output::new(value, text))
    })
}
