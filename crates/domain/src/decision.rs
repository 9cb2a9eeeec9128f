//! What was decided on one request.
//!
//! A denial is almost never whole: what no ground covers is still disclosed, deleted or corrected
//! (7022(f), 7024(e)), so [`Outcome::Partly`] is as ordinary as the other two. Whatever is refused
//! rests on a cited [`Ground`] with the facts of this case.

mod circumstances;
mod item;

pub use circumstances::{Circumstances, Objection, objections, offers_opt_out};
pub use item::{Fate, Item, end_dates_missing, outcome_of};

use crate::code::codes;
use crate::right::Right;

pub use crate::ground::{Ground, Said};

codes! {
    /// The outcome of one request.
    pub enum Outcome {
        /// Done as asked.
        Granted = "granted",
        /// Done in part; the rest is refused on a ground.
        Partly = "partly",
        /// Refused on a ground.
        Denied = "denied",
    }
}

codes! {
    /// In what quality a second person agreed to a refusal.
    pub enum Second {
        /// Another member of staff, with a passphrase of their own.
        Staff = "staff",
        /// Somebody from outside, named by an office in which only one person works.
        Adviser = "adviser",
    }
}

/// A decision that the law allows: built by [`decide`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Done as asked.
    Granted,
    /// Done in part.
    Partly(Refusal),
    /// Refused.
    Denied(Refusal),
}

/// Why something was refused: built by [`Refusal::new`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// The cited ground.
    pub ground: Ground,
    /// What in this case makes the ground true; never empty.
    pub facts: String,
}

/// Why a decision cannot be recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionRefused {
    /// A refusal names its ground.
    GroundMissing,
    /// A refusal gives the facts behind its ground.
    FactsMissing,
    /// This ground does not refuse this right.
    GroundDoesNotApply {
        /// The ground that was given.
        ground: Ground,
        /// The right that was asked for.
        right: Right,
    },
    /// What is granted whole needs no ground.
    GroundWithoutRefusal,
}

/// The decision on a request for `right`, if the law knows such a one.
///
/// Whether it also fits this case (who was verified, how often was answered, who agreed) is for
/// [`objections`] to say.
///
/// ```
/// # use domain::{Ground, Outcome, Right, decision::{DecisionRefused, decide}};
/// let kept = Some(Ground::LegalObligation);
/// assert!(decide(Right::Delete, Outcome::Partly, kept, "Tax records of 2025").is_ok());
/// let refused = decide(Right::Delete, Outcome::Denied, None, "We would rather not");
/// assert_eq!(refused, Err(DecisionRefused::GroundMissing));
/// ```
pub fn decide(
    right: Right,
    outcome: Outcome,
    ground: Option<Ground>,
    facts: &str,
) -> Result<Decision, DecisionRefused> {
    if outcome == Outcome::Granted {
        return match ground {
            None => Ok(Decision::Granted),
            Some(_) => Err(DecisionRefused::GroundWithoutRefusal),
        };
    }
    let ground = ground.ok_or(DecisionRefused::GroundMissing)?;
    if !ground.applies_to(right) {
        return Err(DecisionRefused::GroundDoesNotApply { ground, right });
    }
    let refusal = Refusal::new(ground, facts)?;
    Ok(match outcome {
        Outcome::Partly => Decision::Partly(refusal),
        Outcome::Granted | Outcome::Denied => Decision::Denied(refusal),
    })
}

impl Refusal {
    /// A refusal on `ground` with the facts behind it.
    pub fn new(ground: Ground, facts: &str) -> Result<Self, DecisionRefused> {
        match facts.trim() {
            "" => Err(DecisionRefused::FactsMissing),
            facts => Ok(Self {
                ground,
                facts: facts.to_owned(),
            }),
        }
    }
}

impl Decision {
    /// The outcome as a code.
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Granted => Outcome::Granted,
            Self::Partly(_) => Outcome::Partly,
            Self::Denied(_) => Outcome::Denied,
        }
    }

    /// What was refused and why, unless all was granted.
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Granted => None,
            Self::Partly(refusal) | Self::Denied(refusal) => Some(refusal),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    #[test]
    fn a_refusal_needs_a_ground_that_applies_and_its_facts() {
        let decide = |ground, facts| decide(Right::Delete, Outcome::Partly, ground, facts);
        assert_eq!(
            decide(None, "Order of 2025"),
            Err(DecisionRefused::GroundMissing)
        );
        assert_eq!(
            decide(Some(Ground::LegalObligation), " "),
            Err(DecisionRefused::FactsMissing)
        );
        assert_eq!(
            decide(Some(Ground::AnsweredTwice), "Twice"),
            Err(DecisionRefused::GroundDoesNotApply {
                ground: Ground::AnsweredTwice,
                right: Right::Delete
            }),
        );
        assert!(decide(Some(Ground::LegalObligation), "Tax records of 2025").is_ok());
    }

    #[test]
    fn every_right_can_be_granted() {
        for right in Right::ALL {
            assert_eq!(
                decide(*right, Outcome::Granted, None, ""),
                Ok(Decision::Granted)
            );
        }
    }
}
