//! Backups by themselves: the settings, and the first change of a day.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, params};
use serde_json::json;

use super::{Backup, copy, prune};
use crate::columns::{instant_or_none, instant_text};
use crate::{Action, CaseFile, Error, Event, Write, atomic, open};

/// How backups are made, and how the last ones went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Whether one is made by itself at the first change of a day.
    pub automatic: bool,
    /// Where to; `None` is the folder `Backups` beside the case file.
    pub folder: Option<PathBuf>,
    /// When the last one was made that passed its checks.
    pub made_at: Option<DateTime<Utc>>,
    /// When the last one failed, if none was made since, and why.
    pub failed: Option<(DateTime<Utc>, String)>,
}

impl Settings {
    /// The folder backups go to.
    pub fn place(&self, case_file: &Path) -> PathBuf {
        match &self.folder {
            Some(folder) => folder.clone(),
            None => case_file.with_file_name("Backups"),
        }
    }
}

/// What became of the backup of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Daily {
    /// Nothing changed, one was tried today, or staff do not want them.
    NotDue,
    /// It was made.
    Made(Backup),
    /// It could not be made. What staff did is safe nevertheless.
    Failed(Error),
}

/// How backups are made.
///
/// # Errors
/// Those of the database.
pub fn load(conn: &Connection) -> Result<Settings, Error> {
    Ok(conn.query_one("SELECT * FROM backups", [], |row| {
        let failure: Option<String> = row.get("failure")?;
        Ok(Settings {
            automatic: row.get("automatic")?,
            folder: row.get::<_, Option<String>>("folder")?.map(PathBuf::from),
            made_at: instant_or_none(row, "made_at")?,
            failed: instant_or_none(row, "failed_at")?.zip(failure),
        })
    })?)
}

/// Changes whether and where backups are made by themselves.
///
/// # Errors
/// [`Error::Refused`] if the folder's name cannot be stored.
pub fn save(file: &mut CaseFile, automatic: bool, folder: Option<&Path>) -> Result<(), Error> {
    let folder = folder
        .map(|folder| {
            folder
                .to_str()
                .ok_or(Error::Refused("the folder's name cannot be stored"))
        })
        .transpose()?;
    file.write(|w| {
        w.execute(
            "UPDATE backups SET automatic = ?1, folder = ?2, tried_on = NULL",
            params![automatic, folder],
        )?;
        let detail = json!({ "automatic": automatic, "folder": folder });
        w.record(Event::of_file(Action::BackupsChanged).with(detail))
    })
}

/// Where backups may lie: in the folder chosen for them, and beside the case file, where one goes that comes
/// before an update and finds no other place.
pub(crate) fn folders(chosen: &Path, case_file: &Path) -> Vec<PathBuf> {
    let beside = case_file.with_file_name("Backups");
    match chosen == beside {
        true => vec![beside],
        false => vec![chosen.to_owned(), beside],
    }
}

/// The folder backups go to. The one beside the case file is made if it is not there; a chosen one is
/// not, as it may be on a drive that is not plugged in.
///
/// # Errors
/// [`Error::ReadOnly`] if it cannot be made.
pub fn usual_folder(settings: &Settings, case_file: &Path) -> Result<PathBuf, Error> {
    let folder = settings.place(case_file);
    if settings.folder.is_none() {
        atomic::private_folder(&folder)?;
    }
    Ok(folder)
}

/// Makes a backup in `folder` and records it.
///
/// # Errors
/// [`Error::Missing`] if the folder is not there, [`Error::Damaged`] if the copy does not pass its checks,
/// and those of writing it. The failure is recorded, and nothing is left in the folder.
pub fn make(file: &mut CaseFile, folder: &Path) -> Result<Backup, Error> {
    attempt(file, folder, None)
}

fn attempt(file: &mut CaseFile, folder: &Path, day: Option<NaiveDate>) -> Result<Backup, Error> {
    let made = file
        .maintain(open::checkpoint)
        .and_then(|()| copy(file, folder));
    let recorded = match &made {
        Ok(backup) => record(file, backup, day),
        Err(error) => record_failure(file, error, day),
    };
    // A disk that took no backup may take no record of that either; the backup's failure is told.
    made.and_then(|backup| recorded.map(|()| backup))
}

/// Makes the backup of the day, if there was a change since the last one and none was tried today.
///
/// # Errors
/// Those of the database. A backup that cannot be made is no error but [`Daily::Failed`].
pub fn daily(file: &mut CaseFile, today: NaiveDate) -> Result<Daily, Error> {
    if !file.read(|conn| due(conn, today))? {
        return Ok(Daily::NotDue);
    }
    let settings = file.read(load)?;
    let folder = settings.place(file.path());
    // One that cannot be made is missing, and told as such.
    let _ = usual_folder(&settings, file.path());
    match attempt(file, &folder, Some(today)) {
        Ok(backup) => {
            // What cannot be removed today is removed another day.
            for folder in folders(&folder, file.path()) {
                let _ = prune(&folder, file.path(), Utc::now());
            }
            Ok(Daily::Made(backup))
        }
        Err(error) => Ok(Daily::Failed(error)),
    }
}

/// Whether anything but opening and backing up happened since the last backup.
fn due(conn: &Connection, today: NaiveDate) -> Result<bool, Error> {
    Ok(conn.query_one(
        "SELECT automatic AND tried_on IS NOT ?1 AND EXISTS (
             SELECT 1 FROM history WHERE seq > COALESCE(made_seq, 0) AND action NOT IN
                 ('file-created', 'file-unlocked', 'backup-made', 'backup-failed', 'backups-changed'))
         FROM backups",
        [today.to_string()],
        |row| row.get(0),
    )?)
}

fn record(file: &mut CaseFile, backup: &Backup, day: Option<NaiveDate>) -> Result<(), Error> {
    file.write(|w| {
        w.execute(
            "UPDATE backups SET tried_on = COALESCE(?1, tried_on)",
            [day.map(|day| day.to_string())],
        )?;
        recorded(w, backup, None)
    })
}

/// Remembers that a backup was made, and on what occasion if it was not an ordinary one.
pub(crate) fn recorded(w: &Write<'_>, backup: &Backup, why: Option<&str>) -> Result<(), Error> {
    let name = backup.path.file_name();
    let name = name.map(|name| name.to_string_lossy().into_owned());
    w.execute(
        "UPDATE backups SET made_at = ?1, made_seq = ?2, failed_at = NULL, failure = NULL",
        params![instant_text(backup.made_at), backup.seq],
    )?;
    let detail = match why {
        Some(why) => json!({ "name": name, "why": why }),
        None => json!({ "name": name }),
    };
    w.record(Event::of_file(Action::BackupMade).with(detail))
}

fn record_failure(file: &mut CaseFile, error: &Error, day: Option<NaiveDate>) -> Result<(), Error> {
    file.write(|w| {
        w.execute(
            "UPDATE backups SET failed_at = ?1, failure = ?2, tried_on = COALESCE(?3, tried_on)",
            params![
                instant_text(w.now()),
                error.to_string(),
                day.map(|day| day.to_string())
            ],
        )?;
        let detail = json!({ "why": error.to_string() });
        w.record(Event::of_file(Action::BackupFailed).with(detail))
    })
}
