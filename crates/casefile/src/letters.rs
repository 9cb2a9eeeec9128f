//! Letters: drafts that staff edit, and what was sent, which never changes again.
//!
//! When a letter is sent, three things are frozen with it: the text, the model from which every format
//! was made (as JSON, so that any format can be made again), and the PDF among the evidence. A trigger
//! in the schema refuses every later change.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Code, LetterKind};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::columns::{code, date, date_or_none, instant, instant_text};
use crate::{CaseId, Error, EvidenceId, LetterId, Write};

/// What a letter says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
}

/// A letter that is not stored yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLetter {
    /// The case it is written in.
    pub case: CaseId,
    /// What it is.
    pub kind: LetterKind,
    /// The language it is written in, as in `en`.
    pub language: String,
    /// The date it bears.
    pub date: NaiveDate,
    /// What the template made of the case.
    pub made: Wording,
    /// The version of the office's template it was made from; 0 is ours.
    pub template: u32,
}

/// A letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its id in this file.
    pub id: LetterId,
    /// The case it is written in.
    pub case: CaseId,
    /// What it is.
    pub kind: LetterKind,
    /// The language it is written in.
    pub language: String,
    /// The date it bears.
    pub date: NaiveDate,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// The version of the office's template it was made from; 0 is ours.
    pub template: u32,
    /// What the template last made of the case: what differs from it was written by staff.
    pub made: Wording,
    /// Draft or sent.
    pub state: LetterState,
    /// When the draft was made.
    pub created_at: DateTime<Utc>,
}

/// Draft or sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LetterState {
    /// Not sent; can be changed and thrown away.
    Draft,
    /// Sent; never changes again.
    Sent {
        /// The day on which it went out.
        on: NaiveDate,
        /// Who sent it.
        by: String,
        /// The hash of what was sent.
        sha256: [u8; 32],
        /// The PDF as it went out.
        pdf: EvidenceId,
        /// Why it went although something stood against it.
        despite: Option<String>,
    },
}

/// What is kept of a letter for ever when it goes out.
#[derive(Clone, Copy, Debug)]
pub struct Frozen<'a> {
    /// The day on which it went out.
    pub on: NaiveDate,
    /// The model from which every format is made, as JSON.
    pub model: &'a str,
    /// Its PDF among the evidence.
    pub pdf: EvidenceId,
    /// The hash of what was sent.
    pub sha256: [u8; 32],
    /// Why it went although something stood against it.
    pub despite: Option<&'a str>,
}

/// Stores a draft.
///
/// # Errors
/// Those of the database.
pub fn insert_draft(w: &Write<'_>, new: &NewLetter) -> Result<Letter, Error> {
    let letter = w.query_one(
        "INSERT INTO letters (case_id, kind, language, date, subject, text, made_subject, made_text, template,
                              state, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?5, ?6, ?7, 'draft', ?8) RETURNING *",
        params![
            new.case,
            new.kind.code(),
            new.language,
            new.date.to_string(),
            new.made.subject,
            new.made.text,
            new.template,
            instant_text(w.now()),
        ],
        from_row,
    )?;
    Ok(letter)
}

/// Replaces the text of a draft.
///
/// # Errors
/// [`Error::Refused`] if the letter was sent.
pub fn save_text(w: &Write<'_>, id: LetterId, subject: &str, text: &str) -> Result<(), Error> {
    let changed = w.execute(
        "UPDATE letters SET subject = ?2, text = ?3 WHERE id = ?1 AND state = 'draft'",
        params![id, subject, text],
    )?;
    was_draft(w, id, changed)
}

/// Replaces the text of a draft by what it says with the case as it is now, of which the template makes
/// `made`.
///
/// # Errors
/// [`Error::Refused`] if the letter was sent.
pub fn renew(w: &Write<'_>, id: LetterId, now: &Wording, made: &Wording) -> Result<(), Error> {
    save_text(w, id, &now.subject, &now.text)?;
    w.execute(
        "UPDATE letters SET made_subject = ?2, made_text = ?3 WHERE id = ?1",
        params![id, made.subject, made.text],
    )?;
    Ok(())
}

