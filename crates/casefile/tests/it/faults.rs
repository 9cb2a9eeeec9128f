//! Each write, sync and truncation fails once: the answer is an error that is known, and what was there
//! before stays.
//!
//! A small library in front of the system's (`faults.c`, built with the system's compiler) lets the nth
//! call fail in a process of its own. Without a compiler the tests say so and skip.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use casefile::backup::WayIn;
use casefile::evidence;
use casefile::{CaseFile, Error, KdfCost, Passphrase, backup, integrity};

use crate::crash::NEXT;
use crate::preload;
use crate::support::{Place, STAFF, log, new_case, passphrase, place, some_file, write};

/// What the child does while a call of its fails.
const WORKS: [&str; 5] = ["log", "keep", "bring", "passphrase", "backup"];

fn check(work: &str, calls: &str, errno: i32) {
    let Some(library) = library() else {
        eprintln!("SKIPPED: no C compiler, so no fault was injected");
        return;
    };
    let place = place();
    let mut file = place.open();
    log(&mut file, &new_case("Maria Lopez", "maria@example.com"));
    file.close().expect("the file is sound");
    let mut before = check_sound(&place, "as it was made");
    for nth in 1..400 {
        let output = Command::new(std::env::current_exe().expect("this test program"))
            .args([
                "--exact",
                "faults::helper_that_meets_faults",
                "--ignored",
                "--nocapture",
            ])
            .env("FAULT_FILE", place.path())
            .env("FAULT_WORK", work)
            .env("FAULT_CALLS", calls)
            .env("FAULT_NTH", nth.to_string())
            .env("FAULT_ERRNO", errno.to_string())
            .env("LD_PRELOAD", &library)
            .output()
            .expect("this test program runs");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let context = format!("{work}, {calls} number {nth}: {said}");
        assert!(output.status.success(), "{context}");
        let done = said.contains("DONE");
        assert!(done || said.contains("REFUSED"), "{context}");
        let now = check_sound(&place, &context);
        // After a failed sync nobody knows whether the disk has it: both are whole.
        let whole = if done {
            now > before || work != "log"
        } else {
            now >= before
        };
        assert!(whole, "{context}");
        before = now;
        if !said.contains("FAULT") {
            assert!(nth > 1, "no call of {work} was ever made to fail");
            return;
        }
    }
    panic!("{work} never ran out of {calls}");
}

/// Looks at everything, and counts the cases. The sheet opens without deriving a key, each time anew.
fn check_sound(place: &Place, context: &str) -> u64 {
    let mut file = CaseFile::recover(&place.path(), &place.recovery, STAFF).expect(context);
    assert_eq!(file.rollback(), None, "{context}");
    for finding in integrity::check(&mut file) {
        assert!(finding.is_sound(), "{context}: {finding:?}");
    }
    for made in backup::list(&backups(&place.path()), &place.path()).unwrap_or_default() {
        backup::check(&file, &made.path).expect(context);
    }
    let cases = file.facts().expect(context).counts.cases;
    file.close().expect("the file is sound");
    cases
}

fn backups(path: &Path) -> PathBuf {
    path.with_file_name("Backups")
}

#[test]
#[ignore = "not a test: the process in which calls fail"]
fn helper_that_meets_faults() {
    let (Some(path), Ok(work)) = (std::env::var_os("FAULT_FILE"), std::env::var("FAULT_WORK"))
    else {
        return;
    };
    assert!(WORKS.contains(&work.as_str()));
    match act(Path::new(&path), &work) {
        Ok(()) => println!("DONE"),
        // What a full or broken disk may be called; anything else would be a mistake of ours.
        Err(error @ (Error::Io(_) | Error::Full | Error::ReadOnly)) => {
            println!("REFUSED {error:?}")
        }
        Err(error) => panic!("{error:?}"),
    }
}

