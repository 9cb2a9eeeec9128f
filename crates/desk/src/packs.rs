//! The laws beside California's: what we know of each, how sure we are, and which are turned on.
//!
//! A law that is turned on adds its date to the reasons under each request, marked with our confidence.
//! It moves no date: the application works by California's law.

use casefile::history::{Action, Event};
use casefile::{CaseFile, packs as rows};
use chrono::NaiveDate;
use domain::law::{Confidence, Pack, Span};
use domain::{Code, Law};
use serde_json::json;

use crate::codes::Coded;
use crate::error::Refusal;
use crate::{DeskError, words};

view! {
    /// One law.
    pub struct PackView {
        /// Which.
        pub law: Coded<Law>,
        /// Its name.
        pub name: String,
        /// Whether it is on.
        pub on: bool,
        /// Whether it cannot be turned off.
        pub fixed: bool,
        /// The time to answer, in words.
        pub answer: String,
        /// The appeal against a denial, in words.
        pub appeal: String,
        /// The time to carry out an opt-out, in words; empty if nothing is known.
        pub opt_out: String,
        /// How sure we are, in words.
        pub confidence: String,
        /// What nobody has confirmed.
        pub unconfirmed: Vec<String>,
    }
}

form! {
    /// A law to turn on or off.
    pub struct PackForm {
        /// Which.
        pub law: Coded<Law>,
        /// Whether it is to be on.
        pub on: bool,
    }
}

view! {
    /// All laws we know.
    pub struct PacksView {
        /// California first.
        pub packs: Vec<PackView>,
        /// What turning one on does, in a sentence.
        pub note: String,
    }
}

/// All laws we know.
pub fn view(file: &CaseFile) -> Result<PacksView, DeskError> {
    let on = file.read(rows::on)?;
    let packs = Law::ALL.iter().map(|law| pack_view(&law.pack(), &on));
    Ok(PacksView {
        packs: packs.collect(),
        note: "A law that is on adds its date to the reasons under each request. The dates to work to stay those of California.".to_owned(),
    })
}

/// Turns a law on or off.
pub fn set(file: &mut CaseFile, form: &PackForm) -> Result<PacksView, DeskError> {
    let (law, on) = (form.law.0, form.on);
    if law.pack().on_by_default() {
        return if on {
            view(file)
        } else {
            Err(Refusal::PackAlwaysOn.into())
        };
    }
    file.write(|w| {
        rows::set(w, law, on)?;
        let turned = if on { "on" } else { "off" };
        let said = json!({ "law": law.code(), "turned": turned });
        w.record(Event::of_file(Action::PackChanged).with(said))
    })?;
    view(file)
}

/// The date that `law` sets for a request received on `received`, as a reason; `None` where it sets none.
pub(crate) fn reason(law: Law, received: NaiveDate) -> Option<(NaiveDate, String)> {
    let pack = law.pack();
    let dates = pack.dates(received)?;
    let extended = dates
        .extended
        .map(|day| format!(", or by {} once extended", words::date(day)))
        .unwrap_or_default();
    let because = format!(
        "For people under the law of {}: answer within {}{extended}. Our confidence is {}.",
        pack.name,
        span(pack.answer?),
        confidence(pack.confidence),
    );
    Some((dates.answer, because))
}

fn pack_view(pack: &Pack, on: &[Law]) -> PackView {
    let fixed = pack.on_by_default();
    PackView {
        law: Coded(pack.law),
        name: pack.name.to_owned(),
        on: fixed || on.contains(&pack.law),
        fixed,
        answer: answer(pack),
        appeal: match pack.appeal {
            None => "no appeal known".to_owned(),
            Some(appeal) if appeal.more == 0 => format!("decided in {} days", appeal.days),
            Some(appeal) => format!("decided in {} days and {} more", appeal.days, appeal.more),
        },
        opt_out: opt_out(pack),
        confidence: confidence(pack.confidence).to_owned(),
        unconfirmed: pack
            .unconfirmed
            .iter()
            .map(|what| (*what).to_owned())
            .collect(),
    }
}

fn answer(pack: &Pack) -> String {
    match (pack.answer, pack.extension, pack.since) {
        (None, _, Some(since)) => format!("from {} on; no date known yet", words::date(since)),
        (None, _, None) => "no date known".to_owned(),
        (Some(answer), None, _) => span(answer),
        (Some(answer), Some(more), _) => format!("{}, and {} more once", span(answer), span(more)),
    }
}

fn opt_out(pack: &Pack) -> String {
    match (pack.opt_out, pack.opt_out_note) {
        (None, note) => note.to_owned(),
        (Some(time), "") => span(time),
        (Some(_), note) => note.to_owned(),
    }
}

fn span(span: Span) -> String {
    let (count, unit) = match span {
        Span::Days(days) => (days, "day"),
        Span::Months(months) => (months, "month"),
        Span::BusinessDays(days) => (days, "business day"),
    };
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{plural}")
}

fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::MediumToHigh => "medium to high",
        Confidence::High => "high",
    }
}
