//! The folder for files that leave the case file.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use desk::error::Refusal;

use crate::failure::Failure;

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
