//! Logging a case, and the list of cases.

use casefile::arrivals::{self, Fingerprint};
use casefile::cases::{self as rows, CaseFilter, CaseRow, CaseState, Identifier, NewCase};
use casefile::evidence::{self, NewEvidence, Purpose};
use casefile::history::{Action, Event};
use casefile::{CaseFile, requests};
use chrono::{Datelike, NaiveDate};
use domain::{Authority, Channel, Code, Right};
use serde_json::json;

use crate::case::{self, CaseView};
use crate::codes::{Coded, plain};
use crate::draft::IdentifierForm;
use crate::error::Refusal;
use crate::words::{self, DueView};
use crate::{DeskError, notes, people, rules, typed};

/// How many cases one page of the list holds.
pub const PAGE: u32 = 50;
/// How many matches of a search the list shows; who sees more than that types on.
const MATCHES: u32 = 500;
/// No business has kept requests from before it.
const FIRST_YEAR: i32 = 2000;

form! {
    /// A case to be logged. Who, which right and received on are compulsory.
    pub struct CaseForm {
        /// The consumer's name.
        pub name: String,
        /// The consumer's e-mail address.
        pub email: Option<String>,
        /// The consumer's telephone number.
        pub phone: Option<String>,
        /// The consumer's postal address, line by line.
        pub address: Vec<String>,
        /// Who speaks for the consumer.
        pub agent: Option<AgentForm>,
        /// The rights asked for; each gets its own clock.
        pub rights: Vec<Coded<Right>>,
        /// The day the request arrived, on any way. Day 0 of every clock.
        pub received: Option<NaiveDate>,
        /// Staff confirmed a strange day of receipt.
        pub received_confirmed: bool,
        /// How it came.
        pub channel: Coded<Channel>,
        /// The language to answer in.
        pub language: String,
        /// The sender's own file number.
        pub reference: Option<String>,
        /// What they offered that may be on file.
        pub identifiers: Vec<IdentifierForm>,
        /// A first note, for us only.
        pub note: String,
    }
}

form! {
    /// Who speaks for the consumer.
    pub struct AgentForm {
        /// The person.
        pub name: Option<String>,
        /// The firm.
        pub organization: Option<String>,
        /// Where to write to them.
        pub email: Option<String>,
        /// What they showed.
        pub authority: Coded<Authority>,
    }
}

/// The original message that a case is logged from.
#[derive(Debug)]
pub struct Message {
    /// Its file name.
    pub name: String,
    /// Its bytes, kept unchanged as evidence.
    pub bytes: Vec<u8>,
}

impl Message {
    /// What it has in common with its copies.
    pub(crate) fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&intake::message::common(&self.bytes))
    }
}

form! {
    /// Which cases to list.
    pub struct CasesForm {
        /// Words, names, addresses or numbers to look for.
        pub search: String,
        /// `open`, `closed` or `all`.
        pub state: CaseStateForm,
        /// Only cases with something to do before or on this day.
        pub due_before: Option<NaiveDate>,
        /// The page, from 0.
        pub page: u32,
    }
}

/// Which cases by their state.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS,
)]
#[serde(rename_all = "lowercase")]
pub enum CaseStateForm {
    /// Something is left to do.
    #[default]
    Open,
    /// Nothing is.
    Closed,
    /// Both.
    All,
}

view! {
    /// A page of the list.
    pub struct CasesView {
        /// The cases, the most urgent first.
        pub rows: Vec<CaseRowView>,
        /// How many there are on all pages.
        pub total: u64,
        /// Whether the search fits more cases than these, of which these are the newest.
        pub more: bool,
        /// How many a page holds.
        pub page_size: u32,
        /// Whether the file has no case at all.
        pub empty_file: bool,
    }
}

view! {
    /// One case in a list.
    pub struct CaseRowView {
        /// Its number.
        pub number: String,
        /// The consumer.
        pub name: String,
        /// Their address.
        pub email: Option<String>,
        /// The agent or firm that speaks for them.
        pub agent: Option<String>,
        /// What is asked, in words.
        pub rights: Vec<String>,
        /// When it came.
        pub received: NaiveDate,
        /// When it came, in words.
        pub received_words: String,
        /// The next date, if something is left to do.
        pub due: Option<DueView>,
        /// When it was closed, in words.
        pub closed: Option<String>,
    }
}

/// Logs a case with its requests, its message and its first note, all or nothing.
pub fn log(
    file: &mut CaseFile,
    form: CaseForm,
    message: Option<&Message>,
    today: NaiveDate,
) -> Result<CaseView, DeskError> {
    let rights = distinct(plain(&form.rights));
    let note = form.note.trim().to_owned();
    let new = new_case(form, today)?;
    let received = new.received;
    let from_message = message.is_some();
    let number = file.write(|w| {
        let case = rows::insert(w, &new)?;
        for right in &rights {
            requests::insert(w, case.id, *right, received)?;
        }
        let codes: Vec<&str> = rights.iter().map(|right| right.code()).collect();
        w.record(Event::of_case(Action::CaseLogged, case.id).with(json!({
            "number": case.number.to_string(), "rights": codes, "received": received, "message": from_message,
        })))?;
        if let Some(message) = message {
            keep_message(w, case.id, message)?;
        }
        if !note.is_empty() {
            notes::insert(w, case.id, &note)?;
        }
        rules::settle(w, case.id, today)?;
        Ok(case.number.to_string())
    })?;
    case::view(file, &number, today)
}

