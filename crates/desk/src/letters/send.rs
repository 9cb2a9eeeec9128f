//! Marking a letter as sent: it is frozen for ever, and what follows from its going out is recorded.

use casefile::evidence::{self, NewEvidence, Purpose};
use casefile::history::{Action, Event};
use casefile::letters::{self as rows, Frozen};
use casefile::requests::{self, Request};
use casefile::{CaseFile, LetterId, Write};
use chrono::NaiveDate;
use domain::sending::Does;
use domain::{Authority, Code, LetterKind};
use serde_json::json;

use super::deliveries::{self, DeliveryForm};
use super::opened::Opened;
use super::page::Page;
use super::{LetterView, ProblemView, refuse_sent, served, view};
use crate::error::{Refusal, required};
use crate::{DeskError, decisions, recipients, rules, words};

form! {
    /// What staff say when a letter has gone out.
    pub struct SendForm {
        /// The letter.
        pub id: i64,
        /// The day it went out; today if it is not given.
        pub on: Option<NaiveDate>,
        /// How it went to whom; empty if it went the usual way to each.
        pub deliveries: Vec<DeliveryForm>,
        /// Why it went although something stands against it.
        pub despite: Option<String>,
    }
}

impl SendForm {
    /// That a letter went out today, the usual way, with nothing against it.
    pub fn usual(id: i64) -> Self {
        Self {
            id,
            on: None,
            deliveries: Vec::new(),
            despite: None,
        }
    }
}

/// What makes up a letter that goes out.
struct Going<'a> {
    open: &'a Opened,
    letter: letters::Letter,
    pdf: Vec<u8>,
    on: NaiveDate,
    deliveries: Vec<DeliveryForm>,
    /// What is overruled, and why.
    overruled: Option<(Vec<String>, String)>,
}

/// Marks a letter as sent: its text, its page and their hash are frozen, and the clocks move on.
pub fn send(
    file: &mut CaseFile,
    form: &SendForm,
    today: NaiveDate,
) -> Result<LetterView, DeskError> {
    send_page(file, form, today, &mut Page::default())
}

/// The same, with a page that may be set already.
pub(super) fn send_page(
    file: &mut CaseFile,
    form: &SendForm,
    today: NaiveDate,
    page: &mut Page,
) -> Result<LetterView, DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(form.id)))?;
    refuse_sent(&row)?;
    let on = form.on.unwrap_or(today);
    if on > today {
        return Err(Refusal::InTheFuture { field: "on" }.into());
    }
    // The letter bears the day on which it went out.
    let open = Opened::load(file, row, on)?;
    let text = open.text();
    required("subject", &text.subject)?;
    required("body", &text.body)?;
    let overruled = overruled(&open.problems(&text), form.despite.as_deref())?;
    may_follow(file, &open, on)?;
    let letter = open.letter(&text)?;
    let deliveries = match form.deliveries.as_slice() {
        [] => deliveries::usual(&letter),
        chosen => chosen.to_vec(),
    };
    deliveries::complete(&deliveries)?;
    let going = Going {
        pdf: page.of(&letter)?,
        open: &open,
        letter,
        on,
        deliveries,
        overruled,
    };
    let model = serde_json::to_string(&going.letter).map_err(|_| Refusal::Unwritable)?;
    file.write(|w| {
        freeze(w, &going, &model)?;
        follow(w, &going)?;
        rules::settle(w, open.row.case, today)
    })?;
    view(file, form.id, today)
}

/// What stops the letter and the reason for which it goes all the same; `None` if nothing stops it.
fn overruled(
    problems: &[ProblemView],
    despite: Option<&str>,
) -> Result<Option<(Vec<String>, String)>, DeskError> {
    let stopping: Vec<&ProblemView> = problems.iter().filter(|one| one.stops).collect();
    if stopping.is_empty() {
        return Ok(None);
    }
    let reasons: Vec<String> = stopping.iter().map(|one| one.text.clone()).collect();
    let may_overrule = stopping.iter().all(|one| one.may_overrule);
    let despite = despite.map(str::trim).filter(|reason| !reason.is_empty());
    match despite {
        Some(reason) if may_overrule => Ok(Some((reasons, reason.to_owned()))),
        _ => Err(Refusal::LetterBlocked {
            reasons,
            may_overrule,
        }
        .into()),
    }
}

