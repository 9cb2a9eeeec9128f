//! A file that is older than what was seen of it is asked about.

use std::fs;

use casefile::{Action, CaseFile, Error, Head, Rollback, history, put_back_keys};

use crate::support::{Place, log, new_case, passphrase, place};

fn with_one_more_case(place: &Place) {
    let mut file = place.open();
    log(&mut file, &new_case("Maria Lopez", "maria@example.com"));
    file.close().expect("the file is sound");
}

#[test]
fn an_older_copy_of_the_file_is_found_and_settled() {
    let place = place();
    let old = fs::read(place.path()).expect("a file");
    with_one_more_case(&place);
    fs::write(place.path(), old).expect("our own file");
    let file = place.open();
    let found = file.rollback();
    assert_eq!(found, Some(Rollback { seen: 3, found: 1 }));
    file.close().expect("the file is sound");
    // As long as nobody says why, it is asked again, also when the file has grown past what was seen.
    with_one_more_case(&place);
    with_one_more_case(&place);
    let mut file = place.open();
    assert!(file.rollback().is_some());
    file.accept_older("restored by hand from Monday's copy")
        .expect("settled");
    assert_eq!(file.rollback(), None);
    assert!(matches!(file.accept_older("again"), Err(Error::Refused(_))));
    let last = file.read(|conn| history::latest(conn, 1)).expect("entries");
    assert_eq!(last[0].action, Action::OlderAccepted);
    assert_eq!(
        last[0].detail["reason"],
        "restored by hand from Monday's copy"
    );
    file.close().expect("the file is sound");
    assert_eq!(place.open().rollback(), None);
}

#[test]
fn an_older_file_with_all_that_lies_around_it_is_found_by_what_a_keychain_remembers() {
    let place = place();
    let old: Vec<_> = ["", ".keys"]
        .map(|suffix| (suffix, fs::read(place.beside(suffix)).expect("a file")))
        .into();
    let mut file = place.open();
    log(&mut file, &new_case("Maria Lopez", "maria@example.com"));
    let seen = file.read(history::head).expect("entries").to_bytes();
    file.close().expect("the file is sound");
    for (suffix, content) in old {
        fs::write(place.beside(suffix), content).expect("our own file");
    }
    let mut file = place.open();
    assert_eq!(file.rollback(), None, "nothing beside it knows better");
    file.meet(Head::from_bytes(&seen).expect("as it was written"))
        .expect("compared");
    assert_eq!(file.rollback(), Some(Rollback { seen: 3, found: 2 }));
}

#[test]
fn a_cut_off_end_is_found() {
    let place = place();
    with_one_more_case(&place);
    let raw = place.raw();
    raw.execute_batch(
        "DROP TRIGGER history_remains; DELETE FROM history_details WHERE seq = 3;
         DELETE FROM history WHERE seq = 3",
    )
    .expect("with the key, everything can be done");
    drop(raw);
    let file = place.open();
    assert!(
        history::verify(&file).expect("entries").is_sound(),
        "the chain alone cannot see it"
    );
    assert_eq!(file.rollback(), Some(Rollback { seen: 3, found: 2 }));
}

#[test]
fn an_older_file_with_its_older_keys_is_found_by_the_twin() {
    let place = place();
    let app = tempfile::tempdir().expect("a folder");
    let both = [place.path(), place.beside(".keys")];
    let old = both.clone().map(|path| fs::read(path).expect("a file"));
    let mut file = place.open();
    file.meet_twin(app.path()).expect("a twin");
    log(&mut file, &new_case("Maria Lopez", "maria@example.com"));
    file.close().expect("the file is sound");
    for (path, content) in both.iter().zip(old) {
        fs::write(path, content).expect("our own file");
    }
    let mut file = place.open();
    assert_eq!(file.rollback(), None);
    file.meet_twin(app.path()).expect("a twin");
    assert!(file.rollback().is_some());
    file.accept_older("we tried something").expect("settled");
    file.close().expect("the file is sound");
    let mut file = place.open();
    file.meet_twin(app.path()).expect("a twin");
    assert_eq!(file.rollback(), None);
}

#[test]
fn a_crash_is_no_rollback() {
    let place = place();
    let app = tempfile::tempdir().expect("a folder");
    for _ in 0..3 {
        let mut file = place.open();
        file.meet_twin(app.path()).expect("a twin");
        assert_eq!(file.rollback(), None);
        log(&mut file, &new_case("Maria Lopez", "maria@example.com"));
        drop(file);
    }
}

#[test]
fn a_lost_keys_file_comes_back_from_its_twin() {
    let place = place();
    let app = tempfile::tempdir().expect("a folder");
    let mut file = place.open();
    file.meet_twin(app.path()).expect("a twin");
    assert_eq!(put_back_keys(&place.path(), app.path()), Err(Error::Busy));
    file.close().expect("the file is sound");
    assert_eq!(
        put_back_keys(&place.path(), app.path()),
        Ok(false),
        "nothing is lost"
    );
    for broken in [None, Some("{")] {
        fs::remove_file(place.beside(".keys")).expect("it was there");
        if let Some(text) = broken {
            fs::write(place.beside(".keys"), text).expect("our own folder");
        }
        assert!(place.unlock().is_err());
        assert_eq!(put_back_keys(&place.path(), app.path()), Ok(true));
        place.open().close().expect("the file is sound");
    }
    let empty = tempfile::tempdir().expect("a folder");
    fs::remove_file(place.beside(".keys")).expect("it was there");
    assert_eq!(put_back_keys(&place.path(), empty.path()), Ok(false));
    assert!(matches!(
        CaseFile::unlock(&place.path(), None, &passphrase()),
        Err(Error::KeysMissing)
    ));
}

#[test]
fn a_short_code_finds_its_entry() {
    let place = place();
    let mut file = place.open();
    let code = file.read(history::head).expect("a head").short_code();
    assert_eq!(code.len(), 7, "{code}");
    log(&mut file, &new_case("Maria Lopez", "maria@example.com"));
    let typed = format!(" {}\n", code.to_lowercase());
    let entry = file
        .read(|conn| history::find_code(conn, &typed))
        .expect("entries");
    assert_eq!(entry.expect("it is there").action, Action::FileUnlocked);
    assert_eq!(
        file.read(|conn| history::find_code(conn, "0000-00")),
        Ok(None)
    );
}
