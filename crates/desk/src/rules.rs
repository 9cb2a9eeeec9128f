//! From stored rows to what the rules need, and back to one date a case can be sorted by.

use casefile::cases::{self, Case};
use casefile::evidence::{self, Evidence, Purpose};
use casefile::history::{Action, Event};
use casefile::recipients::{self, Recipient};
use casefile::requests::{self, Request, Stage};
use casefile::retained::{self, Retained};
use casefile::{CaseFile, LetterId, Write, checks, deliveries, holidays, packs};
use chrono::NaiveDate;
use domain::next::{self, CameBack, Step};
use domain::verification::{self, Check, Level, Need, Progress};
use domain::{Authority, Calendar, Clock, Law, Right, clock, delivery};

use crate::DeskError;

/// One case with everything the rules look at.
#[derive(Debug)]
pub struct CaseFacts {
    /// The case as stored.
    pub case: Case,
    /// Its requests as stored.
    pub stored: Vec<Request>,
    /// The same requests as the rules see them, in the same order.
    pub requests: Vec<next::Request>,
    /// The comparisons made, oldest first.
    pub checks: Vec<Check>,
    /// Whether a proof of identity is kept of which nobody said when it is destroyed. 7060(d).
    pub verification_data_held: bool,
    /// How many proofs of identity are kept, whatever day is set for them.
    pub identity_papers: usize,
    /// Who is to be told, with what came of it.
    pub recipients: Vec<Recipient>,
    /// What was kept, with what is gone by now.
    pub retained: Vec<Retained>,
    /// The letters that have not reached somebody they were for.
    pub came_back: Vec<(LetterId, CameBack)>,
    /// The other laws that the office turned on.
    pub packs: Vec<Law>,
}

impl CaseFacts {
    /// What must be done now, the most urgent first.
    pub fn steps(&self, today: NaiveDate) -> Vec<Step> {
        self.judged(|case| next::to_do(case, today))
    }

    /// Whether nothing is left to do but to look after what was kept.
    pub fn is_closed(&self) -> bool {
        self.judged(next::is_closed)
    }

    /// How far the check of identity is for `right`.
    pub fn progress(&self, right: Right) -> Progress {
        verification::progress_with(right, &self.case.stakes, &self.checks)
    }

    /// What `right` needs in this case.
    pub fn need(&self, right: Right) -> Need {
        verification::need_with(right, &self.case.stakes)
    }

    /// How sure the office must be of who asks for `right`.
    pub fn level(&self, right: Right) -> Level {
        match self.need(right) {
            Need::Nothing => Level::None,
            Need::Points { level, .. } => level,
        }
    }

    /// What the agent has shown, if an agent asks.
    pub fn authority(&self) -> Option<Authority> {
        self.case.agent.as_ref().map(|agent| agent.authority)
    }

