//! The dates of every day and right of a span, worked out once.
//!
//! A request's dates depend on its right and its day alone, so a million requests need no more counting
//! than the days of a few years: after that each one is a look-up.

use chrono::NaiveDate;

use super::{Dates, dates};
use crate::Code;
use crate::calendar::{Almanac, Calendar};
use crate::right::{Right, Term};

/// All dates by one calendar.
///
/// ```
/// # use domain::{Calendar, Right, clock::{Table, dates}};
/// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// let table = Table::new(Calendar::default(), day("2026-01-01"), day("2027-12-31"));
/// let received = day("2026-11-21");
/// let counted = dates(Right::Delete, received, &Calendar::default());
/// assert_eq!(table.dates(Right::Delete, received), counted);
/// ```
#[derive(Clone, Debug)]
pub struct Table {
    almanac: Almanac,
    first: NaiveDate,
    /// Which column a right has, by its place in the list of rights.
    column_of: Vec<usize>,
    /// For each kind of term the dates of each day of the span.
    columns: Vec<Vec<Dates>>,
}

impl Table {
    /// The dates of requests received from `first` to `last`; others are counted when they are asked for.
    pub fn new(calendar: Calendar, first: NaiveDate, last: NaiveDate) -> Self {
        // The last request's dates end within 90 days, with room for holidays.
        let almanac = Almanac::new(calendar, first, last + chrono::Days::new(120));
        let mut terms: Vec<Term> = Vec::new();
        let mut columns = Vec::new();
        let mut column_of = Vec::new();
        for right in Right::ALL {
            let term = right.rules().term;
            let known = terms.iter().position(|other| *other == term);
            column_of.push(known.unwrap_or_else(|| {
                let span = first.iter_days().take_while(|day| *day <= last);
                columns.push(span.map(|day| dates(*right, day, &almanac)).collect());
                terms.push(term);
                terms.len() - 1
            }));
        }
        Self {
            almanac,
            first,
            column_of,
            columns,
        }
    }

    /// The dates of a request for `right` that arrived on `received`.
    pub fn dates(&self, right: Right, received: NaiveDate) -> Dates {
        let offset = received.to_epoch_days() - self.first.to_epoch_days();
        let column = &self.columns[self.column_of[right as usize]];
        match usize::try_from(offset)
            .ok()
            .and_then(|offset| column.get(offset))
        {
            Some(dates) => *dates,
            None => dates(right, received, &self.almanac),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    /// Every right on every day of the span and some outside of it.
    #[test]
    fn it_says_what_the_calendar_counts() {
        let calendar = Calendar::with_added([(day("2026-12-11"), "Closed".to_owned())]);
        let table = Table::new(calendar.clone(), day("2026-11-01"), day("2027-01-15"));
        for received in day("2026-10-25").iter_days().take(90) {
            for right in Right::ALL {
                let counted = dates(*right, received, &calendar);
                assert_eq!(table.dates(*right, received), counted, "{right} {received}");
            }
        }
    }
}
