//! What a machine needs beside Rust and Node, and how it gets there.
//!
//! Debian and its relatives are served through `apt-get`. Elsewhere the person is told what is missing.

use std::fs;
use std::time::SystemTime;

use crate::step::{Outcome, Step, answer, root, succeeds};

/// What the window and the case file are compiled with.
const TO_BUILD: &[&str] = &[
    "libwebkit2gtk-4.1-dev", // the web view
    "libgtk-3-dev",          // its window
    "libsoup-3.0-dev",       // linked by the web view; the application opens no connection with it
    "librsvg2-dev",          // icons in GTK
    "libdbus-1-dev",         // light or dark as the desktop says
    "pkg-config",
    "build-essential",
    "perl", // OpenSSL's configuration, for the cipher of the case file
];

/// What the runs in the real window use.
const TO_TEST: &[&str] = &[
    "webkit2gtk-driver",      // drives the page
    "xvfb",                   // a display
    "openbox",                // a window manager, for focus and sizes
    "xdotool",                // types into native dialogs
    "dbus",                   // carries the dialogs' portal
    "xdg-desktop-portal-gtk", // the dialogs
    "at-spi2-core",           // GTK asks for it
    "poppler-utils",          // reads the letters: pdfinfo, pdftotext
    "qpdf",                   // checks the letters
    "gnome-keyring",          // a real keychain
    "python3-docx",           // reads the letters' Word files
    "libreoffice-writer",     // opens them, as their readers do
    "python3-gi",             // a window to drag files out of
    "gir1.2-gtk-3.0",         // the same
    "sqlite3",                // must not be able to open a case file
    "imagemagick",            // looks at the display
];

/// The release line that is known to build with the Rust version of this project.
const NEXTEST: &str = "^0.9";

/// Everything, for building and for testing.
pub(crate) fn everything() -> Outcome {
    to_build()?;
    packages(TO_TEST)?;
    nextest()
}

/// What `run` needs.
pub(crate) fn to_build() -> Outcome {
    node()?;
    packages(TO_BUILD)?;
    page_packages()
}

/// What the runs in the window need.
pub(crate) fn to_drive_the_window() -> Outcome {
    packages(TO_TEST)
}

/// Installs the packages that are missing, or says what to do.
pub(crate) fn packages(wanted: &[&str]) -> Outcome {
    if !cfg!(target_os = "linux") {
        return elsewhere();
    }
    if !succeeds("apt-get", &["--version"]) {
        return other_linux();
    }
    let missing: Vec<&str> = wanted
        .iter()
        .copied()
        .filter(|package| !is_installed(package))
        .collect();
    if missing.is_empty() {
        Ok(())
    } else {
        apt_get(&missing)
    }
}

fn is_installed(package: &str) -> bool {
    answer("dpkg-query", &["-W", "-f=${db:Status-Status}", package])
        .is_some_and(|status| status == "installed")
}

fn apt_get(missing: &[&str]) -> Outcome {
    println!("Missing on this machine: {}", missing.join(" "));
    as_root("package lists", &["apt-get", "update", "-qq"])?;
    let install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"];
    as_root("system packages", &[&install, missing].concat())
}

/// Runs a command as root, through `sudo` where we are not.
fn as_root(name: &str, words: &[&str]) -> Outcome {
    let root = answer("id", &["-u"]).is_some_and(|id| id == "0");
    let (program, arguments) = if root {
        (words[0], &words[1..])
    } else {
        ("sudo", words)
    };
    Step::new(name, program, arguments)
        .with("DEBIAN_FRONTEND", "noninteractive")
        .run()
}

/// A Linux without apt-get: the libraries by their own names, which every distribution knows.
fn other_linux() -> Outcome {
    let libraries = [
        "webkit2gtk-4.1",
        "gtk+-3.0",
        "libsoup-3.0",
        "librsvg-2.0",
        "dbus-1",
    ];
    let missing: Vec<&str> = libraries
        .into_iter()
        .filter(|name| !succeeds("pkg-config", &["--exists", name]))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(format!(
        "✗ Missing development packages: {}.\n  Fedora: sudo dnf install webkit2gtk4.1-devel gtk3-devel libsoup3-devel librsvg2-devel dbus-devel perl gcc make\n  \
         Arch: sudo pacman -S webkit2gtk-4.1 gtk3 libsoup3 librsvg dbus perl base-devel",
        missing.join(", ")
    ))
}

/// macOS and Windows bring the web view; what compiles C comes from their makers.
fn elsewhere() -> Outcome {
    if cfg!(target_os = "macos") && !succeeds("xcode-select", &["-p"]) {
        return Err(
            "✗ The command line tools are missing. Install them with: xcode-select --install"
                .to_owned(),
        );
    }
    if cfg!(windows) && !succeeds("perl", &["-v"]) {
        return Err("✗ Perl is missing; the cipher of the case file needs it to compile. Install Strawberry Perl and NASM.".to_owned());
    }
    Ok(())
}

fn node() -> Outcome {
    const OLDEST: u32 = 20;
    let version = answer("node", &["--version"]).unwrap_or_default();
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|number| number.parse::<u32>().ok());
    match major {
        Some(major) if major >= OLDEST => Ok(()),
        Some(major) => Err(format!(
            "✗ Node {major} is too old; the page needs Node {OLDEST} or newer."
        )),
        None => Err(format!(
            "✗ Node is missing; the page needs Node {OLDEST} or newer."
        )),
    }
}

/// The page's packages, when the lock file is newer than what is installed. No package runs code of its own.
fn page_packages() -> Outcome {
    let changed = |name: &str| {
        fs::metadata(root().join("ui").join(name))
            .and_then(|data| data.modified())
            .ok()
    };
    let installed: Option<SystemTime> = changed("node_modules/.package-lock.json");
    if installed.is_some() && installed >= changed("package-lock.json") {
        return Ok(());
    }
    Step::npm(
        "packages of the page",
        &["ci", "--ignore-scripts", "--no-audit", "--no-fund"],
    )
    .run()
}

pub(crate) fn nextest() -> Outcome {
    if succeeds("cargo", &["nextest", "--version"]) {
        return Ok(());
    }
    // Unoptimised it compiles in half the time, and our tests do not notice.
    Step::cargo(
        "the test runner",
        &[
            "install",
            "cargo-nextest",
            "--version",
            NEXTEST,
            "--locked",
            "--debug",
            "--quiet",
        ],
    )
    .run()
}
