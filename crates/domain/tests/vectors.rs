//! The worked cases of the law sheet, each under its number and the reason why it is there.

use chrono::NaiveDate;
use domain::agent::{OfConsumer, may_ask};
use domain::answer::{Content, NeverDisclosed};
use domain::clock::{Clock, ExtensionRefusal, clock, day_zero};
use domain::decision::{Circumstances, Decision, Objection, decide, objections};
use domain::frequency::{AnsweredKnow, Frequency, frequency};
use domain::next::{Act, Case, Request, Stage, next_steps};
use domain::retention::{ask_again_from, purge_from};
use domain::verification::{Check, Progress, Then, after_failure, progress};
use domain::{Authority, Calendar, DataPoint, Ground, Outcome, Right, period};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn of(right: Right, received: &str) -> Clock {
    clock(right, day(received), &Calendar::default())
}

/// Verifiable requests: acknowledge latest and do by, answer by, answer by if extended.
macro_rules! verifiable {
    ($($name:ident: $right:ident, $received:literal, $expected:expr;)+) => { $(
        #[test]
        fn $name() {
            let clock = of(Right::$right, $received);
            let acknowledge = clock.acknowledge.expect("receipt is confirmed");
            let extension = clock.extension.expect("an extension");
            let found =
                [acknowledge.latest, acknowledge.do_by, clock.answer.latest, extension.answer.latest];
            assert_eq!(found, $expected.map(day));
        }
    )+ };
}

verifiable! {
    v01_day_after_new_year_and_presidents_day: KnowSpecific, "2026-01-02", ["2026-01-16", "2026-01-14", "2026-02-16", "2026-04-02"];
    v02_farmworkers_day_within_the_ten_days: Delete, "2026-03-27", ["2026-04-13", "2026-04-09", "2026-05-11", "2026-06-25"];
    v03_a_saturday_fourth_of_july_does_not_move: Correct, "2026-07-03", ["2026-07-17", "2026-07-16", "2026-08-17", "2026-10-01"];
    v04_labor_day_skipped_admission_day_counted: Delete, "2026-09-04", ["2026-09-21", "2026-09-17", "2026-10-19", "2026-12-03"];
    v05_thanksgiving_skipped_day_after_counted: KnowCategories, "2026-11-21", ["2026-12-07", "2026-12-04", "2027-01-05", "2027-02-19"];
    v06_the_45th_day_is_a_sunday: Delete, "2026-12-24", ["2027-01-11", "2027-01-07", "2027-02-07", "2027-03-24"];
    v07_martin_luther_king_day: KnowCategories, "2027-01-15", ["2027-02-01", "2027-01-28", "2027-03-01", "2027-04-15"];
    v08_received_on_lincoln_day: AccessAdmt, "2027-02-12", ["2027-03-01", "2027-02-25", "2027-03-29", "2027-05-13"];
    v09_juneteenth_on_a_saturday: AppealAdmt, "2027-06-18", ["2027-07-02", "2027-06-30", "2027-08-02", "2027-09-16"];
    v10_columbus_day_counted: KnowSpecific, "2027-10-08", ["2027-10-22", "2027-10-20", "2027-11-22", "2028-01-06"];
    v11_the_45th_day_is_a_christmas_saturday: Correct, "2027-11-10", ["2027-11-26", "2027-11-23", "2027-12-25", "2028-02-08"];
    v12_received_on_a_sunday_over_the_year_end: Delete, "2027-12-19", ["2027-12-31", "2027-12-31", "2028-02-02", "2028-03-18"];
    v13_the_45th_day_is_a_leap_day: KnowSpecific, "2028-01-15", ["2028-01-31", "2028-01-28", "2028-02-29", "2028-04-14"];
    v14_received_on_a_leap_day: Delete, "2028-02-29", ["2028-03-14", "2028-03-11", "2028-04-14", "2028-05-29"];
    v15_christmas_and_new_year_on_mondays: Correct, "2028-12-22", ["2029-01-09", "2029-01-05", "2029-02-05", "2029-03-22"];
}

/// Opt-outs: latest and do by; no acknowledgement, no extension.
macro_rules! opt_out {
    ($($name:ident: $right:ident, $received:literal, $expected:expr;)+) => { $(
        #[test]
        fn $name() {
            let clock = of(Right::$right, $received);
            assert_eq!([clock.answer.latest, clock.answer.do_by], $expected.map(day));
            assert_eq!((clock.acknowledge, clock.extension), (None, None));
        }
    )+ };
}

