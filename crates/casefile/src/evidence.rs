//! Evidence: files kept for a case, such as the original message or the PDF of a sent letter.
//!
//! Content is sealed in chunks of 64 KiB in a table of its own, so that neither writing nor reading holds
//! a whole file in memory: see `content`. Its SHA-256 is taken while it is stored and compared whenever
//! it is read. It is stored inert: nothing here opens, unpacks or believes it.

mod content;
mod shred;

use std::io::{self, Read, Write as Sink};
use std::ops::ControlFlow;

use chrono::{DateTime, NaiveDate, Utc};
use domain::Code;
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::columns::{code, date_or_none, instant, instant_text};
use crate::{CaseId, Error, EvidenceId, Write};

pub use self::shred::{Shredding, delete, delete_identity, set_shred_on, shred, shred_confirmed};

/// What a file is kept for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// The message with which the case began, byte for byte.
    OriginalMessage,
    /// A file that came with a message.
    Attachment,
    /// Proof of identity or permission.
    Identity,
    /// A letter as it went out.
    Letter,
    /// Anything else.
    Other,
}

impl Code for Purpose {
    const NAME: &'static str = "Purpose";
    const ALL: &'static [Self] = &[
        Self::OriginalMessage,
        Self::Attachment,
        Self::Identity,
        Self::Letter,
        Self::Other,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::OriginalMessage => "original-message",
            Self::Attachment => "attachment",
            Self::Identity => "identity",
            Self::Letter => "letter",
            Self::Other => "other",
        }
    }
}

/// What is said about a file when it is added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEvidence {
    /// The case it is kept for.
    pub case: CaseId,
    /// Its name as it came; data, never a path.
    pub name: String,
    /// Its media type, as in `message/rfc822`.
    pub media_type: String,
    /// Where it came from.
    pub source: String,
    /// What it is kept for.
    pub purpose: Purpose,
}

/// A file kept for a case, without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Its id in this file.
    pub id: EvidenceId,
    /// The case it is kept for.
    pub case: CaseId,
    /// Its name as it came; data, never a path.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its length in bytes.
    pub size: u64,
    /// The SHA-256 of its content.
    pub sha256: [u8; 32],
    /// Where it came from.
    pub source: String,
    /// What it is kept for.
    pub purpose: Purpose,
    /// When it was added.
    pub added_at: DateTime<Utc>,
    /// Who added it.
    pub by: String,
    /// The day on which it is destroyed by itself, if one is set.
    pub shred_on: Option<NaiveDate>,
}

/// Stores the content of `reader` as a file kept for a case.
///
/// # Errors
/// [`Error::Io`] if the reader fails, besides those of the database.
pub fn insert(w: &Write<'_>, new: &NewEvidence, reader: &mut dyn Read) -> Result<Evidence, Error> {
    insert_watched(w, new, reader, &mut |_| ControlFlow::Continue(()))
}

/// Like [`insert`], for large files: `watch` is told the bytes stored so far after each chunk, and calls
/// the whole thing off by breaking.
///
/// # Errors
/// [`Error::Cancelled`] if `watch` breaks, besides those of [`insert`].
pub fn insert_watched(
    w: &Write<'_>,
    new: &NewEvidence,
    reader: &mut dyn Read,
    watch: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<Evidence, Error> {
    let key = content::ContentKey::generate()?;
    w.execute(
        "INSERT INTO evidence (case_id, name, media_type, size, sha256, source, purpose, added_at,
                               added_by, key)
         VALUES (?1, ?2, ?3, 0, zeroblob(32), ?4, ?5, ?6, ?7, ?8)",
        params![
            new.case,
            new.name,
            new.media_type,
            new.source,
            new.purpose.code(),
            instant_text(w.now()),
            w.actor(),
            key.bytes(),
        ],
    )?;
    let id = EvidenceId(w.last_insert_rowid());
    let (size, sha256) = content::store(w, &key.of(w, id)?, reader, watch)?;
    // The length and the hash are known only when the last chunk is in.
    let evidence = w.query_one(
        "UPDATE evidence SET size = ?2, sha256 = ?3 WHERE id = ?1 RETURNING *",
        params![id, size, sha256],
        from_row,
    )?;
    Ok(evidence)
}

/// The ids of all kept files.
pub(crate) fn ids(conn: &Connection) -> Result<Vec<EvidenceId>, Error> {
    let mut statement = conn.prepare_cached("SELECT id FROM evidence ORDER BY id")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The file with this id, without its content.
///
/// # Errors
/// [`Error::NotFound`] if there is none.
pub fn get(conn: &Connection, id: EvidenceId) -> Result<Evidence, Error> {
    conn.query_row("SELECT * FROM evidence WHERE id = ?1", [id], from_row)
        .optional()?
        .ok_or(Error::NotFound("evidence"))
}

/// The files kept for a case, the oldest first.
///
/// # Errors
/// Those of the database.
pub fn of_case(conn: &Connection, case: CaseId) -> Result<Vec<Evidence>, Error> {
    let mut statement =
        conn.prepare_cached("SELECT * FROM evidence WHERE case_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([case], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Copies the content of a file to `sink`, chunk by chunk.
///
/// # Errors
/// [`Error::NotFound`] if there is no such file, [`Error::Damaged`] if the content is not what was stored:
/// what the sink has then must be thrown away. [`Error::Io`] if the sink fails.
pub fn copy_to(conn: &Connection, id: EvidenceId, sink: &mut dyn Sink) -> Result<(), Error> {
    let evidence = get(conn, id)?;
    let key = conn.query_one("SELECT key FROM evidence WHERE id = ?1", [id], |row| {
        row.get(0)
    })?;
    let seal = content::ContentKey::new(key).of(conn, id)?;
    match content::load(conn, &seal, evidence.size, sink)? == evidence.sha256 {
        true => Ok(()),
        false => Err(Error::Damaged),
    }
}

/// The content of a file. For files that are known to be small; others are for [`copy_to`].
///
/// # Errors
/// Those of [`copy_to`].
pub fn bytes(conn: &Connection, id: EvidenceId) -> Result<Vec<u8>, Error> {
    let mut content = io::Cursor::new(Vec::new());
    copy_to(conn, id, &mut content)?;
    Ok(content.into_inner())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Evidence> {
    Ok(Evidence {
        id: row.get("id")?,
        case: row.get("case_id")?,
        name: row.get("name")?,
        media_type: row.get("media_type")?,
        size: row.get("size")?,
        sha256: row.get("sha256")?,
        source: row.get("source")?,
        purpose: code(row, "purpose")?,
        added_at: instant(row, "added_at")?,
        by: row.get("added_by")?,
        shred_on: date_or_none(row, "shred_on")?,
    })
}
