//! A case file in a temporary folder, and sensible people to put into it.

use std::fs;
use std::path::{Path, PathBuf};

use casefile::cases::{self, Case, NewCase, Person};
use casefile::evidence::{NewEvidence, Purpose};
use casefile::{Action, CaseFile, CaseId, Error, Event, KdfCost, Passphrase, RecoveryKey, Write};
use chrono::NaiveDate;
use domain::Channel;
use rusqlite::Connection;
use serde_json::json;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

pub(crate) const STAFF: &str = "Ada";
pub(crate) const PASSPHRASE: &str = "four plain words here";

/// A folder with one case file in it, as far as a test has not changed that.
pub(crate) struct Place {
    folder: TempDir,
    pub(crate) recovery: RecoveryKey,
}

/// A new case file, closed again.
pub(crate) fn place() -> Place {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (file, recovery) = create(&folder.path().join("office.case")).expect("a new file");
    file.close().expect("a new file can be closed");
    Place { folder, recovery }
}

pub(crate) fn create(path: &Path) -> Result<(CaseFile, RecoveryKey), Error> {
    CaseFile::create(path, STAFF, &passphrase(), KdfCost::FLOOR)
}

pub(crate) fn passphrase() -> Passphrase {
    Passphrase::new(PASSPHRASE.to_owned())
}

impl Place {
    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("office.case")
    }

    pub(crate) fn beside(&self, suffix: &str) -> PathBuf {
        self.folder.path().join(format!("office.case{suffix}"))
    }

    pub(crate) fn unlock(&self) -> Result<CaseFile, Error> {
        CaseFile::unlock(&self.path(), Some(STAFF), &passphrase())
    }

    pub(crate) fn open(&self) -> CaseFile {
        self.unlock().expect("the file is sound")
    }

    /// A connection past our own doors, as someone with the key and other tools has it.
    pub(crate) fn raw(&self) -> Connection {
        self.raw_at(&self.path())
    }

    /// Such a connection to a copy of the file.
    pub(crate) fn raw_at(&self, path: &Path) -> Connection {
        let connection = Connection::open(path).expect("SQLCipher opens");
        let key = key_of(&self.recovery);
        connection
            .execute_batch(&format!(
                "PRAGMA key = \"x'{key}'\"; PRAGMA cipher_hmac_algorithm = HMAC_SHA256"
            ))
            .expect("the key is taken");
        connection
    }

    /// The name and the hash of every file in the folder.
    pub(crate) fn content(&self) -> Vec<(String, [u8; 32])> {
        let mut files: Vec<_> = fs::read_dir(self.folder.path())
            .expect("the folder is there")
            .map(|entry| {
                let entry = entry.expect("the folder can be read");
                let name = entry.file_name().to_string_lossy().into_owned();
                let bytes = fs::read(entry.path()).expect("the file can be read");
                (name, Sha256::digest(bytes).into())
            })
            .collect();
        files.sort();
        files
    }
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub(crate) fn event(action: Action, case: Option<CaseId>) -> Event {
    let detail = json!({});
    Event {
        action,
        case,
        detail,
    }
}

pub(crate) fn new_case(name: &str, email: &str) -> NewCase {
    NewCase {
        received: day("2026-03-02"),
        channel: Channel::Email,
        language: "en".to_owned(),
        consumer: Person {
            name: name.to_owned(),
            email: Some(email.to_owned()),
            ..Person::default()
        },
        agent: None,
        reference: None,
        identifiers: Vec::new(),
    }
}

/// An open file with one case.
pub(crate) fn with_a_case() -> (Place, CaseFile, CaseId) {
    let place = place();
    let mut file = place.open();
    let case = log(&mut file, &new_case("Maria Lopez", "maria@example.com")).id;
    (place, file, case)
}

pub(crate) fn texts<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(str::to_owned).to_vec()
}

/// A message to be kept for a case; its name tries to be a path.
pub(crate) fn some_file(case: CaseId) -> NewEvidence {
    NewEvidence {
        case,
        name: "../../message.eml".to_owned(),
        media_type: "message/rfc822".to_owned(),
        source: "opened by Ada".to_owned(),
        purpose: Purpose::OriginalMessage,
    }
}

/// Writes something, with a history entry of some kind.
pub(crate) fn write<T>(
    file: &mut CaseFile,
    f: impl FnOnce(&Write<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    file.write(|w| {
        let value = f(w)?;
        w.record(event(Action::NoteAdded, None))?;
        Ok(value)
    })
}

pub(crate) fn log(file: &mut CaseFile, new: &NewCase) -> Case {
    write(file, |w| cases::insert(w, new)).expect("a case can be logged")
}

/// The database key in hexadecimal digits, read from the recovery sheet by hand: groups of five bits.
fn key_of(recovery: &RecoveryKey) -> String {
    let alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let bits: String = recovery
        .blocks()
        .concat()
        .chars()
        .map(|sign| format!("{:05b}", alphabet.find(sign).expect("Crockford's alphabet")))
        .collect();
    let nibble = |bits| u8::from_str_radix(bits, 2).expect("four bits");
    (0..64)
        .map(|place| format!("{:x}", nibble(&bits[place * 4..place * 4 + 4])))
        .collect()
}
