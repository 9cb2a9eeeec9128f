//! Who has a case file open: a small file beside it, for whoever comes second.
//!
//! The lock is the database's own. This file only says who holds it, so one that a crash left behind does
//! no harm: whoever gets the lock writes it anew, and it is read only when the lock is not to be had. It
//! holds a name of staff, a name of a computer and an instant, and is for its owner alone, as is the keys
//! file beside it, which holds the same names.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::atomic;

/// A file that says more than this was not written here.
const LONGEST: u64 = 4096;

/// Who has a case file open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opener {
    /// The staff member.
    pub staff: String,
    /// The name of their computer; empty if it has none.
    pub computer: String,
    /// When they opened it.
    pub since: DateTime<Utc>,
}

/// Who has the case file at `path` open, if they left word. Worth asking only when it is busy.
pub fn opener(path: &Path) -> Option<Opener> {
    let path = mark_of(&fs::canonicalize(path).ok()?);
    if fs::metadata(&path).ok()?.len() > LONGEST {
        return None;
    }
    serde_json::from_slice(&fs::read(path).ok()?).ok()
}

/// The word left beside an open case file; taken away when it is dropped.
#[derive(Debug)]
pub(crate) struct Mark(PathBuf);

impl Mark {
    /// Leaves word that `staff` has the file open. A comfort: a disk that takes no more of it only keeps
    /// others from learning who it is.
    pub(crate) fn leave(case_file: &Path, staff: &str) -> Self {
        let opener = Opener {
            staff: staff.to_owned(),
            computer: computer(),
            since: Utc::now(),
        };
        let path = mark_of(case_file);
        if let Ok(text) = serde_json::to_vec(&opener) {
            // Not written through: after a power cut nobody has the file open.
            let _ = fs::remove_file(&path);
            let _ = atomic::create_private(&path)
                .and_then(|mut file| std::io::Write::write_all(&mut file, &text));
        }
        Self(path)
    }
}

impl Drop for Mark {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

pub(crate) fn mark_of(case_file: &Path) -> PathBuf {
    atomic::beside(case_file, ".open")
}

#[cfg(unix)]
fn computer() -> String {
    let names = rustix::system::uname();
    names.nodename().to_string_lossy().into_owned()
}

#[cfg(not(unix))]
fn computer() -> String {
    std::env::var("COMPUTERNAME").unwrap_or_default()
}
