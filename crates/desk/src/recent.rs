//! The files opened on this computer: a small list in the application's own folder, without case data.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// How many files are remembered.
const REMEMBERED: usize = 8;

view! {
    /// A file that was opened before.
    pub struct RecentFile {
        /// Its position in the list, by which the window names it.
        pub index: usize,
        /// The file's name.
        pub title: String,
        /// The last two folders of its place.
        pub folder: String,
        /// When it was last opened, UTC.
        pub opened: DateTime<Utc>,
        /// The people who have a passphrase; empty if the key slots cannot be read.
        pub staff: Vec<String>,
        /// Those of them for whom a keychain opens it, too.
        pub keychain: Vec<String>,
        /// Who opened it last.
        pub last_staff: Option<String>,
        /// Whether the file is still there.
        pub exists: bool,
    }
}

/// The list as it is kept.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct RecentFiles {
    files: Vec<Remembered>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Remembered {
    path: PathBuf,
    opened: DateTime<Utc>,
    staff: String,
}

impl RecentFiles {
    /// The list kept at `list`; an absent or unreadable list is an empty one.
    pub fn load(list: &Path) -> Self {
        std::fs::read(list)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Puts `path` first and keeps the list. Failing to keep it loses nothing but comfort.
    pub fn remember(
        &mut self,
        list: &Path,
        path: &Path,
        staff: &str,
        now: DateTime<Utc>,
    ) -> std::io::Result<()> {
        self.files.retain(|file| file.path != path);
        self.files.insert(
            0,
            Remembered {
                path: path.to_owned(),
                opened: now,
                staff: staff.to_owned(),
            },
        );
        self.files.truncate(REMEMBERED);
        self.save(list)
    }

    /// Takes `path` off the list.
    pub fn forget(&mut self, list: &Path, path: &Path) -> std::io::Result<()> {
        self.files.retain(|file| file.path != path);
        self.save(list)
    }

    /// The place of the file at `index`.
    pub fn path(&self, index: usize) -> Option<&Path> {
        self.files.get(index).map(|file| file.path.as_path())
    }

    /// The list for the first screen.
    pub fn view(&self) -> Vec<RecentFile> {
        self.files
            .iter()
            .enumerate()
            .map(|(index, file)| file.view(index))
            .collect()
    }

    fn save(&self, list: &Path) -> std::io::Result<()> {
        if let Some(folder) = list.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let partial = list.with_extension("partial");
        std::fs::write(&partial, serde_json::to_vec_pretty(self)?)?;
        std::fs::rename(partial, list)
    }
}

impl Remembered {
    fn view(&self, index: usize) -> RecentFile {
        RecentFile {
            index,
            title: self
                .path
                .file_stem()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default(),
            folder: folder_words(&self.path),
            opened: self.opened,
            staff: casefile::CaseFile::staff_names(&self.path).unwrap_or_default(),
            keychain: with_keychain(&self.path),
            last_staff: (!self.staff.is_empty()).then(|| self.staff.clone()),
            exists: self.path.is_file(),
        }
    }
}

/// For whom a keychain opens a case file, as far as its keys file says.
pub fn with_keychain(path: &Path) -> Vec<String> {
    let slots = casefile::CaseFile::devices(path).unwrap_or_default();
    slots.into_iter().map(|slot| slot.staff).collect()
}

/// The last two folders of a place: "Documents › Privacy".
pub fn folder_words(path: &Path) -> String {
    let folders: Vec<String> = path
        .parent()
        .into_iter()
        .flat_map(Path::components)
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect();
    folders[folders.len().saturating_sub(2)..].join(" › ")
}
