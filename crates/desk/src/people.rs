//! Who asks and who speaks for them, as staff type it: at first, and when it is put right.

use casefile::cases::{Agent, Person};

use crate::cases::AgentForm;
use crate::error::required;
use crate::{DeskError, typed};

/// A consumer as typed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Typed<'a> {
    pub(crate) name: &'a str,
    pub(crate) email: &'a Option<String>,
    pub(crate) phone: &'a Option<String>,
    pub(crate) address: &'a [String],
}

/// The consumer, if the name is there and every line could be what it should be.
pub(crate) fn consumer(typed: Typed<'_>) -> Result<Person, DeskError> {
    required("name", &typed::line(typed.name))?;
    typed::short("name", Some(typed.name))?;
    typed::address("email", typed.email.as_deref())?;
    typed::short("phone", typed.phone.as_deref())?;
    let mut lines = typed.address.iter();
    lines.try_for_each(|line| typed::short("address", Some(line)))?;
    let lines = typed.address.iter().map(|line| typed::line(line));
    Ok(Person {
        name: typed::line(typed.name),
        email: typed::optional_line(typed.email.clone()),
        phone: typed::optional_line(typed.phone.clone()),
        address: lines.filter(|line| !line.is_empty()).collect(),
    })
}

/// Who speaks for a consumer, if every line could be what it should be.
pub(crate) fn agent(form: &AgentForm) -> Result<Agent, DeskError> {
    typed::short("agent_name", form.name.as_deref())?;
    typed::short("agent_organization", form.organization.as_deref())?;
    typed::address("agent_email", form.email.as_deref())?;
    Ok(Agent {
        name: typed::optional_line(form.name.clone()),
        organization: typed::optional_line(form.organization.clone()),
        email: typed::optional_line(form.email.clone()),
        authority: form.authority.0,
    })
}
