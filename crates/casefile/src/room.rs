//! Whether a drive has room for what is about to be written: asked before the first byte of it.
//!
//! A disk that gets full in the midst of long work costs nothing but the time; here that is saved, too, and both
//! numbers can be said. It is a question and no promise: others write meanwhile, and [`Error::Full`] remains.

use std::path::Path;

use rusqlite::Connection;

use crate::{Error, open};

/// What a page of the `-wal` has besides itself.
const FRAME: u64 = 24;
/// The most that stands in the `-wal` while a large file comes in: what was there before it is carried over,
/// which happens at 1000 pages, and one piece of it.
const LOG: u64 = 2200 * (open::PAGE + FRAME);
/// A keys file, the acts that are recorded along with it, and what a file system keeps for itself.
pub(crate) const BESIDES: u64 = 256 << 10;

/// Refuses to write so many bytes to the drive on which the file or folder at `place` lies, if that has too
/// little room for them. A drive that does not tell is written to.
///
/// # Errors
/// [`Error::NoRoom`].
pub fn room_for(place: &Path, needed: u64) -> Result<(), Error> {
    match free(place) {
        Some(free) if free < needed => Err(Error::NoRoom { needed, free }),
        Some(_) | None => Ok(()),
    }
}

/// The bytes that may be written to a drive. One that has none in all, as drives of other computers say at
/// times, does not tell.
fn free(place: &Path) -> Option<u64> {
    let told = fs4::statvfs(place).ok()?;
    (told.total_space() > 0).then(|| told.available_space())
}

/// What a kept file of so many bytes takes of the drive of its case file, where free pages are used first.
pub(crate) fn of_content(conn: &Connection, size: u64) -> Result<u64, Error> {
    // A chunk of 64 KiB lies on 16 pages and a quarter of one; what is sealed with each page, indexes and
    // the pages between make up the rest.
    let takes = size + size / 32;
    let grows = takes.saturating_sub(pages(conn, "freelist_count")? * open::PAGE);
    Ok(grows + takes.min(LOG) + BESIDES)
}

/// What a copy of the case file takes, in which no page is free.
pub(crate) fn of_copy(conn: &Connection) -> Result<u64, Error> {
    let used = pages(conn, "page_count")?.saturating_sub(pages(conn, "freelist_count")?);
    Ok(used * open::PAGE + BESIDES)
}

/// What a new case file under another key takes: a copy, which is then written anew beside a journal of all
/// its pages.
pub(crate) fn of_purge(conn: &Connection) -> Result<u64, Error> {
    Ok(2 * of_copy(conn)?)
}

fn pages(conn: &Connection, which: &str) -> Result<u64, Error> {
    Ok(conn.query_one(&format!("PRAGMA {which}"), [], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_drive_has_is_refused_with_both_numbers() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        assert_eq!(room_for(folder.path(), 1), Ok(()));
        match room_for(folder.path(), u64::MAX) {
            Err(Error::NoRoom { needed, free }) => assert!(needed == u64::MAX && free > 0),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_drive_that_does_not_tell_is_written_to() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        assert_eq!(room_for(&folder.path().join("gone"), u64::MAX), Ok(()));
        // A file system of no size.
        #[cfg(target_os = "linux")]
        assert_eq!(room_for(Path::new("/proc"), u64::MAX), Ok(()));
    }
}
