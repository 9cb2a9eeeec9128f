//! `rdesk today`: what to do today.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use desk::today::{self, TodayRow};

use crate::arguments::{OpenArguments, day};
use crate::failure::Failure;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Today {
    /// The case file.
    file: PathBuf,
    /// The day from which to look; today if it is not given.
    #[arg(long, value_parser = day, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

pub(crate) fn run(arguments: &Today, open: &OpenArguments) -> Result<Output, Failure> {
    open::to_read(&arguments.file, open, arguments.as_of, |file, day| {
        let view = today::view(file, day)?;
        let mut lines = vec![view.headline.clone(), view.summary.clone(), String::new()];
        lines.extend(view.now.iter().map(line));
        lines.extend(view.now_beyond.clone());
        if !view.waiting.is_empty() {
            lines.push("\nWaiting for others".to_owned());
            lines.extend(view.waiting.iter().map(line));
            lines.extend(view.waiting_beyond.clone());
        }
        Ok(Output::new(view, lines.join("\n")))
    })
}

fn line(row: &TodayRow) -> String {
    format!(
        "{}  {:<24} {} for {}",
        row.case, row.due.label, row.step.title, row.who
    )
}
