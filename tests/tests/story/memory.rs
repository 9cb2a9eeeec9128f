//! What is left in memory after locking, in the window's program and in those that the web view starts.
//! `ROUNDS=10` locks and looks as often.

#[path = "../../../crates/casefile/tests/it/memory/search.rs"]
mod search;

use casefile::{CaseFile, Passphrase};
use flows::stage::{Stage, Theme};
use flows::window::Window;
use flows::{dialogs, programs};

use self::search::{Found, Secret, key_of, search};
use crate::story;

/// The programs of a window, as the kernel shortens their names.
const PROGRAMS: [&str; 3] = ["rightsdesk", "WebKitWebProces", "WebKitNetworkPr"];

#[test]
fn a_passphrase_that_was_typed_is_gone_from_our_heap_when_the_file_is_locked() {
    let stage = Stage::new(Theme::Light);
    let window = Window::open(&stage, "memory", &[]);
    story::create_case_file(&stage, &window);
    for round in 0..rounds() {
        story::lock(&window);
        dialogs::focus(&stage, "Rightsdesk");
        dialogs::type_and_confirm(&stage, story::PASSPHRASE);
        window.see("button", "Lock");
        story::lock(&window);
        let typed = Secret::text("the passphrase", story::PASSPHRASE);
        for program in PROGRAMS {
            let found = look(&stage, program, std::slice::from_ref(&typed));
            println!("{round}: {program}: {}", found.len());
            // The web view has a heap of its own, even within our program: that one we cannot wipe.
            let places = format!("{found:?}");
            let wiped = program != "rightsdesk" || !places.contains("[heap]");
            assert!(wiped, "our program left it in its heap: {places}");
        }
        story::unlock(&window, story::PASSPHRASE);
    }
}

fn rounds() -> usize {
    std::env::var("ROUNDS")
        .ok()
        .and_then(|rounds| rounds.parse().ok())
        .unwrap_or(1)
}

/// The key that opens the file is nowhere in the memory of the program. What is left there of the passphrase is
/// told and not promised: it came through the buffers of the web view, whose own process is not looked at.
pub(crate) fn nothing_is_left(stage: &Stage) {
    let path = stage.documents().join("Lanternfish.rightsdesk");
    let passphrase = Passphrase::new(story::PASSPHRASE.to_owned());
    let file = CaseFile::unlock(&path, None, &passphrase).expect("the window let go of it");
    let key = Secret::key("the key", &key_of(&file.recovery_key().blocks()));
    file.close().expect("it is sound");
    let found = look(stage, "rightsdesk", &[key]);
    assert!(found.is_empty(), "the window holds {found:#?}");
    let typed = Secret::text("the passphrase", story::PASSPHRASE);
    println!(
        "of the passphrase, the window holds: {:?}",
        look(stage, "rightsdesk", &[typed])
    );
    // What is there for certain is found, or finding nothing would say nothing.
    let home = Secret::text("its home", "RIGHTSDESK_HOME=");
    assert!(!look(stage, "rightsdesk", &[home]).is_empty());
}

fn look(stage: &Stage, program: &str, secrets: &[Secret]) -> Vec<Found> {
    let running = programs::of(stage, program);
    assert_eq!(running.len(), 1, "{program} runs once");
    search(running[0], secrets).expect("it is a child of ours, or we are the administrator")
}
