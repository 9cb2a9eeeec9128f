//! Evidence: files kept for a case, such as the original message or the PDF of a sent letter.
//!
//! Content stands in chunks of one MiB in a table of its own, so that neither writing nor reading holds
//! a whole file in memory. Its SHA-256 is taken while it is stored and compared whenever it is read.

use std::io::{self, Read, Write as Sink};

use chrono::{DateTime, Utc};
use domain::Code;
use rusqlite::{Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};

use crate::columns::{code, instant, instant_text};
use crate::{CaseId, Error, EvidenceId, Write};

/// Bytes in every chunk but the last.
const CHUNK: usize = 1024 * 1024;

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
}

/// Stores the content of `reader` as a file kept for a case.
///
/// # Errors
/// [`Error::Io`] if the reader fails, besides those of the database.
pub fn insert(w: &Write<'_>, new: &NewEvidence, reader: &mut dyn Read) -> Result<Evidence, Error> {
    w.execute(
        "INSERT INTO evidence (case_id, name, media_type, size, sha256, source, purpose, added_at, added_by)
         VALUES (?1, ?2, ?3, 0, zeroblob(32), ?4, ?5, ?6, ?7)",
        params![
            new.case,
            new.name,
            new.media_type,
            new.source,
            new.purpose.code(),
            instant_text(w.now()),
            w.actor(),
        ],
    )?;
    let id = EvidenceId(w.last_insert_rowid());
    let (size, sha256) = store(w, id, reader)?;
    // The length and the hash are known only when the last chunk is in.
    let evidence = w.query_one(
        "UPDATE evidence SET size = ?2, sha256 = ?3 WHERE id = ?1 RETURNING *",
        params![id, size, sha256],
        from_row,
    )?;
    Ok(evidence)
}

fn store(w: &Write<'_>, id: EvidenceId, reader: &mut dyn Read) -> Result<(u64, [u8; 32]), Error> {
    let mut statement = w.prepare_cached(
        "INSERT INTO evidence_chunks (evidence_id, position, content) VALUES (?1, ?2, ?3)",
    )?;
    let mut hash = Sha256::new();
    let mut size = 0;
    let mut chunk = Vec::with_capacity(CHUNK);
    for position in 0_u32.. {
        chunk.clear();
        (&mut *reader).take(CHUNK as u64).read_to_end(&mut chunk)?;
        if chunk.is_empty() {
            break;
        }
        hash.update(&chunk);
        size += chunk.len() as u64;
        statement.execute(params![id, position, chunk])?;
    }
    Ok((size, hash.finalize().into()))
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
    let expected = get(conn, id)?.sha256;
    let mut statement = conn.prepare_cached(
        "SELECT content FROM evidence_chunks WHERE evidence_id = ?1 ORDER BY position",
    )?;
    let mut rows = statement.query([id])?;
    let mut hash = Sha256::new();
    while let Some(row) = rows.next()? {
        let chunk = row.get_ref("content")?;
        let chunk = chunk.as_blob().map_err(rusqlite::Error::from)?;
        hash.update(chunk);
        sink.write_all(chunk)?;
    }
    match <[u8; 32]>::from(hash.finalize()) == expected {
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
    })
}
