//! A real GNOME Keyring on a session bus of its own: absent, locked, slow, and holding something else.

#![cfg(target_os = "linux")]

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

/// A session without a screen: nobody can be asked anything.
struct Session {
    bus: Child,
    address: String,
    home: TempDir,
}

/// The keychain's program.
struct Daemon(Child);

impl Session {
    fn new() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let private = std::fs::Permissions::from_mode(0o700);
        std::fs::set_permissions(home.path(), private).expect("the folder is ours");
        let mut command = Command::new("dbus-daemon");
        command
            .args(["--nofork", "--print-address=1", "--config-file"])
            .arg(configuration(home.path()))
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut bus = command.spawn().expect("`cargo xtask setup` installs dbus");
        let mut address = String::new();
        let output = bus.stdout.take().expect("its output is ours");
        BufReader::new(output)
            .read_line(&mut address)
            .expect("it says where it is");
        Self {
            bus,
            address: address.trim().to_owned(),
            home,
        }
    }

    fn variables(&self) -> [(&'static str, OsString); 5] {
        let home = self.home.path();
        [
            ("DBUS_SESSION_BUS_ADDRESS", self.address.clone().into()),
            ("HOME", home.into()),
            ("XDG_RUNTIME_DIR", home.into()),
            ("XDG_DATA_HOME", home.join("data").into()),
            ("DISPLAY", OsString::new()),
        ]
    }

    /// Starts the keychain, unlocked with `password` or locked.
    fn keychain(&self, password: Option<&str>) -> Daemon {
        let mut command = Command::new("gnome-keyring-daemon");
        command
            .args(["--foreground", "--components=secrets"])
            .args(password.map(|_| "--unlock"))
            .envs(self.variables())
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut child = command
            .spawn()
            .expect("`cargo xtask setup` installs gnome-keyring");
        let mut input = child.stdin.take().expect("its input is ours");
        input
            .write_all(password.unwrap_or_default().as_bytes())
            .expect("it listens");
        drop(input);
        let daemon = Daemon(child);
        self.wait_for_it();
        daemon
    }

    fn wait_for_it(&self) {
        let begun = Instant::now();
        let there = || {
            let owner = Command::new("dbus-send")
                .args([
                    "--session",
                    "--print-reply",
                    "--dest=org.freedesktop.DBus",
                    "/",
                ])
                .args([
                    "org.freedesktop.DBus.GetNameOwner",
                    "string:org.freedesktop.secrets",
                ])
                .envs(self.variables())
                .output();
            owner.is_ok_and(|output| output.status.success())
        };
        while !there() {
            assert!(
                begun.elapsed() < Duration::from_secs(10),
                "no keychain came"
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn ask(&self, words: &[&str]) -> String {
        let mut command = Command::new(example());
        let output = command.args(words).envs(self.variables()).output();
        let said = output.expect("the example was built along").stdout;
        String::from_utf8_lossy(&said).trim().to_owned()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ended = self.bus.kill();
        let _status = self.bus.wait();
    }
}

impl Daemon {
    fn signal(&self, signal: Signal) {
        let pid = i32::try_from(self.0.id()).ok().and_then(Pid::from_raw);
        kill_process(pid.expect("it runs"), signal).expect("it is ours");
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ended = self.0.kill();
        let _status = self.0.wait();
    }
}

/// A bus that starts nothing by itself.
fn configuration(home: &Path) -> PathBuf {
    let path = home.join("bus.conf");
    let text = format!(
        "<busconfig><type>session</type><listen>unix:dir={}</listen><auth>EXTERNAL</auth>\
         <policy context=\"default\"><allow send_destination=\"*\"/>\
         <allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>",
        home.display()
    );
    std::fs::write(&path, text).expect("the folder can be written to");
    path
}

fn example() -> PathBuf {
    let program = std::env::current_exe().expect("we run");
    let folder = program.parent().and_then(Path::parent);
    folder.expect("the target folder").join("examples/keychain")
}

#[test]
fn what_is_kept_is_given_back_until_it_is_forgotten() {
    let session = Session::new();
    let daemon = session.keychain(Some("login"));
    assert_eq!(session.ask(&["get", "file"]), "Empty");
    assert_eq!(session.ask(&["set", "file", "secret"]), "done");
    assert_eq!(session.ask(&["set", "other", "another"]), "done");
    assert_eq!(session.ask(&["set", "file", "secret two"]), "done");
    // Also after a new start of the computer.
    drop(daemon);
    let _daemon = session.keychain(Some("login"));
    assert_eq!(session.ask(&["get", "file"]), "secret two");
    assert_eq!(session.ask(&["forget", "file"]), "done");
    assert_eq!(session.ask(&["get", "file"]), "Empty");
    assert_eq!(session.ask(&["forget", "file"]), "done");
    assert_eq!(session.ask(&["get", "other"]), "another");
}

#[test]
fn without_a_keychain_there_is_none() {
    let session = Session::new();
    assert_eq!(session.ask(&["get", "file"]), "Absent");
    assert_eq!(session.ask(&["set", "file", "secret"]), "Absent");
    assert_eq!(session.ask(&["forget", "file"]), "Absent");
}

#[test]
fn a_locked_keychain_gives_nothing() {
    let session = Session::new();
    let daemon = session.keychain(Some("login"));
    assert_eq!(session.ask(&["set", "file", "secret"]), "done");
    drop(daemon);
    let _daemon = session.keychain(None);
    assert_eq!(session.ask(&["get", "file"]), "Denied");
    assert_eq!(session.ask(&["set", "file", "secret"]), "Denied");
}

#[test]
fn a_keychain_that_hangs_is_not_waited_for() {
    let session = Session::new();
    let daemon = session.keychain(Some("login"));
    assert_eq!(session.ask(&["set", "file", "secret"]), "done");
    daemon.signal(Signal::STOP);
    let begun = Instant::now();
    assert_eq!(session.ask(&["get", "file"]), "Slow");
    assert!(begun.elapsed() < Duration::from_secs(9));
    daemon.signal(Signal::CONT);
    assert_eq!(session.ask(&["get", "file"]), "secret");
}

/// Longer than libdbus waits, and at whatever call it happens: before the first, or between two.
#[test]
fn a_keychain_that_pauses_is_waited_for() {
    let session = Session::new();
    let daemon = session.keychain(Some("login"));
    for before in [0, 30, 60] {
        let name = format!("after {before}");
        let said = std::thread::scope(|scope| {
            let asked = scope.spawn(|| session.ask(&["set", &name, "secret"]));
            std::thread::sleep(Duration::from_millis(before));
            daemon.signal(Signal::STOP);
            std::thread::sleep(Duration::from_millis(2300));
            daemon.signal(Signal::CONT);
            asked.join().expect("it answers")
        });
        assert_eq!(said, "done", "{before}");
        assert_eq!(session.ask(&["get", &name]), "secret");
    }
}

#[test]
fn what_somebody_else_put_there_is_no_secret_of_ours() {
    let session = Session::new();
    let _daemon = session.keychain(Some("login"));
    assert_eq!(session.ask(&["plant", "file", "not digits"]), "done");
    assert_eq!(session.ask(&["get", "file"]), "Changed");
    assert_eq!(session.ask(&["set", "file", "secret"]), "done");
    assert_eq!(session.ask(&["get", "file"]), "secret");
}
