//! The folder for files that are made.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use desk::error::Refusal;

use crate::failure::Failure;

/// Refuses a new file in a folder that is not there.
pub(crate) fn holds(file: &Path) -> Result<(), Failure> {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() && !folder.is_dir() => missing(),
        _ => Ok(()),
    }
}

/// Refuses a folder that is not there.
pub(crate) fn is_there(folder: &Path) -> Result<(), Failure> {
    if folder.is_dir() { Ok(()) } else { missing() }
}

fn missing() -> Result<(), Failure> {
    Err(Refusal::Export(ErrorKind::NotFound).into())
}

/// Makes the folder if it is not there. The folder in which it lies must be: who mistypes a long path
/// is told so rather than given a tree of new folders.
pub(crate) fn ready(folder: &Path) -> Result<(), Failure> {
    match fs::create_dir(folder) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            Err(Refusal::Export(ErrorKind::NotADirectory).into())
        }
        made => Ok(made.map_err(|error| Refusal::Export(error.kind()))?),
    }
}
