//! One opener at a time, in this process and in any other.

use std::fs;
use std::path::Path;
use std::process::Command;

use casefile::{CaseFile, Error, KdfCost, integrity};

use crate::support::{Place, STAFF, log, new_case, passphrase, place};

/// What another process is told when it tries to unlock the file.
fn elsewhere(path: &Path) -> String {
    let output = Command::new(std::env::current_exe().expect("this test program"))
        .args([
            "--exact",
            "locking::helper_that_unlocks",
            "--ignored",
            "--nocapture",
        ])
        .env("CASE_FILE", path)
        .output()
        .expect("this test program runs");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
#[ignore = "not a test: the other process of the tests here"]
fn helper_that_unlocks() {
    let Some(path) = std::env::var_os("CASE_FILE") else {
        return;
    };
    let result = CaseFile::unlock(Path::new(&path), Some(STAFF), &passphrase());
    println!("result: {:?}", result.map(|_| ()));
}

#[test]
fn a_second_opener_here_is_told_that_it_is_busy() {
    let place = place();
    let file = place.open();
    let again = std::thread::scope(|scope| {
        scope
            .spawn(|| place.unlock().map(|_| ()))
            .join()
            .expect("no panic")
    });
    assert_eq!(again, Err(Error::Busy));
    assert_eq!(
        CaseFile::staff_names(&place.path()),
        Ok(vec![STAFF.to_owned()])
    );
    file.close().expect("the file is sound");
    assert!(place.unlock().is_ok());
}

#[test]
fn a_second_opener_elsewhere_is_told_that_it_is_busy() {
    let place = place();
    let mut file = place.open();
    log(&mut file, &new_case("Maria Lopez", "maria@example.com"));
    let wal = fs::read(place.beside("-wal")).expect("a write is in the -wal");
    assert!(elsewhere(&place.path()).contains("result: Err(Busy)"));
    assert_eq!(fs::read(place.beside("-wal")).expect("it is there"), wal);
    file.close().expect("the file is sound");
    assert!(elsewhere(&place.path()).contains("result: Ok(())"));
}

/// On Unix the lock would be gone as soon as what was read for the check is closed.
#[test]
fn a_check_does_not_give_the_lock_away() {
    let place = place();
    let mut file = place.open();
    for _ in 0..2 {
        let findings = integrity::check(&mut file);
        assert!(findings.iter().all(integrity::Finding::is_sound));
        assert!(elsewhere(&place.path()).contains("result: Err(Busy)"));
    }
    let backups = tempfile::tempdir().expect("a folder");
    let purged = file.purge(&passphrase(), KdfCost::FLOOR, backups.path());
    let mut file = purged.expect("a new file of the same name").file;
    let findings = integrity::check(&mut file);
    assert!(findings.iter().all(integrity::Finding::is_sound));
    assert!(elsewhere(&place.path()).contains("result: Err(Busy)"));
    file.close().expect("the file is sound");
    assert!(elsewhere(&place.path()).contains("result: Ok(())"));
}

#[test]
fn trying_again_here_does_not_give_the_lock_away() {
    let place = place();
    let _file = place.open();
    assert_eq!(place.unlock().map(|_| ()), Err(Error::Busy));
    assert!(CaseFile::staff_names(&place.path()).is_ok());
    assert!(elsewhere(&place.path()).contains("result: Err(Busy)"));
}

#[test]
fn a_new_file_is_locked_from_its_first_moment() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("office.case");
    let (_file, _) = crate::support::create(&path).expect("a new file");
    assert!(elsewhere(&path).contains("result: Err(Busy)"));
}

#[test]
#[cfg(unix)]
fn links_are_the_same_file() {
    let place = place();
    let (symbolic, hard) = (place.beside(".symbolic"), place.beside(".hard"));
    std::os::unix::fs::symlink(place.path(), &symbolic).expect("a link");
    fs::hard_link(place.path(), &hard).expect("a link");
    let _file = place.open();
    for link in [symbolic, hard] {
        let again = CaseFile::unlock(&link, Some(STAFF), &passphrase());
        assert_eq!(again.map(|_| ()), Err(Error::Busy));
    }
}

#[test]
#[cfg(unix)]
fn a_symbolic_link_opens_the_file_it_points_to() {
    let place = place();
    let link = place.beside(".link");
    std::os::unix::fs::symlink(place.path(), &link).expect("a link");
    let file = CaseFile::unlock(&link, Some(STAFF), &passphrase()).expect("the link leads there");
    assert_eq!(
        file.path(),
        fs::canonicalize(place.path()).expect("it is there")
    );
}

#[test]
fn a_name_that_looks_like_an_uri_is_a_name() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("file:office?mode=memory&key=x");
    let (file, recovery) = crate::support::create(&path).expect("a new file");
    file.close().expect("the file is sound");
    assert!(path.is_file());
    assert_eq!(recovery.blocks().len(), 14);
}

#[test]
fn closing_leaves_one_tidy_file() {
    let place: Place = place();
    let mut file = place.open();
    log(&mut file, &new_case("Maria Lopez", "maria@example.com"));
    file.close().expect("the file is sound");
    let names: Vec<_> = place.content().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["office.case", "office.case.keys"]);
}
