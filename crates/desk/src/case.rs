//! One case on one screen: people, dates with their reasons, identity, what to do next, and its past.

use casefile::cases::{Agent, Case, Person};
use casefile::requests::{Request, Stage};
use casefile::history::{Action, Event};
use casefile::{CaseFile, checks, evidence, history, letters, notes};
use chrono::NaiveDate;
use domain::clock::{Basis, Clock, Due};
use domain::next::{Act, Step};
use domain::verification::{self, Need, Progress};
use serde_json::json;
use domain::{Authority, Code, DataPoint, Family, Ground, LetterKind, Outcome, Right};

use crate::cases::{self, CaseRowView};
use crate::codes::Coded;
use crate::draft::IdentifierForm;
use crate::office::OfficeForm;
use crate::rules::{self, CaseFacts};
use crate::words::{self, Tone};
use crate::{DeskError, office};

view! {
    /// The case screen.
    pub struct CaseView {
        /// The case's number.
        pub number: String,
        /// How it came, in words.
        pub channel: String,
        /// The language to answer in, in words.
        pub language: String,
        /// The day it arrived.
        pub received: NaiveDate,
        /// The same in words.
        pub received_words: String,
        /// The consumer.
        pub consumer: PersonView,
        /// Who speaks for them.
        pub agent: Option<AgentView>,
        /// The sender's own file number.
        pub reference: Option<String>,
        /// What they offered that may be on file.
        pub identifiers: Vec<IdentifierForm>,
        /// The way through the case.
        pub stages: Vec<StageView>,
        /// What was asked, each with its dates.
        pub requests: Vec<RequestView>,
        /// The check of identity; `None` where none is allowed.
        pub identity: Option<IdentityView>,
        /// What to do next, the most urgent first.
        pub next: Vec<StepView>,
        /// Notes, for us only.
        pub notes: Vec<NoteView>,
        /// Everything that was done, the last first.
        pub history: Vec<HistoryView>,
        /// The files kept for the case.
        pub evidence: Vec<EvidenceView>,
        /// The letters of the case.
        pub letters: Vec<LetterRowView>,
        /// The letters that can be prepared.
        pub letter_choices: Vec<LetterChoice>,
        /// When it was closed, in words.
        pub closed: Option<String>,
        /// Other cases of the same person.
        pub similar: Vec<CaseRowView>,
    }
}

view! {
    /// A person.
    pub struct PersonView {
        /// Their name.
        pub name: String,
        /// Their e-mail address.
        pub email: Option<String>,
        /// Their telephone number.
        pub phone: Option<String>,
        /// Their postal address.
        pub address: Vec<String>,
    }
}

view! {
    /// Who speaks for the consumer.
    pub struct AgentView {
        /// The person or firm, whichever is known.
        pub title: String,
        /// The person.
        pub name: Option<String>,
        /// The firm.
        pub organization: Option<String>,
        /// Where to write to them.
        pub email: Option<String>,
        /// What they showed.
        pub authority: Coded<Authority>,
        /// The same in words.
        pub authority_words: String,
    }
}

/// How far one station of the way is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum StageState {
    /// Behind us.
    Done,
    /// What is being done.
    Now,
    /// Ahead.
    Later,
}

view! {
    /// One station of the way through a case.
    pub struct StageView {
        /// Its name.
        pub label: String,
        /// How far it is.
        pub state: StageState,
    }
}

/// How far one request has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum RequestState {
    /// Nothing was decided.
    Open,
    /// Decided, not answered.
    Decided,
    /// Answered.
    Answered,
    /// Taken back by the consumer.
    Withdrawn,
}

view! {
    /// One request.
    pub struct RequestView {
        /// The right.
        pub right: Coded<Right>,
        /// Its name.
        pub title: String,
        /// How sure we must be, as a chip.
        pub level: String,
        /// How far it has come.
        pub state: RequestState,
        /// The same in words, with its date.
        pub state_words: String,
        /// Its dates to scale.
        pub clock: ClockView,
        /// What to know about these dates, in one sentence.
        pub note: String,
        /// Why each date is what it is.
        pub why: Vec<WhyView>,
        /// When receipt was confirmed, in words.
        pub acknowledged: Option<String>,
        /// The decision so far.
        pub decision: Option<DecisionView>,
        /// The grounds on which it could be refused.
        pub grounds: Vec<GroundChoice>,
        /// The extension: possible, used or gone; `None` where the law gives none.
        pub extension: Option<ExtensionView>,
    }
}

