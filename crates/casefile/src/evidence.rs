//! Evidence: files kept for a case, such as the original message or the PDF of a sent letter.
//!
//! Content is sealed in chunks of 64 KiB in a table of its own, so that neither writing nor reading holds
//! a whole file in memory: see `content`; a large one comes in beside other work: see `arrival`. Its SHA-256
//! is taken while it is stored and compared whenever it is read. It is stored inert: nothing here opens, unpacks or believes it.

mod arrival;
mod content;
mod sealing;
mod shred;

use std::io::{self, Read, Write as Sink};
use std::ops::ControlFlow;

use chrono::{DateTime, NaiveDate, Utc};
use domain::Code;
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::columns::{code, date_or_none, instant, instant_text};
use crate::{CaseFile, CaseId, Error, EvidenceId, Turns, Write, room};

use self::content::{CHUNK, Seal};
use self::sealing::{PIECE, Sealing};

pub(crate) use self::arrival::sweep;
pub use self::arrival::{bring, clear, let_go};
pub use self::content::Content;
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

/// Refuses a file of so many bytes if the drive of the case file has no room for it.
///
/// # Errors
/// [`Error::NoRoom`], besides those of the database.
pub fn room_for(file: &CaseFile, size: u64) -> Result<(), Error> {
    let needed = file.read(|conn| room::of_content(conn, size))?;
    room::room_for(file.path(), needed)
}

/// Stores the content of `reader` as a file kept for a case, within a write. For what is known to be small;
/// large files are for [`bring`] and [`keep`].
///
/// # Errors
/// [`Error::Io`] if the reader fails, besides those of the database.
pub fn insert(w: &Write<'_>, new: &NewEvidence, reader: &mut dyn Read) -> Result<Evidence, Error> {
    let mut sealing = Sealing::new(content::begin(w)?, reader)?;
    loop {
        let piece = sealing.piece(1)?;
        content::store(w, &piece)?;
        if piece.last {
            return keep(w, new, piece.upto);
        }
    }
}

/// Keeps a content that was brought in as a file of a case.
///
/// # Errors
/// Those of the database.
pub fn keep(w: &Write<'_>, new: &NewEvidence, content: Content) -> Result<Evidence, Error> {
    let evidence = w.query_one(
        "INSERT INTO evidence (case_id, name, media_type, size, sha256, source, purpose, added_at,
                               added_by, content_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) RETURNING *",
        params![
            new.case,
            new.name,
            new.media_type,
            content.size,
            content.sha256,
            new.source,
            new.purpose.code(),
            instant_text(w.now()),
            w.actor(),
            content.id,
        ],
        from_row,
    )?;
    Ok(evidence)
}

/// The ids and lengths of all kept files.
pub(crate) fn ids_and_sizes(conn: &Connection) -> Result<Vec<(EvidenceId, u64)>, Error> {
    let mut statement = conn.prepare_cached("SELECT id, size FROM evidence ORDER BY id")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
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
pub fn copy_to(
    conn: &Connection,
    id: EvidenceId,
    sink: &mut (dyn Sink + Send),
) -> Result<(), Error> {
    let (evidence, seal) = sealed(conn, id)?;
    let content = seal.content;
    let fetch = |from| content::fetch(conn, content, from, PIECE);
    let hash = sealing::open_beside(seal, evidence.size, sink, fetch)?;
    is_as_stored(&evidence, hash)
}

/// Like [`copy_to`], for large files: in turns with others. `watch` is told the bytes that were fetched
/// before each piece, and calls the whole thing off by breaking.
///
/// # Errors
/// [`Error::Cancelled`] if `watch` breaks, besides those of [`copy_to`].
pub fn copy_in_turns(
    turns: &mut impl Turns,
    id: EvidenceId,
    sink: &mut (dyn Sink + Send),
    watch: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<(), Error> {
    let (evidence, seal) = turns.turn(move |file| file.read(|conn| sealed(conn, id)))?;
    let content = seal.content;
    let fetch = |from| match watch(from * CHUNK as u64) {
        ControlFlow::Break(()) => Err(Error::Cancelled),
        ControlFlow::Continue(()) => {
            turns.turn(move |file| file.read(|conn| content::fetch(conn, content, from, PIECE)))
        }
    };
    let copied = sealing::open_beside(seal, evidence.size, sink, fetch)
        .and_then(|hash| is_as_stored(&evidence, hash));
    match copied {
        // Somebody may have destroyed it meanwhile.
        Err(Error::Damaged) => turns
            .turn(move |file| file.read(|conn| get(conn, id)))
            .and(Err(Error::Damaged)),
        copied => copied,
    }
}

fn sealed(conn: &Connection, id: EvidenceId) -> Result<(Evidence, Seal), Error> {
    let seal = content::seal(conn, content_of(conn, id)?)?;
    Ok((get(conn, id)?, seal))
}

fn is_as_stored(evidence: &Evidence, hash: [u8; 32]) -> Result<(), Error> {
    match hash == evidence.sha256 {
        true => Ok(()),
        false => Err(Error::Damaged),
    }
}

fn content_of(conn: &Connection, id: EvidenceId) -> Result<i64, Error> {
    let sql = "SELECT content_id FROM evidence WHERE id = ?1";
    conn.query_row(sql, [id], |row| row.get(0))
        .optional()?
        .ok_or(Error::NotFound("evidence"))
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
