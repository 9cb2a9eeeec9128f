//! `rdesk restore`: a new case file of a backup; first what is inside.

use std::path::{Path, PathBuf};

use casefile::KdfCost;
use clap::Args;
use desk::backup::{self, ContentsView};
use desk::error::Refusal;
use desk::start::{RecoverForm, UnlockForm};
use serde_json::json;
use zeroize::Zeroizing;

use crate::arguments::OpenArguments;
use crate::failure::Failure;
use crate::folder;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// The backup.
    backup: PathBuf,
    /// Where the case file will be. Without it, only what is inside is shown.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// A file with the recovery sheet, if no passphrase is known any more. The passphrase given is the new
    /// one then, and --as says whose.
    #[arg(long, value_name = "PATH")]
    sheet_file: Option<PathBuf>,
}

pub(crate) fn run(restore: &Restore, open: &OpenArguments) -> Result<Output, Failure> {
    restore.out.as_deref().map_or(Ok(()), folder::holds)?;
    let sheet = restore.sheet_file.as_deref().map(read).transpose()?;
    if sheet.is_some() && restore.out.is_some() && open.as_staff.is_none() {
        return Err(Failure::bad_argument(
            "The new passphrase needs an owner.",
            "Say whose it is with --as NAME.",
        ));
    }
    let passphrase = match (&sheet, &restore.out) {
        (Some(_), None) => Zeroizing::default(),
        (Some(_), Some(_)) => open::new_passphrase(open)?,
        (None, _) => open::passphrase(open)?,
    };
    let unlock = || UnlockForm {
        staff: open.as_staff.clone(),
        passphrase: passphrase.to_string(),
    };
    let inside = match &sheet {
        Some(sheet) => backup::inspect_with_sheet(&restore.backup, sheet)?,
        None => backup::inspect(&restore.backup, unlock())?,
    };
    let Some(out) = &restore.out else {
        return Ok(Output::new(json!({ "inside": inside }), text(&inside)));
    };
    let file = match sheet {
        Some(sheet) => {
            let form = RecoverForm {
                sheet: sheet.to_string(),
                staff: open.as_staff.clone().unwrap_or_default(),
                passphrase: passphrase.to_string(),
            };
            backup::restore_with_sheet(&restore.backup, form, out, KdfCost::tuned())?
        }
        None => backup::restore(&restore.backup, unlock(), out)?,
    };
    file.close()?;
    let text = format!("{}\nRestored to {}.", text(&inside), out.display());
    Ok(Output::new(json!({ "file": out, "inside": inside }), text))
}

fn read(path: &Path) -> Result<Zeroizing<String>, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| Refusal::Import(error.kind()))?;
    Ok(Zeroizing::new(text))
}

fn text(inside: &ContentsView) -> String {
    format!(
        "{}: {} cases with {} requests, {} kept files, {} letters.\nLast act: {} ({}, {}). History code {}.",
        inside.office_name,
        inside.cases,
        inside.requests,
        inside.evidence,
        inside.letters,
        inside.last_act,
        inside.last_by,
        inside
            .last_at
            .map(|at| at.format("%F %T UTC").to_string())
            .unwrap_or_default(),
        inside.code,
    )
}