view! {
    /// A clock drawn on one line, to scale.
    pub struct ClockView {
        /// How much of the line is behind us, in percent.
        pub elapsed: f64,
        /// The points on the line.
        pub marks: Vec<MarkView>,
        /// The dates themselves, for screen readers and scripts.
        pub acknowledge: Option<DatesView>,
        /// Until when to answer now.
        pub answer: DatesView,
        /// Whether the law sets the dates, or the office.
        pub company_target: bool,
    }
}

view! {
    /// Two dates of a duty.
    pub struct DatesView {
        /// The date to work to.
        pub do_by: NaiveDate,
        /// The last day.
        pub latest: NaiveDate,
        /// Both in words.
        pub label: String,
    }
}

view! {
    /// One point on the line of a clock.
    pub struct MarkView {
        /// Where, in percent of the line.
        pub at: f64,
        /// What stands there.
        pub label: String,
        /// Whether the label stands above the line.
        pub above: bool,
        /// How it stands to today.
        pub tone: Tone,
    }
}

view! {
    /// Why a date is what it is.
    pub struct WhyView {
        /// The date in words.
        pub date: String,
        /// The reason.
        pub because: String,
        /// The provision.
        pub cite: String,
    }
}

view! {
    /// A decision.
    pub struct DecisionView {
        /// The outcome.
        pub outcome: Coded<Outcome>,
        /// The outcome in words.
        pub title: String,
        /// The ground in words, with its citation.
        pub ground: Option<GroundChoice>,
        /// The facts behind it.
        pub facts: String,
        /// When and by whom, in words.
        pub when: String,
    }
}

view! {
    /// A ground to choose.
    pub struct GroundChoice {
        /// Its code.
        pub code: Coded<Ground>,
        /// In plain words.
        pub title: String,
        /// The provision.
        pub cite: String,
    }
}

view! {
    /// The one extension.
    pub struct ExtensionView {
        /// Whether it can be used today.
        pub possible: bool,
        /// When its notice went out and what it said, or why it is closed, in words.
        pub words: String,
        /// Until when to answer if it is used.
        pub latest: NaiveDate,
    }
}

view! {
    /// The check of identity.
    pub struct IdentityView {
        /// How far it is, as a chip: "1 of 2 data points".
        pub progress: String,
        /// Whether it is enough for every verifiable request.
        pub reached: bool,
        /// What is needed, in one sentence, with its citation.
        pub needed: String,
        /// The comparisons made.
        pub checks: Vec<CheckView>,
        /// The data points to choose from.
        pub points: Vec<PointChoice>,
    }
}

view! {
    /// One comparison.
    pub struct CheckView {
        /// The data point in words.
        pub point: String,
        /// What it was compared with.
        pub source: String,
        /// Anything to remember.
        pub note: String,
        /// Whether it matched.
        pub matches: bool,
        /// When and by whom, in words.
        pub when: String,
    }
}

view! {
    /// A data point to choose.
    pub struct PointChoice {
        /// Its code.
        pub code: Coded<DataPoint>,
        /// Its name.
        pub title: String,
    }
}

view! {
    /// One thing to do next.
    pub struct StepView {
        /// What.
        pub act: Coded<Act>,
        /// What, in words.
        pub title: String,
        /// Until when and for which rights, in words.
        pub detail: String,
        /// How it stands to today.
        pub tone: Tone,
        /// The letter that does it, if a letter does.
        pub letter: Option<Coded<LetterKind>>,
        /// What the button says.
        pub button: String,
        /// The rule.
        pub cite: String,
    }
}

view! {
    /// A note, for us only.
    pub struct NoteView {
        /// What it says.
        pub text: String,
        /// When and by whom, in words.
        pub when: String,
    }
}

view! {
    /// One act of the past.
    pub struct HistoryView {
        /// When, in the office's time, in words.
        pub when: String,
        /// Who.
        pub by: String,
        /// What, in words.
        pub what: String,
    }
}

