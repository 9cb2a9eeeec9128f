//! The sample messages, field by field, and the score they reach together.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use intake::message::{Context, read};
use serde_json::Value;

const IDENTIFIERS: [&str; 5] = [
    "order_numbers",
    "license_keys",
    "emails",
    "phones",
    "postal_codes",
];
/// What a field is worth: the two that decide what happens next count double.
const FIELDS: [(&str, u32); 11] = [
    ("is_request", 2),
    ("received", 1),
    ("rights", 4),
    ("consumer", 2),
    ("agent", 1),
    ("authority", 1),
    ("law", 1),
    ("reference", 1),
    ("identifiers", 2),
    ("language", 1),
    ("follow_up", 1),
];

fn samples() -> Vec<(String, Value, Value)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/samples");
    let mut stems: Vec<String> = fs::read_dir(&folder)
        .expect("the samples are here")
        .filter_map(|entry| {
            entry
                .ok()?
                .file_name()
                .to_str()?
                .strip_suffix(".eml")
                .map(str::to_owned)
        })
        .collect();
    stems.sort();
    let one = |stem: String| {
        let bytes = fs::read(folder.join(&stem).with_extension("eml")).expect("a sample");
        let label =
            fs::read_to_string(folder.join(&stem).with_extension("json")).expect("its label");
        let reading = read(&bytes, &Context::default())
            .expect("a message")
            .to_json();
        (stem, serde_json::from_str(&label).expect("json"), reading)
    };
    stems.into_iter().map(one).collect()
}

/// Lists are compared as sets, names and numbers without regard to case.
fn plain(value: &Value) -> Value {
    match value {
        Value::String(text) => text.to_lowercase().into(),
        Value::Array(items) => items
            .iter()
            .map(|item| plain(item).to_string())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect(),
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| (key.clone(), plain(value)))
            .collect(),
        other => other.clone(),
    }
}

#[test]
fn every_field_of_every_sample() {
    let mut misses = Vec::new();
    for (stem, label, reading) in samples() {
        for (key, wanted) in label.as_object().expect("an object") {
            if plain(wanted) != plain(&reading[key]) {
                misses.push(format!(
                    "{stem} {key}: wanted {wanted}, read {}",
                    reading[key]
                ));
            }
        }
    }
    assert!(misses.is_empty(), "\n{}", misses.join("\n"));
}

#[test]
fn the_score_does_not_fall() {
    let (mut right, mut all) = (0, 0);
    for (_, label, reading) in samples() {
        for (field, weight) in FIELDS {
            all += weight;
            right += if plain(&label[field]) == plain(&reading[field]) {
                weight
            } else {
                0
            };
        }
    }
    assert!(right * 1000 >= all * 1000, "{right} of {all}");
}

#[test]
fn readings_have_every_key() {
    let (_, _, reading) = samples().remove(0);
    for key in IDENTIFIERS {
        assert!(reading["identifiers"][key].is_array(), "{key}");
    }
    for key in ["subject", "text", "gaps", "attachments"] {
        assert!(!reading[key].is_null(), "{key}");
    }
}
