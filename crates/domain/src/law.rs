//! Which law, in which version, and how sure we are of it.
//!
//! A request is counted by the law in force on the day it arrived, and keeps that version. California
//! is written out in full by the rest of this crate. The other laws are rows of [`Pack`]: their clocks
//! as data with our confidence in them, off until an office turns one on.

mod figure;
mod pack;
mod packs;

use chrono::NaiveDate;

pub use figure::{Figure, FigureKind, at as figure};
pub use pack::{Acknowledge, Appeal, Confidence, Dates, Pack, Span};
pub use packs::Law;

/// A law as it stood from one day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LawVersion {
    /// Which law.
    pub law: Law,
    /// The stable code under which a request keeps it.
    pub code: &'static str,
    /// The first day on which it applied.
    pub since: NaiveDate,
    /// What made it.
    pub what: &'static str,
}

/// A day that is known to exist when this is compiled.
pub(crate) const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => panic!("no such day"),
    }
}

/// California's versions, the oldest first.
const CALIFORNIA: [LawVersion; 3] = [
    LawVersion {
        law: Law::California,
        code: "ca-2020",
        since: day(2020, 1, 1),
        what: "the act of 2018 with the Attorney General's regulations",
    },
    LawVersion {
        law: Law::California,
        code: "ca-2023",
        since: day(2023, 1, 1),
        what: "the act as amended by Proposition 24 with the regulations of 2023",
    },
    LawVersion {
        law: Law::California,
        code: "ca-2026",
        since: day(2026, 1, 1),
        what: "the regulations in force since 1 January 2026, with automated decisions",
    },
];

/// California's law as it stood on `received`; the oldest version for any day before it.
///
/// ```
/// # use domain::law;
/// # let day = |text: &str| text.parse().unwrap();
/// assert_eq!(law::california(day("2025-12-31")).code, "ca-2023");
/// assert_eq!(law::california(day("2026-01-01")).code, "ca-2026");
/// ```
pub fn california(received: NaiveDate) -> LawVersion {
    let in_force = CALIFORNIA
        .iter()
        .rev()
        .find(|version| version.since <= received);
    *in_force.unwrap_or(&CALIFORNIA[0])
}

/// The version with this code, or `None`.
pub fn version(code: &str) -> Option<LawVersion> {
    CALIFORNIA
        .iter()
        .find(|version| version.code == code)
        .copied()
}

/// Until when existing automated decisions may go on without answering to 7222. 7200(b).
pub const ADMT_COMPLIANCE: NaiveDate = day(2027, 1, 1);

#[cfg(test)]
mod tests {
    use super::*;

    fn check(received: &str, expected: &str) {
        let version = california(received.parse().expect("a date"));
        assert_eq!(version.code, expected, "{received}");
        assert_eq!(super::version(expected), Some(version));
    }

    #[test]
    fn the_law_of_the_day_of_receipt() {
        check("2019-12-31", "ca-2020");
        check("2022-12-31", "ca-2020");
        check("2023-01-01", "ca-2023");
        check("2025-12-31", "ca-2023");
        check("2026-01-01", "ca-2026");
        check("2031-05-05", "ca-2026");
    }

    #[test]
    fn since_when_each_version_holds() {
        let since: Vec<String> = CALIFORNIA
            .iter()
            .map(|version| version.since.to_string())
            .collect();
        assert_eq!(since, ["2020-01-01", "2023-01-01", "2026-01-01"]);
    }

    #[test]
    fn an_unknown_code_is_no_version() {
        assert_eq!(version("ca-1999"), None);
    }
}
