//! How hard each letter is to read: easier than a newspaper, for a reader of thirteen or fourteen.
//!
//! `cargo nextest run -p letters --test reading --no-capture` prints the figures of every kind.

mod prose;
mod sample;

use domain::{Code, LetterKind};
use letters::{Block, Language, compose, letter};
use prose::Counts;
use sample::facts;

/// The end of the eighth year at school. Newspapers are read at about the tenth.
const HIGHEST_GRADE: f64 = 8.0;
/// From here on INFLESZ calls a text quite easy; newspapers are normal, from 55.
const QUITE_EASY: f64 = 65.0;

/// The sentences of a letter without the greeting: what the office says and not what a table lists.
fn counted(kind: LetterKind, language: Language) -> Counts {
    let mut facts = facts(kind, language);
    facts.consumer.name = "Ana".into();
    let letter = letter(&facts, &compose(&facts).expect("every template fills"));
    let texts = letter.body.iter().skip(1).flat_map(said);
    texts
        .map(|text| Counts::of(&without_citations(&text), language))
        .sum()
}

fn said(block: &Block) -> Vec<String> {
    match block {
        Block::Heading { .. } => Vec::new(),
        Block::Paragraph { text } => vec![text.clone()],
        Block::List { items } => items.clone(),
        Block::Table { rows } => reasons(rows),
    }
}

/// The columns of reasons. The others hold facts of the case and names that the law gives.
fn reasons(rows: &[Vec<String>]) -> Vec<String> {
    let Some((header, rows)) = rows.split_first() else {
        return Vec::new();
    };
    let is_reason = |name: &str| name.starts_with("Why") || name.starts_with("Por qué");
    let cells = rows.iter().flat_map(|row| header.iter().zip(row));
    let reasons = cells.filter(|(name, _)| is_reason(name));
    reasons.map(|(_, cell)| cell.clone()).collect()
}

/// Such as `(Civ. Code 1798.105(d)(8))`.
fn without_citations(text: &str) -> String {
    let mut kept = text.to_owned();
    for start in [" (Civ. Code", " (11 CCR", " (Cal. "] {
        while let Some(at) = kept.find(start) {
            let rest = &kept[at + 2..];
            let mut depth = 1;
            let end = rest.find(|c| {
                depth += i32::from(c == '(') - i32::from(c == ')');
                depth == 0
            });
            let end = end.map_or(kept.len(), |end| at + 3 + end);
            kept.replace_range(at..end, "");
        }
    }
    kept
}

#[test]
fn every_letter_is_easier_to_read_than_a_newspaper() {
    let mut hard = Vec::new();
    for kind in LetterKind::ALL {
        let english = counted(*kind, Language::En);
        let spanish = counted(*kind, Language::Es);
        let (grade, inflesz) = (english.grade(), spanish.inflesz());
        println!(
            "{:28} grade {grade:4.1}   INFLESZ {inflesz:4.1}   Fernández Huerta {:4.1}",
            kind.code(),
            spanish.fernandez_huerta(),
        );
        if grade > HIGHEST_GRADE || inflesz < QUITE_EASY {
            hard.push(kind.code());
        }
    }
    assert!(hard.is_empty(), "hard to read: {hard:?}");
}

#[test]
fn a_citation_is_no_prose() {
    let check = |text: &str, expected: &str| assert_eq!(without_citations(text), expected);
    check(
        "We need it (Civ. Code 1798.105(d)(8)). So",
        "We need it. So",
    );
    check("It is so (11 CCR 7023(b))", "It is so");
    check("A (small) word", "A (small) word");
}
