//! Where a case file lies well, and where it does not.

use std::path::Path;

/// Why a place is a bad one for a case file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceWarning {
    /// A sync service copies the folder while it is written, and makes two files of one.
    SyncFolder,
    /// Locks on a network drive cannot be relied on, and a break in the line looks like a crash.
    NetworkDrive,
}

/// The names that sync services give their folders, in lower case.
const SYNC_FOLDERS: [&str; 10] = [
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "my drive",
    "icloud drive",
    "mobile documents",
    "cloudstorage",
    "nextcloud",
    "syncthing",
];

/// File systems that lie on another computer, as Linux calls them.
#[cfg(target_os = "linux")]
const NETWORK: [&str; 9] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "fuse.sshfs",
    "fuse.rclone",
    "9p",
];

/// Why `path` is a bad place for a case file, if it is known to be one.
pub fn place_warning(path: &Path) -> Option<PlaceWarning> {
    if in_sync_folder(path) {
        return Some(PlaceWarning::SyncFolder);
    }
    on_network_drive(path).then_some(PlaceWarning::NetworkDrive)
}

/// "OneDrive - Harbor Books" is one, too, and so is "Dropbox (Work)".
fn in_sync_folder(path: &Path) -> bool {
    let folders = path.parent().into_iter().flat_map(Path::components);
    folders
        .map(|folder| folder.as_os_str().to_string_lossy().to_lowercase())
        .any(|folder| SYNC_FOLDERS.iter().any(|name| is_named(&folder, name)))
}

fn is_named(folder: &str, name: &str) -> bool {
    folder
        .strip_prefix(name)
        .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
}

#[cfg(target_os = "linux")]
fn on_network_drive(path: &Path) -> bool {
    // What cannot be found out is not warned about.
    let path = std::fs::canonicalize(path.parent().unwrap_or(path)).unwrap_or_default();
    let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    is_mounted_from_afar(&path, &mounts)
}

/// A share is opened by two backslashes and the name of a computer.
#[cfg(windows)]
fn on_network_drive(path: &Path) -> bool {
    use std::path::{Component, Prefix};
    let first = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    matches!(
        first.components().next(),
        Some(Component::Prefix(prefix)) if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
    )
}

/// The system does not tell without a call that is not safe; shares are mounted in one folder.
#[cfg(not(any(target_os = "linux", windows)))]
fn on_network_drive(path: &Path) -> bool {
    path.starts_with("/Network") || path.starts_with("/net")
}

/// Whether the file system that holds `path`, the one mounted deepest, lies on another computer.
#[cfg(target_os = "linux")]
fn is_mounted_from_afar(path: &Path, mounts: &str) -> bool {
    let mounts = mounts.lines().filter_map(|line| {
        let mut fields = line.split(' ').skip(1);
        // Spaces stand as \040 there.
        let folder = fields.next()?.replace("\\040", " ");
        let kind = fields.next()?;
        path.starts_with(&folder).then_some((folder.len(), kind))
    });
    let deepest = mounts.max_by_key(|(length, _)| *length);
    deepest.is_some_and(|(_, kind)| NETWORK.contains(&kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, expected: Option<PlaceWarning>) {
        assert_eq!(place_warning(Path::new(path)), expected, "{path}");
    }

    #[test]
    fn folders_of_sync_services_are_known_by_their_names() {
        let sync = Some(PlaceWarning::SyncFolder);
        check("/home/ada/Dropbox/Office.rightsdesk", sync);
        check("/home/ada/Dropbox (Work)/Privacy/Office.rightsdesk", sync);
        check("/Users/ada/OneDrive - Harbor Books/Office.rightsdesk", sync);
        check(
            "/Users/ada/Library/Mobile Documents/Office.rightsdesk",
            sync,
        );
        check("/home/ada/Documents/Office.rightsdesk", None);
        check("/home/ada/Dropboxes/Office.rightsdesk", None);
        check("/home/ada/Documents/Dropbox.rightsdesk", None);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn the_deepest_mount_decides() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\nserver:/home /home nfs4 rw 0 0\n\
                      /dev/sdb1 /home/ada/My\\040Stick vfat rw 0 0\n//nas/x /mnt/nas cifs rw 0 0\n";
        let afar = |path| is_mounted_from_afar(Path::new(path), mounts);
        assert!(afar("/home/ada"));
        assert!(afar("/mnt/nas/privacy"));
        assert!(!afar("/home/ada/My Stick"));
        assert!(!afar("/opt"));
        assert!(!afar("/mnt/nasty"));
    }
}
