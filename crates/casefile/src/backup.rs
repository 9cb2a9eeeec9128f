//! Backups: copies of the case file that were opened and checked before they count.
//!
//! A backup is a case file like any other, with its keys file beside it, so that it opens on any computer
//! with a passphrase or the recovery sheet. Its name says when it was made and the newest entry of the
//! history in it: `Office 2026-11-23T090512Z 000123.rightsdesk`. A copy in the making ends in `.partial`.

mod keep;
mod name;
mod restore;
mod settings;
mod upgrade;

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use chrono::{DateTime, SubsecRound, Utc};
use rusqlite::Connection;

use crate::claim::Claim;
use crate::facts::{self, Counts};
use crate::history::{self, Entry, Head};
use crate::key::DatabaseKey;
use crate::slots::KeyFile;
use crate::{CaseFile, Error, atomic, integrity, open, room};

pub use self::keep::{expired, expiry, prune};
pub use self::name::list;
pub(crate) use self::restore::key_of;
pub use self::restore::{WayIn, inspect, restore};
pub use self::settings::{Daily, Settings, daily, load, make, save, usual_folder};
pub(crate) use self::settings::{folders, recorded};
pub(crate) use self::upgrade::before_upgrade;

/// A backup as its folder shows it, without looking inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made, as its name says.
    pub made_at: DateTime<Utc>,
    /// The newest entry of the history in it, as its name says.
    pub seq: u64,
    /// Its length in bytes.
    pub size: u64,
}

/// What is inside a case file or a backup of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Contents {
    /// The office's name.
    pub office: String,
    /// How much there is.
    pub counts: Counts,
    /// The newest entry of the history.
    pub head: Head,
    /// The same entry, to be read.
    pub last: Option<Entry>,
}

impl Contents {
    /// What is inside a file.
    pub(crate) fn of(conn: &Connection) -> Result<Self, Error> {
        Ok(Self {
            // A backup may be of an older version, whose offices say less about themselves.
            office: conn.query_one("SELECT name FROM office", [], |row| row.get(0))?,
            counts: facts::counts(conn)?,
            head: history::head(conn)?,
            last: history::latest(conn, 1)?.pop(),
        })
    }
}

/// What is inside an open file.
///
/// # Errors
/// Those of the database.
pub fn contents(file: &CaseFile) -> Result<Contents, Error> {
    file.read(Contents::of)
}

/// Copies an open file into `folder`, and counts it as a backup once the copy passed its checks.
pub(crate) fn copy(file: &mut CaseFile, folder: &Path) -> Result<Backup, Error> {
    file.may_write()?;
    if !folder.is_dir() {
        return Err(Error::Missing);
    }
    let contents = file.read(Contents::of)?;
    let made_at = Utc::now().trunc_subsecs(0);
    let path = name::path(folder, file.path(), made_at, contents.head.seq);
    if path.exists() {
        return Err(Error::Exists);
    }
    room::room_for(folder, file.read(room::of_copy)?)?;
    let mut keys = file.keys()?;
    keys.set_anchor(contents.head);
    let partial = atomic::beside(&path, ".partial");
    let copied = write_checked(file, &partial, &contents).and_then(|()| {
        // The keys first: a backup in the folder always has them.
        keys.save(&path)?;
        Ok(fs::rename(&partial, &path)?)
    });
    if let Err(error) = copied {
        let _ = fs::remove_file(&partial);
        let _ = fs::remove_file(KeyFile::path(&path));
        return Err(error);
    }
    atomic::sync_folder(&path)?;
    let size = fs::metadata(&path)?.len();
    Ok(Backup {
        path,
        made_at,
        seq: contents.head.seq,
        size,
    })
}

fn write_checked(file: &mut CaseFile, partial: &Path, expected: &Contents) -> Result<(), Error> {
    // One that is there was left by a crash within the same second; it never counted.
    let _ = fs::remove_file(partial);
    atomic::create_private(partial)?;
    file.maintain(|conn| copy_pages(conn, partial))?;
    prove(partial, &file.key, expected)
}

/// Opens a backup of an open file with the same key, checks it and tells what is inside.
///
/// # Errors
/// [`Error::Damaged`] if it is not sound; [`Error::WrongPassphrase`] if it is under a key the file had
/// before it was purged, or of another file.
pub fn check(file: &CaseFile, backup: &Path) -> Result<Contents, Error> {
    Checker::of(file)?.check(backup)
}

/// Checks backups of an open file apart from it, so that others work in the file meanwhile.
pub struct Checker {
    keys: KeyFile,
    key: DatabaseKey,
}

impl Checker {
    /// For backups of this file.
    ///
    /// # Errors
    /// Those of reading its keys.
    pub fn of(file: &CaseFile) -> Result<Self, Error> {
        let (keys, key) = (file.keys()?, file.key.clone());
        Ok(Self { keys, key })
    }

    /// Opens a backup, checks it and tells what is inside.
    ///
    /// # Errors
    /// Those of [`check`].
    pub fn check(&self, backup: &Path) -> Result<Contents, Error> {
        let path = open::existing(backup)?;
        let _claim = Claim::take(&path)?;
        if !KeyFile::load(&path)?.is_same(&self.keys) {
            return Err(Error::WrongPassphrase);
        }
        let conn = open::look(&path, &self.key)?;
        integrity::prove(&conn)?;
        Contents::of(&conn)
    }
}

/// Writes every page anew into an empty file, under the same key, and through to the disk.
pub(crate) fn copy_pages(conn: &Connection, target: &Path) -> Result<(), Error> {
    let name = target
        .to_str()
        .ok_or(Error::Refused("the name of the folder cannot be written"))?;
    conn.execute("VACUUM INTO ?1", [name])?;
    Ok(File::options().write(true).open(target)?.sync_all()?)
}

/// Opens a copy and refuses it unless it is sound and holds what is expected.
pub(crate) fn prove(copy: &Path, key: &DatabaseKey, expected: &Contents) -> Result<(), Error> {
    let conn = open::look(copy, key)?;
    integrity::prove(&conn)?;
    match Contents::of(&conn)? == *expected {
        true => Ok(()),
        false => Err(Error::Damaged),
    }
}