/// Refuses a letter whose going out would record what the law does not allow.
fn may_follow(file: &CaseFile, open: &Opened, on: NaiveDate) -> Result<(), DeskError> {
    for request in served_requests(open) {
        if open.row.kind.is_answer() {
            decisions::still_fits(file, request)?;
        }
        if open.row.kind == LetterKind::ExtensionNotice {
            decisions::may_extend(file, request, on, open.extension_reason())?;
        }
    }
    Ok(())
}

fn freeze(w: &Write<'_>, going: &Going<'_>, model: &str) -> Result<(), casefile::Error> {
    let row = &going.open.row;
    let meta = NewEvidence {
        case: row.case,
        name: letters::file_name(&going.letter, "pdf"),
        media_type: "application/pdf".to_owned(),
        source: "office".to_owned(),
        purpose: Purpose::Letter,
    };
    let kept = evidence::insert(w, &meta, &mut going.pdf.as_slice())?;
    let frozen = Frozen {
        on: going.on,
        model,
        pdf: kept.id,
        sha256: kept.sha256,
        despite: going.overruled.as_ref().map(|(_, why)| why.as_str()),
    };
    rows::mark_sent(w, row.id, &frozen)?;
    deliveries::went(w, row.id, &going.deliveries, going.on)?;
    if let Some((against, why)) = &going.overruled {
        w.record(
            Event::of_case(Action::LetterOverruled, row.case).with(json!({
                "kind": row.kind.code(), "letter": row.id.0, "against": against, "reason": why,
            })),
        )?;
    }
    let ways = going.deliveries.iter();
    let ways: Vec<_> = ways
        .map(
            |one| json!({ "to": one.recipient, "way": one.way.0.code(), "tracking": one.tracking }),
        )
        .collect();
    w.record(Event::of_case(Action::LetterSent, row.case).with(json!({
        "kind": row.kind.code(), "letter": row.id.0, "template": row.template, "on": going.on,
        "sha256": words::hex(&kept.sha256), "code": going.letter.footer_code, "deliveries": ways,
    })))
}

/// Records what is done with the letter's going out ([`domain::sending`]).
fn follow(w: &Write<'_>, going: &Going<'_>) -> Result<(), casefile::Error> {
    let (open, on) = (going.open, going.on);
    let mut requests = served_requests(open);
    match open.row.kind.does() {
        Does::Acknowledges => {
            requests.try_for_each(|request| decisions::acknowledge(w, request, on))
        }
        Does::Extends => requests
            .try_for_each(|request| decisions::extended(w, request, on, open.extension_reason())),
        Does::Answers => {
            requests.try_for_each(|request| decisions::answer(w, request, Some(open.row.kind), on))
        }
        Does::AcceptsAgent(authority) => accept_agent(w, open, authority),
        Does::TellsRecipient => told(w, going, requests),
        Does::Nothing => Ok(()),
    }
}

/// Whoever the notice is for was told by it of each request it speaks of.
fn told<'a>(
    w: &Write<'_>,
    going: &Going<'_>,
    mut requests: impl Iterator<Item = &'a Request>,
) -> Result<(), casefile::Error> {
    let Some(to) = going.open.recipient() else {
        return Ok(());
    };
    let ways = going.deliveries.iter();
    let ways: Vec<_> = ways
        .map(|one| format!("{} to {}", words::went(one.way.0), one.recipient.trim()))
        .collect();
    let note = format!("the notice {}", ways.join(" and "));
    requests.try_for_each(|request| {
        recipients::told_by_letter(w, request, to, &note, going.on, going.open.row.id)
    })
}

/// The letter says that the agent is accepted, so the case knows from now on what was shown. 7063.
fn accept_agent(w: &Write<'_>, open: &Opened, authority: Authority) -> Result<(), casefile::Error> {
    let agent = open.case.case.agent.as_ref();
    if agent.is_none_or(|agent| agent.authority != Authority::NoneShown) {
        return Ok(());
    }
    casefile::cases::set_agent_authority(w, open.row.case, authority)?;
    w.record(
        Event::of_case(Action::AuthorityChanged, open.row.case)
            .with(json!({ "authority": authority.code() })),
    )
}

/// The stored requests that a letter speaks of.
fn served_requests(open: &Opened) -> impl Iterator<Item = &Request> {
    let rights = served(open.row.kind, &open.case);
    let stored = open.case.stored.iter();
    stored.filter(move |request: &&requests::Request| rights.contains(&request.right))
}
