//! What is remembered outside of the case file: its newest entry, and a twin of its keys.
//!
//! The twin lies in the application's own folder. It helps when the keys file beside the case file is
//! lost, and it remembers the newest entry where somebody who puts back an older case file with its older
//! keys file does not look. Its name is the salt with which every case file begins.

use std::path::{Path, PathBuf};

use rusqlite::params;
use serde_json::json;

use crate::claim::Claim;
use crate::history::{self, Head, Rollback};
use crate::key::hex;
use crate::slots::KeyFile;
use crate::{Action, CaseFile, Error, Event, atomic, open};

impl CaseFile {
    /// Why the file deserves a question: it is older than a version that was seen here.
    pub fn rollback(&self) -> Option<Rollback> {
        self.rollback
    }

    /// Compares the file with its twin in `folder` and keeps the twin up to date from now on.
    ///
    /// # Errors
    /// [`Error::Reading`], and those of the database; a twin that cannot be read or written is only a comfort lost.
    pub fn meet_twin(&mut self, folder: &Path) -> Result<(), Error> {
        self.may_write()?;
        let salt: String =
            self.read(|conn| Ok(conn.query_one("PRAGMA cipher_salt", [], |row| row.get(0))?))?;
        let twin = folder.join(format!("{salt}.keys"));
        let seen = KeyFile::load_at(&twin).ok().and_then(|keys| keys.anchor());
        if let Some(seen) = seen {
            self.meet(seen)?;
        }
        // A folder that cannot be made shows when nothing is kept in it.
        let _ = atomic::private_folder(folder);
        self.twin = Some(twin);
        self.keep_anchor()
    }

    /// Compares the file with an entry of its history that was seen, wherever that was remembered.
    ///
    /// # Errors
    /// Those of the database.
    pub fn meet(&mut self, seen: Head) -> Result<(), Error> {
        let found = self.read(|conn| seen.compare(conn, history::head(conn)?))?;
        self.rollback = self.rollback.or(found);
        Ok(())
    }

    /// Settles why the file is older than what was seen: staff say so, and the history keeps it.
    ///
    /// # Errors
    /// [`Error::Refused`] if nothing is to be settled.
    pub fn accept_older(&mut self, reason: &str) -> Result<(), Error> {
        let Some(Rollback { seen, found }) = self.rollback else {
            return Err(Error::Refused("nothing older was found"));
        };
        self.begin_epoch(
            Event::of_file(Action::OlderAccepted)
                .with(json!({ "seen": seen, "found": found, "reason": reason })),
        )?;
        self.rollback = None;
        self.keep_anchor()
    }

    /// Records an act from which on the history is known to go another way than was seen.
    pub(crate) fn begin_epoch(&mut self, event: Event) -> Result<(), Error> {
        self.write(|w| {
            w.record(event)?;
            let head = history::head(w)?;
            w.execute("UPDATE meta SET epoch = ?1", params![head.seq])?;
            Ok(())
        })
    }

    /// Writes the newest entry into the keys file and its twin, unless a question is open about it
    /// or it is only read.
    pub(crate) fn keep_anchor(&self) -> Result<(), Error> {
        if self.rollback.is_some() || self.picture.is_some() {
            return Ok(());
        }
        let Ok(mut keys) = KeyFile::load(self.path()) else {
            // After a recovery there may be none yet; a damaged one is not made to look sound.
            return Ok(());
        };
        keys.set_anchor(self.read(history::head)?);
        keys.save(self.path())?;
        if let Some(twin) = &self.twin {
            // The disk it is on need not be there.
            let _ = keys.save_at(twin);
        }
        Ok(())
    }

    /// The keys file as it is, or an empty one with the id of this file.
    pub(crate) fn keys(&self) -> Result<KeyFile, Error> {
        let id = self
            .read(|conn| Ok(conn.query_one("SELECT case_file FROM meta", [], |row| row.get(0))?))?;
        match KeyFile::load(self.path()) {
            Ok(keys) if keys.case_file() == id => Ok(keys),
            Ok(_) | Err(Error::KeysMissing | Error::KeysDamaged) => Ok(KeyFile::new(id)),
            Err(error) => Err(error),
        }
    }
}

/// Puts the twin of the keys file in `folder` back beside a case file that has none, or a damaged one.
/// Returns whether it did.
///
/// # Errors
/// [`Error::Busy`] if the case file is open, [`Error::Missing`] if it is not there.
pub fn put_back_keys(case_file: &Path, folder: &Path) -> Result<bool, Error> {
    let path = open::existing(case_file)?;
    let _claim = Claim::take(&path)?;
    let broken = matches!(
        KeyFile::load(&path),
        Err(Error::KeysMissing | Error::KeysDamaged)
    );
    match KeyFile::load_at(&twin_of(&path, folder)?) {
        Ok(twin) if broken => twin.save(&path).map(|()| true),
        _ => Ok(false),
    }
}

fn twin_of(case_file: &Path, folder: &Path) -> Result<PathBuf, Error> {
    let salt = open::salt(case_file)?;
    Ok(folder.join(format!("{}.keys", hex(&salt))))
}
