//! What was typed when the file was locked, or when the program ended.

use casefile::backup::{self, Daily};
use casefile::{Action, CaseFile, Error, Event, KdfCost, Passphrase, history, unsaved};

use crate::support::{STAFF, day, place};

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

fn told(file: &CaseFile) -> Option<bool> {
    file.read(|conn| unsaved::told(conn, STAFF)).expect("read")
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
fn what_is_kept_while_somebody_types_is_there_after_a_crash_and_no_act() {
    let place = place();
    let mut file = place.open();
    let head = |file: &CaseFile| file.read(history::head).expect("a head");
    let before = head(&file);
    let message = Some(("mail.eml", b"From: Tomas".as_slice()));
    unsaved::keep_typing(&mut file, "{}", message).expect("kept");
    unsaved::keep_typing(&mut file, TYPED, message).expect("kept");
    assert_eq!(head(&file), before, "the history is silent");
    let daily = backup::daily(&mut file, day("2026-03-04")).expect("the file is sound");
    assert_eq!(daily, Daily::NotDue, "typing alone is no change of the day");
    // As after pulling the plug.
    drop(file);
    let mut file = place.unlock().expect("the right passphrase");
    let kept = found(&file, STAFF).expect("it was kept");
    assert_eq!(kept.content, TYPED);
    assert_eq!(kept.message.expect("with its message").1, b"From: Tomas");
    assert_eq!(told(&file), Some(false));
    unsaved::forget_typing(&mut file).expect("forgotten");
    assert_eq!((found(&file, STAFF), told(&file)), (None, None));
}

#[test]
fn what_the_history_told_of_stays_told_while_somebody_types_on() {
    let place = place();
    let mut file = place.open();
    keep(&mut file, "{}", Some(("mail.eml", b"From: Tomas")));
    unsaved::keep_typing(&mut file, TYPED, None).expect("kept");
    assert_eq!(told(&file), Some(true));
    let kept = found(&file, STAFF).expect("it was kept");
    assert_eq!((kept.content.as_str(), kept.message), (TYPED, None));
}

#[test]
fn a_large_message_is_not_written_anew_while_somebody_types() {
    let place = place();
    let mut file = place.open();
    let bytes = vec![b'x'; 4 << 20];
    let changes = |file: &CaseFile| file.read(|conn| Ok(conn.total_changes())).expect("read");
    unsaved::keep_typing(&mut file, "{}", Some(("mail.eml", &bytes))).expect("kept");
    let before = changes(&file);
    unsaved::keep_typing(&mut file, TYPED, Some(("mail.eml", &bytes))).expect("kept");
    assert_eq!(changes(&file), before + 1, "the words and not the message");
    unsaved::keep_typing(&mut file, TYPED, Some(("other.eml", b"From: Ana"))).expect("kept");
    let kept = found(&file, STAFF).and_then(|kept| kept.message);
    assert_eq!(kept, Some(("other.eml".to_owned(), b"From: Ana".to_vec())));
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
