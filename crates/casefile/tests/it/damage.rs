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

#[test]
fn a_flipped_bit_in_any_page_is_damage() {
    let place = filled();
    let sound = fs::read(place.path()).expect("it is there");
    let pages = sound.len() / PAGE;
    for page in 0..pages {
        let mut bytes = sound.clone();
        bytes[page * PAGE + 20 + page * 89 % (PAGE - 20)] ^= 1;
        fs::write(place.path(), &bytes).expect("our own file");
        assert_eq!(
            read_all(&place),
            Err(Error::Damaged),
            "page {page} of {pages}"
        );
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
