//! The recovery key: the database key on paper, for when every passphrase is lost.
//!
//! It needs no slot: 32 bytes of key and three of checksum, in Crockford's base 32, as fourteen blocks of
//! four characters. Letters that are easily confused are read as one, and a mistyped block is named.

use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use crate::key::DatabaseKey;
use crate::secret::Secret;

/// Crockford's alphabet: no I, L, O and U.
pub(crate) const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const KEY: usize = 32;
const CHECKSUM: usize = 3;
const BLOCK: usize = 4;
const CHARACTERS: usize = (KEY + CHECKSUM) * 8 / 5;

/// The database key in a form that people can write down.
pub struct RecoveryKey(DatabaseKey);

/// Why a text is no recovery key. Blocks count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryKeyError {
    /// There are too few or too many characters.
    #[error("a recovery key has {CHARACTERS} characters, not {found}")]
    Length {
        /// How many there are.
        found: usize,
    },
    /// A character that no recovery key has.
    #[error("block {block} has a character that no recovery key has")]
    Character {
        /// The block it stands in.
        block: usize,
    },
    /// The checksum does not fit: something was mistyped.
    #[error("the recovery key has a typing error")]
    Checksum {
        /// The block, if a single wrong character or two exchanged ones explain it.
        block: Option<usize>,
    },
}

impl std::fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryKey")
    }
}

impl RecoveryKey {
    pub(crate) fn of(key: &DatabaseKey) -> Self {
        Self(key.clone())
    }

    pub(crate) fn database_key(&self) -> DatabaseKey {
        self.0.clone()
    }

    /// The fourteen blocks of four characters, as they are printed.
    pub fn blocks(&self) -> Vec<String> {
        let mut bytes = Zeroizing::new([0; KEY + CHECKSUM]);
        bytes[..KEY].copy_from_slice(self.0.bytes());
        bytes[KEY..].copy_from_slice(&checksum(self.0.bytes()));
        let text: Zeroizing<Vec<u8>> = Zeroizing::new(
            digits(&bytes)
                .iter()
                .map(|digit| ALPHABET[usize::from(*digit)])
                .collect(),
        );
        text.chunks(BLOCK)
            .map(|block| block.iter().copied().map(char::from).collect())
            .collect()
    }

    /// Reads what people typed: in either case, with spaces or dashes anywhere, O for 0, I or L for 1.
    ///
    /// # Errors
    /// Says what is wrong, and in which block if that can be known.
    pub fn parse(text: &str) -> Result<Self, RecoveryKeyError> {
        let mut typed = Zeroizing::new(Vec::with_capacity(CHARACTERS));
        let signs = text.chars().filter(|c| !c.is_whitespace() && !is_dash(*c));
        for (position, sign) in signs.enumerate() {
            let block = position / BLOCK + 1;
            typed.push(value(sign).ok_or(RecoveryKeyError::Character { block })?);
        }
        if typed.len() != CHARACTERS {
            let found = typed.len();
            return Err(RecoveryKeyError::Length { found });
        }
        match key_of(&typed) {
            Some(key) => Ok(Self(key)),
            None => Err(RecoveryKeyError::Checksum {
                block: suspect(&mut typed),
            }),
        }
    }
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '.' | ',')
}

/// The value of a character, whatever its case and its look-alikes.
fn value(sign: char) -> Option<u8> {
    let sign = match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET.iter().position(|one| char::from(*one) == sign)?;
    u8::try_from(place).ok()
}

fn checksum(key: &[u8; KEY]) -> [u8; CHECKSUM] {
    let hash = Sha256::new()
        .chain_update(b"rightsdesk recovery key 1")
        .chain_update(key)
        .finalize();
    [hash[0], hash[1], hash[2]]
}

/// Bytes as groups of five bits: 35 bytes are exactly 56 groups.
fn digits(bytes: &[u8; KEY + CHECKSUM]) -> Zeroizing<Vec<u8>> {
    let mut digits = Zeroizing::new(Vec::with_capacity(CHARACTERS));
    for group in bytes.chunks_exact(5) {
        let mut bits = group
            .iter()
            .fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        digits.extend((0..8).rev().map(|place| (bits >> (place * 5) & 31) as u8));
        bits.zeroize();
    }
    digits
}

