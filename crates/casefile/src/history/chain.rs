//! How entries hang together, and how that is checked.

use hmac::{Hmac, KeyInit, Mac};
use rusqlite::{Connection, Row, params};
use sha2::{Digest, Sha256};

use crate::secret::Secret;
use crate::{Error, key};

/// What stands in the first entry in place of the code before it.
pub(super) const BEGINNING: [u8; 32] = [0; 32];

/// Says what the code is taken over, so that it can never be taken for one over something else.
const DOMAIN: &[u8] = b"rightsdesk history entry 1";

/// The key of the chain. It lies in the file: whoever can read the file could find any key it is derived
/// from, and a file that gets a new key keeps its history.
pub(crate) struct HistoryKey(Secret);

impl std::fmt::Debug for HistoryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HistoryKey")
    }
}

/// The fields of an entry that its code covers, as they are stored.
pub(super) struct Link {
    pub(super) seq: u64,
    pub(super) at: String,
    pub(super) actor: String,
    pub(super) action: String,
    pub(super) case: Option<i64>,
    pub(super) commitment: [u8; 32],
    pub(super) previous: [u8; 32],
}

impl HistoryKey {
    /// A new random key.
    pub(crate) fn generate() -> Result<Self, Error> {
        Ok(Self(Secret::random()?))
    }

    /// The key of this file.
    pub(crate) fn load(conn: &Connection) -> Result<Self, Error> {
        let mut key = conn.query_one("SELECT history_key FROM meta", [], |row| row.get(0))?;
        Ok(Self(Secret::take(&mut key)))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    fn begin(&self) -> Hmac<Sha256> {
        Hmac::new_from_slice(&*self.0).expect("HMAC takes keys of any length")
    }

    /// The code over an entry: every field with its length before it, so that no two entries read alike.
    pub(super) fn mac(&self, link: &Link) -> [u8; 32] {
        self.over(link).finalize().into_bytes().into()
    }

    fn over(&self, link: &Link) -> Hmac<Sha256> {
        let case = link.case.map(i64::to_be_bytes);
        let fields: [&[u8]; 8] = [
            DOMAIN,
            &link.seq.to_be_bytes(),
            link.at.as_bytes(),
            link.actor.as_bytes(),
            link.action.as_bytes(),
            case.as_ref().map_or(&[], |bytes| bytes),
            &link.commitment,
            &link.previous,
        ];
        let mut mac = self.begin();
        for field in fields {
            mac.update(&(field.len() as u64).to_be_bytes());
            mac.update(field);
        }
        mac
    }
}

/// A random salt for one detail.
pub(super) fn salt() -> Result<[u8; 32], Error> {
    key::random()
}

/// What an entry keeps of its detail: without the salt, nobody can find it by guessing.
pub(super) fn commitment(salt: &[u8], payload: &str) -> [u8; 32] {
    Sha256::new()
        .chain_update(salt)
        .chain_update(payload.as_bytes())
        .finalize()
        .into()
}

/// The result of checking the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verification {
    /// How many entries there are.
    pub entries: u64,
    /// How many of them had their detail erased.
    pub erased: u64,
    /// What is not as it was written, in order.
    pub faults: Vec<Fault>,
    /// The code of the last entry; all zero if there is none.
    pub head: [u8; 32],
}

impl Verification {
    /// Whether everything is as it was written.
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }
}

/// One thing in the history that is not as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The entry at which it shows.
    pub seq: u64,
    /// What it is.
    pub kind: FaultKind,
}

/// What can be wrong with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// One or more entries before this one are missing.
    Gap,
    /// It does not follow on the entry before it.
    Unlinked,
    /// One of its fields was changed.
    Changed,
    /// Its detail is not the one that was recorded.
    DetailChanged,
}

/// A stored entry with its detail, if that is still there.
struct Stored {
    link: Link,
    mac: [u8; 32],
    detail: Option<(Vec<u8>, String)>,
}

/// A walk through the chain, as far as it came.
#[derive(Debug)]
pub(super) struct Walk {
    pub(super) result: Verification,
    /// The last entry that was seen. What stands before the first one of all is seen, too.
    after: i64,
}

impl Walk {
    pub(super) fn begin() -> Self {
        let result = Verification {
            entries: 0,
            erased: 0,
            faults: Vec::new(),
            head: BEGINNING,
        };
        let after = i64::MIN;
        Self { result, after }
    }

    /// Goes on over at most so many entries, and tells whether there may be more.
    pub(super) fn go_on(
        &mut self,
        conn: &Connection,
        key: &HistoryKey,
        entries: u64,
    ) -> Result<bool, Error> {
        let before = self.result.entries;
        let mut statement = conn.prepare_cached(
            "SELECT * FROM history LEFT JOIN history_details USING (seq)
             WHERE seq > ?1 ORDER BY seq LIMIT ?2",
        )?;
        for stored in statement.query_map(params![self.after, entries], from_row)? {
            self.step(key, &stored?);
        }
        Ok(self.result.entries - before == entries)
    }

    fn step(&mut self, key: &HistoryKey, stored: &Stored) {
        let (seq, next) = (stored.link.seq, self.after.max(0).unsigned_abs() + 1);
        let kinds = faults(key, stored, next, self.result.head).into_iter();
        self.result
            .faults
            .extend(kinds.map(|kind| Fault { seq, kind }));
        self.result.entries += 1;
        self.result.erased += u64::from(stored.detail.is_none());
        self.result.head = stored.mac;
        // The database has no greater number.
        self.after = i64::try_from(seq).unwrap_or(i64::MAX);
    }
}

fn faults(key: &HistoryKey, stored: &Stored, next: u64, head: [u8; 32]) -> Vec<FaultKind> {
    let link = &stored.link;
    let changed = key.over(link).verify_slice(&stored.mac).is_err();
    let detail_changed = stored
        .detail
        .as_ref()
        .is_some_and(|(salt, payload)| commitment(salt, payload) != link.commitment);
    [
        (link.seq != next, FaultKind::Gap),
        (link.previous != head, FaultKind::Unlinked),
        (changed, FaultKind::Changed),
        (detail_changed, FaultKind::DetailChanged),
    ]
    .into_iter()
    .filter_map(|(wrong, kind)| wrong.then_some(kind))
    .collect()
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Stored> {
    let salt: Option<Vec<u8>> = row.get("salt")?;
    let payload: Option<String> = row.get("payload")?;
    Ok(Stored {
        link: Link {
            seq: row.get("seq")?,
            at: row.get("at")?,
            actor: row.get("actor")?,
            action: row.get("action")?,
            case: row.get("case_id")?,
            commitment: row.get("commitment")?,
            previous: row.get("previous")?,
        },
        mac: row.get("mac")?,
        detail: salt.zip(payload),
    })
}
