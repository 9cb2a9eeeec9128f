//! From stored rows to what the rules need, and back to one date a case can be sorted by.

use casefile::cases::{self, Case};
use casefile::evidence::{self, Purpose};
use casefile::requests::{self, Request, Stage};
use casefile::{CaseFile, Write, checks, holidays, packs};
use chrono::NaiveDate;
use domain::next::{self, Step};
use domain::verification::Check;
use domain::{Calendar, Clock, Law, clock};

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
    /// The other laws that the office turned on.
    pub packs: Vec<Law>,
}

impl CaseFacts {
    /// What must be done now, the most urgent first.
    ///
    /// The case file does not hold what raises the stakes, whether the consumer confirmed an agent, which
    /// recipients were told, and until when single items are kept: these stay at their defaults.
    pub fn steps(&self, today: NaiveDate) -> Vec<Step> {
        let case = next::Case {
            requests: &self.requests,
            agent: self.case.agent.as_ref().map(|agent| agent.authority),
            checks: &self.checks,
            verification_data_held: self.verification_data_held,
            ..next::Case::default()
        };
        next::to_do(&case, today)
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
    Ok(CaseFacts {
        verification_data_held: holds_verification_data(conn, case.id)?,
        packs: packs::on(conn)?,
        case,
        stored,
        requests,
        checks,
    })
}

fn holds_verification_data(
    conn: &casefile::Connection,
    case: casefile::CaseId,
) -> Result<bool, casefile::Error> {
    let kept = evidence::of_case(conn, case)?;
    Ok(kept
        .iter()
        .any(|file| file.purpose == Purpose::Identity && file.shred_on.is_none()))
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
    if next::is_closed(&facts.requests) {
        cases::set_next_due(w, id, None)?;
        if facts.case.closed_on.is_none() {
            cases::close(w, id, today)?;
        }
    } else {
        cases::set_next_due(w, id, facts.steps(today).first().map(|step| step.due.do_by))?;
    }
    Ok(())
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
