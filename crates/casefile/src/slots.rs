//! The keys file: a small JSON file beside the case file whose slots hold the database key.
//!
//! A slot is the database key, encrypted (XChaCha20-Poly1305) under the key that Argon2id makes of one
//! staff member's passphrase, or under a key that this computer's keychain holds. What stands around it
//! in the file is authenticated with it, so that a slot cannot be moved to another file or name, nor its
//! cost lowered. A slot that opens proves the key: whatever fails afterwards is damage, not a wrong
//! passphrase.
//!
//! The keys file also remembers the newest entry of the history that was seen: see [`Head`].

mod encoding;
mod slot;

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use self::encoding::Bytes;
use self::slot::{Kind, Slot};
use crate::history::Head;
use crate::key::DatabaseKey;
use crate::{DeviceKey, DeviceSlot, Error, KdfCost, Passphrase, atomic};

/// The format written here, and the newest one known.
const VERSION: u32 = 1;
/// No keys file comes near this; a larger one is not read.
const MAX_BYTES: u64 = 1024 * 1024;

/// The keys file as it is stored.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeyFile {
    version: u32,
    case_file: Bytes<16>,
    /// Counts the keys the case file had; a purge gives it a new one.
    generation: u32,
    anchor: Option<Anchor>,
    slots: Vec<Slot>,
}

/// The newest entry of the history when the keys file was written.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Anchor {
    epoch: u64,
    seq: u64,
    mac: Bytes<32>,
}

impl KeyFile {
    /// A keys file without slots for the case file with this id.
    pub(crate) fn new(case_file: [u8; 16]) -> Self {
        Self {
            version: VERSION,
            case_file: Bytes(case_file),
            generation: 1,
            anchor: None,
            slots: Vec::new(),
        }
    }

    /// A keys file without slots for the same case file under its next key. What was seen stays.
    pub(crate) fn next_generation(&self) -> Self {
        Self {
            generation: self.generation + 1,
            slots: Vec::new(),
            ..self.clone()
        }
    }