/// A page of the list.
pub fn list(file: &CaseFile, form: &CasesForm, today: NaiveDate) -> Result<CasesView, DeskError> {
    let has_words = !form.search.trim().is_empty();
    let filter = CaseFilter {
        search: has_words.then(|| form.search.trim().to_owned()),
        due_before: form.due_before,
        state: match form.state {
            CaseStateForm::Open => CaseState::Open,
            CaseStateForm::Closed => CaseState::Closed,
            CaseStateForm::All => CaseState::All,
        },
        limit: PAGE,
        offset: form.page.saturating_mul(PAGE),
        newest: has_words.then_some(MATCHES),
    };
    let one_more = CaseFilter {
        newest: filter.newest.map(|newest| newest + 1),
        ..filter.clone()
    };
    let (found, matches, any) = file.read(|conn| {
        Ok((
            rows::list(conn, &filter)?,
            rows::count(conn, &one_more)?,
            rows::count(conn, &CaseFilter::default())?,
        ))
    })?;
    let total = filter
        .newest
        .map_or(matches, |newest| matches.min(u64::from(newest)));
    Ok(CasesView {
        rows: found.into_iter().map(|row| row_view(row, today)).collect(),
        total,
        more: matches > total,
        page_size: PAGE,
        empty_file: any == 0,
    })
}

/// Every case that fits, without pages, for the terminal.
pub fn list_all(
    file: &CaseFile,
    search: Option<String>,
    due_before: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<Vec<CaseRowView>, DeskError> {
    let filter = CaseFilter {
        search,
        due_before,
        limit: u32::MAX,
        ..CaseFilter::default()
    };
    Ok(file
        .read(|conn| rows::list(conn, &filter))?
        .into_iter()
        .map(|row| row_view(row, today))
        .collect())
}

/// Cases of the same person, to be shown before another one is logged.
pub fn similar(
    file: &CaseFile,
    email: Option<&str>,
    name: Option<&str>,
    today: NaiveDate,
) -> Result<Vec<CaseRowView>, DeskError> {
    let found =
        file.read(|conn| rows::similar(conn, email.unwrap_or_default(), name.unwrap_or_default()))?;
    Ok(found.into_iter().map(|row| row_view(row, today)).collect())
}

/// How many cases are open.
pub fn count_open(file: &CaseFile) -> Result<u64, DeskError> {
    Ok(file.read(|conn| {
        rows::count(
            conn,
            &CaseFilter {
                state: CaseState::Open,
                ..CaseFilter::default()
            },
        )
    })?)
}

/// The case that a form describes, if nothing is wrong with it.
fn new_case(form: CaseForm, today: NaiveDate) -> Result<NewCase, DeskError> {
    let consumer = people::consumer(people::Typed {
        name: &form.name,
        email: &form.email,
        phone: &form.phone,
        address: &form.address,
    })?;
    let agent = form.agent.as_ref().map(people::agent).transpose()?;
    if form.rights.is_empty() {
        return Err(Refusal::RightsMissing.into());
    }
    let received = form
        .received
        .ok_or(Refusal::Required { field: "received" })?;
    likely(received, form.received_confirmed, today)?;
    typed::short("reference", form.reference.as_deref())?;
    let identifiers = form.identifiers.into_iter();
    Ok(NewCase {
        received,
        channel: form.channel.0,
        language: form.language,
        consumer,
        agent,
        reference: typed::optional_line(form.reference),
        identifiers: identifiers
            .map(|identifier| Identifier {
                kind: identifier.kind,
                value: typed::line(&identifier.value),
            })
            .collect(),
    })
}

/// Refuses a day on which nothing can have arrived, and asks about one on which hardly anything does.
fn likely(received: NaiveDate, confirmed: bool, today: NaiveDate) -> Result<(), DeskError> {
    let year = received.year();
    if !(FIRST_YEAR..=today.year() + 1).contains(&year) {
        return Err(Refusal::ReceivedImpossible { year }.into());
    }
    match words::received_question(received, today) {
        Some(question) if !confirmed => Err(Refusal::ReceivedUnlikely { question }.into()),
        _ => Ok(()),
    }
}

fn keep_message(
    w: &casefile::Write<'_>,
    case: casefile::CaseId,
    message: &Message,
) -> Result<(), casefile::Error> {
    let meta = NewEvidence {
        case,
        name: message.name.clone(),
        media_type: intake::message::media_type(&message.bytes).to_owned(),
        source: "consumer".to_owned(),
        purpose: Purpose::OriginalMessage,
    };
    let kept = evidence::insert(w, &meta, &mut message.bytes.as_slice())?;
    arrivals::insert(w, case, &message.fingerprint())?;
    w.record(
        Event::of_case(Action::EvidenceAdded, case)
            .with(json!({ "name": kept.name, "bytes": kept.size })),
    )
}

fn distinct(mut rights: Vec<Right>) -> Vec<Right> {
    rights.sort();
    rights.dedup();
    rights
}

/// A stored row as the list shows it.
pub(crate) fn row_view(row: CaseRow, today: NaiveDate) -> CaseRowView {
    CaseRowView {
        number: row.number.to_string(),
        name: row.name,
        email: row.email,
        agent: row.agent,
        rights: row
            .rights
            .iter()
            .map(|right| words::right(*right).to_owned())
            .collect(),
        received: row.received,
        received_words: words::date(row.received),
        due: row.next_due.map(|day| words::due_by(day, today)),
        closed: row.closed_on.map(words::date),
    }
}
