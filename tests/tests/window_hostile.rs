//! A consumer whose name is markup, a template and a formula: it is shown as the text it is.

#![cfg(target_os = "linux")]

use flows::stage::{Stage, Theme};
use flows::window::Window;

/// Names that would do something if they were ever more than text.
const NAMES: [&str; 3] = [
    "<img src=x onerror=\"window.ran = true\">",
    "{{ 7*7 }}",
    "=cmd('calc')",
];

#[test]
fn a_name_that_is_markup_is_shown_as_text() {
    let stage = Stage::new(Theme::Light);
    let window = Window::open(&stage, "hostile", &[]);
    window.press("Open the sample office");
    window.read("Nothing here is real.");
    window.run("window.ran = false").expect("the page answers");
    for name in NAMES {
        log_by_hand(&window, name);
        window.see("heading", name);
        window.read(name);
        window.press("Cases…");
        window.read(name);
    }
    window.screen("cases");
    let images = window
        .run("return document.querySelectorAll('img').length")
        .expect("the page answers");
    assert_eq!(images, 0, "no name became an element");
    assert_eq!(
        window.run("return window.ran").expect("the page answers"),
        false,
        "no name was run"
    );
    let title = stage
        .command("xdotool")
        .args(["search", "--name", "^Rightsdesk$"])
        .output()
        .expect("xdotool runs");
    assert!(!title.stdout.is_empty(), "the window's title names nobody");
    window.finish();
}

fn log_by_hand(window: &Window, name: &str) {
    window.press("New case");
    window.click("menuitem", "By hand…");
    window.fill("Name of the person", name);
    window.click("checkbox", "Delete");
    window.press("Yesterday");
    window.press("Log case");
}
