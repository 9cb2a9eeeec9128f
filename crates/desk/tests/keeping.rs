//! Backups, checks and staff as the desk offers them.

use std::path::{Path, PathBuf};

use casefile::{CaseFile, KdfCost, Passphrase};
use desk::start::{NewFileForm, RecoverForm, UnlockForm};
use desk::{backup, error::Class, older, purge, staff, start, upkeep, verify};

const PASSPHRASE: &str = "copper lantern drifts eastward";

/// A case file with an office, and its recovery sheet.
fn office(folder: &Path) -> (CaseFile, Vec<String>, PathBuf) {
    let path = folder.join("Harbor.rightsdesk");
    let form = NewFileForm {
        office_name: "Harbor Street Books".to_owned(),
        staff: "Ada".to_owned(),
        passphrase: PASSPHRASE.to_owned(),
    };
    let (file, sheet) = start::create(&path, form, KdfCost::FLOOR).expect("a new file");
    (file, sheet.blocks, path)
}

fn unlock() -> UnlockForm {
    UnlockForm {
        staff: None,
        passphrase: PASSPHRASE.to_owned(),
    }
}

#[test]
fn a_backup_is_shown_restored_and_clean() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut file, sheet, _) = office(folder.path());
    let made = backup::make(&mut file, None).expect("a backup");
    let before = backup::contents_of(&file).expect("contents");
    let place = folder.path().join("Backups").join(&made.file_name);
    drop(file);
    let inside = backup::inspect(&place, unlock()).expect("a sound backup");
    assert_eq!(inside.office_name, "Harbor Street Books");
    assert_eq!(inside.last_act, "Office details changed");
    assert_eq!(inside.last_by, "Ada");
    assert_eq!(
        inside.history + 1,
        before.history,
        "the backup itself is recorded after it"
    );

    let blank = tempfile::tempdir().expect("a folder");
    let out = blank.path().join("Again.rightsdesk");
    let form = RecoverForm {
        sheet: sheet.join(" "),
        staff: "Grace".to_owned(),
        passphrase: "seven quiet harbours beyond".to_owned(),
    };
    let mut file =
        backup::restore_with_sheet(&place, form, &out, KdfCost::FLOOR).expect("restored");
    let verified = verify::verify(&mut file);
    assert!(verified.ok, "{verified:?}");
    let what: Vec<&str> = verified
        .checked
        .iter()
        .map(|one| one.what.as_str())
        .collect();
    assert_eq!(
        what,
        [
            "pages",
            "structure",
            "references",
            "search",
            "evidence",
            "history",
            "anchor",
            "keys",
            "backups"
        ]
    );
    let refused = backup::restore(&place, unlock(), &out).map(|_| ());
    assert_eq!(refused.expect_err("it is there").words().code, "exists");
}

#[test]
fn a_damaged_backup_is_found() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut file, _, _) = office(folder.path());
    let made = backup::make(&mut file, None).expect("a backup");
    let place = folder.path().join("Backups").join(made.file_name);
    let mut bytes = std::fs::read(&place).expect("a file");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&place, bytes).expect("our own file");
    let verified = verify::verify(&mut file);
    assert!(!verified.ok);
    let backups = verified.checked.last().expect("backups come last");
    assert!(
        !backups.ok && backups.detail.contains("Not sound"),
        "{}",
        backups.detail
    );
}

#[test]
fn a_stick_that_is_pulled_out_is_a_warning() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut file, _, _) = office(folder.path());
    let stick = folder.path().join("stick");
    let view = backup::save(&mut file, true, Some(&stick)).expect("settings");
    assert_eq!(view.warning.expect("a warning").code, "backup-folder");
    let today = "2026-11-23".parse().expect("a day");
    let upkeep = upkeep::run(&mut file, today).expect("nothing is lost");
    let warning = upkeep.backup_warning.expect("a warning");
    assert_eq!(warning.message, "The folder for backups is not there.");
    assert!(backup::view(&file).expect("a view").warning.is_some());
    backup::save(&mut file, true, None).expect("settings");
    let upkeep = upkeep::run(&mut file, today).expect("nothing is lost");
    assert!(upkeep.backup_warning.is_none());
    let view = backup::view(&file).expect("a view");
    assert!(view.warning.is_none());
    assert_eq!((view.backups.len(), view.beside_the_file), (1, true));
}

#[test]
fn another_folder_does_not_turn_backups_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut file, _, _) = office(folder.path());
    backup::save(&mut file, false, None).expect("saved");
    let copies = folder.path().join("Copies");
    std::fs::create_dir(&copies).expect("a folder");
    let view = backup::save_folder(&mut file, &copies).expect("saved");
    assert!(!view.automatic && !view.beside_the_file);
    assert!(view.folder.ends_with("Copies"), "{}", view.folder);
}

