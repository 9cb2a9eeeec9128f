//! `rdesk read`: what a message says.

use std::path::PathBuf;

use clap::Args;
use desk::{mailbag, words};
use intake::message::{self, Context, Reading};

use crate::failure::Failure;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Read {
    /// The message, as an .eml or .msg file.
    message: PathBuf,
    /// A domain of the office's own; inferred from the addresses if none is given.
    #[arg(long, value_name = "DOMAIN")]
    own_domain: Vec<String>,
    /// The office's time zone.
    #[arg(long, default_value_t = desk::sample::TIME_ZONE, value_name = "ZONE")]
    time_zone: chrono_tz::Tz,
}

pub(crate) fn run(read: &Read) -> Result<Output, Failure> {
    let bytes = mailbag::load(&read.message)?.bytes;
    let context = Context {
        own_domains: read.own_domain.clone(),
        time_zone: read.time_zone,
    };
    let reading = message::read(&bytes, &context)?;
    Ok(Output::new(reading.to_json(), lines(&reading).join("\n")))
}

/// What it says, a line each; what it does not say has none.
fn lines(reading: &Reading) -> Vec<String> {
    let request = if reading.is_request { "yes" } else { "no" };
    let received = reading.received.map(|day| day.to_string());
    let rights = reading.rights.iter().map(|right| words::right(*right));
    let agent = reading.agent.as_ref().map(|agent| {
        let firm = agent.organization.as_ref();
        let name = agent.name.iter().chain(firm).cloned().collect::<Vec<_>>();
        person(&name.join(", "), agent.email.as_deref())
    });
    let consumer = reading.consumer.name.as_deref().unwrap_or_default();
    let named = [
        ("request", request.to_owned()),
        ("received", received.unwrap_or_default()),
        ("from", reading.from.clone()),
        ("subject", reading.subject.clone()),
        ("asks for", rights.collect::<Vec<_>>().join(", ")),
        ("for", person(consumer, reading.consumer.email.as_deref())),
        ("agent", agent.unwrap_or_default()),
    ];
    let gaps = reading.gaps.iter().map(|gap| ("not read", gap.to_string()));
    let said = named.into_iter().chain(gaps);
    said.filter(|(_, what)| !what.is_empty())
        .map(|(name, what)| format!("{name:<10} {what}"))
        .collect()
}

/// "Ann Lee <ann@mail.example>", or what there is of it.
fn person(name: &str, email: Option<&str>) -> String {
    let email = email.map(|email| format!("<{email}>"));
    let both = [name.to_owned(), email.unwrap_or_default()];
    both.join(" ").trim().to_owned()
}
