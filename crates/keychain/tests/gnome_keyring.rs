//! A real GNOME Keyring on a session bus of its own: absent, locked, slow, and holding something else.

#![cfg(target_os = "linux")]

mod session;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::session::{Daemon, Session};

/// Somebody who is asked for the keychain's password by the keychain itself.
struct Person {
    screen: Child,
    prompter: Child,
    display: String,
}

impl Person {
    fn sitting_at(session: &Session) -> Self {
        let mut server = Command::new("Xvfb");
        server
            .args(["-displayfd", "1", "-screen", "0", "800x600x24"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut screen = server.spawn().expect("`cargo xtask setup` installs it");
        let mut number = String::new();
        BufReader::new(screen.stdout.take().expect("its output is ours"))
            .read_line(&mut number)
            .expect("it says which screen it is");
        let display = format!(":{}", number.trim());
        let prompter = Command::new("/usr/libexec/gcr-prompter")
            .envs(session.variables())
            .env("DISPLAY", &display)
            .stderr(Stdio::null())
            .spawn()
            .expect("it comes with the keychain");
        session.wait_for("org.gnome.keyring.SystemPrompter");
        Self {
            screen,
            prompter,
            display,
        }
    }

    /// Presses keys once the question is on the screen, until it has gone: it takes the keyboard a moment
    /// after it is seen.
    fn answers(&self, keys: &[&str]) {
        let begun = Instant::now();
        while !self.is_asked() && begun.elapsed() < Duration::from_secs(5) {
            std::thread::sleep(Duration::from_millis(20));
        }
        while self.is_asked() && begun.elapsed() < Duration::from_secs(5) {
            self.xdotool(&[&["key"], keys].concat());
            std::thread::sleep(Duration::from_millis(400));
        }
    }

    fn is_asked(&self) -> bool {
        let question = ["search", "--onlyvisible", "--class", "gcr-prompter"];
        !self.xdotool(&question).is_empty()
    }

    fn xdotool(&self, words: &[&str]) -> String {
        let mut program = Command::new("xdotool");
        let output = program.args(words).env("DISPLAY", &self.display).output();
        let said = output.expect("`cargo xtask setup` installs it").stdout;
        String::from_utf8_lossy(&said).into_owned()
    }
}

impl Drop for Person {
    fn drop(&mut self) {
        for child in [&mut self.prompter, &mut self.screen] {
            let _ended = child.kill();
            let _status = child.wait();
        }
    }
}

impl Session {
    fn ask(&self, words: &[&str]) -> String {
        let mut command = Command::new(example());
        let output = command.args(words).envs(self.variables()).output();
        let said = output.expect("the example was built along").stdout;
        String::from_utf8_lossy(&said).trim().to_owned()
    }
}

impl Daemon {
    fn signal(&self, signal: Signal) {
        let pid = i32::try_from(self.0.id()).ok().and_then(Pid::from_raw);
        kill_process(pid.expect("it runs"), signal).expect("it is ours");
    }
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

/// What comes of asking a locked keychain that asks its person in a window of its own.
fn asked_while_somebody_answers(keys: &[&str]) -> String {
    let session = Session::new();
    let daemon = session.keychain(Some("login"));
    assert_eq!(session.ask(&["set", "file", "secret"]), "done");
    drop(daemon);
    let person = Person::sitting_at(&session);
    let _daemon = session.keychain(None);
    std::thread::scope(|scope| {
        let asked = scope.spawn(|| session.ask(&["get", "file"]));
        person.answers(keys);
        asked.join().expect("it answers")
    })
}

#[test]
fn a_keychain_that_is_told_no_gives_nothing() {
    assert_eq!(asked_while_somebody_answers(&["Escape"]), "Denied");
}

#[test]
fn a_keychain_that_is_unlocked_in_time_gives_what_it_keeps() {
    let keys = ["l", "o", "g", "i", "n", "Return"];
    assert_eq!(asked_while_somebody_answers(&keys), "secret");
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
