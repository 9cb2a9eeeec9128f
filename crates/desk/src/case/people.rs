//! The people of a case, in words.

use casefile::cases::{Agent, Case, Person};
use domain::Right;
use domain::agent::{OfConsumer, may_ask};

use super::{AgentView, PersonView};
use crate::codes::Coded;
use crate::draft::IdentifierForm;
use crate::words;

pub(super) fn person(person: &Person) -> PersonView {
    let Person {
        name,
        email,
        phone,
        address,
    } = person.clone();
    PersonView {
        name,
        email,
        phone,
        address,
    }
}

pub(super) fn agent(agent: &Agent, case: &Case, rights: &[Right]) -> AgentView {
    let title = match (&agent.name, &agent.organization) {
        (Some(name), Some(firm)) => format!("{name}, {firm}"),
        (Some(name), None) => name.clone(),
        (None, Some(firm)) => firm.clone(),
        (None, None) => "An agent".to_owned(),
    };
    AgentView {
        title,
        name: agent.name.clone(),
        organization: agent.organization.clone(),
        email: agent.email.clone(),
        authority: Coded(agent.authority),
        authority_words: words::authority(agent.authority).to_owned(),
        confirmed: case
            .confirmed
            .as_ref()
            .map(|word| format!("{} by {}", words::date(word.on), word.by)),
        may_confirm: rights
            .iter()
            .any(|right| may_ask(*right, agent.authority).consumer == OfConsumer::VerifyOrConfirm),
    }
}

pub(super) fn identifiers(case: &Case) -> Vec<IdentifierForm> {
    case.identifiers
        .iter()
        .map(|identifier| IdentifierForm {
            kind: identifier.kind.clone(),
            value: identifier.value.clone(),
        })
        .collect()
}

pub(super) fn language_words(code: &str) -> &str {
    match code {
        "en" => "English",
        "es" => "Spanish",
        "de" => "German",
        "fr" => "French",
        other => other,
    }
}
