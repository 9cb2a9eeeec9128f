//! How sure the office must be of who asks, and how sure it is.
//!
//! The data points are ones the office already holds; what is recorded is which point was compared,
//! against what, and the result, never the value. Opt-outs have no check at all: [`need`] gives
//! [`Need::Nothing`] for them, and there is nothing to record. 7060(b).

mod account;
mod failure;
mod point;
mod too_much;

pub use account::{Account, AccountStanding};
pub use failure::{Failure, Then, after_failure};
pub use point::{DataPoint, Reliability};
pub use too_much::{Ask, Plan, TooMuch, too_much};

use crate::Code;
use crate::code::codes;
use crate::right::{Family, Right};

codes! {
    /// How sure the office must be.
    pub enum Level {
        /// Nothing may be asked. 7060(b).
        None = "none",
        /// A reasonable degree of certainty: two data points. 7062(b).
        Reasonable = "reasonable",
        /// A reasonably high degree: three data points and a signed declaration. 7062(c).
        High = "high",
    }
}

/// What must be compared before a request may be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Nothing, and nothing may be asked. 7060(b).
    Nothing,
    /// Data points that must match.
    Points {
        /// How sure the office must be.
        level: Level,
        /// How many different points must match.
        count: u8,
        /// Whether a signed declaration is needed as well, which must be kept. 7062(c).
        declaration: bool,
        /// The provision.
        cite: &'static str,
    },
}

/// One comparison that staff made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// What was compared.
    pub point: DataPoint,
    /// Whether it matched the office's records.
    pub matches: bool,
}

/// How far the checks have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// No check belongs to this right.
    NotNeeded,
    /// More is needed.
    Missing {
        /// Different points that matched.
        matched: u8,
        /// Points that must match.
        needed: u8,
        /// Whether the declaration is still missing.
        declaration: bool,
    },
    /// Enough.
    Reached,
}

/// What makes a mistake about the person worse than usual. 7060(c)(3), 7062(d).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stakes {
    /// Whether the data are sensitive or of value: family photographs, health. 7062(d).
    pub sensitive: bool,
    /// Whether deleting or changing them for the wrong person would do harm. 7062(d).
    pub harmful: bool,
    /// Whether fraud or a foreign hand is suspected on the account. 7061.
    pub fraud_suspected: bool,
    /// The item whose correction is asked for, which must not serve to verify it. 7060(h).
    pub disputed: Option<DataPoint>,
}

/// What `right` needs before it may be answered, where nothing makes a mistake worse than usual.
pub fn need(right: Right) -> Need {
    right.rules().need
}

/// What `right` needs before it may be answered.
///
/// Deletion and correction need the reasonable degree; sensitive data or harm raise it. 7062(d).
///
/// ```
/// # use domain::{Right, verification::*};
/// let photographs = Stakes { sensitive: true, ..Stakes::default() };
/// assert!(matches!(need_with(Right::Delete, &photographs), Need::Points { count: 3, .. }));
/// ```
pub fn need_with(right: Right, stakes: &Stakes) -> Need {
    let by_stakes = matches!(right, Right::Delete | Right::Correct);
    if by_stakes && (stakes.sensitive || stakes.harmful) {
        let cite = "11 CCR 7062(c), (d)";
        return Need::Points {
            level: Level::High,
            count: 3,
            declaration: true,
            cite,
        };
    }
    need(right)
}

/// The level that `right` needs.
pub fn level(right: Right) -> Level {
    match need(right) {
        Need::Nothing => Level::None,
        Need::Points { level, .. } => level,
    }
}

/// Whether a check of identity may be recorded for `right` at all.
pub fn may_check(right: Right) -> bool {
    right.family() == Family::Verifiable
}

/// How far `checks` satisfy what `right` needs. A point counts once, however often it was compared.
pub fn progress(right: Right, checks: &[Check]) -> Progress {
    progress_with(right, &Stakes::default(), checks)
}

