//! Reading a case file beside somebody who works in it, and saying who that is.

use std::path::Path;

use casefile::backup::WayIn;
use casefile::{CaseFile, Passphrase};
use chrono::{DateTime, Utc};

use crate::error::Refusal;
use crate::start::UnlockForm;
use crate::{DeskError, office};

view! {
    /// What the frame says while a file is open for reading only.
    pub struct ReadingView {
        /// As of when it is shown.
        pub taken: String,
    }
}

/// Opens a case file for reading only; its picture lies under `folder` until it is closed.
pub fn open(path: &Path, form: UnlockForm, folder: &Path) -> Result<CaseFile, DeskError> {
    let passphrase = Passphrase::new(form.passphrase);
    let way = WayIn::Passphrase(form.staff.as_deref(), &passphrase);
    Ok(CaseFile::look(path, way, folder)?)
}

/// What the frame says, if the file is open for reading only.
pub(crate) fn view(file: &CaseFile) -> Result<Option<ReadingView>, DeskError> {
    let Some(taken_at) = file.reading_since() else {
        return Ok(None);
    };
    let there = taken_at.with_timezone(&office::time_zone(file)?);
    Ok(Some(ReadingView {
        taken: there.format("%-d %B, %H:%M").to_string(),
    }))
}

/// Names who has the file open, where that is why it did not open and they left word.
pub(crate) fn name_the_opener(error: DeskError, path: &Path, now: DateTime<Utc>) -> DeskError {
    match (error, casefile::opener(path)) {
        (DeskError::CaseFile(casefile::Error::Busy), Some(opener)) => Refusal::InUse {
            staff: opener.staff,
            computer: opener.computer,
            minutes: (now - opener.since).num_minutes().max(0).unsigned_abs(),
        }
        .into(),
        (error, _) => error,
    }
}
