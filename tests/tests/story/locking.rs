//! Locking in the real window, as the desktop and the login manager ask for it: what is left afterwards on the
//! screen and in the memory, and what comes back.

use casefile::{CaseFile, Passphrase};
use flows::memory;
use flows::stage::{Stage, Theme};
use flows::window::Window;

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
    no_digits_of_the_key_in_memory(&stage);
    unlock(&window);
    the_note_is_back(&window);

    computer_sleeps(&stage);
    locked(&window);
    unlock(&window);
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

/// The key that opens the file is nowhere in the memory of the program as the digits that the database is
/// given. What is left of its bytes on the stacks of threads, and of the passphrase, is told and not promised.
/// The web view's own process is not looked at.
fn no_digits_of_the_key_in_memory(stage: &Stage) {
    // The web view reserves gigabytes, which are written down: only where that is asked for.
    if std::env::var_os("LOOK_AT_MEMORY").is_none() {
        eprintln!("SKIPPED: the memory is looked at with LOOK_AT_MEMORY=1 alone");
        return;
    }
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
    // What is there for certain is found, or finding nothing would say nothing.
    assert_eq!(memory.forms_of(b"RIGHTSDESK_HOME="), ["raw"]);
    let key = memory.forms_of(&key);
    println!("of the key, the window holds: {key:?}");
    for form in ["hexadecimal", "base64"] {
        assert!(!key.contains(&form), "the key is in memory: {key:?}");
    }
    let left = memory.forms_of(story::PASSPHRASE.as_bytes());
    println!("of the passphrase, the window holds: {left:?}");
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
