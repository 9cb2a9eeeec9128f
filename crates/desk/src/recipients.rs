//! Telling those who hold the data too: the list of a decision, ticked off one by one.

use casefile::history::{Action, Event};
use casefile::recipients::{self as rows, NewRecipient, Recipient};
use casefile::requests::{self, Request};
use casefile::{CaseFile, Connection, LetterId, RecipientId, Write, inventory};
use casefile::{cases, contacts};
use chrono::NaiveDate;
use domain::tell::{self, RecipientRole, Word};
use domain::{Code, Decision, Outcome, Right};
use serde_json::json;

use crate::case::CaseView;
use crate::codes::Coded;
use crate::error::{Refusal, required};
use crate::{DeskError, decisions};

form! {
    /// What came of telling somebody.
    pub struct ToldForm {
        /// The case's number.
        pub case: String,
        /// By which the window names the recipient.
        pub id: i64,
        /// Whether they were told.
        pub word: Coded<Word>,
        /// How, or why not.
        pub note: String,
        /// The day.
        pub on: NaiveDate,
    }
}

form! {
    /// One recipient of a case.
    pub struct RecipientForm {
        /// The case's number.
        pub case: String,
        /// By which the window names the recipient.
        pub id: i64,
    }
}

form! {
    /// Somebody more to be told, such as the source of a wrong item.
    pub struct AddRecipientForm {
        /// The case's number.
        pub case: String,
        /// Of which request.
        pub right: Coded<Right>,
        /// Who.
        pub name: String,
        /// How they came to hold the data.
        pub role: Coded<RecipientRole>,
    }
}

/// Records what came of telling somebody.
pub fn settle(
    file: &mut CaseFile,
    form: &ToldForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    let (request, recipient) = find(file, &form.case, form.id)?;
    let word = form.word.0;
    if !tell::settles(word, request.right, recipient.role) {
        return Err(Refusal::MustBeTold.into());
    }
    if word != Word::Told {
        required("note", &form.note)?;
    }
    if form.on > today {
        return Err(Refusal::InTheFuture { field: "on" }.into());
    }
    decisions::settled(file, &request, &form.case, today, |w| {
        settled(
            w,
            &request,
            &recipient,
            word,
            form.note.trim(),
            form.on,
            None,
        )
    })
}

fn settled(
    w: &Write<'_>,
    request: &Request,
    recipient: &Recipient,
    word: Word,
    note: &str,
    on: NaiveDate,
    letter: Option<LetterId>,
) -> Result<(), casefile::Error> {
    rows::settle(w, recipient.id, word, note, on, letter)?;
    w.record(
        Event::of_case(Action::RecipientSettled, request.case).with(json!({
            "right": request.right.code(), "name": recipient.name, "word": word.code(),
            "note": note, "on": on,
        })),
    )
}

/// Records that a notice has told somebody of one request. Whoever was not on the list yet, and has
/// something to be told, is put on it.
pub(crate) fn told_by_letter(
    w: &Write<'_>,
    request: &Request,
    to: &letters::Recipient,
    note: &str,
    on: NaiveDate,
    letter: LetterId,
) -> Result<(), casefile::Error> {
    let mut listed = of_name(w, request, &to.party.name)?;
    let role = to.role;
    if listed.is_empty() && tell::message(request.right, role).is_some() {
        let name = to.party.name.trim().to_owned();
        put_on(w, request, &NewRecipient { name, role })?;
        listed = of_name(w, request, &to.party.name)?;
    }
    let mut waiting = listed.iter().filter(|one| one.settled.is_none());
    waiting.try_for_each(|one| settled(w, request, one, Word::Told, note, on, Some(letter)))
}

/// Records what was heard of the notice that told somebody: if it has not reached them they are still to be
/// told; if it has after all, or went once more, they are told by it.
pub(crate) fn heard_of_notice(
    w: &Write<'_>,
    letter: LetterId,
    reached: bool,
    note: &str,
    on: NaiveDate,
) -> Result<(), casefile::Error> {
    for one in rows::of_letter(w, letter)? {
        let request = requests::get(w, one.request)?;
        match (reached, &one.settled) {
            (true, None) => settled(w, &request, &one, Word::Told, note, on, Some(letter))?,
            (false, Some(_)) => reopened(w, &request, &one, Some(letter))?,
            (true, Some(_)) | (false, None) => {}
        }
    }
    Ok(())
}

