//! The backup that comes before a file of an older version is brought up to date.
//!
//! It goes where backups go. If that is a chosen folder that cannot be had, it goes beside the case file:
//! nobody can choose another folder before the file is open, and what this backup guards against is a
//! mistake of ours, not the loss of a disk.

use std::path::Path;

use super::{Backup, Contents, copy, list, load, prove, usual_folder};
use crate::claim::Claim;
use crate::slots::KeyFile;
use crate::{CaseFile, Error, atomic, open};

/// Makes a checked backup of a file that nothing has changed yet.
pub(crate) fn before_upgrade(file: &mut CaseFile) -> Result<Backup, Error> {
    let mut settings = file.read(load)?;
    let chosen = usual_folder(&settings, file.path()).and_then(|folder| kept(file, &folder));
    if chosen.is_ok() || settings.folder.is_none() {
        return chosen;
    }
    settings.folder = None;
    let beside = usual_folder(&settings, file.path())?;
    kept(file, &beside)
}

/// The backup of the file as it is: one that was made just before the update was broken off, or a new one.
fn kept(file: &mut CaseFile, folder: &Path) -> Result<Backup, Error> {
    match made_already(file, folder)? {
        Some(made) => Ok(made),
        None => copy(file, folder),
    }
}

fn made_already(file: &CaseFile, folder: &Path) -> Result<Option<Backup>, Error> {
    let contents = file.read(Contents::of)?;
    let keys = file.keys()?;
    let sound = |made: &Backup| {
        let path = open::existing(&made.path)?;
        let _claim = Claim::take(&path)?;
        prove(&path, &file.key, &contents)
    };
    let same = |made: &Backup| {
        made.seq == contents.head.seq
            && KeyFile::load(&made.path).is_ok_and(|theirs| theirs.is_same(&keys))
            && sound(made).is_ok()
    };
    let found = list(folder, file.path())?.into_iter().find(same);
    if let Some(found) = &found {
        // Its name may not have reached the disk before it was broken off.
        atomic::sync_folder(&found.path)?;
    }
    Ok(found)
}
