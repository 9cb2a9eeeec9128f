//! A calendar worked out in advance, for counting many dates at once.
//!
//! When the office adds a holiday, the dates of all open requests are counted again. Walking from day
//! to day costs a holiday rule a day; here each day of the span is looked at once, and every count
//! after that is two look-ups.

use chrono::{Days, NaiveDate};

use super::{Calendar, Counts, Saturdays};

/// The business days of a span, on both readings of Saturday.
///
/// ```
/// # use domain::calendar::*;
/// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// let almanac = Almanac::new(Calendar::default(), day("2026-01-01"), day("2027-12-31"));
/// let tenth = almanac.add_business_days(day("2026-11-21"), 10, Saturdays::Skip);
/// assert_eq!(tenth, day("2026-12-07"));
/// ```
#[derive(Clone, Debug)]
pub struct Almanac {
    calendar: Calendar,
    first: NaiveDate,
    skipping: Ranks,
    counting: Ranks,
}

/// The business days of a span on one reading.
#[derive(Clone, Debug, Default)]
struct Ranks {
    /// For each day of the span, how many business days lie on it or before it.
    up_to: Vec<u32>,
    /// The business days, as days from the first.
    business: Vec<u32>,
}

impl Almanac {
    /// Works out the days from `first` to `last`. A count that leaves the span is still right, only
    /// slower: it walks the calendar.
    pub fn new(calendar: Calendar, first: NaiveDate, last: NaiveDate) -> Self {
        let ranks = |saturdays| Ranks::new(&calendar, first, last, saturdays);
        let (skipping, counting) = (ranks(Saturdays::Skip), ranks(Saturdays::Count));
        Self {
            calendar,
            first,
            skipping,
            counting,
        }
    }

    fn ranks(&self, saturdays: Saturdays) -> &Ranks {
        match saturdays {
            Saturdays::Skip => &self.skipping,
            Saturdays::Count => &self.counting,
        }
    }

    fn offset(&self, day: NaiveDate) -> Option<usize> {
        usize::try_from((day - self.first).num_days()).ok()
    }

    fn day(&self, offset: u32) -> NaiveDate {
        self.first + Days::new(u64::from(offset))
    }
}

impl Counts for Almanac {
    fn add_business_days(&self, start: NaiveDate, count: u32, saturdays: Saturdays) -> NaiveDate {
        let Some(before) = count.checked_sub(1) else {
            return start;
        };
        let ranks = self.ranks(saturdays);
        let found = self
            .offset(start)
            .and_then(|offset| ranks.up_to.get(offset))
            .and_then(|up_to| ranks.business.get((up_to + before) as usize));
        match found {
            Some(offset) => self.day(*offset),
            None => self.calendar.add_business_days(start, count, saturdays),
        }
    }

    fn working_day_at_or_before(&self, day: NaiveDate) -> NaiveDate {
        let found = self
            .offset(day)
            .and_then(|offset| self.skipping.up_to.get(offset))
            .and_then(|up_to| up_to.checked_sub(1))
            .and_then(|rank| self.skipping.business.get(rank as usize));
        match found {
            Some(offset) => self.day(*offset),
            None => self.calendar.working_day_at_or_before(day),
        }
    }
}

impl Ranks {
    fn new(calendar: &Calendar, first: NaiveDate, last: NaiveDate, saturdays: Saturdays) -> Self {
        let mut ranks = Self::default();
        for (offset, day) in (0..).zip(first.iter_days().take_while(|day| *day <= last)) {
            if calendar.is_business_day(day, saturdays) {
                ranks.business.push(offset);
            }
            ranks.up_to.push(ranks.business.len() as u32);
        }
        ranks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    /// Every day of the span and some outside of it, against the calendar itself.
    #[test]
    fn it_counts_as_the_calendar_counts() {
        let calendar = Calendar::with_added([(day("2027-06-18"), "Office closed".to_owned())]);
        let almanac = Almanac::new(calendar.clone(), day("2026-11-01"), day("2027-08-01"));
        for start in day("2026-10-20").iter_days().take(310) {
            for saturdays in [Saturdays::Skip, Saturdays::Count] {
                for count in [0, 1, 10, 15] {
                    assert_eq!(
                        almanac.add_business_days(start, count, saturdays),
                        calendar.add_business_days(start, count, saturdays),
                        "{start} + {count} {saturdays:?}"
                    );
                }
            }
            assert_eq!(
                almanac.working_day_at_or_before(start),
                calendar.working_day_at_or_before(start)
            );
        }
    }
}
