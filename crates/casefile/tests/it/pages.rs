//! Our own check of the pages, which others need not wait for, finds what the cipher's finds.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use casefile::integrity::{self, Finding, Subject};
use casefile::{CaseFile, Keeper, evidence};

use crate::support::{Place, log, new_case, some_file, with_a_case, write};

const PAGE: usize = 4096;

/// A file of more pages than are read in one turn, open, with all of it in the file itself.
fn open_file() -> (Place, CaseFile, Vec<u8>) {
    let (place, mut file, case) = with_a_case();
    let mut film = std::io::Read::take(std::io::repeat(7), 5 << 20);
    let go_on = &mut |_| ControlFlow::Continue(());
    let brought = evidence::bring(&mut file, &mut film, go_on).expect("it is in");
    write(&mut file, |w| evidence::keep(w, &some_file(case), brought)).expect("a file");
    file.wipe_deleted().expect("a checkpoint");
    let sound = fs::read(place.path()).expect("it is there");
    assert!(sound.len() > 1100 * PAGE);
    (place, file, sound)
}

fn pages(file: &mut CaseFile) -> Finding {
    let mut findings = integrity::check(file);
    let first = findings.swap_remove(0);
    assert_eq!(first.subject, Subject::Pages);
    assert_eq!(first.failure, None);
    first
}

/// What the cipher finds in a copy of the file.
fn found_by_the_cipher(place: &Place, bytes: &[u8]) -> u64 {
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("copy");
    fs::write(&copy, bytes).expect("our own folder");
    let raw = place.raw_at(&copy);
    let mut statement = raw.prepare("PRAGMA cipher_integrity_check").expect("known");
    let mut rows = statement.query([]).expect("it looks");
    let mut count = 0;
    while rows.next().expect("it goes on").is_some() {
        count += 1;
    }
    count
}

/// Exchanges the bytes of an open file, as another program may.
fn put(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).expect("our own file");
}

#[test]
fn it_finds_what_the_check_of_the_cipher_finds() {
    /// The first byte after the salt, the middle, the vector, the seal and the last byte.
    const WITHIN: [usize; 5] = [16, PAGE / 2, PAGE - 48, PAGE - 32, PAGE - 1];
    let (place, mut file, sound) = open_file();
    let count = sound.len() / PAGE;
    let mut check = |what: &str, bytes: &[u8], expected: u64| {
        put(&place.path(), bytes);
        assert_eq!(found_by_the_cipher(&place, bytes), expected, "{what}");
        let found = pages(&mut file);
        assert_eq!(
            (found.checked, found.faults),
            (count as u64, expected),
            "{what}"
        );
    };
    check("as it was written", &sound, 0);
    for page in [0, 1, 700, 1023, 1024, count - 1] {
        for within in WITHIN {
            let mut bytes = sound.clone();
            bytes[page * PAGE + within] ^= 1;
            check(&format!("page {page}, byte {within}"), &bytes, 1);
        }
        let mut bytes = sound.clone();
        let salt = if page == 0 { 16 } else { 0 };
        bytes[page * PAGE + salt..(page + 1) * PAGE].fill(0);
        check(&format!("page {page} of zeros"), &bytes, 1);
    }
    let mut bytes = sound.clone();
    bytes[PAGE..].chunks_mut(2 * PAGE).take(3).for_each(|two| {
        let (one, other) = two.split_at_mut(PAGE);
        one.swap_with_slice(other);
    });
    check("six pages exchanged", &bytes, 6);
    let longer = [&sound[..], &[7; 3 * PAGE + 100]].concat();
    check("junk after the end", &longer, 4);
    check("half a page missing", &sound[..sound.len() - PAGE / 2], 1);
    check("as it was again", &sound, 0);
}

#[test]
fn it_finds_what_that_of_the_cipher_leaves_out() {
    let (place, mut file, sound) = open_file();
    put(&place.path(), &sound[..sound.len() - 3 * PAGE]);
    assert_eq!(pages(&mut file).faults, 3, "pages are missing");
    let mut bytes = sound.clone();
    bytes[3] ^= 1;
    put(&place.path(), &bytes);
    assert_eq!(
        pages(&mut file).faults,
        1,
        "a salt under which nothing opens"
    );
    put(&place.path(), &sound);
    assert_eq!(pages(&mut file).faults, 0);
}

#[test]
fn others_write_between_its_slices_and_are_looked_at() {
    let (place, file, sound) = open_file();
    let mut keeper = Keeper::start(file).expect("a thread");
    let other = keeper.clone();
    let case = || new_case("Jon Doe", "jon@example.com");
    let mut turns = 0;
    let findings = integrity::check_in_turns(&mut keeper, &mut |_, _| {
        turns += 1;
        let logged = other.call_blocking(move |file| log(file, &case()).id);
        logged.expect("it is open");
        ControlFlow::Continue(())
    });
    let findings = findings.expect("nobody calls it off");
    assert!(findings.iter().all(Finding::is_sound), "{findings:?}");
    assert!(turns > sound.len() / (1024 * PAGE));
    keeper.close_blocking().expect("the file is sound");
    assert_eq!(
        found_by_the_cipher(&place, &fs::read(place.path()).expect("a file")),
        0
    );
}
