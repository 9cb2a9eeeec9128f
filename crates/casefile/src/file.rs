//! The case file: created, unlocked, read, written and closed here.
//!
//! There is one connection and one door for writes. An open file is locked: whoever comes second gets
//! [`Error::Busy`]. Dropping a [`CaseFile`] is safe at any time, like pulling the plug; [`CaseFile::close`]
//! leaves a single tidy file.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, params};
use serde_json::json;

use crate::claim::Claim;
use crate::columns::instant_text;
use crate::history::HistoryKey;
use crate::key::{DatabaseKey, random};
use crate::slots::KeyFile;
use crate::{Action, Error, Event, KdfCost, Passphrase, RecoveryKey, Write, atomic, open, write};

/// An open case file, with who opened it.
#[derive(Debug)]
pub struct CaseFile {
    // In this order: the connection lets go of the file before the claim on it is given back.
    connection: Connection,
    _claim: Claim,
    key: DatabaseKey,
    history: HistoryKey,
    actor: String,
    path: PathBuf,
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
        // A keys file without its case file may be the last way into a copy of it.
        if path.exists() || KeyFile::path(path).exists() {
            return Err(Error::Exists);
        }
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
        let mut file = Self::opened(path, claim, connection, key, staff);
        file.write(|w| {
            w.execute(
                "INSERT INTO meta (id, case_file, created_at) VALUES (1, ?1, ?2)",
                params![keys.case_file(), instant_text(w.now())],
            )?;
            w.record(act(Action::FileCreated))
        })?;
        keys.save(path)?;
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

    /// Opens a case file with the passphrase of `staff`, or of anyone if `None`.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`] also if `staff` has no slot. Every refusal leaves the file as it is.
    pub fn unlock(
        path: &Path,
        staff: Option<&str>,
        passphrase: &Passphrase,
    ) -> Result<Self, Error> {
        let (path, claim) = approach(path)?;
        let (key, staff) = KeyFile::load(&path)?.open(staff, passphrase)?;
        let connection = open::open(&path, &key)?;
        let mut file = Self::opened(&path, claim, connection, key, &staff);
        file.write(|w| w.record(act(Action::FileUnlocked)))?;
        Ok(file)
    }

    /// Opens a case file with its recovery key, whether or not its keys file is there. `staff` is who
    /// does so; [`CaseFile::set_passphrase`] then gives them a way in again.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`] if the key is that of another case file, or the first page is damaged.
    pub fn recover(path: &Path, key: &RecoveryKey, staff: &str) -> Result<Self, Error> {
        let (path, claim) = approach(path)?;
        // What a newer version wrote is not ours to change.
        if let Err(error @ Error::Newer { .. }) = KeyFile::load(&path) {
            return Err(error);
        }
        let key = key.database_key();
        // Without a slot to prove the key, an unreadable first page most likely means another key.
        let connection = open::open(&path, &key).map_err(|error| match error {
            Error::Damaged => Error::WrongPassphrase,
            other => other,
        })?;
        let mut file = Self::opened(&path, claim, connection, key, staff);
        file.write(|w| w.record(act(Action::FileRecovered)))?;
        Ok(file)
    }

    fn opened(
        path: &Path,
        claim: Claim,
        connection: Connection,
        key: DatabaseKey,
        actor: &str,
    ) -> Self {
        Self {
            connection,
            _claim: claim,
            history: HistoryKey::of(&key),
            key,
            actor: actor.to_owned(),
            path: path.to_owned(),
        }
    }

    /// Gives `staff` this passphrase, in place of the one they have. Other people's slots stay; if the
    /// keys file is missing or damaged, there is a new one afterwards with this slot alone.
    ///
    /// # Errors
    /// [`Error::Refused`] if the staff name is empty or the cost is out of bounds.
    pub fn set_passphrase(
        &mut self,
        staff: &str,
        passphrase: &Passphrase,
        cost: KdfCost,
    ) -> Result<(), Error> {
        let mut keys = self.keys()?;
        keys.set(staff, passphrase, cost, &self.key)?;
        let path = self.path.clone();
        self.write(|w| {
            w.record(Event {
                detail: json!({ "staff": staff }),
                ..act(Action::PassphraseChanged)
            })?;
            keys.save(&path)
        })
    }

    /// The keys file as it is, or an empty one with the id of this file.
    fn keys(&self) -> Result<KeyFile, Error> {
        let id = self
            .read(|conn| Ok(conn.query_one("SELECT case_file FROM meta", [], |row| row.get(0))?))?;
        match KeyFile::load(&self.path) {
            Ok(keys) if keys.case_file() == id => Ok(keys),
            Ok(_) | Err(Error::KeysMissing | Error::KeysDamaged) => Ok(KeyFile::new(id)),
            Err(error) => Err(error),
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

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn history_key(&self) -> &HistoryKey {
        &self.history
    }

    /// Reads. The connection refuses every change.
    ///
    /// # Errors
    /// Those of `f`.
    pub fn read<T>(&self, f: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        f(&self.connection)
    }

    /// Writes: all that `f` does lasts, with its history, or nothing does.
    ///
    /// # Errors
    /// Those of `f`, and [`Error::NoHistory`] if it recorded nothing.
    pub fn write<T>(&mut self, f: impl FnOnce(&Write<'_>) -> Result<T, Error>) -> Result<T, Error> {
        write::through(&mut self.connection, &self.actor, &self.history, f)
    }

    /// Closes the file. No `-wal` remains beside it.
    ///
    /// # Errors
    /// Those of the database; the file is closed nevertheless and loses nothing.
    pub fn close(self) -> Result<(), Error> {
        open::close(self.connection)
    }
}

/// Everything that can be refused before a key is needed.
fn approach(path: &Path) -> Result<(PathBuf, Claim), Error> {
    let path = open::existing(path)?;
    let claim = Claim::take(&path)?;
    open::recognise(&path)?;
    open::writable(&path)?;
    Ok((path, claim))
}

/// An act on the file as a whole.
fn act(action: Action) -> Event {
    Event {
        action,
        case: None,
        detail: json!({}),
    }
}

/// The case file at `path` and every file that may lie beside it: its write-ahead log and its keys.
pub fn companions(path: &Path) -> [PathBuf; 4] {
    let beside = |ending| atomic::beside(path, ending);
    [
        path.to_owned(),
        beside("-wal"),
        beside("-shm"),
        KeyFile::path(path),
    ]
}
