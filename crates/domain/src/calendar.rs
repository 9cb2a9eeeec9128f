//! Business days in California.
//!
//! The regulations count in business days without saying what one is. The calendar takes the reading
//! that is safe: besides weekends it skips only the ten days that are holidays under every reading of
//! California law, so every doubtful day counts and a date can only come out earlier. Whether Saturday
//! is a business day (Civ. Code 7 and 9 read literally) decides between the two dates of a clock.

mod almanac;

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};

pub use almanac::Almanac;

/// Whether Saturdays are counted as business days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saturdays {
    /// Civ. Code 7 and 9 read literally: only Sundays and holidays are no business days.
    Count,
    /// The ordinary reading: Monday to Friday.
    Skip,
}

/// Whatever can count business days: a [`Calendar`], or an [`Almanac`] made from one.
pub trait Counts {
    /// The `count`-th business day after `start`; `start` itself is day 0. Civ. Code 10.
    fn add_business_days(&self, start: NaiveDate, count: u32, saturdays: Saturdays) -> NaiveDate;
    /// `day` itself if it is a working day, or the last working day before it.
    fn working_day_at_or_before(&self, day: NaiveDate) -> NaiveDate;
}

/// The days that do not count: California's core holidays and those the office added.
///
/// ```
/// # use domain::calendar::*; use chrono::NaiveDate;
/// let thanksgiving = NaiveDate::from_ymd_opt(2026, 11, 26).unwrap();
/// assert_eq!(Calendar::default().holiday(thanksgiving), Some("Thanksgiving"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    added: BTreeMap<NaiveDate, String>,
}

impl Calendar {
    /// The core holidays and, beside them, days that were appointed later or that the office keeps.
    pub fn with_added(added: impl IntoIterator<Item = (NaiveDate, String)>) -> Self {
        Self {
            added: added.into_iter().collect(),
        }
    }

    /// The name of the holiday on `day`, if it is one.
    pub fn holiday(&self, day: NaiveDate) -> Option<&str> {
        core_holiday(day).or_else(|| self.added.get(&day).map(String::as_str))
    }

    /// Whether `day` counts as a business day.
    pub fn is_business_day(&self, day: NaiveDate, saturdays: Saturdays) -> bool {
        let rest = match day.weekday() {
            Weekday::Sun => true,
            Weekday::Sat => saturdays == Saturdays::Skip,
            _ => false,
        };
        !rest && self.holiday(day).is_none()
    }

    /// The `count`-th business day after `start`; `start` itself is day 0. Civ. Code 10.
    pub fn add_business_days(
        &self,
        start: NaiveDate,
        count: u32,
        saturdays: Saturdays,
    ) -> NaiveDate {
        let mut day = start;
        let mut left = count;
        while left > 0 {
            day = day + Days::new(1);
            if self.is_business_day(day, saturdays) {
                left -= 1;
            }
        }
        day
    }

    /// `day` itself if it is a working day, or the last working day before it.
    pub fn working_day_at_or_before(&self, day: NaiveDate) -> NaiveDate {
        let mut day = day;
        while !self.is_business_day(day, Saturdays::Skip) {
            day = day - Days::new(1);
        }
        day
    }
}

impl Counts for Calendar {
    fn add_business_days(&self, start: NaiveDate, count: u32, saturdays: Saturdays) -> NaiveDate {
        Self::add_business_days(self, start, count, saturdays)
    }

    fn working_day_at_or_before(&self, day: NaiveDate) -> NaiveDate {
        Self::working_day_at_or_before(self, day)
    }
}

/// The holidays of Gov. Code 6700 that are also paid state holidays under 19853.
fn core_holiday(day: NaiveDate) -> Option<&'static str> {
    if let Some(name) = fixed_holiday(day) {
        // Only Veterans Day leaves a Saturday; the others stay there. Gov. Code 6701.
        let moved_away = day.weekday() == Weekday::Sun && moves_from_sunday(day)
            || day.weekday() == Weekday::Sat && is_veterans_day(day);
        if !moved_away {
            return Some(name);
        }
    }
    let yesterday = day - Days::new(1);
    if day.weekday() == Weekday::Mon && moves_from_sunday(yesterday) {
        return fixed_holiday(yesterday);
    }
    let tomorrow = day + Days::new(1);
    if day.weekday() == Weekday::Fri && is_veterans_day(tomorrow) {
        return fixed_holiday(tomorrow);
    }
    movable_holiday(day)
}

