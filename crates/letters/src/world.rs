//! What the typesetter can see: its library, our fonts, one source and one letter. No disk, no
//! network, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts;

/// What is the same for every letter, built once.
struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    source: Source,
    letter: FileId,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| Shared {
    library: LazyHash::new(Library::default()),
    book: LazyHash::new(FontBook::from_fonts(fonts::all())),
    source: Source::new(file("letter.typ"), include_str!("letter.typ").to_owned()),
    letter: file("letter.json"),
});

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("our two file names are valid paths");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The world of one letter.
pub(crate) struct LetterWorld {
    letter: Bytes,
}

impl LetterWorld {
    /// A world in which `letter.json` is this letter.
    pub(crate) fn new(json: Vec<u8>) -> Self {
        Self {
            letter: Bytes::new(json),
        }
    }
}

impl World for LetterWorld {
    fn library(&self) -> &LazyHash<Library> {
        &SHARED.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHARED.book
    }

    fn main(&self) -> FileId {
        SHARED.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == SHARED.source.id() {
            Ok(SHARED.source.clone())
        } else {
            Err(FileError::NotSource)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == SHARED.letter {
            Ok(self.letter.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::all().get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
