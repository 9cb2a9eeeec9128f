//! What to do now: every act that a case still needs, until when, and why not yet.
//!
//! [`next_steps`] drives the case screen, the list of today and the help. It is complete: whoever does
//! what stands under [`Standing::Now`], whatever comes back, ends with a case that is lawfully closed.

mod act;
mod step;

use chrono::NaiveDate;

pub use act::{Act, Blocked, Standing};
pub use step::Step;

use crate::agent::{self, OfConsumer};
use crate::clock::{Clock, Due};
use crate::decision::{Decision, Outcome};
use crate::ground::Ground;
use crate::party::Authority;
use crate::retention::{Retained, RetainedStep};
use crate::right::{Family, Right};
use crate::verification::{self, Check, Progress, Stakes};

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
    /// What was kept after a denial.
    pub retained: &'a [Retained],
}

/// Everything there is to do, the most urgent first: what must be done now, then what may be done, then
/// what is blocked. Nothing stands under [`Standing::Now`] only for a closed case.
///
/// ```
/// # use domain::{Calendar, Right, clock::clock, next::*};
/// # let day = |text: &str| text.parse().unwrap();
/// let clock = clock(Right::Delete, day("2026-11-21"), &Calendar::default());
/// let requests = [Request { clock, acknowledged_on: None, stage: Stage::Open }];
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
    for step in of_requests.chain(after_the_answer(case, today)) {
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
    match &request.stage {
        Stage::Open => of_open(request, case, today),
        Stage::Decided(decision) => of_decided(request, decision, case, today),
        Stage::Answered(..) | Stage::Withdrawn(_) => Vec::new(),
    }
}

fn of_open(request: &Request, case: &Case<'_>, today: NaiveDate) -> Vec<Step> {
    let clock = &request.clock;
    let right = clock.right;
    let due = clock.due();
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
    let carry_out = match (right.family(), unverified) {
        (Family::OptOut | Family::Unclocked, _) => Standing::Optional,
        (Family::Verifiable, true) => Standing::Blocked(Blocked::NotVerified),
        (Family::Verifiable, false) => Standing::Blocked(Blocked::NotDecided),
    };
    steps.push(Step::new(
        Act::CarryOut,
        right,
        due,
        carry_out,
        right.cite(),
    ));
    let not_decided = Standing::Blocked(Blocked::NotDecided);
    steps.push(Step::new(
        Act::Answer,
        right,
        due,
        not_decided,
        right.cite(),
    ));
    steps.extend(of_extension(clock, today));
    steps
}

