//! The reason for each date, in a plain sentence with its provision.

use chrono::{Datelike, NaiveDate, Weekday};

use super::dates::{ACKNOWLEDGE_BUSINESS_DAYS, ANSWER_DAYS, EXTENDED_DAYS};
use super::{Dates, Due};
use crate::calendar::Calendar;
use crate::right::{Right, Term};

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

/// The reasons for all of `dates`: receipt, acknowledge, answer, extension.
pub(super) fn all(
    right: Right,
    received: NaiveDate,
    dates: &Dates,
    calendar: &Calendar,
) -> Vec<Why> {
    let mut why = vec![receipt(received)];
    let business_days =
        |due, count, what, cite| why_business_days(received, calendar, due, count, what, cite);
    if let Some(due) = dates.acknowledge {
        let count = ACKNOWLEDGE_BUSINESS_DAYS;
        why.extend(business_days(
            due,
            count,
            "confirm receipt",
            "11 CCR 7021(a)",
        ));
    }
    match right.rules().term {
        Term::Verifiable => why.extend(why_calendar_days(
            calendar,
            dates.answer,
            ANSWER_DAYS,
            "answer",
            "Civ. Code 1798.130(a)(2)(A); 11 CCR 7021(b)",
        )),
        Term::BusinessDays(count, what, cite) => {
            why.extend(business_days(dates.answer, count, what, cite));
        }
        Term::CompanyTarget(count) => why.extend(business_days(
            dates.answer,
            count,
            "answer (a company target; the law sets no date)",
            "company target",
        )),
    }
    if let Some(due) = dates.extended {
        why.extend(why_calendar_days(
            calendar,
            due,
            EXTENDED_DAYS,
            "answer if the one extension is used; its notice, with a reason, must go out by day 45",
            "Civ. Code 1798.130(a)(2)(A), 1798.145(h)(1)",
        ));
    }
    why
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
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}
