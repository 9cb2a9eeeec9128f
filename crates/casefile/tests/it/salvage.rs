//! A damaged file gives up what is readable in it.

use std::fs;

use casefile::backup::WayIn;
use casefile::integrity::{self, Subject};
use casefile::{CaseFile, Error, KdfCost, Passphrase, Salvaged, cases, evidence, history, salvage};

use crate::support::{Place, log, new_case, passphrase, place, some_file, write};

const PAGE: usize = 4096;
const CASES: u64 = 60;

/// A closed file with many cases, each with a kept file.
fn filled() -> Place {
    let place = place();
    let mut file = place.open();
    for number in 0..CASES {
        let name = format!("Consumer {number}");
        let case = log(&mut file, &new_case(&name, "somebody@example.com")).id;
        write(&mut file, |w| {
            evidence::insert(w, &some_file(case), &mut [b'x'; 3000].as_slice())
        })
        .expect("a file");
    }
    file.close().expect("the file is sound");
    place
}

fn rescue(place: &Place) -> Result<Salvaged, Error> {
    let passphrase = passphrase();
    let way = WayIn::Passphrase(None, &passphrase);
    let new = Passphrase::new("a new phrase for what is left".to_owned());
    salvage(
        &place.path(),
        way,
        &place.beside(".saved"),
        &new,
        KdfCost::FLOOR,
    )
}

#[test]
fn everything_comes_out_of_a_sound_file() {
    let place = filled();
    let mut saved = rescue(&place).expect("a sound file");
    assert_eq!(
        (saved.damaged.as_slice(), saved.orphans),
        ([].as_slice(), 0)
    );
    assert!(
        integrity::check(&mut saved.file)
            .iter()
            .all(integrity::Finding::is_sound)
    );
    let filter = cases::CaseFilter {
        search: Some("consumer 7".to_owned()),
        ..cases::CaseFilter::default()
    };
    let found = saved.file.read(|conn| cases::count(conn, &filter));
    assert_eq!(found, Ok(1), "the search index is made anew");
    saved.file.close().expect("the file is sound");
    let new = Passphrase::new("a new phrase for what is left".to_owned());
    let again = CaseFile::unlock(&place.beside(".saved"), None, &new).expect("the new passphrase");
    assert_eq!(again.rollback(), None);
}

#[test]
fn twenty_damaged_files_give_up_nearly_all() {
    let place = filled();
    let sound = fs::read(place.path()).expect("a file");
    let pages = sound.len() / PAGE;
    let (mut refused, mut kept) = (0, 0);
    for sample in 0..20 {
        let mut bytes = sound.clone();
        // Spread over the file, two pages each.
        for page in [
            1 + sample * (pages - 2) / 20,
            1 + (sample * 7 + 3) * (pages - 2) / 140,
        ] {
            bytes[page * PAGE + 99] ^= 0xff;
        }
        fs::write(place.path(), &bytes).expect("our own file");
        match rescue(&place) {
            // The list of tables lies on the first pages.
            Err(error) => {
                assert_eq!(error, Error::Damaged, "sample {sample}");
                refused += 1;
            }
            Ok(mut saved) => {
                kept += saved.file.facts().expect("facts").counts.cases;
                // What is there is sound, but for the gaps that show.
                for finding in integrity::check(&mut saved.file) {
                    let may = [Subject::History, Subject::Evidence].contains(&finding.subject);
                    assert!(finding.is_sound() || may, "sample {sample}: {finding:?}");
                }
                assert!(history::verify(&saved.file).is_ok());
                drop(saved);
                for left in [".saved", ".saved-wal", ".saved.keys"] {
                    let _ = fs::remove_file(place.beside(left));
                }
            }
        }
        assert!(
            fs::read(place.path()).expect("a file") == bytes,
            "the damaged file stays as it is"
        );
    }
    assert!(refused <= 4, "{refused} of 20 gave up nothing");
    let possible = (20 - refused) * CASES;
    assert!(kept * 10 >= possible * 8, "{kept} of {possible} cases");
}

#[test]
fn a_damaged_first_page_costs_nothing_in_a_file_that_was_never_written_anew() {
    // The salt must be whole, with which the file begins: every page is sealed with it.
    for at in [16, 100, PAGE / 2, PAGE - 1] {
        let place = filled();
        let mut bytes = fs::read(place.path()).expect("a file");
        bytes[at] ^= 0xff;
        fs::write(place.path(), &bytes).expect("our own file");
        assert_eq!(place.unlock().map(|_| ()), Err(Error::Damaged));
        let mut saved = rescue(&place).expect("the list of tables is found");
        assert_eq!(
            (saved.damaged.as_slice(), saved.orphans),
            ([].as_slice(), 0)
        );
        let counts = saved.file.facts().expect("facts").counts;
        assert_eq!((counts.cases, counts.evidence), (CASES, CASES));
        for finding in integrity::check(&mut saved.file) {
            assert!(finding.is_sound(), "{finding:?}");
        }
        assert!(
            fs::read(place.path()).expect("a file") == bytes,
            "the damaged file stays as it is"
        );
        for left in [".saved.copy", ".saved.first-page", ".saved.copy-wal"] {
            assert!(!place.beside(left).exists(), "{left}");
        }
    }
}

#[test]
fn a_first_page_that_cannot_be_found_again_is_said_and_leaves_nothing() {
    let place = filled();
    let backups = place.path().with_file_name("backups");
    fs::create_dir(&backups).expect("our own folder");
    let purged = place.open().purge(&passphrase(), KdfCost::FLOOR, &backups);
    purged
        .expect("a purged file")
        .file
        .close()
        .expect("the file is sound");
    let mut bytes = fs::read(place.path()).expect("a file");
    bytes[100] ^= 0xff;
    fs::write(place.path(), &bytes).expect("our own file");
    let before = fs::read_dir(place.path().with_file_name(""))
        .expect("a folder")
        .count();
    assert_eq!(rescue(&place).map(|_| ()), Err(Error::Damaged));
    let after = fs::read_dir(place.path().with_file_name(""))
        .expect("a folder")
        .count();
    assert_eq!(before, after);
}
