//! Whom a notice is for: the next one on the case's list who is still to be told, or the one staff chose.

use casefile::contacts::{self, Contact};
use casefile::history::{Action, Event};
use casefile::letters::Letter;
use casefile::recipients::Recipient;
use casefile::{CaseFile, CaseId, RecipientId, Write, details};
use chrono::NaiveDate;
use domain::{Code, Detail, LetterKind};
use serde_json::json;

use super::PrepareForm;
use super::facts::speaks_of;
use super::fit::served;
use super::renew::renew;
use crate::DeskError;
use crate::inventory;
use crate::recipients::is_called;
use crate::rules::CaseFacts;

/// Makes a notice speak to the recipient that staff chose; a fresh one to the first who is still to be
/// told, unless the one of the last notice is among them.
pub(super) fn addressed(
    file: &mut CaseFile,
    form: &PrepareForm,
    case: &CaseFacts,
    draft: Option<&Letter>,
    today: NaiveDate,
) -> Result<(), DeskError> {
    if form.kind.0 != LetterKind::RecipientNotice {
        return Ok(());
    }
    let to = match form.recipient {
        Some(id) => Some(listed(case, id)?),
        None if draft.is_some() => None,
        None => next(file, case)?,
    };
    let Some(to) = to else {
        return Ok(());
    };
    let contact = file.read(|conn| contacts::of(conn, &to.name))?;
    file.write(|w| address(w, case, to, &contact))?;
    if let Some(draft) = draft {
        renew(file, draft.id, today)?;
    }
    Ok(())
}

fn listed(case: &CaseFacts, id: i64) -> Result<&Recipient, casefile::Error> {
    let mut listed = case.recipients.iter();
    let found = listed.find(|one| one.id == RecipientId(id));
    found.ok_or(casefile::Error::NotFound("recipient"))
}

/// The first who is still to be told; `None` if nobody is, or if the details name one of them.
fn next<'a>(file: &CaseFile, case: &'a CaseFacts) -> Result<Option<&'a Recipient>, DeskError> {
    let rights = served(LetterKind::RecipientNotice, case);
    let listed = case.recipients.iter();
    let mut waiting =
        listed.filter(|one| one.settled.is_none() && speaks_of(case, &rights, one.request));
    let said = file.read(|conn| details::of_case(conn, case.case.id))?;
    let name = said.one(Detail::RecipientName);
    let first = waiting.next();
    let named = first
        .into_iter()
        .chain(waiting)
        .any(|one| is_called(one, name));
    Ok(first.filter(|_| !named))
}

/// Enters who the notice is for and how the inventory says they are reached; what belonged to another
/// one is forgotten.
fn address(
    w: &Write<'_>,
    case: &CaseFacts,
    to: &Recipient,
    contact: &Contact,
) -> Result<(), casefile::Error> {
    let one = |text: &str| vec![text.to_owned()];
    let entered = [
        (Detail::RecipientName, one(&to.name)),
        (Detail::RecipientEmail, one(&contact.email)),
        (Detail::RecipientAddress, contact.address.clone()),
        (Detail::RecipientRole, one(to.role.code())),
        (Detail::RecipientKnowsAs, Vec::new()),
        (Detail::RecipientConfirmBy, Vec::new()),
    ];
    for (detail, texts) in &entered {
        details::set(w, case.case.id, *detail, texts)?;
    }
    let names = entered.map(|(detail, _)| detail.code());
    w.record(Event::of_case(Action::DetailsChanged, case.case.id).with(json!({ "details": names })))
}

/// Keeps how the recipient of a case's notices is reached, for the notices of every case.
pub(super) fn keep_contact(w: &Write<'_>, case: CaseId) -> Result<(), casefile::Error> {
    let said = details::of_case(w, case)?;
    let name = said.one(Detail::RecipientName);
    let contact = Contact {
        email: said.one(Detail::RecipientEmail).to_owned(),
        address: said.all(Detail::RecipientAddress).to_vec(),
        ..contacts::of(w, name)?
    };
    match contact.name.is_empty() {
        true => Ok(()),
        false => inventory::keep_contact(w, &contact),
    }
}
