//! A case file that is older than what was seen of it: the question, and the answer that is recorded.

use casefile::{CaseFile, PlaceWarning};

use crate::DeskError;
use crate::error::required;

view! {
    /// The question whether an older file is meant.
    pub struct OlderView {
        /// What was found.
        pub message: String,
        /// What it can mean and what to do.
        pub hint: String,
    }
}

form! {
    /// Why the file is older than what was seen.
    pub struct OlderForm {
        /// In the words of staff; the history keeps it.
        pub reason: String,
    }
}

/// The question, if there is one.
pub fn view(file: &CaseFile) -> Option<OlderView> {
    let rollback = file.rollback()?;
    Some(OlderView {
        message: format!(
            "This case file is older than the last version seen here: it ends with act {}, and act {} was seen.",
            rollback.found, rollback.seen
        ),
        hint: "Did somebody put back a copy? Say so and go on. If nobody did, close it and look for the newer file."
            .to_owned(),
    })
}

/// Goes on with the older file; the history keeps why.
pub fn accept(file: &mut CaseFile, form: &OlderForm) -> Result<(), DeskError> {
    required("reason", &form.reason)?;
    Ok(file.accept_older(form.reason.trim())?)
}

/// Why a place is a bad one for a case file, in words.
pub fn place_words(warning: PlaceWarning) -> &'static str {
    match warning {
        PlaceWarning::SyncFolder => {
            "This folder is copied by a sync service while the file is written. Keep the file outside, and let backups go there."
        }
        PlaceWarning::NetworkDrive => {
            "This is a network drive. If the line breaks, work can be lost. Keep the file on this computer, and let backups go there."
        }
    }
}
