//! A display of its own with a window manager, a session bus and empty folders; all gone afterwards.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};
use tempfile::TempDir;

use crate::screen::Screen;

/// How long a program of the desktop may take to be there.
const PATIENCE: Duration = Duration::from_secs(10);

/// Light or dark, as the desktop says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// Where a window is played.
#[derive(Debug)]
pub struct Stage {
    // In the order in which they end: the programs first, their folder last.
    running: Vec<Running>,
    variables: Vec<(&'static str, OsString)>,
    home: TempDir,
}

/// The name by which programs find a display.
#[derive(Clone, Debug)]
pub struct Display(pub(crate) OsString);

/// A program with all that it starts; ended when dropped.
#[derive(Debug)]
pub struct Running(Child);

impl Running {
    /// Whether it has ended by itself, and well.
    ///
    /// # Errors
    /// If it still runs, or failed.
    pub fn ended(&mut self) -> Result<(), String> {
        match self.0.try_wait() {
            Ok(Some(status)) if status.success() => Ok(()),
            Ok(Some(status)) => Err(status.to_string()),
            Ok(None) => Err("it still runs".to_owned()),
            Err(why) => Err(why.to_string()),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let group = i32::try_from(self.0.id()).ok().and_then(Pid::from_raw);
        if let Some(group) = group {
            // It may have ended by itself.
            let _ended = kill_process_group(group, Signal::KILL);
        }
        let _status = self.0.wait();
    }
}

impl Stage {
    /// A display with a window manager and a session bus.
    ///
    /// # Panics
    /// If a program is missing; `cargo xtask setup` installs them.
    pub fn new(theme: Theme) -> Self {
        let mut stage = Self::bare(theme);
        stage.start("openbox", &["--sm-disable"]);
        let address = format!(
            "--address=unix:dir={}",
            stage.home.path().join("run").display()
        );
        let bus = stage.start_and_read(
            "dbus-daemon",
            &["--session", "--nofork", "--print-address=1", &address],
        );
        stage.set("DBUS_SESSION_BUS_ADDRESS", bus);
        stage
    }

