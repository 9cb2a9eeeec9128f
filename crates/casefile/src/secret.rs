//! Secret bytes that stay in one place until they are wiped there.
//!
//! A value that is moved leaves its old bytes behind on the stack, where no destructor comes by: wiping on
//! drop wipes the last place alone. So a key is filled in where it stays, on the heap, and what is moved is
//! the pointer.

use std::ops::Deref;

use zeroize::{Zeroize, Zeroizing};

use crate::Error;

/// 32 bytes of a key. Neither shown nor compared nor copied by accident.
pub(crate) struct Secret(Box<Zeroizing<[u8; 32]>>);

impl Secret {
    /// Random bytes of the operating system.
    pub(crate) fn random() -> Result<Self, Error> {
        Self::filled(|bytes| getrandom::fill(bytes))
            .map_err(|_| Error::Io(std::io::ErrorKind::Other))
    }

    /// Bytes that `fill` writes where they stay.
    pub(crate) fn filled<E>(fill: impl FnOnce(&mut [u8; 32]) -> Result<(), E>) -> Result<Self, E> {
        let mut secret = Self(Box::new(Zeroizing::new([0; 32])));
        fill(&mut secret.0)?;
        Ok(secret)
    }

    /// A copy of these bytes; they stay where they are.
    fn copied(bytes: &[u8; 32]) -> Self {
        let mut secret = Self(Box::new(Zeroizing::new([0; 32])));
        secret.0.copy_from_slice(bytes);
        secret
    }

    /// A copy of 32 bytes; `None` of any other number.
    pub(crate) fn copy_of(bytes: &[u8]) -> Option<Self> {
        Some(Self::copied(bytes.try_into().ok()?))
    }

    /// Takes the bytes from where they are, and wipes them there.
    pub(crate) fn take(bytes: &mut [u8; 32]) -> Self {
        let secret = Self::copied(bytes);
        bytes.zeroize();
        secret
    }
}

impl Clone for Secret {
    fn clone(&self) -> Self {
        Self::copied(self)
    }
}

impl Deref for Secret {
    type Target = [u8; 32];

    fn deref(&self) -> &[u8; 32] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_32_bytes_is_a_key() {
        let copied = Secret::copy_of(&[7; 32]).expect("32 bytes");
        assert_eq!(*copied.clone(), [7; 32]);
        assert!(Secret::copy_of(&[7; 31]).is_none());
        assert!(Secret::copy_of(&[7; 33]).is_none());
    }

    #[test]
    fn what_is_taken_is_wiped() {
        let mut bytes = [7; 32];
        assert_eq!(*Secret::take(&mut bytes), [7; 32]);
        assert_eq!(bytes, [0; 32]);
    }
}
