//! How long a person waits from starting the program to reading its first screen, beside `KeePassXC`, which
//! is a good program without a web view. Each is a new process; the disk's cache is warm for both.

#[cfg(target_os = "linux")]
fn main() -> Result<(), String> {
    linux::main()
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("The start is measured on Linux only.");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};

    use flows::measure::{self, Measured};
    use flows::stage::{Stage, Theme};
    use flows::{wait_for, window};

    const RUNS: usize = 9;
    const REFERENCE: &str = "keepassxc";

    pub(super) fn main() -> Result<(), String> {
        let ours = window::program();
        let ours = ours
            .to_str()
            .ok_or("the program lies in a folder with an odd name")?;
        let mut rows = vec![Measured {
            name: "Rightsdesk".to_owned(),
            runs: Vec::new(),
            limit: None,
        }];
        let there = Command::new(REFERENCE)
            .arg("--version")
            .env("QT_QPA_PLATFORM", "offscreen")
            .output()
            .is_ok();
        if there {
            rows.insert(
                0,
                Measured {
                    name: "KeePassXC".to_owned(),
                    runs: Vec::new(),
                    limit: None,
                },
            );
        } else {
            println!("KeePassXC is not on this machine; the start is measured without it.");
        }
        // In turns, so that whatever else the machine does falls on both.
        for _ in 0..RUNS {
            for row in &mut rows {
                let program = if row.name == "Rightsdesk" {
                    ours
                } else {
                    REFERENCE
                };
                row.runs.push(start(program)?);
            }
        }
        measure::report("From start to the first screen that can be read", &rows)
    }

    /// One start on a display of its own.
    fn start(program: &str) -> Result<Duration, String> {
        let stage = Stage::bare(Theme::Light);
        settle(&stage)?;
        let screen = stage.screen();
        let mut command = stage.command(program);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let begun = Instant::now();
        let _running = stage.spawn(command);
        loop {
            if screen.look()?.has_writing() {
                return Ok(begun.elapsed());
            }
            if begun.elapsed() > Duration::from_secs(30) {
                return Err(format!("{program} shows nothing: {:?}", screen.look()?));
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// The empty display is there, and nothing is written on it.
    fn settle(stage: &Stage) -> Result<(), String> {
        let empty = || match stage.screen().look()? {
            look if look.has_writing() => Err(format!("the display is not empty: {look:?}")),
            _ => Ok(()),
        };
        wait_for(empty)
    }
}
