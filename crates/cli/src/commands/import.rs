//! `rdesk import`: cases from messages.

use std::path::{Path, PathBuf};

use casefile::CaseFile;
use chrono::NaiveDate;
use clap::Args;
use desk::cases::{self, Message};
use desk::error::Refusal;
use desk::{draft, export};
use serde_json::{Value, json};

use crate::arguments::OpenArguments;
use crate::failure::Failure;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The case file.
    file: PathBuf,
    /// The messages, as .eml or .msg files.
    #[arg(required = true)]
    messages: Vec<PathBuf>,
    /// The day on which this is done; today if it is not given.
    #[arg(long, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

pub(crate) fn run(import: &Import, open: &OpenArguments) -> Result<Output, Failure> {
    open::with(&import.file, open, import.as_of, |file, today| {
        let (mut imported, mut skipped, mut lines) = (Vec::new(), Vec::new(), Vec::new());
        for path in &import.messages {
            match message(file, path, today) {
                Ok(case) => {
                    lines.push(format!("{}  {}", case.number, path.display()));
                    imported.push(json!({ "file": path, "case": case.number }));
                }
                Err(failure) => {
                    lines.push(format!(
                        "skipped    {}: {}",
                        path.display(),
                        failure.message()
                    ));
                    skipped.push(json!({ "file": path, "why": failure.message() }));
                }
            }
        }
        let value: Value = json!({ "imported": imported, "skipped": skipped });
        Ok(Output::new(value, lines.join("\n")))
    })
}

/// Logs what one message says; whatever a person would have to decide first makes it skipped.
fn message(
    file: &mut CaseFile,
    path: &Path,
    today: NaiveDate,
) -> Result<desk::case::CaseView, Failure> {
    let bytes = std::fs::read(path).map_err(|error| Refusal::Import(error.kind()))?;
    let message = Message {
        name: export::safe_name(path),
        bytes,
    };
    let draft = draft::read(file, &message.name, &message.bytes, today)?;
    let form = draft.into_form()?;
    Ok(cases::log(file, form, Some(&message), today)?)
}
