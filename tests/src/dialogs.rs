//! The system's own file dialogs, which no web driver sees: found by title, answered with the keyboard.

use std::path::Path;
use std::process::Command;

use crate::stage::{Display, Stage};
use crate::wait_for;
use crate::window::tour;

/// Types a place into the dialog with this title and confirms. Waits until the dialog is gone.
///
/// # Panics
/// If the dialog does not come or does not go.
pub fn answer(stage: &Stage, title: &str, place: &Path) {
    let dialog = focus(stage, title);
    let place = place.to_str().expect("the places of tests are plain text");
    // Control-L leads to the entry for a whole path, wherever the focus is.
    xdotool(stage, &["key", "ctrl+l"]);
    xdotool(stage, &["key", "ctrl+a"]);
    xdotool(stage, &["type", "--delay", "2", place]);
    gone(stage, &dialog);
}

/// Chooses a folder in the dialog with this title. Waits until the dialog is gone.
///
/// # Panics
/// If the dialog does not come or does not go.
pub fn choose_folder(stage: &Stage, title: &str, folder: &Path) {
    focus(stage, title);
    // The list of recent places, in which a dialog begins, takes no folder that is typed.
    xdotool(stage, &["key", "alt+Home"]);
    answer(stage, title, folder);
}

/// Closes the dialog with this title without an answer.
///
/// # Panics
/// If the dialog does not come or does not go.
pub fn cancel(stage: &Stage, title: &str) {
    let dialog = focus(stage, title);
    let left = || {
        xdotool(stage, &["key", "Escape"]);
        is_gone(stage, &dialog)
    };
    wait_for(left).expect("the dialog closes");
}

/// Types on the keyboard into what has the focus, and confirms: no driver of the page sees the text.
pub fn type_and_confirm(stage: &Stage, text: &str) {
    xdotool(stage, &["type", "--delay", "12", text]);
    xdotool(stage, &["key", "Return"]);
}

/// Presses keys on what has the focus, such as `alt+F4`.
pub fn press(stage: &Stage, keys: &str) {
    xdotool(stage, &["key", keys]);
}

/// Waits for the window with this title and gives it the keyboard.
///
/// # Panics
/// If it does not come.
pub fn focus(stage: &Stage, title: &str) -> String {
    let search = ["search", "--onlyvisible", "--name", &format!("^{title}$")];
    let found = || {
        xdotool(stage, &search)
            .lines()
            .last()
            .map(str::to_owned)
            .ok_or(format!("no dialog “{title}”"))
    };
    let dialog = wait_for(found).expect("the dialog comes");
    let focused = || {
        xdotool(stage, &["windowactivate", "--sync", &dialog]);
        if xdotool(stage, &["getwindowfocus"]).trim() == dialog {
            Ok(())
        } else {
            Err("another window has the focus".to_owned())
        }
    };
    wait_for(focused).expect("the dialog takes the keyboard");
    dialog
}

fn gone(stage: &Stage, dialog: &str) {
    let confirmed = || {
        xdotool(stage, &["key", "Return"]);
        is_gone(stage, dialog)
    };
    wait_for(confirmed).unwrap_or_else(|why| panic!("{why}; see {}", failed(stage)));
}

/// Looks a moment after a key, so that the next key does not fall on another window.
fn is_gone(stage: &Stage, dialog: &str) -> Result<(), String> {
    const MOMENT: std::time::Duration = std::time::Duration::from_millis(300);
    std::thread::sleep(MOMENT);
    let open = xdotool(stage, &["search", "--onlyvisible", "--name", "."])
        .lines()
        .any(|window| window == dialog);
    if open {
        Err("the dialog is still open".to_owned())
    } else {
        Ok(())
    }
}

/// Keeps a picture of the whole display and says where.
fn failed(stage: &Stage) -> String {
    let file = tour().join("dialog-failed.png");
    picture(&stage.display(), &file);
    file.display().to_string()
}

/// Keeps a picture of the whole display, if it can be taken.
pub(crate) fn picture(display: &Display, file: &Path) {
    let mut command = Command::new("import");
    command.env("DISPLAY", &display.0).args(["-window", "root"]);
    let _taken = command.arg(file).status();
}

/// What xdotool prints; it fails when a search finds nothing, which says nothing.
pub(crate) fn xdotool(stage: &Stage, words: &[&str]) -> String {
    let output = stage
        .command("xdotool")
        .args(words)
        .output()
        .expect("`cargo xtask setup` installs xdotool");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
