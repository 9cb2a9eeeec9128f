//! Until when: the dates of one request, with the reason for each.
//!
//! Day 0 is the day of receipt, on whatever way the request came. Nothing pauses a clock: waiting for
//! proof of identity or of an agent's authority does not (7021(b)). A date is never rolled forward to
//! the next working day; where the last day is no working day, [`Due::do_by`] is the one before it.

mod dates;
mod extension;
mod recount;
mod table;
mod target;
mod why;

use chrono::NaiveDate;

pub use dates::{Dates, Due, dates, day_zero};
pub use extension::{Extension, ExtensionNotice, ExtensionRefusal};
pub use recount::{Moved, moved};
pub use table::Table;
pub use target::{Target, Targets};
pub use why::Why;

use crate::calendar::Calendar;
use crate::law::{self, LawVersion};
use crate::right::{Family, Right};

/// Where a clock comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The law sets it.
    Law,
    /// The law sets none; the office keeps this target.
    CompanyTarget,
}

/// All dates of one request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Clock {
    /// What was asked.
    pub right: Right,
    /// Day 0.
    pub received: NaiveDate,
    /// The law in force on day 0, by which the dates are counted.
    pub law: LawVersion,
    /// Until when to confirm receipt; opt-outs have no such duty.
    pub acknowledge: Option<Due>,
    /// Until when to answer, without an extension.
    pub answer: Due,
    /// The extension that is possible or was used; `None` where the law gives none.
    pub extension: Option<Extension>,
    /// Whether law or the office sets the dates.
    pub basis: Basis,
    /// Why each date is what it is, in the order of the dates' meaning: receipt, acknowledge, answer.
    pub why: Vec<Why>,
}

/// The dates of a request for `right` that arrived on `received`.
///
/// ```
/// # use domain::{clock::clock, Calendar, Right};
/// let day = |text: &str| text.parse().unwrap();
/// let clock = clock(Right::Delete, day("2026-11-21"), &Calendar::default());
/// assert_eq!(clock.acknowledge.unwrap().latest, day("2026-12-07"));
/// assert_eq!(clock.answer.latest, day("2027-01-05"));
/// ```
pub fn clock(right: Right, received: NaiveDate, calendar: &Calendar) -> Clock {
    let dates = dates(right, received, calendar);
    Clock {
        right,
        received,
        law: law::california(received),
        acknowledge: dates.acknowledge,
        answer: dates.answer,
        extension: dates
            .extended
            .map(|answer| Extension::open(dates.answer.latest, answer)),
        basis: match right.family() {
            Family::Verifiable | Family::OptOut => Basis::Law,
            Family::Unclocked => Basis::CompanyTarget,
        },
        why: why::all(right, received, &dates, calendar),
    }
}

impl Clock {
    /// Until when to answer now: the extended date once its notice has gone out.
    pub fn due(&self) -> Due {
        match self.extension {
            Some(extension) if extension.notice_sent_on().is_some() => extension.answer,
            _ => self.answer,
        }
    }

    /// The clock after the extension's notice went out on `sent_on` with `reason`.
    ///
    /// Possible once, for verifiable rights, until day 45. 1798.130(a)(2)(A), 7021(b).
    pub fn extend(self, sent_on: NaiveDate, reason: &str) -> Result<Self, ExtensionRefusal> {
        let notice = ExtensionNotice::new(&self, sent_on, reason)?;
        self.extended_by(&notice)
    }

    /// The clock after `notice` went out. A notice of another clock is refused like a new one.
    pub fn extended_by(mut self, notice: &ExtensionNotice) -> Result<Self, ExtensionRefusal> {
        ExtensionNotice::new(&self, notice.sent_on(), notice.reason())?;
        self.extension = self
            .extension
            .map(|extension| extension.used(notice.sent_on()));
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn of(right: Right, received: &str) -> Clock {
        clock(right, day(received), &Calendar::default())
    }

    #[test]
    fn what_the_law_leaves_open_has_a_target_of_our_own() {
        for (right, latest) in [
            (Right::StopMarketing, "2026-12-07"),
            (Right::OptIn, "2026-12-14"),
            (Right::WithdrawIncentive, "2026-12-14"),
            (Right::Complaint, "2026-12-14"),
        ] {
            let clock = of(right, "2026-11-21");
            assert_eq!(
                (clock.basis, clock.answer.latest),
                (Basis::CompanyTarget, day(latest))
            );
        }
        assert_eq!(of(Right::OptOutSale, "2026-11-21").basis, Basis::Law);
    }

    #[test]
    fn every_date_says_why() {
        for right in Right::ALL {
            let clock = of(*right, "2026-11-21");
            let explained = |date| clock.why.iter().any(|why| why.date == date);
            assert!(
                explained(clock.received)
                    && explained(clock.answer.latest)
                    && explained(clock.answer.do_by)
            );
            assert!(
                clock
                    .acknowledge
                    .is_none_or(|due| explained(due.do_by) && explained(due.latest))
            );
        }
    }

    #[test]
    fn skipped_holidays_are_named() {
        let why = of(Right::KnowCategories, "2026-11-21").why;
        assert!(
            why.iter()
                .any(|why| why.because.starts_with("Thanksgiving"))
        );
    }

    #[test]
    fn the_extension_is_open_on_day_45_and_closed_the_day_after() {
        let sent = |on| {
            of(Right::Delete, "2026-11-21")
                .extend(day(on), "Many systems")
                .map(|clock| clock.due().latest)
        };
        assert_eq!(sent("2027-01-05"), Ok(day("2027-02-19")));
        assert_eq!(
            sent("2027-01-06"),
            Err(ExtensionRefusal::TooLate {
                possible_until: day("2027-01-05")
            })
        );
        assert_eq!(sent("2026-11-20"), Err(ExtensionRefusal::BeforeReceipt));
        assert_eq!(sent("2026-11-21"), Ok(day("2027-02-19")));
    }

    #[test]
    fn the_extension_needs_a_reason_and_is_used_once() {
        let clock = of(Right::Delete, "2026-11-21");
        assert_eq!(
            clock.clone().extend(day("2026-12-01"), "  "),
            Err(ExtensionRefusal::NoReason)
        );
        let extended = clock
            .extend(day("2026-12-01"), "Many systems")
            .expect("possible");
        assert_eq!(
            extended.extend(day("2026-12-02"), "Again"),
            Err(ExtensionRefusal::AlreadyUsed)
        );
    }

    #[test]
    fn opt_outs_have_no_extension() {
        let refused = of(Right::OptOutSale, "2026-11-25").extend(day("2026-11-26"), "Busy");
        assert_eq!(refused, Err(ExtensionRefusal::NoneForThisRight));
    }
}
