//! How long things are kept, and what follows when their time is over.

use chrono::{Days, Months, NaiveDate};

use crate::clock::Clock;
use crate::right::{Family, Right};
use crate::verification;

/// Months for which the log of requests is kept at least. 7101.
pub const LOG_MONTHS: u32 = 24;
/// Months for which nobody is asked again after an opt-out. 1798.135(c)(4), 7221(k).
const ASK_AGAIN_MONTHS: u32 = 12;
/// Months after which what is kept without an end is looked at again: a rule of our own.
const REVIEW_MONTHS: u32 = 12;
/// Why it is looked at: nothing is kept for longer than it is needed.
pub(crate) const RETENTION: &str = "Civ. Code 1798.100(a)(3); 11 CCR 7022(f)";
/// Days of a law-enforcement hold, renewable. 1798.145(a)(2).
const HOLD_DAYS: u64 = 90;

/// The first day after `months` full months from `day`.
///
/// A month ends with the day before the same day of the next; where a month has no such day, with its
/// last. The day itself still belongs to the period, so the first day after it is one later.
pub(crate) fn day_after_months(day: NaiveDate, months: u32) -> NaiveDate {
    day + Months::new(months) + Days::new(1)
}

/// From which day a closed case may leave the log: 24 full months, or the office's own longer time.
///
/// The text does not say from when to count; the closing day is the latest that it can mean. 7101.
///
/// ```
/// # use domain::retention::purge_from; let day = |text: &str| text.parse().unwrap();
/// assert_eq!(purge_from(day("2026-08-31"), 24), day("2028-09-01"));
/// // An office that asks for less keeps 24 months all the same.
/// assert_eq!(purge_from(day("2026-08-31"), 6), day("2028-09-01"));
/// ```
pub fn purge_from(closed: NaiveDate, office_months: u32) -> NaiveDate {
    day_after_months(closed, office_months.max(LOG_MONTHS))
}

/// From which day the person may be asked for consent again; `None` where nothing was refused.
///
/// 1798.135(c)(4) for sale, sharing and sensitive information, 7221(k) for automated decisions,
/// 1798.125(b)(3) for a program that pays for data.
///
/// ```
/// # use domain::{Right, retention::ask_again_from}; let day = |text: &str| text.parse().unwrap();
/// assert_eq!(ask_again_from(Right::OptOutSale, day("2028-02-29")), Some(day("2029-03-01")));
/// ```
pub fn ask_again_from(right: Right, received: NaiveDate) -> Option<NaiveDate> {
    let refused = right.family() == Family::OptOut || right == Right::WithdrawIncentive;
    refused.then(|| day_after_months(received, ASK_AGAIN_MONTHS))
}

/// What was collected only to verify someone. 7060(d).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerificationData {
    /// The values and papers a person gave to be compared.
    Given,
    /// The signed declaration. 7062(c).
    Declaration,
    /// Which points were compared, by whom, when, with which result.
    Result,
}

/// What to do with verification data when the request has been processed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Delete it as soon as practical. 7060(d), 1798.130(a)(7).
    DeleteNow,
    /// Keep it with the log. 7101, 7062(c).
    WithLog,
}

impl VerificationData {
    /// What to do with it when the request has been processed.
    pub fn after_processing(self) -> Keep {
        match self {
            Self::Given => Keep::DeleteNow,
            Self::Declaration | Self::Result => Keep::WithLog,
        }
    }
}

/// The day on which a paper that shows identity is destroyed by itself, if nobody did it before: the one
/// after the last day for answering the open requests that it may serve. `None` where it serves none.
/// 7060(d).
///
/// ```
/// # use domain::{clock::clock, retention::shred_papers_on, Calendar, Right};
/// # let day = |text: &str| text.parse().unwrap();
/// let of = |right| clock(right, day("2026-11-21"), &Calendar::default());
/// assert_eq!(shred_papers_on(&[of(Right::Delete), of(Right::OptOutSale)]), Some(day("2027-01-06")));
/// assert_eq!(shred_papers_on(&[of(Right::OptOutSale)]), None);
/// ```
pub fn shred_papers_on<'a>(open: impl IntoIterator<Item = &'a Clock>) -> Option<NaiveDate> {
    let served = open.into_iter();
    let served = served.filter(|clock| verification::may_check(clock.right));
    let last = served.map(|clock| clock.due().latest).max()?;
    Some(last + Days::new(1))
}

/// Whether a decision on a request for `right` can leave something behind that is to go later: what is
/// not deleted is kept, while what is not shown or corrected simply stays. 7022(f).
pub fn may_retain(right: Right) -> bool {
    right == Right::Delete
}

