//! What follows a decision and an answer: others are told, papers go, what was kept is looked after.

use chrono::NaiveDate;

use super::{Act, Case, Request, Step, all_answered};
use crate::clock::Due;
use crate::retention::{RETENTION, RetainedStep};
use crate::right::Right;

pub(super) fn steps(case: &Case<'_>, today: NaiveDate) -> Vec<Step> {
    let at_once = Due {
        do_by: today,
        latest: today,
    };
    let mut steps = telling(case);
    if case.verification_data_held && all_answered(case.requests) {
        let rights = case.requests.iter().map(|request| request.clock.right);
        let cite = "Civ. Code 1798.130(a)(7); 11 CCR 7060(d)";
        steps.extend(
            rights.map(|right| Step::now(Act::DeleteVerificationData, right, at_once, cite)),
        );
    }
    for retained in case.retained {
        let (act, cite) = match retained.step(today) {
            RetainedStep::Keep => continue,
            RetainedStep::DeleteNow => (Act::DeleteRetained, "11 CCR 7022(f)"),
            RetainedStep::Review => (Act::ReviewRetained, RETENTION),
        };
        steps.push(Step::now(act, Right::Delete, at_once, cite));
    }
    steps
}

/// Whoever holds the data too is told of everything that was given.
fn telling(case: &Case<'_>) -> Vec<Step> {
    let cite = "11 CCR 7022(b), 7023(c), 7026(f), 7027(g), 7221(n)(2)";
    let asked = case.requests.iter();
    asked
        .filter(|request| request.awaits_telling(case))
        .map(|request| {
            let clock = &request.clock;
            Step::now(Act::TellRecipients, clock.right, clock.due(), cite)
        })
        .collect()
}

/// An answer said that something would be done, and it was not.
pub(super) fn promised(request: &Request) -> Vec<Step> {
    let clock = &request.clock;
    let step = |cite| Step::now(Act::CarryOut, clock.right, clock.due(), cite);
    request.awaits_deed().map(step).into_iter().collect()
}
