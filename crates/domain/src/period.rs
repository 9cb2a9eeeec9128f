//! Which period an answer to a request to know covers.

use chrono::{Months, NaiveDate};

/// The day from which information must be given if it is asked for. 1798.130(a)(2)(B), 7024(h).
fn earliest_duty() -> NaiveDate {
    NaiveDate::from_ymd_opt(2022, 1, 1).expect("a day of the calendar")
}

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
    asked_from.unwrap_or_else(earliest_duty).clamp(
        earliest_duty(),
        twelve_months_before(received).max(earliest_duty()),
    )
}

/// The first day of the 12 months before `received`; the earlier day where the calendar has two.
pub fn twelve_months_before(received: NaiveDate) -> NaiveDate {
    received - Months::new(12)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn without_a_wish_everything_since_2022() {
        assert_eq!(from(day("2026-11-23"), None), day("2022-01-01"));
    }

    #[test]
    fn never_less_than_twelve_months() {
        assert_eq!(
            from(day("2026-11-23"), Some(day("2026-11-01"))),
            day("2025-11-23")
        );
    }

    #[test]
    fn a_leap_day_looks_back_to_the_earlier_day() {
        assert_eq!(twelve_months_before(day("2028-02-29")), day("2027-02-28"));
    }
}
