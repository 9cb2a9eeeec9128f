//! `rdesk check-point`: a data point that was compared.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use desk::Coded;
use desk::checks::{self, CheckForm, TooMuchWarning};
use domain::DataPoint;
use serde_json::json;

use crate::arguments::{OpenArguments, code, day};
use crate::failure::Failure;
use crate::open;
use crate::output::{Output, tell};

#[derive(Debug, Args)]
pub(crate) struct CheckPoint {
    /// The case file.
    file: PathBuf,
    /// The case's number.
    case: String,
    /// What was compared, by its code, such as `order-number`.
    #[arg(long, value_parser = code::<DataPoint>())]
    point: DataPoint,
    /// Which of the office's records it was compared with.
    #[arg(long)]
    source: String,
    /// Whether it matched.
    #[arg(long = "match", value_enum)]
    matches: Match,
    /// Anything to remember; never the value itself.
    #[arg(long, default_value = "", hide_default_value = true)]
    note: String,
    /// The day on which this is done; today if it is not given.
    #[arg(long, value_parser = day, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Match {
    Yes,
    No,
}

pub(crate) fn run(check: &CheckPoint, open: &OpenArguments) -> Result<Output, Failure> {
    open::with(&check.file, open, check.as_of, |file, today| {
        let form = CheckForm {
            case: check.case.clone(),
            point: Coded(check.point),
            source: check.source.clone(),
            note: check.note.clone(),
            matches: check.matches == Match::Yes,
        };
        let warnings = checks::more_than_needed(file, &form)?;
        let case = checks::record(file, &form, today)?;
        for warning in &warnings {
            tell(&sentence(warning));
        }
        let progress = case
            .identity
            .as_ref()
            .map(|identity| identity.progress.clone())
            .unwrap_or_default();
        let value = json!({
            "case": case.number, "identity": case.identity, "next": case.next, "warnings": warnings,
        });
        Ok(Output::new(
            value,
            format!("Case {}: {progress}.", case.number),
        ))
    })
}

/// Why the point was more than needed, the lighter way, and the provision.
fn sentence(warning: &TooMuchWarning) -> String {
    let TooMuchWarning {
        because,
        instead,
        cite,
        ..
    } = warning;
    format!("More than needed: {because} {instead} [{cite}]")
}