    /// Looks at the case as the rules see it.
    fn judged<T>(&self, look: impl FnOnce(&next::Case<'_>) -> T) -> T {
        look(&next::Case {
            requests: &self.requests,
            agent: self.authority(),
            consumer_confirmed: self.case.confirmed.is_some(),
            checks: &self.checks,
            stakes: self.case.stakes,
            to_tell: &self.to_tell(),
            verification_data_held: self.verification_data_held,
            retained: &self.still_retained(),
            came_back: &self
                .came_back
                .iter()
                .map(|(_, one)| *one)
                .collect::<Vec<_>>(),
        })
    }

    /// The letter that is to go once more, if one is.
    pub fn to_send_again(&self) -> Option<LetterId> {
        let owed = |one: &CameBack| {
            self.requests
                .iter()
                .any(|request| one.owed(request).is_some())
        };
        let mut came_back = self.came_back.iter();
        came_back
            .find(|(_, one)| owed(one))
            .map(|(letter, _)| *letter)
    }

    /// The rights of which somebody still has to be told.
    fn to_tell(&self) -> Vec<Right> {
        let waits = |request: &&Request| {
            let mut told = self.recipients.iter();
            told.any(|recipient| recipient.request == request.id && recipient.settled.is_none())
        };
        let waiting = self.stored.iter().filter(waits);
        waiting.map(|request| request.right).collect()
    }

    fn still_retained(&self) -> Vec<domain::retention::Retained> {
        let there = self.retained.iter().filter(|item| item.deleted.is_none());
        there.map(rule_retained).collect()
    }
}

/// A kept thing as the rules see it.
pub(crate) fn rule_retained(item: &Retained) -> domain::retention::Retained {
    domain::retention::Retained {
        what: item.what.clone(),
        until: item.until,
        judged_on: item.judged_on,
    }
}

/// Loads a case for the rules.
pub fn facts(conn: &casefile::Connection, case: Case) -> Result<CaseFacts, casefile::Error> {
    let stored = requests::of_case(conn, case.id)?;
    let checks = checks::of_case(conn, case.id)?
        .iter()
        .map(|check| Check {
            point: check.point,
            matches: check.matches,
        })
        .collect();
    let calendar = calendar(conn)?;
    let requests = stored
        .iter()
        .map(|request| rule_request(request, &calendar))
        .collect();
    let papers = identity_papers(conn, case.id)?;
    Ok(CaseFacts {
        verification_data_held: papers.iter().any(|paper| paper.shred_on.is_none()),
        identity_papers: papers.len(),
        recipients: recipients::of_case(conn, case.id)?,
        retained: retained::of_case(conn, case.id)?,
        came_back: came_back(conn, case.id)?,
        packs: packs::on(conn)?,
        case,
        stored,
        requests,
        checks,
    })
}

/// The letters of a case that have not reached somebody they were for.
fn came_back(
    conn: &casefile::Connection,
    case: casefile::CaseId,
) -> Result<Vec<(LetterId, CameBack)>, casefile::Error> {
    let passed = deliveries::in_case(conn, case)?.into_iter();
    let lost = passed.filter(|one| !missed(&one.heard).is_empty());
    let row = |one: deliveries::Passed| {
        let (kind, went_on) = (one.kind, one.went_on);
        (one.letter, CameBack { kind, went_on })
    };
    Ok(lost.map(row).collect())
}

/// The readers whom a letter has not reached.
pub(crate) fn missed(heard: &[(String, domain::Passage)]) -> Vec<&str> {
    delivery::missed(
        heard
            .iter()
            .map(|(reader, passage)| (reader.as_str(), *passage)),
    )
}

/// What was sent to prove who somebody is, or that an agent may act. 7060(d).
fn identity_papers(
    conn: &casefile::Connection,
    case: casefile::CaseId,
) -> Result<Vec<Evidence>, casefile::Error> {
    let mut kept = evidence::of_case(conn, case)?;
    kept.retain(|file| file.purpose == Purpose::Identity);
    Ok(kept)
}

/// Loads a case by its number for the rules.
pub fn by_number(file: &CaseFile, number: &str) -> Result<CaseFacts, DeskError> {
    Ok(file.read(|conn| facts(conn, cases::by_number(conn, number)?))?)
}

/// The days that do not count in this office.
pub fn calendar(conn: &casefile::Connection) -> Result<Calendar, casefile::Error> {
    let added = holidays::all(conn)?.into_iter();
    Ok(Calendar::with_added(added.map(|day| (day.date, day.name))))
}

/// The dates of a stored request in this office.
pub fn counted(conn: &casefile::Connection, request: &Request) -> Result<Clock, casefile::Error> {
    Ok(clock_of(request, &calendar(conn)?))
}

/// Brings the stored next date and the closing day of a case in line with its requests.
///
/// Every write that moves a request ends with this, so that lists can be sorted without the rules.
pub fn settle(
    w: &Write<'_>,
    id: casefile::CaseId,
    today: NaiveDate,
) -> Result<(), casefile::Error> {
    let facts = facts(w, cases::get(w, id)?)?;
    match (facts.is_closed(), facts.case.closed_on) {
        (true, Some(_)) => return Ok(()),
        (true, None) => {
            cases::close(w, id, today)?;
            return w.record(Event::of_case(Action::CaseClosed, id));
        }
        (false, Some(_)) => {
            cases::reopen(w, id)?;
            w.record(Event::of_case(Action::CaseReopened, id))?;
        }
        (false, None) => {}
    }
    cases::set_next_due(w, id, facts.steps(today).first().map(|step| step.due.do_by))
}

/// The dates of a stored request, extended if its notice went out.
pub fn clock_of(request: &Request, calendar: &Calendar) -> Clock {
    let mut clock = clock::clock(request.right, request.received, calendar);
    // A request keeps the version of the law it was logged under.
    clock.law = request.law;
    match &request.extension {
        // A stored notice the law would not accept does not move the date.
        Some(notice) => clock
            .clone()
            .extend(notice.sent_on, &notice.reason)
            .unwrap_or(clock),
        None => clock,
    }
}

fn rule_request(request: &Request, calendar: &Calendar) -> next::Request {
    let clock = clock_of(request, calendar);
    next::Request {
        clock,
        acknowledged_on: request.acknowledged_on,
        carried_out_on: request.carried_out.as_ref().map(|done| done.on),
        stage: rule_stage(&request.stage),
    }
}

fn rule_stage(stage: &Stage) -> next::Stage {
    match stage {
        Stage::Open => next::Stage::Open,
        Stage::Decided { decision, .. } => next::Stage::Decided(decision.clone()),
        Stage::Answered {
            decision,
            answered_on,
            ..
        } => next::Stage::Answered(decision.clone(), *answered_on),
        Stage::Withdrawn { on } => next::Stage::Withdrawn(*on),
    }
}
