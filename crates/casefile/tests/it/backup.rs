//! Backups are sound copies that open anywhere, and a restored file says what it is.

use std::fs;
use std::path::{Path, PathBuf};

use casefile::backup::{self, Backup, Contents, Daily, WayIn};
use casefile::{Action, CaseFile, Error, KdfCost, Passphrase, history, integrity};
use chrono::NaiveDate;

use crate::support::{Place, STAFF, day, log, new_case, passphrase, place, with_a_case};

/// A closed file with a case, and a backup of it in a folder of its own.
fn backed_up() -> (Place, tempfile::TempDir, Backup) {
    let (place, mut file, _) = with_a_case();
    let folder = tempfile::tempdir().expect("a folder");
    let backup = backup::make(&mut file, folder.path()).expect("a backup");
    file.close().expect("the file is sound");
    (place, folder, backup)
}

fn contents(backup: &Path) -> Result<Contents, Error> {
    backup::inspect(backup, WayIn::Passphrase(Some(STAFF), &passphrase()))
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let name = |entry: std::io::Result<fs::DirEntry>| {
        entry
            .expect("an entry")
            .file_name()
            .to_string_lossy()
            .into_owned()
    };
    let mut names: Vec<String> = entries.map(name).collect();
    names.sort();
    names
}

/// Restores on a computer that has nothing but the backup folder.
fn restore_elsewhere(backup: &Backup, way: WayIn<'_>) -> (tempfile::TempDir, CaseFile) {
    let elsewhere = tempfile::tempdir().expect("a folder");
    let out = elsewhere.path().join("restored.case");
    let file = backup::restore(&backup.path, way, &out).expect("a sound backup");
    (elsewhere, file)
}

fn check_restored(file: &mut CaseFile, inside: &Contents) {
    let counts = file.facts().expect("facts").counts;
    assert_eq!(counts.cases, inside.counts.cases);
    assert_eq!(counts.history, inside.counts.history + 1);
    let entries = file.read(|conn| history::latest(conn, 2)).expect("entries");
    assert_eq!(entries[0].action, Action::FileRestored);
    assert_eq!(entries[0].detail["seq"], inside.head.seq);
    assert_eq!(Some(&entries[1]), inside.last.as_ref());
    let head = file.read(history::head).expect("a head");
    assert_eq!(
        (head.epoch, head.seq),
        (inside.head.seq + 1, inside.head.seq + 1)
    );
    for finding in integrity::check(file) {
        assert!(finding.is_sound(), "{finding:?}");
    }
}

#[test]
fn a_backup_holds_what_the_file_held() {
    let (place, folder, backup) = backed_up();
    let inside = contents(&backup.path).expect("a sound backup");
    assert_eq!(inside.counts.cases, 1);
    assert_eq!(inside.head.seq, backup.seq);
    let name = backup.path.file_name().expect("a name").to_string_lossy();
    assert!(name.starts_with("office 20"), "{name}");
    assert!(
        name.ends_with(&format!("Z {:06}.case", backup.seq)),
        "{name}"
    );
    assert_eq!(names(folder.path()).len(), 2);
    assert_eq!(
        backup::list(folder.path(), &place.path()),
        Ok(vec![backup.clone()])
    );
    let file = place.open();
    let acts = file.read(|conn| history::latest(conn, 2)).expect("entries");
    assert_eq!(acts[1].action, Action::BackupMade);
    let settings = file.read(backup::load).expect("settings");
    assert_eq!(settings.made_at, Some(backup.made_at));
}

#[test]
fn looking_into_a_backup_changes_nothing() {
    let (_place, folder, backup) = backed_up();
    let bytes = fs::read(&backup.path).expect("a file");
    contents(&backup.path).expect("a sound backup");
    assert!(fs::read(&backup.path).expect("a file") == bytes);
    assert_eq!(names(folder.path()).len(), 2);
}

