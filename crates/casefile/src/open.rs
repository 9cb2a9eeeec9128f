//! How a case file is opened: the one place where a connection is made, and every setting with its reason.
//!
//! A file that is refused stays as it is, byte for byte. So everything that could change it comes after
//! everything that can refuse it.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::guarded::Guarded;
use crate::key::{DatabaseKey, hex};
use crate::migrate::{self, Migrations};
use crate::slots::KeyFile;
use crate::{Error, atomic};

/// Marks a database as a case file: "Rdsk".
const APPLICATION_ID: i32 = 0x5264_736b;
/// SQLite before this can lose commits when a checkpoint meets one ("WAL reset").
const SQLITE_FLOOR: i32 = 3_051_003;
/// The first SQLCipher on such a SQLite.
const SQLCIPHER_FLOOR: (u32, u32) = (4, 14);
/// Bytes of a page, and so of the smallest case file.
pub(crate) const PAGE: u64 = 4096;
/// The number of the page where SQLite keeps its locks, a gigabyte into the file: it is never used, and Windows
/// lets nobody else read it.
pub(crate) const LOCK_PAGE: u64 = (1 << 30) / PAGE + 1;

/// The canonical path of an existing file. No symbolic link remains in it, and it is absolute, so that
/// SQLite cannot take it for an URI.
pub(crate) fn existing(path: &Path) -> Result<PathBuf, Error> {
    let missing = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => Error::Missing,
        _ => error.into(),
    };
    let path = fs::canonicalize(path).map_err(missing)?;
    match fs::metadata(&path)?.is_file() {
        true => Ok(path),
        false => Err(Error::NotOurs),
    }
}

/// Refuses a file that cannot be a case file, by its first page. Encrypted pages are random bytes: they
/// are never readable text, nor do they begin like a plain database.
pub(crate) fn recognise(path: &Path) -> Result<(), Error> {
    let mut page = Vec::new();
    File::open(path)?.take(PAGE).read_to_end(&mut page)?;
    if page.starts_with(b"SQLite format 3\0") {
        return Err(Error::NotOurs);
    }
    if (page.len() as u64) < PAGE {
        // With keys beside it, it was a case file once.
        return Err(match KeyFile::path(path).exists() {
            true => Error::Damaged,
            false => Error::NotOurs,
        });
    }
    match std::str::from_utf8(&page) {
        Err(error) if error.error_len().is_some() => Ok(()),
        _ => Err(Error::NotOurs),
    }
}

/// The salt with which a case file begins: random, and the same as long as the file lives.
pub(crate) fn salt(path: &Path) -> Result<[u8; 16], Error> {
    let mut salt = [0; 16];
    File::open(path)?.read_exact(&mut salt)?;
    Ok(salt)
}

/// Refuses a file that cannot be written, before anything is tried. An administrator may write it
/// nevertheless; the mark still means that nobody should.
pub(crate) fn writable(path: &Path) -> Result<(), Error> {
    match fs::metadata(path)?.permissions().readonly() {
        true => Err(Error::ReadOnly),
        false => folder_writable(path),
    }
}

/// Refuses a file whose folder cannot take the `-wal` and the keys file. On Windows the mark of a folder
/// means something else.
pub(crate) fn folder_writable(path: &Path) -> Result<(), Error> {
    let folder = path.parent().filter(|_| cfg!(unix)).map(fs::metadata);
    match folder {
        Some(Ok(folder)) if folder.permissions().readonly() => Err(Error::ReadOnly),
        // A folder that is not there shows soon enough.
        _ => Ok(()),
    }
}

/// Refuses a place for a new file where one is, or something that belongs to one: its keys may be the last
/// way into a copy of it, and its `-wal` would be taken for that of the new file.
pub(crate) fn free(path: &Path) -> Result<(), Error> {
    let taken = ["", "-wal", ".keys"];
    match taken
        .iter()
        .any(|ending| atomic::beside(path, ending).exists())
    {
        true => Err(Error::Exists),
        false => Ok(()),
    }
}

