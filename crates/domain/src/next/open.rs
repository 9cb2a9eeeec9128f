//! What there is to do on a request while nothing is decided.

use chrono::NaiveDate;

use super::{Act, Blocked, Case, Request, Standing, Step, extension};
use crate::agent::{self, OfConsumer};
use crate::clock::Due;
use crate::party::Authority;
use crate::right::{Deed, Family, Right};
use crate::verification::{self, Progress};

pub(super) fn steps(request: &Request, case: &Case<'_>, today: NaiveDate) -> Vec<Step> {
    let clock = &request.clock;
    let (right, due) = (clock.right, clock.due());
    let mut steps = Vec::new();
    if let (Some(due), None) = (clock.acknowledge, request.acknowledged_on) {
        steps.push(Step::now(Act::Acknowledge, right, due, "11 CCR 7021(a)"));
    }
    steps.extend(of_agent(right, due, case));
    let progress = progress(right, case);
    steps.extend(of_identity(right, due, progress));
    let unverified = matches!(progress, Progress::Missing { .. });
    // Identity that cannot be verified within the time to answer may be denied for that. 7021(b).
    let cite = if unverified && today >= due.do_by {
        "11 CCR 7021(b)"
    } else {
        right.cite()
    };
    steps.push(Step::now(Act::Decide, right, due, cite));
    steps.extend(of_deed(request, due, unverified));
    let not_decided = Standing::Blocked(Blocked::NotDecided);
    steps.push(Step::new(
        Act::Answer,
        right,
        due,
        not_decided,
        right.cite(),
    ));
    steps.extend(extension::step(clock, today));
    steps
}

/// Nobody has to decide before something is stopped; what is deleted or corrected waits for it.
fn of_deed(request: &Request, due: Due, unverified: bool) -> Option<Step> {
    let right = request.clock.right;
    let Deed::Apart(cite) = right.deed() else {
        return None;
    };
    let standing = match (right.family(), unverified) {
        (Family::OptOut | Family::Unclocked, _) => Standing::Optional,
        (Family::Verifiable, true) => Standing::Blocked(Blocked::NotVerified),
        (Family::Verifiable, false) => Standing::Blocked(Blocked::NotDecided),
    };
    let missing = request.carried_out_on.is_none();
    missing.then(|| Step::new(Act::CarryOut, right, due, standing, cite))
}

/// What the agent and the consumer may be asked about the permission.
fn of_agent(right: Right, due: Due, case: &Case<'_>) -> Vec<Step> {
    let Some(authority) = case.agent else {
        return Vec::new();
    };
    let may_ask = agent::may_ask(right, authority);
    let mut steps = Vec::new();
    if may_ask.permission {
        steps.push(Step::now(
            Act::AskForPermission,
            right,
            due,
            "11 CCR 7026(j), 7063(a)",
        ));
    }
    if may_ask.consumer == OfConsumer::VerifyOrConfirm && !case.consumer_confirmed {
        let cite = "11 CCR 7063(a)(2)";
        steps.push(Step::new(
            Act::ConfirmWithConsumer,
            right,
            due,
            Standing::Optional,
            cite,
        ));
    }
    steps
}

/// How far the check of identity is; none may be demanded of who holds a power of attorney. 7063(b).
fn progress(right: Right, case: &Case<'_>) -> Progress {
    match case.agent {
        Some(Authority::PowerOfAttorney) => Progress::NotNeeded,
        _ => verification::progress_with(right, &case.stakes, case.checks),
    }
}

fn of_identity(right: Right, due: Due, progress: Progress) -> Vec<Step> {
    let Progress::Missing {
        matched,
        needed,
        declaration,
    } = progress
    else {
        return Vec::new();
    };
    let mut steps = Vec::new();
    if matched < needed {
        steps.push(Step {
            points_missing: needed - matched,
            ..Step::now(Act::CompareDataPoints, right, due, "11 CCR 7060(c), 7062")
        });
    }
    if declaration {
        steps.push(Step::now(Act::GetDeclaration, right, due, "11 CCR 7062(c)"));
    }
    steps
}
