//! Where the application keeps its own few things on this computer.

use std::path::PathBuf;

/// Where the application keeps its own few things; no case data is among them.
#[derive(Clone, Debug)]
pub struct Folders {
    /// The list of recent files.
    pub config: PathBuf,
    /// The sample office.
    pub data: PathBuf,
}

impl Folders {
    /// The folders of this user, or those under `RIGHTSDESK_HOME` for use from a stick and in tests.
    pub fn of_this_user() -> Option<Self> {
        if let Some(home) = std::env::var_os("RIGHTSDESK_HOME") {
            let home = PathBuf::from(home);
            return Some(Self {
                config: home.join("config"),
                data: home.join("data"),
            });
        }
        let folders = directories::ProjectDirs::from("org", "Rightsdesk", "Rightsdesk")?;
        Some(Self {
            config: folders.config_dir().to_owned(),
            data: folders.data_dir().to_owned(),
        })
    }

    pub(super) fn recent_list(&self) -> PathBuf {
        self.config.join("recent.json")
    }

    pub(super) fn preferences(&self) -> PathBuf {
        self.config.join("preferences.json")
    }

    /// Twins of keys files.
    pub(super) fn twins(&self) -> PathBuf {
        self.data.join("keys")
    }

    /// Copies of case files that are only read.
    pub fn pictures(&self) -> PathBuf {
        self.data.join("reading")
    }

    pub(super) fn sample_file(&self) -> PathBuf {
        self.data.join("Sample office.rightsdesk")
    }
}
