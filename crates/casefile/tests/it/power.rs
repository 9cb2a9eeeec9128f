//! What a power cut can leave of a case file opens, with all that was certain. `examples/torture` cuts it
//! before every call; here before some of those that matter most.

#[path = "../../examples/torture/power.rs"]
mod cuts;
#[path = "../../examples/torture/disk.rs"]
mod disk;

use std::process::Command;

pub(crate) use crate::crash::harness;
pub(crate) use crate::preload;

const IMAGES: usize = 150;

#[test]
#[ignore = "not a test: the process that is recorded"]
fn helper_that_is_recorded() {
    cuts::tell();
}

#[test]
#[cfg(target_os = "linux")]
fn whatever_a_power_cut_leaves_opens_with_all_that_was_certain() {
    let mut command = Command::new(std::env::current_exe().expect("this test program"));
    command.args(["--exact", "power::helper_that_is_recorded", "--ignored"]);
    let Some(tally) = cuts::cut(Some(IMAGES), 20_261_123, command) else {
        eprintln!("SKIPPED: no C compiler, so nothing was recorded");
        return;
    };
    println!("{tally:?}");
    assert!(tally.calls > tally.syncs && tally.syncs > 50, "{tally:?}");
    assert!(tally.images > IMAGES / 2, "{tally:?}");
}
