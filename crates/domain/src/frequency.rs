//! How often a consumer may ask to know: the third request in 12 months may be declined, and only then.
//!
//! A 12-month window is counted back from the day the new request arrived. Only requests that were
//! answered count, by the day they had arrived; both kinds of know share the cap, and the look a
//! consumer gets at a correction does not count. 1798.130(b), 7023(j).

use chrono::{Days, Months, NaiveDate};

use crate::period::twelve_months_before;

/// Requests in 12 months that must be answered. 1798.130(b).
const OWED: usize = 2;

/// An earlier request to know that was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnsweredKnow {
    /// The day it had arrived.
    pub received: NaiveDate,
    /// Whether it only confirmed a correction. 7023(j).
    pub confirmed_a_correction: bool,
}

/// Whether a request to know must be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frequency {
    /// It must.
    MustAnswer {
        /// Requests answered within the 12 months before it.
        answered: usize,
    },
    /// Two were answered within 12 months: this one may be declined, or answered all the same.
    MayDecline {
        /// From which day a new request must be answered again.
        owed_again_from: NaiveDate,
    },
}

/// Whether the request to know that arrived on `received` must be answered. 1798.130(b).
///
/// Two requests of one day, such as for categories and for specific pieces, count once.
///
/// ```
/// # use domain::frequency::*;
/// # let day = |text: &str| text.parse().unwrap();
/// let answered = ["2026-03-01", "2026-08-01"]
///     .map(|on| AnsweredKnow { received: day(on), confirmed_a_correction: false });
/// let may_decline = Frequency::MayDecline { owed_again_from: day("2027-03-01") };
/// assert_eq!(frequency(day("2027-02-28"), &answered), may_decline);
/// ```
pub fn frequency(received: NaiveDate, answered: &[AnsweredKnow]) -> Frequency {
    let mut within: Vec<NaiveDate> = answered
        .iter()
        .filter(|know| !know.confirmed_a_correction)
        .map(|know| know.received)
        .filter(|day| *day <= received && *day > twelve_months_before(received))
        .collect();
    within.sort_unstable();
    within.dedup();
    match within.len().checked_sub(OWED) {
        Some(oldest_that_counts) => {
            let owed_again_from = leaves_the_window(within[oldest_that_counts]);
            Frequency::MayDecline { owed_again_from }
        }
        None => Frequency::MustAnswer {
            answered: within.len(),
        },
    }
}

/// The first day whose 12 months no longer hold `day`.
fn leaves_the_window(day: NaiveDate) -> NaiveDate {
    let anniversary = day + Months::new(12);
    // A leap day has no anniversary in an ordinary year: it leaves with 1 March.
    if twelve_months_before(anniversary) < day {
        anniversary + Days::new(1)
    } else {
        anniversary
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    /// `answered` are days of receipt; `!` marks the confirmation of a correction.
    fn check(received: &str, answered: &[&str], expected: Result<usize, &str>) {
        let answered: Vec<_> = answered
            .iter()
            .map(|on| AnsweredKnow {
                received: day(on.trim_end_matches('!')),
                confirmed_a_correction: on.ends_with('!'),
            })
            .collect();
        let expected = match expected {
            Ok(answered) => Frequency::MustAnswer { answered },
            Err(from) => Frequency::MayDecline {
                owed_again_from: day(from),
            },
        };
        assert_eq!(
            frequency(day(received), &answered),
            expected,
            "{received} {answered:?}"
        );
    }

    #[test]
    fn the_first_two_are_always_owed() {
        check("2026-11-23", &[], Ok(0));
        check("2026-11-23", &["2026-10-01"], Ok(1));
    }

    #[test]
    fn the_third_within_12_months_may_be_declined() {
        check(
            "2027-02-28",
            &["2026-03-01", "2026-08-01"],
            Err("2027-03-01"),
        );
        check(
            "2027-02-28",
            &["2026-08-01", "2026-03-01"],
            Err("2027-03-01"),
        );
    }

    #[test]
    fn the_day_the_first_one_is_a_year_old_all_is_owed_again() {
        check("2027-03-01", &["2026-03-01", "2026-08-01"], Ok(1));
        check("2027-03-02", &["2026-03-01", "2026-08-01"], Ok(1));
    }

    #[test]
    fn the_confirmation_of_a_correction_does_not_count() {
        check("2027-02-28", &["2026-03-01", "2026-09-10!"], Ok(1));
        check(
            "2027-02-28",
            &["2026-03-01", "2026-08-01", "2026-09-10!"],
            Err("2027-03-01"),
        );
    }

    #[test]
    fn a_leap_day_leaves_with_the_first_of_march() {
        check(
            "2029-02-28",
            &["2028-02-29", "2028-06-01"],
            Err("2029-03-01"),
        );
        check("2029-03-01", &["2028-02-29", "2028-06-01"], Ok(1));
    }

    #[test]
    fn of_many_answered_ones_the_last_two_decide() {
        check(
            "2026-11-23",
            &["2026-01-10", "2026-02-10", "2026-03-10"],
            Err("2027-02-10"),
        );
    }

    #[test]
    fn one_day_counts_once_and_a_later_request_does_not_count() {
        check("2026-11-23", &["2026-10-01", "2026-10-01"], Ok(1));
        check("2026-11-23", &["2026-10-01", "2026-12-01"], Ok(1));
        check(
            "2026-11-23",
            &["2026-10-01", "2026-11-23"],
            Err("2027-10-01"),
        );
    }
}
