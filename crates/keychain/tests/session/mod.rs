//! A session of its own with a real GNOME Keyring in it, for tests of whatever asks a keychain.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// A session without a screen: nobody can be asked anything.
pub(crate) struct Session {
    bus: Child,
    address: String,
    home: TempDir,
}

/// The keychain's program.
pub(crate) struct Daemon(pub(crate) Child);

impl Session {
    pub(crate) fn new() -> Self {
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

    pub(crate) fn variables(&self) -> [(&'static str, OsString); 5] {
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
    pub(crate) fn keychain(&self, password: Option<&str>) -> Daemon {
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
        self.wait_for("org.freedesktop.secrets");
        daemon
    }

    /// Waits until somebody answers to `name` on the bus.
    pub(crate) fn wait_for(&self, name: &str) {
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
                    &format!("string:{name}"),
                ])
                .envs(self.variables())
                .output();
            owner.is_ok_and(|output| output.status.success())
        };
        while !there() {
            assert!(
                begun.elapsed() < Duration::from_secs(10),
                "{name} did not come"
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ended = self.bus.kill();
        let _status = self.bus.wait();
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
