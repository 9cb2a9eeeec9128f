//! A damaged file is detected, never believed.

use std::fs;

use casefile::evidence::{self, NewEvidence, Purpose};
use casefile::{CaseFile, Error, cases, history};

use crate::support::{Place, log, new_case, place, write};

const PAGE: usize = 4096;

/// A closed file with some pages of content.
fn filled() -> Place {
    let place = place();
    let mut file = place.open();
    let case = log(&mut file, &new_case("Maria Lopez", "maria@example.com"));
    let message = NewEvidence {
        case: case.id,
        name: "message.eml".to_owned(),
        media_type: "message/rfc822".to_owned(),
        source: "e-mail".to_owned(),
        purpose: Purpose::OriginalMessage,
    };
    let content = vec![b'x'; 3 * PAGE];
    write(&mut file, |w| {
        evidence::insert(w, &message, &mut content.as_slice())
    })
    .expect("a file");
    file.close().expect("the file is sound");
    place
}

/// Opens the file and reads everything in it.
fn read_all(place: &Place) -> Result<(), Error> {
    let file: CaseFile = place.unlock()?;
    history::verify(&file)?;
    file.read(|conn| {
        let answer: String = conn.query_one("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        if answer != "ok" {
            return Err(Error::Damaged);
        }
        for row in cases::list(conn, &cases::CaseFilter::default())? {
            for evidence in evidence::of_case(conn, row.id)? {
                evidence::bytes(conn, evidence.id)?;
            }
        }
        Ok(())
    })
}

/// Puts these bytes in place of the file, reads everything and puts the -wal away that opening makes.
fn read_damaged(place: &Place, bytes: &[u8]) -> Result<(), Error> {
    fs::write(place.path(), bytes).expect("our own file");
    let read = read_all(place);
    let _ = fs::remove_file(place.beside("-wal"));
    read
}

#[test]
fn a_flipped_bit_in_any_page_is_damage_wherever_it_is() {
    /// The first byte, the salt's end, the middle, the vector, the seal and the last byte.
    const PLACES: [usize; 6] = [0, 16, PAGE / 2, PAGE - 48, PAGE - 32, PAGE - 1];
    let place = filled();
    let sound = fs::read(place.path()).expect("it is there");
    let pages = sound.len() / PAGE;
    for (page, within) in (0..pages).flat_map(|page| PLACES.map(|within| (page, within))) {
        let mut bytes = sound.clone();
        bytes[page * PAGE + within] ^= 1;
        let read = read_damaged(&place, &bytes);
        assert_eq!(
            read,
            Err(Error::Damaged),
            "page {page} of {pages}, byte {within}"
        );
    }
}

#[test]
fn a_page_of_zeros_is_damage() {
    let place = filled();
    let sound = fs::read(place.path()).expect("it is there");
    for page in 0..sound.len() / PAGE {
        let mut bytes = sound.clone();
        bytes[page * PAGE..(page + 1) * PAGE].fill(0);
        // Zeros at the beginning are the beginning of nothing of ours.
        let refused = if page == 0 {
            Error::NotOurs
        } else {
            Error::Damaged
        };
        assert_eq!(read_damaged(&place, &bytes), Err(refused), "page {page}");
    }
}

#[test]
fn junk_after_the_end_changes_nothing() {
    let place = filled();
    let sound = fs::read(place.path()).expect("it is there");
    for junk in [1, 100, PAGE, 3 * PAGE + 7] {
        let mut bytes = sound.clone();
        bytes.resize(sound.len() + junk, 0xa5);
        match read_damaged(&place, &bytes) {
            Ok(()) | Err(Error::Damaged) => {}
            other => panic!("{junk} bytes: {other:?}"),
        }
    }
}

#[test]
fn a_damaged_write_ahead_file_costs_its_last_commits_at_most() {
    let place = filled();
    let mut file = place.open();
    log(&mut file, &new_case("Jon Doe", "jon@example.com"));
    let sound = fs::read(place.path()).expect("it is there");
    let wal = fs::read(place.beside("-wal")).expect("a write is in the -wal");
    drop(file);
    // Through the header, the first frame's header and its content, then here and there.
    let places = (0..80).chain((80..wal.len()).step_by(997));
    for within in places {
        let mut bytes = wal.clone();
        bytes[within] ^= 1;
        fs::write(place.path(), &sound).expect("our own file");
        fs::write(place.beside("-wal"), bytes).expect("our own folder");
        match place.unlock() {
            Err(error) => assert_eq!(error, Error::Damaged, "byte {within}"),
            Ok(file) => {
                let counts = file.facts().expect("facts").counts;
                assert!((1..=2).contains(&counts.cases), "byte {within}");
                assert!(
                    history::verify(&file).expect("entries").is_sound(),
                    "byte {within}"
                );
            }
        }
        let _ = fs::remove_file(place.beside("-wal"));
    }
}

#[test]
fn exchanged_pages_are_damage() {
    let place = filled();
    let mut bytes = fs::read(place.path()).expect("it is there");
    let (first, second) = bytes[PAGE..].split_at_mut(PAGE);
    first.swap_with_slice(&mut second[..PAGE]);
    fs::write(place.path(), &bytes).expect("our own file");
    assert_eq!(read_all(&place), Err(Error::Damaged));
}

#[test]
fn a_truncated_file_is_damage() {
    let place = filled();
    let bytes = fs::read(place.path()).expect("it is there");
    for length in [100, PAGE, PAGE + 1, bytes.len() - PAGE, bytes.len() - 1] {
        fs::write(place.path(), &bytes[..length]).expect("our own file");
        assert_eq!(read_all(&place), Err(Error::Damaged), "{length} bytes");
        let _ = fs::remove_file(place.beside("-wal"));
    }
}

#[test]
fn a_damaged_first_page_is_refused_and_left_alone() {
    let place = filled();
    let mut bytes = fs::read(place.path()).expect("it is there");
    bytes[1000] ^= 0xff;
    fs::write(place.path(), &bytes).expect("our own file");
    let before = place.content();
    assert_eq!(place.unlock().map(|_| ()), Err(Error::Damaged));
    assert_eq!(place.content(), before);
}

#[test]
fn a_write_ahead_file_of_another_case_file_changes_nothing() {
    let (place, other) = (filled(), filled());
    let mut file = other.open();
    log(&mut file, &new_case("Other", "other@example.com"));
    let wal = fs::read(other.beside("-wal")).expect("a write is in the -wal");
    drop(file);
    fs::write(place.beside("-wal"), wal).expect("our own folder");
    // Its frames are valid to SQLite but not under this key; nothing of them is ever believed.
    match place.unlock() {
        Err(error) => assert_eq!(error, Error::Damaged),
        Ok(file) => assert_eq!(file.facts().expect("facts").counts.cases, 1),
    }
}
