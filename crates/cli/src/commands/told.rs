//! `rdesk told`: who is to be told of what was granted, and what came of it.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use desk::Coded;
use desk::case::{self, RecipientView};
use desk::recipients::{self, RecipientForm, ToldForm};
use domain::tell::Word;

use crate::arguments::{OpenArguments, code, day};
use crate::failure::Failure;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Told {
    /// The case file.
    file: PathBuf,
    /// The case's number. Without more, the list is printed.
    case: String,
    /// Whom it is about, by the number in the list.
    #[arg(long)]
    id: Option<i64>,
    /// What came of it.
    #[arg(long, value_parser = code::<Word>(), default_value = "told", requires = "id")]
    word: Word,
    /// How they were told, or why not.
    #[arg(long, default_value = "", hide_default_value = true, requires = "id")]
    note: String,
    /// The day; today if it is not given.
    #[arg(long, value_parser = day, value_name = "DATE", requires = "id")]
    on: Option<NaiveDate>,
    /// They are still to be told after all.
    #[arg(long, requires = "id")]
    take_back: bool,
    /// The day on which this is recorded; today if it is not given.
    #[arg(long, value_parser = day, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

pub(crate) fn run(told: &Told, open: &OpenArguments) -> Result<Output, Failure> {
    open::with(&told.file, open, told.as_of, |file, today| {
        let case = told.case.clone();
        let view = match told.id {
            None => case::view(file, &case, today)?,
            Some(id) if told.take_back => {
                recipients::reopen(file, &RecipientForm { case, id }, today)?
            }
            Some(id) => {
                let form = ToldForm {
                    case,
                    id,
                    word: Coded(told.word),
                    note: told.note.clone(),
                    on: told.on.unwrap_or(today),
                };
                recipients::settle(file, &form, today)?
            }
        };
        let lines: Vec<String> = view.recipients.iter().map(line).collect();
        Ok(Output::new(&view.recipients, lines.join("\n")))
    })
}

fn line(recipient: &RecipientView) -> String {
    let state = match &recipient.settled {
        Some(settled) => format!("{}, {}", settled.title, settled.when),
        None => "to be told".to_owned(),
    };
    let RecipientView {
        id,
        name,
        role,
        about,
        ..
    } = recipient;
    format!("{id}  {name} ({role}, {about}): {state}")
}