/// How far `checks` satisfy what `right` needs in this case.
pub fn progress_with(right: Right, stakes: &Stakes, checks: &[Check]) -> Progress {
    let Need::Points {
        count, declaration, ..
    } = need_with(right, stakes)
    else {
        return Progress::NotNeeded;
    };
    let matching = |point| latest(checks, point) == Some(true);
    // Signing in again to an existing account is enough by itself, unless fraud is suspected. 7061.
    if matching(DataPoint::AccountLogin) && !stakes.fraud_suspected {
        return Progress::Reached;
    }
    let disputed = stakes.disputed.filter(|_| right == Right::Correct);
    let matched = count_matches(|point| Some(point) != disputed && matching(point));
    let declaration = declaration && !matching(DataPoint::Declaration);
    if matched >= count && !declaration {
        Progress::Reached
    } else {
        Progress::Missing {
            matched,
            needed: count,
            declaration,
        }
    }
}

/// How many points count: all reliable ones that match, and one weak one beside them.
fn count_matches(matches: impl Fn(DataPoint) -> bool) -> u8 {
    let of = |wanted| {
        DataPoint::ALL
            .iter()
            .filter(|point| point.reliability() == wanted && matches(**point))
            .filter(|point| !point.contained_in().is_some_and(&matches))
            .count() as u8
    };
    let reliable = of(Reliability::Reliable);
    reliable + of(Reliability::Weak).min(1).min(reliable)
}

