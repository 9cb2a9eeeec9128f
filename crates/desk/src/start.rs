//! Before anything is open: new files, unlocking, the recovery sheet.

use std::path::Path;

use casefile::{CaseFile, KdfCost, Passphrase, RecoveryKey};
use zeroize::Zeroize;

use crate::error::Refusal;
use crate::office::{self, OfficeForm};
use crate::passphrase;
use crate::places::PlaceView;
use crate::reading::{self, ReadingView};
use crate::recent::RecentFile;
use crate::{DeskError, sample, typed};

view! {
    /// The first screen.
    pub struct StartView {
        /// Files opened before on this computer, the last one first.
        pub recent: Vec<RecentFile>,
        /// The case file the application was started with.
        pub offered: Option<PlaceView>,
        /// Whether a sample office lies on this computer.
        pub sample_exists: bool,
        /// The file the first screen should offer first, by its position in `recent`.
        pub selected: Option<usize>,
    }
}

form! {
    /// A new case file; its place was chosen in a dialog.
    pub struct NewFileForm {
        /// What the office is called.
        pub office_name: String,
        /// Who starts the file; history names this person.
        pub staff: String,
        /// Their passphrase.
        pub passphrase: String,
    }
}

view! {
    /// A recovery sheet, shown once.
    pub struct RecoverySheetView {
        /// The key in blocks of characters, to be printed or written down.
        pub blocks: Vec<String>,
        /// Which two blocks are asked back, counted from 1.
        pub asked: [usize; 2],
    }
}

form! {
    /// The blocks of the sheet that were asked back.
    pub struct RecoveryProofForm {
        /// The two blocks, in the order asked.
        pub blocks: [String; 2],
    }
}

form! {
    /// Unlocking with a passphrase.
    pub struct UnlockForm {
        /// Whose passphrase; `None` tries everyone's.
        pub staff: Option<String>,
        /// The passphrase.
        pub passphrase: String,
    }
}

form! {
    /// Looking into a backup with the recovery sheet.
    pub struct SheetForm {
        /// The sheet as typed.
        pub sheet: String,
    }
}

form! {
    /// Unlocking with the recovery sheet, which ends in a new passphrase.
    pub struct RecoverForm {
        /// The sheet as typed.
        pub sheet: String,
        /// Who this is.
        pub staff: String,
        /// Their new passphrase.
        pub passphrase: String,
    }
}

view! {
    /// What the frame around every screen shows while a file is open.
    pub struct DeskView {
        /// The office's name.
        pub office_name: String,
        /// Who unlocked.
        pub staff: String,
        /// The file's name without its folder.
        pub file_name: String,
        /// Whether this is the sample office.
        pub sample: bool,
        /// As of when it is shown, if the file is open for reading only.
        pub reading: Option<ReadingView>,
        /// Things to do today.
        pub to_do: u32,
        /// Cases that are open.
        pub open_cases: u64,
        /// Whether letters can be written: name, address and e-mail address of the office are there.
        pub office_complete: bool,
    }
}

/// Creates a case file for an office at `path`. Nothing is left behind if it fails.
pub fn create(
    path: &Path,
    form: NewFileForm,
    cost: KdfCost,
) -> Result<(CaseFile, RecoverySheetView), DeskError> {
    let NewFileForm {
        office_name,
        staff,
        passphrase,
    } = form;
    let (office_name, staff) = (typed::line(&office_name), typed::line(&staff));
    crate::error::required("office_name", &office_name)?;
    crate::error::required("staff", &staff)?;
    typed::short("office_name", Some(&office_name))?;
    typed::short("staff", Some(&staff))?;
    passphrase::check(&passphrase, &[&office_name, &staff])?;
    let (mut file, key) = CaseFile::create(path, &staff, &Passphrase::new(passphrase), cost)?;
    office::save(&mut file, OfficeForm::named(&office_name))?;
    Ok((file, sheet(&key)))
}

/// The sheet for a key, with two of its blocks to ask back.
pub fn sheet(key: &RecoveryKey) -> RecoverySheetView {
    let blocks = key.blocks();
    // One block of the first half and the last block: both ends of the sheet were copied.
    let asked = [blocks.len() / 3, blocks.len()];
    RecoverySheetView { blocks, asked }
}

/// Whether the blocks asked back are those of the sheet.
pub fn prove_sheet(sheet: &RecoverySheetView, proof: &RecoveryProofForm) -> Result<(), DeskError> {
    let same = |typed: &str, wanted: &str| typed.trim().eq_ignore_ascii_case(wanted);
    let right = sheet
        .asked
        .iter()
        .zip(&proof.blocks)
        .all(|(position, typed)| {
            sheet
                .blocks
                .get(position - 1)
                .is_some_and(|wanted| same(typed, wanted))
        });
    if right {
        Ok(())
    } else {
        Err(Refusal::RecoveryBlocksDiffer.into())
    }
}

/// Unlocks a case file.
pub fn unlock(path: &Path, form: UnlockForm) -> Result<CaseFile, DeskError> {
    let passphrase = Passphrase::new(form.passphrase);
    Ok(CaseFile::unlock(path, form.staff.as_deref(), &passphrase)?)
}

/// Unlocks with the recovery sheet and gives `staff` a new passphrase.
pub fn recover(path: &Path, mut form: RecoverForm, cost: KdfCost) -> Result<CaseFile, DeskError> {
    let key = check_recovery(&form)?;
    form.sheet.zeroize();
    let mut file = CaseFile::recover(path, &key, form.staff.trim())?;
    file.set_passphrase(form.staff.trim(), &Passphrase::new(form.passphrase), cost)?;
    Ok(file)
}

/// The key on the sheet, if the rest of the form will do as well: a name, and a passphrase that is good enough.
pub fn check_recovery(form: &RecoverForm) -> Result<RecoveryKey, DeskError> {
    let key = read_sheet(&form.sheet)?;
    crate::error::required("staff", &form.staff)?;
    passphrase::check(&form.passphrase, &[&form.staff])?;
    Ok(key)
}

/// The key on a sheet as it was typed.
pub(crate) fn read_sheet(typed: &str) -> Result<RecoveryKey, DeskError> {
    Ok(RecoveryKey::parse(typed).map_err(Refusal::RecoverySheet)?)
}

/// The frame's view of an open file.
pub fn desk(file: &CaseFile, today: chrono::NaiveDate) -> Result<DeskView, DeskError> {
    let office = office::load(file)?;
    Ok(DeskView {
        office_name: office.name.clone(),
        staff: file.actor().to_owned(),
        file_name: file_name(file.path()),
        sample: sample::is_sample(file)?,
        reading: reading::view(file)?,
        to_do: crate::today::count_now(file, today)?,
        open_cases: crate::cases::count_open(file)?,
        office_complete: office.is_complete(),
    })
}

/// The name of a case file, without its folder and ending.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_stem()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