/// Opens an existing case file that is up to date and takes the sole lock on it.
pub(crate) fn open(path: &Path, key: &DatabaseKey, known: Migrations) -> Result<Guarded, Error> {
    let (mut connection, found) = find(path, key, known)?;
    if found < known.version() {
        let known = known.version();
        return Err(Error::Older { found, known });
    }
    connection.through(|connection| begin(connection))?;
    Ok(connection)
}

/// Opens an existing case file of any known version, takes the sole lock on it and tells its version.
/// It may still be refused: until [`begin`], nothing of it or beside it has changed.
pub(crate) fn find(
    path: &Path,
    key: &DatabaseKey,
    known: Migrations,
) -> Result<(Guarded, u32), Error> {
    let wal = fs::metadata(atomic::beside(path, "-wal"));
    let unclean = wal.is_ok_and(|wal| wal.len() > 0);
    let connection = connect(path, key)?;
    // Closing would carry what a crash left in the -wal into the file. A refused file keeps both.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, unclean)?;
    let version = accept(&connection, known)?;
    if unclean {
        quick_check(&connection)?;
    }
    Ok((Guarded::new(connection)?, version))
}

/// From now on the file may change.
pub(crate) fn begin(connection: &Connection) -> Result<(), Error> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    write_ahead(connection)
}

/// Makes a case file of an empty file.
pub(crate) fn create(path: &Path, key: &DatabaseKey) -> Result<Guarded, Error> {
    furnish(connect(path, key)?)
}

/// Makes a case file of an empty file, with the salt of another.
pub(crate) fn create_with_salt(
    path: &Path,
    key: &DatabaseKey,
    salt: [u8; 16],
) -> Result<Guarded, Error> {
    let connection = connect(path, key)?;
    connection.execute_batch(&format!("PRAGMA cipher_salt = \"x'{}'\"", hex(&salt)))?;
    furnish(connection)
}

fn furnish(mut connection: Connection) -> Result<Guarded, Error> {
    // SQLCipher takes an all-zero page for an empty one where vacuuming is automatic.
    connection.pragma_update(None, "auto_vacuum", "NONE")?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    write_ahead(&connection)?;
    migrate::create(&mut connection)?;
    Guarded::new(connection)
}

/// Opens a case file that nobody works in, to look at it.
pub(crate) fn look(path: &Path, key: &DatabaseKey) -> Result<Connection, Error> {
    match look_with(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY) {
        // If somebody worked in it, it is read together with its -wal, for which there must be a place.
        // It stays as it is nevertheless.
        Err(Error::Io(_) | Error::ReadOnly) => {
            look_with(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)
        }
        looked => looked,
    }
}

fn look_with(path: &Path, key: &DatabaseKey, access: OpenFlags) -> Result<Connection, Error> {
    let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(path, flags)?;
    prepare(&connection, key)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    accept(&connection, Migrations::OURS)?;
    Ok(connection)
}

/// Gives a closed copy another key: every page is written anew.
pub(crate) fn change_key(path: &Path, old: &DatabaseKey, new: &DatabaseKey) -> Result<(), Error> {
    let connection = connect(path, old)?;
    accept(&connection, Migrations::OURS)?;
    connection.execute_batch(&new.change())?;
    connection.close().map_err(|(_, error)| Error::from(error))
}

