//! One step: a program that is run with its name and its time on the screen.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// What a task gives: nothing, or the sentence for the person who started it.
pub(crate) type Outcome = Result<(), String>;

/// A program to run.
pub(crate) struct Step {
    name: String,
    command: Command,
}

impl Step {
    /// A step in the project's folder.
    pub(crate) fn new(name: &str, program: impl AsRef<OsStr>, arguments: &[&str]) -> Self {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(root());
        Self {
            name: name.to_owned(),
            command,
        }
    }

    /// The cargo that started us.
    pub(crate) fn cargo(name: &str, arguments: &[&str]) -> Self {
        Self::new(
            name,
            std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()),
            arguments,
        )
    }

    /// A script of the page's package.
    pub(crate) fn npm(name: &str, arguments: &[&str]) -> Self {
        // On Windows npm is a script, which needs its full name.
        let mut step = Self::new(
            name,
            if cfg!(windows) { "npm.cmd" } else { "npm" },
            arguments,
        );
        step.command.current_dir(root().join("ui"));
        step
    }

    /// Sets an environment variable.
    pub(crate) fn with(mut self, key: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(key, value);
        self
    }

    /// Runs it and says how long it took.
    pub(crate) fn run(self) -> Outcome {
        let name = self.name.clone();
        let begun = Instant::now();
        self.run_last()?;
        println!("   {name}: {:.1} s", begun.elapsed().as_secs_f64());
        Ok(())
    }

    /// Runs it and leaves its own closing line as the last one on the screen.
    pub(crate) fn run_last(mut self) -> Outcome {
        println!("── {}", self.name);
        let status = self
            .command
            .status()
            .map_err(|why| self.cannot_start(&why))?;
        if status.success() {
            Ok(())
        } else {
            Err(format!("✗ {} failed ({status}).", self.name))
        }
    }

    fn cannot_start(&self, why: &std::io::Error) -> String {
        format!(
            "✗ {} needs the program {}: {why}.",
            self.name,
            self.command.get_program().display()
        )
    }
}

/// Whether a program runs and is content; what it says is nobody's business.
pub(crate) fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// What a program prints, if it runs and is content.
pub(crate) fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The project's folder.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(PathBuf::new, Path::to_owned)
}

/// Where Cargo builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |folder| root().join(folder))
}
