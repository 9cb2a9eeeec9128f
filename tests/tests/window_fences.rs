//! The fences of the window, tried from inside the page.

#![cfg(target_os = "linux")]
#![expect(clippy::tests_outside_test_module, reason = "this whole program is a test")]

use flows::stage::{Stage, Theme};
use flows::window::Window;

#[test]
fn probe() {
    let stage = Stage::new(Theme::Light);
    let window = Window::open(&stage, "fences", &[]);
    println!("{:?}", window.run("return [typeof window.__TAURI__, location.href, document.title]"));
    println!("{:?}", window.run("window.__TAURI_INTERNALS__.invoke('choose_new_place').then(v=>window.r=v,e=>window.r=String(e)); return 1"));
    flows::dialogs::answer(&stage, "New case file", &stage.documents().join("Office.rightsdesk"));
    std::thread::sleep(std::time::Duration::from_secs(1));
    println!("{:?}", window.run("return JSON.stringify(window.r)"));
}
