//! What the file says about itself.

use rusqlite::Connection;

use crate::{CaseFile, Error, Write};

/// Facts about an open case file, without anything of its cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFacts {
    /// The version of SQLite.
    pub sqlite_version: String,
    /// The version of SQLCipher.
    pub sqlcipher_version: String,
    /// The version of the tables.
    pub schema_version: u32,
    /// How much there is.
    pub counts: Counts,
}

/// How much there is in a case file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Cases.
    pub cases: u64,
    /// Requests.
    pub requests: u64,
    /// Files kept.
    pub evidence: u64,
    /// Letters.
    pub letters: u64,
    /// Entries of the history.
    pub history: u64,
}

impl CaseFile {
    /// Facts about this file.
    ///
    /// # Errors
    /// Those of the database.
    pub fn facts(&self) -> Result<FileFacts, Error> {
        self.read(|conn| {
            Ok(FileFacts {
                sqlite_version: rusqlite::version().to_owned(),
                sqlcipher_version: conn.query_one("PRAGMA cipher_version", [], |row| row.get(0))?,
                schema_version: conn.query_one("PRAGMA user_version", [], |row| row.get(0))?,
                counts: counts(conn)?,
            })
        })
    }

    /// Whether this is the sample office, which may be wiped without asking twice.
    ///
    /// # Errors
    /// Those of the database.
    pub fn is_sample(&self) -> Result<bool, Error> {
        self.read(|conn| Ok(conn.query_one("SELECT sample FROM meta", [], |row| row.get(0))?))
    }
}

/// Marks the file as the sample office.
///
/// # Errors
/// Those of the database.
pub fn mark_sample(w: &Write<'_>) -> Result<(), Error> {
    w.execute("UPDATE meta SET sample = 1", [])?;
    Ok(())
}

pub(crate) fn counts(conn: &Connection) -> Result<Counts, Error> {
    let counts = conn.query_one(
        "SELECT (SELECT count(*) FROM cases) AS cases, (SELECT count(*) FROM requests) AS requests,
                (SELECT count(*) FROM evidence) AS evidence, (SELECT count(*) FROM letters) AS letters,
                (SELECT count(*) FROM history) AS history",
        [],
        |row| {
            Ok(Counts {
                cases: row.get("cases")?,
                requests: row.get("requests")?,
                evidence: row.get("evidence")?,
                letters: row.get("letters")?,
                history: row.get("history")?,
            })
        },
    )?;
    Ok(counts)
}
