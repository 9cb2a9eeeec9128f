//! The one window and its fences: own pages only, no second window, nothing left on disk, no white flash.

use std::path::Path;

use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::window::Color;
use tauri::{AppHandle, Manager, Theme, Url, WebviewWindowBuilder, WindowEvent};

use crate::{drops, locking};

/// The paper of the page in each theme, shown until the page is drawn.
const PAPER_LIGHT: Color = Color(0xfa, 0xf9, 0xf6, 0xff);
const PAPER_DARK: Color = Color(0x15, 0x18, 0x1d, 0xff);

/// Opens the window that the configuration describes. `folder` belongs to the web view alone, and is empty.
pub(crate) fn open(app: &AppHandle, folder: &Path) -> tauri::Result<()> {
    let config = app
        .config()
        .app
        .windows
        .first()
        .cloned()
        .ok_or(tauri::Error::WindowNotFound)?;
    let config = tauri::utils::config::WindowConfig {
        incognito: !is_driven(),
        ..config
    };
    let window = WebviewWindowBuilder::from_config(app, &config)?
        .data_directory(folder.to_owned())
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                // A window that cannot be shown cannot be told so either.
                let _shown = window.show();
            }
        })
        .build()?;
    #[cfg(target_os = "linux")]
    draw_without_gpu(&window)?;
    let paper = if window.theme()? == Theme::Dark {
        PAPER_DARK
    } else {
        PAPER_LIGHT
    };
    window.set_background_color(Some(paper))
}

/// Paper and letters need no graphics card, and starting one is most of what the web view does before the first page
/// stands: where there is none, the card is imitated, which takes longer still.
#[cfg(target_os = "linux")]
fn draw_without_gpu(window: &tauri::WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Drops are read on this side; closing waits until the case file is locked, with what is typed.
pub(crate) fn on_event(window: &tauri::Window, event: &WindowEvent) {
    match event {
        WindowEvent::DragDrop(tauri::DragDropEvent::Drop { paths, .. }) => {
            drops::received(window, paths)
        }
        WindowEvent::CloseRequested { api, .. } => {
            api.prevent_close();
            let window = window.clone();
            tauri::async_runtime::spawn_blocking(move || {
                locking::lock(window.app_handle());
                if window.destroy().is_err() {
                    window.app_handle().exit(0);
                }
            });
        }
        _ => {}
    }
}

/// Whether a test drives the window. The web view of Linux cannot be driven while it is incognito; its folder
/// is emptied all the same.
fn is_driven() -> bool {
    cfg!(target_os = "linux")
        && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true")
}

/// Whether an address is a page of the program itself.
fn is_own(url: &Url) -> bool {
    let own_scheme = url.scheme() == "tauri" && url.host_str() == Some("localhost");
    // Windows shows custom schemes as a host of their own.
    let own_host =
        cfg!(windows) && url.scheme() == "http" && url.host_str() == Some("tauri.localhost");
    own_scheme || own_host
}

/// Empties the web view's folder: before a run, whatever an earlier one may have left, and after it.
pub(crate) fn empty(folder: &Path) -> std::io::Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(url: &str, own: bool) {
        assert_eq!(is_own(&Url::parse(url).expect("an address")), own, "{url}");
    }

    #[test]
    fn only_own_pages_are_shown() {
        check("tauri://localhost/", true);
        check("tauri://localhost/index.html#/cases/2026-0001", true);
        check("tauri://evil.example/", false);
        check("https://example.com/", false);
        check("http://app.tauri.localhost/", false);
        check("http://ipc.localhost/start", false);
        check("file:///etc/passwd", false);
        check("data:text/html,<script>alert(1)</script>", false);
        check("about:blank", false);
        check("http://tauri.localhost/", cfg!(windows));
    }

    #[test]
    fn what_an_earlier_run_left_is_gone() {
        let folder = std::env::temp_dir().join(format!("rightsdesk-window-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("WebKitCache"))
            .expect("the temporary folder can be written to");
        std::fs::write(folder.join("WebKitCache/page"), "left over")
            .expect("the temporary folder can be written to");
        empty(&folder).expect("the folder can be emptied");
        assert_eq!(
            std::fs::read_dir(&folder)
                .expect("the folder is there")
                .count(),
            0
        );
        std::fs::remove_dir(&folder).expect("the folder is empty");
    }
}