#[test]
#[cfg(unix)]
fn a_backup_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (_place, folder, _) = backed_up();
    for entry in fs::read_dir(folder.path()).expect("the folder") {
        let mode = entry
            .and_then(|entry| entry.metadata())
            .expect("a file")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn a_backup_restores_elsewhere_with_a_passphrase() {
    let (place, _folder, backup) = backed_up();
    drop(place);
    let inside = contents(&backup.path).expect("a sound backup");
    let way = passphrase();
    let (elsewhere, mut file) = restore_elsewhere(&backup, WayIn::Passphrase(None, &way));
    check_restored(&mut file, &inside);
    assert_eq!(file.actor(), STAFF);
    file.close().expect("the file is sound");
    let again = CaseFile::unlock(&elsewhere.path().join("restored.case"), None, &passphrase());
    assert_eq!(again.expect("the same passphrase").rollback(), None);
}

#[test]
fn a_backup_restores_elsewhere_with_the_recovery_sheet_alone() {
    let (place, _folder, backup) = backed_up();
    let inside = contents(&backup.path).expect("a sound backup");
    let mut keys = backup.path.clone().into_os_string();
    keys.push(".keys");
    fs::remove_file(keys).expect("it was there");
    assert_eq!(contents(&backup.path), Err(Error::KeysMissing));
    let (elsewhere, mut file) =
        restore_elsewhere(&backup, WayIn::Recovery(&place.recovery, "Carol"));
    let new = Passphrase::new("a new phrase for a new start".to_owned());
    file.set_passphrase("Carol", &new, KdfCost::FLOOR)
        .expect("a slot");
    file.close().expect("the file is sound");
    let restored = elsewhere.path().join("restored.case");
    let mut file = CaseFile::unlock(&restored, Some("Carol"), &new).expect("the new passphrase");
    assert_eq!(
        file.facts().expect("facts").counts.cases,
        inside.counts.cases
    );
    assert!(
        integrity::check(&mut file)
            .iter()
            .all(integrity::Finding::is_sound)
    );
}

#[test]
fn a_wrong_way_in_restores_nothing() {
    let (_place, folder, backup) = backed_up();
    let out = folder.path().join("out.case");
    let wrong = Passphrase::new("wrong".to_owned());
    let refused = backup::restore(&backup.path, WayIn::Passphrase(None, &wrong), &out);
    assert_eq!(refused.map(|_| ()), Err(Error::WrongPassphrase));
    let other = place();
    let refused = backup::restore(&backup.path, WayIn::Recovery(&other.recovery, "Eve"), &out);
    assert_eq!(refused.map(|_| ()), Err(Error::WrongPassphrase));
    assert_eq!(names(folder.path()).len(), 2);
}

#[test]
fn restoring_never_overwrites() {
    let (place, folder, backup) = backed_up();
    let way = passphrase();
    let restore =
        |out: &Path| backup::restore(&backup.path, WayIn::Passphrase(None, &way), out).map(|_| ());
    let before = place.content();
    assert_eq!(restore(&place.path()), Err(Error::Exists));
    assert_eq!(place.content(), before);
    // A keys file without its case file may be the last way into a copy of it.
    let out = folder.path().join("out.case");
    fs::write(folder.path().join("out.case.keys"), "keys").expect("our own folder");
    assert_eq!(restore(&out), Err(Error::Exists));
    assert_eq!(
        restore(&folder.path().join("gone/out.case")),
        Err(Error::Missing)
    );
}

#[test]
fn a_damaged_backup_restores_nothing() {
    let (_place, folder, backup) = backed_up();
    let sound = fs::read(&backup.path).expect("a file");
    let way = passphrase();
    for page in 0..sound.len() / 4096 {
        let mut bytes = sound.clone();
        bytes[page * 4096 + 100] ^= 1;
        fs::write(&backup.path, bytes).expect("our own file");
        let out = folder.path().join("out.case");
        let restored = backup::restore(&backup.path, WayIn::Passphrase(None, &way), &out);
        assert_eq!(restored.map(|_| ()), Err(Error::Damaged), "page {page}");
        assert_eq!(names(folder.path()).len(), 2, "page {page}");
    }
}

#[test]
fn a_backup_that_somebody_worked_in_restores_too() {
    let (place, _folder, backup) = backed_up();
    let mut file =
        CaseFile::unlock(&backup.path, None, &passphrase()).expect("it opens like any file");
    log(&mut file, &new_case("Jon Doe", "jon@example.com"));
    file.close().expect("the file is sound");
    let inside = contents(&backup.path).expect("a sound file");
    assert_eq!(inside.counts.cases, 2);
    let (_elsewhere, mut restored) =
        restore_elsewhere(&backup, WayIn::Recovery(&place.recovery, STAFF));
    check_restored(&mut restored, &inside);
}

#[test]
fn a_backup_is_not_looked_at_while_it_is_open() {
    let (_place, _folder, backup) = backed_up();
    let file = CaseFile::unlock(&backup.path, None, &passphrase()).expect("it opens");
    assert_eq!(contents(&backup.path), Err(Error::Busy));
    drop(file);
}

fn daily(file: &mut CaseFile, today: NaiveDate) -> Daily {
    backup::daily(file, today).expect("the file is sound")
}

#[test]
fn the_first_change_of_a_day_is_backed_up_by_itself() {
    let place = place();
    let mut file = place.open();
    let (monday, tuesday) = (day("2026-11-23"), day("2026-11-24"));
    assert_eq!(daily(&mut file, monday), Daily::NotDue);
    log(&mut file, &new_case("Maria Lopez", "maria@example.com"));
    let Daily::Made(backup) = daily(&mut file, monday) else {
        panic!("there was a change")
    };
    assert_eq!(
        backup.path.parent(),
        Some(place.beside("").with_file_name("Backups").as_path())
    );
    log(&mut file, &new_case("Jon Doe", "jon@example.com"));
    assert_eq!(daily(&mut file, monday), Daily::NotDue);
    assert!(matches!(daily(&mut file, tuesday), Daily::Made(_)));
    assert_eq!(daily(&mut file, day("2026-11-25")), Daily::NotDue);
}

#[test]
fn no_backup_is_made_if_staff_do_not_want_them() {
    let place = place();
    let mut file = place.open();
    backup::save(&mut file, false, None).expect("settings");
    log(&mut file, &new_case("Maria Lopez", "maria@example.com"));
    assert_eq!(daily(&mut file, day("2026-11-23")), Daily::NotDue);
}

#[test]
fn a_folder_that_is_gone_is_a_warning_and_the_act_stays() {
    let place = place();
    let mut file = place.open();
    let stick: PathBuf = place.beside("").with_file_name("stick");
    backup::save(&mut file, true, Some(&stick)).expect("settings");
    let case = log(&mut file, &new_case("Maria Lopez", "maria@example.com")).id;
    assert_eq!(
        daily(&mut file, day("2026-11-23")),
        Daily::Failed(Error::Missing)
    );
    assert!(!stick.exists(), "a stick that is not there is not made up");
    let failed = file
        .read(backup::load)
        .expect("settings")
        .failed
        .expect("a failure");
    assert_eq!(failed.1, Error::Missing.to_string());
    assert!(file.read(|conn| casefile::cases::get(conn, case)).is_ok());
    // It counts again as soon as the folder is there.
    fs::create_dir(&stick).expect("our own folder");
    backup::make(&mut file, &stick).expect("a backup");
    assert_eq!(file.read(backup::load).expect("settings").failed, None);
}

#[test]
fn old_backups_go_and_those_of_other_files_stay() {
    let (place, mut file, _) = with_a_case();
    let folder = tempfile::tempdir().expect("a folder");
    let backup = backup::make(&mut file, folder.path()).expect("a backup");
    let keys = fs::read(folder.path().join(format!("{}.keys", name(&backup.path)))).expect("keys");
    for number in 1..=12 {
        let old = folder
            .path()
            .join(format!("office 2020-01-{number:02}T090000Z 000001.case"));
        fs::write(&old, "old").expect("our own folder");
        let keys = if number == 3 {
            b"of another file".to_vec()
        } else {
            keys.clone()
        };
        fs::write(folder.path().join(format!("{}.keys", name(&old))), keys)
            .expect("our own folder");
    }
    file.close().expect("the file is sound");
    // Left by a kill: never a backup, but with keys already.
    let unfinished = folder.path().join("office 2026-01-01T000000Z 000099.case");
    for ending in [".partial", ".keys"] {
        fs::write(beside(&unfinished, ending), "left").expect("our own folder");
    }
    let removed = backup::prune(folder.path(), &place.path(), chrono::Utc::now());
    assert_eq!(
        removed,
        Ok(2),
        "13 less the newest ten, less the one that is not ours"
    );
    assert!(backup.path.exists());
    for ending in [".partial", ".keys"] {
        assert!(!beside(&unfinished, ending).exists(), "{ending} goes");
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    PathBuf::from(format!("{}{ending}", path.display()))
}

fn name(path: &Path) -> String {
    path.file_name()
        .expect("a name")
        .to_string_lossy()
        .into_owned()
}
