//! The case file: created, unlocked, read, written and closed here.
//!
//! There is one connection and one door for writes. An open file is locked: whoever comes second gets
//! [`Error::Busy`]. Dropping a [`CaseFile`] is safe at any time, like pulling the plug; [`CaseFile::close`]
//! leaves a single tidy file.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

use crate::claim::Claim;
use crate::columns::instant_text;
use crate::guarded::Guarded;
use crate::history::{self, HistoryKey, Rollback};
use crate::key::{DatabaseKey, random};
use crate::opener::{self, Mark};
use crate::reading::Picture;
use crate::slots::KeyFile;
use crate::{
    Action, DeviceKey, DeviceSlot, Error, Event, KdfCost, Migrations, Passphrase, RecoveryKey,
    Write, atomic, evidence, open, purge, write,
};

/// An open case file, with who opened it.
#[derive(Debug)]
pub struct CaseFile {
    // In this order: the word beside the file goes first, and the connection lets go of the file before
    // the claim on it is given back.
    mark: Option<Mark>,
    connection: Guarded,
    claim: Claim,
    /// What is open instead of the file, if it is open for reading only.
    pub(crate) picture: Option<Picture>,
    pub(crate) key: DatabaseKey,
    history: HistoryKey,
    actor: String,
    path: PathBuf,
    /// The twin of the keys file in the application's own folder, once it was met.
    pub(crate) twin: Option<PathBuf>,
    /// Set while it is not settled why the file is older than what was seen.
    pub(crate) rollback: Option<Rollback>,
}