view! {
    /// A file kept for the case.
    pub struct EvidenceView {
        /// By which the window names it.
        pub id: i64,
        /// Its name, as data.
        pub name: String,
        /// What it is for, in words.
        pub purpose: String,
        /// Its size in words.
        pub size: String,
        /// Its SHA-256 in hexadecimal.
        pub sha256: String,
        /// When and by whom, in words.
        pub when: String,
    }
}

view! {
    /// A letter in the list of a case.
    pub struct LetterRowView {
        /// By which the window names it.
        pub id: i64,
        /// Its kind.
        pub kind: Coded<LetterKind>,
        /// Its kind in words.
        pub title: String,
        /// Its subject.
        pub subject: String,
        /// Whether it has gone out.
        pub sent: bool,
        /// "draft of …" or "sent on … by …".
        pub state: String,
    }
}

view! {
    /// A letter that can be prepared.
    pub struct LetterChoice {
        /// Its kind.
        pub kind: Coded<LetterKind>,
        /// Its kind in words.
        pub title: String,
    }
}

form! {
    /// What the agent has shown by now.
    pub struct AuthorityForm {
        /// The case's number.
        pub case: String,
        /// What they showed.
        pub authority: Coded<Authority>,
    }
}

/// Records what the agent has shown by now.
pub fn set_authority(file: &mut CaseFile, form: &AuthorityForm, today: NaiveDate) -> Result<CaseView, DeskError> {
    file.write(|w| {
        let case = casefile::cases::by_number(w, &form.case)?;
        casefile::cases::set_agent_authority(w, case.id, form.authority.0)?;
        w.record(
            Event::of_case(Action::AuthorityChanged, case.id).with(json!({ "authority": form.authority.0.code() })),
        )?;
        rules::settle(w, case.id, today)
    })?;
    view(file, &form.case, today)
}

/// The case with this number.
pub fn view(file: &CaseFile, number: &str, today: NaiveDate) -> Result<CaseView, DeskError> {
    let facts = rules::by_number(file, number)?;
    let office = office::load(file)?;
    let zone = office::time_zone(file)?;
    let id = facts.case.id;
    let (checks, notes, acts, kept, letters) = file.read(|conn| {
        Ok((
            checks::of_case(conn, id)?,
            notes::of_case(conn, id)?,
            history::of_case(conn, id)?,
            evidence::of_case(conn, id)?,
            letters::of_case(conn, id)?,
        ))
    })?;
    let case = &facts.case;
    let when = |at: chrono::DateTime<chrono::Utc>| at.with_timezone(&zone).format("%-d %b %Y, %H:%M").to_string();
    let signed = |at, by: &str| format!("{} by {by}", when(at));
    let mut similar =
        cases::similar(file, case.consumer.email.as_deref(), Some(&case.consumer.name), today)?;
    similar.retain(|row| row.number != number);
    Ok(CaseView {
        number: case.number.to_string(),
        channel: words::channel(case.channel).to_owned(),
        language: language_words(&case.language).to_owned(),
        received: case.received,
        received_words: words::date(case.received),
        consumer: person(&case.consumer),
        agent: case.agent.as_ref().map(agent),
        reference: case.reference.clone(),
        identifiers: identifiers(case),
        stages: stages(&facts),
        requests: requests(&facts, &office, today),
        identity: identity(
            &facts,
            checks
                .iter()
                .map(|check| CheckView {
                    point: words::data_point(check.point).to_owned(),
                    source: check.source.clone(),
                    note: check.note.clone(),
                    matches: check.matches,
                    when: signed(check.at, &check.by),
                })
                .collect(),
        ),
        next: facts.steps().iter().map(|step| step_view(step, &facts, today)).collect(),
        notes: notes.into_iter().map(|note| NoteView { when: signed(note.at, &note.by), text: note.text }).collect(),
        history: acts
            .iter()
            .rev()
            .map(|entry| HistoryView {
                when: when(entry.at),
                by: entry.actor.clone(),
                what: words::history(entry),
            })
            .collect(),
        evidence: kept
            .into_iter()
            .map(|file| EvidenceView {
                id: file.id.0,
                purpose: words::purpose(file.purpose).to_owned(),
                size: words::bytes(file.size),
                sha256: words::hex(&file.sha256),
                when: signed(file.added_at, &file.by),
                name: file.name,
            })
            .collect(),
        letters: letters.iter().map(|letter| letter_row(letter, &when)).collect(),
        letter_choices: letter_choices(&facts),
        closed: case.closed_on.map(words::date),
        similar,
    })
}

