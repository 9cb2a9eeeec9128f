//! Letters: prepared from the case, edited by staff, frozen when they go, exported as files.

mod batch;
mod details;
mod facts;
mod fit;
mod opened;
mod preflight;
mod views;

use casefile::evidence::{self, NewEvidence, Purpose};
use casefile::history::{Action, Event};
use casefile::letters::{self as rows, LetterState, NewLetter};
use casefile::requests::Request;
use casefile::{CaseFile, LetterId, Write};
use chrono::NaiveDate;
use domain::{Code, LetterKind};
use letters::Text;
use serde_json::json;

use self::facts::{language_of, letter_facts, marked_facts};
use self::opened::Opened;
use crate::codes::Coded;
use crate::error::{Refusal, required};
use crate::rules::{self, CaseFacts};
use crate::{DeskError, decisions, words};

pub use batch::*;
pub(crate) use fit::{for_step, served};
pub use preflight::{ProblemView, problems};
pub use views::*;

/// The size of a previewed page: sharp on a screen of twice the usual density at 470 pixels width.
const PREVIEW_PIXELS_PER_POINT: f32 = 1.6;

/// Prepares a letter from the case. A draft of the same kind that was begun before is taken up again.
pub fn prepare(
    file: &mut CaseFile,
    form: &PrepareForm,
    today: NaiveDate,
) -> Result<LetterView, DeskError> {
    let facts = rules::by_number(file, &form.case)?;
    let language = form
        .language
        .map_or_else(|| language_of(&facts.case.language), |language| language.0);
    let drafts = file.read(|conn| rows::of_case(conn, facts.case.id))?;
    let begun = drafts.into_iter().find(|letter| {
        letter.kind == form.kind.0
            && letter.language == language.code()
            && letter.state == LetterState::Draft
    });
    if let Some(draft) = begun {
        return view(file, draft.id.0, today);
    }
    let facts = letter_facts(file, &facts, form.kind.0, language, today)?;
    let text = letters::compose(&facts)?;
    let id = file.write(|w| {
        let case = casefile::cases::by_number(w, &form.case)?;
        let draft = NewLetter {
            case: case.id,
            kind: form.kind.0,
            language: language.code().to_owned(),
            date: today,
            subject: text.subject.clone(),
            text: text.body.clone(),
        };
        let letter = rows::insert_draft(w, &draft)?;
        w.record(
            Event::of_case(Action::LetterPrepared, case.id)
                .with(json!({ "kind": form.kind.0.code() })),
        )?;
        Ok(letter.id)
    })?;
    view(file, id.0, today)
}

/// The last letter of this kind that has gone out, to be saved once more.
pub fn last_sent(
    file: &CaseFile,
    form: &PrepareForm,
    today: NaiveDate,
) -> Result<Option<LetterView>, DeskError> {
    let letters =
        file.read(|conn| rows::of_case(conn, casefile::cases::by_number(conn, &form.case)?.id))?;
    let fits = |letter: &&rows::Letter| {
        letter.kind == form.kind.0
            && form
                .language
                .is_none_or(|language| letter.language == language.0.code())
            && matches!(letter.state, LetterState::Sent { .. })
    };
    let last = letters.iter().rev().find(fits);
    last.map(|letter| view(file, letter.id.0, today))
        .transpose()
}

/// A letter on its screen.
pub fn view(file: &CaseFile, id: i64, today: NaiveDate) -> Result<LetterView, DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(id)))?;
    let open = Opened::load(file, row, today)?;
    let duties = open.duties(&open.text());
    let blocked = open.blocked(&open.text());
    let sent = match &open.row.state {
        LetterState::Draft => None,
        LetterState::Sent { on, by, sha256, .. } => Some(SentView {
            when: format!("{} by {by}", words::date(*on)),
            sha256: words::hex(sha256),
        }),
    };
    Ok(LetterView {
        id,
        case: open.case.case.number.to_string(),
        consumer: open.case.case.consumer.name.clone(),
        kind: Coded(open.row.kind),
        title: words::letter(open.row.kind).to_owned(),
        language: Coded(language_of(&open.row.language)),
        recipients: recipients(&open.case),
        facts: open.facts.as_ref().map(marked_facts).unwrap_or_default(),
        duties,
        blocked,
        sent,
        subject: open.row.subject,
        body: open.row.text,
    })
}

/// Keeps what was typed.
pub fn save_text(
    file: &mut CaseFile,
    form: &LetterTextForm,
    today: NaiveDate,
) -> Result<LetterView, DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(form.id)))?;
    refuse_sent(&row)?;
    if row.subject != form.subject || row.text != form.body {
        file.write(|w| {
            rows::save_text(w, row.id, &form.subject, &form.body)?;
            w.record(
                Event::of_case(Action::LetterEdited, row.case)
                    .with(json!({ "kind": row.kind.code() })),
            )
        })?;
    }
    view(file, form.id, today)
}

/// The real pages of what is being typed, without keeping it.
pub fn preview(
    file: &CaseFile,
    form: &LetterTextForm,
    today: NaiveDate,
) -> Result<PreviewView, DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(form.id)))?;
    let open = Opened::load(file, row, today)?;
    let text = Text {
        subject: form.subject.clone(),
        body: form.body.clone(),
    };
    let pages = letters::pages(&open.letter(&text)?, PREVIEW_PIXELS_PER_POINT)?;
    Ok(PreviewView {
        pages: pages.iter().map(|png| base64_of(png)).collect(),
        duties: open.duties(&text),
        blocked: open.blocked(&text),
    })
}

