//! The sample office in a folder of its own, worked in by `rdesk`.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

pub(crate) struct Office {
    folder: tempfile::TempDir,
}

impl Office {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let office = Self { folder };
        std::fs::write(office.path("word"), "lanternfish sample office").expect("written");
        office.ok(&["sample"], &[]);
        office
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs `rdesk COMMAND FILE ARGUMENTS --json`: its exit code and what it prints.
    pub(crate) fn run(&self, command: &[&str], arguments: &[&str]) -> (i32, Value) {
        let done = Command::new(env!("CARGO_BIN_EXE_rdesk"))
            .args(command)
            .arg(self.path("office.rightsdesk"))
            .args(arguments)
            .arg("--json")
            .arg("--passphrase-file")
            .arg(self.path("word"))
            .output()
            .expect("it runs");
        let value = serde_json::from_slice(&done.stdout).unwrap_or(Value::Null);
        (done.status.code().unwrap_or(-1), value)
    }

    pub(crate) fn ok(&self, command: &[&str], arguments: &[&str]) -> Value {
        let (code, value) = self.run(command, arguments);
        assert_eq!(code, 0, "{command:?} {arguments:?}: {value}");
        value
    }
}

/// The path as an argument.
pub(crate) fn plain(path: &Path) -> &str {
    path.to_str().expect("a plain name")
}
