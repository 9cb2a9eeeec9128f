//! What is in the memory of a running program, as `gcore` writes it down.

use std::io::Read;
use std::path::{Path, PathBuf};
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

/// The memory of a program, without the pages that hold nothing.
pub struct Memory(Vec<u8>);

impl std::fmt::Debug for Memory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Memory of {} bytes", self.0.len())
    }
}

/// The memory of a program; `None`, loudly, where this computer does not let us look.
///
/// # Panics
/// If `gcore` is missing.
pub fn of(stage: &Stage, pid: u32) -> Option<Memory> {
    let place = stage.folder().join("run/core");
    let mut command = Command::new("gcore");
    command.arg("-o").arg(&place).arg(pid.to_string());
    let output = command.output();
    let output = output.expect("`cargo xtask setup` installs gdb, which brings gcore");
    let file = PathBuf::from(format!("{}.{pid}", place.display()));
    let memory = filled_pages(&file);
    let _gone = std::fs::remove_file(&file);
    if let Err(why) = &memory {
        let said = String::from_utf8_lossy(&output.stderr);
        eprintln!(
            "SKIPPED: the memory cannot be looked at, so nothing was found in it: {why} {said}"
        );
    }
    memory.ok().map(Memory)
}

/// The web view reserves gigabytes of nothing, which gcore writes down, too.
fn filled_pages(file: &Path) -> std::io::Result<Vec<u8>> {
    const PAGE: usize = 4096;
    let mut core = std::fs::File::open(file)?;
    let (mut filled, mut chunk) = (Vec::new(), vec![0; 256 * PAGE]);
    loop {
        let read = core.read(&mut chunk)?;
        if read == 0 {
            return Ok(filled);
        }
        let pages = chunk[..read].chunks(PAGE);
        pages
            .filter(|page| **page != [0; PAGE][..page.len()])
            .for_each(|page| filled.extend_from_slice(page));
    }
}

impl Memory {
    /// In which forms a secret stands there: as it is, in hexadecimal digits, in base64.
    pub fn forms_of(&self, secret: &[u8]) -> Vec<&'static str> {
        let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
        let upper = hex.to_uppercase();
        let holds = |form: &[u8]| has(&self.0, form);
        let forms = [
            ("raw", holds(secret)),
            (
                "hexadecimal",
                holds(hex.as_bytes()) || holds(upper.as_bytes()),
            ),
            ("base64", base64_of(secret).any(|form| holds(&form))),
        ];
        let found = forms.into_iter().filter(|(_, found)| *found);
        found.map(|(name, _)| name).collect()
    }
}