/// Marks a letter as sent: its text, its page and their hash are frozen, and the clocks move on.
pub fn send(file: &mut CaseFile, id: i64, today: NaiveDate) -> Result<LetterView, DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(id)))?;
    refuse_sent(&row)?;
    let open = Opened::load(file, row, today)?;
    let text = open.text();
    required("subject", &text.subject)?;
    required("body", &text.body)?;
    if let Some(reason) = open.blocked(&text).into_iter().next() {
        return Err(Refusal::LetterBlocked { reason }.into());
    }
    if open.row.kind.is_answer() {
        for request in served_requests(&open) {
            decisions::still_fits(file, request)?;
        }
    }
    let letter = open.letter(&text)?;
    let pdf = letters::pdf(&letter)?;
    let model = serde_json::to_string(&letter).map_err(|_| Refusal::Unwritable)?;
    file.write(|w| {
        freeze(w, &open, &letter, &model, &pdf, today)?;
        move_clocks(w, &open, today)?;
        rules::settle(w, open.row.case, today)
    })?;
    view(file, id, today)
}

/// A letter as a file; a sent one gives the bytes that were frozen.
pub fn export(
    file: &CaseFile,
    id: i64,
    format: Format,
    today: NaiveDate,
) -> Result<ExportedLetter, DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(id)))?;
    let open = Opened::load(file, row, today)?;
    let letter = open.letter(&open.text())?;
    let pdf = || match &open.row.state {
        LetterState::Sent { pdf, .. } => Ok(file.read(|conn| evidence::bytes(conn, *pdf))?),
        LetterState::Draft => Ok::<_, DeskError>(letters::pdf(&letter)?),
    };
    let bytes = match format {
        Format::Pdf => pdf()?,
        Format::Eml => letters::eml(&letter, &pdf()?)?,
        Format::Txt => letters::txt(&letter).into_bytes(),
        Format::Docx => letters::docx(&letter)?,
        Format::Html => letters::html(&letter).into_bytes(),
    };
    Ok(ExportedLetter {
        file_name: letters::file_name(&letter, format.extension()),
        bytes,
    })
}

/// Records that a letter was saved as a file outside of the case file.
pub fn exported(file: &mut CaseFile, id: i64, format: Format) -> Result<(), DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(id)))?;
    Ok(file.write(|w| {
        w.record(
            Event::of_case(Action::LetterExported, row.case)
                .with(json!({ "kind": row.kind.code(), "format": format.extension() })),
        )
    })?)
}

/// Throws a draft away.
pub fn discard(file: &mut CaseFile, id: i64) -> Result<(), DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(id)))?;
    refuse_sent(&row)?;
    Ok(file.write(|w| {
        rows::discard_draft(w, row.id)?;
        w.record(
            Event::of_case(Action::LetterDiscarded, row.case)
                .with(json!({ "kind": row.kind.code() })),
        )
    })?)
}

fn refuse_sent(row: &rows::Letter) -> Result<(), DeskError> {
    match row.state {
        LetterState::Draft => Ok(()),
        LetterState::Sent { .. } => Err(Refusal::LetterSent.into()),
    }
}

fn freeze(
    w: &Write<'_>,
    open: &Opened,
    letter: &letters::Letter,
    model: &str,
    pdf: &[u8],
    today: NaiveDate,
) -> Result<(), casefile::Error> {
    let meta = NewEvidence {
        case: open.row.case,
        name: letters::file_name(letter, "pdf"),
        media_type: "application/pdf".to_owned(),
        source: "office".to_owned(),
        purpose: Purpose::Letter,
    };
    let kept = evidence::insert(w, &meta, &mut &pdf[..])?;
    rows::mark_sent(w, open.row.id, today, model, kept.id, kept.sha256)?;
    w.record(Event::of_case(Action::LetterSent, open.row.case).with(json!({
        "kind": open.row.kind.code(), "sha256": words::hex(&kept.sha256), "to": recipients(&open.case),
    })))
}

/// What a letter of this kind changes in the requests it serves.
fn move_clocks(w: &Write<'_>, open: &Opened, today: NaiveDate) -> Result<(), casefile::Error> {
    for request in served_requests(open) {
        match open.row.kind {
            LetterKind::Acknowledgement => decisions::acknowledge(w, request, today)?,
            kind if kind.is_answer() => decisions::answer(w, request, Some(kind), today)?,
            // On the way to a decision, or to others: no clock moves.
            _ => {}
        }
    }
    Ok(())
}

/// The stored requests that a letter speaks of.
fn served_requests(open: &Opened) -> impl Iterator<Item = &Request> {
    let rights = served(open.row.kind, &open.case);
    let stored = open.case.stored.iter();
    stored.filter(move |request| rights.contains(&request.right))
}

/// The addresses a letter of this case goes to: the consumer's, and the agent's if there is one.
fn recipients(case: &CaseFacts) -> Vec<String> {
    let agent = case
        .case
        .agent
        .as_ref()
        .and_then(|agent| agent.email.clone());
    case.case
        .consumer
        .email
        .clone()
        .into_iter()
        .chain(agent)
        .collect()
}

fn base64_of(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
