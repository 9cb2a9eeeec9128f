//! The names of backups.

use std::cmp::Reverse;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};

use super::Backup;
use crate::Error;

const TIME: &str = "%Y-%m-%dT%H%M%SZ";

/// Where a backup of `case_file` goes.
pub(super) fn path(folder: &Path, case_file: &Path, at: DateTime<Utc>, seq: u64) -> PathBuf {
    let (stem, ending) = parts(case_file);
    folder.join(format!("{stem} {} {seq:06}{ending}", at.format(TIME)))
}

/// The backups of `case_file` in `folder`, by their names, the newest first.
///
/// # Errors
/// [`Error::Missing`] if the folder is not there.
pub fn list(folder: &Path, case_file: &Path) -> Result<Vec<Backup>, Error> {
    let mut backups: Vec<Backup> = paths(folder)?
        .filter_map(|path| {
            let (made_at, seq) = read(&path, case_file)?;
            let size = fs::metadata(&path).ok()?.len();
            Some(Backup {
                path,
                made_at,
                seq,
                size,
            })
        })
        .collect();
    backups.sort_by_key(|backup| Reverse((backup.made_at, backup.seq)));
    Ok(backups)
}

/// What a crash left of backups of `case_file` in `folder`, by the names they would have got.
pub(super) fn unfinished(folder: &Path, case_file: &Path) -> Result<Vec<PathBuf>, Error> {
    let partial = |path: PathBuf| {
        let name = path.with_extension("");
        let ours = path.extension()? == "partial" && read(&name, case_file).is_some();
        ours.then_some(name)
    };
    Ok(paths(folder)?.filter_map(partial).collect())
}

fn paths(folder: &Path) -> Result<impl Iterator<Item = PathBuf>, Error> {
    let entries = fs::read_dir(folder).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => Error::Missing,
        _ => error.into(),
    })?;
    Ok(entries.filter_map(|entry| Some(entry.ok()?.path())))
}

/// What the name of a backup of `case_file` says.
fn read(path: &Path, case_file: &Path) -> Option<(DateTime<Utc>, u64)> {
    let (stem, ending) = parts(case_file);
    let name = path.file_name()?.to_str()?;
    let rest = name.strip_prefix(&stem)?.strip_prefix(' ')?;
    let (time, seq) = rest.strip_suffix(&ending)?.split_once(' ')?;
    let time = NaiveDateTime::parse_from_str(time, TIME).ok()?;
    Some((time.and_utc(), seq.parse().ok()?))
}

/// The name of a case file without its ending, and the ending with its dot.
fn parts(case_file: &Path) -> (String, String) {
    let text =
        |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let ending = match text(case_file.extension()) {
        ending if ending.is_empty() => ending,
        ending => format!(".{ending}"),
    };
    (text(case_file.file_stem()), ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_what_was_put_into_it() {
        let case_file = Path::new("/office/Harbor Street.rightsdesk");
        let at = "2026-11-23T09:05:12Z".parse().expect("an instant");
        let path = path(Path::new("/backups"), case_file, at, 123);
        let name = "/backups/Harbor Street 2026-11-23T090512Z 000123.rightsdesk";
        assert_eq!(path, Path::new(name));
        assert_eq!(read(&path, case_file), Some((at, 123)));
    }

    #[test]
    fn other_files_are_no_backups() {
        let case_file = Path::new("/office/Office.rightsdesk");
        for name in [
            "Office.rightsdesk",
            "Other 2026-11-23T090512Z 000123.rightsdesk",
            "Office 2026-11-23T090512Z 000123.rightsdesk.keys",
            "Office 2026-11-23T090512Z 000123.rightsdesk.partial",
            "Office 2026-13-23T090512Z 000123.rightsdesk",
        ] {
            assert_eq!(read(Path::new(name), case_file), None, "{name}");
        }
    }
}
