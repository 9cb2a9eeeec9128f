//! Text blocks: paragraphs the office often needs in letters, each called up by a short key.

use casefile::history::{Action, Event};
use casefile::text_blocks::{self as rows, TextBlock};
use casefile::{CaseFile, Connection};
use domain::Code;
use letters::Language;
use serde_json::json;

use crate::DeskError;
use crate::codes::Coded;
use crate::error::{Refusal, required};

/// The longest text of a block, in characters: a page.
const LONGEST: usize = 4000;

form! {
    /// A text block, as shown and as saved.
    pub struct BlockForm {
        /// What is typed after a slash, such as `hours`.
        pub key: String,
        /// The language of its words.
        pub language: Coded<Language>,
        /// What is put into the letter.
        pub text: String,
    }
}

form! {
    /// Which text block.
    pub struct BlockRef {
        /// Its key.
        pub key: String,
        /// Its language.
        pub language: Coded<Language>,
    }
}

form! {
    /// A text block that is changed, perhaps under another key.
    pub struct ChangeBlockForm {
        /// Which one; `None` for a new one.
        pub was: Option<BlockRef>,
        /// What it is from now on.
        pub block: BlockForm,
    }
}

view! {
    /// All text blocks.
    pub struct BlocksView {
        /// By key.
        pub blocks: Vec<BlockForm>,
    }
}

/// All text blocks.
pub fn view(file: &CaseFile) -> Result<BlocksView, DeskError> {
    Ok(BlocksView {
        blocks: file.read(all)?,
    })
}

/// Saves a text block, new or changed. A key that is taken is refused.
pub fn save(file: &mut CaseFile, form: &ChangeBlockForm) -> Result<BlocksView, DeskError> {
    let block = sound(&form.block)?;
    let key = |one: &BlockForm| (one.key.clone(), one.language.0);
    let was = form
        .was
        .as_ref()
        .map(|was| (was.key.clone(), was.language.0));
    let taken = file.read(all)?.iter().any(|one| key(one) == key(&block));
    if taken && was.as_ref() != Some(&key(&block)) {
        return Err(Refusal::BlockKeyTaken { key: block.key }.into());
    }
    file.write(|w| {
        if let Some((old, language)) = was.filter(|was| *was != key(&block)) {
            rows::remove(w, &old, language.code())?;
        }
        rows::save(w, &row(&block))?;
        w.record(
            Event::of_file(Action::BlocksChanged).with(json!({ "key": block.key, "saved": true })),
        )
    })?;
    view(file)
}

/// Takes a text block away. Letters that it was put into keep its words.
pub fn remove(file: &mut CaseFile, form: &BlockRef) -> Result<BlocksView, DeskError> {
    file.write(|w| {
        rows::remove(w, &form.key, form.language.0.code())?;
        w.record(
            Event::of_file(Action::BlocksChanged).with(json!({ "key": form.key, "saved": false })),
        )
    })?;
    view(file)
}

/// Without spaces around it, and with a key that can be typed in a text.
fn sound(form: &BlockForm) -> Result<BlockForm, DeskError> {
    let key = form.key.trim().trim_start_matches('/').to_lowercase();
    required("key", &key)?;
    if !is_key(&key) {
        return Err(Refusal::BlockKey.into());
    }
    let text = form.text.trim().to_owned();
    required("text", &text)?;
    if text.chars().count() > LONGEST {
        return Err(Refusal::BlockTooLong { longest: LONGEST }.into());
    }
    Ok(BlockForm {
        key,
        language: form.language,
        text,
    })
}

/// Two to twenty small letters, digits or dashes, not a dash first: a word that no sentence has after a slash.
fn is_key(key: &str) -> bool {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (2..=20).contains(&key.len()) && key.chars().all(allowed) && !key.starts_with('-')
}

fn all(conn: &Connection) -> Result<Vec<BlockForm>, casefile::Error> {
    let rows = rows::all(conn)?.into_iter();
    Ok(rows
        .filter_map(|row| {
            Some(BlockForm {
                key: row.key,
                language: Coded(Language::from_code(&row.language)?),
                text: row.text,
            })
        })
        .collect())
}

fn row(form: &BlockForm) -> TextBlock {
    TextBlock {
        key: form.key.clone(),
        language: form.language.0.code().to_owned(),
        text: form.text.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_short_and_plain() {
        for key in ["hours", "no-fee", "a1"] {
            assert!(is_key(key), "{key}");
        }
        let long = "x".repeat(21);
        for key in ["", "a", "Hours", "two words", "-x", "señas", &long] {
            assert!(!is_key(key), "{key}");
        }
    }
}
