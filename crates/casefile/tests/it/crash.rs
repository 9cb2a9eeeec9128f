//! What was acknowledged is there after the process was killed.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use casefile::{CaseFile, history, requests};
use domain::Right;

use crate::support::{Place, STAFF, day, new_case, passphrase, place, write};

/// How often a writer is killed.
const KILLS: u64 = 5;

#[test]
fn killed_writers_lose_nothing_they_acknowledged() {
    let place = place();
    let mut written = 0;
    for kill in 0..KILLS {
        let acknowledged = kill_a_writer(&place, Duration::from_millis(20 + 37 * kill));
        let found = check_whole(&place);
        assert!(
            found >= acknowledged,
            "{found} of {acknowledged} after kill {kill}"
        );
        assert!(
            found <= acknowledged + 1,
            "{found} of {acknowledged} after kill {kill}"
        );
        written = found;
    }
    assert!(written >= KILLS, "each writer wrote something");
}

/// Lets another process write for a while, kills it, and returns the last case it acknowledged.
fn kill_a_writer(place: &Place, after: Duration) -> u64 {
    let mut child = writer(place);
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let first = lines.by_ref().map_while(Result::ok).find_map(acknowledged);
    std::thread::sleep(after);
    child.kill().expect("our own process");
    child.wait().expect("our own process");
    let rest = lines.map_while(Result::ok).filter_map(acknowledged);
    rest.chain(first).max().expect("the writer wrote something")
}

fn writer(place: &Place) -> Child {
    Command::new(std::env::current_exe().expect("this test program"))
        .args([
            "--exact",
            "crash::helper_that_writes",
            "--ignored",
            "--nocapture",
        ])
        .env("CASE_FILE", place.path())
        .stdout(Stdio::piped())
        .spawn()
        .expect("this test program runs")
}

fn acknowledged(line: String) -> Option<u64> {
    line.strip_prefix("ACK ")?.parse().ok()
}

#[test]
#[ignore = "not a test: the process that is killed by the test here"]
fn helper_that_writes() {
    let Some(path) = std::env::var_os("CASE_FILE") else {
        return;
    };
    let mut file = CaseFile::unlock(Path::new(&path), Some(STAFF), &passphrase()).expect("a file");
    println!();
    loop {
        let case = write(&mut file, |w| {
            let case = casefile::cases::insert(w, &new_case("Maria Lopez", "maria@example.com"))?;
            requests::insert(w, case.id, Right::Delete, day("2026-03-02"))?;
            Ok(case)
        })
        .expect("a write");
        println!("ACK {}", case.id.0);
    }
}

/// The file is whole: every case with its request, the history sound. Returns how many cases there are.
fn check_whole(place: &Place) -> u64 {
    let file = place.open();
    let counts = file.facts().expect("facts").counts;
    assert_eq!(counts.cases, counts.requests);
    assert!(
        history::verify(&file)
            .expect("the history can be read")
            .is_sound()
    );
    let answer: String = file
        .read(|conn| Ok(conn.query_one("PRAGMA integrity_check(1)", [], |row| row.get(0))?))
        .expect("the file can be read");
    assert_eq!(answer, "ok");
    file.close().expect("the file is sound");
    counts.cases
}
