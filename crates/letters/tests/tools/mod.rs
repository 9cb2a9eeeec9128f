//! The programs with which the tests read finished letters. Where one is not installed, that is said loudly
//! and the test has nothing to check.

#![allow(dead_code, reason = "each test file uses its own part of the tools")]

use std::path::Path;
use std::process::{Command, Output};

/// So many lines of text stand above the signature of a PDF at least.
pub(crate) const LINES: usize = 4;

/// What this program prints about these files, or `None` where it is not installed.
pub(crate) fn ask(program: &str, arguments: &[&str], files: &[&Path]) -> Option<String> {
    let output = ran(Command::new(program).args(arguments).args(files), program)?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The lines of each page of a PDF as they stand on the paper.
pub(crate) fn pages(file: &Path) -> Option<Vec<Vec<String>>> {
    let arguments = ["-layout", "-enc", "UTF-8"];
    let text = ask("pdftotext", &arguments, &[file, Path::new("-")])?;
    let lines = |page: &str| -> Vec<String> {
        let lines = page.lines().map(|line| line.trim().to_owned());
        lines.filter(|line| !line.is_empty()).collect()
    };
    let pages = text.trim_end_matches('\u{c}').split('\u{c}');
    Some(pages.map(lines).collect())
}

/// How many lines stand above the closing on the last of several pages.
pub(crate) fn above_signature(pages: &[Vec<String>]) -> Option<usize> {
    let (last, before) = pages.split_last()?;
    let closing = |line: &String| line == "Sincerely," || line == "Atentamente,";
    let above = last.iter().position(closing);
    (!before.is_empty()).then(|| above.unwrap_or(0))
}

/// Makes PDF files beside all these Word files, in one start of the word processor.
pub(crate) fn converted(folder: &Path, files: &[String]) -> Option<()> {
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let mut word_processor = Command::new("soffice");
    word_processor
        .args([&profile, "--headless", "--convert-to", "pdf", "--outdir"])
        .arg(folder)
        .args(files.iter().map(|file| folder.join(file)));
    ran(&mut word_processor, "soffice").map(drop)
}

fn ran(command: &mut Command, program: &str) -> Option<Output> {
    let Ok(output) = command.output() else {
        eprintln!("SKIPPED: {program} is not installed, so nothing was checked with it");
        return None;
    };
    assert!(output.status.success(), "{program}: {output:?}");
    Some(output)
}
