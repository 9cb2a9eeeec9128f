//! Which programs of a stage run, so that their memory can be looked at.

use crate::files::has;
use crate::stage::Stage;

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
