//! What was acknowledged is there after the process was killed. `examples/torture` does this more often.

#[path = "../../examples/torture/harness.rs"]
pub(crate) mod harness;

use std::process::Command;

pub(crate) use self::harness::NEXT;
use self::harness::{Work, tell, torture};

fn check(work: Work, kills: u64) {
    let tally = torture(work, kills, 20_261_123, writer);
    assert_eq!(tally.kills, kills);
    assert!(tally.between > 0, "kills came in the midst of work");
}

fn writer() -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this test program"));
    let helper = "crash::helper_that_writes";
    command.args(["--exact", helper, "--ignored", "--nocapture"]);
    command
}

#[test]
#[ignore = "not a test: the process that is killed by the tests here"]
fn helper_that_writes() {
    tell();
}

#[test]
fn killed_while_logging_cases() {
    check(Work::Cases, 4);
}

#[test]
fn killed_while_keeping_files() {
    check(Work::Evidence, 3);
}

#[test]
fn killed_while_importing_messages() {
    check(Work::Imports, 3);
}

#[test]
fn killed_while_backing_up() {
    check(Work::Backups, 3);
}

#[test]
fn killed_while_changing_a_passphrase() {
    check(Work::Slots, 3);
}

#[test]
fn killed_while_restoring() {
    check(Work::Restores, 3);
}

#[test]
fn killed_while_purging() {
    check(Work::Purges, 4);
}

#[test]
fn killed_while_locking() {
    check(Work::Closing, 3);
}

#[test]
fn killed_while_bringing_older_files_up_to_date() {
    check(Work::Upgrades, 4);
}