/// The result of the last comparison of `point`.
fn latest(checks: &[Check], point: DataPoint) -> Option<bool> {
    checks
        .iter()
        .rev()
        .find(|check| check.point == point)
        .map(|check| check.matches)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(right: Right, points: &[(DataPoint, bool)], expected: Progress) {
        let checks: Vec<Check> = points
            .iter()
            .map(|(point, matches)| Check {
                point: *point,
                matches: *matches,
            })
            .collect();
        assert_eq!(progress(right, &checks), expected);
    }

    fn missing(matched: u8, needed: u8, declaration: bool) -> Progress {
        Progress::Missing {
            matched,
            needed,
            declaration,
        }
    }

    #[test]
    fn two_points_suffice_for_categories_and_deletion() {
        use DataPoint::*;
        check(Right::Delete, &[(EmailAddress, true)], missing(1, 2, false));
        check(
            Right::Delete,
            &[(EmailAddress, true), (OrderNumber, true)],
            Progress::Reached,
        );
        check(
            Right::KnowCategories,
            &[(EmailAddress, true), (OrderNumber, false)],
            missing(1, 2, false),
        );
    }

    #[test]
    fn specific_pieces_need_three_points_and_the_declaration() {
        use DataPoint::*;
        let three = [
            (EmailAddress, true),
            (OrderNumber, true),
            (PostalCode, true),
        ];
        check(Right::KnowSpecific, &three, missing(3, 3, true));
        check(
            Right::KnowSpecific,
            &[three[0], three[1], three[2], (Declaration, true)],
            Progress::Reached,
        );
    }

    #[test]
    fn the_same_point_counts_once_and_the_last_comparison_stands() {
        use DataPoint::*;
        check(
            Right::Delete,
            &[(EmailAddress, true), (EmailAddress, true)],
            missing(1, 2, false),
        );
        check(
            Right::Delete,
            &[(EmailAddress, true), (Name, true), (Name, false)],
            missing(1, 2, false),
        );
    }

    #[test]
    fn opt_outs_never_have_a_check() {
        for right in [Right::OptOutSale, Right::LimitSensitive, Right::OptOutAdmt] {
            assert_eq!(need(right), Need::Nothing);
            assert!(!may_check(right));
            check(right, &[], Progress::NotNeeded);
        }
    }

    #[test]
    fn a_weak_point_counts_once_and_only_beside_a_reliable_one() {
        use DataPoint::*;
        check(Right::Delete, &[(Name, true)], missing(0, 2, false));
        check(
            Right::Delete,
            &[(Name, true), (AccountName, true)],
            missing(0, 2, false),
        );
        check(
            Right::Delete,
            &[(EmailAddress, true), (Name, true)],
            Progress::Reached,
        );
        check(
            Right::KnowSpecific,
            &[
                (EmailAddress, true),
                (Name, true),
                (AccountName, true),
                (Declaration, true),
            ],
            missing(2, 3, false),
        );
    }

    #[test]
    fn a_postal_code_tells_nothing_beside_its_address() {
        use DataPoint::*;
        check(
            Right::Delete,
            &[(PostalAddress, true), (PostalCode, true)],
            missing(1, 2, false),
        );
        check(
            Right::Delete,
            &[(Phone, true), (PostalCode, true)],
            Progress::Reached,
        );
    }

    #[test]
    fn signing_in_again_is_enough_without_points_or_declaration() {
        let signed_in = [(DataPoint::AccountLogin, true)];
        check(Right::Delete, &signed_in, Progress::Reached);
        check(Right::KnowSpecific, &signed_in, Progress::Reached);
        check(
            Right::KnowSpecific,
            &[(DataPoint::AccountLogin, false)],
            missing(0, 3, true),
        );
    }

    fn check_stakes(right: Right, stakes: Stakes, points: &[DataPoint], expected: Progress) {
        let checks: Vec<Check> = points
            .iter()
            .map(|point| Check {
                point: *point,
                matches: true,
            })
            .collect();
        assert_eq!(progress_with(right, &stakes, &checks), expected);
    }

    #[test]
    fn sensitive_data_raise_deletion_and_correction_to_the_high_degree() {
        use DataPoint::*;
        let sensitive = Stakes {
            sensitive: true,
            ..Stakes::default()
        };
        let harmful = Stakes {
            harmful: true,
            ..Stakes::default()
        };
        for stakes in [sensitive, harmful] {
            for right in [Right::Delete, Right::Correct] {
                check_stakes(right, stakes, &[EmailAddress, Phone], missing(2, 3, true));
                let enough = [EmailAddress, Phone, OrderNumber, Declaration];
                check_stakes(right, stakes, &enough, Progress::Reached);
            }
            check_stakes(
                Right::KnowCategories,
                stakes,
                &[EmailAddress, Phone],
                Progress::Reached,
            );
            check_stakes(Right::OptOutSale, stakes, &[], Progress::NotNeeded);
        }
    }

    #[test]
    fn the_disputed_item_does_not_verify_its_own_correction() {
        use DataPoint::*;
        let stakes = Stakes {
            disputed: Some(Phone),
            ..Stakes::default()
        };
        check_stakes(
            Right::Correct,
            stakes,
            &[EmailAddress, Phone],
            missing(1, 2, false),
        );
        check_stakes(
            Right::Delete,
            stakes,
            &[EmailAddress, Phone],
            Progress::Reached,
        );
    }

    #[test]
    fn a_login_under_suspicion_of_fraud_is_not_enough() {
        use DataPoint::*;
        let stakes = Stakes {
            fraud_suspected: true,
            ..Stakes::default()
        };
        check_stakes(Right::Delete, stakes, &[AccountLogin], missing(0, 2, false));
        check_stakes(
            Right::Delete,
            stakes,
            &[AccountLogin, EmailAddress, Phone],
            Progress::Reached,
        );
    }

    #[test]
    fn the_raised_degree_is_the_high_one() {
        let sensitive = Stakes {
            sensitive: true,
            ..Stakes::default()
        };
        let raised = need_with(Right::Delete, &sensitive);
        let Need::Points {
            level,
            count,
            declaration,
            ..
        } = raised
        else {
            panic!("points are needed");
        };
        assert_eq!((level, count, declaration), (Level::High, 3, true));
        assert_eq!(
            need_with(Right::Delete, &Stakes::default()),
            need(Right::Delete)
        );
    }

    #[test]
    fn the_levels() {
        let points = |right| match need(right) {
            Need::Nothing => None,
            Need::Points {
                level,
                count,
                declaration,
                ..
            } => Some((level, count, declaration)),
        };
        for right in [Right::KnowSpecific, Right::AccessAdmt, Right::AppealAdmt] {
            assert_eq!(points(right), Some((Level::High, 3, true)), "{right}");
            assert_eq!(level(right), Level::High, "{right}");
        }
        for right in [Right::KnowCategories, Right::Delete, Right::Correct] {
            assert_eq!(
                points(right),
                Some((Level::Reasonable, 2, false)),
                "{right}"
            );
            assert_eq!(level(right), Level::Reasonable, "{right}");
        }
        for right in Right::ALL {
            assert_eq!(may_check(*right), level(*right) != Level::None, "{right}");
        }
    }
}
