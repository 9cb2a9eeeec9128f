//! Small libraries in C that are loaded in front of the system's, built with the system's compiler.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// Builds the library of a source file, given from the folder of this crate. `None` without a compiler.
pub(crate) fn build(source: &str) -> Option<(TempDir, PathBuf)> {
    let folder = tempfile::tempdir().ok()?;
    let library = folder.path().join("library.so");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(source);
    let done = Command::new("cc")
        .args(["-shared", "-fPIC", "-O1", "-o"])
        .args([&library, &source])
        .arg("-ldl")
        .status();
    done.is_ok_and(|status| status.success())
        .then_some((folder, library))
}
