//! The database key: 32 random bytes that encrypt every page. Passphrases only open the slots it lies in.

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::Error;
use crate::secret::Secret;

/// The key of one case file. It never changes with a passphrase, is wiped from memory when dropped,
/// and is neither shown nor compared.
#[derive(Clone)]
pub(crate) struct DatabaseKey(Secret);

impl std::fmt::Debug for DatabaseKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DatabaseKey")
    }
}

impl DatabaseKey {
    /// A new random key.
    pub(crate) fn generate() -> Result<Self, Error> {
        Ok(Self(Secret::random()?))
    }

    pub(crate) fn new(secret: Secret) -> Self {
        Self(secret)
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// A key for another use, from which neither this key nor the others can be found.
    pub(crate) fn derive(&self, label: &str) -> Secret {
        let source = Hkdf::<Sha256>::new(None, &*self.0);
        Secret::filled(|derived| source.expand(label.as_bytes(), derived))
            .expect("HKDF-SHA-256 gives up to 8160 bytes")
    }

    /// The statement that gives the key to SQLCipher as it is, without a derivation of its own.
    pub(crate) fn pragma(&self) -> Zeroizing<String> {
        self.statement("key")
    }

    /// The statement that encrypts an open database under this key from now on.
    pub(crate) fn change(&self) -> Zeroizing<String> {
        self.statement("rekey")
    }

    fn statement(&self, pragma: &str) -> Zeroizing<String> {
        let hex = Zeroizing::new(hex(&*self.0));
        // Anything but 64 digits would silently be taken for a passphrase.
        assert!(hex.len() == 64 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
        Zeroizing::new(["PRAGMA ", pragma, " = \"x'", hex.as_str(), "'\""].concat())
    }
}

/// A random key for the keychain of one computer: what a device slot opens with.
///
/// It has a name of its own under which the keychain keeps it, so that it can be found whoever's it is and
/// whatever they are called by now.
pub struct DeviceKey {
    name: [u8; 16],
    secret: Secret,
}

impl std::fmt::Debug for DeviceKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DeviceKey")
    }
}

impl DeviceKey {
    /// A new random key.
    ///
    /// # Errors
    /// [`Error::Io`] if the system has no randomness.
    pub fn generate() -> Result<Self, Error> {
        let (name, secret) = (random()?, Secret::random()?);
        Ok(Self { name, secret })
    }

    /// A key as a keychain gave it back; nothing but 32 bytes is one. Its name is that of the slot.
    pub(crate) fn from_slice(name: [u8; 16], bytes: &[u8]) -> Option<Self> {
        let secret = Secret::copy_of(bytes)?;
        Some(Self { name, secret })
    }

    /// What the keychain keeps it under.
    pub fn name(&self) -> String {
        hex(&self.name)
    }

    pub(crate) fn id(&self) -> [u8; 16] {
        self.name
    }

    /// The key, for the keychain.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.secret
    }
}

/// A way in through the keychain of some computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceSlot {
    /// Whose it is.
    pub staff: String,
    id: [u8; 16],
}

impl DeviceSlot {
    pub(crate) fn new(staff: &str, id: [u8; 16]) -> Self {
        let staff = staff.to_owned();
        Self { staff, id }
    }

    /// What the keychain keeps its key under.
    pub fn name(&self) -> String {
        hex(&self.id)
    }

    /// Its key, as the keychain gave it back; nothing but 32 bytes is one.
    pub fn key(&self, bytes: &[u8]) -> Option<DeviceKey> {
        DeviceKey::from_slice(self.id, bytes)
    }
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).expect("four bits are one digit");
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(digit(byte >> 4));
        text.push(digit(byte & 15));
    }
    text
}

/// Random bytes of the operating system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Error::Io(std::io::ErrorKind::Other))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_goes_to_the_database_as_64_digits_and_nowhere_else() {
        let mut bytes = [0; 32];
        bytes[0] = 0xa5;
        let key = DatabaseKey::new(Secret::take(&mut bytes));
        let digits = format!("a5{}", "0".repeat(62));
        assert_eq!(*key.pragma(), format!("PRAGMA key = \"x'{digits}'\""));
        assert_eq!(format!("{key:?}"), "DatabaseKey");
    }

    #[test]
    fn keys_for_other_uses_differ() {
        let key = DatabaseKey::new(Secret::take(&mut [7; 32]));
        assert_ne!(*key.derive("history"), *key.derive("check"));
        assert_ne!(*key.derive("history"), [7; 32]);
    }
}