    /// A display with nothing on it but what is started.
    ///
    /// # Panics
    /// If the display's program is missing.
    pub fn bare(theme: Theme) -> Self {
        let home = tempfile::Builder::new()
            .prefix("rightsdesk-stage-")
            .tempdir()
            .expect("a temporary folder");
        let mut stage = Self {
            running: Vec::new(),
            variables: variables(home.path(), theme),
            home,
        };
        for folder in ["run", "documents"] {
            std::fs::create_dir(stage.home.path().join(folder))
                .expect("the temporary folder can be written to");
        }
        let private = std::fs::Permissions::from_mode(0o700);
        std::fs::set_permissions(stage.home.path().join("run"), private)
            .expect("the folder is ours");
        let memory = stage.home.path().join("run").display().to_string();
        let screen = [
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1440x900x24",
            "-nolisten",
            "tcp",
            "-fbdir",
            &memory,
        ];
        let display = stage.start_and_read("Xvfb", &screen);
        stage.set("DISPLAY", format!(":{display}"));
        // No bus is no reason to start one.
        stage.set("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        stage
    }

    /// A second bus, on which a login manager would speak.
    ///
    /// # Panics
    /// If it does not start.
    pub fn add_system_bus(&mut self) {
        let address = format!(
            "--address=unix:dir={}",
            self.home.path().join("run").display()
        );
        let bus = self.start_and_read(
            "dbus-daemon",
            &["--session", "--nofork", "--print-address=1", &address],
        );
        self.set("DBUS_SYSTEM_BUS_ADDRESS", bus);
    }

    /// The keychain of the desktop, unlocked as it is after logging in.
    ///
    /// # Panics
    /// If it does not start.
    pub fn add_keychain(&mut self) {
        let mut command = self.command("gnome-keyring-daemon");
        command
            .args(["--foreground", "--components=secrets", "--unlock"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut running = self.spawn(command);
        let mut input = running.0.stdin.take().expect("its input is ours");
        input.write_all(b"login").expect("it listens");
        drop(input);
        self.running.insert(0, running);
        let begun = Instant::now();
        while !self.has_keychain() {
            assert!(begun.elapsed() < PATIENCE, "no keychain came");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn has_keychain(&self) -> bool {
        let how = ["--print-reply", "--dest=org.freedesktop.DBus", "/"];
        let what = [
            "org.freedesktop.DBus.GetNameOwner",
            "string:org.freedesktop.secrets",
        ];
        self.send("--session", &how, &what)
    }

    /// Has somebody on a bus say something, such as that the screen is locked.
    ///
    /// # Panics
    /// If it cannot be said.
    pub fn signal(&self, bus: &str, path: &str, name: &str, value: &str) {
        let said = self.send(bus, &["--type=signal", path], &[name, value]);
        assert!(said, "{name} was not sent");
    }

    fn send(&self, bus: &str, how: &[&str], what: &[&str]) -> bool {
        let mut command = self.command("dbus-send");
        command.arg(bus).args(how).args(what);
        command.stderr(Stdio::null()).stdout(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    }

    /// The display's own name.
    pub fn display(&self) -> Display {
        let set = self.variables.iter().find(|(name, _)| *name == "DISPLAY");
        Display(set.map(|(_, name)| name.clone()).unwrap_or_default())
    }

    /// What the display shows.
    pub fn screen(&self) -> Screen {
        Screen::in_folder(&self.home.path().join("run"))
    }

    fn set(&mut self, name: &'static str, value: impl Into<OsString>) {
        self.variables.retain(|(set, _)| *set != name);
        self.variables.push((name, value.into()));
    }

    /// The folder that the application keeps its own things in.
    pub fn home(&self) -> PathBuf {
        self.home.path().join("home")
    }

    /// The folder that holds everything of this stage.
    pub fn folder(&self) -> &Path {
        self.home.path()
    }

    /// A folder like the one people keep their documents in.
    pub fn documents(&self) -> PathBuf {
        self.home.path().join("documents")
    }

    /// A command on this display.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        for name in [
            "WAYLAND_DISPLAY",
            "XAUTHORITY",
            "XDG_CURRENT_DESKTOP",
            "XDG_SESSION_TYPE",
            "GTK_MODULES",
        ] {
            command.env_remove(name);
        }
        command
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .current_dir(self.home.path());
        command.stdin(Stdio::null());
        command
    }

    /// Starts a command that runs until the stage is gone or the result is dropped.
    ///
    /// # Panics
    /// If the program is missing.
    pub fn spawn(&self, mut command: Command) -> Running {
        let program = command.get_program().to_owned();
        match command.process_group(0).spawn() {
            Ok(child) => Running(child),
            Err(why) => panic!(
                "{} cannot be started ({why}); `cargo xtask setup` installs it",
                program.display()
            ),
        }
    }

    fn start(&mut self, program: &str, arguments: &[&str]) {
        let mut command = self.command(program);
        command
            .args(arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let running = self.spawn(command);
        self.running.insert(0, running);
    }

    /// Starts a program that says on its first line how it can be reached.
    fn start_and_read(&mut self, program: &str, arguments: &[&str]) -> String {
        let mut command = self.command(program);
        command
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut running = self.spawn(command);
        let mut line = String::new();
        let output = running.0.stdout.take().expect("its output is ours");
        BufReader::new(output)
            .read_line(&mut line)
            .expect("it says something");
        assert!(!line.trim().is_empty(), "{program} did not start");
        self.running.insert(0, running);
        line.trim().to_owned()
    }
}

/// The environment of everything on a stage: its own folders, a fixed language, and no accessibility bus.
fn variables(home: &Path, theme: Theme) -> Vec<(&'static str, OsString)> {
    let gtk_theme = match theme {
        Theme::Light => "Adwaita",
        Theme::Dark => "Adwaita:dark",
    };
    vec![
        ("HOME", home.into()),
        ("RIGHTSDESK_HOME", home.join("home").into()),
        ("XDG_CONFIG_HOME", home.join("config").into()),
        ("XDG_DATA_HOME", home.join("data").into()),
        ("XDG_CACHE_HOME", home.join("cache").into()),
        ("XDG_RUNTIME_DIR", home.join("run").into()),
        ("TMPDIR", home.join("run").into()),
        ("GTK_THEME", gtk_theme.into()),
        ("GDK_BACKEND", "x11".into()),
        ("NO_AT_BRIDGE", "1".into()),
        ("LC_ALL", "C.UTF-8".into()),
        ("TZ", "America/Los_Angeles".into()),
    ]
}
