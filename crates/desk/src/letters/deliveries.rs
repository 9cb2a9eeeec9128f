//! How a letter went to each of its readers, and what was heard of it later.

use casefile::deliveries::{self as rows, Delivery, NewDelivery};
use casefile::history::{Action, Event};
use casefile::letters::{self as letter_rows, LetterState};
use casefile::{CaseFile, LetterId, Write};
use chrono::NaiveDate;
use domain::{Code, Passage, Way};
use serde_json::json;

use super::{LetterView, view};
use crate::codes::Coded;
use crate::error::{Refusal, required};
use crate::{DeskError, words};

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
        /// To whom it had gone.
        pub recipient: String,
        /// What happened.
        pub passage: Coded<Passage>,
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

/// Adds what was heard of a letter: that it arrived, came back or bounced.
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
    let way = known
        .iter()
        .find(|delivery| delivery.what.recipient == form.recipient)
        .map(|delivery| delivery.what.way)
        .ok_or(Refusal::Required { field: "recipient" })?;
    file.write(|w| {
        let new = NewDelivery {
            passage: form.passage.0,
            way,
            recipient: form.recipient.clone(),
            day: form.day,
            tracking: String::new(),
            note: form.note.trim().to_owned(),
        };
        rows::add(w, letter.id, &new)?;
        w.record(
            Event::of_case(Action::DeliveryHeard, letter.case).with(json!({
                "kind": letter.kind.code(), "passage": form.passage.0.code(), "day": form.day,
            })),
        )
    })?;
    view(file, form.id, today)
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
