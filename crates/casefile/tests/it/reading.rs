//! Reading a case file beside somebody who works in it.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use casefile::backup::{self, WayIn};
use casefile::{CaseFile, Error, KdfCost, Passphrase, integrity, opener, requests};
use domain::Right;

use crate::support::{Place, STAFF, day, log, new_case, passphrase, place, write};

/// Pictures taken of a file that is worked in.
const PICTURES: u64 = 25;

fn look(path: &Path, folder: &Path) -> Result<CaseFile, Error> {
    CaseFile::look(path, WayIn::Passphrase(Some(STAFF), &passphrase()), folder)
}

/// Somebody who works in the file, in a process of their own, until they are dropped.
struct Worker(Child, std::io::Lines<BufReader<std::process::ChildStdout>>);

impl Worker {
    fn start(path: &Path) -> Self {
        let mut child = Command::new(std::env::current_exe().expect("this test program"))
            .args([
                "--exact",
                "reading::helper_that_works",
                "--ignored",
                "--nocapture",
            ])
            .env("CASE_FILE", path)
            .stdout(Stdio::piped())
            .spawn()
            .expect("this test program runs");
        let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        Self(child, lines)
    }

    /// Waits until they logged another case, and tells how many that are.
    fn logged(&mut self) -> u64 {
        let lines = self.1.by_ref().map_while(Result::ok);
        let mut numbers = lines.filter_map(|line| line.strip_prefix("ACK ")?.parse().ok());
        numbers.next().expect("they go on working")
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
#[ignore = "not a test: somebody who works in the file while others read it"]
fn helper_that_works() {
    let Some(path) = std::env::var_os("CASE_FILE").map(PathBuf::from) else {
        return;
    };
    let mut file = CaseFile::unlock(&path, Some(STAFF), &passphrase()).expect("it is free");
    let backups = path.with_file_name("Backups");
    std::fs::create_dir_all(&backups).expect("our own folder");
    for number in 1_u64.. {
        write(&mut file, |w| {
            let case = casefile::cases::insert(w, &new_case("Maria Lopez", "maria@example.com"))?;
            requests::insert(w, case.id, Right::Delete, day("2026-03-02"))
        })
        .expect("a case");
        println!("\nACK {number}");
        if number.is_multiple_of(40) {
            // Moves the log into the file, under the reader's eyes.
            backup::make(&mut file, &backups).expect("a backup");
        }
    }
}

#[test]
fn every_picture_of_a_file_at_work_is_whole() {
    let place = place();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut worker = Worker::start(&place.path());
    for _ in 0..PICTURES {
        let logged = worker.logged();
        let mut file = look(&place.path(), folder.path()).expect("a picture");
        for finding in integrity::check(&mut file) {
            // The keys file beside the original goes on, and is not part of the picture.
            let elsewhere = matches!(finding.subject, integrity::Subject::Keys);
            assert!(elsewhere || finding.is_sound(), "{finding:?}");
        }
        let counts = file.facts().expect("facts").counts;
        assert_eq!(counts.cases, counts.requests, "no half case");
        assert!(counts.cases >= logged, "what was confirmed before is there");
        file.close().expect("a picture closes");
    }
    // Nobody was disturbed.
    assert!(worker.logged() > 0);
}

#[test]
fn a_picture_can_be_taken_anew() {
    let place = place();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut file = look(&place.path(), folder.path()).expect("a picture");
    let first = file.reading_since().expect("it is a picture");
    let mut other = place.open();
    log(&mut other, &new_case("Maria Lopez", "maria@example.com"));
    other.close().expect("the file is sound");
    assert_eq!(file.facts().expect("facts").counts.cases, 0);
    file.look_again(folder.path()).expect("a picture");
    assert_eq!(file.facts().expect("facts").counts.cases, 1);
    assert!(file.reading_since() > Some(first));
    drop(file);
    let left = std::fs::read_dir(folder.path()).expect("our own folder");
    assert_eq!(left.count(), 0, "a picture goes with its reader");
}

#[test]
fn whoever_reads_changes_nothing() {
    let place = place();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let before = place.content();
    let mut file = look(&place.path(), folder.path()).expect("a picture");
    let refused = Err(Error::Reading);
    let new = new_case("Maria Lopez", "maria@example.com");
    let logged = write(&mut file, |w| casefile::cases::insert(w, &new).map(drop));
    assert_eq!(logged, refused);
    let word = || Passphrase::new("bobs own four words".to_owned());
    assert_eq!(file.add_staff("Bob", &word(), KdfCost::FLOOR), refused);
    assert_eq!(file.set_passphrase(STAFF, &word(), KdfCost::FLOOR), refused);
    assert_eq!(file.rename_staff(STAFF, "Eve"), refused);
    assert_eq!(file.meet_twin(folder.path()), refused);
    assert_eq!(backup::save(&mut file, false, None), refused);
    assert_eq!(backup::make(&mut file, folder.path()).map(drop), refused);
    let purged = file.purge(&passphrase(), KdfCost::FLOOR, folder.path());
    assert_eq!(purged.map(drop), refused);
    assert_eq!(place.content(), before);
}

#[test]
fn a_wrong_passphrase_and_a_file_open_here_are_refused() {
    let place = place();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let wrong = Passphrase::new("not these words".to_owned());
    let way = WayIn::Passphrase(Some(STAFF), &wrong);
    let looked = CaseFile::look(&place.path(), way, folder.path());
    assert_eq!(looked.map(drop), Err(Error::WrongPassphrase));
    let way = WayIn::Recovery(&place.recovery, "Eve");
    let looked = CaseFile::look(&place.path(), way, folder.path());
    assert_eq!(looked.expect("the sheet opens it").actor(), "Eve");
    let _file = place.open();
    assert_eq!(
        look(&place.path(), folder.path()).map(drop),
        Err(Error::Busy)
    );
}

#[test]
fn a_file_that_cannot_be_written_can_be_read() {
    let place = place();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut rights = std::fs::metadata(place.path())
        .expect("it is there")
        .permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(place.path(), rights).expect("our own file");
    assert_eq!(place.unlock().map(drop), Err(Error::ReadOnly));
    assert!(look(&place.path(), folder.path()).is_ok());
}

#[test]
fn what_a_crash_left_is_swept_away() {
    let place = place();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let left = folder.path().join("0123456789abcdef");
    std::fs::create_dir(&left).expect("our own folder");
    std::fs::write(left.join("used"), "").expect("our own folder");
    let reader = look(&place.path(), folder.path()).expect("a picture");
    assert!(!left.exists());
    let second = look(&place.path(), folder.path()).expect("another picture");
    assert!(reader.facts().is_ok() && second.facts().is_ok());
}

#[test]
fn the_second_is_told_who_was_first() {
    let place: Place = place();
    assert_eq!(opener(&place.path()), None);
    let mut worker = Worker::start(&place.path());
    worker.logged();
    assert_eq!(place.unlock().map(drop), Err(Error::Busy));
    let first = opener(&place.path()).expect("they left word");
    assert_eq!(first.staff, STAFF);
    assert!(first.since <= chrono::Utc::now());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let word = std::fs::metadata(place.beside(".open")).expect("it is there");
        assert_eq!(word.permissions().mode() & 0o777, 0o600);
    }
    drop(worker);
    // Killed, they left their word behind; it keeps nobody out, and goes with the next.
    let file = place.open();
    assert!(opener(&place.path()).is_some_and(|now| now.since > first.since));
    file.close().expect("the file is sound");
    assert_eq!(opener(&place.path()), None);
}

#[test]
fn a_word_that_is_none_is_not_believed() {
    let place = place();
    for junk in ["", "{}", "not json", &"x".repeat(10_000)] {
        std::fs::write(place.beside(".open"), junk).expect("our own folder");
        assert_eq!(opener(&place.path()), None);
        assert!(place.unlock().is_ok());
    }
}
