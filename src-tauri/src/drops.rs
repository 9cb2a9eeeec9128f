//! A message dropped on the window. The path stays here; the page gets the draft with its token.

use std::path::PathBuf;

use desk::error::ErrorView;
use desk::places::DraftTicket;
use desk::session::Session;
use serde::Serialize;
use tauri::{Emitter, Manager, Window};

/// The event the page listens to.
const MESSAGE_DROPPED: &str = "message-dropped";

/// What became of a dropped file.
#[derive(Clone, Serialize)]
#[serde(rename_all = "lowercase")]
enum Dropped {
    Ticket(Box<DraftTicket>),
    Error(ErrorView),
}

/// Reads the first of the dropped files; one drop begins one case.
pub(crate) fn received(window: &Window, paths: &[PathBuf]) {
    let Some(path) = paths.first().cloned() else {
        return;
    };
    let window = window.clone();
    tauri::async_runtime::spawn(async move {
        let read = window.state::<Session>().read_message(&path).await;
        let dropped = read.map_or_else(
            |error| Dropped::Error(error.words()),
            |ticket| Dropped::Ticket(Box::new(ticket)),
        );
        // The page may be gone by now; then there is nobody to tell.
        let _told = window.emit_to(window.label(), MESSAGE_DROPPED, dropped);
    });
}