/// The letters that make sense for these requests, in the order of the work.
pub(crate) fn letter_choices(facts: &CaseFacts) -> Vec<LetterChoice> {
    LetterKind::ALL
        .iter()
        .copied()
        .filter(|kind| !crate::letters::served(*kind, facts).is_empty())
        .map(|kind| LetterChoice { kind: Coded(kind), title: words::letter(kind).to_owned() })
        .collect()
}

fn person(person: &Person) -> PersonView {
    let Person { name, email, phone, address } = person.clone();
    PersonView { name, email, phone, address }
}

fn agent(agent: &Agent) -> AgentView {
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
    }
}

fn identifiers(case: &Case) -> Vec<IdentifierForm> {
    case.identifiers
        .iter()
        .map(|identifier| IdentifierForm { kind: identifier.kind.clone(), value: identifier.value.clone() })
        .collect()
}

fn language_words(code: &str) -> &str {
    match code {
        "en" => "English",
        "es" => "Spanish",
        "de" => "German",
        "fr" => "French",
        other => other,
    }
}

/// The stations of the way; the first that is not behind us is the one being done.
fn stages(facts: &CaseFacts) -> Vec<StageView> {
    let verifiable: Vec<_> =
        facts.requests.iter().filter(|request| request.clock.right.family() == Family::Verifiable).collect();
    let decided = |request: &domain::next::Request| !matches!(request.stage, domain::next::Stage::Open);
    let mut stations = vec![("Received", true)];
    if !verifiable.is_empty() {
        let acknowledged = verifiable.iter().all(|request| request.acknowledged_on.is_some() || decided(request));
        let verified = verifiable.iter().all(|request| {
            decided(request) || verification::progress(request.clock.right, &facts.checks) == Progress::Reached
        });
        stations.push(("Acknowledge", acknowledged));
        stations.push(("Verify", verified));
    }
    stations.push(("Decide", facts.requests.iter().all(decided)));
    stations.push(("Answer", domain::next::is_closed(&facts.requests)));
    let now = stations.iter().position(|(_, done)| !done);
    stations
        .into_iter()
        .enumerate()
        .map(|(index, (label, done))| StageView {
            label: label.to_owned(),
            state: match (done, Some(index) == now) {
                (true, _) => StageState::Done,
                (false, true) => StageState::Now,
                (false, false) => StageState::Later,
            },
        })
        .collect()
}

fn requests(facts: &CaseFacts, office: &OfficeForm, today: NaiveDate) -> Vec<RequestView> {
    facts
        .stored
        .iter()
        .zip(&facts.requests)
        .map(|(stored, request)| request_view(stored, &request.clock, office, today))
        .collect()
}

fn request_view(stored: &Request, clock: &Clock, office: &OfficeForm, today: NaiveDate) -> RequestView {
    let right = stored.right;
    let (state, state_words) = match &stored.stage {
        Stage::Open => (RequestState::Open, "open".to_owned()),
        Stage::Decided { .. } => (RequestState::Decided, "decided, not answered yet".to_owned()),
        Stage::Answered { answered_on, .. } => {
            (RequestState::Answered, format!("answered {}", words::date(*answered_on)))
        }
        Stage::Withdrawn { on } => (RequestState::Withdrawn, format!("taken back {}", words::date(*on))),
    };
    RequestView {
        right: Coded(right),
        title: words::right(right).to_owned(),
        level: words::level(verification::level(right)).to_owned(),
        state,
        state_words,
        clock: clock_view(stored, clock, today),
        note: clock_note(clock, stored, office),
        why: clock
            .why
            .iter()
            .map(|why| WhyView {
                date: words::short_date(why.date, today),
                because: why.because.clone(),
                cite: why.cite.to_owned(),
            })
            .collect(),
        acknowledged: stored.acknowledged_on.map(words::date),
        decision: decision(stored),
        grounds: Ground::for_right(right).map(ground_choice).collect(),
        extension: extension(stored, clock, today),
    }
}

