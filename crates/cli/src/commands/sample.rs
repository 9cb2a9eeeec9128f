//! `rdesk sample`: the sample office, to try things on.

use std::path::PathBuf;

use casefile::KdfCost;
use chrono::{NaiveDate, Utc};
use clap::Args;
use serde_json::json;

use crate::arguments::{OpenArguments, day};
use crate::failure::Failure;
use crate::folder;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Sample {
    /// Where the case file will be.
    file: PathBuf,
    /// The day on which the sample office stands; today if it is not given.
    #[arg(long, value_parser = day, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

pub(crate) fn run(sample: &Sample, open: &OpenArguments) -> Result<Output, Failure> {
    folder::holds(&sample.file)?;
    let today = sample.as_of.unwrap_or_else(|| {
        Utc::now()
            .with_timezone(&desk::sample::TIME_ZONE)
            .date_naive()
    });
    let passphrase = open::secret(&open::new_passphrase(open)?);
    let file = desk::sample::create(&sample.file, &passphrase, KdfCost::tuned(), today)?;
    let cases = desk::cases::list_all(&file, None, None, today)?.len();
    file.close()?;
    let text = format!(
        "Created {} with {cases} cases of the sample office.",
        sample.file.display()
    );
    Ok(Output::new(
        json!({ "file": sample.file, "staff": desk::sample::STAFF, "cases": cases }),
        text,
    ))
}
