//! This computer's keychain as a way in: a choice, never the only one.
//!
//! Whatever the keychain does, the passphrase still opens the file, and the person is told why it is asked
//! for. The keychain also remembers the newest entry of the history, out of reach of somebody who puts back
//! an older case file with its keys file and its twin.

use std::path::Path;
use std::time::Duration;

use casefile::{CaseFile, DeviceKey, DeviceSlot, Head};
use keychain::{Error as KeychainError, Keychain};

use crate::DeskError;
use crate::error::Refusal;

/// What is remembered of the history is a comfort: nobody waits for it as long as for a key.
const SHORTLY: Duration = Duration::from_secs(2);

/// Unlocks a case file with the key that this computer's keychain holds for `staff`, or for anyone.
pub fn unlock(path: &Path, staff: Option<&str>) -> Result<CaseFile, DeskError> {
    let mut slots = CaseFile::devices(path)?.into_iter();
    let slot = slots
        .find(|slot| staff.is_none_or(|staff| slot.staff == staff))
        .ok_or(Refusal::NotInKeychain)?;
    let secret = Keychain::default().get(&slot.name())?;
    let key = slot.key(&secret).ok_or(KeychainError::Changed)?;
    CaseFile::unlock_device(path, &key).map_err(|error| match error {
        // The keychain gave 32 bytes that are not the key.
        casefile::Error::WrongPassphrase => KeychainError::Changed.into(),
        error => error.into(),
    })
}

/// Puts a new key into the keychain, read back before it counts.
pub(crate) fn keep() -> Result<DeviceKey, DeskError> {
    let key = DeviceKey::generate()?;
    Keychain::default().set(&key.name(), key.bytes())?;
    Ok(key)
}

/// Lets the keychain open the file for whoever has it open, where nobody waits for other work on it.
///
/// # Errors
/// Those of the keychain: then nothing is changed.
pub fn turn_on(file: &mut CaseFile) -> Result<(), DeskError> {
    let old = file.device()?;
    file.set_device(&keep()?)?;
    old.iter().for_each(forget);
    Ok(())
}

/// Asks for the passphrase at every opening again.
pub fn turn_off(file: &mut CaseFile) -> Result<(), DeskError> {
    let old = file.device()?;
    file.remove_device()?;
    old.iter().for_each(forget);
    Ok(())
}

/// Takes what is kept for a slot out of the keychain. A keychain that is not there keeps a key that opens
/// nothing any more.
pub(crate) fn forget(slot: &DeviceSlot) {
    for name in [slot.name(), seen(slot)] {
        let _ = Keychain::default().forget(&name);
    }
}

/// The newest entry of the history that the keychain remembers.
pub(crate) fn remembered(slot: &DeviceSlot) -> Option<Head> {
    let bytes = Keychain::within(SHORTLY).get(&seen(slot)).ok()?;
    Head::from_bytes(&bytes)
}

/// Has the keychain remember the newest entry of the history, if it will.
pub(crate) fn remember(slot: &DeviceSlot, head: Head) {
    let _ = Keychain::within(SHORTLY).set(&seen(slot), &head.to_bytes());
}

fn seen(slot: &DeviceSlot) -> String {
    format!("{} seen", slot.name())
}
