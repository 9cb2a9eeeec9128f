//! What the typesetter can see: its library, our fonts, one source and the data of one printout. No disk, no
//! network, no clock.

use std::sync::LazyLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts;

/// What is the same for every printout, built once.
struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    letter: Source,
    recovery: Source,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| Shared {
    library: LazyHash::new(Library::default()),
    book: LazyHash::new(FontBook::from_fonts(fonts::all())),
    letter: Source::new(file("letter.typ"), include_str!("letter.typ").to_owned()),
    recovery: Source::new(
        file("recovery.typ"),
        include_str!("recovery.typ").to_owned(),
    ),
});

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("our own file names are valid paths");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The world of one letter or sheet: how it looks, and the data that it prints.
pub(crate) struct LetterWorld {
    source: &'static Source,
    data: Vec<(FileId, Bytes)>,
}

impl LetterWorld {
    /// A letter of this content, with these words at the foot of each page.
    pub(crate) fn letter(sheet: &Value, foot: &Value) -> Self {
        let data = [("letter.json", sheet), ("foot.json", foot)];
        Self::new(&SHARED.letter, &data)
    }

    /// A recovery sheet of this content.
    pub(crate) fn recovery(sheet: &Value) -> Self {
        Self::new(&SHARED.recovery, &[("sheet.json", sheet)])
    }

    fn new(source: &'static Source, data: &[(&str, &Value)]) -> Self {
        let data = data.iter();
        let bytes = |json: &Value| Bytes::new(json.to_string().into_bytes());
        Self {
            source,
            data: data.map(|(name, json)| (file(name), bytes(json))).collect(),
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
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() {
            Ok(self.source.clone())
        } else {
            Err(FileError::NotSource)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.data.iter().find(|(name, _)| *name == id);
        match found {
            Some((_, bytes)) => Ok(bytes.clone()),
            None => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::all().get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
