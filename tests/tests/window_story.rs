//! The first case, from an empty computer to exported letters, in the real window.

#![cfg(target_os = "linux")]

#[path = "story/canary.rs"]
mod canary;
#[path = "story/drops.rs"]
mod drops;
#[path = "story/keychain.rs"]
mod keychain;
#[path = "story/killed.rs"]
mod killed;
#[path = "story/letters.rs"]
mod letters;
#[path = "story/locking.rs"]
mod locking;
#[path = "story/memory.rs"]
mod memory;
#[path = "story/people.rs"]
mod people;
#[path = "story/restoring.rs"]
mod restoring;
mod story;

use flows::stage::{Stage, Theme};
use flows::window::Window;

#[test]
fn a_consumers_mail_becomes_letters_that_can_be_sent() {
    let stage = Stage::new(Theme::Light);
    let window = Window::open(&stage, "story", &[]);

    story::create_case_file(&stage, &window);
    story::enter_office(&window);
    story::log_case(&stage, &window);
    story::acknowledge(&window);
    let acknowledgement = story::export(&stage, &window, "acknowledgement");
    story::came_back(&window);
    story::verify(&window);
    story::decide(&window);
    story::answer(&window);
    let answer = story::export(&stage, &window, "answer");
    story::lock_and_unlock(&window);
    story::reread(&window);
    letters::check_acknowledgement(&acknowledgement);
    letters::check_answer(&answer);
    story::check_traces(&stage);
    window.finish();
    story::check_traces(&stage);
}