opt_out! {
    v16_eve_of_thanksgiving: OptOutSale, "2026-11-25", ["2026-12-17", "2026-12-14"];
    v17_year_end: OptOutSale, "2026-12-31", ["2027-01-25", "2027-01-20"];
    v18_farmworkers_day_on_a_wednesday: LimitSensitive, "2027-03-26", ["2027-04-19", "2027-04-14"];
    v19_memorial_day: OptOutAdmt, "2027-05-24", ["2027-06-15", "2027-06-11"];
    v20_the_fourth_on_a_sunday_moves_to_monday: LimitSensitive, "2027-07-01", ["2027-07-23", "2027-07-20"];
    v21_veterans_day_on_a_saturday_moves_to_friday: OptOutSale, "2028-11-09", ["2028-12-04", "2028-11-29"];
    v22_veterans_day_on_a_sunday_moves_to_monday: OptOutSale, "2029-11-08", ["2029-12-03", "2029-11-28"];
}

#[test]
fn v23_no_period_chosen() {
    assert_eq!(
        period::twelve_months_before(day("2026-11-23")),
        day("2025-11-23")
    );
    assert_eq!(period::from(day("2026-11-23"), None), day("2022-01-01"));
}

#[test]
fn v24_a_wish_for_2019_is_owed_from_2022() {
    let asked = day("2019-06-01");
    assert_eq!(
        period::from(day("2026-11-23"), Some(asked)),
        day("2022-01-01")
    );
    assert!(period::reaches_before_duty(asked));
}

#[test]
fn v25_twelve_months_before_a_leap_day() {
    assert_eq!(
        period::twelve_months_before(day("2028-02-29")),
        day("2027-02-28")
    );
}

fn know(received: &str, confirmed_a_correction: bool) -> AnsweredKnow {
    AnsweredKnow {
        received: day(received),
        confirmed_a_correction,
    }
}

#[test]
fn v26_the_third_within_twelve_months_may_be_declined() {
    let answered = [know("2026-03-01", false), know("2026-08-01", false)];
    let found = frequency(day("2027-02-28"), &answered);
    assert!(matches!(found, Frequency::MayDecline { .. }));
}

#[test]
fn v27_two_days_later_it_must_be_answered() {
    let answered = [know("2026-03-01", false), know("2026-08-01", false)];
    let found = frequency(day("2027-03-02"), &answered);
    assert_eq!(found, Frequency::MustAnswer { answered: 1 });
}

#[test]
fn v28_the_confirmation_of_a_correction_does_not_count() {
    let answered = [know("2026-03-01", false), know("2026-09-10", true)];
    let found = frequency(day("2027-02-28"), &answered);
    assert_eq!(found, Frequency::MustAnswer { answered: 1 });
}

#[test]
fn v29_a_notice_on_day_45_counts_and_on_day_46_it_does_not() {
    let clock = of(Right::Delete, "2026-11-21");
    assert!(
        clock
            .clone()
            .extend(day("2027-01-05"), "Many systems")
            .is_ok()
    );
    let possible_until = day("2027-01-05");
    let refused = clock.clone().extend(day("2027-01-06"), "Many systems");
    assert_eq!(refused, Err(ExtensionRefusal::TooLate { possible_until }));
    assert_eq!(clock.due().latest, day("2027-01-05"));
}

#[test]
fn v30_an_extension_without_a_reason_is_refused() {
    let refused = of(Right::Delete, "2026-11-21").extend(day("2026-12-01"), "");
    assert_eq!(refused, Err(ExtensionRefusal::NoReason));
}

/// Points that match, in one step.
fn matching(points: &[DataPoint]) -> Vec<Check> {
    points
        .iter()
        .map(|point| Check {
            point: *point,
            matches: true,
        })
        .collect()
}

#[test]
fn v31_proof_on_day_30_moves_nothing() {
    let request = Request {
        clock: of(Right::Delete, "2026-11-21"),
        acknowledged_on: Some(day("2026-11-23")),
        carried_out_on: None,
        stage: Stage::Open,
    };
    let requests = [request];
    let decide_by = |checks: &[Check]| {
        let case = Case {
            requests: &requests,
            checks,
            ..Case::default()
        };
        let steps = next_steps(&case, day("2026-12-21"));
        steps
            .iter()
            .find(|step| step.act == Act::Decide)
            .expect("a decision")
            .due
    };
    let proof = matching(&[DataPoint::EmailAddress, DataPoint::OrderNumber]);
    assert_eq!(decide_by(&proof), decide_by(&[]));
    assert_eq!(decide_by(&proof).latest, day("2027-01-05"));
}

const UNVERIFIED: Circumstances<'static> = Circumstances {
    verification: Progress::Missing {
        matched: 0,
        needed: 2,
        declaration: false,
    },
    agent: None,
    frequency: Frequency::MustAnswer { answered: 0 },
    carried_out: false,
    evidence: 0,
    decided_by: "Ada",
    agreed_by: None,
};

