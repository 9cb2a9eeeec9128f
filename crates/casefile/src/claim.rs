//! Which case files this process has open.
//!
//! The database locks its file against other processes, but on Unix such a lock belongs to the whole
//! process, and is gone as soon as the process closes *any* handle on the file: looking at the first
//! bytes of an open case file would unlock it. So nothing here touches a case file without a claim on it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::Error;

static CLAIMED: Mutex<BTreeSet<Identity>> = Mutex::new(BTreeSet::new());

/// The sole right of this process to touch a case file. Dropping it gives it back.
#[derive(Debug)]
pub(crate) struct Claim(Identity);

impl Claim {
    /// Takes the claim on the file at a canonical path.
    pub(crate) fn take(path: &Path) -> Result<Self, Error> {
        let identity = identity(path)?;
        let mut claimed = CLAIMED.lock().unwrap_or_else(PoisonError::into_inner);
        match claimed.insert(identity.clone()) {
            true => Ok(Self(identity)),
            false => Err(Error::Busy),
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let mut claimed = CLAIMED.lock().unwrap_or_else(PoisonError::into_inner);
        claimed.remove(&self.0);
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
