//! `rdesk decide`: what was decided on a request.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use desk::Coded;
use desk::decisions::{self, DecisionForm, KeepForm, SecondPersonForm};
use domain::decision::Second;
use domain::{Code, Ground, Outcome, Right};
use serde_json::json;

use crate::arguments::{OpenArguments, code, day};
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
    #[arg(long, value_parser = code::<Right>())]
    right: Right,
    /// The outcome.
    #[arg(long, value_parser = code::<Outcome>())]
    outcome: Outcome,
    /// Why, where something is refused.
    #[arg(long, value_parser = code::<Ground>())]
    ground: Option<Ground>,
    /// What in this case makes the ground true; the letter says it.
    #[arg(long, default_value = "", hide_default_value = true)]
    facts: String,
    /// What is kept, with its last day if it has one; once for each thing.
    #[arg(long, value_name = "WHAT[=DATE]", value_parser = keep)]
    keep: Vec<KeepForm>,
    /// The colleague who agrees, where the ground needs a second person.
    #[arg(long, value_name = "STAFF")]
    agreed_by: Option<String>,
    /// A file whose first line is that colleague's passphrase; without it they are asked.
    #[arg(long, value_name = "PATH", requires = "agreed_by")]
    agreed_passphrase_file: Option<PathBuf>,
    /// The adviser from outside who agrees, where only one person works.
    #[arg(long, value_name = "NAME", conflicts_with = "agreed_by")]
    adviser: Option<String>,
    /// The day on which this is done; today if it is not given.
    #[arg(long, value_parser = day, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

pub(crate) fn run(decide: &Decide, open: &OpenArguments) -> Result<Output, Failure> {
    let second = second_person(decide)?;
    open::with(&decide.file, open, decide.as_of, |file, today| {
        let form = DecisionForm {
            case: decide.case.clone(),
            right: Coded(decide.right),
            outcome: Coded(decide.outcome),
            ground: decide.ground.map(Coded),
            facts: decide.facts.clone(),
            keep: decide.keep.clone(),
            second_person: second.clone(),
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

/// Who agrees, with the first line of their passphrase file.
fn second_person(decide: &Decide) -> Result<Option<SecondPersonForm>, Failure> {
    let (quality, name, passphrase) = match (&decide.agreed_by, &decide.adviser) {
        (Some(name), _) => {
            let passphrase = open::passphrase_of(name, decide.agreed_passphrase_file.as_deref())?;
            (Second::Staff, name, passphrase.to_string())
        }
        (None, Some(name)) => (Second::Adviser, name, String::new()),
        (None, None) => return Ok(None),
    };
    Ok(Some(SecondPersonForm {
        quality: Coded(quality),
        name: name.clone(),
        passphrase,
    }))
}

/// Reads `Invoices of 2025=2032-12-31`, or a thing without an end.
fn keep(text: &str) -> Result<KeepForm, String> {
    let (what, until) = match text.rsplit_once('=') {
        None => (text, None),
        Some((what, until)) => (what, Some(day(until)?)),
    };
    Ok(KeepForm {
        what: what.to_owned(),
        ground: None,
        until,
    })
}
