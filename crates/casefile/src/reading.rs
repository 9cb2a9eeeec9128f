//! Reading a case file that somebody else has open: a still picture of it, in a folder of our own.
//!
//! One at a time works in a case file, and holds its lock until they are done. Nobody needs that lock to
//! copy two files. The case file and its write-ahead log are copied, and then both are compared with their
//! copies. If not one byte differs, none changed from the end of the first pass to the beginning of the
//! second, as nothing encrypted here is ever written the same twice; only at its end the log may have
//! grown. So the copy is what a power cut at that moment could have left on the disk, which the database is
//! made to open: everything committed until then, and nothing half done. If a byte differs, it is done again.
//!
//! The copy is as encrypted as the original, opened with the same passphrase, and removed on closing.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::backup::{WayIn, key_of};
use crate::claim::Claim;
use crate::history::HistoryKey;
use crate::key::{DatabaseKey, hex, random};
use crate::{CaseFile, Error, Migrations, atomic, open, room_for};

/// How often a file that changes is tried again. It changes for moments only: when its log is moved into
/// it, some seconds of work in an hour.
const TRIES: u32 = 8;
const PAUSE: Duration = Duration::from_millis(150);
/// Bytes copied at once.
const PIECE: usize = 64 * 1024;
/// The copy's name; the original's says something about the office.
const NAME: &str = "copy";

/// A still picture of a case file. Its folder goes when it is dropped.
#[derive(Debug)]
pub(crate) struct Picture {
    /// When it was taken.
    pub(crate) taken_at: DateTime<Utc>,
    folder: PathBuf,
    /// Locked as long as the picture is in use, so that only those a crash left are swept away.
    _used: File,
}

impl CaseFile {
    /// Opens a case file for reading only, also while somebody else works in it: what was committed when it
    /// was called, in a copy under `folder`. Nothing is written beside the original, not even that it was
    /// read.
    ///
    /// # Errors
    /// [`Error::Busy`] if the file is open in this process, or keeps changing; [`Error::Older`] if it is of
    /// an older version, which is brought up to date by whoever works in it; those of opening.
    pub fn look(path: &Path, way: WayIn<'_>, folder: &Path) -> Result<Self, Error> {
        let path = open::existing(path)?;
        let (key, staff) = {
            let _claim = Claim::take(&path)?;
            open::recognise(&path)?;
            key_of(&path, way)?
        };
        let looked = Self::picture(&path, key, &staff, folder, Migrations::OURS);
        looked.map_err(|error| match (error, way) {
            // Without a slot to prove the key, an unreadable first page most likely means another key.
            (Error::Damaged, WayIn::Recovery(..)) => Error::WrongPassphrase,
            (other, _) => other,
        })
    }

    /// Takes the picture anew: what was committed until now.
    ///
    /// # Errors
    /// [`Error::Refused`] if the file is not open for reading only; else those of [`CaseFile::look`]. The
    /// earlier picture stays open then.
    pub fn look_again(&mut self, folder: &Path) -> Result<(), Error> {
        if self.reading_since().is_none() {
            return Err(Error::Refused("the case file is open for work"));
        }
        let (path, staff) = (self.path().to_owned(), self.actor().to_owned());
        let key = self.key.clone();
        *self = Self::picture(&path, key, &staff, folder, Migrations::OURS)?;
        Ok(())
    }

    fn picture(
        path: &Path,
        key: DatabaseKey,
        staff: &str,
        folder: &Path,
        known: Migrations,
    ) -> Result<Self, Error> {
        let original = Claim::take(path)?;
        let picture = Picture::take(path, folder)?;
        drop(original);
        let copy = picture.path();
        let claim = Claim::take(&copy)?;
        let connection = open::open(&copy, &key, known)?;
        let history = HistoryKey::load(&connection)?;
        let mut file = Self::opened(path, claim, connection, key, history, staff);
        file.picture = Some(picture);
        Ok(file)
    }
}

impl Picture {
    /// Where it lies.
    pub(crate) fn path(&self) -> PathBuf {
        self.folder.join(NAME)
    }

    fn take(path: &Path, folder: &Path) -> Result<Self, Error> {
        sweep(folder);
        let folder = folder.join(hex(&random::<8>()?));
        atomic::private_folder(&folder)?;
        let used = atomic::create_private(&folder.join("used"))?;
        used.lock()?;
        let mut picture = Self {
            taken_at: Utc::now(),
            folder: fs::canonicalize(folder)?,
            _used: used,
        };
        for _ in 0..TRIES {
            picture.taken_at = Utc::now();
            if picture.copy(path)? {
                return Ok(picture);
            }
            thread::sleep(PAUSE);
        }
        Err(Error::Busy)
    }

