//! Locking in the real window, as the desktop and the login manager ask for it: what is left afterwards on the
//! screen and in the memory, and what comes back.

#[path = "../../../crates/casefile/tests/it/memory/search.rs"]
mod search;

use casefile::{CaseFile, Passphrase};
use flows::programs;
use flows::stage::{Stage, Theme};
use flows::window::Window;

use self::search::{Found, Secret, key_of, search};
use crate::{keychain, story};

const TYPED: &str = "Called back at noon, will write";

#[test]
fn what_is_locked_is_gone_and_what_was_typed_comes_back() {
    let mut stage = Stage::new(Theme::Light);
    stage.add_system_bus();
    stage.add_keychain();
    let window = Window::open(&stage, "locking", &[]);
    story::create_case_file(&stage, &window);
    story::log_case(&stage, &window);

    type_a_note(&window);
    screen_is_locked(&stage);
    locked(&window);
    nothing_is_left(&window);
    the_key_is_gone_from_memory(&stage);
    unlock(&window);
    the_note_is_back(&window);

    computer_sleeps(&stage);
    locked(&window);
    unlock(&window);

    keychain::opens_the_file_until_it_is_left(&window);
    the_key_is_gone_from_memory(&stage);
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

/// The key that opens the file is nowhere in the memory of the program. What is left there of the passphrase is
/// told and not promised: it came through the buffers of the web view, whose own process is not looked at.
fn the_key_is_gone_from_memory(stage: &Stage) {
    let path = stage.documents().join("Lanternfish.rightsdesk");
    let passphrase = Passphrase::new(story::PASSPHRASE.to_owned());
    let file = CaseFile::unlock(&path, None, &passphrase).expect("the window let go of it");
    let key = Secret::key("the key", &key_of(&file.recovery_key().blocks()));
    file.close().expect("it is sound");
    let found = look(stage, &[key]);
    assert!(found.is_empty(), "the window holds {found:#?}");
    let typed = Secret::text("the passphrase", story::PASSPHRASE);
    println!(
        "of the passphrase, the window holds: {:?}",
        look(stage, &[typed])
    );
    // What is there for certain is found, or finding nothing would say nothing.
    let home = Secret::text("its home", "RIGHTSDESK_HOME=");
    assert!(!look(stage, &[home]).is_empty());
}

fn look(stage: &Stage, secrets: &[Secret]) -> Vec<Found> {
    let running = programs::of(stage, "rightsdesk");
    assert_eq!(running.len(), 1, "the window runs once");
    search(running[0], secrets).expect("it is a child of ours, or we are the administrator")
}

fn the_note_is_back(window: &Window) {
    window.read("This was not saved yet.");
    assert_eq!(window.value("Note"), TYPED);
    window.screen("unsaved");
    window.press("Add the note");
    window.read(TYPED);
    window.gone("status", "This was not saved yet.…");
}