/// The clock on a line from receipt to the last date, to scale.
fn clock_view(stored: &Request, clock: &Clock, today: NaiveDate) -> ClockView {
    let answer = clock.due();
    let total = (answer.latest - clock.received).num_days().max(1) as f64;
    let at = |day: NaiveDate| ((day - clock.received).num_days() as f64 / total * 100.0).clamp(0.0, 100.0);
    let finished = !matches!(stored.stage, Stage::Open | Stage::Decided { .. });
    let mark = |day, label: String, above, tone| MarkView { at: at(day), label, above, tone };
    let mut marks =
        vec![mark(clock.received, format!("received {}", short(clock.received)), false, Tone::Calm)];
    if let (Some(due), None, false) = (clock.acknowledge, stored.acknowledged_on, finished) {
        marks.push(mark(due.do_by, format!("acknowledge by {}", pair(due)), false, words::tone(due.do_by, today)));
    }
    let tone = if finished { Tone::Done } else { words::tone(answer.do_by, today) };
    marks.push(mark(answer.do_by, format!("answer by {}", pair(answer)), true, tone));
    let until = match stored.stage {
        Stage::Answered { answered_on, .. } => answered_on,
        Stage::Withdrawn { on } => on,
        Stage::Open | Stage::Decided { .. } => today,
    };
    if !finished && until > clock.received && until < answer.do_by {
        marks.push(mark(today, "today".to_owned(), true, Tone::Calm));
    }
    ClockView {
        elapsed: at(until),
        marks,
        acknowledge: clock.acknowledge.map(dates),
        answer: dates(answer),
        company_target: clock.basis == Basis::CompanyTarget,
    }
}

fn dates(due: Due) -> DatesView {
    DatesView { do_by: due.do_by, latest: due.latest, label: pair(due) }
}

fn short(day: NaiveDate) -> String {
    day.format("%-d %b").to_string()
}

fn pair(due: Due) -> String {
    if due.do_by == due.latest {
        short(due.latest)
    } else {
        format!("{} · latest {}", short(due.do_by), short(due.latest))
    }
}

/// The one sentence under a clock.
fn clock_note(clock: &Clock, stored: &Request, office: &OfficeForm) -> String {
    match (clock.right.family(), clock.extension, &stored.extension) {
        (_, _, Some(notice)) => format!(
            "Extended: the notice went out on {}. Answer by {} at the latest.",
            words::date(notice.sent_on),
            words::date(clock.due().latest),
        ),
        (Family::Verifiable, Some(extension), None) => format!(
            "Verification never stops this clock. An extension to {} is possible until {}, with its reason and its notice.",
            words::date(extension.answer.latest),
            words::date(extension.possible_until),
        ),
        (Family::OptOut, ..) if !office.sells_or_shares && clock.right == Right::OptOutSale => {
            "Nothing may be asked of the person for this. The office does not sell or share: the answer says so.".to_owned()
        }
        (Family::OptOut, ..) => "Nothing may be asked of the person for this.".to_owned(),
        _ => "The law sets no date for this. The date is the office's own target.".to_owned(),
    }
}

fn decision(stored: &Request) -> Option<DecisionView> {
    let (decision, on, by) = match &stored.stage {
        Stage::Decided { decision, on, by } => (decision, on, by),
        Stage::Answered { decision, decided_on, by, .. } => (decision, decided_on, by),
        Stage::Open | Stage::Withdrawn { .. } => return None,
    };
    Some(DecisionView {
        outcome: Coded(decision.outcome()),
        title: words::outcome(decision.outcome()).to_owned(),
        ground: decision.refusal().map(|refusal| ground_choice(refusal.ground)),
        facts: decision.refusal().map(|refusal| refusal.facts.clone()).unwrap_or_default(),
        when: format!("{} by {by}", words::date(*on)),
    })
}

fn ground_choice(ground: Ground) -> GroundChoice {
    GroundChoice { code: Coded(ground), title: words::ground(ground).to_owned(), cite: ground.cite().to_owned() }
}

