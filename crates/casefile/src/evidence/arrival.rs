//! A large file on its way in: piece by piece, so that others work in the case file between.
//!
//! Each piece is written by itself, under the key of a content that no kept file names: nothing shows it,
//! counts it or gives it out. [`super::keep`] names it in the write that records the act, and so the file
//! is in whole or not at all. What was called off is removed the same way, piece by piece; what a crash
//! leaves is removed when the file is opened the next time.

use std::io::Read;
use std::ops::ControlFlow;

use super::content::{self, Content};
use super::sealing::{self, PIECE, Piece};
use crate::thread::Turns;
use crate::{CaseFile, Error};

/// Brings the content of `reader` into the case file, in turns with others. `watch` is told the bytes that
/// are in after each piece, and calls the whole thing off by breaking.
///
/// # Errors
/// [`Error::Cancelled`] if `watch` breaks, [`Error::Io`] if the reader fails, besides those of the database.
/// Nothing is left of it then.
pub fn bring(
    turns: &mut impl Turns,
    reader: &mut (dyn Read + Send),
    watch: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<Content, Error> {
    let seal = turns.turn(|file| file.stage(content::begin))?;
    let id = seal.content;
    let brought = sealing::seal_beside(seal, reader, |piece| {
        let size = piece.upto.size;
        turns.turn(move |file| store(file, &piece))?;
        match watch(size) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Error::Cancelled),
        }
    });
    if brought.is_err() {
        // What cannot be removed now is when the file is opened the next time; why it failed is said.
        let _ = forget(turns, id);
    }
    brought
}

/// Removes a content that was brought in and will not be kept.
///
/// # Errors
/// Those of the database.
pub fn let_go(turns: &mut impl Turns, content: Content) -> Result<(), Error> {
    forget(turns, content.id)
}

/// Removes what is left of destroyed files, in turns with others, and overwrites it. Their keys went with
/// the act; what this does not come to is removed when the file is opened the next time.
///
/// Each turn looks anew what is left: the number of a content that is gone may be that of another by the next.
///
/// # Errors
/// Those of the database.
pub fn clear(turns: &mut impl Turns) -> Result<(), Error> {
    let mut any = false;
    while turns.turn(|file| file.stage(|conn| content::remove_destroyed(conn, PIECE)))? {
        any = true;
    }
    match any {
        true => turns.turn(CaseFile::wipe_deleted),
        false => Ok(()),
    }
}

/// Removes what was on its way in, or out, when the file was closed or the program ended.
pub(crate) fn sweep(file: &mut CaseFile) -> Result<(), Error> {
    let left = file.read(content::unnamed)?;
    left.into_iter()
        .try_for_each(|content| forget(file, content))
}

fn store(file: &mut CaseFile, piece: &Piece) -> Result<(), Error> {
    file.stage(|conn| content::store(conn, piece))
}

fn forget(turns: &mut impl Turns, content: i64) -> Result<(), Error> {
    let remove = move |conn: &_| content::remove(conn, content, PIECE);
    while turns.turn(move |file| file.stage(remove))? {}
    Ok(())
}
