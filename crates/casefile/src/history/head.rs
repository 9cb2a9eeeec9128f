//! The newest entry, as it is remembered outside of the case file.
//!
//! A chain cannot see that its newest entries were cut off, nor that the whole file was replaced by an
//! older copy. So the newest entry is written into the keys file, its twin on this computer and every
//! backup, and as a short code onto letters, which other people then hold.

use std::cmp::Ordering;

use rusqlite::{Connection, OptionalExtension};

use super::{Entry, from_row};
use crate::Error;
use crate::recovery::ALPHABET;

/// The newest entry of a history at some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The entry with which the file was last restored, or an older state of it accepted; 0 if never.
    pub epoch: u64,
    /// The place of the newest entry.
    pub seq: u64,
    /// Its code.
    pub mac: [u8; 32],
}

/// The file is older than a version of it that was seen, or went another way since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rollback {
    /// The newest entry that was seen.
    pub seen: u64,
    /// The newest entry that is there.
    pub found: u64,
}

impl Head {
    /// A code such as `7KQ4-M2` for a letter: 30 bits of the newest entry's code. Whoever holds the
    /// letter can have it looked up with [`find_code`].
    pub fn short_code(&self) -> String {
        short_code(&self.mac)
    }

    /// Its fields one after another, for what remembers it outside.
    pub fn to_bytes(&self) -> [u8; 48] {
        let mut bytes = [0; 48];
        bytes[..8].copy_from_slice(&self.epoch.to_be_bytes());
        bytes[8..16].copy_from_slice(&self.seq.to_be_bytes());
        bytes[16..].copy_from_slice(&self.mac);
        bytes
    }

    /// Reads what [`Head::to_bytes`] wrote; nothing but 48 bytes is one.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (epoch, rest) = bytes.split_first_chunk()?;
        let (seq, mac) = rest.split_first_chunk()?;
        Some(Self {
            epoch: u64::from_be_bytes(*epoch),
            seq: u64::from_be_bytes(*seq),
            mac: mac.try_into().ok()?,
        })
    }

    /// What is wrong with a file whose newest entry is `found`, if this entry was seen before.
    pub(crate) fn compare(self, conn: &Connection, found: Self) -> Result<Option<Rollback>, Error> {
        let expected = match found.epoch.cmp(&self.epoch) {
            // A restoration since then is known and recorded.
            Ordering::Greater => true,
            Ordering::Equal => self.is_in(conn)?,
            Ordering::Less => false,
        };
        Ok((!expected).then_some(Rollback {
            seen: self.seq,
            found: found.seq,
        }))
    }

    fn is_in(self, conn: &Connection) -> Result<bool, Error> {
        let mac: Option<[u8; 32]> = conn
            .query_row(
                "SELECT mac FROM history WHERE seq = ?1",
                [self.seq],
                |row| row.get(0),
            )
            .optional()?;
        Ok(mac == Some(self.mac))
    }
}

/// The newest entry.
///
/// # Errors
/// Those of the database.
pub fn head(conn: &Connection) -> Result<Head, Error> {
    Ok(conn.query_one(
        "SELECT epoch, seq, mac FROM meta, history ORDER BY seq DESC LIMIT 1",
        [],
        |row| {
            Ok(Head {
                epoch: row.get("epoch")?,
                seq: row.get("seq")?,
                mac: row.get("mac")?,
            })
        },
    )?)
}

/// The entry with this short code, the newest if there are several: a letter's code shows that the
/// history still holds what it held when the letter was written.
///
/// # Errors
/// Those of the database.
pub fn find_code(conn: &Connection, code: &str) -> Result<Option<Entry>, Error> {
    let mut statement = conn.prepare_cached("SELECT seq, mac FROM history ORDER BY seq DESC")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if short_code(&row.get("mac")?).eq_ignore_ascii_case(code.trim()) {
            let seq: u64 = row.get("seq")?;
            let entry = conn.query_one(
                "SELECT * FROM history LEFT JOIN history_details USING (seq) WHERE seq = ?1",
                [seq],
                from_row,
            )?;
            return Ok(Some(entry));
        }
    }
    Ok(None)
}

/// The short code of the entry at this place, as a letter bears it that was written then.
///
/// # Errors
/// [`Error::NotFound`] if there is no such entry.
pub fn code_at(conn: &Connection, seq: u64) -> Result<String, Error> {
    let mac = conn
        .query_row("SELECT mac FROM history WHERE seq = ?1", [seq], |row| {
            row.get(0)
        })
        .optional()?
        .ok_or(Error::NotFound("entry of the history"))?;
    Ok(short_code(&mac))
}

fn short_code(mac: &[u8; 32]) -> String {
    let bits = u32::from_be_bytes([mac[0], mac[1], mac[2], mac[3]]);
    let sign = |place: u32| char::from(ALPHABET[(bits >> (27 - 5 * place) & 31) as usize]);
    let mut code: String = (0..6).map(sign).collect();
    code.insert(4, '-');
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_reads_back() {
        let head = Head {
            epoch: 3,
            seq: 1 << 40,
            mac: [7; 32],
        };
        let bytes = head.to_bytes();
        assert_eq!(Head::from_bytes(&bytes), Some(head));
        assert_eq!(Head::from_bytes(&bytes[1..]), None);
        assert_eq!(Head::from_bytes(&[]), None);
    }

    #[test]
    fn codes_are_six_signs_that_cannot_be_confused() {
        let code = |first: [u8; 4]| {
            let mut mac = [0xff; 32];
            mac[..4].copy_from_slice(&first);
            short_code(&mac)
        };
        assert_eq!(code([0; 4]), "0000-00");
        assert_eq!(code([0xff; 4]), "ZZZZ-ZZ");
        assert_eq!(
            code([0b0000_1000, 0b1000_0110, 0b0100_0010, 0b1001_1000]),
            "1234-56"
        );
    }
}
