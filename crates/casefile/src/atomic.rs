//! Small files that are there whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Creates a file for its owner alone; refuses an existing one.
pub(crate) fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Replaces the content of `path`: whoever reads it finds the old content or the new one, also after a
/// power cut.
pub(crate) fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    let partial = beside(path, ".partial");
    // One that is there was left by a crash; it was never the file.
    match fs::remove_file(&partial) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let result = replace(path, &partial, content);
    if result.is_err() {
        let _ = fs::remove_file(&partial);
    }
    result
}

fn replace(path: &Path, partial: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = create_private(partial)?;
    file.write_all(content)?;
    file.sync_all()?;
    drop(file);
    fs::rename(partial, path)?;
    sync_folder(path)
}

/// Makes a folder for its owner alone, with those above it, unless it is there. What is put into it and
/// synced would be lost after a power cut if the folder itself had not reached the disk.
pub(crate) fn private_folder(path: &Path) -> io::Result<()> {
    let new: Vec<&Path> = path.ancestors().take_while(|part| !part.exists()).collect();
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)?;
    new.into_iter().try_for_each(sync_folder)
}

/// Makes the folder remember its new entry.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    // Windows has no such call: it writes folder entries through.
    #[cfg(unix)]
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// The path with something added to its last part.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_for_its_owner_alone() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("keys");
        // Left by a crash.
        fs::write(beside(&path, ".partial"), "half").expect("our own folder");
        for content in ["first, and longer", "second"] {
            write(&path, content.as_bytes()).expect("our own folder");
            assert_eq!(fs::read_to_string(&path).expect("it is there"), content);
        }
        assert!(!beside(&path, ".partial").exists());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&path)
                .expect("it is there")
                .permissions()
                .mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn a_failure_leaves_nothing_half_written() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("keys");
        // A folder cannot be replaced by a file.
        fs::create_dir(&path).expect("our own folder");
        assert!(write(&path, b"content").is_err());
        assert!(path.is_dir());
        assert!(!beside(&path, ".partial").exists());
    }
}
