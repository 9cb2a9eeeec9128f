//! Letters: prepared from the case, edited by staff, frozen when they go, exported as files.

mod batch;
mod deliveries;
mod details;
mod facts;
mod fields;
mod fit;
mod kept;
mod mend;
mod merge;
mod opened;
mod page;
mod preflight;
mod recipient;
mod renew;
mod rest;
mod send;
mod views;

use casefile::evidence;
use casefile::history::{Action, Event};
use casefile::letters::{self as rows, LetterState, NewLetter, Wording};
use casefile::{CaseFile, LetterId};
use chrono::NaiveDate;
use domain::Code;
use letters::Picture;
use serde_json::json;

use self::facts::{language_of, letter_facts, marked_facts};
use self::opened::{Opened, made_from};
use self::page::Page;
use crate::codes::Coded;
use crate::error::Refusal;
use crate::{DeskError, office, rules, templates, words};

pub use batch::*;
pub use deliveries::{DeliveryForm, DeliveryView, HeardForm, heard};
pub(crate) use facts::{facts_for, sender};
pub use fields::{DetailChoice, DetailForm, DetailInput, DetailView, DetailsForm, set_details};
pub(crate) use fit::{for_step, served, suggested};
pub use mend::ProblemPlace;
pub(crate) use opened::duty_view;
pub use preflight::{ProblemView, problems};
pub use renew::open;
pub use send::{SendForm, send};
pub use views::*;

/// The size of a previewed page: sharp on a screen of twice the usual density at 470 pixels width.
pub(crate) const PREVIEW_PIXELS_PER_POINT: f32 = 1.6;

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
    recipient::addressed(file, form, &facts, begun.as_ref(), today)?;
    if let Some(draft) = begun {
        return open(file, draft.id.0, today);
    }
    let template = file.read(|conn| templates::in_use(conn, form.kind.0, language))?;
    let facts = letter_facts(file, &facts, form.kind.0, language, today)?;
    let text = letters::compose(&made_from(&template, facts.clone()))
        .map_err(|error| templates::unfilled(&template, &facts, error))?;
    let id = file.write(|w| {
        let case = casefile::cases::by_number(w, &form.case)?;
        let draft = NewLetter {
            case: case.id,
            kind: form.kind.0,
            language: language.code().to_owned(),
            date: today,
            made: Wording {
                subject: text.subject.clone(),
                text: text.body.clone(),
            },
            template: template.version,
        };
        let letter = rows::insert_draft(w, &draft)?;
        w.record(
            Event::of_case(Action::LetterPrepared, case.id)
                .with(json!({ "kind": form.kind.0.code(), "letter": letter.id.0, "template": template.version })),
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
    let text = open.text();
    let letter = open.letter(&text)?;
    let said = file.read(|conn| casefile::details::of_case(conn, open.row.case))?;
    let details = match open.row.state {
        LetterState::Draft => fields::views(file, open.row.kind, &said)?,
        LetterState::Sent { .. } => Vec::new(),
    };
    Ok(LetterView {
        id,
        case: open.case.case.number.to_string(),
        consumer: open.case.case.consumer.name.clone(),
        kind: Coded(open.row.kind),
        title: words::letter(open.row.kind).to_owned(),
        language: Coded(language_of(&open.row.language)),
        recipients: letter.emails(),
        template: words::made_from(open.row.template),
        facts: open.facts.as_ref().map(marked_facts).unwrap_or_default(),
        duties: open.duties(&text),
        problems: open.problems(&text),
        details,
        usual: deliveries::usual(&letter),
        today,
        renewed: false,
        sent: sent_view(file, &open, &letter)?,
        subject: open.row.subject,
        body: open.row.text,
    })
}

/// What is known of a letter that has gone out.
fn sent_view(
    file: &CaseFile,
    open: &Opened,
    letter: &letters::Letter,
) -> Result<Option<SentView>, DeskError> {
    let LetterState::Sent {
        on,
        by,
        sha256,
        despite,
        ..
    } = &open.row.state
    else {
        return Ok(None);
    };
    let zone = office::time_zone(file)?;
    let known = file.read(|conn| casefile::deliveries::of_letter(conn, open.row.id))?;
    let recorded = |one: &casefile::deliveries::Delivery| {
        let day = one.at.with_timezone(&zone).date_naive();
        format!("recorded {} by {}", words::date(day), one.by)
    };
    Ok(Some(SentView {
        when: format!("{} by {by}", words::date(*on)),
        sha256: words::hex(sha256),
        code: letter.footer_code.clone(),
        despite: despite.clone(),
        missed: missed(&known),
        deliveries: known
            .iter()
            .map(|one| deliveries::delivery_view(one, recorded(one)))
            .collect(),
    }))
}

/// The readers whom a letter has not reached.
fn missed(known: &[casefile::deliveries::Delivery]) -> Vec<String> {
    let heard = known.iter().map(|one| &one.what);
    let heard = heard.map(|what| (what.recipient.as_str(), what.passage));
    let missed = domain::delivery::missed(heard).into_iter();
    missed.map(str::to_owned).collect()
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
                    .with(json!({ "kind": row.kind.code(), "letter": row.id.0 })),
            )
        })?;
    }
    view(file, form.id, today)
}

/// The real pages of what is being typed, without keeping it.
pub fn preview(
    file: &CaseFile,
    form: &LetterPreviewForm,
    today: NaiveDate,
) -> Result<PreviewView, DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(form.id)))?;
    let open = Opened::load(file, row, today)?;
    let text = form.text();
    let letter = open.letter(&text)?;
    let pictures = letters::pictures(&letter, PREVIEW_PIXELS_PER_POINT, &form.known)?;
    Ok(PreviewView {
        pages: page_views(pictures),
        duties: open.duties(&text),
        problems: open.problems(&text),
    })
}

/// A letter as a file; a sent one gives the bytes that were frozen.
pub fn export(
    file: &CaseFile,
    id: i64,
    format: Format,
    today: NaiveDate,
) -> Result<ExportedLetter, DeskError> {
    export_page(file, id, format, today, &mut Page::default())
}

/// The same, from a page that may be set already.
fn export_page(
    file: &CaseFile,
    id: i64,
    format: Format,
    today: NaiveDate,
    page: &mut Page,
) -> Result<ExportedLetter, DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(id)))?;
    let open = Opened::load(file, row, today)?;
    let letter = open.letter(&open.text())?;
    let mut pdf = || match &open.row.state {
        LetterState::Sent { pdf, .. } => {
            Ok::<_, DeskError>(file.read(|conn| evidence::bytes(conn, *pdf))?)
        }
        LetterState::Draft => page.of(&letter),
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

/// Pages on their way to the window.
pub(crate) fn page_views(pictures: Vec<Picture>) -> Vec<PageView> {
    let view = |page: Picture| PageView {
        id: page.id,
        png: page.png.map(|png| base64_of(&png)),
    };
    pictures.into_iter().map(view).collect()
}

fn base64_of(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
