//! The content of one kept file, sealed in chunks.
//!
//! Each content has a random key of its own that stands nowhere but in its row: without the row, what a
//! disk still holds of it opens for nobody. Every chunk (64 KiB, XChaCha20-Poly1305) is bound to the
//! case file, the content, its place and whether it is the last: none can be changed, moved, exchanged
//! or left out. Nothing is compressed and nothing shared between files, so that lengths tell nothing.

use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rusqlite::{Connection, OptionalExtension, params};

use super::sealing::Piece;
use crate::Error;
use crate::secret::Secret;

/// Bytes in every chunk but the last, before it is sealed.
pub(super) const CHUNK: usize = 64 * 1024;
/// Bytes that sealing adds.
pub(super) const TAG: usize = 16;

/// The key of one content, with everything its chunks are bound to.
pub(super) struct Seal {
    cipher: XChaCha20Poly1305,
    case_file: [u8; 16],
    pub(super) content: i64,
}

/// A content that is there to its end, for a kept file to name.
#[derive(Clone, Copy, Debug)]
pub struct Content {
    pub(super) id: i64,
    pub(super) size: u64,
    pub(super) sha256: [u8; 32],
}

impl Seal {
    fn new(conn: &Connection, content: i64, key: &Secret) -> Result<Self, Error> {
        Ok(Self {
            cipher: XChaCha20Poly1305::new((&**key).into()),
            case_file: conn.query_one("SELECT case_file FROM meta", [], |row| row.get(0))?,
            content,
        })
    }

    /// Seals a chunk where it lies.
    pub(super) fn close(&self, position: u64, last: bool, chunk: &mut Vec<u8>) {
        let aad = self.bound(position, last);
        self.cipher
            .encrypt_in_place(&nonce(position, last), &aad, chunk)
            .expect("64 KiB are within the cipher's limit");
    }

    /// Opens a chunk where it lies.
    pub(super) fn open(&self, position: u64, last: bool, chunk: &mut Vec<u8>) -> Result<(), Error> {
        let aad = self.bound(position, last);
        self.cipher
            .decrypt_in_place(&nonce(position, last), &aad, chunk)
            .map_err(|_| Error::Damaged)
    }

    /// Fields of fixed length, so that no two read alike.
    fn bound(&self, position: u64, last: bool) -> Vec<u8> {
        let mut bound = b"rightsdesk evidence 1".to_vec();
        bound.extend(self.case_file);
        bound.extend(self.content.to_be_bytes());
        bound.extend(position.to_be_bytes());
        bound.push(last.into());
        bound
    }
}

/// No key seals a second content, so the place of a chunk never comes twice.
fn nonce(position: u64, last: bool) -> XNonce {
    let mut nonce = [0; 24];
    nonce[..8].copy_from_slice(&position.to_be_bytes());
    nonce[8] = last.into();
    XNonce::from(nonce)
}

/// Makes room for a content, under a key of its own. Nothing shows it until a kept file names it.
pub(super) fn begin(conn: &Connection) -> Result<Seal, Error> {
    let key = Secret::random()?;
    conn.prepare_cached("INSERT INTO evidence_contents (key) VALUES (?1)")?
        .execute([*key])?;
    Seal::new(conn, conn.last_insert_rowid(), &key)
}

/// The key of a content that is there.
pub(super) fn seal(conn: &Connection, content: i64) -> Result<Seal, Error> {
    let mut key = conn.query_one(
        "SELECT key FROM evidence_contents WHERE id = ?1",
        [content],
        |row| row.get(0),
    )?;
    Seal::new(conn, content, &Secret::take(&mut key))
}

/// Stores sealed chunks.
pub(super) fn store(conn: &Connection, piece: &Piece) -> Result<(), Error> {
    let mut statement = conn.prepare_cached(
        "INSERT INTO evidence_chunks (content_id, position, content) VALUES (?1, ?2, ?3)",
    )?;
    for (position, chunk) in (piece.first..).zip(&piece.chunks) {
        statement.execute(params![piece.content, position, chunk])?;
    }
    Ok(())
}

/// At most so many sealed chunks from a position on.
pub(super) fn fetch(
    conn: &Connection,
    content: i64,
    from: u64,
    chunks: usize,
) -> Result<Vec<Vec<u8>>, Error> {
    let mut statement = conn.prepare_cached(
        "SELECT content FROM evidence_chunks WHERE content_id = ?1 AND position >= ?2
         ORDER BY position LIMIT ?3",
    )?;
    let rows = statement.query_map(params![content, from, chunks], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Overwrites the key of a content: what a disk still holds of its chunks opens for nobody from then on.
pub(super) fn destroy_key(conn: &Connection, content: i64) -> Result<(), Error> {
    let sql = "UPDATE evidence_contents SET key = zeroblob(32) WHERE id = ?1";
    conn.execute(sql, [content])?;
    Ok(())
}

/// Removes at most `chunks` of a content of which there is no key any more. Tells whether there was one.
pub(super) fn remove_destroyed(conn: &Connection, chunks: usize) -> Result<bool, Error> {
    let destroyed: Option<i64> = conn
        .prepare_cached("SELECT id FROM evidence_contents WHERE key = zeroblob(32) LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()?;
    let Some(content) = destroyed else {
        return Ok(false);
    };
    remove(conn, content, chunks)?;
    Ok(true)
}

/// Removes at most `chunks` of a content from its end, and the key with the last of them. Tells whether
/// anything is left.
pub(super) fn remove(conn: &Connection, content: i64, chunks: usize) -> Result<bool, Error> {
    let removed = conn
        .prepare_cached(
            "DELETE FROM evidence_chunks WHERE id IN
                (SELECT id FROM evidence_chunks WHERE content_id = ?1 ORDER BY position DESC LIMIT ?2)",
        )?
        .execute(params![content, chunks])?;
    if removed == chunks {
        return Ok(true);
    }
    conn.execute("DELETE FROM evidence_contents WHERE id = ?1", [content])?;
    Ok(false)
}

/// The contents that no kept file names.
pub(super) fn unnamed(conn: &Connection) -> Result<Vec<i64>, Error> {
    let mut statement = conn.prepare(
        "SELECT id FROM evidence_contents WHERE id NOT IN (SELECT content_id FROM evidence)",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
