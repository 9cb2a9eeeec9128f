//! `rdesk purge`: a new key and a new file, so that nothing deleted is left in it.

use std::path::PathBuf;

use casefile::KdfCost;
use clap::Args;
use desk::purge::{self, PurgedView};
use desk::start::UnlockForm;

use crate::arguments::OpenArguments;
use crate::failure::Failure;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Purge {
    /// The case file.
    file: PathBuf,
}

pub(crate) fn run(arguments: &Purge, open: &OpenArguments) -> Result<Output, Failure> {
    let form = UnlockForm {
        staff: open.as_staff.clone(),
        passphrase: open::passphrase(open)?.to_string(),
    };
    let (file, view) = purge::run(&arguments.file, form, KdfCost::tuned())?;
    file.close()?;
    let text = text(&view);
    Ok(Output::new(view, text))
}

fn text(view: &PurgedView) -> String {
    let mut lines = vec![
        "Written anew under a new key. The new recovery sheet, not shown again:".to_owned(),
        String::new(),
    ];
    lines.extend(
        view.sheet
            .blocks
            .chunks(4)
            .map(|row| format!("  {}", row.join("  "))),
    );
    lines.push("\nThese backups still hold what was deleted:".to_owned());
    lines.extend(view.still_holding.iter().map(|backup| {
        format!(
            "  {} until {} at the latest",
            backup.file_name,
            backup.until.format("%F")
        )
    }));
    if !view.without_passphrase.is_empty() {
        lines.push(format!(
            "\nNew passphrases are needed by: {}.",
            view.without_passphrase.join(", ")
        ));
    }
    lines.join("\n")
}