#[test]
fn v32_an_opt_out_is_done_whatever_becomes_of_the_deletion_beside_it() {
    let not_needed = Circumstances {
        verification: Progress::NotNeeded,
        ..UNVERIFIED
    };
    assert_eq!(
        objections(Right::OptOutSale, &Decision::Granted, &not_needed),
        []
    );
    let denied = decide(
        Right::Delete,
        Outcome::Denied,
        Some(Ground::Unverified),
        "No match",
    );
    assert_eq!(
        objections(Right::Delete, &denied.expect("a decision"), &UNVERIFIED),
        []
    );
    let (opt_out, deletion) = (
        of(Right::OptOutSale, "2026-11-25"),
        of(Right::Delete, "2026-11-25"),
    );
    assert!(opt_out.due().latest < deletion.due().latest);
}

#[test]
fn v33_an_agents_opt_out_does_not_wait_for_the_consumer() {
    let may = may_ask(Right::OptOutSale, Authority::SignedPermission);
    assert_eq!((may.permission, may.consumer), (false, OfConsumer::Nothing));
    let agent = Some(Authority::SignedPermission);
    let case = Circumstances {
        agent,
        verification: Progress::NotNeeded,
        ..UNVERIFIED
    };
    assert_eq!(objections(Right::OptOutSale, &Decision::Granted, &case), []);
}

#[test]
fn v34_pieces_by_an_agent_need_proof_one_word_of_the_consumer_and_the_high_degree() {
    let may = may_ask(Right::KnowSpecific, Authority::NoneShown);
    assert_eq!(
        (may.permission, may.consumer),
        (true, OfConsumer::VerifyOrConfirm)
    );
    let agent = Some(Authority::SignedPermission);
    let case = Circumstances {
        agent,
        ..UNVERIFIED
    };
    let found = objections(Right::KnowSpecific, &Decision::Granted, &case);
    assert_eq!(found, [Objection::NotVerified]);
}

#[test]
fn v35_of_a_power_of_attorney_nothing_is_demanded() {
    let may = may_ask(Right::KnowSpecific, Authority::PowerOfAttorney);
    assert_eq!((may.permission, may.consumer), (false, OfConsumer::Nothing));
}

#[test]
fn v36_two_of_three_points_give_the_categories() {
    let two = matching(&[DataPoint::EmailAddress, DataPoint::OrderNumber]);
    assert!(matches!(
        progress(Right::KnowSpecific, &two),
        Progress::Missing { matched: 2, .. }
    ));
    let failure = after_failure(Right::KnowSpecific).expect("it can fail");
    assert_eq!(failure.then, Then::EvaluateAs(Right::KnowCategories));
    assert_eq!(progress(Right::KnowCategories, &two), Progress::Reached);
}

#[test]
fn v37_no_asking_again_before_the_first_of_march() {
    assert_eq!(
        ask_again_from(Right::OptOutSale, day("2028-02-29")),
        Some(day("2029-03-01"))
    );
}

#[test]
fn v38_closed_at_the_end_of_february() {
    assert_eq!(purge_from(day("2026-02-28"), 24), day("2028-02-29"));
}

#[test]
fn v39_closed_at_the_end_of_august() {
    assert_eq!(purge_from(day("2026-08-31"), 24), day("2028-09-01"));
}

#[test]
fn v40_a_social_security_number_is_named_and_not_shown() {
    assert!(
        Right::KnowSpecific
            .answer()
            .contains(&Content::WithheldKinds)
    );
    assert_eq!(
        NeverDisclosed::SocialSecurityNumber.held(),
        "your Social Security number"
    );
}

#[test]
fn v41_day_zero_is_the_offices_own_day() {
    let pacific_summer = chrono::FixedOffset::west_opt(7 * 3600).expect("an offset");
    let arrived = "2026-06-11T06:50:00Z".parse().expect("an instant");
    assert_eq!(day_zero(arrived, &pacific_summer), day("2026-06-10"));
}

/// The same rows as a file, for whoever compares another engine with this one.
#[test]
fn the_rows_of_the_file_come_out() {
    use domain::Code;
    let optional = |due: Option<NaiveDate>| due.map(|day| day.to_string()).unwrap_or_default();
    let rows = include_str!("law-vectors.csv").lines().skip(1);
    let mut seen = 0;
    for row in rows {
        let fields: Vec<&str> = row.split(',').collect();
        let clock = of(Right::from_code(fields[0]).expect("a right"), fields[1]);
        let found = [
            optional(clock.acknowledge.map(|due| due.do_by)),
            optional(clock.acknowledge.map(|due| due.latest)),
            clock.answer.latest.to_string(),
            optional(clock.extension.map(|extension| extension.answer.latest)),
            clock.answer.do_by.to_string(),
        ];
        assert_eq!(found, fields[2..], "{row}");
        seen += 1;
    }
    assert_eq!(seen, 22);
}
