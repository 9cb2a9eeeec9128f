//! Nothing of a case can be read without the key.

use std::fs;
use std::path::Path;

use domain::Right;

use crate::office::Office;

const PLANTED: &str = "Wilhelmina Canarybird";

#[test]
fn a_planted_name_is_in_no_file() {
    let mut office = Office::new();
    office.log(PLANTED, &[Right::Delete]);
    // While the file is open there is a write-ahead log; after closing there is none.
    let open = search(office.folder.path());
    let Office { folder, file, .. } = office;
    file.close().expect("closed");
    let closed = search(folder.path());
    assert!(open.0 >= 3 && closed.0 >= 2, "{open:?} {closed:?}");
    assert_eq!((open.1, closed.1), (Vec::<String>::new(), Vec::new()));
}

#[test]
fn two_new_files_begin_differently_and_not_like_a_plain_database() {
    let begin = |office: &Office| fs::read(office.path()).expect("read")[..16].to_vec();
    let (one, other) = (Office::new(), Office::new());
    assert_ne!(begin(&one), begin(&other));
    assert_ne!(&begin(&one)[..], b"SQLite format 3\0");
}

/// How many files there are, and the names of those that hold the planted name.
fn search(folder: &Path) -> (usize, Vec<String>) {
    let wide: Vec<u8> = PLANTED.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let needles = [
        PLANTED.as_bytes().to_vec(),
        wide,
        PLANTED.to_lowercase().into_bytes(),
    ];
    let files: Vec<_> = fs::read_dir(folder)
        .expect("readable")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    let found = files.iter().filter(|path| {
        let content = fs::read(path).expect("read");
        needles
            .iter()
            .any(|needle| content.windows(needle.len()).any(|window| window == needle))
    });
    (
        files.len(),
        found.map(|path| path.display().to_string()).collect(),
    )
}
