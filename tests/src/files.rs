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

/// The files under a folder in which a text stands readable, in UTF-8, UTF-16 or base64.
///
/// # Panics
/// If the folder cannot be read.
pub fn holding(folder: &Path, text: &str) -> Vec<PathBuf> {
    let disguises = disguises(text.as_bytes(), text);
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
        disguises.iter().any(|wanted| has(&bytes, wanted))
    };
    files
        .into_iter()
        .filter(holds)
        .chain(folders.iter().flat_map(|folder| holding(folder, text)))
        .collect()
}

/// A text as it may stand in a file: as it is, in two bytes a character, and in base64 wherever it begins
/// within a group of three bytes.
fn disguises(bytes: &[u8], text: &str) -> Vec<Vec<u8>> {
    let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect();
    let plain = [
        bytes.to_vec(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
    ];
    plain.into_iter().chain(base64_of(bytes)).collect()
}

/// What of the base64 of these bytes is the same whatever stands around them.
fn base64_of(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    use base64::Engine;
    (0..3).map(|before: usize| {
        let padded = [vec![0; before], bytes.to_vec()].concat();
        let text = base64::engine::general_purpose::STANDARD_NO_PAD.encode(padded);
        let begin = (before * 8).div_ceil(6);
        let end = (before + bytes.len()) * 8 / 6;
        text.as_bytes()[begin..end].to_vec()
    })
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

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine;

    #[test]
    fn a_text_is_found_in_base64_wherever_it_begins() {
        for before in ["", "x", "xy", "xyz"] {
            let text = format!("{before}Tomas Abreu and more");
            let coded = base64::engine::general_purpose::STANDARD.encode(text);
            let found = base64_of(b"Tomas Abreu").any(|wanted| has(coded.as_bytes(), &wanted));
            assert!(found, "{coded}");
        }
        assert!(!base64_of(b"Tomas Abreu").any(|wanted| has(b"VG9tYXMgQWxicmVj", &wanted)));
    }
}