/// Moves everything from the `-wal` into the file itself.
pub(crate) fn checkpoint(connection: &Connection) -> Result<(), Error> {
    let left: (i64, i64, i64) =
        connection.query_one("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
    match left == (0, 0, 0) {
        true => Ok(()),
        false => Err(Error::Busy),
    }
}

/// Moves everything into the file itself and closes it; no `-wal` remains.
pub(crate) fn close(connection: Guarded) -> Result<(), Error> {
    checkpoint(&connection)?;
    let connection = connection.into_inner()?;
    connection.close().map_err(|(_, error)| error.into())
}

fn connect(path: &Path, key: &DatabaseKey) -> Result<Connection, Error> {
    // No URI: it could carry a key or switch locking off. No CREATE: a new file is made beforehand, for
    // its owner alone. No mutex: the connection is owned by one thread.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(path, flags)?;
    // What cannot be written is opened for reading without a word.
    if connection.is_readonly("main")? {
        return Err(Error::ReadOnly);
    }
    prepare(&connection, key)?;
    Ok(connection)
}

fn prepare(connection: &Connection, key: &DatabaseKey) -> Result<(), Error> {
    // How pages are proven, also those of a copy that SQLite makes. The cipher's own choice is HMAC-SHA512,
    // which takes twice the time; see docs/decisions/0005.
    connection.pragma_update(None, "cipher_default_hmac_algorithm", "HMAC_SHA256")?;
    // Then the key: SQLCipher answers nothing else before it.
    connection.execute_batch(&key.pragma())?;
    library_floors(connection)?;
    settings(connection)
}

/// The libraries are bundled; this guards against a build that links others.
fn library_floors(connection: &Connection) -> Result<(), Error> {
    let cipher: Option<String> = connection
        .query_row("PRAGMA cipher_version", [], |row| row.get(0))
        .ok();
    let cipher = cipher.as_deref().and_then(cipher_version);
    let sqlite = rusqlite::version_number();
    match sqlite >= SQLITE_FLOOR && cipher.is_some_and(|version| version >= SQLCIPHER_FLOOR) {
        true => Ok(()),
        false => Err(Error::TooOldLibrary),
    }
}

/// Reads `4.14.0 community`.
fn cipher_version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// Settings of the connection; none of them touches the file.
fn settings(connection: &Connection) -> Result<(), Error> {
    // SQLCipher would write its warnings to the terminal.
    connection.pragma_update(None, "cipher_log_level", "NONE")?;
    // Set before the first read: the lock is taken then and kept, there is no -shm file, and whoever
    // comes second is told so.
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    // A busy file stays busy: waiting helps nobody.
    connection.busy_timeout(std::time::Duration::ZERO)?;
    // A commit is on the disk when it returns, on macOS also past the drive's cache.
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "checkpoint_fullfsync", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // What the schema itself contains may call no function with side effects.
    connection.pragma_update(None, "trusted_schema", false)?;
    // Damage inside a page is found on reading.
    connection.pragma_update(None, "cell_size_check", true)?;
    // What is deleted is overwritten.
    connection.pragma_update(None, "secure_delete", true)?;
    // Nothing goes into temporary files.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    // Every statement of an act stays prepared until the next act of its kind.
    connection.set_prepared_statement_cache_capacity(64);
    // 32 MiB of pages.
    connection.pragma_update(None, "cache_size", -32_000)?;
    // SQL cannot damage the file or change its schema tables, nor load code.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // A name in double quotes that is no column is a mistake, not a text.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    Ok(())
}

/// Proves the key by reading the first page, which also takes the lock, and looks at whose file it is.
/// Returns the version of its schema.
fn accept(connection: &Connection, known: Migrations) -> Result<u32, Error> {
    connection.query_one("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    let pragma = |name| connection.query_one(name, [], |row| row.get::<_, i32>(0));
    if pragma("PRAGMA application_id")? != APPLICATION_ID {
        return Err(Error::NotOurs);
    }
    let known = known.version();
    let found = u32::try_from(pragma("PRAGMA user_version")?).map_err(|_| Error::NotOurs)?;
    match found {
        0 => Err(Error::NotOurs),
        _ if found > known => Err(Error::Newer { found, known }),
        _ => Ok(found),
    }
}

/// After a crash, looks at every page before the file is trusted again.
fn quick_check(connection: &Connection) -> Result<(), Error> {
    let answer: String = connection.query_one("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    match answer == "ok" {
        true => Ok(()),
        false => Err(Error::Damaged),
    }
}

/// Commits go to a -wal file first: a crash can cost the last of them, never the file.
fn write_ahead(connection: &Connection) -> Result<(), Error> {
    let mode: String = connection.query_one("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    match mode == "wal" {
        true => Ok(()),
        false => Err(Error::ReadOnly),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_the_cipher_are_compared_as_numbers() {
        assert_eq!(cipher_version("4.14.0 community"), Some((4, 14)));
        assert_eq!(cipher_version("4.9.0 community"), Some((4, 9)));
        assert_eq!(cipher_version("community"), None);
        assert!(Some((4, 9)) < Some(SQLCIPHER_FLOOR));
    }
}
