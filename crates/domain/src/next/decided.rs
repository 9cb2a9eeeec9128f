//! What there is to do on a request once it is decided and until the consumer knows.

use chrono::NaiveDate;

use super::{Act, Blocked, Case, Request, Standing, Step, extension};
use crate::decision::Decision;
use crate::ground::Ground;
use crate::right::Right;

pub(super) fn steps(
    request: &Request,
    decision: &Decision,
    case: &Case<'_>,
    today: NaiveDate,
) -> Vec<Step> {
    let clock = &request.clock;
    let (right, due) = (clock.right, clock.due());
    let mut steps = Vec::new();
    let unverified = decision
        .refusal()
        .is_some_and(|refusal| refusal.ground == Ground::Unverified);
    let categories_asked = case
        .requests
        .iter()
        .any(|other| other.clock.right == Right::KnowCategories);
    if right == Right::KnowSpecific && unverified && !categories_asked {
        steps.push(Step::now(
            Act::EvaluateAsCategories,
            right,
            due,
            "11 CCR 7024(a)",
        ));
    }
    // The answer says that it was done, so it goes out afterwards. 7022(e), 7023(f), 7026(f).
    let answer = match request.awaits_deed() {
        Some(deed) => {
            steps.push(Step::now(Act::CarryOut, right, due, deed));
            Standing::Blocked(Blocked::NotCarriedOut)
        }
        None => Standing::Now,
    };
    steps.push(Step::new(Act::Answer, right, due, answer, right.cite()));
    steps.extend(extension::step(clock, today));
    steps
}
