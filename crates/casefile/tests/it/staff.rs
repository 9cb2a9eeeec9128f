//! People come, go and change their names; each time the history knows.

use std::fs;

use casefile::{Action, CaseFile, DeviceKey, Error, KdfCost, Passphrase, history};

use serde_json::Value;

use crate::support::{PASSPHRASE, Place, STAFF, passphrase, place};

const BOBS: &str = "bobs own four words";

fn words(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

/// An open file that Ada and Bob can open.
fn two_people() -> (Place, CaseFile) {
    let place = place();
    let mut file = place.open();
    file.add_staff("Bob", &words(BOBS), KdfCost::FLOOR)
        .expect("a slot");
    (place, file)
}

fn last_act(file: &CaseFile) -> (Action, String) {
    let entry = file
        .read(|conn| history::latest(conn, 1))
        .expect("entries")
        .remove(0);
    (
        entry.action,
        entry.detail["staff"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
    )
}

fn opens(place: &Place, text: &str) -> Result<String, Error> {
    CaseFile::unlock(&place.path(), None, &words(text)).map(|file| file.actor().to_owned())
}

#[test]
fn somebody_is_added_and_the_history_knows() {
    let (place, file) = two_people();
    assert_eq!(last_act(&file), (Action::StaffAdded, "Bob".to_owned()));
    assert_eq!(file.staff(), Ok(vec![STAFF.to_owned(), "Bob".to_owned()]));
    drop(file);
    assert_eq!(opens(&place, BOBS), Ok("Bob".to_owned()));
}

#[test]
fn a_name_is_taken_once() {
    let (place, mut file) = two_people();
    let again = file.add_staff("Bob", &words("somebody else entirely"), KdfCost::FLOOR);
    assert!(matches!(again, Err(Error::Refused(_))), "{again:?}");
    let renamed = file.rename_staff(STAFF, "Bob");
    assert!(matches!(renamed, Err(Error::Refused(_))), "{renamed:?}");
    drop(file);
    assert_eq!(opens(&place, BOBS), Ok("Bob".to_owned()));
}

#[test]
fn who_is_removed_opens_nothing_any_more() {
    let (place, mut file) = two_people();
    file.remove_staff("Bob").expect("Ada is left");
    assert_eq!(last_act(&file), (Action::StaffRemoved, "Bob".to_owned()));
    assert_eq!(
        file.remove_staff("Bob"),
        Err(Error::NotFound("staff member"))
    );
    drop(file);
    assert_eq!(opens(&place, BOBS), Err(Error::WrongPassphrase));
    assert_eq!(opens(&place, PASSPHRASE), Ok(STAFF.to_owned()));
}

#[test]
fn the_last_one_stays() {
    let place = place();
    let mut file = place.open();
    file.set_device(&DeviceKey::generate().expect("randomness"))
        .expect("a slot");
    let refused = file.remove_staff(STAFF);
    assert!(
        matches!(refused, Err(Error::Refused(_))),
        "a keychain is no person: {refused:?}"
    );
    drop(file);
    assert!(place.unlock().is_ok());
}

#[test]
fn a_new_name_keeps_the_passphrase() {
    let (place, mut file) = two_people();
    file.rename_staff("Bob", "Robert").expect("a free name");
    assert_eq!(last_act(&file), (Action::StaffRenamed, "Bob".to_owned()));
    file.rename_staff(STAFF, "Ada King").expect("a free name");
    assert_eq!(file.actor(), "Ada King");
    drop(file);
    assert_eq!(opens(&place, BOBS), Ok("Robert".to_owned()));
    assert_eq!(opens(&place, PASSPHRASE), Ok("Ada King".to_owned()));
}

#[test]
fn ones_own_passphrase_can_be_asked_for() {
    let (_place, file) = two_people();
    assert_eq!(file.is_passphrase_of(STAFF, &passphrase()), Ok(true));
    assert_eq!(file.is_passphrase_of(STAFF, &words(BOBS)), Ok(false));
}

#[test]
fn names_cannot_be_exchanged_in_the_keys_file() {
    let (place, file) = two_people();
    file.close().expect("the file is sound");
    let keys = fs::read(place.beside(".keys")).expect("a keys file");
    let mut keys: Value = serde_json::from_slice(&keys).expect("the keys file is JSON");
    keys["slots"][0]["staff"] = Value::from("Bob");
    keys["slots"][1]["staff"] = Value::from(STAFF);
    fs::write(place.beside(".keys"), keys.to_string()).expect("our own file");
    assert_eq!(opens(&place, BOBS), Err(Error::WrongPassphrase));
}

#[test]
fn a_device_key_opens_until_it_is_taken_away() {
    let place = place();
    let device = DeviceKey::generate().expect("randomness");
    let other = DeviceKey::generate().expect("randomness");
    let unlock = |key: &DeviceKey| CaseFile::unlock_device(&place.path(), key);
    assert!(matches!(unlock(&device), Err(Error::WrongPassphrase)));
    let mut file = place.open();
    file.set_device(&device).expect("a slot");
    assert_eq!(last_act(&file).0, Action::DeviceChanged);
    let slot = file.device().expect("keys").expect("a slot");
    assert_eq!((slot.staff.as_str(), slot.name()), (STAFF, device.name()));
    drop(file);
    assert_eq!(CaseFile::devices(&place.path()), Ok(vec![slot.clone()]));
    for length in [0, 31, 33] {
        assert!(slot.key(&vec![7; length]).is_none(), "{length} bytes");
    }
    let zeros = slot.key(&[0; 32]).expect("as long as a key");
    assert!(matches!(unlock(&zeros), Err(Error::WrongPassphrase)));
    assert!(matches!(unlock(&other), Err(Error::WrongPassphrase)));
    let mut file = unlock(&device).expect("the right key");
    assert_eq!(file.actor(), STAFF);
    assert_eq!(file.staff(), Ok(vec![STAFF.to_owned()]));
    file.remove_device().expect("it was there");
    drop(file);
    assert!(matches!(unlock(&device), Err(Error::WrongPassphrase)));
    assert!(place.unlock().is_ok());
}

#[test]
fn a_device_key_keeps_its_name_when_its_owner_gets_another() {
    let place = place();
    let device = DeviceKey::generate().expect("randomness");
    let mut file = place.open();
    file.set_device(&device).expect("a slot");
    file.rename_staff(STAFF, "Ada King").expect("a free name");
    drop(file);
    let file = CaseFile::unlock_device(&place.path(), &device).expect("the right key");
    assert_eq!(file.actor(), "Ada King");
}
