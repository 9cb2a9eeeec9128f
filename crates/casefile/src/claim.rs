//! Which case files this process has open.
//!
//! The database locks its file against other processes, but on Unix such a lock belongs to the whole
//! process, and is gone as soon as the process closes *any* handle on the file: looking at the first
//! bytes of an open case file would unlock it. So nothing here touches a case file without a claim on it.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::Error;

static CLAIMED: Mutex<BTreeSet<Identity>> = Mutex::new(BTreeSet::new());

/// The sole right of this process to touch a case file. Dropping it gives it back.
#[derive(Debug)]
pub(crate) struct Claim {
    identity: Identity,
    /// The file, once it was read beside the database. It stays open until the claim is given back.
    file: Option<File>,
}

impl Claim {
    /// Takes the claim on the file at a canonical path.
    pub(crate) fn take(path: &Path) -> Result<Self, Error> {
        let identity = identity(path)?;
        let mut claimed = CLAIMED.lock().unwrap_or_else(PoisonError::into_inner);
        match claimed.insert(identity.clone()) {
            true => Ok(Self {
                identity,
                file: None,
            }),
            false => Err(Error::Busy),
        }
    }

    /// The claimed file, which lies at `path`, to be read beside a database that has it open.
    pub(crate) fn file(&mut self, path: &Path) -> Result<&File, Error> {
        if self.file.is_none() && identity(path)? != self.identity {
            // Another one took its place.
            return Err(Error::Missing);
        }
        match &mut self.file {
            Some(file) => Ok(file),
            none => Ok(none.insert(File::open(path)?)),
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        // Later, this would take the lock from whoever claims the file next.
        drop(self.file.take());
        let mut claimed = CLAIMED.lock().unwrap_or_else(PoisonError::into_inner);
        claimed.remove(&self.identity);
    }
}

/// The file itself, under whatever name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Identity {
    /// Device and inode: a hard link is the same file.
    #[cfg(unix)]
    file: (u64, u64),
    /// The canonical path: here locks belong to handles, so hard links are no danger.
    #[cfg(not(unix))]
    file: std::path::PathBuf,
}

#[cfg(unix)]
fn identity(path: &Path) -> Result<Identity, Error> {
    use std::os::unix::fs::MetadataExt;
    let metadata = fs::metadata(path)?;
    Ok(Identity {
        file: (metadata.dev(), metadata.ino()),
    })
}

#[cfg(not(unix))]
fn identity(path: &Path) -> Result<Identity, Error> {
    Ok(Identity {
        file: fs::canonicalize(path)?,
    })
}
