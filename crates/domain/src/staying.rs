//! Keeping the deleted deleted, the corrected corrected, and the opted-out out.
//!
//! A backup may wait until it is next used (7022(d)); whoever restores one must then do again what was
//! done since. An import can bring a person back; so a list of keyed hashes says who must stay out. The
//! hashes are personal information too, and serve this purpose alone. 1798.105(c)(2).

use chrono::NaiveDate;

use crate::decision::Outcome;
use crate::right::Right;

/// What must be done again when old data come back, by a restored backup or by an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Again {
    /// What.
    pub act: AgainAct,
    /// The provision.
    pub cite: &'static str,
}

/// The thing that must be done again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgainAct {
    /// Delete the person's data.
    Delete,
    /// Correct the item.
    Correct,
    /// Do not sell or share.
    KeepOutOfSale,
    /// Use sensitive information only for what is needed.
    KeepLimited,
    /// Make no automated significant decision.
    KeepOutOfAdmt,
    /// Send no marketing.
    KeepOutOfMarketing,
}

/// What must be done again for a request for `right` that ended with `outcome`; `None` where nothing
/// stays to be kept.
///
/// ```
/// # use domain::{Outcome, Right, staying::{AgainAct, again}};
/// let again = again(Right::Delete, Outcome::Partly).unwrap();
/// assert_eq!(again.act, AgainAct::Delete);
/// ```
pub fn again(right: Right, outcome: Outcome) -> Option<Again> {
    if outcome == Outcome::Denied {
        return None;
    }
    let (act, cite) = match right {
        Right::Delete => (
            AgainAct::Delete,
            "Civ. Code 1798.105(c)(2); 11 CCR 7022(b)-(e)",
        ),
        Right::Correct => (AgainAct::Correct, "11 CCR 7023(c)"),
        Right::OptOutSale => (
            AgainAct::KeepOutOfSale,
            "Civ. Code 1798.135(c)(4); 11 CCR 7026(f)",
        ),
        Right::LimitSensitive => (
            AgainAct::KeepLimited,
            "Civ. Code 1798.135(c)(4); 11 CCR 7027(g)",
        ),
        Right::OptOutAdmt => (AgainAct::KeepOutOfAdmt, "11 CCR 7221(n)"),
        Right::StopMarketing => (
            AgainAct::KeepOutOfMarketing,
            "the office's own privacy choice",
        ),
        _ => return None,
    };
    Some(Again { act, cite })
}

/// A backup that still holds what was deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The day it was made.
    pub made: NaiveDate,
    /// The day it was restored, or used for sale, disclosure or another commercial purpose.
    pub used: Option<NaiveDate>,
}

impl Backup {
    /// Whether a deletion of `deleted` must be carried out in it now. 7022(d).
    ///
    /// ```
    /// # use domain::staying::Backup; let day = |text: &str| text.parse().unwrap();
    /// let mut backup = Backup { made: day("2026-10-01"), used: None };
    /// assert!(!backup.must_follow(day("2026-11-23")));
    /// backup.used = Some(day("2026-12-01"));
    /// assert!(backup.must_follow(day("2026-11-23")));
    /// ```
    pub fn must_follow(&self, deleted: NaiveDate) -> bool {
        self.made <= deleted && self.used.is_some_and(|used| used >= deleted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn check(right: Right, outcome: Outcome, expected: Option<AgainAct>) {
        assert_eq!(
            again(right, outcome).map(|again| again.act),
            expected,
            "{right} {outcome}"
        );
    }

    #[test]
    fn what_was_done_stays_done() {
        check(Right::Delete, Outcome::Granted, Some(AgainAct::Delete));
        check(Right::Correct, Outcome::Granted, Some(AgainAct::Correct));
        check(
            Right::OptOutSale,
            Outcome::Granted,
            Some(AgainAct::KeepOutOfSale),
        );
        check(
            Right::LimitSensitive,
            Outcome::Partly,
            Some(AgainAct::KeepLimited),
        );
        check(
            Right::OptOutAdmt,
            Outcome::Granted,
            Some(AgainAct::KeepOutOfAdmt),
        );
        check(
            Right::StopMarketing,
            Outcome::Granted,
            Some(AgainAct::KeepOutOfMarketing),
        );
    }

    #[test]
    fn what_was_denied_or_only_told_leaves_nothing_to_keep() {
        check(Right::Delete, Outcome::Denied, None);
        check(Right::KnowSpecific, Outcome::Granted, None);
        check(Right::Complaint, Outcome::Granted, None);
    }

    #[test]
    fn a_backup_follows_when_it_is_used() {
        let check = |made, used: Option<&str>, expected| {
            let backup = Backup {
                made: day(made),
                used: used.map(day),
            };
            assert_eq!(backup.must_follow(day("2026-11-23")), expected);
        };
        check("2026-10-01", None, false);
        check("2026-10-01", Some("2026-12-01"), true);
        check("2026-11-23", Some("2026-11-23"), true);
        // Used before the deletion: it has waited since.
        check("2026-10-01", Some("2026-11-01"), false);
        // Made afterwards: the data are not in it.
        check("2026-11-24", Some("2026-12-01"), false);
    }
}
