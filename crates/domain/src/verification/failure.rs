//! What follows when the office cannot find out who asks.
//!
//! The clock runs on; by its last day the office may deny for this reason (7021(b)). For a request to
//! know that is not the end: it comes down one step, from pieces to categories to the published notice.

use crate::right::{Family, Right};

/// What the office may do, and what it must say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What the answer says.
    pub must_say: &'static str,
    /// What the office does instead.
    pub then: Then,
    /// The provision.
    pub cite: &'static str,
}

/// What the office does instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// It treats the request as one for this lesser right. 7024(a).
    EvaluateAs(Right),
    /// It gives its information practices, or the way to them in its notice. 7024(b).
    GivePractices,
    /// Nothing more is owed.
    Nothing,
}

const SAY: &str = "that the identity of the person who asked could not be verified";

/// What follows when identity cannot be verified for `right`; `None` where it is never asked for.
///
/// ```
/// # use domain::{Right, verification::{Then, after_failure}};
/// let failure = after_failure(Right::KnowSpecific).unwrap();
/// assert_eq!(failure.then, Then::EvaluateAs(Right::KnowCategories));
/// assert_eq!(after_failure(Right::OptOutSale), None);
/// ```
pub fn after_failure(right: Right) -> Option<Failure> {
    if right.family() != Family::Verifiable {
        return None;
    }
    let (then, cite) = match right {
        Right::KnowSpecific => (
            Then::EvaluateAs(Right::KnowCategories),
            "11 CCR 7024(a), 7062(f)",
        ),
        Right::KnowCategories => (Then::GivePractices, "11 CCR 7024(b)"),
        Right::Delete => (Then::Nothing, "11 CCR 7022(a)"),
        Right::Correct => (Then::Nothing, "11 CCR 7023(a)"),
        Right::AccessAdmt => (Then::Nothing, "11 CCR 7222(e)"),
        _ => (Then::Nothing, "11 CCR 7021(b)"),
    };
    Some(Failure {
        must_say: SAY,
        then,
        cite,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    fn check(right: Right, expected: Option<(Then, &str)>) {
        let found = after_failure(right);
        assert_eq!(
            found.map(|failure| (failure.then, failure.cite)),
            expected,
            "{right}"
        );
        assert!(found.is_none_or(|failure| failure.must_say == SAY));
    }

    #[test]
    fn a_request_to_know_comes_down_one_step() {
        let categories = Then::EvaluateAs(Right::KnowCategories);
        check(
            Right::KnowSpecific,
            Some((categories, "11 CCR 7024(a), 7062(f)")),
        );
        check(
            Right::KnowCategories,
            Some((Then::GivePractices, "11 CCR 7024(b)")),
        );
    }

    #[test]
    fn the_others_end_here() {
        check(Right::Delete, Some((Then::Nothing, "11 CCR 7022(a)")));
        check(Right::Correct, Some((Then::Nothing, "11 CCR 7023(a)")));
        check(Right::AccessAdmt, Some((Then::Nothing, "11 CCR 7222(e)")));
        check(Right::AppealAdmt, Some((Then::Nothing, "11 CCR 7021(b)")));
    }

    #[test]
    fn what_needs_no_check_cannot_fail_one() {
        for right in Right::ALL
            .iter()
            .filter(|right| right.family() != Family::Verifiable)
        {
            check(*right, None);
        }
    }

    #[test]
    fn coming_down_always_ends() {
        for right in Right::ALL {
            let mut right = *right;
            let mut steps = 0;
            while let Some(Failure {
                then: Then::EvaluateAs(lesser),
                ..
            }) = after_failure(right)
            {
                right = lesser;
                steps += 1;
                assert!(steps < Right::ALL.len());
            }
        }
    }
}
