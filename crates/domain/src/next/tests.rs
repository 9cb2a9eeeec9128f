//! What there is to do in the cases that an office meets.

use chrono::NaiveDate;

use super::*;
use crate::ground::Ground;
use crate::{Calendar, DataPoint, LetterKind, clock::clock};

fn monday() -> NaiveDate {
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
        carried_out_on: None,
        stage: Stage::Open,
    }
}

fn granted(right: Right) -> Request {
    Request {
        stage: Stage::Decided(Decision::Granted),
        ..request(right)
    }
}

fn answered(right: Right) -> Request {
    Request {
        carried_out_on: Some(monday()),
        stage: Stage::Answered(Decision::Granted, monday()),
        ..request(right)
    }
}

fn check(requests: &[Request], checks: &[Check], expected: &[Act]) {
    let steps = to_do(
        &Case {
            requests,
            checks,
            ..Case::default()
        },
        monday(),
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
        monday(),
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
    let answered = answered(Right::Delete);
    let closed = |requests: &[Request]| {
        is_closed(&Case {
            requests,
            ..Case::default()
        })
    };
    check(std::slice::from_ref(&answered), &[], &[]);
    assert!(closed(std::slice::from_ref(&answered)));
    assert!(!closed(&[answered, request(Right::OptOutSale)]));
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
        &["acknowledge", "decide", "(extend)", "answer: not-decided"],
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
    assert!(all(&case, monday()).contains(&"extend: extension-used".to_owned()));
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
    let kept = |what: &str, until: Option<&str>, judged_on: &str| Retained {
        what: what.to_owned(),
        until: until.map(day),
        judged_on: day(judged_on),
    };
    let retained = [
        kept("Invoices", Some("2026-11-22"), "2026-11-01"),
        kept("Contract", Some("2026-11-23"), "2025-01-01"),
        kept("Claim", None, "2025-11-22"),
        kept("Other claim", None, "2025-11-23"),
    ];
    let requests = [answered(Right::Delete)];
    let case = Case {
        requests: &requests,
        to_tell: &[Right::Delete],
        verification_data_held: true,
        retained: &retained,
        ..Case::default()
    };
    assert_eq!(
        all(&case, monday()),
        [
            "delete-verification-data",
            "delete-retained",
            "review-retained",
            "tell-recipients",
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
    assert_eq!(all(&case, monday()), ["answer", "(extend)"]);
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
        monday(),
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
    for step in next_steps(&case, monday()) {
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
    let steps = to_do(&case, monday());
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
        monday(),
    );
    assert!(!steps[0].is_late(day("2026-12-07")));
    assert!(steps[0].is_late(day("2026-12-08")));
}

#[test]
fn what_was_granted_is_done_before_the_answer_says_so() {
    let all_of = |requests: &[Request]| {
        all(
            &Case {
                requests,
                ..Case::default()
            },
            monday(),
        )
    };
    let mut deletion = granted(Right::Delete);
    let before = ["carry-out", "(extend)", "answer: not-carried-out"];
    assert_eq!(all_of(&[deletion.clone()]), before);
    deletion.carried_out_on = Some(monday());
    assert_eq!(all_of(&[deletion]), ["answer", "(extend)"]);
    let opt_out = granted(Right::OptOutSale);
    assert_eq!(all_of(&[opt_out]), ["carry-out", "answer: not-carried-out"]);
}

#[test]
fn what_was_stopped_at_once_is_not_stopped_again() {
    let mut opt_out = request(Right::OptOutSale);
    opt_out.carried_out_on = Some(monday());
    check(&[opt_out.clone()], &[], &[Act::Decide]);
    opt_out.stage = Stage::Decided(Decision::Granted);
    check(&[opt_out], &[], &[Act::Answer]);
}

#[test]
fn what_an_answer_promised_keeps_the_case_open() {
    let mut promised = answered(Right::Correct);
    promised.carried_out_on = None;
    let requests = [promised];
    check(&requests, &[], &[Act::CarryOut]);
    assert!(!is_closed(&Case {
        requests: &requests,
        ..Case::default()
    }));
}

#[test]
fn a_paper_that_nobody_should_have_asked_for_goes_too() {
    let requests = [answered(Right::OptOutSale)];
    let case = Case {
        requests: &requests,
        verification_data_held: true,
        ..Case::default()
    };
    assert_eq!(all(&case, monday()), ["delete-verification-data"]);
}

#[test]
fn a_letter_that_came_back_is_owed_as_long_as_its_reader_needs_it() {
    let went = monday();
    let acknowledged = |right| Request {
        acknowledged_on: Some(went),
        ..request(right)
    };
    let check = |kind, request: Request, expected: Option<&str>| {
        let requests = [request];
        let came_back = [CameBack {
            kind,
            went_on: went,
        }];
        let case = Case {
            requests: &requests,
            came_back: &came_back,
            ..Case::default()
        };
        let steps = to_do(&case, monday());
        let again = steps.iter().find(|step| step.act == Act::SendAgain);
        let latest = again.map(|step| step.due.latest);
        assert_eq!(latest, expected.map(day), "{kind}");
        assert!(expected.is_none() || !is_closed(&case), "{kind}");
    };
    use LetterKind::*;
    // The request came in on 21 November 2026: confirmed by 7 December, answered by 5 January.
    check(
        Acknowledgement,
        acknowledged(Right::Delete),
        Some("2026-12-07"),
    );
    // It was confirmed another way on another day, or not at all.
    check(Acknowledgement, request(Right::Delete), None);
    let mut extended = request(Right::Delete);
    extended.clock = extended
        .clock
        .extend(went, "Many systems")
        .expect("possible");
    check(ExtensionNotice, extended, Some("2027-01-05"));
    check(ExtensionNotice, request(Right::Delete), None);
    check(
        VerificationRequest,
        request(Right::Delete),
        Some("2027-01-05"),
    );
    check(AgentAccepted, request(Right::Delete), Some("2027-01-05"));
    // What others are told of is their list's business.
    check(RecipientNotice, request(Right::Delete), None);
    let answered_on = |on| {
        let mut answered = answered(Right::Delete);
        if let Stage::Answered(_, day) = &mut answered.stage {
            *day = on;
        }
        answered
    };
    check(DeletionDone, answered_on(went), Some("2027-01-05"));
    check(DeletionDone, answered_on(day("2026-12-01")), None);
    // The answer has confirmed what the acknowledgement should have; nobody waits for the rest.
    let late = Request {
        acknowledged_on: Some(went),
        ..answered_on(day("2026-12-01"))
    };
    check(Acknowledgement, late.clone(), None);
    check(VerificationRequest, late, None);
}
