//! The files the program was started with: a message to begin a case from, or a case file to open.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The ending of a case file's name.
const CASE_FILE: &str = "rightsdesk";

/// What the command line named, until it is taken.
#[derive(Debug, Default)]
pub(crate) struct Opened {
    case_file: Mutex<Option<PathBuf>>,
    message: Mutex<Option<PathBuf>>,
}

impl Opened {
    /// Reads the arguments, the program's own name first. Relative places are those of the starting folder.
    pub(crate) fn from_command_line(arguments: impl Iterator<Item = OsString>) -> Self {
        let places = arguments
            .skip(1)
            .filter_map(|argument| std::path::absolute(argument).ok());
        let (case_files, messages): (Vec<_>, Vec<_>) = places
            .filter(|place| place.is_file())
            .partition(|place| is_case_file(place));
        Self {
            case_file: Mutex::new(case_files.into_iter().next()),
            message: Mutex::new(messages.into_iter().next()),
        }
    }

    /// Takes the case file, to be offered first.
    pub(crate) fn take_case_file(&self) -> Option<PathBuf> {
        take(&self.case_file)
    }

    /// Takes the message, once there is a case file to read it for.
    pub(crate) fn take_message(&self) -> Option<PathBuf> {
        take(&self.message)
    }
}

fn take(place: &Mutex<Option<PathBuf>>) -> Option<PathBuf> {
    place.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// Whether a place is named like a case file.
fn is_case_file(place: &Path) -> bool {
    place
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case(CASE_FILE))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(names: &[&str]) -> Opened {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let program = std::iter::once(OsString::from("rightsdesk"));
        Opened::from_command_line(
            program.chain(names.iter().map(|name| folder.join(name).into_os_string())),
        )
    }

    #[test]
    fn a_message_is_taken_once() {
        let opened = opened(&["Cargo.toml"]);
        assert!(
            opened
                .take_message()
                .is_some_and(|place| place.ends_with("Cargo.toml"))
        );
        assert_eq!(opened.take_message(), None);
        assert_eq!(opened.take_case_file(), None);
    }

    #[test]
    fn what_is_not_there_is_not_opened() {
        let opened = opened(&["missing.eml", "missing.rightsdesk", "--flag"]);
        assert_eq!(opened.take_message(), None);
        assert_eq!(opened.take_case_file(), None);
    }

    #[test]
    fn case_files_are_known_by_their_ending() {
        assert!(is_case_file(Path::new("Office.rightsdesk")));
        assert!(is_case_file(Path::new("OFFICE.RIGHTSDESK")));
        assert!(!is_case_file(Path::new("request.eml")));
        assert!(!is_case_file(Path::new("rightsdesk")));
    }
}
