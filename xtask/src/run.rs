//! Building the application and opening it, or showing it where nobody can see it.

use std::ffi::OsString;

use crate::step::{Outcome, Step, target};
use crate::{setup, test};

/// Builds and opens the window, with the files named on the command line.
pub(crate) fn run(files: &[&str]) -> Outcome {
    setup::to_build()?;
    test::build_page()?;
    build_window(&[])?;
    if has_display() { open(files) } else { play() }
}

/// Compiles the window's program. The whole workspace is named so that its libraries are compiled with
/// the same features as for the tests, and therefore once.
pub(crate) fn build_window(profile: &[&str]) -> Outcome {
    let words = [
        &["build", "--workspace", "--bin", "rightsdesk", "--locked"],
        profile,
    ]
    .concat();
    Step::cargo("the window", &words).run()
}

fn open(files: &[&str]) -> Outcome {
    let program = target()
        .join("debug")
        .join(format!("rightsdesk{}", std::env::consts::EXE_SUFFIX));
    Step::new("Rightsdesk", program, files).run_last()
}

/// Plays the sample office through a virtual display.
fn play() -> Outcome {
    setup::to_drive_the_window()?;
    let folder: OsString = target().join("tour").into();
    let words = [
        "test",
        "--quiet",
        "--workspace",
        "--locked",
        "--test",
        "window_tour",
        "--",
        "--nocapture",
    ];
    Step::cargo(
        "no display here: the sample office, played through a virtual one",
        &words,
    )
    .with("TOUR", &folder)
    .run()?;
    println!(
        "Letters and pictures of every screen are in {}",
        folder.display()
    );
    Ok(())
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
