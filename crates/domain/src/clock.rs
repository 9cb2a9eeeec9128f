//! Until when: the dates of one request, with the reason for each.
//!
//! Day 0 is the day of receipt, on whatever way the request came. Nothing pauses a clock: waiting for
//! proof of identity or of an agent's authority does not (7021(b)). A date is never rolled forward to
//! the next working day; where the last day is no working day, [`Due::do_by`] is the one before it.

use chrono::{Days, NaiveDate};

use crate::calendar::{Calendar, Saturdays};
use crate::right::{Family, Right};

/// Business days to confirm receipt of a verifiable request. 7021(a).
const ACKNOWLEDGE_BUSINESS_DAYS: u32 = 10;
/// Calendar days to answer a verifiable request. 1798.130(a)(2)(A).
const ANSWER_DAYS: u64 = 45;
/// Calendar days to answer in total once extended, counted from receipt, never 45 + 90. 7021(b).
const EXTENDED_DAYS: u64 = 90;
/// Business days to carry out an opt-out. 7026(f), 7027(g), 7221(n).
const OPT_OUT_BUSINESS_DAYS: u32 = 15;
/// Our own target where the law sets none.
const COMPANY_TARGET_BUSINESS_DAYS: u32 = 15;
/// Our own target for marketing messages; the federal rule on commercial e-mail asks for the same.
const STOP_MARKETING_BUSINESS_DAYS: u32 = 10;

/// The two dates of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The date to work to: safe on every reading of the law, never after `latest`.
    pub do_by: NaiveDate,
    /// The last day on the ordinary reading.
    pub latest: NaiveDate,
}

/// The one extension a verifiable request can have. 1798.130(a)(2)(A).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extension {
    /// The last day on which its notice can go out.
    pub possible_until: NaiveDate,
    /// When to answer if it is used.
    pub answer: Due,
    /// The day its notice went out, once it did.
    pub notice_sent_on: Option<NaiveDate>,
}

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
pub struct Clock {
    /// What was asked.
    pub right: Right,
    /// Day 0.
    pub received: NaiveDate,
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

/// The reason for one date, or for one skipped day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The day that is explained.
    pub date: NaiveDate,
    /// A plain sentence.
    pub because: String,
    /// The provision.
    pub cite: &'static str,
}

/// Why an extension cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExtensionRefusal {
    /// The law gives this right no extension.
    NoneForThisRight,
    /// The notice must go out by day 45. 1798.130(a)(2)(A).
    TooLate {
        /// Day 45.
        possible_until: NaiveDate,
    },
    /// A notice cannot go out before the request came.
    BeforeReceipt,
    /// It was used before; there is only one.
    AlreadyUsed,
    /// The notice must give a reason.
    NoReason,
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
    match right.family() {
        Family::Verifiable => verifiable(right, received, calendar),
        Family::OptOut => {
            business_days_only(right, received, calendar, OPT_OUT_BUSINESS_DAYS, Basis::Law)
        }
        Family::Unclocked => {
            let days = match right {
                Right::StopMarketing => STOP_MARKETING_BUSINESS_DAYS,
                _ => COMPANY_TARGET_BUSINESS_DAYS,
            };
            business_days_only(right, received, calendar, days, Basis::CompanyTarget)
        }
    }
}

impl Clock {
    /// Until when to answer now: the extended date once its notice has gone out.
    pub fn due(&self) -> Due {
        match self.extension {
            Some(Extension {
                answer,
                notice_sent_on: Some(_),
                ..
            }) => answer,
            _ => self.answer,
        }
    }

    /// The clock after the extension's notice went out on `sent_on` with `reason`.
    ///
    /// Possible once, for verifiable rights, until day 45. 1798.130(a)(2)(A), 7021(b).
    pub fn extend(mut self, sent_on: NaiveDate, reason: &str) -> Result<Self, ExtensionRefusal> {
        let received = self.received;
        let Some(extension) = &mut self.extension else {
            return Err(ExtensionRefusal::NoneForThisRight);
        };
        if extension.notice_sent_on.is_some() {
            return Err(ExtensionRefusal::AlreadyUsed);
        }
        if sent_on < received {
            return Err(ExtensionRefusal::BeforeReceipt);
        }
        if sent_on > extension.possible_until {
            return Err(ExtensionRefusal::TooLate {
                possible_until: extension.possible_until,
            });
        }
        if reason.trim().is_empty() {
            return Err(ExtensionRefusal::NoReason);
        }
        extension.notice_sent_on = Some(sent_on);
        Ok(self)
    }
}

