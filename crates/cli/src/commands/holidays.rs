//! `rdesk holidays`: the days that do not count in this office.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use desk::holidays::{self, DayForm, HolidayForm};

use crate::arguments::{OpenArguments, day};
use crate::failure::Failure;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Holidays {
    /// The case file.
    file: PathBuf,
    /// Add this day; open cases are counted anew.
    #[arg(
        long,
        value_parser = day,
        value_name = "DATE",
        requires = "name",
        conflicts_with = "remove"
    )]
    add: Option<NaiveDate>,
    /// What the day is called.
    #[arg(long, requires = "add")]
    name: Option<String>,
    /// Take this day away again.
    #[arg(long, value_parser = day, value_name = "DATE")]
    remove: Option<NaiveDate>,
}

pub(crate) fn run(arguments: &Holidays, open: &OpenArguments) -> Result<Output, Failure> {
    open::with(&arguments.file, open, None, |file, today| {
        let view = match (arguments.add, &arguments.name, arguments.remove) {
            (Some(date), Some(name), _) => {
                let name = name.clone();
                holidays::add(file, &HolidayForm { date, name }, today)?
            }
            (_, _, Some(date)) => holidays::remove(file, &DayForm { date }, today)?,
            _ => holidays::view(file, today)?,
        };
        let days = view.law.iter().chain(&view.added);
        let lines: Vec<String> = days
            .map(|day| format!("{}  {}", day.date, day.name))
            .collect();
        Ok(Output::new(&view, lines.join("\n")))
    })
}
