//! One slot: the database key, encrypted under the key of one way in.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::encoding::Bytes;
use crate::key::{DatabaseKey, random};
use crate::secret::Secret;
use crate::{DeviceKey, Error, KdfCost, Passphrase};

/// One way in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Slot {
    pub(super) id: Bytes<16>,
    pub(super) kind: Kind,
    pub(super) staff: String,
    /// Binds the name to the slot under the database key, so that a name can change without a passphrase
    /// but not without the key.
    name_tag: Bytes<32>,
    /// How the slot's key is made of a passphrase; a device slot has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    kdf: Option<Kdf>,
    nonce: Bytes<24>,
    wrapped: Bytes<48>,
}

/// What opens a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    /// What a person knows.
    Passphrase,
    /// What the keychain of one computer holds.
    Device,
}

/// How the key of a slot is made of its passphrase.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Kdf {
    #[serde(flatten)]
    cost: KdfCost,
    salt: Bytes<16>,
}

impl Slot {
    /// A slot that opens with a passphrase.
    pub(super) fn of_passphrase(
        context: &[u8; 20],
        staff: &str,
        passphrase: &Passphrase,
        cost: KdfCost,
        key: &DatabaseKey,
    ) -> Result<Self, Error> {
        let salt = random()?;
        let kdf = Kdf {
            cost,
            salt: Bytes(salt),
        };
        let slot_key = cost.key(passphrase, &salt)?;
        Self::empty(Kind::Passphrase, staff, Some(kdf))?.seal(context, &slot_key, key)
    }

    /// A slot that opens with a key from a keychain.
    pub(super) fn of_device(
        context: &[u8; 20],
        staff: &str,
        device: &DeviceKey,
        key: &DatabaseKey,
    ) -> Result<Self, Error> {
        let mut slot = Self::empty(Kind::Device, staff, None)?;
        slot.id = Bytes(device.id());
        slot.seal(context, device.bytes(), key)
    }

    fn empty(kind: Kind, staff: &str, kdf: Option<Kdf>) -> Result<Self, Error> {
        Ok(Self {
            id: Bytes(random()?),
            kind,
            staff: staff.to_owned(),
            name_tag: Bytes([0; 32]),
            kdf,
            nonce: Bytes(random()?),
            wrapped: Bytes([0; 48]),
        })
    }

    fn seal(
        mut self,
        context: &[u8; 20],
        slot_key: &[u8; 32],
        key: &DatabaseKey,
    ) -> Result<Self, Error> {
        let aad = self.bound(context);
        let payload = Payload {
            msg: key.bytes(),
            aad: &aad,
        };
        let wrapped = XChaCha20Poly1305::new(slot_key.into())
            .encrypt(&XNonce::from(self.nonce.0), payload)
            .expect("32 bytes are within the cipher's limit");
        self.wrapped.0.copy_from_slice(&wrapped);
        self.name_tag.0 = self.tag(key).finalize().into_bytes().into();
        Ok(self)
    }

    /// The database key, if the passphrase is that of this slot.
    pub(super) fn open(
        &self,
        context: &[u8; 20],
        passphrase: &Passphrase,
    ) -> Result<Option<DatabaseKey>, Error> {
        match &self.kdf {
            Some(kdf) => {
                let slot_key = kdf.cost.key(passphrase, &kdf.salt.0)?;
                Ok(self.unseal(context, &slot_key))
            }
            None => Ok(None),
        }
    }

    /// The database key, if `slot_key` is that of this slot and nothing around it was changed.
    pub(super) fn unseal(&self, context: &[u8; 20], slot_key: &[u8; 32]) -> Option<DatabaseKey> {
        let aad = self.bound(context);
        let payload = Payload {
            msg: &self.wrapped.0,
            aad: &aad,
        };
        let opened = XChaCha20Poly1305::new(slot_key.into())
            .decrypt(&XNonce::from(self.nonce.0), payload)
            .map(Zeroizing::new)
            .ok()?;
        let key = DatabaseKey::new(Secret::copy_of(&opened)?);
        let named = self.tag(&key).verify_slice(&self.name_tag.0).is_ok();
        named.then_some(key)
    }

    /// Gives the slot another name; what opens it stays.
    pub(super) fn rename(&mut self, staff: &str, key: &DatabaseKey) {
        staff.clone_into(&mut self.staff);
        self.name_tag.0 = self.tag(key).finalize().into_bytes().into();
    }

    /// Whether its cost is neither ridiculous nor a trap.
    pub(super) fn is_acceptable(&self) -> bool {
        match (self.kind, &self.kdf) {
            (Kind::Passphrase, Some(kdf)) => kdf.cost.is_acceptable(),
            (Kind::Device, None) => true,
            _ => false,
        }
    }

    fn tag(&self, key: &DatabaseKey) -> Hmac<Sha256> {
        let tag_key = key.derive("slot name");
        let mut tag = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&*tag_key)
            .expect("HMAC takes keys of any length");
        tag.update(&self.id.0);
        tag.update(self.staff.as_bytes());
        tag
    }

    /// What a slot is bound to, of its file and of itself: each field with its length before it.
    fn bound(&self, context: &[u8; 20]) -> Vec<u8> {
        let kind = match self.kind {
            Kind::Passphrase => b"passphrase".as_slice(),
            Kind::Device => b"device",
        };
        let (cost, salt) = match &self.kdf {
            Some(kdf) => (kdf.cost.bytes(), kdf.salt.0.as_slice()),
            None => ([0; 12], [].as_slice()),
        };
        let version = super::VERSION.to_be_bytes();
        let fields: [&[u8]; 7] = [
            b"rightsdesk key slot",
            &version,
            context,
            &self.id.0,
            kind,
            &cost,
            salt,
        ];
        let mut bound = Vec::new();
        for field in fields {
            bound.extend((field.len() as u64).to_be_bytes());
            bound.extend(field);
        }
        bound
    }
}
