//! What was typed when the file was locked.

use casefile::{Action, CaseFile, Error, Event, KdfCost, Passphrase, history, unsaved};

use crate::support::{STAFF, place};

const TYPED: &str = r#"{"note":"Called back at noon"}"#;

fn keep(file: &mut CaseFile, content: &str, message: Option<(&str, &[u8])>) {
    file.write(|w| {
        unsaved::keep(w, content, message)?;
        w.record(Event::of_file(Action::UnsavedKept))
    })
    .expect("kept");
}

fn found(file: &CaseFile, staff: &str) -> Option<unsaved::Unsaved> {
    file.read(|conn| unsaved::of(conn, staff)).expect("read")
}

#[test]
fn it_waits_for_the_same_person_until_it_is_forgotten() {
    let place = place();
    let mut file = place.open();
    keep(&mut file, "{}", None);
    keep(&mut file, TYPED, Some(("mail.eml", b"From: Tomas")));
    file.close().expect("the file is sound");
    let mut file = place.unlock().expect("the right passphrase");
    let kept = found(&file, STAFF).expect("it was kept");
    assert_eq!(kept.content, TYPED);
    assert_eq!(
        kept.message,
        Some(("mail.eml".to_owned(), b"From: Tomas".to_vec()))
    );
    assert_eq!(format!("{kept:?}"), "Unsaved");
    assert_eq!(found(&file, "Bob"), None);
    file.write(|w| {
        unsaved::forget(w)?;
        w.record(Event::of_file(Action::UnsavedForgotten))
    })
    .expect("forgotten");
    assert_eq!(found(&file, STAFF), None);
}

#[test]
fn the_history_says_that_and_not_what() {
    let place = place();
    let mut file = place.open();
    keep(&mut file, TYPED, None);
    let last = file.read(|conn| history::latest(conn, 1)).expect("entries");
    assert_eq!(last[0].action, Action::UnsavedKept);
    assert!(
        !last[0].detail.to_string().contains("noon"),
        "{:?}",
        last[0].detail
    );
}

#[test]
fn it_goes_with_its_owners_name_and_with_its_owner() {
    let place = place();
    let mut file = place.open();
    let bobs = Passphrase::new("another lantern entirely".to_owned());
    file.add_staff("Bob", &bobs, KdfCost::FLOOR)
        .expect("a free name");
    drop(file);
    let open = || CaseFile::unlock(&place.path(), Some("Bob"), &bobs);
    keep(&mut open().expect("the right passphrase"), TYPED, None);
    let mut file = place.unlock().expect("the right passphrase");
    file.rename_staff("Bob", "Robert").expect("a free name");
    assert_eq!(found(&file, "Bob"), None);
    assert!(found(&file, "Robert").is_some());
    file.remove_staff("Robert").expect("Ada is left");
    assert_eq!(found(&file, "Robert"), None);
    drop(file);
    assert!(matches!(open(), Err(Error::WrongPassphrase)));
}
