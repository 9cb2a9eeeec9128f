//! `rdesk kept`: what a decision kept, until its time is over.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use desk::case;
use desk::retained::{self, DeletedForm, RetainedForm, ReviewForm};

use crate::arguments::{OpenArguments, day};
use crate::failure::Failure;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Kept {
    /// The case file.
    file: PathBuf,
    /// The case's number. Without more, the list is printed.
    case: String,
    /// What it is about, by the number in the list.
    #[arg(long)]
    id: Option<i64>,
    /// It was deleted on this day.
    #[arg(long, value_parser = day, value_name = "DATE", requires = "id", group = "act")]
    deleted: Option<NaiveDate>,
    /// It must still be kept, until this day.
    #[arg(long, value_parser = day, value_name = "DATE", requires = "id", group = "act")]
    until: Option<NaiveDate>,
    /// It must still be kept, and nobody can say until when.
    #[arg(long, requires = "id", group = "act")]
    without_end: bool,
    /// It was not deleted after all.
    #[arg(long, requires = "id", group = "act")]
    take_back: bool,
    /// The day on which this is recorded; today if it is not given.
    #[arg(long, value_parser = day, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

pub(crate) fn run(kept: &Kept, open: &OpenArguments) -> Result<Output, Failure> {
    open::with(&kept.file, open, kept.as_of, |file, today| {
        let case = kept.case.clone();
        let view = match (kept.id, kept.deleted) {
            (Some(id), Some(on)) => retained::delete(file, &DeletedForm { case, id, on }, today)?,
            (Some(id), None) if kept.take_back => {
                retained::restore(file, &RetainedForm { case, id }, today)?
            }
            (Some(id), None) if kept.without_end || kept.until.is_some() => {
                let until = kept.until;
                retained::review(file, &ReviewForm { case, id, until }, today)?
            }
            _ => case::view(file, &case, today)?,
        };
        let lines: Vec<String> = view
            .retained
            .iter()
            .map(|item| {
                format!(
                    "{}  {} ({}): {}",
                    item.id, item.what, item.ground, item.state
                )
            })
            .collect();
        Ok(Output::new(&view.retained, lines.join("\n")))
    })
}
