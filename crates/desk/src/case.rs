//! One case on one screen: people, dates with their reasons, identity, what to do next, and its past.

mod after;
mod correct;
mod facts;
mod identity;
mod people;
mod requests;
mod stations;
mod steps;
mod views;

use casefile::evidence::{Evidence, Purpose};
use casefile::history::{Action, Event};
use casefile::{CaseFile, cases as rows, checks, evidence, history, letters, notes};
use chrono::NaiveDate;
use domain::decision::Second;
use domain::{Authority, Code, LetterKind, Right};
use serde_json::json;

use crate::codes::Coded;
use crate::evidence::Source;
use crate::rules::{self, CaseFacts};
use crate::{DeskError, cases, office, words};

pub use correct::{PeopleForm, correct_people};
pub use facts::{
    ConfirmationForm, IdentityPapersForm, StakesForm, confirm_agent, delete_identity_papers,
    set_stakes,
};
pub(crate) use steps::step_view;
pub use views::*;

form! {
    /// What the agent has shown by now.
    pub struct AuthorityForm {
        /// The case's number.
        pub case: String,
        /// What they showed.
        pub authority: Coded<Authority>,
    }
}

/// Records what the agent has shown by now.
pub fn set_authority(
    file: &mut CaseFile,
    form: &AuthorityForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    file.write(|w| {
        let case = rows::by_number(w, &form.case)?;
        rows::set_agent_authority(w, case.id, form.authority.0)?;
        w.record(
            Event::of_case(Action::AuthorityChanged, case.id)
                .with(json!({ "authority": form.authority.0.code() })),
        )?;
        rules::settle(w, case.id, today)
    })?;
    view(file, &form.case, today)
}

/// The case with this number.
pub fn view(file: &CaseFile, number: &str, today: NaiveDate) -> Result<CaseView, DeskError> {
    let facts = rules::by_number(file, number)?;
    let office = office::load(file)?;
    let zone = office::time_zone(file)?;
    let id = facts.case.id;
    let (checks, notes, acts, kept, letters) = file.read(|conn| {
        Ok((
            checks::of_case(conn, id)?,
            notes::of_case(conn, id)?,
            history::of_case(conn, id)?,
            evidence::of_case(conn, id)?,
            letters::of_case(conn, id)?,
        ))
    })?;
    let case = &facts.case;
    let rights: Vec<Right> = facts.stored.iter().map(|request| request.right).collect();
    let when = |at: chrono::DateTime<chrono::Utc>| {
        at.with_timezone(&zone)
            .format("%-d %b %Y, %H:%M")
            .to_string()
    };
    let signed = |at, by: &str| format!("{} by {by}", when(at));
    let mut similar = cases::similar(
        file,
        case.consumer.email.as_deref(),
        Some(&case.consumer.name),
        today,
    )?;
    similar.retain(|row| row.number != number);
    Ok(CaseView {
        number: case.number.to_string(),
        channel: words::channel(case.channel).to_owned(),
        language: people::language_words(&case.language).to_owned(),
        received: case.received,
        received_words: words::date(case.received),
        consumer: people::person(&case.consumer),
        agent: case
            .agent
            .as_ref()
            .map(|agent| people::agent(agent, case, &rights)),
        reference: case.reference.clone(),
        identifiers: people::identifiers(case),
        stages: stations::stages(&facts),
        requests: requests::requests(&facts, &office, today),
        recipients: after::recipients(&facts),
        retained: after::retained(&facts, today),
        second_people: second_people(file)?,
        identity: identity::identity(
            &facts,
            checks
                .iter()
                .map(|check| CheckView {
                    point: words::data_point(check.point).to_owned(),
                    source: check.source.clone(),
                    note: check.note.clone(),
                    matches: check.matches,
                    when: signed(check.at, &check.by),
                })
                .collect(),
        ),
        next: facts
            .steps(today)
            .iter()
            .map(|step| step_view(step, &facts, today))
            .collect(),
        notes: notes
            .into_iter()
            .map(|note| NoteView {
                when: signed(note.at, &note.by),
                text: note.text,
            })
            .collect(),
        history: acts
            .iter()
            .rev()
            .map(|entry| HistoryView {
                when: when(entry.at),
                by: entry.actor.clone(),
                what: words::history(entry),
            })
            .collect(),
        evidence: kept
            .iter()
            .map(|file| kept_file(file, &facts, signed(file.added_at, &file.by)))
            .collect(),
        letters: letters
            .iter()
            .map(|letter| {
                letter_row(
                    letter,
                    &when,
                    facts.came_back.iter().any(|(id, _)| *id == letter.id),
                )
            })
            .collect(),
        letter_choices: letter_choices(&facts, today),
        closed: case.closed_on.map(words::date),
        similar,
    })
}

