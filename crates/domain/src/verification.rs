//! How sure the office must be of who asks, and how sure it is.
//!
//! The data points are ones the office already holds; what is recorded is which point was compared,
//! against what, and the result, never the value. Opt-outs have no check at all: [`need`] gives
//! [`Need::Nothing`] for them, and there is nothing to record. 7060(b).

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

codes! {
    /// A data point that can be compared with the office's own records.
    pub enum DataPoint {
        /// The e-mail address on file.
        EmailAddress = "email-address",
        /// The name on file. Weak alone.
        Name = "name",
        /// An order or invoice number.
        OrderNumber = "order-number",
        /// The date of a purchase.
        PurchaseDate = "purchase-date",
        /// The amount of a purchase.
        PurchaseAmount = "purchase-amount",
        /// A licence or product key.
        LicenseKey = "license-key",
        /// The telephone number on file.
        Phone = "phone",
        /// The postal address on file.
        PostalAddress = "postal-address",
        /// The ZIP or postal code on file.
        PostalCode = "postal-code",
        /// The name of an account.
        AccountName = "account-name",
        /// Signed in to the account again. 7061.
        AccountLogin = "account-login",
        /// A support ticket or other earlier contact.
        EarlierContact = "earlier-contact",
        /// The signed declaration under penalty of perjury. 7062(c).
        Declaration = "declaration",
        /// Another point already held.
        Other = "other",
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

/// What `right` needs before it may be answered.
///
/// Deletion and correction need the reasonable degree here; the office raises it by the sensitivity
/// of the data and the harm of a mistake. 7062(d).
pub fn need(right: Right) -> Need {
    let points = |level, count, declaration, cite| Need::Points {
        level,
        count,
        declaration,
        cite,
    };
    match right {
        Right::KnowCategories => points(Level::Reasonable, 2, false, "11 CCR 7062(b)"),
        Right::KnowSpecific => points(Level::High, 3, true, "11 CCR 7062(c)"),
        Right::Delete | Right::Correct => points(Level::Reasonable, 2, false, "11 CCR 7062(d)"),
        Right::AccessAdmt => points(Level::High, 3, true, "11 CCR 7062(c), 7222(e)"),
        // The law names no level for the appeal; it is treated like access.
        Right::AppealAdmt => points(Level::High, 3, true, "11 CCR 7221(b)(1)"),
        Right::OptOutSale | Right::LimitSensitive | Right::OptOutAdmt => Need::Nothing,
        Right::OptIn | Right::WithdrawIncentive | Right::StopMarketing | Right::Complaint => {
            Need::Nothing
        }
    }
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
    let Need::Points {
        count, declaration, ..
    } = need(right)
    else {
        return Progress::NotNeeded;
    };
    let matching = |wanted: DataPoint| latest(checks, wanted) == Some(true);
    let matched = DataPoint::ALL
        .iter()
        .filter(|point| **point != DataPoint::Declaration && matching(**point))
        .count() as u8;
    // Signing in again to an existing account satisfies the level by itself. 7061(a).
    let enough = matched >= count || matching(DataPoint::AccountLogin);
    let declaration_missing = declaration && !matching(DataPoint::Declaration);
    if enough && !declaration_missing {
        Progress::Reached
    } else {
        Progress::Missing {
            matched,
            needed: count,
            declaration: declaration_missing,
        }
    }
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
}