impl CaseFile {
    /// Creates a case file and its keys file, with one slot for `staff`. The recovery key is to be shown
    /// once and kept on paper.
    ///
    /// # Errors
    /// [`Error::Exists`] if there is a file or a keys file, [`Error::Missing`] if the folder is not there,
    /// [`Error::Refused`] if the staff name is empty or the cost is out of bounds. Nothing is left behind then.
    pub fn create(
        path: &Path,
        staff: &str,
        passphrase: &Passphrase,
        cost: KdfCost,
    ) -> Result<(Self, RecoveryKey), Error> {
        open::free(path)?;
        open::folder_writable(path)?;
        let key = DatabaseKey::generate()?;
        let mut keys = KeyFile::new(random()?);
        keys.set(staff, passphrase, cost, &key)?;
        atomic::create_private(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => Error::Exists,
            std::io::ErrorKind::NotFound => Error::Missing,
            _ => error.into(),
        })?;
        let path = fs::canonicalize(path)?;
        let created = Self::fill(&path, key, &keys, staff);
        if created.is_err() {
            for suffix in ["", "-wal", "-journal", ".keys"] {
                let _ = fs::remove_file(atomic::beside(&path, suffix));
            }
        }
        let file = created?;
        let recovery = file.recovery_key();
        Ok((file, recovery))
    }

    fn fill(path: &Path, key: DatabaseKey, keys: &KeyFile, staff: &str) -> Result<Self, Error> {
        let claim = Claim::take(path)?;
        let connection = open::create(path, &key)?;
        let history = HistoryKey::generate()?;
        let secret = *history.bytes();
        let mut file = Self::opened(path, claim, connection, key, history, staff);
        file.write(|w| {
            w.execute(
                "INSERT INTO meta (id, case_file, created_at, history_key) VALUES (1, ?1, ?2, ?3)",
                params![keys.case_file(), instant_text(w.now()), secret],
            )?;
            w.record(Event::of_file(Action::FileCreated))
        })?;
        keys.save(path)?;
        file.leave_word();
        Ok(file)
    }

    /// Who can unlock a case file, as far as its keys file says. Needs no passphrase.
    ///
    /// # Errors
    /// [`Error::Missing`], [`Error::NotOurs`], [`Error::KeysMissing`], [`Error::KeysDamaged`] or
    /// [`Error::Newer`].
    pub fn staff_names(path: &Path) -> Result<Vec<String>, Error> {
        let path = open::existing(path)?;
        // Without a claim the file is open here, and so is one of ours.
        if let Ok(_claim) = Claim::take(&path) {
            open::recognise(&path)?;
        }
        Ok(KeyFile::load(&path)?.staff_names())
    }

    /// The ways into a case file through keychains, as far as its keys file says. Needs no passphrase.
    ///
    /// # Errors
    /// [`Error::Missing`], [`Error::KeysMissing`], [`Error::KeysDamaged`] or [`Error::Newer`].
    pub fn devices(path: &Path) -> Result<Vec<DeviceSlot>, Error> {
        Ok(KeyFile::load(&open::existing(path)?)?.devices())
    }

    /// Opens a case file with the passphrase of `staff`, or of anyone if `None`.
    ///
    /// A file of an older version is brought up to date, after a checked backup of it.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`] also if `staff` has no slot; [`Error::NotBackedUp`] if the file is of an
    /// older version and no backup could be made. Every refusal leaves the file as it is.
    pub fn unlock(
        path: &Path,
        staff: Option<&str>,
        passphrase: &Passphrase,
    ) -> Result<Self, Error> {
        let (path, claim) = approach(path)?;
        let keys = KeyFile::load(&path)?;
        let (key, staff) = keys.open(staff, passphrase)?;
        let (keys, known) = (Some(&keys), Migrations::OURS);
        let action = Action::FileUnlocked;
        Self::enter(&path, claim, keys, key, &staff, action, known)
    }

    /// Opens a case file with the key that this computer's keychain holds for it.
    ///
    /// # Errors
    /// Those of [`CaseFile::unlock`]; [`Error::WrongPassphrase`] if the key opens no device slot.
    pub fn unlock_device(path: &Path, device: &DeviceKey) -> Result<Self, Error> {
        let (path, claim) = approach(path)?;
        let keys = KeyFile::load(&path)?;
        let (key, staff) = keys.open_device(device)?;
        let (keys, known) = (Some(&keys), Migrations::OURS);
        let action = Action::FileUnlocked;
        Self::enter(&path, claim, keys, key, &staff, action, known)
    }

    /// Opens a case file with its recovery key, whether or not its keys file is there. `staff` is who
    /// does so; [`CaseFile::set_passphrase`] then gives them a way in again.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`] if the key is that of another case file, or the first page is damaged.
    pub fn recover(path: &Path, key: &RecoveryKey, staff: &str) -> Result<Self, Error> {
        let (path, claim) = approach(path)?;
        let keys = match KeyFile::load(&path) {
            // What a newer version wrote is not ours to change.
            Err(error @ Error::Newer { .. }) => return Err(error),
            keys => keys.ok(),
        };
        let key = key.database_key();
        let entered = Self::enter(
            &path,
            claim,
            keys.as_ref(),
            key,
            staff,
            Action::FileRecovered,
            Migrations::OURS,
        );
        // Without a slot to prove the key, an unreadable first page most likely means another key.
        entered.map_err(|error| match error {
            Error::Damaged => Error::WrongPassphrase,
            other => other,
        })
    }

    /// Opens the file with its key, compares its history with what was seen of it before, and brings it up
    /// to date.
    pub(crate) fn enter(
        path: &Path,
        claim: Claim,
        keys: Option<&KeyFile>,
        key: DatabaseKey,
        staff: &str,
        action: Action,
        known: Migrations,
    ) -> Result<Self, Error> {
        let (connection, version) = open::find(path, &key, known)?;
        let history = HistoryKey::load(&connection)?;
        let mut file = Self::opened(path, claim, connection, key, history, staff);
        file.rollback = match keys.and_then(KeyFile::anchor) {
            Some(seen) => file.read(|conn| seen.compare(conn, history::head(conn)?))?,
            None => None,
        };
        match version < known.version() {
            true => file.upgrade(version, known)?,
            false => file.maintain(open::begin)?,
        }
        file.write(|w| w.record(Event::of_file(action)))?;
        // What cannot be removed now stays unseen, and is removed another time.
        let _ = evidence::sweep(&mut file);
        file.leave_word();
        Ok(file)
    }

    pub(crate) fn opened(
        path: &Path,
        claim: Claim,
        connection: Guarded,
        key: DatabaseKey,
        history: HistoryKey,
        actor: &str,
    ) -> Self {
        Self {
            mark: None,
            connection,
            claim,
            picture: None,
            key,
            history,
            actor: actor.to_owned(),
            path: path.to_owned(),
            twin: None,
            rollback: None,
        }
    }

    /// Tells whoever comes second who has the file open.
    pub(crate) fn leave_word(&mut self) {
        self.mark = Some(Mark::leave(&self.path, &self.actor));
    }

    /// When the picture was taken that is open for reading only; `None` if the file itself is open.
    pub fn reading_since(&self) -> Option<DateTime<Utc>> {
        self.picture.as_ref().map(|picture| picture.taken_at)
    }

    /// Refuses what would change the file or its surroundings, if it is open for reading only.
    pub(crate) fn may_write(&self) -> Result<(), Error> {
        match self.picture {
            None => Ok(()),
            Some(_) => Err(Error::Reading),
        }
    }

    /// The recovery key of this file, to be printed again.
    pub fn recovery_key(&self) -> RecoveryKey {
        RecoveryKey::of(&self.key)
    }

    /// Who has the file open.
    pub fn actor(&self) -> &str {
        &self.actor
    }

    pub(crate) fn set_actor(&mut self, actor: &str) {
        actor.clone_into(&mut self.actor);
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn history_key(&self) -> &HistoryKey {
        &self.history
    }

    /// Reads. No change lasts.
    ///
    /// # Errors
    /// Those of `f`.
    pub fn read<T>(&self, f: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        self.connection.read(f)
    }

    /// Writes: all that `f` does lasts, with its history, or nothing does.
    ///
    /// # Errors
    /// Those of `f`; [`Error::Reading`] if the file is open for reading only, and [`Error::NoHistory`] if
    /// `f` recorded nothing.
    pub fn write<T>(&mut self, f: impl FnOnce(&Write<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.may_write()?;
        write::through(&mut self.connection, &self.actor, &self.history, f)
    }

    /// Writes what nothing shows yet, such as a part of a large file: the act that shows it is recorded
    /// when it is whole.
    pub(crate) fn stage<T>(
        &mut self,
        f: impl FnOnce(&Connection) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.may_write()?;
        self.connection.through(|conn| {
            let transaction = conn.transaction()?;
            let value = f(&transaction)?;
            transaction.commit()?;
            Ok(value)
        })
    }

    /// Does with the connection what changes nothing in the file but needs its doors open.
    pub(crate) fn maintain<T>(
        &mut self,
        f: impl FnOnce(&Connection) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.connection.through(|conn| f(conn))
    }

    /// The file as it lies on the drive, or the picture of it that is open: encrypted pages.
    pub(crate) fn stored(&mut self) -> Result<&File, Error> {
        match &self.picture {
            Some(picture) => self.claim.file(&picture.path()),
            None => self.claim.file(&self.path),
        }
    }

    /// Closes the file and keeps the claim on it.
    pub(crate) fn shut(self) -> Result<Claim, Error> {
        drop(self.mark);
        open::close(self.connection)?;
        Ok(self.claim)
    }

    /// Closes the file and remembers its newest entry in the keys file. No `-wal` remains beside it.
    ///
    /// # Errors
    /// Those of the database; the file is closed nevertheless and loses nothing.
    pub fn close(self) -> Result<(), Error> {
        let anchored = self.keep_anchor();
        drop(self.mark);
        open::close(self.connection)?;
        anchored
    }
}

/// Everything that can be refused before a key is needed.
pub(crate) fn approach(path: &Path) -> Result<(PathBuf, Claim), Error> {
    let path = open::existing(path)?;
    let claim = Claim::take(&path)?;
    open::recognise(&path)?;
    open::writable(&path)?;
    purge::settle(&path)?;
    Ok((path, claim))
}

/// The case file at `path` and every file that may lie beside it: its write-ahead log, its keys, and who
/// has it open.
pub fn companions(path: &Path) -> [PathBuf; 5] {
    let beside = |ending| atomic::beside(path, ending);
    [
        path.to_owned(),
        beside("-wal"),
        beside("-shm"),
        KeyFile::path(path),
        opener::mark_of(path),
    ]
}
