//! What was decided on one request.
//!
//! A denial is almost never whole: what no ground covers is still disclosed, deleted or corrected
//! (7022(f), 7024(e)), so [`Outcome::Partly`] is as ordinary as the other two. Whatever is refused
//! rests on a cited [`Ground`] with the facts of this case.

use crate::Code;
use crate::code::codes;
use crate::right::{Family, Right};

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
    /// A cited reason to refuse a request or a part of it.
    pub enum Ground {
        /// Identity could not be verified. 7022(a), 7023(a), 7024(a)-(b).
        Unverified = "unverified",
        /// Needed for a purchase, a warranty, a recall or a contract with the consumer. 1798.105(d)(1).
        Transaction = "transaction",
        /// Needed for security and integrity. 1798.105(d)(2).
        Security = "security",
        /// Needed to find and repair errors. 1798.105(d)(3).
        Debugging = "debugging",
        /// Free speech or another right given by law. 1798.105(d)(4).
        FreeSpeech = "free-speech",
        /// The California Electronic Communications Privacy Act. 1798.105(d)(5).
        Calecpa = "calecpa",
        /// Public research with informed consent. 1798.105(d)(6).
        Research = "research",
        /// Internal uses the consumer would expect. 1798.105(d)(7).
        InternalUse = "internal-use",
        /// A legal obligation, such as keeping tax records. 1798.105(d)(8).
        LegalObligation = "legal-obligation",
        /// Two requests to know were answered within 12 months. 1798.130(b).
        AnsweredTwice = "answered-twice",
        /// Information from before the last 12 months, impossible or disproportionate. 7024(h).
        Disproportionate = "disproportionate",
        /// The contested item is more likely than not accurate. 7023(b).
        LikelyAccurate = "likely-accurate",
        /// The documentation does not support the correction. 7023(f).
        InadequateDocumentation = "inadequate-documentation",
        /// Good-faith, reasonable and documented belief of fraud. 7026(e), 7027(f), 7023(h).
        Fraudulent = "fraudulent",
        /// The agent did not show the consumer's signed permission. 7063(a), 7026(j).
        NoPermission = "no-permission",
        /// Manifestly unfounded or excessive; the burden of showing it is ours. 1798.145(h)(3).
        UnfoundedOrExcessive = "unfounded-or-excessive",
        /// The data belong to a regime of their own (health, credit, banking, driver records). 1798.145(c)-(f).
        ExemptData = "exempt-data",
        /// It would reveal another person's data. 1798.145(k).
        RightsOfOthers = "rights-of-others",
        /// Compliance with law, legal claims or an investigation. 1798.145(a).
        LegalClaims = "legal-claims",
        /// The person is not a consumer in the sense of the act. 1798.140(i).
        NotAConsumer = "not-a-consumer",
    }
}

impl Ground {
    /// The provision that gives the ground.
    pub fn cite(self) -> &'static str {
        match self {
            Self::Unverified => "11 CCR 7022(a), 7023(a), 7024(a)-(b)",
            Self::Transaction => "Civ. Code 1798.105(d)(1)",
            Self::Security => "Civ. Code 1798.105(d)(2)",
            Self::Debugging => "Civ. Code 1798.105(d)(3)",
            Self::FreeSpeech => "Civ. Code 1798.105(d)(4)",
            Self::Calecpa => "Civ. Code 1798.105(d)(5)",
            Self::Research => "Civ. Code 1798.105(d)(6)",
            Self::InternalUse => "Civ. Code 1798.105(d)(7)",
            Self::LegalObligation => "Civ. Code 1798.105(d)(8)",
            Self::AnsweredTwice => "Civ. Code 1798.130(b)",
            Self::Disproportionate => "11 CCR 7024(h)",
            Self::LikelyAccurate => "11 CCR 7023(b)",
            Self::InadequateDocumentation => "11 CCR 7023(f)",
            Self::Fraudulent => "11 CCR 7023(h), 7026(e), 7027(f)",
            Self::NoPermission => "11 CCR 7026(j), 7063(a)",
            Self::UnfoundedOrExcessive => "Civ. Code 1798.145(h)(3)",
            Self::ExemptData => "Civ. Code 1798.145(c)-(f)",
            Self::RightsOfOthers => "Civ. Code 1798.145(k)",
            Self::LegalClaims => "Civ. Code 1798.145(a)",
            Self::NotAConsumer => "Civ. Code 1798.140(i)",
        }
    }

    /// Whether a request for `right` can be refused on this ground.
    pub fn applies_to(self, right: Right) -> bool {
        let know = matches!(right, Right::KnowCategories | Right::KnowSpecific);
        match self {
            Self::Unverified => right.family() == Family::Verifiable,
            Self::Transaction
            | Self::Security
            | Self::Debugging
            | Self::FreeSpeech
            | Self::Calecpa
            | Self::Research
            | Self::InternalUse
            | Self::LegalObligation => right == Right::Delete,
            Self::AnsweredTwice | Self::Disproportionate => know,
            Self::LikelyAccurate | Self::InadequateDocumentation => right == Right::Correct,
            Self::Fraudulent => right.family() == Family::OptOut || right == Right::Correct,
            Self::NoPermission => right.family() != Family::Unclocked,
            Self::UnfoundedOrExcessive
            | Self::ExemptData
            | Self::LegalClaims
            | Self::NotAConsumer => true,
            Self::RightsOfOthers => right.family() == Family::Verifiable,
        }
    }

    /// The grounds on which a request for `right` can be refused.
    pub fn for_right(right: Right) -> impl Iterator<Item = Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(move |ground| ground.applies_to(right))
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

/// Why something was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// The decision on a request for `right`, if the law allows it.
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
    let facts = facts.trim();
    if facts.is_empty() {
        return Err(DecisionRefused::FactsMissing);
    }
    let refusal = Refusal {
        ground,
        facts: facts.to_owned(),
    };
    Ok(match outcome {
        Outcome::Partly => Decision::Partly(refusal),
        Outcome::Granted | Outcome::Denied => Decision::Denied(refusal),
    })
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
    fn an_opt_out_is_never_refused_for_want_of_identity() {
        for right in [Right::OptOutSale, Right::LimitSensitive, Right::OptOutAdmt] {
            assert!(Ground::for_right(right).all(|ground| ground != Ground::Unverified));
        }
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
