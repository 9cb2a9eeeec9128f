//! A law as a row of data: how long, from when, who can appeal, and how sure we are.

use chrono::{Days, Months, NaiveDate};

use super::Law;

/// A length of time in the terms of a law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Calendar days from receipt.
    Days(u32),
    /// Calendar months: the same day of a later month, its last day if it has no such day.
    Months(u32),
    /// Business days from receipt.
    BusinessDays(u32),
}

/// Whether receipt must be confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acknowledge {
    /// No date is set, as far as we know.
    NotSet,
    /// Within this time.
    Within(Span),
}

/// An appeal against a denial.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appeal {
    /// Days to decide it.
    pub days: u32,
    /// Days that can be added once; 0 for none.
    pub more: u32,
}

/// How sure we are of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// One unchecked source, or sources that differ.
    Low,
    /// Secondary sources that agree.
    Medium,
    /// Secondary sources for the clock that agree, the rest less sure.
    MediumToHigh,
    /// The text itself, or sources that quote it.
    High,
}

/// What a law says of the time to answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// Which law.
    pub law: Law,
    /// Its name in words.
    pub name: &'static str,
    /// The first day it applies, where our sources give it and it matters.
    pub since: Option<NaiveDate>,
    /// Until when to confirm receipt.
    pub acknowledge: Acknowledge,
    /// Until when to answer; `None` for a law we know only by name.
    pub answer: Option<Span>,
    /// How much the one extension adds.
    pub extension: Option<Span>,
    /// The appeal, where a denial can be appealed to the business.
    pub appeal: Option<Appeal>,
    /// Until when to carry out an opt-out.
    pub opt_out: Option<Span>,
    /// What else is known of opt-outs, in words.
    pub opt_out_note: &'static str,
    /// Free requests in 12 months; `None` where there is no number.
    pub free: Option<u8>,
    /// Whether and how long a business may put a breach right.
    pub cure: &'static str,
    /// Whether the clock stops while the office waits for proof. Never in California.
    pub clock_stops: bool,
    /// How sure we are.
    pub confidence: Confidence,
    /// What in this row nobody has confirmed; the guide says it.
    pub unconfirmed: &'static [&'static str],
}

/// The last days under a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    /// Until when to answer.
    pub answer: NaiveDate,
    /// Until when to answer once extended.
    pub extended: Option<NaiveDate>,
}

impl Pack {
    /// Whether an office that never chose has this pack on. Only California is.
    pub fn on_by_default(&self) -> bool {
        self.law == Law::California
    }

    /// The last days to answer a request received on `received`.
    ///
    /// `None` where the law sets no answer in days or months, or does not apply yet on that day.
    ///
    /// ```
    /// # use domain::law::Law;
    /// # let day = |text: &str| text.parse().unwrap();
    /// let dates = Law::EuropeanUnion.pack().dates(day("2027-01-31")).unwrap();
    /// assert_eq!(dates.answer, day("2027-02-28"));
    /// assert_eq!(dates.extended, Some(day("2027-04-30")));
    /// ```
    pub fn dates(&self, received: NaiveDate) -> Option<Dates> {
        if self.since.is_some_and(|since| received < since) {
            return None;
        }
        let answer = self.answer?;
        let extended = self
            .extension
            .and_then(|more| answer.and(more)?.after(received));
        Some(Dates {
            answer: answer.after(received)?,
            extended,
        })
    }
}

impl Span {
    /// The day at the end of the span; business days need a calendar and give `None`.
    fn after(self, received: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(days) => Some(received + Days::new(u64::from(days))),
            Self::Months(months) => Some(received + Months::new(months)),
            Self::BusinessDays(_) => None,
        }
    }

    /// Both spans in one, counted from receipt, where they are of one kind.
    fn and(self, more: Self) -> Option<Self> {
        match (self, more) {
            (Self::Days(days), Self::Days(more)) => Some(Self::Days(days + more)),
            (Self::Months(months), Self::Months(more)) => Some(Self::Months(months + more)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    fn check(law: Law, received: &str, answer: &str, extended: &str) {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a date");
        let dates = law.pack().dates(day(received)).expect("dates");
        assert_eq!(
            (dates.answer, dates.extended),
            (day(answer), Some(day(extended))),
            "{law}"
        );
    }

    #[test]
    fn days_and_months() {
        check(Law::California, "2026-11-21", "2027-01-05", "2027-02-19");
        check(Law::Iowa, "2026-11-21", "2027-02-19", "2027-04-05");
        check(Law::Florida, "2026-11-21", "2027-01-05", "2027-01-20");
        check(Law::UnitedKingdom, "2026-11-21", "2026-12-21", "2027-02-21");
        check(Law::EuropeanUnion, "2027-11-30", "2027-12-30", "2028-02-29");
    }

    #[test]
    fn a_law_that_is_coming_has_no_dates() {
        for law in [Law::Oklahoma, Law::Louisiana, Law::Alabama, Law::Vermont] {
            assert_eq!(
                law.pack().dates("2026-11-21".parse().expect("a date")),
                None
            );
            assert_eq!(
                law.pack().dates("2030-01-01".parse().expect("a date")),
                None
            );
        }
        assert_eq!(
            Law::Indiana
                .pack()
                .dates("2025-12-31".parse().expect("a date")),
            None
        );
    }

    #[test]
    fn only_california_is_on_by_default_and_confirmed() {
        for law in Law::ALL {
            let pack = law.pack();
            assert_eq!(pack.law, *law);
            assert_eq!(pack.on_by_default(), *law == Law::California);
            assert_eq!(
                pack.unconfirmed.is_empty(),
                *law == Law::California,
                "{law}"
            );
            assert_eq!(pack.clock_stops, *law == Law::UnitedKingdom);
        }
    }

    #[test]
    fn appeals() {
        let appeal = |law: Law| law.pack().appeal.map(|appeal| (appeal.days, appeal.more));
        assert_eq!(appeal(Law::California), None);
        assert_eq!(appeal(Law::Utah), None);
        assert_eq!(appeal(Law::Colorado), Some((45, 60)));
        assert_eq!(appeal(Law::Minnesota), Some((45, 60)));
        assert_eq!(appeal(Law::Oregon), Some((45, 45)));
        assert_eq!(appeal(Law::Virginia), Some((60, 0)));
        assert_eq!(appeal(Law::NewJersey), Some((45, 0)));
    }

    #[test]
    fn the_data_of_one_row_of_each_sort() {
        let delaware = Law::Delaware.pack();
        assert_eq!(
            (delaware.free, delaware.confidence),
            (Some(1), Confidence::Medium)
        );
        let iowa = Law::Iowa.pack();
        assert_eq!((iowa.opt_out, iowa.free), (Some(Span::Days(90)), Some(2)));
        assert_eq!(Law::California.pack().opt_out, Some(Span::BusinessDays(15)));
        assert_eq!(
            Law::California.pack().acknowledge,
            Acknowledge::Within(Span::BusinessDays(10))
        );
        assert_eq!(Law::NewJersey.pack().confidence, Confidence::Low);
    }
}
