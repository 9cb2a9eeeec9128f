//! What the typesetter can see: its library, our fonts, one source and the data of one printout. No disk, no
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
    letter: Sources,
    recovery: Sources,
}

/// How a printout looks, and under which name its data are found.
struct Sources {
    source: Source,
    data: FileId,
}

/// What is typeset.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Printout {
    /// A letter, from `letter.json`.
    Letter,
    /// A recovery sheet, from `sheet.json`.
    RecoverySheet,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| Shared {
    library: LazyHash::new(Library::default()),
    book: LazyHash::new(FontBook::from_fonts(fonts::all())),
    letter: Sources {
        source: Source::new(file("letter.typ"), include_str!("letter.typ").to_owned()),
        data: file("letter.json"),
    },
    recovery: Sources {
        source: Source::new(
            file("recovery.typ"),
            include_str!("recovery.typ").to_owned(),
        ),
        data: file("sheet.json"),
    },
});

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("our own file names are valid paths");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The world of one letter or sheet.
pub(crate) struct LetterWorld {
    sources: &'static Sources,
    data: Bytes,
}

impl LetterWorld {
    /// A world in which the data of this printout are these.
    pub(crate) fn new(printout: Printout, json: Vec<u8>) -> Self {
        Self {
            sources: match printout {
                Printout::Letter => &SHARED.letter,
                Printout::RecoverySheet => &SHARED.recovery,
            },
            data: Bytes::new(json),
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
        self.sources.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() {
            Ok(self.sources.source.clone())
        } else {
            Err(FileError::NotSource)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.sources.data {
            Ok(self.data.clone())
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