    /// Whether both are of the same case file under the same key.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.context() == other.context()
    }

    /// What every slot is bound to besides itself.
    fn context(&self) -> [u8; 20] {
        let mut context = [0; 20];
        context[..16].copy_from_slice(&self.case_file.0);
        context[16..].copy_from_slice(&self.generation.to_be_bytes());
        context
    }

    /// Where the keys file of a case file is.
    pub(crate) fn path(case_file: &Path) -> PathBuf {
        atomic::beside(case_file, ".keys")
    }

    /// Reads the keys file of a case file.
    pub(crate) fn load(case_file: &Path) -> Result<Self, Error> {
        Self::load_at(&Self::path(case_file))
    }

    /// Reads the keys file at `path`.
    ///
    /// Its version is looked at before anything else, so that a newer format is said to be newer.
    pub(crate) fn load_at(path: &Path) -> Result<Self, Error> {
        let text = read(path)?;
        let found = serde_json::from_slice::<Version>(&text).map_err(|_| Error::KeysDamaged)?;
        if found.version > VERSION {
            return Err(Error::Newer {
                found: found.version,
                known: VERSION,
            });
        }
        let file: Self = serde_json::from_slice(&text).map_err(|_| Error::KeysDamaged)?;
        match file.version == VERSION && file.slots.iter().all(Slot::is_acceptable) {
            true => Ok(file),
            false => Err(Error::KeysDamaged),
        }
    }

    /// Writes the keys file of a case file in place of what is there.
    pub(crate) fn save(&self, case_file: &Path) -> Result<(), Error> {
        self.save_at(&Self::path(case_file))
    }

    /// Writes the keys file at `path` in place of what is there.
    pub(crate) fn save_at(&self, path: &Path) -> Result<(), Error> {
        let mut text = serde_json::to_vec_pretty(self).map_err(|_| Error::KeysDamaged)?;
        text.push(b'\n');
        Ok(atomic::write(path, &text)?)
    }

    /// The id of the case file these keys belong to.
    pub(crate) fn case_file(&self) -> [u8; 16] {
        self.case_file.0
    }

    /// The newest entry of the history that was seen.
    pub(crate) fn anchor(&self) -> Option<Head> {
        self.anchor.as_ref().map(|anchor| Head {
            epoch: anchor.epoch,
            seq: anchor.seq,
            mac: anchor.mac.0,
        })
    }

    /// Remembers the newest entry of the history.
    pub(crate) fn set_anchor(&mut self, head: Head) {
        self.anchor = Some(Anchor {
            epoch: head.epoch,
            seq: head.seq,
            mac: Bytes(head.mac),
        });
    }

    /// Who has a passphrase.
    pub(crate) fn staff_names(&self) -> Vec<String> {
        let passphrases = self
            .slots
            .iter()
            .filter(|slot| slot.kind == Kind::Passphrase);
        passphrases.map(|slot| slot.staff.clone()).collect()
    }

    /// Opens the slot of `staff`, or whichever opens, and tells whose it was.
    pub(crate) fn open(
        &self,
        staff: Option<&str>,
        passphrase: &Passphrase,
    ) -> Result<(DatabaseKey, String), Error> {
        let wanted = |slot: &&Slot| staff.is_none_or(|staff| slot.staff == staff);
        for slot in self.slots.iter().filter(wanted) {
            if let Some(key) = slot.open(&self.context(), passphrase)? {
                return Ok((key, slot.staff.clone()));
            }
        }
        Err(Error::WrongPassphrase)
    }

    /// Opens the slot of a keychain, and tells whose it was.
    pub(crate) fn open_device(&self, device: &DeviceKey) -> Result<(DatabaseKey, String), Error> {
        let mine = |slot: &&Slot| slot.kind == Kind::Device && slot.id.0 == device.id();
        let slot = self.slots.iter().find(mine);
        slot.and_then(|slot| {
            let key = slot.unseal(&self.context(), device.bytes())?;
            Some((key, slot.staff.clone()))
        })
        .ok_or(Error::WrongPassphrase)
    }

    /// Gives `staff` a slot with this passphrase, in place of the one they have.
    pub(crate) fn set(
        &mut self,
        staff: &str,
        passphrase: &Passphrase,
        cost: KdfCost,
        key: &DatabaseKey,
    ) -> Result<(), Error> {
        if !cost.is_acceptable() {
            return Err(Error::Refused(
                "the passphrase would cost too little or too much",
            ));
        }
        named(staff)?;
        let slot = Slot::of_passphrase(&self.context(), staff, passphrase, cost, key)?;
        self.replace(slot);
        Ok(())
    }

    /// Gives `staff` a slot that opens with a key from a keychain, in place of the one they have.
    pub(crate) fn set_device(
        &mut self,
        staff: &str,
        device: &DeviceKey,
        key: &DatabaseKey,
    ) -> Result<(), Error> {
        self.replace(Slot::of_device(&self.context(), staff, device, key)?);
        Ok(())
    }

    fn replace(&mut self, slot: Slot) {
        let same = |other: &&mut Slot| other.staff == slot.staff && other.kind == slot.kind;
        match self.slots.iter_mut().find(same) {
            Some(other) => *other = slot,
            None => self.slots.push(slot),
        }
    }

    /// The ways in through keychains.
    pub(crate) fn devices(&self) -> Vec<DeviceSlot> {
        let devices = self.slots.iter().filter(|slot| slot.kind == Kind::Device);
        devices
            .map(|slot| DeviceSlot::new(&slot.staff, slot.id.0))
            .collect()
    }

    /// Takes away the keychain slot of `staff`.
    pub(crate) fn remove_device(&mut self, staff: &str) {
        self.slots
            .retain(|slot| slot.kind != Kind::Device || slot.staff != staff);
    }

    /// Takes away every slot of `staff`, unless theirs is the last passphrase.
    pub(crate) fn remove(&mut self, staff: &str) -> Result<(), Error> {
        self.known(staff)?;
        if self.staff_names().len() == 1 {
            return Err(Error::Refused("the last way in cannot be removed"));
        }
        self.slots.retain(|slot| slot.staff != staff);
        Ok(())
    }

    /// Gives the slots of `staff` another name.
    pub(crate) fn rename(
        &mut self,
        staff: &str,
        new: &str,
        key: &DatabaseKey,
    ) -> Result<(), Error> {
        self.known(staff)?;
        named(new)?;
        if self.staff_names().iter().any(|name| name == new) {
            return Err(Error::Refused("there already is someone of this name"));
        }
        let slots = self.slots.iter_mut().filter(|slot| slot.staff == staff);
        slots.for_each(|slot| slot.rename(new, key));
        Ok(())
    }

    /// Refuses a name without a slot.
    pub(crate) fn known(&self, staff: &str) -> Result<(), Error> {
        match self.staff_names().iter().any(|name| name == staff) {
            true => Ok(()),
            false => Err(Error::NotFound("staff member")),
        }
    }
}

fn named(staff: &str) -> Result<(), Error> {
    match staff.trim().is_empty() {
        true => Err(Error::Refused("the name of the staff member is empty")),
        false => Ok(()),
    }
}

/// The one field that every version of the format has.
#[derive(Deserialize)]
struct Version {
    version: u32,
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    let file = File::open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::KeysMissing,
        _ => error.into(),
    })?;
    let mut text = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut text)?;
    match text.len() as u64 > MAX_BYTES {
        true => Err(Error::KeysDamaged),
        false => Ok(text),
    }
}
