//! The window: it shows the page, asks with native dialogs and hands everything else to `desk`.
//!
//! Nothing is decided here. [`commands`] are one-line wrappers of desk functions; [`window`] is the one
//! window with its fences; [`dialogs`] and [`drops`] keep paths on this side; [`arguments`] are the files
//! the program was started with; [`locking`] and [`desktop`] lock when nobody is there; [`silence`] keeps what is unlocked out of crash reports.

#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod arguments;
mod commands;
mod desktop;
mod dialogs;
mod drops;
mod locking;
mod silence;
mod window;

use std::alloc::System;
use std::path::PathBuf;

use desk::session::{Folders, Session};
use zeroizing_alloc::ZeroAlloc;

/// What is freed is wiped first: what was read or typed passes through buffers of libraries, which do not know
/// what it is.
#[global_allocator]
static WIPING: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> std::process::ExitCode {
    silence::begin();
    let Some(folders) = Folders::of_this_user() else {
        eprintln!("Rightsdesk finds no folder of yours to keep its settings in. Is HOME set?");
        return std::process::ExitCode::FAILURE;
    };
    let web_folder = folders.data.join("window");
    if let Err(why) = window::empty(&web_folder) {
        let folder = folders.data.display();
        eprintln!(
            "Rightsdesk cannot use its own folder {folder} ({why}). Does it belong to you, and is there room?"
        );
        return std::process::ExitCode::FAILURE;
    }
    match run(folders, web_folder) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("Rightsdesk cannot open its window: {why}");
            std::process::ExitCode::FAILURE
        }
    }
}

fn run(folders: Folders, web_folder: PathBuf) -> tauri::Result<()> {
    let opened = arguments::Opened::from_command_line(std::env::args_os());
    let session = Session::new(folders);
    if let Some(place) = opened.case_file() {
        tauri::async_runtime::block_on(session.offer(place));
    }
    let app = tauri::Builder::default()
        .manage(opened)
        .manage(session)
        .manage(locking::Activity::default())
        .invoke_handler(commands::handler())
        .on_window_event(window::on_event)
        .build(tauri::generate_context!())?;
    window::open(app.handle(), &web_folder)?;
    locking::watch(app.handle())?;
    app.run(move |_, event| {
        if matches!(event, tauri::RunEvent::Exit) {
            // What cannot be removed now is removed at the next start.
            let _emptied = window::empty(&web_folder);
        }
    });
    Ok(())
}
