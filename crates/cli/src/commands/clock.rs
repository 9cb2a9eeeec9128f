//! `rdesk clock`: the dates of a request, with the reason for each.

use chrono::NaiveDate;
use clap::Args;
use domain::clock::{self, Clock as Dates, Due};
use domain::{Calendar, Code, Right};
use serde_json::{Value, json};

use crate::arguments::{code, day};
use crate::failure::Failure;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Clock {
    /// What was asked, by its code, such as `delete`.
    #[arg(long, value_parser = code::<Right>())]
    right: Right,
    /// The day the request arrived; day 0.
    #[arg(long, value_parser = day, value_name = "DATE")]
    received: NaiveDate,
    /// The day the notice of the extension went out.
    #[arg(long, value_parser = day, value_name = "DATE")]
    extended_on: Option<NaiveDate>,
    /// The day from which to look.
    #[arg(long, value_parser = day, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

pub(crate) fn run(arguments: &Clock) -> Result<Output, Failure> {
    let mut dates = clock::clock(arguments.right, arguments.received, &Calendar::default());
    if let Some(sent_on) = arguments.extended_on {
        // The terminal asks for dates only; that the notice gives a reason is checked where it is written.
        dates = dates.extend(sent_on, "notice sent")?;
    }
    Ok(Output::new(
        value(&dates, arguments.as_of),
        text(&dates, arguments.as_of),
    ))
}

fn value(dates: &Dates, as_of: Option<NaiveDate>) -> Value {
    let why: Vec<Value> = dates
        .why
        .iter()
        .map(|why| json!({ "date": why.date, "because": why.because, "cite": why.cite }))
        .collect();
    let mut value = json!({
        "right": dates.right.code(),
        "received": dates.received,
        "law": dates.law.code,
        "acknowledge": dates.acknowledge.map(due),
        "answer": due(dates.answer),
        "extended": dates.extension.map(|extension| json!({
            "latest": extension.answer.latest,
            "do_by": extension.answer.do_by,
            "possible_until": extension.possible_until,
            "notice_sent_on": extension.notice_sent_on(),
        })),
        "due": due(dates.due()),
        "company_target": dates.basis == clock::Basis::CompanyTarget,
        "why": why,
    });
    if let (Some(day), Some(object)) = (as_of, value.as_object_mut()) {
        object.insert(
            "as_of".to_owned(),
            json!({ "date": day, "days_left": days_left(dates, day) }),
        );
    }
    value
}

fn due(due: Due) -> Value {
    json!({ "do_by": due.do_by, "latest": due.latest })
}

fn days_left(dates: &Dates, day: NaiveDate) -> i64 {
    (dates.due().latest - day).num_days()
}

fn text(dates: &Dates, as_of: Option<NaiveDate>) -> String {
    let mut lines = vec![format!(
        "{} received {}, counted by {}",
        desk::words::right(dates.right),
        desk::words::date(dates.received),
        dates.law.what,
    )];
    let mut line = |what: &str, due: Due| {
        lines.push(format!(
            "  {what:<14} do by {}   latest {}",
            due.do_by, due.latest
        ));
    };
    if let Some(due) = dates.acknowledge {
        line("acknowledge", due);
    }
    line("answer", dates.answer);
    if let Some(extension) = dates.extension {
        line("if extended", extension.answer);
    }
    if let Some(day) = as_of {
        lines.push(format!("  on {day}: {} days left", days_left(dates, day)));
    }
    lines.push(String::new());
    lines.extend(
        dates
            .why
            .iter()
            .map(|why| format!("{}  {} [{}]", why.date, why.because, why.cite)),
    );
    lines.join("\n")
}
