//! Whole flows: against a real encrypted file, and in the real window.
//!
//! The window is driven from outside, as a person would: [`stage`] sets up a display with its own desktop
//! and folders, [`webdriver`] speaks to the web view, [`window`] finds things by role and name, [`dialogs`]
//! types into the system's file dialogs, [`drag`] drags files out of another window, [`axe`] looks at every screen with a screen reader's eyes, and
//! [`files`] reads what was exported with other people's tools, [`traces`] everything else byte by byte. [`many`] makes the office that benchmarks are made for,
//! [`measure`] prints what they found.

#![cfg(target_os = "linux")]

pub mod axe;
pub mod dialogs;
pub mod drag;
pub mod files;
pub mod many;
pub mod measure;
pub mod programs;
pub mod screen;
pub mod stage;
pub mod traces;
pub mod typing;
pub mod webdriver;
pub mod window;

/// Tries until something is there, for as long as a person would wait.
///
/// # Errors
/// What was missing at the last try.
pub fn wait_for<T>(mut look: impl FnMut() -> Result<T, String>) -> Result<T, String> {
    use std::time::{Duration, Instant};
    const PATIENCE: Duration = Duration::from_secs(20);
    const PAUSE: Duration = Duration::from_millis(50);
    let begun = Instant::now();
    loop {
        match look() {
            Ok(found) => return Ok(found),
            Err(why) if begun.elapsed() > PATIENCE => return Err(why),
            Err(_) => std::thread::sleep(PAUSE),
        }
    }
}
