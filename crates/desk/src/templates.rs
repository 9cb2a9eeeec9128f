//! The office's own letter templates: written beside a real case, published, compared, given away.
//!
//! Ours are inside the program. An office that wants other words writes a draft beside them; once it is
//! published, [`crate::letters::prepare`] makes new letters of that kind and language from it. A version
//! that was published stays, because a letter names the version it was made from.

mod case;
mod library;
mod preview;
mod views;
mod words;

use casefile::history::{Action, Event};
use casefile::templates::{self as rows, State};
use casefile::{CaseFile, Connection};
use domain::{Code, LetterKind};
use letters::{Flaw, Language, LetterFacts, Template};
use serde_json::{Value, json};

use crate::codes::Coded;
use crate::error::Refusal;
use crate::{DeskError, words as said};

pub use library::library;
pub use preview::{preview, variables};
pub use views::*;

/// The template that new letters of a kind and language are made from.
pub(crate) fn in_use(
    conn: &Connection,
    kind: LetterKind,
    language: Language,
) -> Result<Template, casefile::Error> {
    let own = rows::in_use(conn, kind, language.code())?;
    Ok(own.map_or_else(|| Template::ours(kind, language), |row| of(row, language)))
}

/// The template of this version; 0 is ours.
pub(crate) fn version(
    conn: &Connection,
    kind: LetterKind,
    language: Language,
    version: u32,
) -> Result<Template, casefile::Error> {
    match version {
        0 => Ok(Template::ours(kind, language)),
        version => {
            let row = rows::version(conn, kind, language.code(), version)?;
            Ok(of(row, language))
        }
    }
}

/// Why a letter cannot be made from this template in this case, as a refusal that names the line.
pub(crate) fn unfilled(
    template: &Template,
    facts: &LetterFacts,
    error: letters::Error,
) -> DeskError {
    if template.version == 0 {
        return error.into();
    }
    let flaws = template.flaws_for(facts);
    let first = flaws.iter().find(|flaw| duty(flaw).is_none());
    Refusal::TemplateFailsHere {
        kind: template.kind,
        why: first.map(words::at_line).unwrap_or_default(),
    }
    .into()
}

/// A template on its screen.
pub fn view(file: &CaseFile, form: &TemplateForm) -> Result<TemplateView, DeskError> {
    let (kind, language) = (form.kind.0, form.language.0);
    let all = file.read(|conn| rows::of_kind(conn, kind, language.code()))?;
    let zone = crate::office::time_zone(file)?;
    let of_state = |state| all.iter().find(|row| row.state == state);
    let (draft, own) = (of_state(State::Draft), of_state(State::InUse));
    let ours = Template::ours(kind, language).source;
    let shown = draft.or(own).map_or(ours, |row| row.source.clone());
    let versions = all.iter().filter(|row| row.state != State::Draft);
    Ok(TemplateView {
        kind: form.kind,
        language: form.language,
        title: said::letter(kind).to_owned(),
        language_name: words::language(language).to_owned(),
        standing: words::standing(own, zone),
        draft: draft.map(|row| words::written("Draft of", row, zone)),
        own: own.is_some(),
        versions: versions.map(|row| words::version(row, zone)).collect(),
        cases: case::fitting(file, kind)?,
        parts: preview::parts(),
        source: shown,
    })
}

/// Keeps what is being written as a draft. What equals the template in use needs none.
pub fn save(file: &mut CaseFile, form: &TemplateTextForm) -> Result<(), DeskError> {
    let (kind, language) = (form.kind.0, form.language.0);
    let all = file.read(|conn| rows::of_kind(conn, kind, language.code()))?;
    let draft = all.iter().find(|row| row.state == State::Draft);
    let used = file.read(|conn| in_use(conn, kind, language))?;
    match draft {
        Some(draft) if draft.source == form.source => return Ok(()),
        None if used.source == form.source => return Ok(()),
        _ => {}
    }
    if form.source.len() > letters::LONGEST_TEMPLATE {
        return Err(Refusal::TemplateTooLong.into());
    }
    Ok(file.write(|w| {
        rows::save_draft(w, kind, language.code(), &form.source)?;
        w.record(Event::of_file(Action::TemplateSaved).with(named(kind, language)))
    })?)
}

