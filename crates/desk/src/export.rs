//! Files that leave the case file: written whole or not at all.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::DeskError;
use crate::error::Refusal;

/// Writes `bytes` to `path`, over a file of that name if there is one.
///
/// The content goes to a file beside it first, so that a full disk or a pulled stick never leaves half a
/// letter under the chosen name.
pub fn save(path: &Path, bytes: &[u8]) -> Result<(), DeskError> {
    save_with(path, |file| file.write_all(bytes).map_err(failed))
}

/// Like [`save`], for what is written piece by piece.
pub(crate) fn save_with(
    path: &Path,
    fill: impl FnOnce(&mut File) -> Result<(), DeskError>,
) -> Result<(), DeskError> {
    let partial = partial_name(path);
    let written =
        write_through(&partial, fill).and_then(|()| fs::rename(&partial, path).map_err(failed));
    if written.is_err() {
        // The partial file may not exist; the first failure is the one to tell.
        let _ = fs::remove_file(&partial);
    }
    written
}

/// A name in `folder` that is not taken: "letter.pdf", "letter (2).pdf".
pub fn free_name(folder: &Path, file_name: &str) -> PathBuf {
    let wanted = folder.join(file_name);
    let (stem, extension) = file_name.rsplit_once('.').unwrap_or((file_name, ""));
    let numbered = (2..).map(|count| match extension {
        "" => folder.join(format!("{stem} ({count})")),
        _ => folder.join(format!("{stem} ({count}).{extension}")),
    });
    std::iter::once(wanted.clone())
        .chain(numbered)
        .find(|path| !path.exists())
        .unwrap_or(wanted)
}

/// The last part of a path as a harmless name: no control or direction characters, not too long.
pub fn safe_name(path: &Path) -> String {
    const LONGEST: usize = 120;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let kept: String = name
        .chars()
        .filter(|c| !c.is_control() && !is_direction_mark(*c))
        .take(LONGEST)
        .collect();
    if kept.trim().is_empty() {
        "message.eml".to_owned()
    } else {
        kept
    }
}

/// Characters that turn the direction of text around and can disguise a file's ending.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn partial_name(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".partial");
    path.with_file_name(name)
}

fn write_through(
    path: &Path,
    fill: impl FnOnce(&mut File) -> Result<(), DeskError>,
) -> Result<(), DeskError> {
    let mut file = File::create(path).map_err(failed)?;
    fill(&mut file)?;
    file.sync_all().map_err(failed)
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the shape that map_err calls for"
)]
fn failed(error: std::io::Error) -> DeskError {
    Refusal::Export(error.kind()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_folder_leaves_nothing_behind() {
        let folder = tempfile::tempdir().expect("a folder");
        let refused = save(&folder.path().join("gone/letter.pdf"), b"page").expect_err("no folder");
        assert_eq!(refused.words().message, "The folder is not there.");
        assert_eq!(fs::read_dir(folder.path()).expect("readable").count(), 0);
    }

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        let folder = tempfile::tempdir().expect("a folder");
        save(&folder.path().join("letter.pdf"), b"page").expect("saved");
        assert_eq!(
            free_name(folder.path(), "letter.pdf"),
            folder.path().join("letter (2).pdf")
        );
    }

    #[test]
    fn names_lose_what_disguises_them() {
        assert_eq!(
            safe_name(Path::new("/a/invoice\u{202e}fdp.eml\n")),
            "invoicefdp.eml"
        );
    }
}
