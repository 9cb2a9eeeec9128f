//! Drags a file out of another program's window and drops it on ours, with the mouse.

use std::path::Path;
use std::time::Duration;

use crate::dialogs::{focus, xdotool};
use crate::stage::Stage;

/// The window that a file is dragged out of.
const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/drag.py");

/// Drops a file in the middle of the window with this title. `hovering` looks at it before the button is let go.
///
/// # Panics
/// If the other program does not start; `cargo xtask setup` installs what it needs.
pub fn drop_file(stage: &Stage, file: &Path, title: &str, hovering: impl FnOnce()) {
    // The system's own Python: others do not know the libraries of the desktop.
    let mut command = stage.command("/usr/bin/python3");
    command.arg(SOURCE).arg(file);
    let _running = stage.spawn(command);
    let source = focus(stage, "Files");
    let target = target(stage, title);
    xdotool(stage, &["mousemove", "--window", &source, "60", "60"]);
    xdotool(stage, &["mousedown", "1"]);
    // A drag begins with a move of some length, and is told to the window below step by step.
    for (x, y) in [("80", "80"), ("140", "110")] {
        xdotool(stage, &["mousemove", "--window", &source, x, y]);
        moment();
    }
    for (x, y) in [("520", "380"), ("560", "400"), ("570", "410")] {
        xdotool(stage, &["mousemove", "--window", &target, x, y]);
        moment();
    }
    hovering();
    xdotool(stage, &["mouseup", "1"]);
    moment();
}

fn target(stage: &Stage, title: &str) -> String {
    let found = xdotool(
        stage,
        &["search", "--onlyvisible", "--name", &format!("^{title}$")],
    );
    found
        .lines()
        .last()
        .expect("our window is there")
        .to_owned()
}

fn moment() {
    std::thread::sleep(Duration::from_millis(120));
}
