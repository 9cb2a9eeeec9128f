//! Paragraphs that letters often need, each by a short key.

use rusqlite::{Connection, Row, params};

use crate::{Error, Write};

/// A text block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextBlock {
    /// By which it is called up.
    pub key: String,
    /// The language of its words, as in `en`.
    pub language: String,
    /// What is put into the letter.
    pub text: String,
}

/// All of them, by key.
///
/// # Errors
/// Those of the database.
pub fn all(conn: &Connection) -> Result<Vec<TextBlock>, Error> {
    let mut statement = conn.prepare_cached("SELECT * FROM text_blocks ORDER BY key, language")?;
    let rows = statement.query_map([], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Stores a block, over the one of the same key and language.
///
/// # Errors
/// Those of the database.
pub fn save(w: &Write<'_>, block: &TextBlock) -> Result<(), Error> {
    w.execute(
        "INSERT INTO text_blocks (key, language, text) VALUES (?1, ?2, ?3)
         ON CONFLICT (key, language) DO UPDATE SET text = excluded.text",
        params![block.key, block.language, block.text],
    )?;
    Ok(())
}

/// Takes a block away.
///
/// # Errors
/// [`Error::NotFound`] if there is none.
pub fn remove(w: &Write<'_>, key: &str, language: &str) -> Result<(), Error> {
    let removed = w.execute(
        "DELETE FROM text_blocks WHERE key = ?1 AND language = ?2",
        params![key, language],
    )?;
    match removed {
        0 => Err(Error::NotFound("text block")),
        _ => Ok(()),
    }
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<TextBlock> {
    Ok(TextBlock {
        key: row.get("key")?,
        language: row.get("language")?,
        text: row.get("text")?,
    })
}
