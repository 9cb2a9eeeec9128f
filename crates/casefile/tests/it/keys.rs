//! Ways in: passphrases of several people, the recovery key, and what keeps them apart.

use std::fs;

use casefile::{CaseFile, Error, KdfCost, Passphrase, RecoveryKey};
use serde_json::Value;

use crate::support::{PASSPHRASE, Place, STAFF, passphrase, place};

fn unlock(place: &Place, staff: Option<&str>, text: &str) -> Result<CaseFile, Error> {
    CaseFile::unlock(&place.path(), staff, &Passphrase::new(text.to_owned()))
}

fn keys(place: &Place) -> Value {
    let json = fs::read(place.beside(".keys")).expect("a keys file");
    serde_json::from_slice(&json).expect("the keys file is JSON")
}

fn set_keys(place: &Place, keys: &Value) {
    fs::write(place.beside(".keys"), keys.to_string()).expect("our own file");
}

#[test]
fn several_people_each_have_a_passphrase() {
    let place = place();
    let mut file = place.open();
    let bobs = Passphrase::new("bobs own four words".to_owned());
    file.set_passphrase("Bob", &bobs, KdfCost::FLOOR)
        .expect("a slot");
    file.close().expect("the file is sound");
    assert_eq!(
        CaseFile::staff_names(&place.path()),
        Ok(vec!["Ada".to_owned(), "Bob".to_owned()])
    );
    let actor = |staff, text| unlock(&place, staff, text).map(|file| file.actor().to_owned());
    assert_eq!(actor(None, "bobs own four words"), Ok("Bob".to_owned()));
    assert_eq!(actor(None, PASSPHRASE), Ok("Ada".to_owned()));
    assert_eq!(
        actor(Some("Ada"), "bobs own four words"),
        Err(Error::WrongPassphrase)
    );
}

#[test]
fn a_new_passphrase_replaces_the_old_one() {
    let place = place();
    let mut file = place.open();
    let new = Passphrase::new("quite another phrase".to_owned());
    file.set_passphrase(STAFF, &new, KdfCost::FLOOR)
        .expect("a slot");
    drop(file);
    assert_eq!(place.unlock().map(|_| ()), Err(Error::WrongPassphrase));
    assert!(unlock(&place, Some(STAFF), "quite another phrase").is_ok());
    assert_eq!(
        CaseFile::staff_names(&place.path()),
        Ok(vec!["Ada".to_owned()])
    );
}

#[test]
fn letters_are_the_same_however_they_are_composed() {
    let place = place();
    let mut file = place.open();
    let composed = Passphrase::new("gr\u{fc}n caf\u{e9}".to_owned());
    file.set_passphrase(STAFF, &composed, KdfCost::FLOOR)
        .expect("a slot");
    drop(file);
    assert!(unlock(&place, None, "gru\u{308}n cafe\u{301}").is_ok());
}

#[test]
fn unusual_passphrases_open_what_they_closed() {
    let long = "x".repeat(1024);
    for text in [
        "a",
        " trailing ",
        "\u{1f511}\u{1f3f4}",
        "\u{5e9}\u{5dc}\u{5d5}\u{5dd}",
        &long,
    ] {
        let place = place();
        let mut file = place.open();
        let new = Passphrase::new(text.to_owned());
        file.set_passphrase(STAFF, &new, KdfCost::FLOOR)
            .expect("a slot");
        drop(file);
        assert!(unlock(&place, None, text).is_ok(), "{text}");
        assert_eq!(
            unlock(&place, None, PASSPHRASE).map(|_| ()),
            Err(Error::WrongPassphrase)
        );
    }
}

#[test]
fn a_cost_out_of_bounds_or_an_empty_name_is_refused() {
    let place = place();
    let mut file = place.open();
    let weak = KdfCost {
        memory_kib: 1024,
        ..KdfCost::FLOOR
    };
    let refused = |result| matches!(result, Err(Error::Refused(_)));
    assert!(refused(file.set_passphrase(STAFF, &passphrase(), weak)));
    assert!(refused(file.set_passphrase(
        " ",
        &passphrase(),
        KdfCost::FLOOR
    )));
    drop(file);
    assert!(place.unlock().is_ok());
}

#[test]
fn the_recovery_sheet_opens_the_file_without_its_keys() {
    let place = place();
    fs::remove_file(place.beside(".keys")).expect("they were there");
    let sheet = place.recovery.blocks().join(" ").to_lowercase();
    let key = RecoveryKey::parse(&sheet).expect("it was just printed");
    let mut file = CaseFile::recover(&place.path(), &key, "Carol").expect("the right key");
    assert_eq!(file.actor(), "Carol");
    file.set_passphrase("Carol", &passphrase(), KdfCost::FLOOR)
        .expect("a slot");
    file.close().expect("the file is sound");
    assert_eq!(
        CaseFile::staff_names(&place.path()),
        Ok(vec!["Carol".to_owned()])
    );
    assert!(unlock(&place, None, PASSPHRASE).is_ok());
}

