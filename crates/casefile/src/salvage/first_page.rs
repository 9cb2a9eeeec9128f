//! A damaged file without its first page, read with the first page of a new one.
//!
//! The first page says how long the file is and where the list of its tables goes on; without it nothing can
//! be read. The list itself lies on later pages. In every file that was created here and never written anew
//! (by a purge or from a backup) it lies on the same ones, so that the first page of a new file of the same
//! key, salt and length fits. Whether it does is not guessed: the list that is found through it must be, table
//! for table, ours, and it says itself where each table begins.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, params};

use crate::key::DatabaseKey;
use crate::{Error, atomic, open};

/// What a page holds of a long value: the seal, the next page's number and a little more are taken off.
const CONTENT: u64 = 4000;
/// Bytes with which a file is made longer at once.
const PIECE: u64 = 16 * 1024 * 1024;

/// A readable copy, removed when it is dropped.
#[derive(Debug)]
pub(super) struct Copy(PathBuf);

impl Copy {
    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        remove(&self.0);
    }
}

/// A copy of a damaged file beside `out`, with another first page.
///
/// # Errors
/// [`Error::Damaged`] if that does not make it readable.
pub(super) fn replaced(source: &Path, key: &DatabaseKey, out: &Path) -> Result<Copy, Error> {
    let fresh = Copy(atomic::beside(out, ".first-page"));
    let copy = Copy(atomic::beside(out, ".copy"));
    remove(&fresh.0);
    remove(&copy.0);
    let pages = fs::metadata(source)?.len().div_ceil(open::PAGE);
    atomic::create_private(&fresh.0)?;
    let list = grown(&fresh.0, key, open::salt(source)?, pages)?;
    copy_with(source, &fresh.0, &copy.0)?;
    match tables(&open::look(&copy.0, key)?)? == list {
        true => Ok(copy),
        false => Err(Error::Damaged),
    }
}

/// Makes a new file of at least so many pages; returns the list of its tables.
fn grown(path: &Path, key: &DatabaseKey, salt: [u8; 16], pages: u64) -> Result<Vec<String>, Error> {
    let mut connection = open::create_with_salt(path, key, salt)?;
    let list = tables(&connection)?;
    connection.through(|connection| lengthen(connection, pages))?;
    open::close(connection)?;
    Ok(list)
}

/// Fills a file until it has so many pages. Nobody reads them; they only make it long enough.
fn lengthen(connection: &Connection, pages: u64) -> Result<(), Error> {
    for number in 0.. {
        let count: u64 = connection.query_one("PRAGMA page_count", [], |row| row.get(0))?;
        let missing = pages.saturating_sub(count) * CONTENT;
        if missing == 0 {
            break;
        }
        connection.execute(
            "INSERT INTO unsaved (staff, content, told, at)
             VALUES (?1, format('%*s', ?2, ''), 0, '2000-01-01T00:00:00.000Z')",
            params![number, missing.min(PIECE)],
        )?;
    }
    Ok(())
}

/// Copies a file and its `-wal`, but for the first page, and makes it as long as the other one.
fn copy_with(source: &Path, first: &Path, to: &Path) -> Result<(), Error> {
    let mut page = vec![0; open::PAGE as usize];
    let mut first = File::open(first)?;
    first.read_exact(&mut page)?;
    let mut copy = atomic::create_private(to)?;
    std::io::copy(&mut File::open(source)?, &mut copy)?;
    copy.seek(SeekFrom::Start(0))?;
    copy.write_all(&page)?;
    copy.set_len(first.metadata()?.len())?;
    let log = atomic::beside(source, "-wal");
    if log.exists() {
        let mut copy = atomic::create_private(&atomic::beside(to, "-wal"))?;
        std::io::copy(&mut File::open(log)?, &mut copy)?;
    }
    Ok(())
}

/// The list of tables, indexes and triggers, without where they begin.
fn tables(conn: &Connection) -> Result<Vec<String>, Error> {
    let mut statement = conn.prepare(
        "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || ifnull(sql, '')
         FROM sqlite_schema ORDER BY 1",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn remove(path: &Path) {
    for suffix in ["", "-wal", "-journal"] {
        let _ = fs::remove_file(atomic::beside(path, suffix));
    }
}
