//! The recovery sheet as a page to print, and a new one in place of one that others may have seen.

use std::path::Path;

use casefile::CaseFile;
use chrono::NaiveDate;
use letters::RecoverySheet;

use crate::DeskError;
use crate::office;
use crate::purge::{self, PurgedView};
use crate::start::{self, RecoverySheetView, UnlockForm};

form! {
    /// A new recovery key; whoever asks for it shows that it is them.
    pub struct NewRecoveryForm {
        /// Their passphrase.
        pub passphrase: String,
    }
}

/// What the sheet is saved as.
pub const FILE_NAME: &str = "Recovery sheet.pdf";

/// The sheet as a PDF to print.
pub fn pdf(
    file: &CaseFile,
    sheet: &RecoverySheetView,
    today: NaiveDate,
) -> Result<Vec<u8>, DeskError> {
    let office = office::load(file)?;
    Ok(letters::recovery_sheet(&RecoverySheet {
        office: &office.name,
        file: &start::file_name(file.path()),
        made_on: today,
        blocks: &sheet.blocks,
        paper: office.paper.0,
    })?)
}

/// Writes the closed case file at `path` anew under a new key, so that the old sheet opens older copies only.
/// Whatever fails, the file is as it was.
pub fn renew(
    path: &Path,
    staff: String,
    form: NewRecoveryForm,
) -> Result<(CaseFile, PurgedView), DeskError> {
    let form = UnlockForm {
        staff: Some(staff),
        passphrase: form.passphrase,
    };
    purge::run(path, form, crate::KdfCost::tuned())
}
