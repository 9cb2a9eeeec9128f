//! `rdesk done`: that what was granted was done, before the answer says so.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use desk::Coded;
use desk::decisions::{self, CarryOutForm, RequestForm};
use domain::{Code, Right};
use serde_json::json;

use crate::arguments::{OpenArguments, code, day};
use crate::failure::Failure;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Done {
    /// The case file.
    file: PathBuf,
    /// The case's number.
    case: String,
    /// Which request.
    #[arg(long, value_parser = code::<Right>())]
    right: Right,
    /// The day on which it was done; today if it is not given.
    #[arg(long, value_parser = day, value_name = "DATE", conflicts_with = "take_back")]
    on: Option<NaiveDate>,
    /// It was not done after all.
    #[arg(long)]
    take_back: bool,
    /// The day on which this is recorded; today if it is not given.
    #[arg(long, value_parser = day, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

pub(crate) fn run(done: &Done, open: &OpenArguments) -> Result<Output, Failure> {
    open::with(&done.file, open, done.as_of, |file, today| {
        let (case, right) = (done.case.clone(), Coded(done.right));
        let view = match done.take_back {
            true => decisions::not_carried_out(file, &RequestForm { case, right }, today)?,
            false => {
                let on = done.on.unwrap_or(today);
                decisions::carry_out(file, &CarryOutForm { case, right, on }, today)?
            }
        };
        let value = json!({
            "case": view.number, "right": done.right.code(), "done": !done.take_back, "next": view.next,
        });
        let not = if done.take_back { "not " } else { "" };
        let right = desk::words::right(done.right);
        let text = format!("Case {}: {right} – {not}done.", view.number);
        Ok(Output::new(value, text))
    })
}