/// Publishes the draft: new letters are made from it. A broken duty needs a reason, which is recorded;
/// what cannot be filled at all is never published.
pub fn publish(file: &mut CaseFile, form: &PublishForm) -> Result<TemplateView, DeskError> {
    let (kind, language) = (form.kind.0, form.language.0);
    let flaws = draft(file, kind, language)?.flaws();
    let reason = form.reason.trim();
    let broken: Vec<_> = flaws.iter().filter_map(duty).collect();
    if broken.len() < flaws.len() {
        let first = flaws.iter().find(|flaw| duty(flaw).is_none());
        return Err(Refusal::TemplateUnusable {
            why: first.map(words::at_line).unwrap_or_default(),
        }
        .into());
    }
    if !broken.is_empty() && reason.is_empty() {
        let duties = broken.iter().map(|duty| said::duty(**duty).to_owned());
        return Err(Refusal::TemplateBreaksDuty {
            duties: duties.collect(),
        }
        .into());
    }
    let kept = (!broken.is_empty()).then_some(reason);
    file.write(|w| {
        let version = rows::publish(w, kind, language.code(), kept)?;
        let mut said = named(kind, language);
        said["version"] = json!(version);
        if let Some(reason) = kept {
            said["reason"] = json!(reason);
            said["broken"] = broken.iter().map(|duty| duty.code()).collect();
        }
        w.record(Event::of_file(Action::TemplatePublished).with(said))
    })?;
    view(file, &template_form(kind, language))
}

/// Throws the draft away.
pub fn discard(file: &mut CaseFile, form: &TemplateForm) -> Result<TemplateView, DeskError> {
    let (kind, language) = (form.kind.0, form.language.0);
    draft(file, kind, language)?;
    file.write(|w| {
        rows::discard_draft(w, kind, language.code())?;
        w.record(Event::of_file(Action::TemplateDiscarded).with(named(kind, language)))
    })?;
    view(file, form)
}

/// Back to ours: new letters are made from our template again. Drafts that were begun stay.
pub fn back_to_ours(file: &mut CaseFile, form: &TemplateForm) -> Result<TemplateView, DeskError> {
    let (kind, language) = (form.kind.0, form.language.0);
    if file
        .read(|conn| rows::in_use(conn, kind, language.code()))?
        .is_none()
    {
        return Err(Refusal::TemplateIsOurs.into());
    }
    file.write(|w| {
        rows::retire(w, kind, language.code())?;
        w.record(Event::of_file(Action::TemplateRetired).with(named(kind, language)))
    })?;
    view(file, form)
}

/// What the words that are being written change in a published version; 0 is ours.
pub fn compare(file: &CaseFile, form: &CompareForm) -> Result<Vec<ChangeView>, DeskError> {
    let (kind, language) = (form.kind.0, form.language.0);
    let against = file.read(|conn| version(conn, kind, language, form.version))?;
    let changes = letters::changes(&against.source, &form.source);
    Ok(changes.into_iter().map(ChangeView::from).collect())
}

/// A template as a file: the draft if there is one, else the one in use.
pub fn export(file: &CaseFile, form: &TemplateForm) -> Result<TemplateFile, DeskError> {
    let (kind, language) = (form.kind.0, form.language.0);
    let template = match draft(file, kind, language) {
        Ok(draft) => draft,
        Err(_) => file.read(|conn| in_use(conn, kind, language))?,
    };
    let name = format!(
        "{} {}.{}",
        kind.code(),
        language.code(),
        letters::TEMPLATE_ENDING
    );
    Ok(TemplateFile {
        file_name: name,
        text: template.export(),
    })
}

/// Records that a template was saved as a file outside of the case file.
pub fn exported(file: &mut CaseFile, form: &TemplateForm) -> Result<(), DeskError> {
    let said = named(form.kind.0, form.language.0);
    Ok(file.write(|w| w.record(Event::of_file(Action::TemplateExported).with(said)))?)
}

/// Takes a template from a file as a draft, over the draft there may be. Gives which one it is.
pub fn import(file: &mut CaseFile, bytes: &[u8]) -> Result<TemplateForm, DeskError> {
    let text =
        std::str::from_utf8(bytes).map_err(|_| Refusal::NotATemplate(letters::Import::NoHead))?;
    let template = Template::import(text).map_err(Refusal::NotATemplate)?;
    let form = TemplateTextForm {
        kind: Coded(template.kind),
        language: Coded(template.language),
        source: template.source,
    };
    save(file, &form)?;
    Ok(template_form(form.kind.0, form.language.0))
}

/// The draft of a kind and language.
fn draft(file: &CaseFile, kind: LetterKind, language: Language) -> Result<Template, DeskError> {
    let all = file.read(|conn| rows::of_kind(conn, kind, language.code()))?;
    let draft = all.into_iter().find(|row| row.state == State::Draft);
    draft
        .map(|row| of(row, language))
        .ok_or_else(|| Refusal::NoTemplateDraft.into())
}

fn of(row: rows::Template, language: Language) -> Template {
    Template {
        kind: row.kind,
        language,
        version: row.version,
        source: row.source,
    }
}

fn duty(flaw: &Flaw) -> Option<&domain::letter::Duty> {
    match flaw {
        Flaw::BreaksDuty(duty) => Some(duty),
        Flaw::Unreadable { .. } | Flaw::UnknownVariable { .. } | Flaw::NoSubject => None,
    }
}

fn named(kind: LetterKind, language: Language) -> Value {
    json!({ "kind": kind.code(), "language": language.code() })
}

fn template_form(kind: LetterKind, language: Language) -> TemplateForm {
    TemplateForm {
        kind: Coded(kind),
        language: Coded(language),
    }
}
