//! The bare dates of a request, without their reasons: what is counted by the million.

use chrono::{DateTime, Days, NaiveDate, TimeZone, Utc};

use crate::calendar::{Counts, Saturdays};
use crate::right::{Right, Term};

/// Business days to confirm receipt of a verifiable request. 7021(a).
pub(super) const ACKNOWLEDGE_BUSINESS_DAYS: u32 = 10;
/// Calendar days to answer a verifiable request. 1798.130(a)(2)(A).
pub(super) const ANSWER_DAYS: u64 = 45;
/// Calendar days to answer in total once extended, counted from receipt, never 45 + 90. 7021(b).
pub(super) const EXTENDED_DAYS: u64 = 90;

/// The two dates of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The date to work to: safe on every reading of the law, never after `latest`.
    pub do_by: NaiveDate,
    /// The last day on the ordinary reading.
    pub latest: NaiveDate,
}

/// All dates of one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    /// Until when to confirm receipt. 7021(a).
    pub acknowledge: Option<Due>,
    /// Until when to answer. 1798.130(a)(2)(A), 7026(f).
    pub answer: Due,
    /// Until when to answer once extended. 7021(b).
    pub extended: Option<Due>,
}

/// The dates of a request for `right` that arrived on `received`.
///
/// ```
/// # use domain::{Calendar, Right, clock::dates};
/// # let day = |text: &str| text.parse().unwrap();
/// let dates = dates(Right::OptOutSale, day("2026-11-25"), &Calendar::default());
/// assert_eq!((dates.answer.do_by, dates.answer.latest), (day("2026-12-14"), day("2026-12-17")));
/// ```
pub fn dates(right: Right, received: NaiveDate, calendar: &impl Counts) -> Dates {
    match right.rules().term {
        Term::Verifiable => Dates {
            acknowledge: Some(business_days(received, calendar, ACKNOWLEDGE_BUSINESS_DAYS)),
            answer: calendar_days(received, calendar, ANSWER_DAYS),
            extended: Some(calendar_days(received, calendar, EXTENDED_DAYS)),
        },
        Term::BusinessDays(count, ..) | Term::CompanyTarget(count) => Dates {
            acknowledge: None,
            answer: business_days(received, calendar, count),
            extended: None,
        },
    }
}

/// The day on which a message arrived at the office: day 0, in the office's own time zone.
///
/// ```
/// # use chrono::FixedOffset; use domain::clock::day_zero;
/// let pacific_summer = FixedOffset::west_opt(7 * 3600).unwrap();
/// let arrived = "2026-06-11T06:50:00Z".parse().unwrap();
/// assert_eq!(day_zero(arrived, &pacific_summer), "2026-06-10".parse().unwrap());
/// ```
pub fn day_zero(arrived: DateTime<Utc>, office: &impl TimeZone) -> NaiveDate {
    arrived.with_timezone(office).date_naive()
}

/// `latest` on the ordinary reading, `do_by` with Saturdays counted, which is safe on every reading.
fn business_days(received: NaiveDate, calendar: &impl Counts, count: u32) -> Due {
    Due {
        do_by: calendar.add_business_days(received, count, Saturdays::Count),
        latest: calendar.add_business_days(received, count, Saturdays::Skip),
    }
}

fn calendar_days(received: NaiveDate, calendar: &impl Counts, count: u64) -> Due {
    let latest = received + Days::new(count);
    Due {
        do_by: calendar.working_day_at_or_before(latest),
        latest,
    }
}
