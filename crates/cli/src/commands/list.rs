//! `rdesk list`: the cases, the most urgent first.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use desk::cases::{self, CaseRowView};
use serde_json::json;

use crate::arguments::{OpenArguments, day};
use crate::failure::Failure;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct List {
    /// The case file.
    file: PathBuf,
    /// Only cases with something to do before this day.
    #[arg(long, value_parser = day, value_name = "DATE")]
    due_before: Option<NaiveDate>,
    /// Only cases with these beginnings of words in names, addresses or numbers.
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
    /// The day from which to look; today if it is not given.
    #[arg(long, value_parser = day, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

pub(crate) fn run(list: &List, open: &OpenArguments) -> Result<Output, Failure> {
    open::to_read(&list.file, open, list.as_of, |file, today| {
        let rows = cases::list_all(file, list.search.clone(), list.due_before, today)?;
        let lines: Vec<String> = rows.iter().map(line).collect();
        let text = if lines.is_empty() {
            "No case fits.".to_owned()
        } else {
            lines.join("\n")
        };
        Ok(Output::new(json!({ "cases": rows }), text))
    })
}

fn line(row: &CaseRowView) -> String {
    let state = match (&row.due, &row.closed) {
        (Some(due), _) => due.label.clone(),
        (None, Some(closed)) => format!("closed {closed}"),
        (None, None) => "open".to_owned(),
    };
    format!(
        "{}  {:<28} {:<24} {}",
        row.number,
        row.name,
        state,
        row.rights.join(", ")
    )
}