/// Holidays with a date of their own, where they stand before Gov. Code 6701 moves them.
fn fixed_holiday(day: NaiveDate) -> Option<&'static str> {
    match (day.month(), day.day()) {
        (1, 1) => Some("New Year's Day"),
        (3, 31) => Some("Farmworkers (Cesar Chavez) Day"),
        (7, 4) => Some("Independence Day"),
        (11, 11) => Some("Veterans Day"),
        (12, 25) => Some("Christmas Day"),
        _ => None,
    }
}

/// Holidays that are a weekday of a month.
fn movable_holiday(day: NaiveDate) -> Option<&'static str> {
    let nth = (day.day0() / 7) + 1;
    let last = (day + Days::new(7)).month() != day.month();
    match (day.month(), day.weekday()) {
        (1, Weekday::Mon) if nth == 3 => Some("Dr. Martin Luther King, Jr. Day"),
        (2, Weekday::Mon) if nth == 3 => Some("Presidents' Day"),
        (5, Weekday::Mon) if last => Some("Memorial Day"),
        (9, Weekday::Mon) if nth == 1 => Some("Labor Day"),
        (11, Weekday::Thu) if nth == 4 => Some("Thanksgiving"),
        _ => None,
    }
}

/// Gov. Code 6701: each of the fixed core holidays moves from a Sunday to the Monday after.
fn moves_from_sunday(day: NaiveDate) -> bool {
    fixed_holiday(day).is_some()
}

fn is_veterans_day(day: NaiveDate) -> bool {
    (day.month(), day.day()) == (11, 11)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn holidays(year: i32) -> Vec<String> {
        let calendar = Calendar::default();
        NaiveDate::from_ymd_opt(year, 1, 1)
            .expect("a year")
            .iter_days()
            .take_while(|day| day.year() == year)
            .filter(|day| calendar.holiday(*day).is_some())
            .map(|day| day.format("%d %b").to_string())
            .collect()
    }

    fn check(year: i32, expected: &str) {
        assert_eq!(holidays(year).join(", "), expected, "holidays of {year}");
    }

    #[test]
    fn core_holidays_with_their_shifts() {
        check(
            2026,
            "01 Jan, 19 Jan, 16 Feb, 31 Mar, 25 May, 04 Jul, 07 Sep, 11 Nov, 26 Nov, 25 Dec",
        );
        check(
            2027,
            "01 Jan, 18 Jan, 15 Feb, 31 Mar, 31 May, 05 Jul, 06 Sep, 11 Nov, 25 Nov, 25 Dec",
        );
        check(
            2028,
            "01 Jan, 17 Jan, 21 Feb, 31 Mar, 29 May, 04 Jul, 04 Sep, 10 Nov, 23 Nov, 25 Dec",
        );
        check(
            2029,
            "01 Jan, 15 Jan, 19 Feb, 31 Mar, 28 May, 04 Jul, 03 Sep, 12 Nov, 22 Nov, 25 Dec",
        );
        check(
            2030,
            "01 Jan, 21 Jan, 18 Feb, 01 Apr, 27 May, 04 Jul, 02 Sep, 11 Nov, 28 Nov, 25 Dec",
        );
    }

    #[test]
    fn the_day_after_thanksgiving_is_a_business_day() {
        assert!(Calendar::default().is_business_day(day("2026-11-27"), Saturdays::Skip));
    }

    #[test]
    fn an_added_holiday_is_skipped() {
        let calendar = Calendar::with_added([(day("2026-11-27"), "Office closed".to_owned())]);
        assert_eq!(calendar.holiday(day("2026-11-27")), Some("Office closed"));
        assert_eq!(
            calendar.add_business_days(day("2026-11-25"), 1, Saturdays::Skip),
            day("2026-11-30"),
        );
    }
}
