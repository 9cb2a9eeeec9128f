//! `rdesk import`: cases from messages.

use std::path::PathBuf;

use casefile::CaseFile;
use chrono::NaiveDate;
use clap::Args;
use desk::DeskError;
use desk::import::{self, Imported};
use desk::mailbag::{self, Found};
use serde_json::{Value, json};

use crate::arguments::{OpenArguments, day};
use crate::failure::Failure;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The case file.
    file: PathBuf,
    /// The messages: .eml or .msg files, mailbox files (mbox), or folders of them.
    #[arg(required = true)]
    messages: Vec<PathBuf>,
    /// The day on which this is done; today if it is not given.
    #[arg(long, value_parser = day, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

pub(crate) fn run(import: &Import, open: &OpenArguments) -> Result<Output, Failure> {
    open::with(&import.file, open, import.as_of, |file, today| {
        let mut report = Report::default();
        let found = import.messages.iter().flat_map(|path| mailbag::open(path));
        for found in found {
            let place = Place::of(&found);
            match log(file, found, today) {
                Ok(imported) => report.came(&place, imported),
                Err(error) if is_of_the_file(&error) => {
                    report.stopped = Some(error.into());
                    break;
                }
                Err(error) => report.left_out(&place, error.into()),
            }
        }
        Ok(report.output())
    })
}

fn log(file: &mut CaseFile, found: Found, today: NaiveDate) -> Result<Imported, DeskError> {
    import::message(file, &found.message?, today)
}

/// Whether the case file itself failed, so that the next message would fare no better.
fn is_of_the_file(error: &DeskError) -> bool {
    matches!(error, DeskError::CaseFile(_))
}

/// Where a message lies: its file, and which one of a mailbox it is.
struct Place {
    file: PathBuf,
    position: Option<u64>,
}

impl Place {
    fn of(found: &Found) -> Self {
        Self {
            file: found.path.clone(),
            position: found.position,
        }
    }

    fn words(&self) -> String {
        let file = self.file.display();
        match self.position {
            Some(position) => format!("{file}, message {position}"),
            None => file.to_string(),
        }
    }

    /// As JSON, with what is to be said of it.
    fn with(&self, key: &str, what: &str) -> Value {
        let mut value = json!({ "file": self.file, key: what });
        if let (Some(position), Some(object)) = (self.position, value.as_object_mut()) {
            object.insert("message".to_owned(), json!(position));
        }
        value
    }
}

/// What became of the messages.
#[derive(Default)]
struct Report {
    imported: Vec<Value>,
    skipped: Vec<Value>,
    already: usize,
    failures: Vec<Failure>,
    stopped: Option<Failure>,
    lines: Vec<String>,
}

impl Report {
    fn came(&mut self, place: &Place, imported: Imported) {
        match imported {
            Imported::Logged(case) => {
                self.lines.push(format!("{case}  {}", place.words()));
                self.imported.push(place.with("case", &case));
            }
            Imported::Already(case) => {
                let why = format!("Case {case} was logged from this message already.");
                self.lines
                    .push(format!("already    {}: {why}", place.words()));
                let mut value = place.with("why", &why);
                value["case"] = json!(case);
                self.skipped.push(value);
                self.already += 1;
            }
        }
    }

    fn left_out(&mut self, place: &Place, failure: Failure) {
        let why = failure.message();
        self.lines
            .push(format!("skipped    {}: {why}", place.words()));
        self.skipped.push(place.with("why", why));
        self.failures.push(failure);
    }

    /// Where nothing came in that could have, the command failed.
    fn output(mut self) -> Output {
        let (logged, already, left_out) = (self.imported.len(), self.already, self.failures.len());
        self.lines.push(format!(
            "{logged} logged, {already} there already, {left_out} left out."
        ));
        let failure = self.stopped.or_else(|| match logged + already {
            0 => Some(nothing_came_in(self.failures)),
            _ => None,
        });
        let value = json!({ "imported": self.imported, "skipped": self.skipped });
        let output = Output::new(value, self.lines.join("\n"));
        match failure {
            Some(failure) => output.and_failed(failure),
            None => output,
        }
    }
}

/// Why not one message came in: its own reason if it was one, and how many there were otherwise.
fn nothing_came_in(mut failures: Vec<Failure>) -> Failure {
    match failures.len() {
        0 => Failure::other(
            "no-messages",
            "There is no message in it.",
            "Choose message files, a mailbox file, or a folder of them.",
        ),
        1 => failures.remove(0),
        many => Failure::other(
            "nothing-imported",
            format!("None of the {many} messages became a case."),
            "The list says why for each.",
        ),
    }
}
