//! How kept files end: their row goes, and with it the only copy of the key to their content.
//!
//! All that happens in the write that records it, for as much of the content as one turn may take. The rest of a
//! large one, or of many that come to their day together, opens for nobody any more and is removed by
//! [`super::clear`].
//!
//! The pages are overwritten and the `-wal` emptied as well, though a disk need not obey. Backups still
//! hold what they held: see [`crate::backup::expiry`].

use chrono::{Days, NaiveDate};
use rusqlite::{Connection, params};
use serde_json::json;

use super::sealing::PIECE;
use super::{Evidence, Purpose, content, content_of, from_row, get, of_case};
use crate::{Action, CaseFile, CaseId, Error, Event, EvidenceId, Write, open};

/// A jump of the clock by more than this is not believed by itself.
const USUAL_PAUSE: Days = Days::new(45);

/// What was destroyed by itself, or waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shredding {
    /// These were due and are gone.
    Done(Vec<Evidence>),
    /// These are due, but nobody worked in the file for so long that the clock may be wrong. Once somebody
    /// has, it is believed.
    Waiting(Vec<Evidence>),
}

/// Destroys a kept file. The caller wipes its last traces with [`CaseFile::wipe_deleted`], and what is left of a
/// large one with [`super::clear`].
///
/// # Errors
/// [`Error::NotFound`] if there is none, [`Error::Refused`] if it is a letter as it went out.
pub fn delete(w: &Write<'_>, id: EvidenceId) -> Result<(), Error> {
    destroy(w, &get(w, id)?, Action::EvidenceDeleted)
}

/// Destroys every proof of identity or permission that is kept for a case. Returns what is gone; the
/// caller wipes their last traces as after [`delete`].
///
/// # Errors
/// Those of the database.
pub fn delete_identity(w: &Write<'_>, case: CaseId) -> Result<Vec<Evidence>, Error> {
    let mut kept = of_case(w, case)?;
    kept.retain(|evidence| evidence.purpose == Purpose::Identity);
    kept.iter()
        .try_for_each(|evidence| destroy(w, evidence, Action::EvidenceDeleted))?;
    Ok(kept)
}

impl CaseFile {
    /// Overwrites what was deleted since the file was opened: what is zeroed in the `-wal` still stands
    /// in the file itself.
    ///
    /// # Errors
    /// Those of the database.
    pub fn wipe_deleted(&mut self) -> Result<(), Error> {
        self.maintain(open::checkpoint)
    }
}

/// Sets the day on which a kept file is destroyed by itself, or that it is kept.
///
/// # Errors
/// [`Error::NotFound`] if there is none, [`Error::Refused`] if it is a letter as it went out.
pub fn set_shred_on(w: &Write<'_>, id: EvidenceId, day: Option<NaiveDate>) -> Result<(), Error> {
    let evidence = get(w, id)?;
    is_no_letter(&evidence)?;
    let text = day.map(|day| day.to_string());
    w.execute(
        "UPDATE evidence SET shred_on = ?2 WHERE id = ?1",
        params![id, text],
    )?;
    let detail = json!({ "name": evidence.name, "shred_on": text });
    w.record(Event::of_case(Action::EvidenceDated, evidence.case).with(detail))
}

/// Destroys the kept files whose day has come. What is left of them then is for [`super::clear`].
///
/// # Errors
/// Those of the database.
pub fn shred(file: &mut CaseFile, today: NaiveDate) -> Result<Shredding, Error> {
    let (due, plausible) = file.read(|conn| Ok((due(conn, today)?, is_plausible(conn, today)?)))?;
    match due.is_empty() || plausible {
        true => Ok(Shredding::Done(shred_confirmed(file, today)?)),
        false => Ok(Shredding::Waiting(due)),
    }
}

/// Destroys the kept files whose day has come, whatever the clock did. Returns what is gone; what is left of it
/// is for [`super::clear`].
///
/// # Errors
/// Those of the database.
pub fn shred_confirmed(file: &mut CaseFile, today: NaiveDate) -> Result<Vec<Evidence>, Error> {
    let due = file.read(|conn| due(conn, today))?;
    if due.is_empty() {
        return Ok(due);
    }
    file.write(|w| {
        due.iter()
            .try_for_each(|evidence| destroy_key(w, evidence, Action::EvidenceShredded).map(drop))
    })?;
    file.wipe_deleted()?;
    Ok(due)
}

fn destroy(w: &Write<'_>, evidence: &Evidence, action: Action) -> Result<(), Error> {
    let content = destroy_key(w, evidence, action)?;
    content::remove(w, content, PIECE).map(drop)
}

/// Destroys all of a file but its sealed content, which is returned and opens for nobody any more.
fn destroy_key(w: &Write<'_>, evidence: &Evidence, action: Action) -> Result<i64, Error> {
    is_no_letter(evidence)?;
    let content = content_of(w, evidence.id)?;
    w.execute("DELETE FROM evidence WHERE id = ?1", [evidence.id])?;
    content::destroy_key(w, content)?;
    let detail = json!({ "name": evidence.name, "purpose": domain::Code::code(evidence.purpose) });
    w.record(Event::of_case(action, evidence.case).with(detail))?;
    Ok(content)
}

fn is_no_letter(evidence: &Evidence) -> Result<(), Error> {
    match evidence.purpose {
        Purpose::Letter => Err(Error::Refused("a letter stays as it went out")),
        _ => Ok(()),
    }
}

fn due(conn: &Connection, today: NaiveDate) -> Result<Vec<Evidence>, Error> {
    let mut statement =
        conn.prepare_cached("SELECT * FROM evidence WHERE shred_on <= ?1 ORDER BY id")?;
    let rows = statement.query_map([today.to_string()], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether `today` is near the last day on which somebody did something.
fn is_plausible(conn: &Connection, today: NaiveDate) -> Result<bool, Error> {
    let last: Option<String> = conn.query_one(
        "SELECT substr(max(at), 1, 10) FROM
            (SELECT at FROM history WHERE action <> 'file-unlocked' ORDER BY seq DESC LIMIT 1)",
        [],
        |row| row.get(0),
    )?;
    let last: Option<NaiveDate> = last.and_then(|day| day.parse().ok());
    Ok(last.is_some_and(|last| today <= last + USUAL_PAUSE))
}