fn extension(stored: &Request, clock: &Clock, today: NaiveDate) -> Option<ExtensionView> {
    let extension = clock.extension?;
    let open = matches!(stored.stage, Stage::Open | Stage::Decided { .. });
    let words = match &stored.extension {
        Some(notice) => format!("Used: the notice went out on {}. Reason: {}", words::date(notice.sent_on), notice.reason),
        None if today > extension.possible_until => format!(
            "Closed: its notice had to go out by {} (Civ. Code 1798.130(a)(2)(A)).",
            words::date(extension.possible_until),
        ),
        None => format!("Possible once, until {}, with a reason.", words::date(extension.possible_until)),
    };
    Some(ExtensionView {
        possible: open && stored.extension.is_none() && today <= extension.possible_until,
        words,
        latest: extension.answer.latest,
    })
}

/// The check of identity for the strictest of the verifiable requests.
fn identity(facts: &CaseFacts, checks: Vec<CheckView>) -> Option<IdentityView> {
    let strictest = facts
        .requests
        .iter()
        .map(|request| request.clock.right)
        .filter(|right| verification::may_check(*right))
        .max_by_key(|right| verification::level(*right))?;
    let Need::Points { count, declaration, cite, .. } = verification::need(strictest) else {
        return None;
    };
    let progress = verification::progress(strictest, &facts.checks);
    let matched = match progress {
        Progress::Missing { matched, .. } => matched.min(count),
        Progress::Reached | Progress::NotNeeded => count,
    };
    let with_declaration = if declaration { " and a signed declaration" } else { "" };
    Some(IdentityView {
        progress: match progress {
            Progress::Missing { matched, needed, declaration: true } if matched >= needed => "declaration missing".to_owned(),
            _ => format!("{matched} of {count} data points"),
        },
        reached: progress == Progress::Reached,
        needed: format!(
            "“{}” needs {count} data points that match what you already hold{with_declaration} ({cite}). Ask for nothing more.",
            words::right(strictest),
        ),
        checks,
        points: DataPoint::ALL
            .iter()
            .map(|point| PointChoice { code: Coded(*point), title: words::data_point(*point).to_owned() })
            .collect(),
    })
}

/// A step in words, with the letter that does it.
pub(crate) fn step_view(step: &Step, facts: &CaseFacts, today: NaiveDate) -> StepView {
    let rights: Vec<&str> = step.rights.iter().map(|right| words::right(*right)).collect();
    let title = match step.act {
        Act::CompareDataPoints if step.points_missing == 1 => "Compare one more data point".to_owned(),
        Act::CompareDataPoints => format!("Compare {} data points", step.points_missing),
        Act::Decide => format!("Decide: {}", rights.join(", ")),
        Act::Acknowledge | Act::AskForPermission | Act::GetDeclaration | Act::Answer => words::act(step.act).to_owned(),
    };
    let letter = crate::letters::for_step(step, facts);
    StepView {
        act: Coded(step.act),
        title,
        detail: format!("by {} · {}", words::short_date(step.due.do_by, today), rights.join(", ")),
        tone: words::tone(step.due.do_by, today),
        button: match (step.act, letter) {
            (Act::Acknowledge, _) => "Write the acknowledgement",
            (Act::Answer, Some(_)) => "Write the answer",
            (Act::Answer, None) => "Record the answer",
            (Act::CompareDataPoints | Act::GetDeclaration, _) => "Record a comparison",
            (Act::AskForPermission, _) => "Record the authority",
            (Act::Decide, _) => "Decide",
        }
        .to_owned(),
        letter: letter.map(Coded),
        cite: step.cite.to_owned(),
    }
}

fn letter_row(letter: &letters::Letter, when: &impl Fn(chrono::DateTime<chrono::Utc>) -> String) -> LetterRowView {
    let (sent, state) = match &letter.state {
        letters::LetterState::Draft => (false, format!("draft of {}", when(letter.created_at))),
        letters::LetterState::Sent { on, by, .. } => (true, format!("sent {} by {by}", words::date(*on))),
    };
    LetterRowView {
        id: letter.id.0,
        kind: Coded(letter.kind),
        title: words::letter(letter.kind).to_owned(),
        subject: letter.subject.clone(),
        sent,
        state,
    }
}