/// The key in these groups of five bits, if their checksum fits.
fn key_of(digits: &[u8]) -> Option<DatabaseKey> {
    let mut bytes = Zeroizing::new([0; KEY + CHECKSUM]);
    for (group, five) in digits.chunks_exact(8).zip(bytes.chunks_exact_mut(5)) {
        let bits = group
            .iter()
            .fold(0_u64, |bits, digit| bits << 5 | u64::from(*digit));
        five.copy_from_slice(&bits.to_be_bytes()[3..]);
    }
    let key = Secret::copy_of(&bytes[..KEY])?;
    (checksum(&key) == bytes[KEY..]).then(|| DatabaseKey::new(key))
}

/// The block in which one other character, or two neighbours exchanged, would make the checksum fit.
///
/// Of about 1800 such changes one fits by chance in ten thousand keys; that would name a wrong block.
fn suspect(digits: &mut [u8]) -> Option<usize> {
    for place in 0..digits.len() {
        let typed = digits[place];
        let fits = (0..32).any(|other| {
            digits[place] = other;
            key_of(digits).is_some()
        });
        digits[place] = typed;
        if fits || exchanged(digits, place) {
            return Some(place / BLOCK + 1);
        }
    }
    None
}

fn exchanged(digits: &mut [u8], place: usize) -> bool {
    if place + 1 == digits.len() {
        return false;
    }
    digits.swap(place, place + 1);
    let fits = key_of(digits).is_some();
    digits.swap(place, place + 1);
    fits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(mut bytes: [u8; KEY]) -> RecoveryKey {
        RecoveryKey(DatabaseKey::new(Secret::take(&mut bytes)))
    }

    fn key() -> RecoveryKey {
        of(std::array::from_fn(|place| (place * 37 + 11) as u8))
    }

    fn check(text: &str, expected: RecoveryKeyError) {
        assert_eq!(
            RecoveryKey::parse(text).map(|_| ()),
            Err(expected),
            "{text}"
        );
    }

    /// The key with the first character of a block replaced by another.
    fn mistyped(block: usize) -> Vec<String> {
        let mut blocks = key().blocks();
        let other = if blocks[block - 1].starts_with('7') {
            "8"
        } else {
            "7"
        };
        blocks[block - 1].replace_range(..1, other);
        blocks
    }

    #[test]
    fn fourteen_blocks_read_back_as_the_key() {
        let blocks = key().blocks();
        assert_eq!(blocks.len(), 14);
        assert!(blocks.iter().all(|block| block.len() == 4));
        let typed = RecoveryKey::parse(&blocks.join("-")).expect("it was just printed");
        assert_eq!(typed.0.bytes(), key().0.bytes());
    }

    #[test]
    fn every_key_reads_back() {
        for number in 0..100_u8 {
            let key = of(Sha256::digest([number]).into());
            let typed = RecoveryKey::parse(&key.blocks().concat()).expect("it was just printed");
            assert_eq!(typed.0.bytes(), key.0.bytes());
        }
    }

    #[test]
    fn case_spaces_and_look_alikes_do_not_matter() {
        let text = key().blocks().join(" \u{2013} ").to_lowercase();
        let text = text
            .replace('0', "o")
            .replacen('1', "l", 1)
            .replace('1', "I");
        assert!(RecoveryKey::parse(&text).is_ok());
    }

    #[test]
    fn a_mistyped_block_is_named() {
        for block in [1, 7, 14] {
            let block_found = RecoveryKeyError::Checksum { block: Some(block) };
            check(&mistyped(block).join(" "), block_found);
        }
    }

    #[test]
    fn exchanged_neighbours_are_found() {
        let text = key().blocks().concat();
        let place = (0..55)
            .find(|place| text[*place..=*place] != text[*place + 1..=*place + 1])
            .expect("not all characters are alike");
        let mut bytes = text.into_bytes();
        bytes.swap(place, place + 1);
        let text = String::from_utf8(bytes).expect("still ASCII");
        let block = Some(place / 4 + 1);
        check(&text, RecoveryKeyError::Checksum { block });
    }

    #[test]
    fn more_than_one_error_is_still_an_error() {
        let mut blocks = mistyped(2);
        blocks[9] = mistyped(10)[9].clone();
        check(&blocks.concat(), RecoveryKeyError::Checksum { block: None });
    }

    #[test]
    fn what_cannot_be_a_key_is_told_apart() {
        check("", RecoveryKeyError::Length { found: 0 });
        check("ABCD", RecoveryKeyError::Length { found: 4 });
        check("ABCD EF*H", RecoveryKeyError::Character { block: 2 });
        check("UUUU", RecoveryKeyError::Character { block: 1 });
    }

    #[test]
    fn the_debug_form_hides_the_key() {
        assert_eq!(format!("{:?}", key()), "RecoveryKey");
    }
}
