//! `rdesk read`: what a message says.

use std::path::PathBuf;

use clap::Args;
use desk::error::Refusal;
use intake::message::{self, Context};

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
    let bytes = std::fs::read(&read.message).map_err(|error| Refusal::Import(error.kind()))?;
    let context = Context {
        own_domains: read.own_domain.clone(),
        time_zone: read.time_zone,
    };
    let reading = message::read(&bytes, &context)?;
    let rights: Vec<&str> = reading
        .rights
        .iter()
        .map(|right| desk::words::right(*right))
        .collect();
    let said = |text: &Option<String>| text.clone().unwrap_or_else(|| "–".to_owned());
    let mut lines = vec![
        format!(
            "request    {}",
            if reading.is_request { "yes" } else { "no" }
        ),
        format!(
            "received   {}",
            reading
                .received
                .map_or_else(|| "–".to_owned(), |day| day.to_string())
        ),
        format!(
            "from       {} <{}>",
            said(&reading.consumer.name),
            said(&reading.consumer.email)
        ),
        format!(
            "asks for   {}",
            if rights.is_empty() {
                "–".to_owned()
            } else {
                rights.join(", ")
            }
        ),
    ];
    lines.extend(reading.gaps.iter().map(|gap| format!("not read   {gap}")));
    Ok(Output::new(reading.to_json(), lines.join("\n")))
}
