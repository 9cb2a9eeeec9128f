//! What to do now: every act that a case still needs, until when, and why not yet.
//!
//! [`next_steps`] drives the case screen, the list of today and the help. It is complete: whoever does
//! what stands under [`Standing::Now`], whatever comes back, ends with a case that is lawfully closed.

mod act;
mod after;
mod came_back;
mod decided;
mod extension;
mod open;
mod step;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

pub use act::{Act, Blocked, Standing};
pub use came_back::CameBack;
pub use step::Step;

use crate::clock::Clock;
use crate::decision::{Decision, Outcome};
use crate::party::Authority;
use crate::retention::Retained;
use crate::right::{Deed, Right};
use crate::verification::{Check, Stakes};

/// How far one request has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nothing was decided.
    Open,
    /// Decided; the answer has not gone out.
    Decided(Decision),
    /// Answered on this day.
    Answered(Decision, NaiveDate),
    /// Taken back by the consumer on this day.
    Withdrawn(NaiveDate),
}

/// One request as the rules see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its dates, which also name the right.
    pub clock: Clock,
    /// The day receipt was confirmed.
    pub acknowledged_on: Option<NaiveDate>,
    /// The day on which what was asked was done, apart from any answer.
    pub carried_out_on: Option<NaiveDate>,
    /// How far it has come.
    pub stage: Stage,
}

impl Request {
    /// Whether anything was given: granted whole or in part.
    pub fn is_given(&self) -> bool {
        match &self.stage {
            Stage::Decided(decision) | Stage::Answered(decision, _) => {
                decision.outcome() != Outcome::Denied
            }
            Stage::Open | Stage::Withdrawn(_) => false,
        }
    }

    /// The provision by which what was given still has to be done, if it has.
    pub fn awaits_deed(&self) -> Option<&'static str> {
        match self.clock.right.deed() {
            Deed::Apart(cite) if self.is_given() && self.carried_out_on.is_none() => Some(cite),
            Deed::Apart(_) | Deed::Answer => None,
        }
    }

    fn awaits_telling(&self, case: &Case<'_>) -> bool {
        self.is_given() && case.to_tell.contains(&self.clock.right)
    }
}

/// One case as the rules see it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Case<'a> {
    /// The requests, in the order they were logged.
    pub requests: &'a [Request],
    /// What the agent has shown, if an agent asks.
    pub agent: Option<Authority>,
    /// Whether the consumer confirmed the agent's permission. 7063(a)(2).
    pub consumer_confirmed: bool,
    /// The comparisons made, oldest first. They serve all verifiable requests of the case.
    pub checks: &'a [Check],
    /// What makes a mistake about the person worse than usual.
    pub stakes: Stakes,
    /// The rights of this case of which recipients still have to be told: see [`crate::tell::to_tell`].
    pub to_tell: &'a [Right],
    /// Whether anything that was given to be compared is still kept. 7060(d).
    pub verification_data_held: bool,
    /// What was kept after a denial and is still there.
    pub retained: &'a [Retained],
    /// The letters that have not reached their readers.
    pub came_back: &'a [CameBack],
}

/// Everything there is to do, the most urgent first: what must be done now, then what may be done, then
/// what is blocked. Nothing stands under [`Standing::Now`] only for a closed case whose retained items
/// may rest.
///
/// ```
/// # use domain::{Calendar, Right, clock::clock, next::*};
/// # let day = |text: &str| text.parse().unwrap();
/// let clock = clock(Right::Delete, day("2026-11-21"), &Calendar::default());
/// let requests =
///     [Request { clock, acknowledged_on: None, carried_out_on: None, stage: Stage::Open }];
/// let case = Case { requests: &requests, ..Case::default() };
/// let steps = next_steps(&case, day("2026-11-23"));
/// assert_eq!(steps[0].act, Act::Acknowledge);
/// assert_eq!(steps[0].due.latest, day("2026-12-07"));
/// ```
pub fn next_steps(case: &Case<'_>, today: NaiveDate) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let of_requests = case
        .requests
        .iter()
        .flat_map(|request| of_request(request, case, today));
    for step in of_requests.chain(after::steps(case, today)) {
        match steps.iter_mut().find(|other| other.can_take(&step)) {
            Some(other) => other.take(step),
            None => steps.push(step),
        }
    }
    // A stable sort keeps the order of the work among steps of the same day.
    steps.sort_by_key(|step| (step.standing.rank(), step.due.do_by));
    steps
}

/// What must be done now, the most urgent first.
pub fn to_do(case: &Case<'_>, today: NaiveDate) -> Vec<Step> {
    let mut steps = next_steps(case, today);
    steps.retain(|step| step.standing == Standing::Now);
    steps
}

fn of_request(request: &Request, case: &Case<'_>, today: NaiveDate) -> Vec<Step> {
    let mut steps = match &request.stage {
        Stage::Open => open::steps(request, case, today),
        Stage::Decided(decision) => decided::steps(request, decision, case, today),
        Stage::Answered(..) => after::promised(request),
        Stage::Withdrawn(_) => Vec::new(),
    };
    steps.extend(came_back::steps(request, case, today));
    steps
}

/// Whether every request was answered or taken back.
pub fn all_answered(requests: &[Request]) -> bool {
    requests
        .iter()
        .all(|request| matches!(request.stage, Stage::Answered(..) | Stage::Withdrawn(_)))
}

/// Whether nothing is left to do in a case but to look after what was kept, which may take years.
///
/// ```
/// # use domain::next::*;
/// assert!(!is_closed(&Case { verification_data_held: true, ..Case::default() }));
/// ```
pub fn is_closed(case: &Case<'_>) -> bool {
    let done = |request: &Request| {
        let reached = case.came_back.iter().all(|one| one.owed(request).is_none());
        request.awaits_deed().is_none() && !request.awaits_telling(case) && reached
    };
    all_answered(case.requests) && case.requests.iter().all(done) && !case.verification_data_held
}