fn act(path: &Path, work: &str) -> Result<(), Error> {
    let mut file = CaseFile::unlock(path, Some(STAFF), &passphrase())?;
    let case = |w: &casefile::Write<'_>| {
        casefile::cases::insert(w, &new_case("Jon Doe", "jon@example.com"))
    };
    match work {
        "log" => write(&mut file, case).map(|_| ())?,
        "keep" => write(&mut file, |w| {
            let case = case(w)?;
            evidence::insert(w, &some_file(case.id), &mut [b'x'; 100_000].as_slice())
        })
        .map(|_| ())?,
        "bring" => {
            let case = write(&mut file, case)?;
            let mut content = [b'x'; 5_000].as_slice();
            let go_on = &mut |_| ControlFlow::Continue(());
            let brought = evidence::bring(&mut file, &mut content, go_on)?;
            write(&mut file, |w| {
                evidence::keep(w, &some_file(case.id), brought)
            })
            .map(|_| ())?;
        }
        "passphrase" => {
            let new = Passphrase::new("bobs own four words".to_owned());
            file.set_passphrase("Bob", &new, KdfCost::FLOOR)?;
        }
        _ => {
            std::fs::create_dir_all(backups(path))?;
            write(&mut file, case)?;
            backup::make(&mut file, &backups(path))?;
        }
    }
    file.close()
}

#[test]
#[ignore = "not a test: the process in which a backup before an update fails"]
fn helper_that_updates() {
    let path = std::env::var_os("FAULT_FILE").expect("a file");
    let passphrase = passphrase();
    let way = WayIn::Passphrase(None, &passphrase);
    match CaseFile::rehearse(Path::new(&path), way, NEXT) {
        Err(Error::NotBackedUp(why)) => println!("NOT BACKED UP: {why:?}"),
        other => panic!("{:?}", other.map(|_| ())),
    }
}

/// The copy has some seventy pages: wherever the disk gets full, nothing of the file changed.
#[test]
#[cfg(target_os = "linux")]
fn a_disk_that_is_too_full_for_the_backup_before_an_update() {
    let Some(library) = library() else {
        eprintln!("SKIPPED: no C compiler, so no fault was injected");
        return;
    };
    let place = place();
    let before = fs::read(place.path()).expect("a file");
    for nth in [1, 2, 20, 50] {
        let output = Command::new(std::env::current_exe().expect("this test program"))
            .args([
                "--exact",
                "faults::helper_that_updates",
                "--ignored",
                "--nocapture",
            ])
            .env("FAULT_FILE", place.path())
            .env("FAULT_CALLS", "write")
            .env("FAULT_NTH", nth.to_string())
            .env("FAULT_ERRNO", "28")
            .env("LD_PRELOAD", &library)
            .output()
            .expect("this test program runs");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(said.contains("NOT BACKED UP: Full"), "write {nth}: {said}");
        assert!(
            fs::read(place.path()).expect("a file") == before,
            "write {nth}"
        );
        assert!(!place.beside("-wal").exists(), "write {nth}");
        let left = fs::read_dir(backups(&place.path()))
            .expect("a folder")
            .count();
        assert_eq!(left, 0, "write {nth} left something of the backup");
    }
}

/// The library that lets calls fail, built once.
fn library() -> Option<PathBuf> {
    static BUILT: OnceLock<Option<(tempfile::TempDir, PathBuf)>> = OnceLock::new();
    let built = BUILT.get_or_init(|| preload::build("tests/it/faults.c"));
    built.as_ref().map(|(_, library)| library.clone())
}

#[cfg(target_os = "linux")]
mod each_call_fails_once {
    use super::check;

    const EIO: i32 = 5;
    const ENOSPC: i32 = 28;

    #[test]
    fn writes_to_a_full_disk() {
        for work in super::WORKS {
            check(work, "write", ENOSPC);
        }
    }

    #[test]
    fn syncs() {
        for work in super::WORKS {
            check(work, "sync", EIO);
        }
    }

    #[test]
    fn truncations_and_renames() {
        for work in super::WORKS {
            check(work, "shape", EIO);
        }
    }
}
