//! Purging for good: a new key and a new file, so that nothing deleted is left in any page of it.
//!
//! What is deleted is overwritten at once, but a disk may keep old copies of pages, and they open with the
//! old key. After a purge the old key opens nothing any more but copies and backups made before, which are
//! listed with the day until which they may be kept.
//!
//! Two files take the place of two files, which cannot happen in one step. So the new pair is finished
//! under names of its own; the case file moves first, and that is the moment that counts: as long as
//! `.purging` is there, the old pair holds; once it is gone, its keys only have to follow. [`settle`] does
//! what a crash left to do, before anything is opened.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::backup::{self, Backup, Contents};
use crate::claim::Claim;
use crate::history::{self, Head, HistoryKey};
use crate::key::DatabaseKey;
use crate::slots::KeyFile;
use crate::{
    Action, CaseFile, Error, Event, KdfCost, Migrations, Passphrase, RecoveryKey, atomic, open,
    room, write,
};

/// What a purge leaves behind.
#[derive(Debug)]
pub struct Purged {
    /// The case file under its new key. Whoever purged it has a passphrase; the others need new ones.
    pub file: CaseFile,
    /// The new recovery key, to be shown once. The old sheet opens older backups only.
    pub recovery: RecoveryKey,
    /// Backups in the folder that still hold what was deleted, and until when each may be kept.
    pub still_holding: Vec<(Backup, DateTime<Utc>)>,
}

impl CaseFile {
    /// Writes the whole file anew under a new key, in place of the old one. A checked backup in `backups`
    /// comes first.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`] if it is not that of who has the file open, and those of
    /// [`backup::make`] and of writing. The file is closed then, and as it was.
    pub fn purge(
        mut self,
        passphrase: &Passphrase,
        cost: KdfCost,
        backups: &Path,
    ) -> Result<Purged, Error> {
        let staff = self.actor().to_owned();
        if !self.is_passphrase_of(&staff, passphrase)? {
            return Err(Error::WrongPassphrase);
        }
        self.has_room(room::BESIDES)?;
        backup::make(&mut self, backups)?;
        // It is recorded in the file, and may itself lie on the same drive.
        self.has_room(0)?;
        let key = DatabaseKey::generate()?;
        if let Err(error) = self.prepare(&key, passphrase, cost) {
            abandon(self.path())?;
            return Err(error);
        }
        let file = self.exchange(key, &staff)?;
        Ok(Purged {
            recovery: file.recovery_key(),
            still_holding: still_holding(backups, &file)?,
            file,
        })
    }

    fn has_room(&self, besides: u64) -> Result<(), Error> {
        room::room_for(self.path(), self.read(room::of_purge)? + besides)
    }

    /// Makes the new pair under names of its own, and proves it.
    fn prepare(
        &mut self,
        key: &DatabaseKey,
        passphrase: &Passphrase,
        cost: KdfCost,
    ) -> Result<(), Error> {
        let contents = self.read(Contents::of)?;
        let new = purging(self.path());
        atomic::create_private(&new)?;
        self.maintain(|conn| {
            open::checkpoint(conn)?;
            backup::copy_pages(conn, &new)
        })?;
        open::change_key(&new, &self.key, key)
            .and_then(|()| backup::prove(&new, key, &contents))
            .map_err(not_written)?;
        let mut keys = self.keys()?.next_generation();
        keys.set(self.actor(), passphrase, cost, key)?;
        keys.set_anchor(self.sign(&new, key)?);
        keys.save(&new)
    }

    /// Records the purge in the new file alone: the old one does not know whether it comes to that.
    fn sign(&self, new: &Path, key: &DatabaseKey) -> Result<Head, Error> {
        let mut connection = open::open(new, key, Migrations::OURS)?;
        let secret = HistoryKey::load(&connection)?;
        write::through(&mut connection, self.actor(), &secret, |w| {
            w.record(Event::of_file(Action::FilePurged))
        })?;
        let head = history::head(&connection)?;
        open::close(connection)?;
        Ok(head)
    }

    /// Puts the new pair in place of the old one and opens it.
    fn exchange(self, key: DatabaseKey, staff: &str) -> Result<Self, Error> {
        let path = self.path().to_owned();
        let twin = self.twin.clone();
        let claim = self.shut()?;
        // The old -wal is gone, on the disk, too: after a power cut it must not lie beside the new file.
        atomic::sync_folder(&path)?;
        fs::rename(purging(&path), &path)?;
        atomic::sync_folder(&path)?;
        settle(&path)?;
        // The claim was on the old file; the new one is another, of the same name.
        drop(claim);
        let claim = Claim::take(&path)?;
        let connection = open::open(&path, &key, Migrations::OURS)?;
        let history = HistoryKey::load(&connection)?;
        let mut file = Self::opened(&path, claim, connection, key, history, staff);
        file.twin = twin;
        file.keep_anchor()?;
        file.leave_word();
        Ok(file)
    }
}

/// Does what a purge left to do when it was broken off. The file must be claimed and closed.
pub(crate) fn settle(path: &Path) -> Result<(), Error> {
    let new = purging(path);
    if new.exists() {
        return abandon(path);
    }
    match fs::rename(KeyFile::path(&new), KeyFile::path(path)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
        Ok(()) => Ok(atomic::sync_folder(path)?),
    }
}

/// Removes a new pair that never took its place: the keys first, as they alone would be taken for keys
/// that have to follow.
fn abandon(path: &Path) -> Result<(), Error> {
    let new = purging(path);
    for left in [
        KeyFile::path(&new),
        atomic::beside(&new, "-journal"),
        atomic::beside(&new, "-wal"),
        new,
    ] {
        match fs::remove_file(left) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// The case file was sound when it was copied. If the copy is not, the disk did not take it, such as when it gets
/// full: the cipher says nothing of that while a key changes.
fn not_written(error: Error) -> Error {
    match error {
        Error::Damaged => Error::Io(io::ErrorKind::Other),
        other => other,
    }
}

fn purging(path: &Path) -> PathBuf {
    atomic::beside(path, ".purging")
}

/// The backups made under an earlier key.
fn still_holding(folder: &Path, file: &CaseFile) -> Result<Vec<(Backup, DateTime<Utc>)>, Error> {
    let keys = file.keys()?;
    let earlier = |made: &Backup| !KeyFile::load(&made.path).is_ok_and(|old| old.is_same(&keys));
    let mut backups = Vec::new();
    for folder in backup::folders(folder, file.path()) {
        match backup::list(&folder, file.path()) {
            Err(Error::Missing) => {}
            listed => backups.extend(listed?),
        }
    }
    let held = backups.into_iter().filter(earlier).map(|made| {
        let until = backup::expiry(&made);
        (made, until)
    });
    Ok(held.collect())
}