fn of_decided(
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
    steps.push(Step::now(Act::Answer, right, due, right.cite()));
    if decision.outcome() != Outcome::Denied {
        steps.push(Step::new(
            Act::CarryOut,
            right,
            due,
            Standing::Optional,
            right.cite(),
        ));
    }
    steps.extend(of_extension(clock, today));
    steps
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

fn of_extension(clock: &Clock, today: NaiveDate) -> Option<Step> {
    let extension = clock.extension?;
    let standing = if extension.notice_sent_on().is_some() {
        Standing::Blocked(Blocked::ExtensionUsed)
    } else if today > extension.possible_until {
        Standing::Blocked(Blocked::ExtensionTooLate)
    } else {
        Standing::Optional
    };
    let cite = "Civ. Code 1798.130(a)(2)(A); 11 CCR 7021(b)";
    Some(Step::new(
        Act::Extend,
        clock.right,
        clock.answer,
        standing,
        cite,
    ))
}

/// What follows once requests are answered.
fn after_the_answer(case: &Case<'_>, today: NaiveDate) -> Vec<Step> {
    let mut steps = Vec::new();
    for request in case.requests {
        let clock = &request.clock;
        let given = matches!(&request.stage,
            Stage::Decided(decision) | Stage::Answered(decision, _) if decision.outcome() != Outcome::Denied);
        if given && case.to_tell.contains(&clock.right) {
            let cite = "11 CCR 7022(b), 7023(c), 7026(f), 7027(g), 7221(n)(2)";
            steps.push(Step::now(
                Act::TellRecipients,
                clock.right,
                clock.due(),
                cite,
            ));
        }
    }
    let at_once = Due {
        do_by: today,
        latest: today,
    };
    if case.verification_data_held && is_closed(case.requests) {
        let checked = case.requests.iter().map(|request| request.clock.right);
        for right in checked.filter(|right| verification::may_check(*right)) {
            let cite = "Civ. Code 1798.130(a)(7); 11 CCR 7060(d)";
            steps.push(Step::now(Act::DeleteVerificationData, right, at_once, cite));
        }
    }
    for retained in case.retained {
        let act = match retained.step(today) {
            RetainedStep::Keep => continue,
            RetainedStep::DeleteNow => Act::DeleteRetained,
            RetainedStep::Review => Act::ReviewRetained,
        };
        // A review has no date: it may be done at any time, and does not keep the case open.
        let standing = if act == Act::DeleteRetained {
            Standing::Now
        } else {
            Standing::Optional
        };
        steps.push(Step::new(
            act,
            Right::Delete,
            at_once,
            standing,
            "11 CCR 7022(f)",
        ));
    }
    steps
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

    fn today() -> NaiveDate {
        "2026-11-23".parse().expect("a date")
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    /// All steps of one open request with their standing, as `act` or `act: why not`.
    fn all(case: &Case<'_>, today: NaiveDate) -> Vec<String> {
        next_steps(case, today)
            .iter()
            .map(|step| match step.standing {
                Standing::Now => step.act.to_string(),
                Standing::Optional => format!("({})", step.act),
                Standing::Blocked(why) => format!("{}: {why}", step.act),
            })
            .collect()
    }

    fn request(right: Right) -> Request {
        let received = "2026-11-21".parse().expect("a date");
        Request {
            clock: clock(right, received, &Calendar::default()),
            acknowledged_on: None,
            stage: Stage::Open,
        }
    }

    fn check(requests: &[Request], checks: &[Check], expected: &[Act]) {
        let steps = to_do(
            &Case {
                requests,
                checks,
                ..Case::default()
            },
            today(),
        );
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
        let steps = next_steps(
            &Case {
                requests: &requests,
                ..Case::default()
            },
            today(),
        );
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
        assert!(is_closed(&[answered.clone()]));
        assert!(!is_closed(&[answered, request(Right::OptOutSale)]));
    }

    fn check_all(right: Right, agent: Option<Authority>, today: &str, expected: &[&str]) {
        let requests = [request(right)];
        let case = Case {
            requests: &requests,
            agent,
            ..Case::default()
        };
        assert_eq!(
            all(&case, day(today)),
            expected,
            "{right} {agent:?} {today}"
        );
    }

    #[test]
    fn everything_about_a_new_deletion() {
        check_all(
            Right::Delete,
            None,
            "2026-11-23",
            &[
                "acknowledge",
                "compare-data-points",
                "decide",
                "(extend)",
                "carry-out: not-verified",
                "answer: not-decided",
            ],
        );
    }

    #[test]
    fn an_opt_out_may_be_carried_out_at_once() {
        check_all(
            Right::OptOutSale,
            Some(Authority::NoneShown),
            "2026-11-23",
            &[
                "ask-for-permission",
                "decide",
                "(carry-out)",
                "answer: not-decided",
            ],
        );
    }

    #[test]
    fn an_agent_with_permission_leaves_one_thing_to_ask_of_the_consumer() {
        check_all(
            Right::KnowCategories,
            Some(Authority::SignedPermission),
            "2026-11-23",
            &[
                "acknowledge",
                "compare-data-points",
                "decide",
                "(confirm-with-consumer)",
                "(extend)",
                "carry-out: not-verified",
                "answer: not-decided",
            ],
        );
    }

    #[test]
    fn a_power_of_attorney_leaves_nothing_to_ask() {
        check_all(
            Right::KnowSpecific,
            Some(Authority::PowerOfAttorney),
            "2026-11-23",
            &[
                "acknowledge",
                "decide",
                "(extend)",
                "carry-out: not-decided",
                "answer: not-decided",
            ],
        );
    }

    #[test]
    fn the_extension_closes_after_day_45_and_unverified_may_be_denied() {
        let steps = |today| {
            let requests = [request(Right::Delete)];
            let case = Case {
                requests: &requests,
                ..Case::default()
            };
            let cite = |act| {
                let steps = next_steps(&case, day(today));
                let step = steps.iter().find(|step| step.act == act).expect("a step");
                (step.cite, step.standing)
            };
            (cite(Act::Decide).0, cite(Act::Extend).1)
        };
        let law = Right::Delete.cite();
        assert_eq!(steps("2027-01-04"), (law, Standing::Optional));
        assert_eq!(steps("2027-01-05"), ("11 CCR 7021(b)", Standing::Optional));
        let too_late = Standing::Blocked(Blocked::ExtensionTooLate);
        assert_eq!(steps("2027-01-06"), ("11 CCR 7021(b)", too_late));
    }

    #[test]
    fn a_used_extension_is_not_offered_again() {
        let mut extended = request(Right::Delete);
        extended.clock = extended
            .clock
            .extend(day("2026-12-01"), "Many systems")
            .expect("possible");
        let requests = [extended];
        let case = Case {
            requests: &requests,
            ..Case::default()
        };
        assert!(all(&case, today()).contains(&"extend: extension-used".to_owned()));
    }

    #[test]
    fn unverified_pieces_are_looked_at_as_categories_once() {
        let mut pieces = request(Right::KnowSpecific);
        let denied = crate::decision::decide(
            Right::KnowSpecific,
            Outcome::Denied,
            Some(Ground::Unverified),
            "Two of three points",
        );
        pieces.stage = Stage::Decided(denied.expect("a decision"));
        let alone = [pieces.clone()];
        check(&alone, &[], &[Act::EvaluateAsCategories, Act::Answer]);
        let both = [pieces, request(Right::KnowCategories)];
        check(
            &both,
            &[],
            &[
                Act::Acknowledge,
                Act::Answer,
                Act::CompareDataPoints,
                Act::Decide,
            ],
        );
    }

    #[test]
    fn what_follows_the_answer() {
        let mut answered = request(Right::Delete);
        answered.stage = Stage::Answered(Decision::Granted, today());
        let retained = [
            Retained {
                what: "Invoices".to_owned(),
                until: Some(day("2026-11-22")),
            },
            Retained {
                what: "Contract".to_owned(),
                until: Some(day("2026-11-23")),
            },
            Retained {
                what: "Claim".to_owned(),
                until: None,
            },
        ];
        let requests = [answered];
        let case = Case {
            requests: &requests,
            to_tell: &[Right::Delete],
            verification_data_held: true,
            retained: &retained,
            ..Case::default()
        };
        assert_eq!(
            all(&case, today()),
            [
                "delete-verification-data",
                "delete-retained",
                "tell-recipients",
                "(review-retained)"
            ]
        );
    }

    #[test]
    fn a_denied_deletion_tells_nobody_and_an_open_case_keeps_its_papers() {
        let mut denied = request(Right::Delete);
        let decision = crate::decision::decide(
            Right::Delete,
            Outcome::Denied,
            Some(Ground::LegalClaims),
            "A lawsuit",
        );
        denied.stage = Stage::Decided(decision.expect("a decision"));
        let requests = [denied];
        let case = Case {
            requests: &requests,
            to_tell: &[Right::Delete],
            verification_data_held: true,
            ..Case::default()
        };
        assert_eq!(all(&case, today()), ["answer", "(extend)"]);
    }

    #[test]
    fn joined_steps_keep_the_earliest_date_and_the_most_points() {
        let mut later = request(Right::KnowSpecific);
        later.clock = clock(Right::KnowSpecific, day("2026-12-01"), &Calendar::default());
        let requests = [later, request(Right::Delete)];
        let steps = to_do(
            &Case {
                requests: &requests,
                ..Case::default()
            },
            today(),
        );
        let compare = steps
            .iter()
            .find(|step| step.act == Act::CompareDataPoints)
            .expect("a step");
        assert_eq!(compare.points_missing, 3);
        assert_eq!(compare.due, requests[1].clock.due());
        assert_eq!(
            steps.iter().filter(|step| step.act == Act::Decide).count(),
            2
        );
    }

    #[test]
    fn pieces_that_are_given_are_not_looked_at_again() {
        let mut given = request(Right::KnowSpecific);
        given.stage = Stage::Decided(Decision::Granted);
        check(&[given], &[], &[Act::Answer]);
    }

    #[test]
    fn only_comparing_speaks_of_points() {
        let requests = [request(Right::Delete)];
        let case = Case {
            requests: &requests,
            ..Case::default()
        };
        for step in next_steps(&case, today()) {
            let compares = step.act == Act::CompareDataPoints;
            assert_eq!(
                step.points_missing,
                if compares { 2 } else { 0 },
                "{}",
                step.act
            );
        }
    }

    #[test]
    fn what_matched_is_not_asked_again() {
        let requests = [request(Right::KnowSpecific)];
        let checks = [Check {
            point: DataPoint::EmailAddress,
            matches: true,
        }];
        let case = Case {
            requests: &requests,
            checks: &checks,
            ..Case::default()
        };
        let steps = to_do(&case, today());
        let compare = steps
            .iter()
            .find(|step| step.act == Act::CompareDataPoints)
            .expect("a step");
        assert_eq!(compare.points_missing, 2);
    }

    #[test]
    fn late_is_after_the_last_day() {
        let requests = [request(Right::Delete)];
        let steps = to_do(
            &Case {
                requests: &requests,
                ..Case::default()
            },
            today(),
        );
        assert!(!steps[0].is_late(day("2026-12-07")));
        assert!(steps[0].is_late(day("2026-12-08")));
    }
}
