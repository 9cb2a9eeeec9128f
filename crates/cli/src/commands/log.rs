//! `rdesk log`: a case entered by hand.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use desk::Coded;
use desk::cases::{self, AgentForm, CaseForm};
use desk::codes::coded;
use domain::{Authority, Channel, Code, Right};
use intake::message::Language;
use serde_json::json;

use crate::arguments::{OpenArguments, code, day};
use crate::failure::Failure;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Log {
    /// The case file.
    file: PathBuf,
    /// What is asked, by its code; may be given several times.
    #[arg(long = "right", required = true, num_args = 1.., value_parser = code::<Right>())]
    rights: Vec<Right>,
    /// The day the request arrived.
    #[arg(long, value_parser = day, value_name = "DATE")]
    received: NaiveDate,
    /// How it came.
    #[arg(long, value_parser = code::<Channel>())]
    channel: Channel,
    /// The consumer's name.
    #[arg(long)]
    name: String,
    /// The consumer's e-mail address.
    #[arg(long)]
    email: Option<String>,
    /// The consumer's telephone number.
    #[arg(long)]
    phone: Option<String>,
    /// The consumer's postal address; a line each time it is given.
    #[arg(long)]
    address: Vec<String>,
    /// The person who speaks for the consumer.
    #[arg(long)]
    agent: Option<String>,
    /// The agent's firm.
    #[arg(long)]
    agent_organization: Option<String>,
    /// The agent's e-mail address.
    #[arg(long)]
    agent_email: Option<String>,
    /// What the agent showed.
    #[arg(long, value_parser = code::<Authority>(), default_value = Authority::NoneShown.code())]
    authority: Authority,
    /// The language to answer in.
    #[arg(long = "lang", value_parser = code::<Language>(), default_value = Language::English.code())]
    language: Language,
    /// The sender's own file number.
    #[arg(long)]
    reference: Option<String>,
    /// A note, for us only.
    #[arg(long, default_value = "", hide_default_value = true)]
    note: String,
    /// Take the day of receipt although it is in the future or before 2020.
    #[arg(long)]
    confirm_received: bool,
    /// The day on which this is done; today if it is not given.
    #[arg(long, value_parser = day, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

pub(crate) fn run(log: &Log, open: &OpenArguments) -> Result<Output, Failure> {
    open::with(&log.file, open, log.as_of, |file, today| {
        let case = cases::log(file, form(log), None, today)?;
        let rights: Vec<&str> = case
            .requests
            .iter()
            .map(|request| request.right.0.code())
            .collect();
        let value = json!({
            "case": case.number,
            "name": case.consumer.name,
            "received": case.received,
            "rights": rights,
            "next": case.next,
        });
        Ok(Output::new(
            value,
            format!("Logged case {} for {}.", case.number, case.consumer.name),
        ))
    })
}

fn form(log: &Log) -> CaseForm {
    let has_agent =
        log.agent.is_some() || log.agent_organization.is_some() || log.agent_email.is_some();
    CaseForm {
        name: log.name.clone(),
        email: log.email.clone(),
        phone: log.phone.clone(),
        address: log.address.clone(),
        agent: has_agent.then(|| AgentForm {
            name: log.agent.clone(),
            organization: log.agent_organization.clone(),
            email: log.agent_email.clone(),
            authority: Coded(log.authority),
        }),
        rights: coded(&log.rights),
        received: Some(log.received),
        received_confirmed: log.confirm_received,
        channel: Coded(log.channel),
        language: log.language.code().to_owned(),
        reference: log.reference.clone(),
        identifiers: Vec::new(),
        note: log.note.clone(),
    }
}
