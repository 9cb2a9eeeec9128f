//! The system's own file dialogs, which no web driver sees: found by title, answered with the keyboard.

use std::path::Path;

use crate::stage::Stage;
use crate::wait_for;

/// Types a place into the dialog with this title and confirms. Waits until the dialog is gone.
///
/// # Panics
/// If the dialog does not come or does not go.
pub fn answer(stage: &Stage, title: &str, place: &Path) {
    let dialog = focus(stage, title);
    // In GTK's dialogs a slash opens the entry for a whole path, or goes on in the one for a name.
    let place = place.to_str().expect("the places of tests are plain text");
    xdotool(stage, &["key", "ctrl+a"]);
    xdotool(stage, &["type", "--delay", "2", place]);
    gone(stage, &dialog);
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
    wait_for(confirmed).expect("the dialog takes the answer");
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

/// What xdotool prints; it fails when a search finds nothing, which says nothing.
fn xdotool(stage: &Stage, words: &[&str]) -> String {
    let output = stage
        .command("xdotool")
        .args(words)
        .output()
        .expect("`cargo xtask setup` installs xdotool");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
