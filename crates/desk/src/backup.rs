//! Backups: made, listed, looked into and restored.

use std::path::{Path, PathBuf};

use casefile::backup::{self, Contents, WayIn};
use casefile::{CaseFile, KdfCost, Passphrase};
use chrono::{DateTime, Utc};
use zeroize::Zeroize;

use crate::error::ErrorView;
use crate::recent::folder_words;
use crate::start::{RecoverForm, UnlockForm};
use crate::{DeskError, start, words};

view! {
    /// How backups are made, and which there are.
    pub struct BackupsView {
        /// Whether one is made by itself at the first change of a day.
        pub automatic: bool,
        /// The last two folders of the place they go to.
        pub folder: String,
        /// Whether that is the folder beside the case file, on the same disk.
        pub beside_the_file: bool,
        /// When the last one was made that passed its checks.
        pub made_at: Option<DateTime<Utc>>,
        /// What is wrong with the backups, if anything is.
        pub warning: Option<ErrorView>,
        /// The backups in the folder, the newest first.
        pub backups: Vec<BackupView>,
    }
}

view! {
    /// A backup as its name says.
    pub struct BackupView {
        /// The name of its file.
        pub file_name: String,
        /// When it was made.
        pub made_at: DateTime<Utc>,
        /// The newest entry of the history in it.
        pub seq: u64,
        /// Its size for people.
        pub size: String,
    }
}

view! {
    /// What is inside a backup, shown before it is restored.
    pub struct ContentsView {
        /// The office's name.
        pub office_name: String,
        /// How many cases.
        pub cases: u64,
        /// How many requests in them.
        pub requests: u64,
        /// How many kept files.
        pub evidence: u64,
        /// How many letters.
        pub letters: u64,
        /// How many acts in the history.
        pub history: u64,
        /// The last act in words.
        pub last_act: String,
        /// Who did it.
        pub last_by: String,
        /// When.
        pub last_at: Option<DateTime<Utc>>,
        /// What is restored, in rows: what it is, and how much or which.
        pub rows: Vec<[String; 2]>,
        /// The short code of the history at that act, as on letters.
        pub code: String,
    }
}

/// How backups are made, and which there are.
pub fn view(file: &CaseFile) -> Result<BackupsView, DeskError> {
    let settings = file.read(backup::load)?;
    let folder = settings.place(file.path());
    let listed = backup::list(&folder, file.path());
    let warning = match (&settings.failed, &listed) {
        (Some((_, why)), _) => Some(failed_before(why)),
        // The folder beside the file is made with the first backup.
        (None, Err(error)) if settings.folder.is_some() => Some(warning(error.clone())),
        (None, _) => None,
    };
    Ok(BackupsView {
        automatic: settings.automatic,
        folder: folder_words(&folder.join("backup")),
        beside_the_file: settings.folder.is_none(),
        made_at: settings.made_at,
        warning,
        backups: listed.unwrap_or_default().iter().map(row).collect(),
    })
}

/// Changes whether and where backups are made by themselves; no folder is the one beside the case file.
pub fn save(
    file: &mut CaseFile,
    automatic: bool,
    folder: Option<&Path>,
) -> Result<BackupsView, DeskError> {
    backup::save(file, automatic, folder)?;
    view(file)
}

/// Changes where backups are made, and not whether.
pub fn save_folder(file: &mut CaseFile, folder: &Path) -> Result<BackupsView, DeskError> {
    let automatic = file.read(backup::load)?.automatic;
    save(file, automatic, Some(folder))
}

/// Makes a backup in `folder`, or in the usual place.
pub fn make(file: &mut CaseFile, folder: Option<&Path>) -> Result<BackupView, DeskError> {
    let folder = match folder {
        Some(folder) => folder.to_owned(),
        None => usual_folder(file)?,
    };
    Ok(row(&backup::make(file, &folder)?))
}

/// Changes whether backups are made by themselves, and not where.
pub fn save_automatic(file: &mut CaseFile, automatic: bool) -> Result<BackupsView, DeskError> {
    let folder = file.read(backup::load)?.folder;
    save(file, automatic, folder.as_deref())
}

/// Where the backup of this name is that [`view`] lists.
pub fn listed(file: &CaseFile, file_name: &str) -> Result<PathBuf, DeskError> {
    let folder = file.read(backup::load)?.place(file.path());
    let mut all = backup::list(&folder, file.path())?.into_iter();
    let found = all.find(|backup| row(backup).file_name == file_name);
    Ok(found.ok_or(casefile::Error::NotFound("backup"))?.path)
}

