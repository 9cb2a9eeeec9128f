//! Back from a backup: first what is inside, then a new file; nothing is ever overwritten.

use std::fs;
use std::io;
use std::path::Path;

use rusqlite::Connection;
use serde_json::json;

use super::{Contents, copy_pages, prove};
use crate::claim::Claim;
use crate::history::HistoryKey;
use crate::key::DatabaseKey;
use crate::slots::KeyFile;
use crate::{
    Action, CaseFile, Error, Event, Migrations, Passphrase, RecoveryKey, atomic, integrity, open,
    room,
};

/// What opens a backup.
#[derive(Clone, Copy, Debug)]
pub enum WayIn<'a> {
    /// A passphrase, and whose it is; `None` tries everyone's.
    Passphrase(Option<&'a str>, &'a Passphrase),
    /// The recovery sheet, and who has it. It needs no keys file.
    Recovery(&'a RecoveryKey, &'a str),
}

/// What is inside a backup. It is not changed.
///
/// # Errors
/// Those of opening a case file.
pub fn inspect(backup: &Path, way: WayIn<'_>) -> Result<Contents, Error> {
    let path = open::existing(backup)?;
    let _claim = Claim::take(&path)?;
    open::recognise(&path)?;
    let (key, _) = key_of(&path, way)?;
    Ok(look(&path, &key, way)?.1)
}

/// Makes a new case file at `out` of a backup, and opens it. Its history says from what it was restored.
///
/// Restored with the recovery sheet from a backup without its keys file, it has no passphrase yet:
/// [`CaseFile::set_passphrase`] gives one.
///
/// # Errors
/// [`Error::Exists`] if there is a file or a keys file at `out`; [`Error::Damaged`] if the backup is not
/// sound; those of opening a case file. Nothing is left behind then.
pub fn restore(backup: &Path, way: WayIn<'_>, out: &Path) -> Result<CaseFile, Error> {
    let backup = open::existing(backup)?;
    let claim = Claim::take(&backup)?;
    open::recognise(&backup)?;
    let (key, staff) = key_of(&backup, way)?;
    let (connection, contents) = look(&backup, &key, way)?;
    let keys = match KeyFile::load(&backup) {
        Err(error @ Error::Newer { .. }) => return Err(error),
        keys => keys.ok(),
    };
    // A bare name has no folder that could be written through.
    let out = &std::path::absolute(out)?;
    free(out)?;
    let folder = out.parent().unwrap_or(out);
    room::room_for(folder, room::of_copy(&connection)?)?;
    put(&connection, &key, &contents, keys.as_ref(), out)?;
    drop((connection, claim));
    let restored = begin(&backup, key, &staff, &contents, out);
    if restored.is_err() {
        for suffix in ["", "-wal", ".keys"] {
            let _ = fs::remove_file(atomic::beside(out, suffix));
        }
    }
    restored
}

/// Opens the new file, whose history says where it comes from.
fn begin(
    backup: &Path,
    key: DatabaseKey,
    staff: &str,
    contents: &Contents,
    out: &Path,
) -> Result<CaseFile, Error> {
    let path = fs::canonicalize(out)?;
    let claim = Claim::take(&path)?;
    let (connection, version) = open::find(&path, &key, Migrations::OURS)?;
    let history = HistoryKey::load(&connection)?;
    let mut file = CaseFile::opened(&path, claim, connection, key, history, staff);
    // The backup itself is what an older file is kept in before it is brought up to date.
    file.migrate(version, Migrations::OURS, None)?;
    file.begin_epoch(Event::of_file(Action::FileRestored).with(json!({
        "backup": backup.file_name().map(|name| name.to_string_lossy()),
        "seq": contents.head.seq,
        "code": contents.head.short_code(),
    })))?;
    file.keep_anchor()?;
    file.leave_word();
    Ok(file)
}

/// The database key, and who has it.
pub(crate) fn key_of(path: &Path, way: WayIn<'_>) -> Result<(DatabaseKey, String), Error> {
    match way {
        WayIn::Passphrase(staff, passphrase) => KeyFile::load(path)?.open(staff, passphrase),
        WayIn::Recovery(key, staff) => Ok((key.database_key(), staff.to_owned())),
    }
}

/// Opens a backup and refuses it unless it is sound.
fn look(path: &Path, key: &DatabaseKey, way: WayIn<'_>) -> Result<(Connection, Contents), Error> {
    let connection = open::look(path, key).map_err(|error| match (error, way) {
        // Without a slot to prove the key, an unreadable first page most likely means another key.
        (Error::Damaged, WayIn::Recovery(..)) => Error::WrongPassphrase,
        (other, _) => other,
    })?;
    integrity::prove(&connection)?;
    let contents = Contents::of(&connection)?;
    Ok((connection, contents))
}

fn free(out: &Path) -> Result<(), Error> {
    open::free(out)?;
    open::folder_writable(out)
}

/// Copies the backup to `out`: keys first, and the file under its name only when it is proven.
fn put(
    backup: &Connection,
    key: &DatabaseKey,
    contents: &Contents,
    keys: Option<&KeyFile>,
    out: &Path,
) -> Result<(), Error> {
    let partial = atomic::beside(out, ".partial");
    let done = copy(backup, &partial).and_then(|()| {
        prove(&partial, key, contents)?;
        if let Some(keys) = keys {
            keys.save(out)?;
        }
        free_still(out)?;
        Ok(fs::rename(&partial, out)?)
    });
    if let Err(error) = done {
        for suffix in ["", "-wal", "-journal"] {
            let _ = fs::remove_file(atomic::beside(&partial, suffix));
        }
        let _ = fs::remove_file(KeyFile::path(out));
        return Err(error);
    }
    Ok(atomic::sync_folder(out)?)
}

/// Nobody made a file there meanwhile.
fn free_still(out: &Path) -> Result<(), Error> {
    match out.exists() {
        true => Err(Error::Exists),
        false => Ok(()),
    }
}

fn copy(backup: &Connection, to: &Path) -> Result<(), Error> {
    let _ = fs::remove_file(to);
    let missing = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => Error::Missing,
        _ => error.into(),
    };
    atomic::create_private(to).map_err(missing)?;
    copy_pages(backup, &fs::canonicalize(to)?)
}
