//! What is in the memory of a running program, as `gcore` writes it down.

use std::path::Path;
use std::process::Command;

use crate::files::{base64_of, has};
use crate::stage::Stage;

/// The programs of a stage whose name begins so.
pub fn programs(stage: &Stage, name: &str) -> Vec<u32> {
    let home = format!("RIGHTSDESK_HOME={}", stage.home().display());
    let entries = std::fs::read_dir("/proc").expect("Linux has it");
    let pids = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    let ours = |pid: &u32| {
        let read = |what: &str| std::fs::read(format!("/proc/{pid}/{what}")).unwrap_or_default();
        read("comm").starts_with(name.as_bytes()) && has(&read("environ"), home.as_bytes())
    };
    pids.filter(ours).collect()
}

/// The memory of a program; `None`, loudly, where this computer does not let us look.
///
/// # Panics
/// If `gcore` is missing.
pub fn of(stage: &Stage, pid: u32) -> Option<Vec<u8>> {
    let place = stage.folder().join("run/core");
    let mut command = Command::new("gcore");
    command.arg("-o").arg(&place).arg(pid.to_string());
    let output = command.output();
    let output = output.expect("`cargo xtask setup` installs gdb, which brings gcore");
    let file = Path::new(&format!("{}.{pid}", place.display())).to_owned();
    let memory = std::fs::read(&file).ok();
    let _gone = std::fs::remove_file(&file);
    if memory.is_none() {
        let why = String::from_utf8_lossy(&output.stderr);
        eprintln!("SKIPPED: the memory cannot be looked at, so nothing was found in it: {why}");
    }
    memory
}

/// In which forms a secret stands in memory: as it is, in hexadecimal digits, in base64.
pub fn forms_of(memory: &[u8], secret: &[u8]) -> Vec<&'static str> {
    let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut found = Vec::new();
    if has(memory, secret) {
        found.push("raw");
    }
    if has(memory, hex.as_bytes()) || has(memory, hex.to_uppercase().as_bytes()) {
        found.push("hexadecimal");
    }
    if base64_of(secret).any(|wanted| has(memory, &wanted)) {
        found.push("base64");
    }
    found
}
