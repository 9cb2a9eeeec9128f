//! Correcting whom a case is about: a name misspelled, an address that was missing, the agent after all.
//!
//! Its letters go to these addresses, so the history keeps what was changed; drafts of letters follow by
//! themselves when they are opened.

use casefile::CaseFile;
use casefile::cases::{self as rows, Agent, Case, Person};
use casefile::history::{Action, Event};
use chrono::NaiveDate;
use domain::Code;
use serde_json::json;

use super::{CaseView, view};
use crate::cases::AgentForm;
use crate::{DeskError, people, rules};

form! {
    /// Who asks and who speaks for them, as it should have been.
    pub struct PeopleForm {
        /// The case's number.
        pub case: String,
        /// The consumer's name.
        pub name: String,
        /// The consumer's e-mail address.
        pub email: Option<String>,
        /// The consumer's telephone number.
        pub phone: Option<String>,
        /// The consumer's postal address, line by line.
        pub address: Vec<String>,
        /// Who speaks for the consumer; `None` if nobody does.
        pub agent: Option<AgentForm>,
    }
}

/// Replaces the people of a case.
pub fn correct_people(
    file: &mut CaseFile,
    form: PeopleForm,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    let consumer = people::consumer(people::Typed {
        name: &form.name,
        email: &form.email,
        phone: &form.phone,
        address: &form.address,
    })?;
    let agent = form.agent.as_ref().map(people::agent).transpose()?;
    let number = form.case;
    let before = file.read(|conn| rows::by_number(conn, &number))?;
    let changed = changed(&before, &consumer, agent.as_ref());
    if !changed.is_empty() {
        file.write(|w| {
            rows::update_people(w, before.id, &consumer, agent.as_ref())?;
            w.record(
                Event::of_case(Action::PersonChanged, before.id)
                    .with(json!({ "changed": changed })),
            )?;
            rules::settle(w, before.id, today)
        })?;
    }
    view(file, &number, today)
}

/// What differs, by the names of the fields: the history tells what was changed, not the addresses.
fn changed(before: &Case, consumer: &Person, agent: Option<&Agent>) -> Vec<&'static str> {
    let authority = |agent: Option<&Agent>| agent.map(|agent| agent.authority.code());
    let was = before.agent.as_ref();
    let differs = [
        ("name", before.consumer.name != consumer.name),
        ("email", before.consumer.email != consumer.email),
        ("phone", before.consumer.phone != consumer.phone),
        ("address", before.consumer.address != consumer.address),
        ("agent", was != agent),
        ("authority", authority(was) != authority(agent)),
    ];
    let differs = differs.into_iter().filter(|(_, differs)| *differs);
    differs.map(|(name, _)| name).collect()
}
