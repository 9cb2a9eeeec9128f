//! A file on its way in: looked at before it is opened, read to the length it had, and compared with
//! itself at the end.

use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::Path;

use crate::error::Refusal;
use crate::export;

/// A file that somebody chose.
#[derive(Debug)]
pub(crate) struct Incoming {
    /// Its name, without what could disguise it.
    pub(crate) name: String,
    /// Its length in bytes.
    pub(crate) size: u64,
    file: File,
    before: Metadata,
    left: u64,
    why: Option<Refusal>,
}

impl Incoming {
    /// Opens a regular file. Others are refused unopened: opening a pipe waits for whoever writes to it.
    pub(crate) fn open(path: &Path) -> Result<Self, Refusal> {
        let seen = fs::metadata(path).map_err(|error| unreachable_words(path, &error))?;
        is_regular(&seen)?;
        let file = File::open(path).map_err(|error| Refusal::Import(error.kind()))?;
        let before = file
            .metadata()
            .map_err(|error| Refusal::Import(error.kind()))?;
        // It may have been exchanged since.
        is_regular(&before)?;
        Ok(Self {
            name: export::safe_name(path),
            size: before.len(),
            left: before.len(),
            file,
            before,
            why: None,
        })
    }

    /// Refuses a file that is not at its end, or not as it was when it was opened.
    pub(crate) fn is_whole(&mut self) -> Result<(), casefile::Error> {
        let ended = self.left == 0 && matches!(self.file.read(&mut [0]), Ok(0));
        let same = self.file.metadata().is_ok_and(|now| {
            now.len() == self.size && now.modified().ok() == self.before.modified().ok()
        });
        match ended && same {
            true => Ok(()),
            false => {
                self.why = Some(Refusal::ChangedMeanwhile);
                Err(casefile::Error::Io(io::ErrorKind::InvalidData))
            }
        }
    }

    /// Why it could not be read, if that is what failed.
    pub(crate) fn why(&mut self) -> Option<Refusal> {
        self.why.take()
    }
}

impl Read for Incoming {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // What grows for ever ends here all the same.
        let wanted = usize::try_from(self.left).map_or(buffer.len(), |left| left.min(buffer.len()));
        let read = self.file.read(&mut buffer[..wanted]);
        match &read {
            Ok(count) => self.left -= *count as u64,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => self.why = Some(Refusal::Import(error.kind())),
        }
        read
    }
}

fn is_regular(seen: &Metadata) -> Result<(), Refusal> {
    match seen {
        seen if seen.is_dir() => Err(Refusal::Import(io::ErrorKind::IsADirectory)),
        seen if seen.is_file() => Ok(()),
        _ => Err(Refusal::NotAFile),
    }
}

/// A link to nowhere or in a circle says so; everything else says what the system said.
fn unreachable_words(path: &Path, error: &io::Error) -> Refusal {
    let link = fs::symlink_metadata(path).is_ok_and(|seen| seen.is_symlink());
    match link && error.kind() != io::ErrorKind::PermissionDenied {
        true => Refusal::DeadLink,
        false => Refusal::Import(error.kind()),
    }
}
