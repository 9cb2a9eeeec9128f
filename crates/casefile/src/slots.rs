//! The keys file: a small JSON file beside the case file whose slots hold the database key.
//!
//! A slot is the database key, encrypted (XChaCha20-Poly1305) under the key that Argon2id makes of one
//! staff member's passphrase. What stands around it in the file is authenticated with it, so that a
//! slot cannot be moved to another file or name, nor its cost lowered. A slot that opens proves the key:
//! whatever fails afterwards is damage, not a wrong passphrase.

mod encoding;

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use self::encoding::Bytes;
use crate::key::{DatabaseKey, random};
use crate::{Error, KdfCost, Passphrase, atomic};

/// The format written here, and the newest one known.
const VERSION: u32 = 1;
/// No keys file comes near this; a larger one is not read.
const MAX_BYTES: u64 = 1024 * 1024;

/// The keys file as it is stored.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeyFile {
    version: u32,
    case_file: Bytes<16>,
    slots: Vec<Slot>,
}

/// One way in.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Slot {
    id: Bytes<16>,
    kind: Kind,
    staff: String,
    kdf: Kdf,
    nonce: Bytes<24>,
    wrapped: Bytes<48>,
}

/// What opens a slot.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Passphrase,
}

/// How the key of a slot is made of its passphrase.
#[derive(Debug, Serialize, Deserialize)]
struct Kdf {
    #[serde(flatten)]
    cost: KdfCost,
    salt: Bytes<16>,
}

impl KeyFile {
    /// A keys file without slots for the case file with this id.
    pub(crate) fn new(case_file: [u8; 16]) -> Self {
        Self {
            version: VERSION,
            case_file: Bytes(case_file),
            slots: Vec::new(),
        }
    }

    /// Where the keys file of a case file is.
    pub(crate) fn path(case_file: &Path) -> PathBuf {
        atomic::beside(case_file, ".keys")
    }

    /// Reads the keys file of a case file.
    ///
    /// Its version is looked at before anything else, so that a newer format is said to be newer.
    pub(crate) fn load(case_file: &Path) -> Result<Self, Error> {
        let text = read(&Self::path(case_file))?;
        let found = serde_json::from_slice::<Version>(&text).map_err(|_| Error::KeysDamaged)?;
        if found.version > VERSION {
            return Err(Error::Newer {
                found: found.version,
                known: VERSION,
            });
        }
        let file: Self = serde_json::from_slice(&text).map_err(|_| Error::KeysDamaged)?;
        match file.slots.iter().all(|slot| slot.kdf.cost.is_acceptable()) {
            true => Ok(file),
            false => Err(Error::KeysDamaged),
        }
    }

    /// Writes the keys file of a case file in place of what is there.
    pub(crate) fn save(&self, case_file: &Path) -> Result<(), Error> {
        let mut text = serde_json::to_vec_pretty(self).map_err(|_| Error::KeysDamaged)?;
        text.push(b'\n');
        Ok(atomic::write(&Self::path(case_file), &text)?)
    }

    /// The id of the case file these keys belong to.
    pub(crate) fn case_file(&self) -> [u8; 16] {
        self.case_file.0
    }

    /// Who has a slot.
    pub(crate) fn staff_names(&self) -> Vec<String> {
        self.slots.iter().map(|slot| slot.staff.clone()).collect()
    }

    /// Opens the slot of `staff`, or whichever opens, and tells whose it was.
    pub(crate) fn open(
        &self,
        staff: Option<&str>,
        passphrase: &Passphrase,
    ) -> Result<(DatabaseKey, String), Error> {
        let wanted = |slot: &&Slot| staff.is_none_or(|staff| slot.staff == staff);
        for slot in self.slots.iter().filter(wanted) {
            if let Some(key) = self.open_slot(slot, passphrase)? {
                return Ok((key, slot.staff.clone()));
            }
        }
        Err(Error::WrongPassphrase)
    }

    fn open_slot(
        &self,
        slot: &Slot,
        passphrase: &Passphrase,
    ) -> Result<Option<DatabaseKey>, Error> {
        let key = slot.kdf.cost.key(passphrase, &slot.kdf.salt.0)?;
        let aad = self.bound(slot);
        let payload = Payload {
            msg: &slot.wrapped.0,
            aad: &aad,
        };
        let opened = XChaCha20Poly1305::new(&(*key).into())
            .decrypt(&XNonce::from(slot.nonce.0), payload)
            .map(Zeroizing::new);
        let Ok(opened) = opened else { return Ok(None) };
        let mut bytes = Zeroizing::new([0; 32]);
        bytes.copy_from_slice(&opened);
        Ok(Some(DatabaseKey::from_bytes(bytes)))
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
        if staff.trim().is_empty() {
            return Err(Error::Refused("the name of the staff member is empty"));
        }
        let slot = self.close_slot(Slot::empty(staff, cost)?, passphrase, key)?;
        match self.slots.iter_mut().find(|other| other.staff == staff) {
            Some(other) => *other = slot,
            None => self.slots.push(slot),
        }
        Ok(())
    }

    fn close_slot(
        &self,
        mut slot: Slot,
        passphrase: &Passphrase,
        key: &DatabaseKey,
    ) -> Result<Slot, Error> {
        let slot_key = slot.kdf.cost.key(passphrase, &slot.kdf.salt.0)?;
        let aad = self.bound(&slot);
        let payload = Payload {
            msg: key.bytes(),
            aad: &aad,
        };
        let wrapped = XChaCha20Poly1305::new(&(*slot_key).into())
            .encrypt(&XNonce::from(slot.nonce.0), payload)
            .expect("32 bytes are within the cipher's limit");
        slot.wrapped.0.copy_from_slice(&wrapped);
        Ok(slot)
    }

    /// What a slot is bound to: each field with its length before it.
    fn bound(&self, slot: &Slot) -> Vec<u8> {
        let cost = slot.kdf.cost;
        let kind = match slot.kind {
            Kind::Passphrase => b"passphrase".as_slice(),
        };
        let fields: [&[u8]; 10] = [
            b"rightsdesk key slot",
            &self.version.to_be_bytes(),
            &self.case_file.0,
            &slot.id.0,
            kind,
            slot.staff.as_bytes(),
            &cost.memory_kib.to_be_bytes(),
            &cost.passes.to_be_bytes(),
            &cost.lanes.to_be_bytes(),
            &slot.kdf.salt.0,
        ];
        let mut bound = Vec::new();
        for field in fields {
            bound.extend((field.len() as u64).to_be_bytes());
            bound.extend(field);
        }
        bound
    }
}

impl Slot {
    /// A slot with everything but the key in it.
    fn empty(staff: &str, cost: KdfCost) -> Result<Self, Error> {
        Ok(Self {
            id: Bytes(random()?),
            kind: Kind::Passphrase,
            staff: staff.to_owned(),
            kdf: Kdf {
                cost,
                salt: Bytes(random()?),
            },
            nonce: Bytes(random()?),
            wrapped: Bytes([0; 48]),
        })
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
