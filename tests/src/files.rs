//! Exported files, read with other people's tools.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What a program prints about a file.
///
/// # Panics
/// If the program is missing or finds something wrong.
pub fn tool(program: &str, arguments: &[&str], file: &Path) -> String {
    let output = Command::new(program).args(arguments).arg(file).output();
    let output =
        output.unwrap_or_else(|why| panic!("{program}: {why}; `cargo xtask setup` installs it"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{program}: {said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    said
}

/// The text of a PDF's pages with single spaces, having checked that it is sound and tagged.
///
/// # Panics
/// If it is not.
pub fn letter_text(pdf: &Path) -> String {
    tool("qpdf", &["--check"], pdf);
    let facts = tool("pdfinfo", &[], pdf);
    let tagged = facts
        .lines()
        .any(|line| line.split_whitespace().eq(["Tagged:", "yes"]));
    assert!(tagged, "the letter is not tagged:\n{facts}");
    let output = Command::new("pdftotext")
        .arg(pdf)
        .arg("-")
        .output()
        .expect("pdftotext is installed");
    flat(&String::from_utf8_lossy(&output.stdout))
}

/// A text with single spaces.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The files under a folder in which a text stands readable, in UTF-8 or UTF-16.
///
/// # Panics
/// If the folder cannot be read.
pub fn holding(folder: &Path, text: &str) -> Vec<PathBuf> {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    let paths = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| !path.is_symlink());
    let (folders, files): (Vec<PathBuf>, Vec<PathBuf>) = paths.partition(|path| path.is_dir());
    let holds = |path: &PathBuf| {
        // Sockets and what has gone in the meantime hold nothing.
        let bytes = path
            .is_file()
            .then(|| std::fs::read(path).ok())
            .flatten()
            .unwrap_or_default();
        has(&bytes, text.as_bytes()) || has(&bytes, &wide)
    };
    files
        .into_iter()
        .filter(holds)
        .chain(folders.iter().flat_map(|folder| holding(folder, text)))
        .collect()
}

fn has(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
