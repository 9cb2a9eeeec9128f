//! A file dropped on the window. Its path stays here; the page gets a token, and asks what staff want of it.

use std::path::PathBuf;

use desk::session::Session;
use tauri::{Emitter, Manager, Window};

/// The event the page listens to.
const FILE_DROPPED: &str = "file-dropped";

/// Tells the page of the first of the dropped files; nothing while everything is locked.
pub(crate) fn received(window: &Window, paths: &[PathBuf]) {
    let Some(path) = paths.first().cloned() else {
        return;
    };
    let window = window.clone();
    tauri::async_runtime::spawn(async move {
        if let Some(dropped) = window.state::<Session>().dropped(&path).await {
            // The page may be gone by now; then there is nobody to tell.
            let _told = window.emit_to(window.label(), FILE_DROPPED, dropped);
        }
    });
}
