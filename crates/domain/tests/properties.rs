//! What must hold for every request, whatever day it came and whatever was done with it.

use chrono::{Days, NaiveDate};
use domain::calendar::Calendar;
use domain::clock::{Clock, Table, Targets, clock, dates, moved};
use domain::decision::{Circumstances, decide, objections};
use domain::frequency::Frequency;
use domain::next::{Act, Case, Request, Stage, Standing, is_closed, next_steps, to_do};
use domain::verification::{
    Check, Need, Plan, Progress, Stakes, need_with, progress_with, too_much,
};
use domain::{Authority, Code, DataPoint, Decision, Family, Ground, Outcome, Right, law, period};
use proptest::prelude::*;
use proptest::sample::select;

fn days() -> impl Strategy<Value = NaiveDate> {
    let first: NaiveDate = "2020-01-01".parse().expect("a date");
    (0u64..7300).prop_map(move |offset| first + Days::new(offset))
}

fn rights() -> impl Strategy<Value = Right> {
    select(Right::ALL)
}

/// Calendars with up to five added days.
fn calendars() -> impl Strategy<Value = Calendar> {
    prop::collection::vec(days(), 0..5)
        .prop_map(|added| Calendar::with_added(added.into_iter().map(|day| (day, "Closed".into()))))
}

fn checks() -> impl Strategy<Value = Vec<Check>> {
    let check = (select(DataPoint::ALL), any::<bool>());
    prop::collection::vec(
        check.prop_map(|(point, matches)| Check { point, matches }),
        0..8,
    )
}

fn stakes() -> impl Strategy<Value = Stakes> {
    let disputed = prop::option::of(select(DataPoint::ALL));
    (any::<bool>(), any::<bool>(), any::<bool>(), disputed).prop_map(
        |(sensitive, harmful, fraud_suspected, disputed)| Stakes {
            sensitive,
            harmful,
            fraud_suspected,
            disputed,
        },
    )
}

/// Attempts at extensions: days after receipt and reasons, good and bad.
fn attempts() -> impl Strategy<Value = Vec<(i64, String)>> {
    prop::collection::vec((-5i64..100, "[ a-z]{0,3}"), 0..4)
}

fn after(clock: Clock, attempts: &[(i64, String)]) -> Clock {
    attempts.iter().fold(clock, |clock, (offset, reason)| {
        let sent_on = clock.received + chrono::TimeDelta::days(*offset);
        clock.clone().extend(sent_on, reason).unwrap_or(clock)
    })
}

