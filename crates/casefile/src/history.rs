//! The history: every act on the case file, in order, linked so that edits show.
//!
//! Each entry carries a message authentication code over its own fields and the code of the entry
//! before it, under a key that lies in the file. What an act was about can hold personal data;
//! it stands with a random salt in a table of its own, and the entry only commits to its hash. So a
//! detail can be erased later while the chain still holds.
//!
//! This shows changes made without the key, and mistakes. It does not bind a person who has the key.
//! That the newest entries were cut off shows where the newest one is remembered: see [`Head`].

mod action;
mod chain;
mod head;

use std::ops::ControlFlow;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;

use crate::columns::{code, instant, instant_text};
use crate::{CaseFile, CaseId, Error, Turns, Write};

use self::chain::Walk;

pub use action::Action;
pub(crate) use chain::HistoryKey;
pub use chain::{Fault, FaultKind, Verification};
pub use head::{Head, Rollback, code_at, find_code, head};

/// Entries that are checked in one turn: some hundredths of a second.
const SLICE: u64 = 10_000;

/// An act that is to be recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// What was done.
    pub action: Action,
    /// The case in which it was done, if in one.
    pub case: Option<CaseId>,
    /// What there is to say about it; may hold personal data.
    pub detail: Value,
}

impl Event {
    /// An act on the file as a whole.
    pub fn of_file(action: Action) -> Self {
        Self {
            action,
            case: None,
            detail: Value::Null,
        }
    }

    /// An act in a case.
    pub fn of_case(action: Action, case: CaseId) -> Self {
        Self {
            action,
            case: Some(case),
            detail: Value::Null,
        }
    }

    /// The same act with what there is to say about it.
    pub fn with(self, detail: Value) -> Self {
        Self { detail, ..self }
    }
}

/// A recorded act.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its place in the history, from 1 and without gaps.
    pub seq: u64,
    /// When it was done.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub actor: String,
    /// What was done.
    pub action: Action,
    /// The case in which it was done, if in one.
    pub case: Option<CaseId>,
    /// What was said about it; null once it is erased.
    pub detail: Value,
}

/// The acts in a case, the oldest first.
///
/// # Errors
/// Those of the database.
pub fn of_case(conn: &Connection, case: CaseId) -> Result<Vec<Entry>, Error> {
    let mut statement = conn.prepare_cached(
        "SELECT * FROM history LEFT JOIN history_details USING (seq) WHERE case_id = ?1 ORDER BY seq",
    )?;
    let rows = statement.query_map([case], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The newest acts in the whole file, the newest first.
///
/// # Errors
/// Those of the database.
pub fn latest(conn: &Connection, limit: u32) -> Result<Vec<Entry>, Error> {
    let mut statement = conn.prepare_cached(
        "SELECT * FROM history LEFT JOIN history_details USING (seq) ORDER BY seq DESC LIMIT ?1",
    )?;
    let rows = statement.query_map([limit], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Checks the whole chain, and tells every entry that is not as it was written.
///
/// # Errors
/// Those of the database; a broken chain is an answer, not an error.
pub fn verify(file: &CaseFile) -> Result<Verification, Error> {
    let mut walk = Walk::begin();
    while file.read(|conn| walk.go_on(conn, file.history_key(), SLICE))? {}
    Ok(walk.result)
}

/// The same in turns with others, who may append to it. `watch` calls it off by breaking.
///
/// # Errors
/// [`Error::Cancelled`] if `watch` breaks, besides those of [`verify`].
pub(crate) fn verify_in_turns(
    turns: &mut impl Turns,
    watch: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Verification, Error> {
    let mut walk = Walk::begin();
    loop {
        let more;
        (walk, more) = turns.turn(move |file| {
            let more = file.read(|conn| walk.go_on(conn, file.history_key(), SLICE))?;
            Ok((walk, more))
        })?;
        if !more {
            return Ok(walk.result);
        }
        if watch().is_break() {
            return Err(Error::Cancelled);
        }
    }
}

/// Appends an entry after the last one.
pub(crate) fn append(w: &Write<'_>, key: &HistoryKey, event: Event) -> Result<(), Error> {
    let payload = event.detail.to_string();
    let salt = chain::salt()?;
    let (seq, previous) = w
        .prepare_cached("SELECT seq + 1, mac FROM history ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .unwrap_or((1, chain::BEGINNING));
    let link = chain::Link {
        seq,
        at: instant_text(w.now()),
        actor: w.actor().to_owned(),
        action: domain::Code::code(event.action).to_owned(),
        case: event.case.map(|case| case.0),
        commitment: chain::commitment(&salt, &payload),
        previous,
    };
    let mut entry = w.prepare_cached(
        "INSERT INTO history (seq, at, actor, action, case_id, commitment, previous, mac)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    entry.execute(params![
        link.seq,
        link.at,
        link.actor,
        link.action,
        link.case,
        link.commitment,
        link.previous,
        key.mac(&link),
    ])?;
    let mut detail =
        w.prepare_cached("INSERT INTO history_details (seq, salt, payload) VALUES (?1, ?2, ?3)")?;
    detail.execute(params![link.seq, salt, payload])?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let payload: Option<String> = row.get("payload")?;
    Ok(Entry {
        seq: row.get("seq")?,
        at: instant(row, "at")?,
        actor: row.get("actor")?,
        action: code(row, "action")?,
        case: row.get("case_id")?,
        detail: payload
            .and_then(|payload| serde_json::from_str(&payload).ok())
            .unwrap_or(Value::Null),
    })
}
