//! The office's own letter templates: drafts, the version in use, and those used before.
//!
//! Of each kind and language there is at most one draft and one version in use; without one, letters are
//! made from ours. What was published keeps its words for ever, because a letter names the version it
//! was made from; a trigger in the schema sees to it.

use chrono::{DateTime, Utc};
use domain::{Code, LetterKind};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::columns::{code, instant, instant_text};
use crate::{Error, Write};

/// Where a template stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Being written; no letter is made from it.
    Draft,
    /// New letters are made from it.
    InUse,
    /// Letters were made from it once.
    Retired,
}

impl Code for State {
    const NAME: &'static str = "TemplateState";
    const ALL: &'static [Self] = &[Self::Draft, Self::InUse, Self::Retired];

    fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InUse => "in-use",
            Self::Retired => "retired",
        }
    }
}

/// A template of the office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// The kind of letter.
    pub kind: LetterKind,
    /// The language of its words, as in `en`.
    pub language: String,
    /// The office's own count from 1; of a draft the number it will get.
    pub version: u32,
    /// Where it stands.
    pub state: State,
    /// Its words.
    pub source: String,
    /// Who saved the draft last, or published the version.
    pub written_by: String,
    /// When.
    pub written_at: DateTime<Utc>,
    /// Why it was published although it breaks a duty.
    pub reason: Option<String>,
}

/// Every template of a kind and language, the newest first.
///
/// # Errors
/// Those of the database.
pub fn of_kind(
    conn: &Connection,
    kind: LetterKind,
    language: &str,
) -> Result<Vec<Template>, Error> {
    let mut statement = conn.prepare_cached(
        "SELECT * FROM templates WHERE kind = ?1 AND language = ?2 ORDER BY version DESC",
    )?;
    let rows = statement.query_map(params![kind.code(), language], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Every draft and every version in use.
///
/// # Errors
/// Those of the database.
pub fn current(conn: &Connection) -> Result<Vec<Template>, Error> {
    let mut statement =
        conn.prepare_cached("SELECT * FROM templates WHERE state <> 'retired' ORDER BY id")?;
    let rows = statement.query_map([], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The version that new letters of a kind and language are made from, if the office has one.
///
/// # Errors
/// Those of the database.
pub fn in_use(
    conn: &Connection,
    kind: LetterKind,
    language: &str,
) -> Result<Option<Template>, Error> {
    let found = conn.query_row(
        "SELECT * FROM templates WHERE kind = ?1 AND language = ?2 AND state = 'in-use'",
        params![kind.code(), language],
        from_row,
    );
    Ok(found.optional()?)
}

/// One published version.
///
/// # Errors
/// [`Error::NotFound`] if there is none of this number.
pub fn version(
    conn: &Connection,
    kind: LetterKind,
    language: &str,
    version: u32,
) -> Result<Template, Error> {
    conn.query_row(
        "SELECT * FROM templates WHERE kind = ?1 AND language = ?2 AND version = ?3 AND state <> 'draft'",
        params![kind.code(), language, version],
        from_row,
    )
    .optional()?
    .ok_or(Error::NotFound("template"))
}

/// Keeps what is being written, as the draft of the next version.
///
/// # Errors
/// Those of the database.
pub fn save_draft(
    w: &Write<'_>,
    kind: LetterKind,
    language: &str,
    source: &str,
) -> Result<(), Error> {
    w.execute(
        "INSERT INTO templates (kind, language, version, state, source, written_by, written_at)
         VALUES (?1, ?2, (SELECT COALESCE(MAX(version), 0) + 1 FROM templates WHERE kind = ?1 AND language = ?2),
                 'draft', ?3, ?4, ?5)
         ON CONFLICT (kind, language, state) WHERE state <> 'retired' DO UPDATE
         SET source = excluded.source, written_by = excluded.written_by, written_at = excluded.written_at",
        params![kind.code(), language, source, w.actor(), instant_text(w.now())],
    )?;
    Ok(())
}

/// Throws the draft away. Without one nothing happens.
///
/// # Errors
/// Those of the database.
pub fn discard_draft(w: &Write<'_>, kind: LetterKind, language: &str) -> Result<(), Error> {
    w.execute(
        "DELETE FROM templates WHERE kind = ?1 AND language = ?2 AND state = 'draft'",
        params![kind.code(), language],
    )?;
    Ok(())
}

/// Publishes the draft; the version that was in use is retired. Gives the number.
///
/// # Errors
/// [`Error::NotFound`] if there is no draft.
pub fn publish(
    w: &Write<'_>,
    kind: LetterKind,
    language: &str,
    reason: Option<&str>,
) -> Result<u32, Error> {
    retire(w, kind, language)?;
    let published = w.query_row(
        "UPDATE templates SET state = 'in-use', reason = ?3, written_by = ?4, written_at = ?5
         WHERE kind = ?1 AND language = ?2 AND state = 'draft' RETURNING version",
        params![
            kind.code(),
            language,
            reason,
            w.actor(),
            instant_text(w.now())
        ],
        |row| row.get("version"),
    );
    published.optional()?.ok_or(Error::NotFound("draft"))
}

/// Takes the version in use out of use; tells whether there was one.
///
/// # Errors
/// Those of the database.
pub fn retire(w: &Write<'_>, kind: LetterKind, language: &str) -> Result<bool, Error> {
    let retired = w.execute(
        "UPDATE templates SET state = 'retired' WHERE kind = ?1 AND language = ?2 AND state = 'in-use'",
        params![kind.code(), language],
    )?;
    Ok(retired > 0)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Template> {
    Ok(Template {
        kind: code(row, "kind")?,
        language: row.get("language")?,
        version: row.get("version")?,
        state: code(row, "state")?,
        source: row.get("source")?,
        written_by: row.get("written_by")?,
        written_at: instant(row, "written_at")?,
        reason: row.get("reason")?,
    })
}