#[test]
fn damaged_keys_are_replaced_after_a_recovery() {
    let place = place();
    fs::write(place.beside(".keys"), "{").expect("our own file");
    let mut file = CaseFile::recover(&place.path(), &place.recovery, STAFF).expect("the right key");
    file.set_passphrase(STAFF, &passphrase(), KdfCost::FLOOR)
        .expect("a slot");
    drop(file);
    assert!(place.unlock().is_ok());
}

#[test]
fn the_recovery_key_is_the_same_when_it_is_printed_again() {
    let place = place();
    assert_eq!(
        place.open().recovery_key().blocks(),
        place.recovery.blocks()
    );
}

#[test]
fn the_recovery_key_of_another_file_opens_nothing() {
    let (place, other) = (place(), self::place());
    let before = place.content();
    let opened = CaseFile::recover(&place.path(), &other.recovery, STAFF);
    assert_eq!(opened.map(|_| ()), Err(Error::WrongPassphrase));
    assert_eq!(place.content(), before);
}

#[test]
fn a_slot_of_another_file_opens_nothing() {
    let (place, other) = (place(), self::place());
    let mut mixed = keys(&place);
    mixed["slots"] = keys(&other)["slots"].clone();
    set_keys(&place, &mixed);
    assert_eq!(place.unlock().map(|_| ()), Err(Error::WrongPassphrase));
}

#[test]
fn what_stands_around_a_slot_cannot_be_changed() {
    let place = place();
    let original = keys(&place);
    let sixteen = Value::from("AAAAAAAAAAAAAAAAAAAAAA==");
    let changes: [(&str, Value); 6] = [
        ("/case_file", sixteen.clone()),
        ("/slots/0/id", sixteen.clone()),
        ("/slots/0/staff", Value::from("Bob")),
        ("/slots/0/kdf/passes", Value::from(2)),
        ("/slots/0/kdf/lanes", Value::from(2)),
        ("/slots/0/kdf/salt", sixteen),
    ];
    for (field, value) in changes {
        let mut changed = original.clone();
        *changed.pointer_mut(field).expect("the field is there") = value;
        set_keys(&place, &changed);
        let opened = unlock(&place, None, PASSPHRASE);
        assert_eq!(opened.map(|_| ()), Err(Error::WrongPassphrase), "{field}");
    }
    set_keys(&place, &original);
    assert!(place.unlock().is_ok());
}

#[test]
fn a_flipped_bit_anywhere_in_the_keys_is_refused_or_shows() {
    let place = place();
    let sound = fs::read(place.beside(".keys")).expect("a keys file");
    let case_file = fs::read(place.path()).expect("it is there");
    for position in 0..sound.len() {
        let mut changed = sound.clone();
        changed[position] ^= 1;
        fs::write(place.beside(".keys"), changed).expect("our own file");
        match place.unlock() {
            Err(Error::KeysDamaged | Error::WrongPassphrase | Error::Newer { .. }) => {}
            // Outside of the slots there is only the newest entry that was seen.
            Ok(file) => assert!(file.rollback().is_some(), "byte {position}"),
            Err(other) => panic!("byte {position}: {other:?}"),
        }
        let _ = fs::remove_file(place.beside("-wal"));
        fs::write(place.path(), &case_file).expect("our own file");
    }
}

#[test]
#[cfg(unix)]
fn both_files_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let place = place();
    let _file = place.open();
    for suffix in ["", ".keys", "-wal"] {
        let mode = fs::metadata(place.beside(suffix))
            .expect("it is there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{suffix}");
    }
}

/// Needs to be root, to become somebody else; says so where it is not.
#[test]
#[cfg(target_os = "linux")]
fn another_user_reads_neither_file() {
    use std::os::unix::fs::PermissionsExt;
    use std::process::Command;
    let place = place();
    let _file = place.open();
    let folder = place.path().parent().expect("a folder").to_owned();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).expect("our own folder");
    let as_nobody = |words: &[&str]| {
        let mut command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]);
        command.args(words).output().expect("every Linux has it")
    };
    if !as_nobody(&["true"]).status.success() {
        eprintln!("SKIPPED: only root can become another user");
        return;
    }
    assert!(
        as_nobody(&["ls", &folder.display().to_string()])
            .status
            .success()
    );
    for suffix in ["", ".keys", "-wal"] {
        let read = as_nobody(&["cat", &place.beside(suffix).display().to_string()]);
        assert!(!read.status.success() && read.stdout.is_empty(), "{suffix}");
    }
}