/// The newest backup in the folder that backups go to if nobody chose another.
pub fn newest_beside(case_file: &Path) -> Option<PathBuf> {
    let all = backup::list(&case_file.with_file_name("Backups"), case_file).ok()?;
    Some(all.into_iter().next()?.path)
}

/// What is inside a backup. It is not changed.
pub fn inspect(backup: &Path, form: UnlockForm) -> Result<ContentsView, DeskError> {
    let passphrase = Passphrase::new(form.passphrase);
    let way = WayIn::Passphrase(form.staff.as_deref(), &passphrase);
    Ok(contents(backup::inspect(backup, way)?))
}

/// What is inside a backup, opened with the recovery sheet. It is not changed.
pub fn inspect_with_sheet(backup: &Path, sheet: &str) -> Result<ContentsView, DeskError> {
    let key = start::read_sheet(sheet)?;
    Ok(contents(backup::inspect(
        backup,
        WayIn::Recovery(&key, ""),
    )?))
}

/// Makes a new case file at `out` of a backup, and opens it.
pub fn restore(backup: &Path, form: UnlockForm, out: &Path) -> Result<CaseFile, DeskError> {
    let passphrase = Passphrase::new(form.passphrase);
    let way = WayIn::Passphrase(form.staff.as_deref(), &passphrase);
    Ok(backup::restore(backup, way, out)?)
}

/// Makes a new case file at `out` of a backup with the recovery sheet, which ends in a new passphrase.
pub fn restore_with_sheet(
    backup: &Path,
    mut form: RecoverForm,
    out: &Path,
    cost: KdfCost,
) -> Result<CaseFile, DeskError> {
    let key = start::check_recovery(&form)?;
    form.sheet.zeroize();
    let staff = form.staff.trim();
    let mut file = backup::restore(backup, WayIn::Recovery(&key, staff), out)?;
    file.set_passphrase(staff, &Passphrase::new(form.passphrase), cost)?;
    Ok(file)
}

/// What is inside an open case file, in the words of a backup.
pub fn contents_of(file: &CaseFile) -> Result<ContentsView, DeskError> {
    Ok(contents(backup::contents(file)?))
}

/// A failed backup as a warning: what staff did is safe nevertheless.
pub(crate) fn warning(error: casefile::Error) -> ErrorView {
    match error {
        casefile::Error::Missing => ErrorView {
            code: "backup-folder".to_owned(),
            message: "The folder for backups is not there.".to_owned(),
            hint: "Plug the drive in, or choose another folder under Settings. Your work is saved."
                .to_owned(),
            field: None,
        },
        other => failed_before(&other.to_string()),
    }
}

fn failed_before(why: &str) -> ErrorView {
    ErrorView {
        code: "backup-failed".to_owned(),
        message: format!("The last backup could not be made: {why}."),
        hint: "Look at the folder for backups under Settings. Your work is saved.".to_owned(),
        field: None,
    }
}

/// The folder from the settings; the one beside the case file is made if it is not there.
fn usual_folder(file: &CaseFile) -> Result<std::path::PathBuf, DeskError> {
    let settings = file.read(backup::load)?;
    Ok(backup::usual_folder(&settings, file.path())?)
}

fn row(backup: &backup::Backup) -> BackupView {
    let name = backup.path.file_name().unwrap_or_default();
    BackupView {
        file_name: name.to_string_lossy().into_owned(),
        made_at: backup.made_at,
        seq: backup.seq,
        size: words::bytes(backup.size),
    }
}

fn contents(inside: Contents) -> ContentsView {
    let last = inside.last.as_ref();
    let counts = inside.counts;
    let rows = [
        ("Office", inside.office.clone()),
        ("Cases", counts.cases.to_string()),
        ("Requests", counts.requests.to_string()),
        ("Letters", counts.letters.to_string()),
        ("Kept files", counts.evidence.to_string()),
        ("Acts in the history", counts.history.to_string()),
        ("Newest act", last.map(words::history).unwrap_or_default()),
        (
            "By",
            last.map(|entry| entry.actor.clone()).unwrap_or_default(),
        ),
        ("Code of that act, as on letters", inside.head.short_code()),
    ];
    ContentsView {
        office_name: inside.office,
        cases: counts.cases,
        requests: counts.requests,
        evidence: counts.evidence,
        letters: counts.letters,
        history: counts.history,
        last_act: last.map(words::history).unwrap_or_default(),
        last_by: last.map(|entry| entry.actor.clone()).unwrap_or_default(),
        last_at: last.map(|entry| entry.at),
        rows: rows.map(|(what, value)| [what.to_owned(), value]).to_vec(),
        code: inside.head.short_code(),
    }
}
