//! What the program was started with, from a mail program or the desktop.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The ending of a case file's name.
const CASE_FILE: &str = "rightsdesk";

/// The files that the command line named.
#[derive(Debug, Default)]
pub(crate) struct Opened {
    /// It waits until a case file is unlocked, and is taken once.
    message: Mutex<Option<PathBuf>>,
    case_file: Option<PathBuf>,
}

impl Opened {
    /// Reads the arguments, the program's own name first. Relative places are those of the starting folder.
    pub(crate) fn from_command_line(arguments: impl Iterator<Item = OsString>) -> Self {
        let (case_files, messages): (Vec<_>, Vec<_>) = arguments
            .skip(1)
            .filter_map(|argument| std::path::absolute(argument).ok())
            .filter(|place| place.is_file())
            .partition(|place| is_case_file(place));
        Self {
            message: Mutex::new(messages.into_iter().next()),
            case_file: case_files.into_iter().next(),
        }
    }

    /// The case file to offer first.
    pub(crate) fn case_file(&self) -> Option<&Path> {
        self.case_file.as_deref()
    }

    /// Takes the message.
    pub(crate) fn take_message(&self) -> Option<PathBuf> {
        self.message
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }
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
    }

    #[test]
    fn what_is_not_there_is_not_opened() {
        let opened = opened(&["missing.eml", "missing.rightsdesk", "--flag"]);
        assert_eq!(opened.take_message(), None);
    }

    #[test]
    fn case_files_are_known_by_their_ending() {
        assert!(is_case_file(Path::new("Office.rightsdesk")));
        assert!(is_case_file(Path::new("OFFICE.RIGHTSDESK")));
        assert!(!is_case_file(Path::new("request.eml")));
        assert!(!is_case_file(Path::new("rightsdesk")));
    }
}
