//! Native dialogs for files and folders. Each waits beside the work: no case file is held while one is open.

use std::io::Read;
use std::path::{Path, PathBuf};

use desk::error::Refusal;
use desk::places::{self, SavedView};
use desk::{DeskError, export};
use rfd::AsyncFileDialog;
use tauri::WebviewWindow;

/// What a dialog is about: its title, and the kind of file it deals in.
pub(crate) struct Kind {
    title: &'static str,
    filter: &'static str,
    /// How its name may end; a new file that was named without an ending gets the first.
    endings: &'static [&'static str],
}

/// A new case file.
pub(crate) const NEW_CASE_FILE: Kind = Kind {
    title: "New case file",
    filter: "Rightsdesk case file",
    endings: &["rightsdesk"],
};
/// A case file that exists.
pub(crate) const CASE_FILE: Kind = Kind {
    title: "Open a case file",
    ..NEW_CASE_FILE
};
/// A backup.
pub(crate) const BACKUP: Kind = Kind {
    title: "Open a backup",
    ..NEW_CASE_FILE
};
/// A case file made of a backup, or of a damaged one.
pub(crate) const RESTORED: Kind = Kind {
    title: "Restore to a new file",
    ..NEW_CASE_FILE
};
/// A message as mail programs save it.
pub(crate) const MESSAGE: Kind = Kind {
    title: "Open a message",
    filter: "E-mail message",
    endings: &places::MESSAGE_ENDINGS,
};

/// A letter template as another office, or this one, saved it.
pub(crate) const TEMPLATE: Kind = Kind {
    title: "Import a template",
    filter: "Letter template",
    endings: &["md"],
};

/// The largest file that is read whole into memory.
const READ_LIMIT: u64 = 1024 * 1024;

/// Asks for a file that exists; `None` if the person thought better of it.
pub(crate) async fn open(window: &WebviewWindow, kind: &Kind) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new()
        .set_title(kind.title)
        .add_filter(kind.filter, kind.endings)
        .set_parent(window);
    Some(dialog.pick_file().await?.path().to_owned())
}

/// Asks for a file of any kind.
pub(crate) async fn any_file(window: &WebviewWindow, title: &str) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new().set_title(title).set_parent(window);
    Some(dialog.pick_file().await?.path().to_owned())
}

/// The bytes of a small file that a dialog chose.
pub(crate) async fn read(place: PathBuf) -> Result<Vec<u8>, DeskError> {
    let read = tauri::async_runtime::spawn_blocking(move || {
        let mut bytes = Vec::new();
        std::fs::File::open(&place)?
            .take(READ_LIMIT)
            .read_to_end(&mut bytes)?;
        Ok(bytes)
    });
    let read = read
        .await
        .unwrap_or_else(|_| Err(std::io::ErrorKind::Other.into()));
    read.map_err(|error: std::io::Error| Refusal::Import(error.kind()).into())
}

/// Asks for a folder that exists.
pub(crate) async fn folder(window: &WebviewWindow, title: &str) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new().set_title(title).set_parent(window);
    Some(dialog.pick_folder().await?.path().to_owned())
}

/// Asks where to create a file of a kind. The ending is added where the person left it out.
pub(crate) async fn create(window: &WebviewWindow, kind: &Kind, name: &str) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new()
        .set_title(kind.title)
        .add_filter(kind.filter, kind.endings);
    let place = dialog
        .set_file_name(name)
        .set_parent(window)
        .save_file()
        .await?
        .path()
        .to_owned();
    Some(with_ending(place, kind.endings.first()?))
}

/// Asks where to save a copy of something that leaves the case file, under the ending of `name`.
pub(crate) async fn copy(window: &WebviewWindow, name: &str) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new()
        .set_title("Save a copy")
        .set_file_name(name)
        .set_parent(window);
    let chosen = dialog.save_file().await?;
    let ending = Path::new(name)
        .extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or_default();
    Some(with_ending(chosen.path().to_owned(), ending))
}

/// Asks where to save a copy of something that leaves the case file, and writes it there, whole or not at all.
pub(crate) async fn save_copy(
    window: &WebviewWindow,
    name: &str,
    bytes: Vec<u8>,
) -> Result<Option<SavedView>, DeskError> {
    let Some(path) = copy(window, name).await else {
        return Ok(None);
    };
    let saved = places::saved(&path);
    let written = tauri::async_runtime::spawn_blocking(move || export::save(&path, &bytes)).await;
    written
        .unwrap_or_else(|_| Err(Refusal::Export(std::io::ErrorKind::Other).into()))
        .map(|()| Some(saved))
}

/// Appends the ending rather than replacing one: "Smith v. Jones" keeps its name.
fn with_ending(place: PathBuf, ending: &str) -> PathBuf {
    if ending.is_empty()
        || place
            .extension()
            .is_some_and(|present| present.eq_ignore_ascii_case(ending))
    {
        return place;
    }
    let mut name = place.into_os_string();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, expected: &str) {
        assert_eq!(
            with_ending(PathBuf::from(typed), "pdf"),
            Path::new(expected)
        );
    }

    #[test]
    fn the_ending_is_added_where_it_is_missing() {
        check("letter", "letter.pdf");
        check("letter.pdf", "letter.pdf");
        check("LETTER.PDF", "LETTER.PDF");
        check("Smith v. Jones", "Smith v. Jones.pdf");
        check("letter.txt", "letter.txt.pdf");
    }
}
