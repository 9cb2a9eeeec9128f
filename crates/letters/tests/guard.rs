//! How well the guard tells values that must not go out from numbers that may.
//!
//! `cargo nextest run -p letters --test guard --no-capture` prints precision and recall.

use std::fs;

use domain::Code;
use domain::answer::NeverDisclosed;
use letters::guard;

/// What the table says about a text.
struct Example {
    kind: Option<NeverDisclosed>,
    text: String,
}

fn examples() -> Vec<Example> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/guard/examples.tsv");
    let table = fs::read_to_string(path).expect("the table of examples is there");
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    rows.map(|row| {
        let (kind, text) = row.split_once('\t').expect("a kind, a tab, a text");
        let known = NeverDisclosed::from_code(kind);
        assert!(known.is_some() || kind == "-", "{row}");
        Example {
            kind: known,
            text: text.to_owned(),
        }
    })
    .collect()
}

#[test]
fn precision_and_recall_on_four_hundred_texts() {
    let (mut hits, mut missed, mut alarms, mut quiet) = (0, Vec::new(), Vec::new(), 0);
    for example in examples() {
        let found = guard(&example.text);
        match example.kind {
            Some(kind) if found.iter().any(|one| one.kind == kind) => hits += 1,
            Some(_) => missed.push(example.text),
            None if found.is_empty() => quiet += 1,
            None => alarms.push(example.text),
        }
    }
    let recall = f64::from(hits) / (f64::from(hits) + missed.len() as f64);
    let precision = f64::from(hits) / (f64::from(hits) + alarms.len() as f64);
    println!("recall {recall:.3}, precision {precision:.3} on {hits} + {quiet} texts");
    println!("missed: {missed:#?}\nfalse alarms: {alarms:#?}");
    assert_eq!(hits + missed.len() as i32, 200);
    assert_eq!(quiet + alarms.len() as i32, 200);
    assert!(missed.is_empty(), "recall is 1.0 on the usual forms");
    assert!(precision >= 0.95, "precision is at least 0.95");
}