fn reopened(
    w: &Write<'_>,
    request: &Request,
    recipient: &Recipient,
    letter: Option<LetterId>,
) -> Result<(), casefile::Error> {
    rows::reopen(w, recipient.id, letter)?;
    w.record(
        Event::of_case(Action::RecipientReopened, request.case).with(json!({
            "right": request.right.code(), "name": recipient.name,
            "came_back": letter.map(|letter| letter.0),
        })),
    )
}

/// Those on the list of a request who are called so: one may be told in two roles.
fn of_name(
    conn: &Connection,
    request: &Request,
    name: &str,
) -> Result<Vec<Recipient>, casefile::Error> {
    let mut listed = rows::of_case(conn, request.case)?;
    listed.retain(|one| one.request == request.id && is_called(one, name));
    Ok(listed)
}

/// Whether this is the name of a recipient, however its capitals are typed.
pub(crate) fn is_called(recipient: &Recipient, name: &str) -> bool {
    recipient.name.trim().to_lowercase() == name.trim().to_lowercase()
}

/// Takes back what was recorded by mistake: they are still to be told.
pub fn reopen(
    file: &mut CaseFile,
    form: &RecipientForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    let (request, recipient) = find(file, &form.case, form.id)?;
    decisions::settled(file, &request, &form.case, today, |w| {
        reopened(w, &request, &recipient, None)
    })
}

/// Adds somebody whom the inventory does not name.
pub fn add(
    file: &mut CaseFile,
    form: &AddRecipientForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    required("name", &form.name)?;
    let (right, role) = (form.right.0, form.role.0);
    if tell::message(right, role).is_none() {
        return Err(Refusal::NothingToTell { right }.into());
    }
    let request = decisions::asked(file, &form.case, right)?;
    let new = NewRecipient {
        name: form.name.trim().to_owned(),
        role,
    };
    decisions::settled(file, &request, &form.case, today, |w| {
        match put_on(w, &request, &new)? {
            true => Ok(()),
            false => Err(casefile::Error::Refused("they are on the list already")),
        }
    })
}

/// Puts somebody on the list of a request; `false` if they stood there already.
fn put_on(w: &Write<'_>, request: &Request, new: &NewRecipient) -> Result<bool, casefile::Error> {
    if !rows::insert(w, request.id, new)? {
        return Ok(false);
    }
    w.record(
        Event::of_case(Action::RecipientAdded, request.case).with(json!({
            "right": request.right.code(), "name": new.name, "role": new.role.code(),
        })),
    )?;
    Ok(true)
}

/// Who must be told of a decision on `request`, from the inventory as it is now.
///
/// Of those to whom information is sold or shared, the inventory may know that they get none any more.
pub(crate) fn list_for(
    conn: &Connection,
    request: &Request,
    decision: &Decision,
    today: NaiveDate,
) -> Result<Vec<NewRecipient>, casefile::Error> {
    if decision.outcome() == Outcome::Denied {
        return Ok(Vec::new());
    }
    let mut known: Vec<NewRecipient> = Vec::new();
    for category in inventory::load(conn)? {
        let disclosed = of_role(category.recipients, RecipientRole::ServiceProvider);
        let sold = of_role(category.sold_to, RecipientRole::ThirdParty);
        for new in disclosed.chain(sold) {
            if !known.contains(&new) {
                known.push(new);
            }
        }
    }
    let complied = request.carried_out.as_ref().map_or(today, |done| done.on);
    let register = known.into_iter().map(|new| registered(conn, new));
    let register = register.collect::<Result<Vec<_>, _>>()?;
    let tasks = tell::to_tell(request.right, request.received, complied, register);
    Ok(tasks.into_iter().map(|task| task.to).collect())
}

/// A recipient with the last day on which they got any information.
fn registered(
    conn: &Connection,
    new: NewRecipient,
) -> Result<tell::Recipient<NewRecipient>, casefile::Error> {
    Ok(tell::Recipient {
        role: new.role,
        last_got: contacts::of(conn, &new.name)?.last_got,
        id: new,
    })
}

fn of_role(names: Vec<String>, role: RecipientRole) -> impl Iterator<Item = NewRecipient> {
    let trimmed = names.into_iter().map(|name| name.trim().to_owned());
    trimmed
        .filter(|name| !name.is_empty())
        .map(move |name| NewRecipient { name, role })
}

fn find(file: &CaseFile, number: &str, id: i64) -> Result<(Request, Recipient), DeskError> {
    Ok(file.read(|conn| {
        let case = cases::by_number(conn, number)?;
        let recipient = rows::get(conn, RecipientId(id))?;
        let request = requests::get(conn, recipient.request)?;
        match request.case == case.id {
            true => Ok((request, recipient)),
            false => Err(casefile::Error::NotFound("recipient")),
        }
    })?)
}
