//! Locking in the real window: by the desktop, by itself, and what is left afterwards on the screen, in the
//! memory and on the disk. Then the keychain, which is there, and then is not.

use casefile::{CaseFile, Passphrase};
use flows::stage::{Stage, Theme};
use flows::window::{Window, keys};
use flows::{files, memory};

use crate::story;

const TYPED: &str = "Called back at noon, will write";

#[test]
fn what_is_locked_is_gone_and_what_was_typed_comes_back() {
    let mut stage = Stage::new(Theme::Light);
    stage.add_system_bus();
    let window = Window::open(&stage, "locking", &[]);
    story::create_case_file(&stage, &window);
    story::log_case(&stage, &window);

    type_a_note(&window);
    screen_is_locked(&stage);
    locked(&window);
    nothing_is_left(&window);
    no_key_in_memory(&stage);
    unlock(&window);
    the_note_is_back(&window);

    computer_sleeps(&stage);
    locked(&window);
    unlock(&window);
    keychain(&stage, &window);
    killed(&stage, &window);
    window.finish();
}

fn type_a_note(window: &Window) {
    window.press("Add a note");
    window.fill("Note", TYPED);
}

fn screen_is_locked(stage: &Stage) {
    let path = "/org/freedesktop/ScreenSaver";
    let name = "org.freedesktop.ScreenSaver.ActiveChanged";
    stage.signal("--session", path, name, "boolean:true");
}

fn computer_sleeps(stage: &Stage) {
    let name = "org.freedesktop.login1.Manager.PrepareForSleep";
    stage.signal("--system", "/org/freedesktop/login1", name, "boolean:true");
}

fn locked(window: &Window) {
    window.see("heading", "Open your case file");
}

fn unlock(window: &Window) {
    window.fill("Passphrase for Dana…", story::PASSPHRASE);
    window.press("Unlock");
    window.see("button", "Lock");
}

/// Neither the page nor what it remembers names anybody.
fn nothing_is_left(window: &Window) {
    let page = "return document.documentElement.outerHTML + document.title
        + JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href + history.length";
    let page = window.run(page).expect("the page answers").to_string();
    for secret in [story::CONSUMER, story::CONSUMER_ADDRESS, TYPED] {
        assert!(!page.contains(secret), "“{secret}” is left on the page");
    }
}

/// The key that opens the file is in no form in the memory of the program. What is left of the passphrase
/// is counted: the web view gives its text back to the system when it likes.
fn no_key_in_memory(stage: &Stage) {
    let path = stage.documents().join("Lanternfish.rightsdesk");
    let passphrase = Passphrase::new(story::PASSPHRASE.to_owned());
    let file = CaseFile::unlock(&path, None, &passphrase).expect("the window let go of it");
    let key = key_of(&file.recovery_key().blocks());
    file.close().expect("it is sound");
    let programs = memory::programs(stage, "rightsdesk");
    assert_eq!(programs.len(), 1, "the window runs once");
    let Some(memory) = memory::of(stage, programs[0]) else {
        return;
    };
    assert_eq!(
        memory::forms_of(&memory, &key),
        Vec::<&str>::new(),
        "the key is in memory"
    );
    let left = memory::forms_of(&memory, story::PASSPHRASE.as_bytes());
    println!("of the passphrase, the window holds: {left:?}");
    for page in memory::programs(stage, "WebKitWebProces") {
        let memory = memory::of(stage, page).unwrap_or_default();
        assert_eq!(
            memory::forms_of(&memory, &key),
            Vec::<&str>::new(),
            "the key is in the page"
        );
        let left = memory::forms_of(&memory, story::PASSPHRASE.as_bytes());
        println!("of the passphrase, the page's process holds: {left:?}");
    }
}

/// The first 32 bytes of a recovery key, by the table of Crockford's base 32.
fn key_of(blocks: &[String]) -> Vec<u8> {
    const DIGITS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let digits = blocks.concat().into_bytes();
    let groups = digits.chunks_exact(8).flat_map(|group| {
        let bits = group.iter().fold(0_u64, |bits, digit| {
            let value = DIGITS.bytes().position(|one| one == *digit);
            bits << 5 | value.expect("a digit of a recovery key") as u64
        });
        bits.to_be_bytes()[3..].to_vec()
    });
    groups.take(32).collect()
}

fn the_note_is_back(window: &Window) {
    window.read("This was not saved yet.");
    assert_eq!(window.value("Note"), TYPED);
    window.screen("unsaved");
    window.press("Add the note");
    window.read(TYPED);
    window.gone("status", "This was not saved yet.…");
}

/// The choice is explained, opens the file, and falls back to the passphrase with a reason.
fn keychain(stage: &Stage, window: &Window) {
    let running = stage.start_keychain();
    window.press("Settings");
    window.press("People and keys");
    window.screen("people-and-keys");
    window.press("Unlock without passphrase…");
    window.see("dialog", "Unlock on this computer without passphrase?");
    window.screen("keychain-explained");
    window.press("Use the keychain");
    window.read("This computer’s keychain opens the file now.");
    window.screen("keychain-on");
    window.keys(&[keys::CONTROL, 'l']);
    locked(window);
    window.screen("unlock-keychain");
    window.press("Unlock with this computer’s keychain");
    window.see("button", "Lock");
    window.keys(&[keys::CONTROL, 'l']);
    locked(window);
    drop(running);
    window.press("Unlock with this computer’s keychain");
    window.read("No keychain answers on this computer.");
    window.screen("keychain-absent");
    unlock(window);
}

/// After a kill, nobody is named in any file but the mail that was there before.
fn killed(stage: &Stage, window: &Window) {
    window.press("Cases…");
    window.click("button", &format!("{}…", story::case_number()));
    window.see("heading", story::CONSUMER);
    let pid = memory::programs(stage, "rightsdesk")[0];
    let pid = i32::try_from(pid)
        .ok()
        .and_then(rustix::process::Pid::from_raw);
    rustix::process::kill_process(pid.expect("it runs"), rustix::process::Signal::KILL)
        .expect("it is ours");
    story::check_traces(stage);
    assert!(
        !files::holding(stage.folder(), "Lanternfish").is_empty(),
        "the search finds names"
    );
}
