//! Purging for good, and salvage: the two ways to a new file under a new key.

use std::path::Path;

use casefile::backup::{self, WayIn};
use casefile::{CaseFile, KdfCost, Passphrase};
use chrono::{DateTime, Utc};

use crate::DeskError;
use crate::backup::newest_beside;
use crate::error::Refusal;
use crate::start::{self, RecoverySheetView, UnlockForm};

view! {
    /// What a purge leaves behind.
    pub struct PurgedView {
        /// The new recovery sheet, shown once; the old one opens older backups only.
        pub sheet: RecoverySheetView,
        /// Backups that still hold what was deleted.
        pub still_holding: Vec<HoldingView>,
        /// Who has no passphrase any more and needs a new one.
        pub without_passphrase: Vec<String>,
    }
}

view! {
    /// A backup made before a purge.
    pub struct HoldingView {
        /// The name of its file.
        pub file_name: String,
        /// Until when it may be kept; remove it sooner if it must be gone.
        pub until: DateTime<Utc>,
    }
}

view! {
    /// What came out of a damaged file.
    pub struct SalvagedView {
        /// Cases that were taken over.
        pub cases: u64,
        /// What could not be read whole, in the case file's own words.
        pub damaged: Vec<String>,
        /// Records that were readable but belonged to something that was not.
        pub orphans: u64,
    }
}

/// Writes the closed case file at `path` anew under a new key, and opens it. A backup in the usual folder
/// comes first.
pub fn run(
    path: &Path,
    form: UnlockForm,
    cost: KdfCost,
) -> Result<(CaseFile, PurgedView), DeskError> {
    let passphrase = Passphrase::new(form.passphrase);
    let file = CaseFile::unlock(path, form.staff.as_deref(), &passphrase)?;
    let settings = file.read(backup::load)?;
    let backups = backup::usual_folder(&settings, file.path())?;
    let (me, staff) = (file.actor().to_owned(), file.staff()?);
    let purged = file.purge(&passphrase, cost, &backups)?;
    let holding = purged.still_holding.into_iter().map(|(backup, until)| {
        let name = backup.path.file_name().unwrap_or_default();
        HoldingView {
            file_name: name.to_string_lossy().into_owned(),
            until,
        }
    });
    let view = PurgedView {
        sheet: start::sheet(&purged.recovery),
        still_holding: holding.collect(),
        without_passphrase: staff.into_iter().filter(|name| *name != me).collect(),
    };
    Ok((purged.file, view))
}

/// Puts what is readable of the damaged case file at `path` into a new one at `out`, with the same
/// passphrase, and opens it.
pub fn salvage(
    path: &Path,
    form: UnlockForm,
    out: &Path,
    cost: KdfCost,
) -> Result<(CaseFile, SalvagedView), DeskError> {
    let passphrase = Passphrase::new(form.passphrase);
    let way = WayIn::Passphrase(form.staff.as_deref(), &passphrase);
    let saved =
        casefile::salvage(path, way, out, &passphrase, cost).map_err(|error| match error {
            casefile::Error::Damaged => nothing_readable(path),
            other => other.into(),
        })?;
    let view = SalvagedView {
        cases: saved.file.facts()?.counts.cases,
        damaged: saved.damaged.into_iter().map(str::to_owned).collect(),
        orphans: saved.orphans,
    };
    Ok((saved.file, view))
}

/// Not even the list of what is in the file is left: the newest backup is the way out.
fn nothing_readable(path: &Path) -> DeskError {
    let newest = newest_beside(path);
    let name = newest.and_then(|backup| Some(backup.file_name()?.to_string_lossy().into_owned()));
    Refusal::NothingReadable { newest: name }.into()
}
