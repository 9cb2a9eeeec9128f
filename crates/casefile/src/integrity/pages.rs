//! Whether every page is as it was sealed, some at a time.
//!
//! SQLCipher's own check goes through the whole file at once, and whoever works in it waits for that. Here a turn
//! lasts as long as reading four megabytes; they are proven after it.
//!
//! A page ends with the vector it was encrypted with (16 bytes) and its seal (32 bytes): an HMAC-SHA-256 of
//! all before it and of the page's number, so that pages cannot be exchanged. The salt with which the first
//! page begins is no part of that. See docs/decisions/0005, and `sqlcipher_page_hmac` in SQLCipher.

use std::convert::Infallible;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::ops::ControlFlow;

use hmac::{Hmac, KeyInit, Mac};
use rusqlite::Connection;
use sha2::{Sha256, Sha512};
use zeroize::Zeroizing;

use super::Tally;
use crate::key::DatabaseKey;
use crate::open::{LOCK_PAGE, PAGE};
use crate::secret::Secret;
use crate::{CaseFile, Error, Turns, open};

/// Bytes of a page.
const LENGTH: usize = PAGE as usize;
/// Bytes of the salt, of a vector and of a seal.
const SALT: usize = 16;
const SEAL: usize = 32;
/// Pages that are read in one turn: 4 MiB.
const SLICE: u64 = 1024;

/// Proves every page, in turns with others. `watch` is told the bytes that were proven after each slice, and
/// calls the whole thing off by breaking.
pub(super) fn in_turns(
    turns: &mut impl Turns,
    watch: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<Tally, Error> {
    let seals = turns.turn(|file| Seals::of(file))?;
    let (mut tally, mut next) = (Tally::default(), 1);
    loop {
        let slice = turns.turn(move |file| Slice::read(file, next))?;
        tally.checked = slice.of;
        tally.faults += seals.faults(&slice);
        next = slice.first + SLICE;
        if next > slice.end {
            return Ok(tally);
        }
        if watch((next - 1) * PAGE).is_break() {
            return Err(Error::Cancelled);
        }
    }
}

/// Some pages in a row, as they lie in the file.
struct Slice {
    /// The number of the first; pages count from one.
    first: u64,
    pages: Vec<u8>,
    /// How many pages the database has.
    of: u64,
    /// The last page of the file, which is another where something is missing or too much.
    end: u64,
}

impl Slice {
    /// Reads the slice that begins at a page. What was committed until now goes into the file first: pages in
    /// the `-wal` are newer than those there.
    fn read(file: &mut CaseFile, first: u64) -> Result<Self, Error> {
        let of = file.maintain(|conn| {
            open::checkpoint(conn)?;
            Ok(conn.query_one("PRAGMA page_count", [], |row| row.get(0))?)
        })?;
        let mut stored = file.stored()?;
        let end = stored.metadata()?.len().div_ceil(PAGE).max(of);
        // Slices end where the page of the locks begins, so only the first of a slice can be that.
        let first = if first == LOCK_PAGE { first + 1 } else { first };
        let count = (end + 1).saturating_sub(first).min(SLICE);
        stored.seek(SeekFrom::Start((first - 1) * PAGE))?;
        Ok(Self {
            first,
            pages: read_pages(stored, count)?,
            of,
            end,
        })
    }

    fn numbered(&self) -> impl Iterator<Item = (u64, &[u8])> {
        (self.first..).zip(self.pages.chunks_exact(LENGTH))
    }
}

/// The next pages of a file. Whatever of a page cannot be read is zeros there, which no seal fits.
fn read_pages(mut stored: &File, count: u64) -> Result<Vec<u8>, Error> {
    let begin = stored.stream_position()?;
    let mut pages = vec![0; count as usize * LENGTH];
    for (at, page) in (begin..)
        .step_by(LENGTH)
        .zip(pages.chunks_exact_mut(LENGTH))
    {
        if stored.read_exact(page).is_err() {
            page.fill(0);
            stored.seek(SeekFrom::Start(at + PAGE))?;
        }
    }
    Ok(pages)
}

/// What every page of a file is sealed with.
struct Seals {
    mac: Hmac<Sha256>,
    salt: [u8; SALT],
}

impl Seals {
    fn of(file: &CaseFile) -> Result<Self, Error> {
        let salt = file.read(salt)?;
        let key = seal_key(&file.key, salt);
        let mac = Hmac::new_from_slice(&*key).expect("any length is a key");
        Ok(Self { mac, salt })
    }

    /// How many of these pages are not as they were sealed.
    fn faults(&self, slice: &Slice) -> u64 {
        let faulty = slice
            .numbered()
            .filter(|(number, page)| !self.fits(*number, page));
        faulty.count() as u64
    }

    fn fits(&self, number: u64, page: &[u8]) -> bool {
        let (sealed, seal) = page.split_at(LENGTH - SEAL);
        let (salt, sealed) = sealed.split_at(if number == 1 { SALT } else { 0 });
        let Ok(number) = u32::try_from(number) else {
            return false;
        };
        let mac = self.mac.clone().chain_update(sealed);
        let mac = mac.chain_update(number.to_le_bytes());
        self.salt.starts_with(salt) && mac.verify_slice(seal).is_ok()
    }
}

/// The salt as the database knows it since it was opened.
fn salt(conn: &Connection) -> Result<[u8; SALT], Error> {
    let digits: String = conn.query_one("PRAGMA cipher_salt", [], |row| row.get(0))?;
    Ok(conn.query_one("SELECT unhex(?1)", [digits], |row| row.get(0))?)
}

/// The key of the seals: PBKDF2 with HMAC-SHA-512, of which two rounds are enough as the database key is
/// random, and the salt with every byte changed by 0x3a. RFC 8018, 5.2.
fn seal_key(key: &DatabaseKey, salt: [u8; SALT]) -> Secret {
    let round = |message: &[u8]| -> Zeroizing<[u8; 64]> {
        let mac = Hmac::<Sha512>::new_from_slice(key.bytes()).expect("any length is a key");
        Zeroizing::new(mac.chain_update(message).finalize().into_bytes().into())
    };
    let mut block = salt.map(|byte| byte ^ 0x3a).to_vec();
    block.extend(1u32.to_be_bytes());
    let first = round(&block);
    let second = round(&*first);
    let both = first.iter().zip(second.iter());
    let Ok(key) = Secret::filled(|key| {
        key.iter_mut()
            .zip(both)
            .for_each(|(byte, (a, b))| *byte = a ^ b);
        Ok::<_, Infallible>(())
    });
    key
}
