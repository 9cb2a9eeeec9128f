//! How a letter went to each of its readers, and what was heard of it later.

use casefile::deliveries::{self as rows, Delivery, NewDelivery};
use casefile::history::{Action, Event};
use casefile::letters::{self as letter_rows, LetterState};
use casefile::{CaseFile, LetterId, Write};
use chrono::NaiveDate;
use domain::delivery::missed;
use domain::sending::Does;
use domain::{Code, Passage, Way};
use serde_json::json;

use super::{LetterView, view};
use crate::codes::Coded;
use crate::error::{Refusal, required};
use crate::{DeskError, recipients, rules, words};

form! {
    /// How a letter goes to one of its readers.
    pub struct DeliveryForm {
        /// To whom: an address, or a name where there is none.
        pub recipient: String,
        /// The way.
        pub way: Coded<Way>,
        /// The number under which registered post can be followed.
        pub tracking: String,
    }
}

form! {
    /// What was heard of a letter after it went.
    pub struct HeardForm {
        /// The letter.
        pub id: i64,
        /// To whom it had gone; or to whom it went, if it went once more.
        pub recipient: String,
        /// What happened.
        pub passage: Coded<Passage>,
        /// The way, if it went once more.
        pub way: Option<Coded<Way>>,
        /// The number under which registered post can be followed, if it went so.
        pub tracking: String,
        /// The day it happened.
        pub day: NaiveDate,
        /// Anything to remember.
        pub note: String,
    }
}

view! {
    /// One thing known of a letter's way.
    pub struct DeliveryView {
        /// To whom.
        pub recipient: String,
        /// What happened, on which day and which way: "went by registered post on …, number …".
        pub text: String,
        /// Anything to remember.
        pub note: String,
        /// Whether it did not reach its reader.
        pub failed: bool,
        /// When and by whom it was recorded, in words.
        pub recorded: String,
    }
}

/// The way a letter usually goes to each of those it is addressed to.
pub(super) fn usual(letter: &letters::Letter) -> Vec<DeliveryForm> {
    let form = |party: &letters::Party| {
        let postal = || party.address.join(", ");
        let named = [party.email.clone().unwrap_or_default(), postal()];
        let recipient = named.into_iter().find(|text| !text.is_empty());
        DeliveryForm {
            recipient: recipient.unwrap_or_else(|| party.name.clone()),
            way: Coded(Way::usual(party.email.is_some())),
            tracking: String::new(),
        }
    };
    letter.recipients.iter().map(form).collect()
}

/// Refuses a way that lacks what belongs to it.
pub(super) fn complete(deliveries: &[DeliveryForm]) -> Result<(), DeskError> {
    for delivery in deliveries {
        required("recipient", &delivery.recipient)?;
        if delivery.way.0 == Way::RegisteredPost {
            required("tracking", &delivery.tracking)?;
        }
    }
    Ok(())
}

/// Stores how a letter went.
pub(super) fn went(
    w: &Write<'_>,
    letter: LetterId,
    deliveries: &[DeliveryForm],
    day: NaiveDate,
) -> Result<(), casefile::Error> {
    deliveries.iter().try_for_each(|delivery| {
        let new = NewDelivery {
            passage: Passage::Went,
            way: delivery.way.0,
            recipient: delivery.recipient.trim().to_owned(),
            day,
            tracking: delivery.tracking.trim().to_owned(),
            note: String::new(),
        };
        rows::add(w, letter, &new)
    })
}

/// Adds what was heard of a letter: that it arrived, came back, bounced or went once more. What follows is
/// recorded with it: whom it has not reached is still to be told, and what is owed is to be done again.
pub fn heard(
    file: &mut CaseFile,
    form: &HeardForm,
    today: NaiveDate,
) -> Result<LetterView, DeskError> {
    let letter = file.read(|conn| letter_rows::get(conn, LetterId(form.id)))?;
    let LetterState::Sent { on, .. } = letter.state else {
        return Err(Refusal::LetterNotSent.into());
    };
    if form.day > today {
        return Err(Refusal::InTheFuture { field: "day" }.into());
    }
    if form.day < on {
        return Err(Refusal::BeforeItWent.into());
    }
    let known = file.read(|conn| rows::of_letter(conn, letter.id))?;
    let new = new_delivery(form, &known)?;
    let mut heard: Vec<_> = known.into_iter().map(|one| one.what).collect();
    heard.push(new.clone());
    file.write(|w| {
        rows::add(w, letter.id, &new)?;
        w.record(
            Event::of_case(Action::DeliveryHeard, letter.case).with(json!({
                "kind": letter.kind.code(), "passage": form.passage.0.code(), "day": form.day,
            })),
        )?;
        if letter.kind.does() == Does::TellsRecipient {
            follow(w, letter.id, &heard, &new)?;
        }
        rules::settle(w, letter.case, today)
    })?;
    view(file, form.id, today)
}

/// What is to be stored: of what was heard the way is known, and of what went once more it is said.
fn new_delivery(form: &HeardForm, known: &[Delivery]) -> Result<NewDelivery, DeskError> {
    required("recipient", &form.recipient)?;
    let recipient = form.recipient.trim().to_owned();
    let way = match form.passage.0 {
        Passage::Went => form.way.ok_or(Refusal::Required { field: "way" })?.0,
        Passage::Arrived | Passage::Returned | Passage::Bounced => known
            .iter()
            .rfind(|delivery| delivery.what.recipient == recipient)
            .map(|delivery| delivery.what.way)
            .ok_or(Refusal::Required { field: "recipient" })?,
    };
    let followed = form.passage.0 == Passage::Went && way == Way::RegisteredPost;
    if followed {
        required("tracking", &form.tracking)?;
    }
    Ok(NewDelivery {
        passage: form.passage.0,
        way,
        recipient,
        day: form.day,
        tracking: match followed {
            true => form.tracking.trim().to_owned(),
            false => String::new(),
        },
        note: form.note.trim().to_owned(),
    })
}

/// What was heard of a notice tells whether those whom it was for were told.
fn follow(
    w: &Write<'_>,
    letter: LetterId,
    heard: &[NewDelivery],
    new: &NewDelivery,
) -> Result<(), casefile::Error> {
    let passed = heard
        .iter()
        .map(|one| (one.recipient.as_str(), one.passage));
    let reached = missed(passed).is_empty();
    let note = match new.passage {
        Passage::Went => format!("the notice {} to {}", words::went(new.way), new.recipient),
        passage => format!(
            "the notice to {} {}",
            new.recipient,
            words::passage(passage)
        ),
    };
    recipients::heard_of_notice(w, letter, reached, &note, new.day)
}

/// One thing known of a letter's way, in words.
pub(super) fn delivery_view(delivery: &Delivery, recorded: String) -> DeliveryView {
    let what = &delivery.what;
    let day = words::date(what.day);
    let text = match what.passage {
        Passage::Went => format!("{} on {day}", words::went(what.way)),
        passage => format!("{} on {day}", words::passage(passage)),
    };
    let tracking = match what.tracking.as_str() {
        "" => String::new(),
        number => format!(", number {number}"),
    };
    DeliveryView {
        recipient: what.recipient.clone(),
        text: format!("{text}{tracking}"),
        note: what.note.clone(),
        failed: what.passage.failed(),
        recorded,
    }
}
