//! A drive of some megabytes, which only a process of its own sees.

use std::fs::OpenOptions;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the helper finds the folder of the drive.
const FOLDER: &str = "SMALL_DRIVE";

/// Runs the ignored test `helper` of this program, which works on such a drive: see [`folder`]. Where nobody
/// but the administrator may mount one, it says so and skips.
pub(crate) fn with(mib: u64, helper: &str) {
    let place = tempfile::tempdir().expect("a temporary folder");
    let mount =
        format!("mount -t tmpfs -o size={mib}m none \"${FOLDER}\" && echo MOUNTED && exec \"$@\"");
    let run = Command::new("unshare")
        .args([
            "--user",
            "--map-root-user",
            "--mount",
            "sh",
            "-c",
            &mount,
            "sh",
        ])
        .arg(std::env::current_exe().expect("this test program"))
        .args(["--exact", helper, "--ignored", "--nocapture"])
        .env(FOLDER, place.path())
        .output();
    let said = run.map(|run| {
        (
            run.status,
            String::from_utf8_lossy(&run.stdout).into_owned()
                + &String::from_utf8_lossy(&run.stderr),
        )
    });
    match said {
        Ok((status, said)) if said.contains("MOUNTED") => {
            assert!(status.success() && said.contains("1 passed"), "{said}");
        }
        _ => eprintln!("SKIPPED: no drive of its own could be mounted"),
    }
}

/// In the helper: the folder of the drive. `None` if somebody runs the helper by itself.
pub(crate) fn folder() -> Option<PathBuf> {
    std::env::var_os(FOLDER).map(PathBuf::from)
}

/// The bytes that may be written to the drive of a folder.
pub(crate) fn free(folder: &Path) -> u64 {
    fs4::available_space(folder).expect("it tells")
}

/// Leaves so many bytes free, rounded up to whole pages. It fails with a full drive if others write meanwhile.
pub(crate) fn leave(folder: &Path, bytes: u64) -> io::Result<()> {
    let mut options = OpenOptions::new();
    let mut file = options
        .append(true)
        .create(true)
        .open(folder.join("filler"))?;
    let length = file.metadata()?.len();
    let wanted = (length + free(folder)).saturating_sub(bytes) / 4096 * 4096;
    match wanted.checked_sub(length) {
        Some(more) => io::copy(&mut io::repeat(7).take(more), &mut file).map(drop),
        None => file.set_len(wanted),
    }
}
