//! `rdesk` and a real keychain: it opens the file if that was chosen, and never fails in silence.

#![cfg(target_os = "linux")]

#[path = "../../keychain/tests/session/mod.rs"]
mod session;

use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};

use crate::session::Session;

const WORD: &str = "lanternfish sample office";

/// What a command printed and how it ended.
struct Said {
    code: Option<i32>,
    value: Value,
    errors: String,
}

/// A case file whose passphrase is known, in a session of its own.
struct Desk {
    session: Session,
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("word"), WORD).expect("written");
        let desk = Self {
            session: Session::new(),
            folder,
        };
        assert_eq!(desk.with_passphrase(&["sample"]).code, Some(0));
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs `rdesk COMMAND FILE OPTIONS` where nobody can be asked.
    fn run(&self, words: &[&str]) -> Said {
        let (command, options) = words.split_first().expect("a command");
        // Without a terminal of its own it cannot ask on ours.
        let mut program = Command::new("setsid");
        program
            .arg("--wait")
            .arg(env!("CARGO_BIN_EXE_rdesk"))
            .arg(command)
            .arg(self.path("office.rightsdesk"))
            .args(options)
            .arg("--json")
            .env_remove("RDESK_PASSPHRASE_FILE")
            .envs(self.session.variables());
        let done = program.output().expect("it runs");
        Said {
            code: done.status.code(),
            value: serde_json::from_slice(&done.stdout).unwrap_or_default(),
            errors: String::from_utf8_lossy(&done.stderr).into_owned(),
        }
    }

    fn with_passphrase(&self, words: &[&str]) -> Said {
        let word = self.path("word").display().to_string();
        self.run(&[words, &["--passphrase-file", &word]].concat())
    }
}

#[test]
fn it_opens_the_file_until_it_is_turned_off() {
    let desk = Desk::new();
    let _daemon = desk.session.keychain(Some("login"));
    let on = desk.with_passphrase(&["keychain", "--on"]);
    assert_eq!(on.value, json!({ "keychain": true }), "{}", on.errors);
    assert_eq!(desk.run(&["list"]).code, Some(0));
    assert_eq!(desk.run(&["list", "--as", "Nobody"]).code, Some(2));

    assert_eq!(
        desk.run(&["keychain", "--off"]).value,
        json!({ "keychain": false })
    );
    let asked = desk.run(&["list"]);
    assert_eq!(asked.code, Some(2));
    assert_eq!(asked.value["error"]["code"], "usage");
}

#[test]
fn why_it_does_not_open_the_file_is_said_before_the_passphrase_is_asked_for() {
    let desk = Desk::new();
    let daemon = desk.session.keychain(Some("login"));
    assert_eq!(desk.with_passphrase(&["keychain", "--on"]).code, Some(0));
    drop(daemon);
    let gone = desk.run(&["list"]);
    assert_eq!(gone.code, Some(2));
    assert!(
        gone.errors.starts_with("No keychain answers"),
        "{}",
        gone.errors
    );

    let _locked = desk.session.keychain(None);
    let locked = desk.run(&["list"]);
    assert!(
        locked.errors.starts_with("The keychain stays locked"),
        "{}",
        locked.errors
    );
    // The passphrase opens it all the same, and says nothing about the keychain.
    let opened = desk.with_passphrase(&["list"]);
    assert_eq!((opened.code, opened.errors.as_str()), (Some(0), ""));
}

#[test]
fn without_a_keychain_it_cannot_be_turned_on() {
    let desk = Desk::new();
    let refused = desk.with_passphrase(&["keychain", "--on"]);
    assert_eq!(refused.code, Some(1));
    assert_eq!(refused.value["error"]["code"], "keychain-absent");
    assert_eq!(
        desk.with_passphrase(&["keychain"]).value,
        json!({ "keychain": false })
    );
}
