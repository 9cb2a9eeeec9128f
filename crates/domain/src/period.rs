//! Which period an answer to a request to know covers.

use chrono::{Months, NaiveDate};

use crate::law::day;

/// The day from which information must be given if it is asked for. 1798.130(a)(2)(B), 7024(h).
const EARLIEST_DUTY: NaiveDate = day(2022, 1, 1);

/// From which day the answer reaches back, for a request received on `received`.
///
/// A consumer who names no day gets everything since 1 January 2022, which is more than the 12 months
/// that are owed. Whoever asks for an earlier day than that gets it only voluntarily; whoever asks for a
/// later day gets at least the last 12 months' part of it.
///
/// ```
/// # use domain::period::from; let day = |text: &str| text.parse().unwrap();
/// assert_eq!(from(day("2026-11-23"), Some(day("2019-06-01"))), day("2022-01-01"));
/// ```
pub fn from(received: NaiveDate, asked_from: Option<NaiveDate>) -> NaiveDate {
    let least = twelve_months_before(received).max(EARLIEST_DUTY);
    asked_from
        .unwrap_or(EARLIEST_DUTY)
        .clamp(EARLIEST_DUTY, least)
}

/// Whether what was asked for lies before the day from which it is owed: it may be given voluntarily.
pub fn reaches_before_duty(asked_from: NaiveDate) -> bool {
    asked_from < EARLIEST_DUTY
}

/// The first day of the 12 months before `received`; the earlier day where the calendar has two.
pub fn twelve_months_before(received: NaiveDate) -> NaiveDate {
    received - Months::new(12)
}

/// Which period the intake offers to choose. 7020.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Nothing was chosen: everything since 2022 is given.
    Nothing,
    /// Everything.
    Everything,
    /// From this day on.
    Since(NaiveDate),
}

/// The whole period of an answer, first and last day. 1798.130(a)(2)(B), 7024(h).
///
/// ```
/// # use domain::period::{Asked, covered}; let day = |text: &str| text.parse().unwrap();
/// let covered = covered(day("2026-11-23"), Asked::Everything);
/// assert_eq!(covered, (day("2022-01-01"), day("2026-11-23")));
/// ```
pub fn covered(received: NaiveDate, asked: Asked) -> (NaiveDate, NaiveDate) {
    let asked_from = match asked {
        Asked::Nothing | Asked::Everything => None,
        Asked::Since(day) => Some(day),
    };
    (from(received, asked_from), received)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn check(received: &str, asked: Asked, expected: &str) {
        assert_eq!(
            covered(day(received), asked),
            (day(expected), day(received))
        );
    }

    #[test]
    fn without_a_wish_everything_since_2022() {
        check("2026-11-23", Asked::Nothing, "2022-01-01");
        check("2026-11-23", Asked::Everything, "2022-01-01");
    }

    #[test]
    fn what_lies_before_2022_is_voluntary() {
        check("2026-11-23", Asked::Since(day("2019-06-01")), "2022-01-01");
        assert!(reaches_before_duty(day("2021-12-31")));
        assert!(!reaches_before_duty(day("2022-01-01")));
    }

    #[test]
    fn never_less_than_twelve_months() {
        check("2026-11-23", Asked::Since(day("2026-11-01")), "2025-11-23");
        check("2026-11-23", Asked::Since(day("2024-05-05")), "2024-05-05");
        // A request of 2022 could not look back a whole year.
        check("2022-06-01", Asked::Since(day("2022-05-01")), "2022-01-01");
    }

    #[test]
    fn a_leap_day_looks_back_to_the_earlier_day() {
        assert_eq!(twelve_months_before(day("2028-02-29")), day("2027-02-28"));
    }
}
