//! The content of one kept file, sealed in chunks.
//!
//! Each file has a random key of its own that stands nowhere but in its row: without the row, what a disk
//! still holds of the content opens for nobody. Every chunk (64 KiB, XChaCha20-Poly1305) is bound to the
//! case file, the kept file, its place and whether it is the last: none can be changed, moved, exchanged
//! or left out. Nothing is compressed and nothing shared between files, so that lengths tell nothing.

use std::io::{Read, Write as Sink};
use std::ops::ControlFlow;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::secret::Secret;
use crate::{Error, EvidenceId, Write};

/// Bytes in every chunk but the last, before it is sealed.
const CHUNK: usize = 64 * 1024;

/// The key of one kept file.
pub(super) struct ContentKey(Secret);

/// A key with everything its chunks are bound to.
pub(super) struct Seal {
    cipher: XChaCha20Poly1305,
    case_file: [u8; 16],
    id: EvidenceId,
}

impl ContentKey {
    pub(super) fn generate() -> Result<Self, Error> {
        Ok(Self(Secret::random()?))
    }

    pub(super) fn new(mut bytes: [u8; 32]) -> Self {
        Self(Secret::take(&mut bytes))
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(super) fn of(&self, conn: &Connection, id: EvidenceId) -> Result<Seal, Error> {
        Ok(Seal {
            cipher: XChaCha20Poly1305::new((&*self.0).into()),
            case_file: conn.query_one("SELECT case_file FROM meta", [], |row| row.get(0))?,
            id,
        })
    }
}

impl Seal {
    fn close(&self, position: u64, last: bool, chunk: &[u8]) -> Vec<u8> {
        let aad = self.bound(position, last);
        let payload = Payload {
            msg: chunk,
            aad: &aad,
        };
        self.cipher
            .encrypt(&nonce(position, last), payload)
            .expect("64 KiB are within the cipher's limit")
    }

    fn open(&self, position: u64, last: bool, sealed: &[u8]) -> Result<Vec<u8>, Error> {
        let aad = self.bound(position, last);
        let payload = Payload {
            msg: sealed,
            aad: &aad,
        };
        self.cipher
            .decrypt(&nonce(position, last), payload)
            .map_err(|_| Error::Damaged)
    }

    /// Fields of fixed length, so that no two read alike.
    fn bound(&self, position: u64, last: bool) -> Vec<u8> {
        let mut bound = b"rightsdesk evidence 1".to_vec();
        bound.extend(self.case_file);
        bound.extend(self.id.0.to_be_bytes());
        bound.extend(position.to_be_bytes());
        bound.push(last.into());
        bound
    }
}

/// No key seals a second file, so the place of a chunk never comes twice.
fn nonce(position: u64, last: bool) -> XNonce {
    let mut nonce = [0; 24];
    nonce[..8].copy_from_slice(&position.to_be_bytes());
    nonce[8] = last.into();
    XNonce::from(nonce)
}

/// Stores everything `reader` gives; returns how many bytes that were, and their SHA-256.
pub(super) fn store(
    w: &Write<'_>,
    seal: &Seal,
    reader: &mut dyn Read,
    watch: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<(u64, [u8; 32]), Error> {
    let mut statement = w.prepare_cached(
        "INSERT INTO evidence_chunks (evidence_id, position, content) VALUES (?1, ?2, ?3)",
    )?;
    let mut hash = Sha256::new();
    let mut size = 0;
    let mut chunk = next(reader)?;
    for position in 0_u64.. {
        // Only the one after it shows whether a chunk is the last.
        let after = next(reader)?;
        let last = after.is_empty();
        hash.update(&chunk);
        size += chunk.len() as u64;
        statement.execute(params![
            seal.id,
            position,
            seal.close(position, last, &chunk)
        ])?;
        if watch(size).is_break() {
            return Err(Error::Cancelled);
        }
        if last {
            break;
        }
        chunk = after;
    }
    Ok((size, hash.finalize().into()))
}

fn next(reader: &mut dyn Read) -> Result<Zeroizing<Vec<u8>>, Error> {
    let mut chunk = Zeroizing::new(Vec::with_capacity(CHUNK));
    reader.take(CHUNK as u64).read_to_end(&mut chunk)?;
    Ok(chunk)
}

/// Gives a content of `size` bytes to `sink`, and returns its SHA-256. Every chunk is proven before it is
/// given; one that is missing shows at the next, or at the end.
pub(super) fn load(
    conn: &Connection,
    seal: &Seal,
    size: u64,
    sink: &mut dyn Sink,
) -> Result<[u8; 32], Error> {
    let chunks = size.div_ceil(CHUNK as u64).max(1);
    let mut statement = conn.prepare_cached(
        "SELECT content FROM evidence_chunks WHERE evidence_id = ?1 ORDER BY position",
    )?;
    let mut rows = statement.query([seal.id])?;
    let mut hash = Sha256::new();
    for position in 0..chunks {
        let row = rows.next()?.ok_or(Error::Damaged)?;
        let sealed = row.get_ref("content")?;
        let sealed = sealed.as_blob().map_err(rusqlite::Error::from)?;
        let chunk = Zeroizing::new(seal.open(position, position + 1 == chunks, sealed)?);
        hash.update(&chunk);
        sink.write_all(&chunk)?;
    }
    match rows.next()? {
        None => Ok(hash.finalize().into()),
        Some(_) => Err(Error::Damaged),
    }
}