/// Something kept after a deletion was denied for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retained {
    /// What.
    pub what: String,
    /// The last day of the duty that keeps it; `None` while the duty has no end yet.
    pub until: Option<NaiveDate>,
    /// The day on which somebody last judged that it must be kept: that of the decision or of a review.
    pub judged_on: NaiveDate,
}

/// What a retained item asks for today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetainedStep {
    /// Kept, and used for that duty alone. 7022(f).
    Keep,
    /// Its duty is over: delete it, with those who hold it for us. 7022(f), 1798.100(a)(3).
    DeleteNow,
    /// It has no end, and a year ago was the last look: does the duty still stand? 1798.100(a)(3).
    Review,
}

impl Retained {
    /// From which day it is looked at again if it has no end.
    pub fn review_from(&self) -> NaiveDate {
        day_after_months(self.judged_on, REVIEW_MONTHS)
    }

    /// What it asks for on `today`. On the last day it is still kept.
    ///
    /// ```
    /// # use domain::retention::*; let day = |text: &str| text.parse().unwrap();
    /// let invoice = Retained {
    ///     what: "Invoices of 2020".into(),
    ///     until: Some(day("2027-12-31")),
    ///     judged_on: day("2026-11-23"),
    /// };
    /// assert_eq!(invoice.step(day("2028-01-01")), RetainedStep::DeleteNow);
    /// ```
    pub fn step(&self, today: NaiveDate) -> RetainedStep {
        match self.until {
            Some(until) if today > until => RetainedStep::DeleteNow,
            None if today >= self.review_from() => RetainedStep::Review,
            Some(_) | None => RetainedStep::Keep,
        }
    }
}

/// The last day of a law-enforcement hold that began on `from` and was renewed so many times for good
/// cause. 1798.145(a)(2).
pub fn hold_until(from: NaiveDate, renewals: u16) -> NaiveDate {
    from + Days::new(HOLD_DAYS * (1 + u64::from(renewals)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn check_purge(closed: &str, months: u32, expected: &str) {
        assert_eq!(
            purge_from(day(closed), months),
            day(expected),
            "{closed} {months}"
        );
    }

    #[test]
    fn the_log_goes_after_24_full_months_and_never_earlier() {
        check_purge("2026-02-28", 24, "2028-02-29");
        check_purge("2026-08-31", 24, "2028-09-01");
        check_purge("2028-02-29", 24, "2030-03-01");
        check_purge("2026-08-31", 0, "2028-09-01");
        check_purge("2026-08-31", 60, "2031-09-01");
    }

    #[test]
    fn nobody_is_asked_again_for_twelve_months() {
        for right in Right::ALL {
            let expected = match right {
                Right::OptOutSale
                | Right::LimitSensitive
                | Right::OptOutAdmt
                | Right::WithdrawIncentive => Some(day("2027-11-24")),
                _ => None,
            };
            assert_eq!(
                ask_again_from(*right, day("2026-11-23")),
                expected,
                "{right}"
            );
        }
    }

    #[test]
    fn what_was_given_to_be_compared_goes_and_the_declaration_stays() {
        assert_eq!(VerificationData::Given.after_processing(), Keep::DeleteNow);
        assert_eq!(
            VerificationData::Declaration.after_processing(),
            Keep::WithLog
        );
        assert_eq!(VerificationData::Result.after_processing(), Keep::WithLog);
    }

    #[test]
    fn a_retained_item_goes_the_day_after_its_last_or_is_looked_at_after_a_year() {
        let step = |until: Option<&str>, today| {
            Retained {
                what: String::new(),
                until: until.map(day),
                judged_on: day("2026-11-23"),
            }
            .step(day(today))
        };
        assert_eq!(step(Some("2027-12-31"), "2027-12-31"), RetainedStep::Keep);
        assert_eq!(
            step(Some("2027-12-31"), "2028-01-01"),
            RetainedStep::DeleteNow
        );
        assert_eq!(step(None, "2027-11-23"), RetainedStep::Keep);
        assert_eq!(step(None, "2027-11-24"), RetainedStep::Review);
    }

    #[test]
    fn only_a_deletion_leaves_something_behind() {
        let leave: Vec<_> = Right::ALL
            .iter()
            .filter(|right| may_retain(**right))
            .collect();
        assert_eq!(leave, [&Right::Delete]);
    }

    #[test]
    fn a_hold_lasts_90_days_and_is_renewed_by_90() {
        assert_eq!(hold_until(day("2026-11-23"), 0), day("2027-02-21"));
        assert_eq!(hold_until(day("2026-11-23"), 1), day("2027-05-22"));
    }
}
