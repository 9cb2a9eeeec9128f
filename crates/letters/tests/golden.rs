//! Every kind of letter in every language and variant, as plain text, word by word.
//!
//! After a wanted change of a template: `RENEW_GOLDEN=1 cargo test -p letters --test golden`, then
//! read the difference before committing it.

mod sample;

use std::fs;
use std::path::Path;

use domain::{Code, LetterKind};
use letters::{Language, compose, letter, txt};
use sample::Variant;

fn golden(kind: LetterKind, language: Language, variant: Variant) {
    let facts = variant.of(kind, language);
    let text = compose(&facts).expect("every template fills");
    let printed = txt(&letter(&facts, &text));
    let name = format!("{}.{}.{}.txt", kind.code(), language.code(), variant.name());
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(&name);
    if std::env::var_os("RENEW_GOLDEN").is_some() {
        fs::write(&path, &printed).expect("the golden folder can be written");
    }
    let expected = fs::read_to_string(&path)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert_eq!(
        printed, expected,
        "{name} differs; see the top of this file"
    );
}

#[test]
fn every_letter_reads_as_agreed() {
    for kind in LetterKind::ALL {
        for language in Language::ALL {
            for variant in Variant::ALL {
                golden(*kind, *language, variant);
            }
        }
    }
}

#[test]
fn no_line_is_wider_than_72_columns() {
    for kind in LetterKind::ALL {
        let facts = Variant::LongNames.of(*kind, Language::Es);
        let text = compose(&facts).expect("every template fills");
        for line in txt(&letter(&facts, &text)).lines() {
            assert!(line.chars().count() <= 72, "{line}");
        }
    }
}
