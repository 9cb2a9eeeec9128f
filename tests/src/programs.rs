//! Which programs of a stage run, so that their memory can be looked at.

use rustix::process::{Pid, Signal, kill_process};

use crate::files::has;
use crate::stage::Stage;

/// Ends a program at once, as `kill -9` does.
///
/// # Panics
/// If it does not run.
pub fn kill(program: u32) {
    let pid = i32::try_from(program).ok().and_then(Pid::from_raw);
    kill_process(pid.expect("a program"), Signal::KILL).expect("it runs, and is ours");
}

/// Ends the window of a stage at once.
///
/// # Panics
/// If there is not exactly one.
pub fn kill_window(stage: &Stage) {
    let running = of(stage, "rightsdesk");
    assert_eq!(running.len(), 1, "the window runs once");
    kill(running[0]);
}

/// The programs of a stage whose name begins so.
pub fn of(stage: &Stage, name: &str) -> Vec<u32> {
    let home = format!("RIGHTSDESK_HOME={}", stage.home().display());
    let entries = std::fs::read_dir("/proc").expect("Linux has it");
    let pids = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    let ours = |pid: &u32| {
        let read = |what: &str| std::fs::read(format!("/proc/{pid}/{what}")).unwrap_or_default();
        read("comm").starts_with(name.as_bytes()) && has(&read("environ"), home.as_bytes())
    };
    pids.filter(ours).collect()
}