    /// Copies the file and its log; returns whether the file stood still meanwhile.
    fn copy(&self, path: &Path) -> Result<bool, Error> {
        let copy = self.path();
        let log = atomic::beside(&copy, "-wal");
        for left in [&copy, &log] {
            let _ = fs::remove_file(left);
        }
        let length = |file: &Path| fs::metadata(file).map_or(0, |found| found.len());
        let needed = length(path) + length(&atomic::beside(path, "-wal"));
        room_for(&self.folder, needed)?;
        copy_file(path, &copy)?;
        match copy_file(&atomic::beside(path, "-wal"), &log) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        let longer = compare(path, &copy)?;
        // Started anew, the log would no longer begin as its copy does.
        let log_longer = match log.exists() {
            true => compare(&atomic::beside(path, "-wal"), &log)?,
            false => Some(0),
        };
        Ok(longer == Some(0) && log_longer.is_some())
    }
}

impl Drop for Picture {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Removes the pictures that a crash left.
fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let left = File::open(entry.path().join("used")).is_ok_and(|used| used.try_lock().is_ok());
        if left {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn copy_file(from: &Path, to: &Path) -> io::Result<()> {
    let mut from = File::open(from)?;
    let mut to = atomic::create_private(to)?;
    pieces(&mut from, |at, piece| {
        to.seek(SeekFrom::Start(at))?;
        to.write_all(piece)?;
        Ok(true)
    })?;
    Ok(())
}

/// By how many bytes the original is longer than its copy, if it begins with it.
fn compare(original: &Path, copy: &Path) -> io::Result<Option<u64>> {
    let mut original = match File::open(original) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        opened => opened?,
    };
    let mut copy = File::open(copy)?;
    let (length, now) = (copy.metadata()?.len(), original.metadata()?.len());
    let mut there = vec![0; PIECE];
    let same = pieces(&mut original, |at, piece| {
        let wanted = usize::try_from(length.saturating_sub(at)).unwrap_or(usize::MAX);
        let piece = &piece[..wanted.min(piece.len())];
        copy.seek(SeekFrom::Start(at))?;
        copy.read_exact(&mut there[..piece.len()])?;
        Ok(there[..piece.len()] == *piece)
    })?;
    Ok(now.checked_sub(length).filter(|_| same))
}

/// Gives a file to `take`, piece by piece, without the page of the locks. Stops when `take` says no, and
/// returns whether it never did.
fn pieces(
    file: &mut File,
    mut take: impl FnMut(u64, &[u8]) -> io::Result<bool>,
) -> io::Result<bool> {
    let mut piece = vec![0; PIECE];
    let mut at = 0;
    loop {
        if at == (open::LOCK_PAGE - 1) * open::PAGE {
            at += open::PAGE;
        }
        file.seek(SeekFrom::Start(at))?;
        // A piece ends where that page begins, which lies at a multiple of it.
        let length = fill(file, &mut piece)?;
        if length == 0 {
            return Ok(true);
        }
        if !take(at, &piece[..length])? {
            return Ok(false);
        }
        at += length as u64;
    }
}

/// Reads until the piece is full or the file ends.
fn fill(file: &mut File, piece: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < piece.len() {
        match file.read(&mut piece[filled..])? {
            0 => break,
            length => filled += length,
        }
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{KdfCost, Passphrase};

    #[test]
    fn a_file_of_an_older_version_is_not_brought_up_to_date_by_who_only_reads() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("office.case");
        let passphrase = Passphrase::new("four plain words here".to_owned());
        let (file, _) =
            CaseFile::create(&path, "Ada", &passphrase, KdfCost::FLOOR).expect("a new file");
        let key = file.key.clone();
        file.close().expect("the file is sound");
        let before = fs::read(&path).expect("a file");
        let next = Migrations::rehearsed(&["", "CREATE TABLE tasks (id INTEGER PRIMARY KEY)"]);
        let pictures = folder.path().join("pictures");
        let looked = CaseFile::picture(&path, key, "Ada", &pictures, next);
        let older = Error::Older { found: 1, known: 2 };
        assert_eq!(looked.map(|_| ()), Err(older));
        assert!(fs::read(&path).expect("a file") == before);
        assert!(!atomic::beside(&path, "-wal").exists());
        assert_eq!(fs::read_dir(pictures).expect("a folder").count(), 0);
    }
}