proptest! {
    #[test]
    fn do_by_is_never_after_latest(right in rights(), received in days(), calendar in calendars()) {
        let dates = dates(right, received, &calendar);
        for due in [dates.acknowledge, Some(dates.answer), dates.extended].into_iter().flatten() {
            prop_assert!(received <= due.do_by && due.do_by <= due.latest);
        }
    }

    #[test]
    fn no_extension_passes_day_90(
        right in rights(),
        received in days(),
        attempts in attempts(),
        calendar in calendars(),
    ) {
        let clock = after(clock(right, received, &calendar), &attempts);
        prop_assert!(clock.due().latest <= received + Days::new(90));
    }

    #[test]
    fn an_extended_clock_has_a_notice_sent_in_time(
        right in rights(),
        received in days(),
        attempts in attempts(),
    ) {
        let clock = after(clock(right, received, &Calendar::default()), &attempts);
        if clock.due() != clock.answer {
            let sent = clock.extension.and_then(|extension| extension.notice_sent_on());
            prop_assert!(sent.is_some_and(|sent| received <= sent && sent <= received + Days::new(45)));
            prop_assert_eq!(right.family(), Family::Verifiable);
        }
    }

    #[test]
    fn no_opt_out_ever_has_a_check(checks in checks(), stakes in stakes(), points in 0u8..9) {
        for right in Right::ALL.iter().filter(|right| right.family() == Family::OptOut) {
            prop_assert_eq!(need_with(*right, &stakes), Need::Nothing);
            prop_assert_eq!(progress_with(*right, &stakes, &checks), Progress::NotNeeded);
            let plan = Plan { points, ..Plan::default() };
            prop_assert_eq!(too_much(*right, Need::Nothing, &plan).is_empty(), points == 0);
        }
    }

    #[test]
    fn nothing_pauses_a_clock(
        right in rights(),
        received in days(),
        today in days(),
        checks in checks(),
        agent in prop::option::of(select(Authority::ALL)),
    ) {
        let clock = clock(right, received, &Calendar::default());
        let requests = [Request { clock: clock.clone(), acknowledged_on: None, carried_out_on: None, stage: Stage::Open }];
        let case = Case { requests: &requests, checks: &checks, agent, ..Case::default() };
        for step in next_steps(&case, today) {
            let dates = [clock.acknowledge, Some(clock.answer)];
            prop_assert!(dates.contains(&Some(step.due)), "{} {:?}", step.act, step.due);
        }
    }

    #[test]
    fn a_denial_has_a_ground_that_applies_and_facts(
        right in rights(),
        outcome in select(Outcome::ALL),
        ground in prop::option::of(select(Ground::ALL)),
        facts in "[ a-z]{0,4}",
    ) {
        if let Ok(decision) = decide(right, outcome, ground, &facts) {
            prop_assert_eq!(decision.outcome(), outcome);
            match decision.refusal() {
                None => prop_assert_eq!(outcome, Outcome::Granted),
                Some(refusal) => {
                    prop_assert!(refusal.ground.applies_to(right));
                    prop_assert!(!refusal.facts.trim().is_empty());
                }
            }
        }
    }

    #[test]
    fn nothing_is_given_to_the_unverified(right in rights(), checks in checks(), stakes in stakes()) {
        let verification = progress_with(right, &stakes, &checks);
        let circumstances = Circumstances {
            verification,
            agent: None,
            frequency: Frequency::MustAnswer { answered: 0 },
            carried_out: false,
            evidence: 0,
            decided_by: "Ada",
            agreed_by: None,
        };
        let free = objections(right, &Decision::Granted, &circumstances).is_empty();
        prop_assert_eq!(free, !matches!(verification, Progress::Missing { .. }));
    }

    #[test]
    fn more_matches_never_take_a_level_away(
        right in rights(),
        stakes in stakes(),
        checks in checks(),
        point in select(DataPoint::ALL),
    ) {
        let reached = |checks: &[Check]| {
            !matches!(progress_with(right, &stakes, checks), Progress::Missing { .. })
        };
        let mut more = checks.clone();
        more.push(Check { point, matches: true });
        // A whole address says its code, so that alone may not add; it never takes away.
        prop_assert!(!reached(&checks) || reached(&more) || point == DataPoint::PostalAddress);
    }

    #[test]
    fn next_steps_are_empty_only_for_closed_cases(
        asked in prop::collection::vec((rights(), 0u8..3, any::<bool>()), 1..4),
        to_tell in prop::collection::vec(rights(), 0..3),
        verification_data_held in any::<bool>(),
        received in days(),
        today in days(),
        checks in checks(),
        agent in prop::option::of(select(Authority::ALL)),
    ) {
        let requests: Vec<Request> = asked
            .into_iter()
            .map(|(right, stage, carried_out)| Request {
                clock: clock(right, received, &Calendar::default()),
                acknowledged_on: None,
                carried_out_on: carried_out.then_some(received),
                stage: match stage {
                    0 => Stage::Open,
                    1 => Stage::Decided(Decision::Granted),
                    _ => Stage::Answered(Decision::Granted, received),
                },
            })
            .collect();
        let case = Case {
            requests: &requests,
            checks: &checks,
            agent,
            to_tell: &to_tell,
            verification_data_held,
            ..Case::default()
        };
        prop_assert_eq!(to_do(&case, today).is_empty(), is_closed(&case));
        for step in next_steps(&case, today) {
            let verifies = matches!(step.act, Act::CompareDataPoints | Act::GetDeclaration);
            let verifiable = step.rights.iter().all(|right| right.family() == Family::Verifiable);
            prop_assert!(!verifies || verifiable);
            let blocked = matches!(step.standing, Standing::Blocked(_));
            prop_assert!(step.act != Act::Decide || !blocked);
        }
    }

    #[test]
    fn a_table_moves_the_requests_that_move(
        open in prop::collection::vec((rights(), days()), 0..20),
        before in calendars(),
        after in calendars(),
    ) {
        let (first, last) =
            ("2025-06-01".parse().expect("a date"), "2027-12-31".parse().expect("a date"));
        let counted: Vec<_> = open
            .iter()
            .enumerate()
            .filter(|(_, (right, on))| dates(*right, *on, &before) != dates(*right, *on, &after))
            .map(|(id, _)| id)
            .collect();
        let numbered =
            open.iter().enumerate().map(|(id, (right, received))| (id, *right, *received));
        let (before, after) =
            (Table::new(before.clone(), first, last), Table::new(after.clone(), first, last));
        let found: Vec<_> = moved(numbered, &before, &after).map(|moved| moved.id).collect();
        prop_assert_eq!(found, counted);
    }

    #[test]
    fn a_target_lies_between_receipt_and_the_date_to_work_to(
        right in rights(),
        received in days(),
        answer in 0u16..200,
        attempts in attempts(),
    ) {
        let calendar = Calendar::default();
        let clock = after(clock(right, received, &calendar), &attempts);
        let target = clock.target(&Targets { answer, extended: answer }, &calendar).on;
        prop_assert!(received <= target && target <= clock.due().do_by);
    }

    #[test]
    fn an_answer_reaches_back_at_least_a_year_and_never_before_2022(
        received in days(),
        asked in prop::option::of(days()),
    ) {
        let start: NaiveDate = "2022-01-01".parse().expect("a date");
        let from = period::from(received, asked);
        prop_assert!(from >= start);
        prop_assert!(from <= period::twelve_months_before(received).max(start));
    }

    #[test]
    fn a_request_keeps_the_law_of_its_day(right in rights(), received in days()) {
        let clock = clock(right, received, &Calendar::default());
        prop_assert!(clock.law.since <= received);
        prop_assert_eq!(law::version(clock.law.code), Some(clock.law));
    }
}
