//! Amounts that change with time: thresholds and fines, each with the day from which it holds.
//!
//! They follow the consumer price index in January of every odd year (1798.199.95(d)), so a step is due
//! on 1 January 2027. It was not published when this table was written: from that day on a figure is
//! marked as one to be confirmed.

use chrono::NaiveDate;

use super::day;
use crate::code::codes;

codes! {
    /// What an amount is for.
    pub enum FigureKind {
        /// Gross revenue of the year before above which the act applies. 1798.140(d)(1)(A).
        RevenueThreshold = "revenue-threshold",
        /// Consumers or households whose data are bought, sold or shared in a year. 1798.140(d)(1)(B).
        ConsumerThreshold = "consumer-threshold",
        /// Share of revenue from selling or sharing, in percent. 1798.140(d)(1)(C).
        RevenueShare = "revenue-share",
        /// The highest fine for one violation. 1798.155(a).
        Fine = "fine",
        /// The highest fine for an intentional one, or one about a child under 16. 1798.155(a).
        FineIntentional = "fine-intentional",
        /// The least a consumer can get for a breach. 1798.150.
        BreachLeast = "breach-least",
        /// The most a consumer can get for a breach. 1798.150.
        BreachMost = "breach-most",
        /// Consumers a year from which metrics must be published. 7102.
        MetricsThreshold = "metrics-threshold",
    }
}

/// An amount as it stands on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What for.
    pub kind: FigureKind,
    /// Dollars, people or percent, as the kind says.
    pub amount: u32,
    /// The first day on which it held.
    pub since: NaiveDate,
    /// Whether a later step was due by the day asked about that this table does not know.
    pub to_be_confirmed: bool,
    /// The provision.
    pub cite: &'static str,
}

/// The first day after this table was written on which the price index changes the amounts.
const NEXT_STEP: NaiveDate = day(2027, 1, 1);
const ACT: NaiveDate = day(2023, 1, 1);
const STEP_2025: NaiveDate = day(2025, 1, 1);

/// Kind, first day, amount: the oldest first within a kind.
const TABLE: &[(FigureKind, NaiveDate, u32)] = &[
    (FigureKind::RevenueThreshold, ACT, 25_000_000),
    (FigureKind::RevenueThreshold, STEP_2025, 26_625_000),
    (FigureKind::ConsumerThreshold, ACT, 100_000),
    (FigureKind::RevenueShare, ACT, 50),
    (FigureKind::Fine, ACT, 2_500),
    (FigureKind::Fine, STEP_2025, 2_663),
    (FigureKind::FineIntentional, ACT, 7_500),
    (FigureKind::FineIntentional, STEP_2025, 7_988),
    (FigureKind::BreachLeast, ACT, 100),
    (FigureKind::BreachLeast, STEP_2025, 107),
    (FigureKind::BreachMost, ACT, 750),
    (FigureKind::BreachMost, STEP_2025, 799),
    (FigureKind::MetricsThreshold, ACT, 10_000_000),
];

/// The amount in force on `on`; `None` before the first one.
///
/// ```
/// # use domain::law::{FigureKind, figure};
/// # let day = |text: &str| text.parse().unwrap();
/// assert_eq!(figure(FigureKind::Fine, day("2024-12-31")).unwrap().amount, 2_500);
/// assert_eq!(figure(FigureKind::Fine, day("2026-11-23")).unwrap().amount, 2_663);
/// assert!(figure(FigureKind::Fine, day("2027-01-01")).unwrap().to_be_confirmed);
/// ```
pub fn at(kind: FigureKind, on: NaiveDate) -> Option<Figure> {
    let (_, since, amount) = TABLE
        .iter()
        .rev()
        .find(|(other, since, _)| *other == kind && *since <= on)?;
    Some(Figure {
        kind,
        amount: *amount,
        since: *since,
        to_be_confirmed: kind.follows_prices() && on >= NEXT_STEP,
        cite: kind.cite(),
    })
}

impl FigureKind {
    /// Whether the price index changes it. 1798.199.95(d).
    pub fn follows_prices(self) -> bool {
        match self {
            Self::RevenueThreshold
            | Self::Fine
            | Self::FineIntentional
            | Self::BreachLeast
            | Self::BreachMost => true,
            Self::ConsumerThreshold | Self::RevenueShare | Self::MetricsThreshold => false,
        }
    }

    /// The provision.
    pub fn cite(self) -> &'static str {
        match self {
            Self::RevenueThreshold => "Civ. Code 1798.140(d)(1)(A)",
            Self::ConsumerThreshold => "Civ. Code 1798.140(d)(1)(B)",
            Self::RevenueShare => "Civ. Code 1798.140(d)(1)(C)",
            Self::Fine | Self::FineIntentional => "Civ. Code 1798.155(a)",
            Self::BreachLeast | Self::BreachMost => "Civ. Code 1798.150",
            Self::MetricsThreshold => "11 CCR 7102",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    fn check(kind: FigureKind, on: &str, expected: Option<(u32, bool)>) {
        let found = at(kind, on.parse().expect("a date"));
        assert_eq!(
            found.map(|figure| (figure.amount, figure.to_be_confirmed)),
            expected,
            "{kind} {on}"
        );
    }

    #[test]
    fn the_amount_of_the_day() {
        check(FigureKind::RevenueThreshold, "2022-12-31", None);
        check(
            FigureKind::RevenueThreshold,
            "2024-12-31",
            Some((25_000_000, false)),
        );
        check(
            FigureKind::RevenueThreshold,
            "2025-01-01",
            Some((26_625_000, false)),
        );
        check(
            FigureKind::FineIntentional,
            "2026-12-31",
            Some((7_988, false)),
        );
        check(FigureKind::BreachLeast, "2025-06-01", Some((107, false)));
        check(FigureKind::BreachMost, "2025-06-01", Some((799, false)));
    }

    /// Before and after the step of 2025, each amount.
    #[test]
    fn all_amounts() {
        for (kind, before, after) in [
            (FigureKind::RevenueThreshold, 25_000_000, 26_625_000),
            (FigureKind::ConsumerThreshold, 100_000, 100_000),
            (FigureKind::RevenueShare, 50, 50),
            (FigureKind::Fine, 2_500, 2_663),
            (FigureKind::FineIntentional, 7_500, 7_988),
            (FigureKind::BreachLeast, 100, 107),
            (FigureKind::BreachMost, 750, 799),
            (FigureKind::MetricsThreshold, 10_000_000, 10_000_000),
        ] {
            check(kind, "2024-12-31", Some((before, false)));
            check(kind, "2025-01-01", Some((after, false)));
            check(kind, "2027-01-01", Some((after, before != after)));
        }
    }

    #[test]
    fn the_step_of_2027_is_not_known_yet() {
        check(FigureKind::Fine, "2026-12-31", Some((2_663, false)));
        check(FigureKind::Fine, "2027-01-01", Some((2_663, true)));
        check(
            FigureKind::ConsumerThreshold,
            "2027-01-01",
            Some((100_000, false)),
        );
    }

    #[test]
    fn every_kind_has_a_figure_today() {
        for kind in FigureKind::ALL {
            let figure = at(*kind, day(2026, 11, 23)).expect("a figure");
            assert!(!figure.cite.is_empty() && figure.since <= day(2026, 11, 23));
        }
    }
}
