//! After a case file was closed, its key is nowhere in the memory of the program that had it open.
//!
//! The program is this one, started again: it uses a case file in many ways, closes it and waits to be
//! looked at.

#![cfg(target_os = "linux")]

mod search;

use std::io::{BufRead, BufReader, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use casefile::backup::{self, WayIn};
use casefile::{CaseFile, DeviceKey, KdfCost, Keeper, RecoveryKey, evidence, integrity};

use self::search::{Secret, key_of, search};
use crate::support::{
    PASSPHRASE, STAFF, create, log, new_case, passphrase, place, some_file, write,
};

const FILE: &str = "MEMORY_FILE";
const WAY: &str = "MEMORY_WAY";

/// Uses the case file in one way and looks at the program: the keys before and after are gone.
fn check(way: &str) {
    let place = place();
    let path = place.path();
    let before = Secret::key("the key before", &key_of(&place.recovery.blocks()));
    let mut user = user(way, &path);
    wait_for(&mut user, "closed");
    let now = CaseFile::unlock(&path, None, &passphrase()).expect("the program let go of it");
    let after = Secret::key("the key", &key_of(&now.recovery_key().blocks()));
    let typed = Secret::text("the passphrase", PASSPHRASE);
    let found = search(user.id(), &[before, after, typed]).expect("it is our child");
    assert!(found.is_empty(), "{way}: {found:#?}");
    drop(user.stdin.take());
    assert!(user.wait().expect("it ends").success());
}

#[test]
fn a_key_in_use_is_found() {
    let place = place();
    let mut user = user("hold", &place.path());
    wait_for(&mut user, "open");
    let key = Secret::key("the key", &key_of(&place.recovery.blocks()));
    let found = search(user.id(), &[key]).expect("it is our child");
    assert!(!found.is_empty(), "the search finds nothing at all");
    drop(user.stdin.take());
    assert!(user.wait().expect("it ends").success());
}

#[test]
fn the_key_is_gone_after_work() {
    check("work");
}

#[test]
fn the_key_is_gone_after_creating_a_file() {
    check("create");
}

#[test]
fn the_key_is_gone_after_looking() {
    check("look");
}

#[test]
fn the_key_is_gone_after_a_restore() {
    check("restore");
}

#[test]
fn both_keys_are_gone_after_a_purge() {
    check("purge");
}

fn user(way: &str, file: &Path) -> Child {
    let mut command = Command::new(std::env::current_exe().expect("this test program"));
    let helper = "memory::helper_that_uses_a_file";
    command
        .args(["--exact", helper, "--ignored", "--nocapture"])
        .envs([(WAY, way.as_ref()), (FILE, file.as_os_str())])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    command.spawn().expect("it starts again")
}

fn wait_for(user: &mut Child, word: &str) {
    let said = user.stdout.as_mut().expect("its output is ours");
    let mut lines = BufReader::new(said).lines();
    let there = lines.any(|line| line.is_ok_and(|line| line == word));
    assert!(there, "it ended before it was {word}");
}

#[test]
#[ignore = "not a test: the program that the tests here look at"]
fn helper_that_uses_a_file() {
    let path = PathBuf::from(std::env::var_os(FILE).expect("a place"));
    let way = std::env::var(WAY).expect("a way");
    match &*way {
        "hold" => return hold(&path),
        "work" => work(&path),
        "create" => make(&path),
        "look" => look(&path),
        "restore" => restore(&path),
        "purge" => purge(&path),
        other => panic!("no way to use a file: {other}"),
    }
    println!("\nclosed");
    wait_to_end();
}

/// Whoever looks closes our input when they are done.
fn wait_to_end() {
    let _read = std::io::stdin().read(&mut [0]);
}

fn open(path: &Path) -> CaseFile {
    CaseFile::unlock(path, Some(STAFF), &passphrase()).expect("the file is sound")
}

fn backups(path: &Path) -> PathBuf {
    let folder = path.with_extension("backups");
    std::fs::create_dir(&folder).expect("the folder can be written to");
    folder
}

fn hold(path: &Path) {
    let file = open(path);
    println!("\nopen");
    wait_to_end();
    file.close().expect("the file is sound");
}

/// As the window does: on a thread of its own, with ways in changed and a backup made.
fn work(path: &Path) {
    let keeper = Keeper::start(open(path)).expect("a thread");
    let done = keeper.call_blocking(|file| {
        let case = log(file, &new_case("Maria Lopez", "maria@example.com"));
        let kept = write(file, |w| {
            evidence::insert(w, &some_file(case.id), &mut &[7; 100_000][..])
        });
        let kept = kept.expect("a write");
        let read = file.read(|conn| evidence::bytes(conn, kept.id));
        assert_eq!(read.expect("it was kept").len(), 100_000);
        file.set_passphrase(STAFF, &passphrase(), KdfCost::FLOOR)
            .expect("a write");
        assert_eq!(file.is_passphrase_of(STAFF, &passphrase()), Ok(true));
        let device = DeviceKey::generate().expect("randomness");
        file.set_device(&device).expect("a write");
        backup::make(file, &backups(file.path())).expect("a backup");
        let sheet = file.recovery_key().blocks().join(" ");
        (RecoveryKey::parse(&sheet).expect("a key"), device)
    });
    let go_on = &mut |_, _| ControlFlow::Continue(());
    let checked = integrity::check_in_turns(&mut keeper.clone(), go_on);
    checked.expect("nobody calls it off");
    keeper.close_blocking().expect("the file is sound");
    let (key, device) = done.expect("a sheet and a device");
    let opened = CaseFile::unlock_device(path, &device).expect("its own device");
    opened.close().expect("the file is sound");
    let recovered = CaseFile::recover(path, &key, "Grace").expect("its own sheet");
    recovered.close().expect("the file is sound");
}

/// The file is made in place of the one that is there.
fn make(path: &Path) {
    for suffix in ["case", "case.keys"] {
        std::fs::remove_file(path.with_extension(suffix)).expect("it was there");
    }
    let (file, _sheet) = create(path).expect("a new file");
    file.close().expect("the file is sound");
}

fn look(path: &Path) {
    let owner = open(path);
    owner.close().expect("the file is sound");
    let folder = path.with_extension("pictures");
    let passphrase = passphrase();
    let way = WayIn::Passphrase(Some(STAFF), &passphrase);
    let mut file = CaseFile::look(path, way, &folder).expect("a picture");
    file.look_again(&folder).expect("another");
    file.close().expect("the picture is sound");
}

fn restore(path: &Path) {
    let mut file = open(path);
    let backup = backup::make(&mut file, &backups(path)).expect("a backup");
    file.close().expect("the file is sound");
    let passphrase = passphrase();
    let way = WayIn::Passphrase(None, &passphrase);
    backup::inspect(&backup.path, way).expect("a sound backup");
    let out = path.with_extension("restored");
    let file = backup::restore(&backup.path, way, &out).expect("a sound backup");
    file.close().expect("the file is sound");
}

fn purge(path: &Path) {
    let file = open(path);
    let purged = file
        .purge(&passphrase(), KdfCost::FLOOR, &backups(path))
        .expect("a purge");
    purged.file.close().expect("the file is sound");
}