fn verifiable(right: Right, received: NaiveDate, calendar: &Calendar) -> Clock {
    let mut why = vec![receipt(received)];

    let acknowledge = business_days(received, calendar, ACKNOWLEDGE_BUSINESS_DAYS);
    why.extend(why_business_days(
        received,
        calendar,
        acknowledge,
        ACKNOWLEDGE_BUSINESS_DAYS,
        "confirm receipt",
        "11 CCR 7021(a)",
    ));

    let answer = calendar_days(received, calendar, ANSWER_DAYS);
    why.extend(why_calendar_days(
        calendar,
        answer,
        ANSWER_DAYS,
        "answer",
        "Civ. Code 1798.130(a)(2)(A); 11 CCR 7021(b)",
    ));

    let extended = calendar_days(received, calendar, EXTENDED_DAYS);
    why.extend(why_calendar_days(
        calendar,
        extended,
        EXTENDED_DAYS,
        "answer if the one extension is used; its notice, with a reason, must go out by day 45",
        "Civ. Code 1798.130(a)(2)(A), 1798.145(h)(1)",
    ));

    Clock {
        right,
        received,
        acknowledge: Some(acknowledge),
        answer,
        extension: Some(Extension {
            possible_until: answer.latest,
            answer: extended,
            notice_sent_on: None,
        }),
        basis: Basis::Law,
        why,
    }
}

fn business_days_only(
    right: Right,
    received: NaiveDate,
    calendar: &Calendar,
    count: u32,
    basis: Basis,
) -> Clock {
    let answer = business_days(received, calendar, count);
    let (what, cite) = match (basis, right) {
        (Basis::CompanyTarget, _) => (
            "answer (a company target; the law sets no date)",
            "company target",
        ),
        (Basis::Law, Right::LimitSensitive) => ("limit the use and say so", "11 CCR 7027(g)"),
        (Basis::Law, Right::OptOutAdmt) => {
            ("stop the automated decisions and say so", "11 CCR 7221(n)")
        }
        (Basis::Law, _) => ("carry out the opt-out and say so", "11 CCR 7026(f)"),
    };
    let mut why = vec![receipt(received)];
    why.extend(why_business_days(
        received, calendar, answer, count, what, cite,
    ));
    Clock {
        right,
        received,
        acknowledge: None,
        answer,
        extension: None,
        basis,
        why,
    }
}

/// `latest` on the ordinary reading, `do_by` with Saturdays counted, which is safe on every reading.
fn business_days(received: NaiveDate, calendar: &Calendar, count: u32) -> Due {
    Due {
        do_by: calendar.add_business_days(received, count, Saturdays::Count),
        latest: calendar.add_business_days(received, count, Saturdays::Skip),
    }
}

fn calendar_days(received: NaiveDate, calendar: &Calendar, count: u64) -> Due {
    let latest = received + Days::new(count);
    Due {
        do_by: calendar.working_day_at_or_before(latest),
        latest,
    }
}

fn receipt(received: NaiveDate) -> Why {
    Why {
        date: received,
        because:
            "Day 0: the day the request arrived, on any way; waiting for proof never moves it."
                .to_owned(),
        cite: "Civ. Code 1798.130(a)(2)(A); 11 CCR 7021(b)",
    }
}

fn why_business_days(
    received: NaiveDate,
    calendar: &Calendar,
    due: Due,
    count: u32,
    what: &str,
    cite: &'static str,
) -> Vec<Why> {
    let mut why = skipped_holidays(received, calendar, due.latest);
    if due.do_by != due.latest {
        why.push(Why {
            date: due.do_by,
            because: format!(
                "Do by: {count} business days to {what}, with Saturdays counted, which is safe on every reading of the law."
            ),
            cite: "Civ. Code 7, 9; Gov. Code 6700",
        });
    }
    why.push(Why {
        date: due.latest,
        because: format!(
            "Latest: {count} business days to {what}, Monday to Friday without holidays."
        ),
        cite,
    });
    why
}

fn why_calendar_days(
    calendar: &Calendar,
    due: Due,
    count: u64,
    what: &str,
    cite: &'static str,
) -> Vec<Why> {
    let mut why = Vec::new();
    if due.do_by != due.latest {
        let rest = calendar
            .holiday(due.latest)
            .map_or_else(|| due.latest.format("a %A").to_string(), str::to_owned);
        why.push(Why {
            date: due.do_by,
            because: format!(
                "Do by: day {count} is {rest}; this is the last working day before it. The date is not moved to the day after."
            ),
            cite: "cautious reading of Civ. Code 10, 11; Code Civ. Proc. 12a",
        });
    }
    why.push(Why {
        date: due.latest,
        because: format!("Latest: {count} calendar days from receipt to {what}."),
        cite,
    });
    why
}

/// The holidays between receipt and `until` that did not count, weekends left out.
fn skipped_holidays(received: NaiveDate, calendar: &Calendar, until: NaiveDate) -> Vec<Why> {
    received
        .iter_days()
        .skip(1)
        .take_while(|day| *day <= until)
        .filter(|day| !is_weekend(*day))
        .filter_map(|day| {
            let name = calendar.holiday(day)?;
            Some(Why {
                date: day,
                because: format!("{name} does not count as a business day."),
                cite: "Gov. Code 6700, 6701, 19853",
            })
        })
        .collect()
}

fn is_weekend(day: NaiveDate) -> bool {
    use chrono::{Datelike, Weekday};
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
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

    /// The worked dates of the law sheet: one row a request, empty where the law sets no date.
    #[test]
    fn every_worked_example_comes_out() {
        let rows = include_str!("../tests/law-vectors.csv");
        let optional = |due: Option<NaiveDate>| due.map(|day| day.to_string()).unwrap_or_default();
        let mut seen = 0;
        for row in rows.lines().skip(1) {
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
