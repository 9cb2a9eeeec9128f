//! The program is killed while somebody types: on a message that is being logged, in a form of its case, and in
//! a letter. After the next unlock everything stands where it was.

use std::time::Duration;

use flows::stage::{Stage, Theme};
use flows::window::Window;
use flows::{programs, wait_for};

use crate::story;

/// Longer than it takes until what was typed is kept.
const PAUSE: Duration = Duration::from_secs(4);
const FIRST_NOTE: &str = "Wrote on Monday, rang on Tuesday";
const NOTE: &str = "Called back at noon, will write";
const LETTER: &str = "Text of the letter";
const UNSAVED: &str = "This was not saved yet.";

#[test]
fn what_is_typed_survives_a_kill() {
    let stage = Stage::new(Theme::Light);
    let window = Window::open(&stage, "killed", &[]);
    story::create_case_file(&stage, &window);
    story::enter_office(&window);

    story::open_mail(&stage, &window);
    window.fill("First note", FIRST_NOTE);
    let window = killed(&stage, window, "killed-message");
    window.see("heading", "Read the request");
    window.read(UNSAVED);
    window.read("order number is LF-20431");
    assert_eq!(window.value("First note"), FIRST_NOTE);
    window.screen("message");
    window.press("Log case");
    window.see("heading", story::CONSUMER);
    window.gone("status", &format!("{UNSAVED}…"));

    window.press("Add a note");
    window.fill("Note", NOTE);
    let window = killed(&stage, window, "killed-case");
    window.see("heading", story::CONSUMER);
    window.read(UNSAVED);
    assert_eq!(window.value("Note"), NOTE);
    window.press("Add the note");
    window.read(NOTE);
    window.gone("status", &format!("{UNSAVED}…"));

    window.press("Write the acknowledgement");
    window.add(LETTER, story::OWN_WORDS);
    let window = killed(&stage, window, "killed-letter");
    window.see("heading", "Acknowledgement of receipt");
    assert!(window.value(LETTER).contains(story::OWN_WORDS));
    assert!(
        !window.has("status", &format!("{UNSAVED}…")),
        "a draft is kept as a draft"
    );

    window.press(&format!("Case {}", story::case_number()));
    window.see("heading", story::CONSUMER);
    let window = killed(&stage, window, "killed-nowhere");
    window.see("button", "Lock");
    assert!(
        !window.has("heading", story::CONSUMER),
        "nothing was being typed"
    );
    window.finish();
}

/// Waits a moment, kills the program, starts it again and unlocks the file.
fn killed(stage: &Stage, window: Window, pictures: &str) -> Window {
    std::thread::sleep(PAUSE);
    programs::kill_window(stage);
    drop(window);
    let gone = || match programs::of(stage, "rightsdesk").as_slice() {
        [] => Ok(()),
        running => Err(format!("{running:?} still run")),
    };
    wait_for(gone).expect("it was killed");
    let window = Window::open(stage, pictures, &[]);
    story::locked(&window);
    story::unlock(&window, story::PASSPHRASE);
    window
}
