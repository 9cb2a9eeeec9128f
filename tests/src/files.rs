//! Exported files, read with other people's tools.

use std::path::Path;
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

/// Whether some bytes hold others.
pub fn has(bytes: &[u8], wanted: &[u8]) -> bool {
    let Some(first) = wanted.first() else {
        return true;
    };
    let mut rest = bytes;
    // Most places differ in the first byte already.
    while let Some(place) = rest.iter().position(|byte| byte == first) {
        if rest[place..].starts_with(wanted) {
            return true;
        }
        rest = &rest[place + 1..];
    }
    false
}
