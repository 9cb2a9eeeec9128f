//! Adding a file to a case: it is in with its history, or nothing of it is.
//!
//! Its content comes in piece by piece, in turns with whatever else is done in the case file, and nothing
//! shows it. One write at the end names it and records the act. What stood against it is looked at before
//! and, as others worked meanwhile, once more in that write's turn.

use std::path::Path;

use casefile::evidence::{self, Content, NewEvidence, Purpose};
use casefile::history::{Action, Event};
use casefile::{CaseFile, CaseId, Turns, Write};
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
    file: &mut impl Turns,
    path: &Path,
    form: &AttachForm,
    today: NaiveDate,
    progress: impl FnMut(u64, u64) -> Go,
) -> Result<CaseView, DeskError> {
    let said = form.clone();
    file.turn(move |file| Ok(may_add(file, &said, today).map(drop)))??;
    let mut incoming = Incoming::open(path)?;
    let size = incoming.size;
    file.turn(move |file| evidence::room_for(file, size))?;
    let content = bring(file, &mut incoming, progress)
        .map_err(|error| incoming.why().map_or_else(|| error.into(), DeskError::from))?;
    let (name, said) = (incoming.name, form.clone());
    let kept = file.turn(move |file| Ok(keep(file, content, name, &said, today)));
    if !matches!(kept, Ok(Ok(_))) {
        // What stays of it is seen by nobody, and goes when the file is opened the next time.
        let _ = evidence::let_go(file, content);
    }
    kept?
}

/// The content of the file, if it stayed as it was while it was read.
fn bring(
    file: &mut impl Turns,
    incoming: &mut Incoming,
    mut progress: impl FnMut(u64, u64) -> Go,
) -> Result<Content, casefile::Error> {
    let of = incoming.size;
    let content = evidence::bring(file, incoming, &mut |done| progress(done, of).into())?;
    if let Err(changed) = incoming.is_whole() {
        evidence::let_go(file, content)?;
        return Err(changed);
    }
    Ok(content)
}

/// The case, if the file may be added to it.
fn may_add(file: &CaseFile, form: &AttachForm, today: NaiveDate) -> Result<CaseId, DeskError> {
    let facts = rules::by_number(file, &form.case)?;
    fits(&facts, form, today)?;
    Ok(facts.case.id)
}

/// Names the content as a file of the case.
fn keep(
    file: &mut CaseFile,
    content: Content,
    name: String,
    form: &AttachForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    let case = may_add(file, form, today)?;
    file.write(|w| {
        record(w, case, content, name, form)?;
        rules::settle(w, case, today)
    })?;
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

fn record(
    w: &Write<'_>,
    case: CaseId,
    content: Content,
    name: String,
    form: &AttachForm,
) -> Result<(), casefile::Error> {
    let meta = NewEvidence {
        case,
        name,
        media_type: MEDIA_TYPE.to_owned(),
        source: form.source.0.code().to_owned(),
        purpose: form.purpose.0,
    };
    let kept = evidence::keep(w, &meta, content)?;
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
