//! After a purge the old key opens nothing but what was made before.

use std::fs;

use casefile::{
    CaseFile, Error, EvidenceId, KdfCost, Passphrase, Purged, RecoveryKey, evidence, history,
    integrity,
};

use crate::support::{Place, passphrase, some_file, with_a_case, write};

/// A purged file that had a kept file, and the folder with the backup made before.
fn purged() -> (Place, tempfile::TempDir, Purged, EvidenceId) {
    let (place, mut file, case) = with_a_case();
    let bobs = Passphrase::new("bobs own four words".to_owned());
    file.add_staff("Bob", &bobs, KdfCost::FLOOR)
        .expect("a slot");
    let id = write(&mut file, |w| {
        evidence::insert(w, &some_file(case), &mut [b'x'; 100_000].as_slice())
    })
    .expect("a file")
    .id;
    let backups = tempfile::tempdir().expect("a folder");
    let purged = file
        .purge(&passphrase(), KdfCost::FLOOR, backups.path())
        .expect("a purged file");
    (place, backups, purged, id)
}

#[test]
fn everything_is_there_under_the_new_key() {
    let (
        place,
        _backups,
        Purged {
            mut file, recovery, ..
        },
        id,
    ) = purged();
    assert_ne!(recovery.blocks(), place.recovery.blocks());
    assert_eq!(
        file.read(|conn| evidence::bytes(conn, id))
            .map(|bytes| bytes.len()),
        Ok(100_000)
    );
    assert!(history::verify(&file).expect("entries").is_sound());
    assert!(
        integrity::check(&mut file)
            .iter()
            .all(integrity::Finding::is_sound)
    );
    file.close().expect("the file is sound");
    let file = place.open();
    assert_eq!(file.rollback(), None);
    drop(file);
    let again =
        CaseFile::recover(&place.path(), &recovery, "Ada").map(|file| file.actor().to_owned());
    assert_eq!(again, Ok("Ada".to_owned()));
}

#[test]
fn the_old_sheet_and_others_passphrases_open_nothing_any_more() {
    let (place, _backups, Purged { file, .. }, _) = purged();
    file.close().expect("the file is sound");
    let old = RecoveryKey::parse(&place.recovery.blocks().concat()).expect("a sheet");
    assert_eq!(
        CaseFile::recover(&place.path(), &old, "Eve").map(|_| ()),
        Err(Error::WrongPassphrase)
    );
    let bobs = Passphrase::new("bobs own four words".to_owned());
    assert_eq!(
        CaseFile::unlock(&place.path(), None, &bobs).map(|_| ()),
        Err(Error::WrongPassphrase)
    );
    let left = place.content().into_iter().map(|(name, _)| name);
    assert_eq!(
        left.collect::<Vec<_>>(),
        ["office.case", "office.case.keys"]
    );
}

#[test]
fn backups_that_still_hold_it_are_listed_with_their_last_day() {
    let (_place, _backups, Purged { still_holding, .. }, _) = purged();
    let [(backup, until)] = still_holding.as_slice() else {
        panic!("the one made before: {still_holding:?}");
    };
    assert_eq!((*until - backup.made_at).num_days() / 365, 2);
}

#[test]
fn a_wrong_passphrase_purges_nothing() {
    let (place, file, _) = with_a_case();
    let backups = tempfile::tempdir().expect("a folder");
    let wrong = Passphrase::new("wrong".to_owned());
    let refused = file.purge(&wrong, KdfCost::FLOOR, backups.path());
    assert_eq!(refused.map(|_| ()), Err(Error::WrongPassphrase));
    assert!(place.unlock().is_ok());
}

#[test]
fn a_purge_that_was_broken_off_is_settled() {
    let (place, file, _) = with_a_case();
    file.close().expect("the file is sound");
    // Before the moment that counts: the new pair is there and the old one holds.
    for suffix in ["", ".keys"] {
        fs::copy(
            place.beside(suffix),
            place.beside(&format!(".purging{suffix}")),
        )
        .expect("our folder");
    }
    fs::write(place.beside(".purging"), "half").expect("our own folder");
    place.open().close().expect("the file is sound");
    assert_eq!(place.content().len(), 2);
    // After it: only the keys have not followed yet.
    fs::rename(place.beside(".keys"), place.beside(".purging.keys")).expect("our own folder");
    fs::write(place.beside(".keys"), "{}").expect("of the old key");
    place.open().close().expect("the file is sound");
    assert_eq!(place.content().len(), 2);
}
