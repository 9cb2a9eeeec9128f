//! `rdesk show`: one case with everything about it.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use desk::case::{self, CaseView};

use crate::arguments::{OpenArguments, day};
use crate::failure::Failure;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Show {
    /// The case file.
    file: PathBuf,
    /// The case's number, such as `2026-0001`.
    case: String,
    /// The day from which to look; today if it is not given.
    #[arg(long, value_parser = day, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

pub(crate) fn run(show: &Show, open: &OpenArguments) -> Result<Output, Failure> {
    open::to_read(&show.file, open, show.as_of, |file, today| {
        let case = case::view(file, &show.case, today)?;
        let text = text(&case);
        Ok(Output::new(case, text))
    })
}

fn text(case: &CaseView) -> String {
    let mut lines = vec![
        format!(
            "Case {} · {} · {}",
            case.number, case.channel, case.language
        ),
        format!(
            "{} {}",
            case.consumer.name,
            case.consumer.email.as_deref().unwrap_or_default()
        ),
    ];
    if let Some(agent) = &case.agent {
        lines.push(format!("by {} ({})", agent.title, agent.authority_words));
    }
    lines.push(format!("received {}", case.received_words));
    for request in &case.requests {
        lines.push(format!(
            "\n{} ({}, {})",
            request.title, request.level, request.state_words
        ));
        if let Some(dates) = &request.clock.acknowledge {
            lines.push(format!("  acknowledge by {}", dates.label));
        }
        lines.push(format!("  answer by {}", request.clock.answer.label));
        if let Some(decision) = &request.decision {
            lines.push(format!(
                "  {} on {} {}",
                decision.title, decision.when, decision.facts
            ));
        }
    }
    if let Some(identity) = &case.identity {
        lines.push(format!("\nIdentity: {}", identity.progress));
        lines.extend(identity.checks.iter().map(|check| {
            let result = if check.matches {
                "matches"
            } else {
                "does not match"
            };
            format!(
                "  {} {result} {} ({})",
                check.point, check.source, check.when
            )
        }));
    }
    if !case.next.is_empty() {
        lines.push("\nNext".to_owned());
        lines.extend(
            case.next
                .iter()
                .map(|step| format!("  {} – {}", step.title, step.detail)),
        );
    }
    lines.push("\nHistory".to_owned());
    lines.extend(
        case.history
            .iter()
            .map(|act| format!("  {}  {}  {}", act.when, act.by, act.what)),
    );
    lines.join("\n")
}
