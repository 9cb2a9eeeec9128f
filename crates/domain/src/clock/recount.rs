//! Which open requests move when the office changes its holidays.

use chrono::NaiveDate;

use super::{Dates, Table};
use crate::right::Right;

/// A request whose dates change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved<Id> {
    /// The caller's name for the request.
    pub id: Id,
    /// Its dates by the old calendar.
    pub before: Dates,
    /// Its dates by the new one.
    pub after: Dates,
}

/// The requests whose dates differ between two calendars, in the order given.
///
/// A clock in calendar days keeps its last day; only the date to work to can move.
///
/// ```
/// # use domain::{Calendar, Right, clock::{Table, moved}};
/// # let day = |text: &str| text.parse().unwrap();
/// let table = |calendar| Table::new(calendar, day("2026-01-01"), day("2026-12-31"));
/// let added = Calendar::with_added([(day("2026-12-11"), "Inventory day".to_owned())]);
/// let open = [("2026-0001", Right::OptOutSale, day("2026-11-25"))];
/// let moved: Vec<_> = moved(open, &table(Calendar::default()), &table(added)).collect();
/// assert_eq!(moved[0].after.answer.latest, day("2026-12-18"));
/// ```
pub fn moved<Id>(
    open: impl IntoIterator<Item = (Id, Right, NaiveDate)>,
    before: &Table,
    after: &Table,
) -> impl Iterator<Item = Moved<Id>> {
    open.into_iter()
        .map(|(id, right, received)| Moved {
            id,
            before: before.dates(right, received),
            after: after.dates(right, received),
        })
        .filter(|moved| moved.before != moved.after)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Calendar;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn check(open: &[(&'static str, Right, &str)], holiday: &str, expected: &[&str]) {
        let added = Calendar::with_added([(day(holiday), "Closed".to_owned())]);
        let table = |calendar| Table::new(calendar, day("2026-11-10"), day("2026-12-31"));
        let open = open
            .iter()
            .map(|(id, right, received)| (*id, *right, day(received)));
        let found: Vec<_> = moved(open, &table(Calendar::default()), &table(added))
            .map(|moved| moved.id)
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn only_requests_that_count_that_day_move() {
        let open = [
            ("before", Right::OptOutSale, "2026-11-02"),
            ("within", Right::OptOutSale, "2026-11-30"),
            ("after", Right::OptOutSale, "2026-12-14"),
        ];
        check(&open, "2026-12-11", &["within"]);
    }

    #[test]
    fn the_day_to_work_to_moves_when_the_45th_day_becomes_a_holiday() {
        check(
            &[("answer", Right::Delete, "2026-11-16")],
            "2026-12-31",
            &["answer"],
        );
    }

    #[test]
    fn a_weekend_moves_nothing() {
        check(
            &[("any", Right::StopMarketing, "2026-12-01")],
            "2026-12-06",
            &[],
        );
    }
}
