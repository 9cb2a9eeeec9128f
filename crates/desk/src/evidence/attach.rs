//! Adding a file to a case, in one write: it is in with its history, or nothing of it is.
//!
//! One write also means that the case file is busy until the last piece is in. For papers that is a blink;
//! for a film it is some seconds, in which others wait. In return nothing half is ever found, whatever
//! happens meanwhile.

use std::ops::ControlFlow;
use std::path::Path;

use casefile::evidence::{self, NewEvidence, Purpose};
use casefile::history::{Action, Event};
use casefile::{CaseFile, CaseId, Write};
use chrono::NaiveDate;
use domain::Code;
use serde_json::json;

use super::Source;
use super::incoming::Incoming;
use super::ticket::{BY_HAND, may_hold_papers};
use crate::case::{self, CaseView};
use crate::codes::Coded;
use crate::error::Refusal;
use crate::progress::Go;
use crate::rules::{self, CaseFacts};
use crate::{DeskError, notes};

/// Nothing here looks into a file, so nothing is said of what is in it.
const MEDIA_TYPE: &str = "application/octet-stream";

form! {
    /// What is said about a file that is added.
    pub struct AttachForm {
        /// The case's number.
        pub case: String,
        /// What it is kept for.
        pub purpose: Coded<Purpose>,
        /// Who gave it.
        pub source: Coded<Source>,
        /// A note on it, for us only; may be empty.
        pub note: String,
        /// The day on which a paper that shows identity is destroyed by itself; without one it stays until
        /// somebody destroys it.
        pub shred_on: Option<NaiveDate>,
    }
}

/// Adds the file at `path`. `progress` hears how many bytes are in, of how many, and may call it off.
///
/// # Errors
/// What the rules, the file or the disk say against it; nothing is kept of it then.
pub fn attach(
    file: &mut CaseFile,
    path: &Path,
    form: &AttachForm,
    today: NaiveDate,
    progress: impl FnMut(u64, u64) -> Go,
) -> Result<CaseView, DeskError> {
    let facts = rules::by_number(file, &form.case)?;
    fits(&facts, form, today)?;
    let mut incoming = Incoming::open(path)?;
    let stored = file.write(|w| {
        store(w, facts.case.id, form, &mut incoming, progress)?;
        rules::settle(w, facts.case.id, today)
    });
    if let Err(error) = stored {
        // What was written on the way is given back to the disk; failing at that is no second failure.
        let _ = file.wipe_deleted();
        return Err(incoming.why().map_or_else(|| error.into(), DeskError::from));
    }
    case::view(file, &form.case, today)
}

/// Refuses what does not fit the case.
fn fits(facts: &CaseFacts, form: &AttachForm, today: NaiveDate) -> Result<(), Refusal> {
    let identity = form.purpose.0 == Purpose::Identity;
    if !BY_HAND.contains(&form.purpose.0) {
        return Err(Refusal::KeptByItself);
    }
    if identity && !may_hold_papers(facts) {
        return Err(Refusal::NoPapersHere);
    }
    if form.source.0 == Source::Agent && facts.case.agent.is_none() {
        return Err(Refusal::NoAgent);
    }
    match form.shred_on {
        Some(_) if !identity => Err(Refusal::OnlyPapersHaveADay),
        Some(day) if day <= today => Err(Refusal::EndIsOver { field: "shred_on" }),
        Some(_) | None => Ok(()),
    }
}

fn store(
    w: &Write<'_>,
    case: CaseId,
    form: &AttachForm,
    incoming: &mut Incoming,
    mut progress: impl FnMut(u64, u64) -> Go,
) -> Result<(), casefile::Error> {
    let of = incoming.size;
    let meta = NewEvidence {
        case,
        name: incoming.name.clone(),
        media_type: MEDIA_TYPE.to_owned(),
        source: form.source.0.code().to_owned(),
        purpose: form.purpose.0,
    };
    let kept =
        evidence::insert_watched(w, &meta, incoming, &mut |done| match progress(done, of) {
            Go::On => ControlFlow::Continue(()),
            Go::Stop => ControlFlow::Break(()),
        })?;
    incoming.is_whole()?;
    w.record(Event::of_case(Action::EvidenceAdded, case).with(json!({
        "name": kept.name, "bytes": kept.size,
        "purpose": meta.purpose.code(), "source": meta.source,
    })))?;
    if form.shred_on.is_some() {
        evidence::set_shred_on(w, kept.id, form.shred_on)?;
    }
    match form.note.trim() {
        "" => Ok(()),
        note => notes::insert(w, case, &format!("{}: {note}", kept.name)),
    }
}
