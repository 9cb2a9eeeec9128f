//! Where texts can be read in files that should not hold them: every byte of every file under some folders, in
//! UTF-8, UTF-16 and base64.

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;

/// What a search looked at, and what it found.
#[derive(Debug, Default)]
pub struct Traces {
    /// How many files were read.
    pub files: usize,
    /// How many bytes they have.
    pub bytes: usize,
    /// The files, each with the text that stands in it.
    pub found: Vec<(PathBuf, String)>,
}

/// A text as it may stand in a file.
struct Form<'a> {
    text: &'a str,
    bytes: Vec<u8>,
}

/// Reads everything under these folders, and these files themselves.
///
/// # Panics
/// If a folder cannot be read.
pub fn of(places: &[&Path], texts: &[&str]) -> Traces {
    let forms: Vec<Form<'_>> = texts.iter().flat_map(|text| forms(text)).collect();
    let mut traces = Traces::default();
    for place in places {
        look(place, &by_first_byte(&forms), &mut traces);
    }
    traces
}

fn look(place: &Path, forms: &[Vec<&Form<'_>>], traces: &mut Traces) {
    if place.is_symlink() {
        return;
    }
    if place.is_dir() {
        let entries = std::fs::read_dir(place).expect("the folder can be read");
        for entry in entries {
            look(&entry.expect("an entry").path(), forms, traces);
        }
    }
    // Sockets and what has gone in the meantime hold nothing.
    let Some(bytes) = place.is_file().then(|| std::fs::read(place).ok()).flatten() else {
        return;
    };
    traces.files += 1;
    traces.bytes += bytes.len();
    let found = texts_in(&bytes, forms).into_iter();
    traces
        .found
        .extend(found.map(|text| (place.to_owned(), text.to_owned())));
}

/// Each byte is looked at once.
fn texts_in<'a>(bytes: &[u8], forms: &[Vec<&Form<'a>>]) -> Vec<&'a str> {
    let mut found = Vec::new();
    for (at, byte) in bytes.iter().enumerate() {
        for form in &forms[usize::from(*byte)] {
            if bytes[at..].starts_with(&form.bytes) {
                found.push(form.text);
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn by_first_byte<'a, 'b>(forms: &'b [Form<'a>]) -> Vec<Vec<&'b Form<'a>>> {
    let mut table = vec![Vec::new(); 256];
    for form in forms {
        table[usize::from(form.bytes[0])].push(form);
    }
    table
}

/// A text as it is, in two bytes a character, and in base64 wherever it begins within a group of three bytes.
fn forms(text: &str) -> impl Iterator<Item = Form<'_>> {
    let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect();
    let plain = [
        text.as_bytes().to_vec(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
    ];
    let all = plain.into_iter().chain(base64_of(text.as_bytes()));
    all.map(move |bytes| Form { text, bytes })
}

/// What of the base64 of these bytes is the same whatever stands around them.
fn base64_of(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..3).map(|before: usize| {
        let text = BASE64.encode([vec![0; before], bytes.to_vec()].concat());
        let (begin, end) = ((before * 8).div_ceil(6), (before + bytes.len()) * 8 / 6);
        text.as_bytes()[begin..end].to_vec()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "Tomas Abreu";

    fn check(content: &[u8], found: bool) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::create_dir(folder.path().join("deep")).expect("it is ours");
        std::fs::write(folder.path().join("deep/file"), content).expect("it is ours");
        let traces = of(&[folder.path()], &["absent", NAME]);
        assert_eq!((traces.files, traces.bytes), (1, content.len()));
        let expected = found.then(|| (folder.path().join("deep/file"), NAME.to_owned()));
        assert_eq!(traces.found, Vec::from_iter(expected), "{content:?}");
    }

    #[test]
    fn a_text_is_found_in_each_of_its_forms() {
        check(b"By Tomas Abreu, and again Tomas Abreu.", true);
        let wide: Vec<u8> = format!("To {NAME}")
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        check(&wide, true);
        check(b"Tomas  Abreu", false);
        check(b"", false);
    }

    #[test]
    fn a_text_is_found_in_base64_wherever_it_begins() {
        for before in ["", "x", "xy", "xyz"] {
            let coded = BASE64.encode(format!("{before}{NAME} and more"));
            check(coded.as_bytes(), true);
        }
        check(b"VG9tYXMgQWxicmVj", false);
    }
}
