//! What to do now: every act that a case still needs, until when, and why not yet.

use chrono::NaiveDate;

use crate::clock::{Clock, Due};
use crate::code::codes;
use crate::decision::Decision;
use crate::party::Authority;
use crate::right::{Family, Right};
use crate::verification::{self, Check, Progress};

codes! {
    /// An act that moves a case on.
    pub enum Act {
        /// Confirm receipt. 7021(a).
        Acknowledge = "acknowledge",
        /// Ask the agent for the consumer's signed permission. 7063(a), 7026(j).
        AskForPermission = "ask-for-permission",
        /// Compare data points with the office's own records. 7060(c).
        CompareDataPoints = "compare-data-points",
        /// Get the signed declaration. 7062(c).
        GetDeclaration = "get-declaration",
        /// Decide. 7022 to 7027.
        Decide = "decide",
        /// Send the answer. 7021(b).
        Answer = "answer",
    }
}

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
    /// How far it has come.
    pub stage: Stage,
}

/// One case as the rules see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case<'a> {
    /// The requests, in the order they were logged.
    pub requests: &'a [Request],
    /// What the agent has shown, if an agent asks.
    pub agent: Option<Authority>,
    /// The comparisons made, oldest first. They serve all verifiable requests of the case.
    pub checks: &'a [Check],
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What.
    pub act: Act,
    /// For which rights; one act may serve several.
    pub rights: Vec<Right>,
    /// Until when: the earliest date among the rights served.
    pub due: Due,
    /// How many more data points, where points are compared; 0 otherwise.
    pub points_missing: u8,
    /// The rule.
    pub cite: &'static str,
}

/// Everything that can be done now, the most urgent first. Empty only for a closed case.
pub fn next_steps(case: &Case<'_>) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for request in case.requests {
        for step in steps_of(request, case) {
            match steps
                .iter_mut()
                .find(|other| other.act == step.act && other.act != Act::Decide)
            {
                Some(other) => join(other, step),
                None => steps.push(step),
            }
        }
    }
    // A stable sort keeps the order of the work among steps of the same day.
    steps.sort_by_key(|step| step.due.do_by);
    steps
}

fn steps_of(request: &Request, case: &Case<'_>) -> Vec<Step> {
    let clock = &request.clock;
    let answer = |act, cite| step(act, clock.right, clock.due(), cite);
    match request.stage {
        Stage::Answered(..) | Stage::Withdrawn(_) => Vec::new(),
        Stage::Decided(_) => vec![answer(Act::Answer, clock.right.cite())],
        Stage::Open => {
            let mut steps = Vec::new();
            if let (Some(due), None) = (clock.acknowledge, request.acknowledged_on) {
                steps.push(step(Act::Acknowledge, clock.right, due, "11 CCR 7021(a)"));
            }
            if case.agent == Some(Authority::NoneShown) && clock.right.family() != Family::Unclocked
            {
                steps.push(answer(Act::AskForPermission, "11 CCR 7026(j), 7063(a)"));
            }
            if let Progress::Missing {
                matched,
                needed,
                declaration,
            } = verification::progress(clock.right, case.checks)
            {
                if matched < needed {
                    steps.push(Step {
                        points_missing: needed - matched,
                        ..answer(Act::CompareDataPoints, "11 CCR 7060(c), 7062")
                    });
                }
                if declaration {
                    steps.push(answer(Act::GetDeclaration, "11 CCR 7062(c)"));
                }
            }
            steps.push(answer(Act::Decide, clock.right.cite()));
            steps
        }
    }
}

fn step(act: Act, right: Right, due: Due, cite: &'static str) -> Step {
    Step {
        act,
        rights: vec![right],
        due,
        points_missing: 0,
        cite,
    }
}

fn join(step: &mut Step, other: Step) {
    step.rights.extend(other.rights);
    step.points_missing = step.points_missing.max(other.points_missing);
    if other.due.do_by < step.due.do_by {
        step.due = other.due;
    }
}

/// Whether nothing is left to do on any request.
pub fn is_closed(requests: &[Request]) -> bool {
    requests
        .iter()
        .all(|request| matches!(request.stage, Stage::Answered(..) | Stage::Withdrawn(_)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Calendar, DataPoint, clock::clock};

    fn request(right: Right) -> Request {
        let received = "2026-11-21".parse().expect("a date");
        Request {
            clock: clock(right, received, &Calendar::default()),
            acknowledged_on: None,
            stage: Stage::Open,
        }
    }

    fn check(requests: &[Request], checks: &[Check], expected: &[Act]) {
        let steps = next_steps(&Case {
            requests,
            agent: None,
            checks,
        });
        assert_eq!(
            steps.iter().map(|step| step.act).collect::<Vec<_>>(),
            expected
        );
    }

    #[test]
    fn a_new_deletion_is_acknowledged_first() {
        check(
            &[request(Right::Delete)],
            &[],
            &[Act::Acknowledge, Act::CompareDataPoints, Act::Decide],
        );
    }

    #[test]
    fn an_opt_out_is_only_decided_and_answered() {
        check(&[request(Right::OptOutSale)], &[], &[Act::Decide]);
    }

    #[test]
    fn one_acknowledgement_serves_several_rights() {
        let requests = [request(Right::Delete), request(Right::KnowCategories)];
        let steps = next_steps(&Case {
            requests: &requests,
            agent: None,
            checks: &[],
        });
        assert_eq!(steps[0].act, Act::Acknowledge);
        assert_eq!(steps[0].rights, [Right::Delete, Right::KnowCategories]);
    }

    #[test]
    fn nothing_is_compared_once_the_level_is_reached() {
        let both = [DataPoint::EmailAddress, DataPoint::OrderNumber].map(|point| Check {
            point,
            matches: true,
        });
        check(
            &[request(Right::Delete)],
            &both,
            &[Act::Acknowledge, Act::Decide],
        );
    }

    #[test]
    fn a_closed_case_needs_nothing() {
        let mut answered = request(Right::Delete);
        answered.stage = Stage::Answered(Decision::Granted, answered.clock.received);
        check(&[answered.clone()], &[], &[]);
        assert!(is_closed(&[answered]));
    }
}
