//! Sealing what a reader gives, and opening what was sealed, while the database works beside it.
//!
//! Ciphers and hashes of a kept file take as long as the database takes for its pages. So they run on a
//! thread of their own, a few pieces ahead or behind.

use std::io::{Read, Write as Sink};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::content::{CHUNK, Content, Seal, TAG};
use crate::Error;

/// Chunks that are stored or fetched in one go: 4 MiB, some hundredths of a second.
pub(super) const PIECE: usize = 64;
/// Pieces that may wait to be stored.
const WAITING: usize = 2;

/// Some sealed chunks in a row, to be stored in one go.
pub(super) struct Piece {
    pub(super) content: i64,
    /// The position of its first chunk.
    pub(super) first: u64,
    pub(super) chunks: Vec<Vec<u8>>,
    /// What there is of the content up to its end.
    pub(super) upto: Content,
    /// Whether that is all.
    pub(super) last: bool,
}

/// Seals a content piece by piece.
pub(super) struct Sealing<R> {
    seal: Seal,
    reader: R,
    /// Read ahead: only what comes after a chunk shows whether it is the last.
    next: Option<Zeroizing<Vec<u8>>>,
    position: u64,
    size: u64,
    hash: Sha256,
}

impl<R: Read> Sealing<R> {
    pub(super) fn new(seal: Seal, mut reader: R) -> Result<Self, Error> {
        Ok(Self {
            next: Some(read(&mut reader)?),
            seal,
            reader,
            position: 0,
            size: 0,
            hash: Sha256::new(),
        })
    }

    /// The next piece, of at most so many chunks.
    pub(super) fn piece(&mut self, chunks: usize) -> Result<Piece, Error> {
        let first = self.position;
        let mut sealed = Vec::new();
        while sealed.len() < chunks
            && let Some(chunk) = self.next.take()
        {
            sealed.push(self.chunk(chunk)?);
        }
        Ok(Piece {
            content: self.seal.content,
            first,
            chunks: sealed,
            upto: Content {
                id: self.seal.content,
                size: self.size,
                sha256: self.hash.clone().finalize().into(),
            },
            last: self.next.is_none(),
        })
    }

    fn chunk(&mut self, mut chunk: Zeroizing<Vec<u8>>) -> Result<Vec<u8>, Error> {
        let after = read(&mut self.reader)?;
        self.hash.update(&*chunk);
        self.size += chunk.len() as u64;
        self.seal.close(self.position, after.is_empty(), &mut chunk);
        self.position += 1;
        self.next = (!after.is_empty()).then_some(after);
        Ok(std::mem::take(&mut *chunk))
    }
}

/// A chunk with room for what sealing adds.
fn read(reader: &mut impl Read) -> Result<Zeroizing<Vec<u8>>, Error> {
    let mut chunk = Zeroizing::new(Vec::with_capacity(CHUNK + TAG));
    reader.take(CHUNK as u64).read_to_end(&mut chunk)?;
    Ok(chunk)
}

/// Seals on another thread what `reader` gives, and hands each piece to `store` on this one, until the
/// last one is stored or one of them fails.
pub(super) fn seal_beside(
    seal: Seal,
    reader: &mut (dyn Read + Send),
    mut store: impl FnMut(Piece) -> Result<(), Error>,
) -> Result<Content, Error> {
    thread::scope(|scope| {
        let (sender, pieces) = sync_channel(WAITING);
        thread::Builder::new()
            .name("sealing".to_owned())
            .spawn_scoped(scope, move || {
                if let Err(error) = send_pieces(seal, reader, &sender) {
                    // Whoever waits for it has an error of their own if they are gone.
                    let _ = sender.send(Err(error));
                }
            })?;
        for piece in pieces {
            let piece = piece?;
            let (upto, last) = (piece.upto, piece.last);
            store(piece)?;
            if last {
                return Ok(upto);
            }
        }
        // The other thread broke off without a word.
        Err(Error::Io(std::io::ErrorKind::Other))
    })
}

fn send_pieces(
    seal: Seal,
    reader: impl Read,
    sender: &SyncSender<Result<Piece, Error>>,
) -> Result<(), Error> {
    let mut sealing = Sealing::new(seal, reader)?;
    loop {
        let piece = sealing.piece(PIECE)?;
        let last = piece.last;
        if sender.send(Ok(piece)).is_err() || last {
            return Ok(());
        }
    }
}

/// Gives a content of `size` bytes to `sink`, and returns its SHA-256. `fetch` gives the sealed chunks from a
/// position on, some at a time. Every chunk is proven before it is given; one that is missing shows at the
/// next, or at the end.
pub(super) fn open_beside(
    seal: Seal,
    size: u64,
    sink: &mut (dyn Sink + Send),
    fetch: impl FnMut(u64) -> Result<Vec<Vec<u8>>, Error>,
) -> Result<[u8; 32], Error> {
    let chunks = size.div_ceil(CHUNK as u64).max(1);
    thread::scope(|scope| {
        let (sender, sealed) = sync_channel(PIECE);
        let opening = thread::Builder::new()
            .name("opening".to_owned())
            .spawn_scoped(scope, move || open_all(&seal, chunks, &sealed, sink))?;
        let sent = send_chunks(chunks, fetch, &sender);
        drop(sender);
        let opened = opening
            .join()
            .map_err(|_| Error::Io(std::io::ErrorKind::Other))?;
        // What could not be read matters more than that it is missing then.
        sent.and(opened)
    })
}

fn send_chunks(
    expected: u64,
    mut fetch: impl FnMut(u64) -> Result<Vec<Vec<u8>>, Error>,
    sender: &SyncSender<Vec<u8>>,
) -> Result<(), Error> {
    let mut sent = 0;
    loop {
        let chunks = fetch(sent)?;
        sent += chunks.len() as u64;
        if chunks.is_empty() || sent > expected {
            break;
        }
        for chunk in chunks {
            if sender.send(chunk).is_err() {
                // The other side says why.
                return Ok(());
            }
        }
    }
    match sent == expected {
        true => Ok(()),
        false => Err(Error::Damaged),
    }
}

fn open_all(
    seal: &Seal,
    chunks: u64,
    sealed: &Receiver<Vec<u8>>,
    sink: &mut dyn Sink,
) -> Result<[u8; 32], Error> {
    let mut hash = Sha256::new();
    // One place for everything that is opened, wiped at the end.
    let mut chunk = Zeroizing::new(Vec::with_capacity(CHUNK + TAG));
    for position in 0..chunks {
        let next = sealed.recv().map_err(|_| Error::Damaged)?;
        chunk.clear();
        chunk.extend_from_slice(&next);
        seal.open(position, position + 1 == chunks, &mut chunk)?;
        hash.update(&*chunk);
        sink.write_all(&chunk)?;
    }
    Ok(hash.finalize().into())
}
