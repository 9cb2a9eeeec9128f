//! Bad input and bad files get their own clear sentence, and nothing changes.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use desk::DeskError;
use desk::start::{self, UnlockForm};
use domain::Right;

use crate::office::{Office, PASSPHRASE, day, form};

fn unlock(path: &Path, passphrase: &str) -> DeskError {
    let form = UnlockForm {
        staff: None,
        passphrase: passphrase.to_owned(),
    };
    start::unlock(path, form)
        .map(|_| ())
        .expect_err("it must not open")
}

/// A flipped bit is seen when the file is opened, or at the latest when its page is read.
fn damage_seen(path: &Path) -> DeskError {
    let form = UnlockForm {
        staff: None,
        passphrase: PASSPHRASE.to_owned(),
    };
    match start::unlock(path, form) {
        Err(error) => error,
        Ok(file) => desk::inventory::view(&file)
            .and_then(|_| desk::cases::list_all(&file, None, None, day("2026-11-23")))
            .map(|_| ())
            .expect_err("the damage is seen"),
    }
}

#[test]
fn wrong_passphrases_get_the_same_sentence_and_change_nothing() {
    let office = Office::new();
    let path = office.path();
    let Office {
        folder: _folder,
        file,
        ..
    } = office;
    file.close().expect("closed");
    let before = fs::read(&path).expect("read");
    let sentences: BTreeSet<String> = [
        "",
        "x",
        "copper lantern drifts eastwards",
        "Copper lantern drifts eastward",
    ]
    .iter()
    .map(|wrong| unlock(&path, wrong).words().message)
    .collect();
    assert_eq!(sentences.len(), 1, "{sentences:?}");
    assert_eq!(fs::read(&path).expect("read"), before);
}

#[test]
fn foreign_damaged_read_only_and_busy_files_each_say_so() {
    let office = Office::new();
    let path = office.path();
    let busy = unlock(&path, PASSPHRASE);
    let Office { folder, file, .. } = office;
    file.close().expect("closed");

    let foreign = folder.path().join("notes.rightsdesk");
    fs::write(&foreign, "Dear diary").expect("written");
    let not_ours = unlock(&foreign, PASSPHRASE);
    assert_eq!(fs::read(&foreign).expect("read"), b"Dear diary");

    let whole = fs::read(&path).expect("read");
    let mut flipped = whole.clone();
    flipped[2000] ^= 1;
    fs::write(&path, &flipped).expect("written");
    let damaged = damage_seen(&path);
    assert_eq!(fs::read(&path).expect("read"), flipped);
    fs::write(&path, &whole).expect("written");

    let mut rights = fs::metadata(&path).expect("there").permissions();
    rights.set_readonly(true);
    fs::set_permissions(&path, rights).expect("set");
    let read_only = unlock(&path, PASSPHRASE);

    let codes: Vec<String> = [busy, not_ours, damaged, read_only]
        .iter()
        .map(|error| error.words().code)
        .collect();
    assert_eq!(codes, ["busy", "not-a-case-file", "damaged", "read-only"]);
}

#[test]
fn a_strange_day_of_receipt_is_asked_about_and_can_be_confirmed() {
    for strange in ["2026-11-24", "2019-12-31"] {
        let mut office = Office::new();
        let mut strange = form("Robin Vale", &[Right::Delete], day(strange));
        let asked = office.log_form(strange.clone()).expect_err("asked about");
        assert_eq!(asked.words().code, "received-unlikely");
        strange.received_confirmed = true;
        office.log_form(strange).expect("confirmed");
    }
}

#[test]
fn the_three_compulsory_fields_are_asked_for() {
    let mut office = Office::new();
    let whole = form("Robin Vale", &[Right::Delete], office.today);
    let mut nameless = whole.clone();
    nameless.name = "  ".to_owned();
    let mut nothing_asked = whole.clone();
    nothing_asked.rights.clear();
    let mut no_day = whole;
    no_day.received = None;
    let fields: Vec<_> = [nameless, nothing_asked, no_day]
        .into_iter()
        .map(|form| office.log_form(form).expect_err("incomplete").words().field)
        .collect();
    assert_eq!(
        fields,
        [
            Some("name".to_owned()),
            Some("rights".to_owned()),
            Some("received".to_owned())
        ]
    );
}
