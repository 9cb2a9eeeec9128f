//! The sample office: an invented software shop with twelve cases in all stages, to try things on.
//!
//! It is made by doing: every act goes through the same functions as the staff's own, on days counted
//! back from today, so that there is always something late, something soon and something done.

mod inventory;
mod story;

use std::path::Path;

use casefile::history::{Action, Event};
use casefile::{CaseFile, KdfCost, Passphrase};
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde_json::json;

use crate::DeskError;
use crate::error::Refusal;
use crate::office::{self, OfficeForm};

/// Where the sample office is.
pub const TIME_ZONE: Tz = Tz::America__Los_Angeles;
/// Who works there.
pub const STAFF: &str = "Dana Whitlock";
/// Its passphrase is no secret: nothing in it is real.
pub const PASSPHRASE: &str = "lanternfish sample office";

/// Opens the sample office at `path`, or makes it.
pub fn open_or_create(path: &Path, today: NaiveDate) -> Result<CaseFile, DeskError> {
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    if path.exists() {
        return Ok(CaseFile::unlock(path, Some(STAFF), &passphrase)?);
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| Refusal::Export(error.kind()))?;
    }
    // An open door needs no expensive lock.
    create(path, &passphrase, KdfCost::FLOOR, today)
}

/// Makes the sample office at `path`. Nothing is left behind if it fails.
pub fn create(
    path: &Path,
    passphrase: &Passphrase,
    cost: KdfCost,
    today: NaiveDate,
) -> Result<CaseFile, DeskError> {
    let (mut file, _) = CaseFile::create(path, STAFF, passphrase, cost)?;
    match fill(&mut file, today) {
        Ok(()) => Ok(file),
        Err(error) => {
            // The first failure is the one to tell.
            let _ = file.close();
            let _ = wipe(path);
            Err(error)
        }
    }
}

/// Whether an open file is a sample office.
pub fn is_sample(file: &CaseFile) -> Result<bool, DeskError> {
    Ok(file.is_sample()?)
}

/// Removes the sample office at `path`, which must not be open.
pub fn wipe(path: &Path) -> Result<(), DeskError> {
    for file in casefile::companions(path) {
        match std::fs::remove_file(&file) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(Refusal::Export(error.kind()).into()),
        }
    }
    Ok(())
}

fn fill(file: &mut CaseFile, today: NaiveDate) -> Result<(), DeskError> {
    file.write(|w| {
        casefile::facts::mark_sample(w)?;
        w.record(Event::of_file(Action::OfficeChanged).with(json!({ "sample": true })))
    })?;
    office::save(file, office_details())?;
    crate::inventory::save(file, inventory::categories())?;
    for contact in inventory::contacts() {
        crate::inventory::save_contact(file, contact, today)?;
    }
    story::tell(file, today)
}

fn office_details() -> OfficeForm {
    OfficeForm {
        address: vec![
            "210 Harbor Street".to_owned(),
            "Eureka, California 95501".to_owned(),
        ],
        email: "privacy@lanternfish.example.com".to_owned(),
        phone: "+1 707 555 0142".to_owned(),
        website: "lanternfish.example.com".to_owned(),
        time_zone: TIME_ZONE.name().to_owned(),
        sells_or_shares: false,
        letterhead: "Privacy desk".to_owned(),
        ..OfficeForm::named("Lanternfish Software")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_office_has_twelve_cases_in_all_stages() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sample.rightsdesk");
        let today = "2026-11-23".parse().expect("a date");
        let file = open_or_create(&path, today).expect("made");
        let open = crate::cases::count_open(&file).expect("counted");
        let all = crate::cases::list_all(&file, None, None, today)
            .expect("listed")
            .len();
        assert_eq!((all, open), (12, 8));
        assert!(is_sample(&file).expect("read"));
        file.close().expect("closed");
        wipe(&path).expect("wiped");
        assert_eq!(
            std::fs::read_dir(folder.path()).expect("readable").count(),
            0
        );
    }
}
