//! The office's own target dates, which are never after the law's.
//!
//! A reader who counts the day of receipt as day 1 ends a day before us, and a letter needs time to be
//! read by a colleague. So the office works to a date of its own before the last one.

use chrono::{Days, NaiveDate};

use super::{Clock, Why};
use crate::calendar::Calendar;

/// How many days the office allows itself, counted from receipt in calendar days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Targets {
    /// Days to answer where the law gives 45.
    pub answer: u16,
    /// Days to answer where the law gives 90.
    pub extended: u16,
}

impl Default for Targets {
    fn default() -> Self {
        Self {
            answer: 40,
            extended: 85,
        }
    }
}

/// A date of our own with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The day: a working day, never after [`super::Due::do_by`] and never before receipt.
    pub on: NaiveDate,
    /// Why this day.
    pub why: Why,
}

impl Clock {
    /// The office's own date for the answer, at or before the one to work to.
    ///
    /// ```
    /// # use domain::{Calendar, Right, clock::{Targets, clock}};
    /// # let day = |text: &str| text.parse().unwrap();
    /// let calendar = Calendar::default();
    /// let clock = clock(Right::Delete, day("2026-11-21"), &calendar);
    /// assert_eq!(clock.target(&Targets::default(), &calendar).on, day("2026-12-31"));
    /// ```
    pub fn target(&self, targets: &Targets, calendar: &Calendar) -> Target {
        let due = self.due();
        let days = match self.extension {
            None => None,
            Some(extension) if extension.notice_sent_on().is_some() => Some(targets.extended),
            Some(_) => Some(targets.answer),
        };
        let wanted = days.map_or(due.do_by, |days| self.received + Days::new(u64::from(days)));
        let on = calendar
            .working_day_at_or_before(wanted)
            .max(self.received)
            .min(due.do_by);
        let because = match days {
            Some(days) => format!("Our own target: day {days}, before the last day of the law."),
            None => "Our own target: the date that is safe on every reading of the law.".to_owned(),
        };
        Target {
            on,
            why: Why {
                date: on,
                because,
                cite: "company target",
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Right;
    use crate::clock::clock;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn check(right: Right, received: &str, targets: Targets, expected: &str) {
        let calendar = Calendar::default();
        let target = clock(right, day(received), &calendar).target(&targets, &calendar);
        assert_eq!(target.on, day(expected));
        assert_eq!(target.why.date, target.on);
    }

    #[test]
    fn five_days_before_the_law_or_the_working_day_before() {
        check(
            Right::Delete,
            "2026-11-21",
            Targets::default(),
            "2026-12-31",
        );
        // Day 40 is Saturday 2 January, the Friday before is New Year's Day.
        check(
            Right::Delete,
            "2026-11-23",
            Targets::default(),
            "2026-12-31",
        );
    }

    #[test]
    fn never_after_the_date_to_work_to_and_never_before_receipt() {
        let late = Targets {
            answer: 60,
            extended: 120,
        };
        check(Right::Delete, "2026-12-24", late, "2027-02-05");
        let at_once = Targets {
            answer: 0,
            extended: 0,
        };
        check(Right::Delete, "2026-11-21", at_once, "2026-11-21");
    }

    #[test]
    fn an_opt_out_is_worked_to_its_safe_date() {
        check(
            Right::OptOutSale,
            "2026-11-25",
            Targets::default(),
            "2026-12-14",
        );
    }

    #[test]
    fn an_extended_request_has_the_later_target() {
        let calendar = Calendar::default();
        let clock = clock(Right::Delete, day("2026-11-21"), &calendar)
            .extend(day("2026-12-01"), "Many systems")
            .expect("possible");
        assert_eq!(
            clock.target(&Targets::default(), &calendar).on,
            day("2027-02-12")
        );
        assert_eq!(
            (Targets::default().answer, Targets::default().extended),
            (40, 85)
        );
    }
}