/// Who may agree where nobody decides alone: a colleague, or where there is none somebody from outside.
fn second_people(file: &CaseFile) -> Result<SecondPeopleView, DeskError> {
    let mut colleagues = file.staff()?;
    colleagues.retain(|name| name != file.actor());
    let quality = match colleagues.is_empty() {
        true => Second::Adviser,
        false => Second::Staff,
    };
    Ok(SecondPeopleView {
        quality: Coded(quality),
        words: words::second(quality).to_owned(),
        colleagues,
    })
}

/// The letters that make sense for these requests: what fits the next steps first, the rest by subject.
pub(crate) fn letter_choices(facts: &CaseFacts, today: NaiveDate) -> Vec<LetterChoice> {
    let suggested = crate::letters::suggested(&facts.steps(today), facts);
    let mut others: Vec<LetterKind> = LetterKind::ALL
        .iter()
        .copied()
        .filter(|kind| !suggested.contains(kind))
        .filter(|kind| !crate::letters::served(*kind, facts).is_empty())
        .collect();
    others.sort_by_key(|kind| kind.subject());
    let choice = |kind: LetterKind, group: &str| LetterChoice {
        kind: Coded(kind),
        title: words::letter(kind).to_owned(),
        group: group.to_owned(),
    };
    let first = suggested.iter().map(|kind| choice(*kind, "Fits now"));
    let rest = others
        .iter()
        .map(|kind| choice(*kind, words::letter_subject(kind.subject())));
    first.chain(rest).collect()
}

fn kept_file(file: &Evidence, facts: &CaseFacts, when: String) -> EvidenceView {
    let given = match file.purpose {
        Purpose::OriginalMessage | Purpose::Letter => None,
        Purpose::Attachment | Purpose::Identity | Purpose::Other => Source::from_code(&file.source),
    };
    EvidenceView {
        id: file.id.0,
        name: file.name.clone(),
        purpose: words::purpose(file.purpose).to_owned(),
        from: given.map_or_else(String::new, |source| words::from_source(source).to_owned()),
        size: words::bytes(file.size),
        shred_on: file.shred_on.map(words::date),
        destroyable: crate::evidence::may_destroy(file, &facts.case),
        sha256: words::hex(&file.sha256),
        when,
    }
}

fn letter_row(
    letter: &letters::Letter,
    when: &impl Fn(chrono::DateTime<chrono::Utc>) -> String,
    returned: bool,
) -> LetterRowView {
    let (sent, state) = match &letter.state {
        letters::LetterState::Draft => (false, format!("draft of {}", when(letter.created_at))),
        letters::LetterState::Sent { on, by, .. } => {
            (true, format!("sent {} by {by}", words::date(*on)))
        }
    };
    LetterRowView {
        id: letter.id.0,
        kind: Coded(letter.kind),
        title: words::letter(letter.kind).to_owned(),
        subject: letter.subject.clone(),
        sent,
        state: match returned {
            true => format!("{state}, came back"),
            false => state,
        },
        returned,
    }
}
