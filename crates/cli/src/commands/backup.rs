//! `rdesk backup`: a copy of the case file that was opened and checked.

use std::path::PathBuf;

use clap::Args;
use desk::backup;
use serde_json::json;

use crate::arguments::OpenArguments;
use crate::failure::Failure;
use crate::folder;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Backup {
    /// The case file.
    file: PathBuf,
    /// The folder in which the backup is made. It must be there.
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
}

pub(crate) fn run(arguments: &Backup, open: &OpenArguments) -> Result<Output, Failure> {
    // Backups go to a place that somebody chose, such as a stick, and not to a folder made by mistake.
    folder::is_there(&arguments.out)?;
    let made = open::with(&arguments.file, open, None, |file, _| {
        Ok(backup::make(file, Some(&arguments.out))?)
    })?;
    let path = arguments.out.join(&made.file_name);
    let text = format!(
        "Made and checked {} ({}). Its keys lie beside it.",
        path.display(),
        made.size
    );
    let value =
        json!({ "backup": path, "made_at": made.made_at, "seq": made.seq, "checked": true });
    Ok(Output::new(value, text))
}
