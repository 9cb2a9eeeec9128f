//! The fences of the window, tried from inside of the page.

#![cfg(target_os = "linux")]

use std::process::Stdio;

use flows::stage::{Stage, Theme};
use flows::webdriver::WebDriver;
use flows::{dialogs, wait_for, window};
use serde_json::{Value, json};

/// Runs an expression in the page that may be a promise; gives what came of it as text.
fn attempt(window: &WebDriver, expression: &str) -> String {
    let script = format!(
        "const done = arguments[arguments.length - 1];
         new Promise((resolve) => resolve((() => {{ {expression} }})()))
             .then((value) => done('did: ' + value), (error) => done('refused: ' + (error?.message ?? error)));"
    );
    match window.run_async(&script, json!([])) {
        Ok(Value::String(outcome)) => outcome,
        other => panic!("{expression}: {other:?}"),
    }
}

#[test]
fn what_the_page_may_not_do_is_refused() {
    let stage = Stage::new(Theme::Light);
    let window = WebDriver::start(&stage, &window::program(), &[]).expect("the window opens");
    let refused = |expression: &str| {
        let outcome = attempt(&window, expression);
        assert!(outcome.starts_with("refused: "), "{expression}: {outcome}");
    };
    let gives = |expression: &str, value: &str| {
        assert_eq!(
            attempt(&window, expression),
            format!("did: {value}"),
            "{expression}"
        );
    };

    gives("return typeof window.__TAURI__", "undefined");
    refused("return eval('1 + 1')");
    refused("return new Function('return 1')()");
    refused("return fetch('https://example.com/')");
    refused("return fetch('http://127.0.0.1:9/')");
    refused("'use strict'; Object.prototype.planted = 1");
    refused("return window.__TAURI_INTERNALS__.invoke('plugin:webview|internal_toggle_devtools')");
    refused("return window.__TAURI_INTERNALS__.invoke('plugin:event|emit', { event: 'locked' })");
    refused(
        "return window.__TAURI_INTERNALS__.invoke('plugin:window|set_title', { value: 'Consumer' })",
    );
    refused("return window.__TAURI_INTERNALS__.invoke('no_such_command')");
    gives(
        "return window.open('https://example.com/') === null",
        "true",
    );
    gives("localStorage.length", "undefined");

    let planted = "const done = arguments[arguments.length - 1];
        window.ran = false;
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = true\"><style>body{display:none}</style>');
        setTimeout(() => done([window.ran, getComputedStyle(document.body).display !== 'none']), 300);";
    assert_eq!(
        window.run_async(planted, json!([])),
        Ok(json!([false, true])),
        "handlers and styles in text stay dead"
    );
}

#[test]
fn the_window_shows_no_page_but_its_own() {
    let stage = Stage::new(Theme::Light);
    let window = WebDriver::start(&stage, &window::program(), &[]).expect("the window opens");
    let place = || window.run("return location.href", json!([]));
    let before = place().expect("the page is there");
    for target in [
        "https://example.com/",
        "file:///etc/passwd",
        "data:text/html,planted",
        "about:blank",
    ] {
        let _left = window.run("location.href = arguments[0]", json!([target]));
        std::thread::sleep(std::time::Duration::from_millis(300));
        assert_eq!(place().as_ref(), Ok(&before), "{target}");
    }
}

#[test]
fn closing_leaves_nothing_of_the_web_view_behind() {
    let stage = Stage::new(Theme::Light);
    let folder = stage.home().join("data/window");
    std::fs::create_dir_all(folder.join("WebKitCache")).expect("the stage is ours");
    std::fs::write(folder.join("WebKitCache/page"), "an earlier run").expect("the stage is ours");

    let mut command = stage.command(window::program().to_str().expect("a plain name"));
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut running = stage.spawn(command);
    dialogs::focus(&stage, "Rightsdesk");
    assert!(
        !folder.join("WebKitCache/page").exists(),
        "what an earlier run left is gone"
    );

    dialogs::press(&stage, "alt+F4");
    wait_for(|| running.ended()).expect("the program ends when its window is closed");
    assert_eq!(
        std::fs::read_dir(&folder)
            .expect("the folder is there")
            .count(),
        0
    );
}
