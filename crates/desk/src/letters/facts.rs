//! From a case to the facts that its letters speak of.

use casefile::{CaseFile, CaseId, RequestId, inventory};
use chrono::NaiveDate;
use domain::tell::Word;
use domain::verification::Need;
use domain::{Authority, Clock, Code, Detail, Family, LetterKind, Right, period};
use letters::{CategoryFacts, Language, LetterFacts, Party, RightFacts, Sender};

use super::details::details;
use super::fit::served;
use super::kept;
use super::preflight::{others, staff_notes};
use crate::error::Refusal;
use crate::office::OfficeForm;
use crate::rules::CaseFacts;
use crate::{DeskError, office};

/// Everything a letter of `kind` can speak of in this case, and what must not stand in it.
pub(super) fn letter_facts(
    file: &CaseFile,
    case: &CaseFacts,
    kind: LetterKind,
    language: Language,
    today: NaiveDate,
) -> Result<LetterFacts, DeskError> {
    Ok(LetterFacts {
        others: others(file, case.case.id)?,
        staff_notes: staff_notes(file, case.case.id)?,
        ..facts_for(file, case, kind, language, today)?
    })
}

/// Everything a letter of `kind` can speak of in this case.
pub(crate) fn facts_for(
    file: &CaseFile,
    case: &CaseFacts,
    kind: LetterKind,
    language: Language,
    today: NaiveDate,
) -> Result<LetterFacts, DeskError> {
    let rights = served(kind, case);
    if rights.is_empty() {
        return Err(Refusal::LetterDoesNotFit { kind }.into());
    }
    let office = office::load(file)?;
    if !office.is_complete() {
        return Err(Refusal::OfficeIncomplete.into());
    }
    let strictest = rights
        .iter()
        .copied()
        .max_by_key(|right| case.level(*right));
    let (points_needed, declaration_needed) = match strictest.map(|right| case.need(right)) {
        Some(Need::Points {
            count, declaration, ..
        }) => (count, declaration),
        Some(Need::Nothing) | None => (0, false),
    };
    let consumer = &case.case.consumer;
    let details = details(file, case, &rights, &office.website)?;
    let said = file.read(|conn| casefile::details::of_case(conn, case.case.id))?;
    // A parent is no agent: the letters speak to them about the child. 7070.
    let agent = case.case.agent.as_ref();
    let agent = agent.filter(|agent| agent.authority != Authority::Parent);
    Ok(LetterFacts {
        kind,
        language,
        case_number: case.case.number.to_string(),
        date: today,
        consumer: Party {
            name: consumer.name.clone(),
            organization: None,
            email: consumer.email.clone(),
            address: consumer.address.clone(),
        },
        agent: agent.map(|agent| Party {
            name: agent.name.clone().unwrap_or_default(),
            organization: agent.organization.clone(),
            email: agent.email.clone(),
            address: Vec::new(),
        }),
        signer: file.actor().to_owned(),
        received: case.case.received,
        rights: answer_dates(case, &rights),
        points_needed,
        declaration_needed,
        period_from: period::from(case.case.received, None),
        categories: categories(file, case.case.id)?,
        kept: match kind {
            LetterKind::DeletionCertificate => kept::deleted_in_the_end(case, &rights, &said),
            LetterKind::RetentionNotice => kept::still_kept(case, &rights),
            _ => kept::refused(case, &rights),
        },
        recipients_told: told(case, &rights),
        effective_on: match kind {
            LetterKind::DeletionCertificate => kept::deleted_on(case, &rights).unwrap_or(today),
            _ => today,
        },
        sells_or_shares: office.sells_or_shares,
        reference: case.case.reference.clone(),
        details,
        others: Vec::new(),
        staff_notes: Vec::new(),
        template: None,
        sender: sender(office),
    })
}

/// The office as its letters show it.
pub(crate) fn sender(office: OfficeForm) -> Sender {
    Sender {
        name: office.name,
        address: office.address,
        email: office.email,
        phone: office.phone,
        website: office.website,
        letterhead: office.letterhead,
        paper: office.paper.0,
    }
}

/// Until when each right will be answered.
///
/// A clock in calendar days gives its last day. One in business days depends on what a business day is, so
/// a letter promises only the date that is safe on every reading.
fn answer_dates(case: &CaseFacts, rights: &[Right]) -> Vec<RightFacts> {
    let promised = |clock: &Clock| match clock.right.family() {
        Family::Verifiable => clock.due().latest,
        Family::OptOut | Family::Unclocked => clock.due().do_by,
    };
    case.requests
        .iter()
        .filter(|request| rights.contains(&request.clock.right))
        .map(|request| RightFacts {
            right: request.clock.right,
            answer_by: promised(&request.clock),
        })
        .collect()
}

/// The categories of the inventory that are held about this consumer. 7024(k).
fn categories(file: &CaseFile, case: CaseId) -> Result<Vec<CategoryFacts>, DeskError> {
    let (all, said) = file.read(|conn| {
        Ok((
            inventory::load(conn)?,
            casefile::details::of_case(conn, case)?,
        ))
    })?;
    let left_out = said.all(Detail::CategoryLeftOut);
    Ok(all
        .into_iter()
        .filter(|category| !left_out.contains(&category.name))
        .map(|category| CategoryFacts {
            name: category.name,
            statutory: category.statutory,
            elements: category.elements,
            sources: category.sources,
            purposes: category.purposes,
            recipients: category.recipients,
            sold_to: category.sold_to,
        })
        .collect())
}

/// Those who were told of the requests this letter speaks of, each once. 7022(b)-(c), 7023(c).
fn told(case: &CaseFacts, rights: &[Right]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for one in &case.recipients {
        let told = one
            .settled
            .as_ref()
            .is_some_and(|settled| settled.word == Word::Told);
        if told && speaks_of(case, rights, one.request) && !names.contains(&one.name) {
            names.push(one.name.clone());
        }
    }
    names
}

pub(super) fn speaks_of(case: &CaseFacts, rights: &[Right], id: RequestId) -> bool {
    let mut stored = case.stored.iter();
    stored.any(|request| request.id == id && rights.contains(&request.right))
}

/// The words of a text that come from the case.
pub(super) fn marked_facts(facts: &LetterFacts) -> Vec<String> {
    let mut marked = vec![
        facts.consumer.name.clone(),
        facts.signer.clone(),
        facts.sender.name.clone(),
        facts.case_number.clone(),
    ];
    marked.push(letters::date(facts.language, facts.received));
    marked.extend(
        facts
            .rights
            .iter()
            .map(|right| letters::date(facts.language, right.answer_by)),
    );
    marked.extend(facts.kept.iter().map(|kept| kept.what.clone()));
    marked.sort();
    marked.dedup();
    marked
}

/// Letters are written in English or Spanish; other languages get English.
pub(super) fn language_of(code: &str) -> Language {
    Language::from_code(code).unwrap_or(Language::En)
}
