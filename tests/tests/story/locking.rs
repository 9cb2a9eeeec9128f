//! Locking in the real window, as the desktop and the login manager ask for it: what is left afterwards on the
//! screen and in the memory, and what comes back.

use flows::stage::{Stage, Theme};
use flows::window::Window;

use crate::{keychain, memory, story};

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
    story::locked(&window);
    nothing_is_left(&window);
    memory::nothing_is_left(&stage);
    story::unlock(&window, story::PASSPHRASE);
    the_note_is_back(&window);

    computer_sleeps(&stage);
    story::locked(&window);
    story::unlock(&window, story::PASSPHRASE);

    keychain::opens_the_file_until_it_is_left(&window);
    memory::nothing_is_left(&stage);
    story::unlock(&window, story::PASSPHRASE);
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

/// Neither the page nor what it remembers names anybody.
fn nothing_is_left(window: &Window) {
    let page = "return document.documentElement.outerHTML + document.title
        + JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href + history.length";
    let page = window.run(page).expect("the page answers").to_string();
    for secret in [story::CONSUMER, story::CONSUMER_ADDRESS, TYPED] {
        assert!(!page.contains(secret), "“{secret}” is left on the page");
    }
}

fn the_note_is_back(window: &Window) {
    window.read("This was not saved yet.");
    assert_eq!(window.value("Note"), TYPED);
    window.screen("unsaved");
    window.press("Add the note");
    window.read(TYPED);
    window.gone("status", "This was not saved yet.…");
}
