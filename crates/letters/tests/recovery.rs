//! The recovery sheet as other programs see it. With `LETTERS_OUT=folder` it is left there to look at.

use std::fs;
use std::path::Path;
use std::process::Command;

use chrono::NaiveDate;
use domain::{Code, Paper};
use letters::{RecoverySheet, recovery_sheet};

const BLOCKS: &str = "7KQ4 M2XD P9RT 3HWC VJ6N B8FA 2YGE K5SZ Q4TM 9DXP H3RC W7VJ N6B8 FA2Y";

fn made(office: &str, file: &str, paper: Paper) -> Vec<u8> {
    let blocks: Vec<String> = BLOCKS.split(' ').map(str::to_owned).collect();
    let made_on = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
    let sheet = RecoverySheet {
        office,
        file,
        made_on,
        blocks: &blocks,
        paper,
    };
    recovery_sheet(&sheet).expect("it is typeset")
}

/// What a program prints about the sheet, or `None`, loudly, where it is not installed.
fn ask(program: &str, pdf: &Path, rest: &[&str]) -> Option<String> {
    let (options, to): (Vec<&str>, Vec<&str>) = rest.iter().partition(|word| word.len() > 1);
    let output = Command::new(program)
        .args(options)
        .arg(pdf)
        .args(to)
        .output();
    let Ok(output) = output else {
        eprintln!("SKIPPED: {program} is not installed, so nothing was checked with it");
        return None;
    };
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn the_sheet_is_one_tagged_page_from_which_every_block_can_be_read() {
    for paper in Paper::ALL {
        one_page(*paper);
    }
}

fn one_page(paper: Paper) {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = std::env::var_os("LETTERS_OUT").map_or(folder.path().to_owned(), Into::into);
    let pdf = folder.join(format!("recovery-sheet.{paper}.pdf"));
    let sheet = made("Lanternfish Software", "Privacy requests", paper);
    fs::write(&pdf, sheet).expect("written");
    let size = match paper {
        Paper::UsLetter => ["pts", "(letter)"],
        Paper::A4 => ["pts", "(A4)"],
    };
    if let Some(facts) = ask("pdfinfo", &pdf, &[]) {
        let facts: Vec<&str> = facts.split_whitespace().collect();
        for fact in [["Tagged:", "yes"], ["Pages:", "1"], size] {
            assert!(
                facts.windows(2).any(|pair| pair == fact),
                "{fact:?}: {facts:?}"
            );
        }
    }
    if let Some(text) = ask("pdftotext", &pdf, &["-raw", "-"]) {
        let words: Vec<&str> = text.split_whitespace().collect();
        let read: Vec<&str> = words
            .iter()
            .copied()
            .filter(|word| BLOCKS.split(' ').any(|block| block == *word))
            .collect();
        assert_eq!(read.join(" "), BLOCKS, "the blocks stand in their order");
        assert!(text.contains("made on November 23, 2026"), "{text}");
    }
}

#[test]
fn names_of_any_length_and_script_fit() {
    let long = "Featherstonehaugh-Cholmondeley de la Vega y Montenegro ".repeat(3);
    for name in [long.trim(), "#eval(\"x\") $1$ *b*", "\u{5b57}\u{5178}", ""] {
        assert!(made(name, name, Paper::UsLetter).starts_with(b"%PDF-"));
    }
}
