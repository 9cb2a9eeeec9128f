//! The compound file around an Outlook item ([MS-CFB]), read within bounds.
//!
//! `cfb` refuses chains and trees that run in circles. What it cannot know is how often a stream
//! may be read: streams of a broken file may share their bytes, so all that is read together has a
//! limit as well.

use std::cell::{Cell, RefCell};
use std::io::{Cursor, Read};

use cfb::CompoundFile;

use crate::message::limits;

/// An open compound file.
pub(super) struct Compound<'a> {
    file: RefCell<CompoundFile<Cursor<&'a [u8]>>>,
    /// Bytes that may still be read.
    left: Cell<u64>,
    broken: Cell<bool>,
}

impl<'a> Compound<'a> {
    /// Opens the file; `None` if it is damaged.
    pub(super) fn open(bytes: &'a [u8]) -> Option<Self> {
        let file = CompoundFile::open(Cursor::new(bytes)).ok()?;
        Some(Self {
            file: RefCell::new(file),
            // In a sound file each byte belongs to one stream; a few are read twice.
            left: Cell::new(bytes.len() as u64 * 2),
            broken: Cell::new(false),
        })
    }

    /// Whether something that should be there could not be read to its end.
    pub(super) fn is_broken(&self) -> bool {
        self.broken.get()
    }

    /// Whether there is a stream of this path.
    pub(super) fn has(&self, path: &str) -> bool {
        self.file.borrow().is_stream(path)
    }

    /// The first `limit` bytes of a stream, or what can be read of it; `None` if it is not there.
    pub(super) fn bytes(&self, path: &str, limit: u64) -> Option<Vec<u8>> {
        if !self.has(path) {
            return None;
        }
        let mut bytes = Vec::new();
        let stream = self.file.borrow_mut().open_stream(path);
        let read = stream.and_then(|stream| {
            let room = limit.min(self.left.get());
            stream.take(room).read_to_end(&mut bytes)
        });
        let size = self.size(path);
        if read.is_err() || (bytes.len() as u64) < size.min(limit) {
            self.broken.set(true);
        }
        self.left
            .set(self.left.get().saturating_sub(bytes.len() as u64));
        Some(bytes)
    }

    /// The size of a stream in bytes, 0 if it is not there, and no more than the file has.
    pub(super) fn size(&self, path: &str) -> u64 {
        let file = self.file.borrow();
        let size = file.entry(path).map_or(0, |entry| entry.len());
        size.min(limits::MESSAGE_REFUSED)
    }

    /// The storages in a storage whose names begin so, in the order of their names.
    pub(super) fn storages(&self, path: &str, beginning: &str) -> Vec<String> {
        let file = self.file.borrow();
        let Ok(entries) = file.read_storage(path) else {
            return Vec::new();
        };
        let mut names: Vec<String> = entries
            .filter(|entry| entry.is_storage() && entry.name().starts_with(beginning))
            .take(limits::PARTS + 1)
            .map(|entry| entry.name().to_owned())
            .collect();
        names.sort();
        names
    }
}