/// Freezes a draft as sent by whoever has the file open.
///
/// # Errors
/// [`Error::Refused`] if the letter was sent before.
pub fn mark_sent(w: &Write<'_>, id: LetterId, frozen: &Frozen<'_>) -> Result<(), Error> {
    let changed = w.execute(
        "UPDATE letters SET state = 'sent', sent_on = ?2, sent_by = ?3, model = ?4, pdf_id = ?5, sha256 = ?6,
                            despite = ?7, date = ?2
         WHERE id = ?1 AND state = 'draft'",
        params![
            id,
            frozen.on.to_string(),
            w.actor(),
            frozen.model,
            frozen.pdf,
            frozen.sha256,
            frozen.despite
        ],
    )?;
    was_draft(w, id, changed)
}

/// Throws a draft away.
///
/// # Errors
/// [`Error::Refused`] if the letter was sent.
pub fn discard_draft(w: &Write<'_>, id: LetterId) -> Result<(), Error> {
    let removed = w.execute(
        "DELETE FROM letters WHERE id = ?1 AND state = 'draft'",
        [id],
    )?;
    was_draft(w, id, removed)
}

/// Tells a letter that is not there from one that was sent.
fn was_draft(conn: &Connection, id: LetterId, changed: usize) -> Result<(), Error> {
    if changed > 0 {
        return Ok(());
    }
    get(conn, id).and(Err(Error::Refused("the letter was sent")))
}

/// The letter with this id.
///
/// # Errors
/// [`Error::NotFound`] if there is none.
pub fn get(conn: &Connection, id: LetterId) -> Result<Letter, Error> {
    conn.query_row("SELECT * FROM letters WHERE id = ?1", [id], from_row)
        .optional()?
        .ok_or(Error::NotFound("letter"))
}

/// The letters of a case, the oldest first.
///
/// # Errors
/// Those of the database.
pub fn of_case(conn: &Connection, case: CaseId) -> Result<Vec<Letter>, Error> {
    let mut statement =
        conn.prepare_cached("SELECT * FROM letters WHERE case_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([case], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// On which day each case was last sent a letter of this kind; cases without one are absent.
///
/// # Errors
/// Those of the database.
pub fn last_sent(
    conn: &Connection,
    kind: LetterKind,
) -> Result<BTreeMap<CaseId, NaiveDate>, Error> {
    let mut statement = conn.prepare_cached(
        "SELECT case_id, max(sent_on) AS sent_on FROM letters
         WHERE kind = ?1 AND sent_on IS NOT NULL GROUP BY case_id",
    )?;
    let rows = statement.query_map([kind.code()], |row| {
        Ok((row.get("case_id")?, date(row, "sent_on")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The model of a sent letter as JSON, or `None` for a draft.
///
/// # Errors
/// [`Error::NotFound`] if there is no such letter.
pub fn frozen(conn: &Connection, id: LetterId) -> Result<Option<String>, Error> {
    conn.query_row("SELECT model FROM letters WHERE id = ?1", [id], |row| {
        row.get("model")
    })
    .optional()?
    .ok_or(Error::NotFound("letter"))
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Letter> {
    let state = match date_or_none(row, "sent_on")? {
        None => LetterState::Draft,
        Some(on) => LetterState::Sent {
            on,
            by: row.get("sent_by")?,
            sha256: row.get("sha256")?,
            pdf: row.get("pdf_id")?,
            despite: row.get("despite")?,
        },
    };
    Ok(Letter {
        id: row.get("id")?,
        case: row.get("case_id")?,
        kind: code(row, "kind")?,
        language: row.get("language")?,
        date: date(row, "date")?,
        subject: row.get("subject")?,
        text: row.get("text")?,
        template: row.get("template")?,
        made: Wording {
            subject: row.get("made_subject")?,
            text: row.get("made_text")?,
        },
        state,
        created_at: instant(row, "created_at")?,
    })
}
