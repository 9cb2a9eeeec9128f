//! `rdesk salvage`: what is readable of a damaged case file, in a new one.

use std::path::PathBuf;

use casefile::KdfCost;
use clap::Args;
use desk::purge;
use desk::start::UnlockForm;

use crate::arguments::OpenArguments;
use crate::failure::Failure;
use crate::folder;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Salvage {
    /// The damaged case file. It stays as it is.
    file: PathBuf,
    /// Where the new case file will be.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

pub(crate) fn run(arguments: &Salvage, open: &OpenArguments) -> Result<Output, Failure> {
    folder::holds(&arguments.out)?;
    let form = UnlockForm {
        staff: open.as_staff.clone(),
        passphrase: open::passphrase(open)?.to_string(),
    };
    let (file, view) = purge::salvage(&arguments.file, form, &arguments.out, KdfCost::tuned())?;
    file.close()?;
    let lost = match view.damaged.as_slice() {
        [] => "Everything was readable.".to_owned(),
        tables => format!("Not readable whole: {}.", tables.join(", ")),
    };
    let text = format!(
        "{} cases put into {}. {lost}",
        view.cases,
        arguments.out.display()
    );
    Ok(Output::new(view, text))
}