#[test]
fn staff_come_change_and_go() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut file, _, path) = office(folder.path());
    let form = staff::AddStaffForm {
        name: " Bob ".to_owned(),
        passphrase: "nine violet ladders upstream".to_owned(),
    };
    let view = staff::add(&mut file, form.clone(), KdfCost::FLOOR).expect("added");
    assert_eq!(view.staff.len(), 2);
    assert!(view.staff[0].me && view.staff[0].removable && !view.keychain);
    let taken = staff::add(&mut file, form, KdfCost::FLOOR).expect_err("the name is taken");
    assert_eq!(taken.words().field.as_deref(), Some("name"));
    let same = staff::RenameStaffForm {
        name: "Bob".to_owned(),
        new_name: "Ada ".to_owned(),
    };
    let taken = staff::rename(&mut file, &same).expect_err("the name is taken");
    assert_eq!(taken.words().code, "name-taken");
    assert_eq!(taken.words().field.as_deref(), Some("new_name"));
    let rename = staff::RenameStaffForm {
        name: "Bob".to_owned(),
        new_name: "Robert".to_owned(),
    };
    staff::rename(&mut file, &rename).expect("renamed");
    let view = staff::remove(&mut file, "Robert").expect("removed");
    assert!(!view.staff[0].removable);
    assert_eq!(
        staff::remove(&mut file, "Ada")
            .expect_err("the last one")
            .class(),
        Class::Other
    );

    let change = |old: &str| staff::PassphraseForm {
        old: old.to_owned(),
        new: "plain marble orchard sunday".to_owned(),
    };
    let wrong = staff::change_passphrase(&mut file, change("not it"), KdfCost::FLOOR);
    assert_eq!(
        wrong.expect_err("another passphrase").words().code,
        "old-passphrase"
    );
    staff::change_passphrase(&mut file, change(PASSPHRASE), KdfCost::FLOOR).expect("changed");
    file.close().expect("sound");
    let new = Passphrase::new("plain marble orchard sunday".to_owned());
    assert!(CaseFile::unlock(&path, None, &new).is_ok());
}

#[test]
fn a_purge_shows_a_new_sheet_and_what_still_holds_the_old_data() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut file, old_sheet, path) = office(folder.path());
    let form = staff::AddStaffForm {
        name: "Bob".to_owned(),
        passphrase: "nine violet ladders upstream".to_owned(),
    };
    staff::add(&mut file, form, KdfCost::FLOOR).expect("added");
    file.close().expect("sound");
    let (mut file, view) = purge::run(&path, unlock(), KdfCost::FLOOR).expect("purged");
    assert_ne!(view.sheet.blocks, old_sheet);
    assert_eq!(view.without_passphrase, ["Bob"]);
    assert_eq!(view.still_holding.len(), 1);
    let verified = verify::verify(&mut file);
    assert!(verified.ok, "{verified:?}");
    let backups = &verified.checked.last().expect("backups come last").detail;
    assert!(backups.contains("1 under an earlier key"), "{backups}");
}

#[test]
fn a_damaged_file_is_salvaged_beside_itself() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut file, _, path) = office(folder.path());
    // Something long, so that the last page holds it and not the list of the tables.
    let long = desk::blocks::ChangeBlockForm {
        was: None,
        block: desk::blocks::BlockForm {
            key: "long".to_owned(),
            language: desk::Coded(letters::Language::En),
            text: "x".repeat(4000),
        },
    };
    desk::blocks::save(&mut file, &long).expect("saved");
    file.close().expect("sound");
    let mut bytes = std::fs::read(&path).expect("a file");
    let last = bytes.len() - 4096;
    bytes[last + 99] ^= 1;
    std::fs::write(&path, bytes).expect("our own file");
    let out = folder.path().join("Saved.rightsdesk");
    let (saved, view) = purge::salvage(&path, unlock(), &out, KdfCost::FLOOR).expect("salvaged");
    assert_eq!(view.cases, 0);
    assert_eq!(
        desk::office::load(&saved).expect("read").name,
        "Harbor Street Books"
    );
}

#[test]
fn where_nothing_can_be_salvaged_the_newest_backup_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, _, path) = office(folder.path());
    file.close().expect("sound");
    // Written anew, the file no longer begins as a new one does.
    let (file, _) = purge::run(&path, unlock(), KdfCost::FLOOR).expect("purged");
    file.close().expect("sound");
    let mut bytes = std::fs::read(&path).expect("a file");
    bytes[99] ^= 1;
    std::fs::write(&path, bytes).expect("our own file");
    let out = folder.path().join("Saved.rightsdesk");
    let refused = purge::salvage(&path, unlock(), &out, KdfCost::FLOOR);
    let words = refused.expect_err("no list of tables").words();
    assert_eq!(words.code, "nothing-readable");
    let newest = desk::backup::newest_beside(&path).expect("the one before the purge");
    let name = newest.file_name().expect("a name").to_string_lossy();
    assert!(words.hint.contains(&*name), "{}", words.hint);
}

#[test]
fn an_older_copy_is_asked_about_and_the_answer_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, _, path) = office(folder.path());
    file.close().expect("sound");
    let old = std::fs::read(&path).expect("a file");
    start::unlock(&path, unlock())
        .expect("unlocked")
        .close()
        .expect("sound");
    std::fs::write(&path, old).expect("our own file");
    let mut file = start::unlock(&path, unlock()).expect("unlocked");
    let question = older::view(&file).expect("it is older");
    assert!(question.message.contains("older"), "{}", question.message);
    let empty = older::accept(
        &mut file,
        &older::OlderForm {
            reason: " ".to_owned(),
        },
    );
    assert_eq!(
        empty.expect_err("a reason is needed").words().code,
        "required"
    );
    let form = older::OlderForm {
        reason: "Put back by hand".to_owned(),
    };
    older::accept(&mut file, &form).expect("kept");
    assert!(older::view(&file).is_none());
}

#[test]
fn a_damaged_page_is_reported_with_everything_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, _, path) = office(folder.path());
    file.close().expect("sound");
    let mut bytes = std::fs::read(&path).expect("a file");
    bytes[60_000] ^= 1;
    std::fs::write(&path, bytes).expect("our own file");
    let mut file = start::unlock(&path, unlock()).expect("its first pages are sound");
    let verified = verify::verify(&mut file);
    assert!(!verified.ok);
    assert_eq!(verified.checked.len(), 9);
    assert!(!verified.checked[0].ok, "{:?}", verified.checked[0]);
    let detail = &verified.checked[0].detail;
    assert!(detail.starts_with("1 of "), "{detail}");
}
