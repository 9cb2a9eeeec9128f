//! The kinds of letters, and what each must say.

use crate::Outcome;
use crate::code::codes;
use crate::right::{Family, Right};

codes! {
    /// A kind of letter.
    pub enum LetterKind {
        /// Receipt is confirmed and the way ahead explained. 7021(a).
        Acknowledgement = "acknowledgement",
        /// The consumer is asked for data points that the office already holds. 7060, 7062.
        VerificationRequest = "verification-request",
        /// The answer to a request to know categories. 7024(k).
        KnowCategories = "know-categories",
        /// All was deleted. 7022(e).
        DeletionDone = "deletion-done",
        /// A part was deleted; the rest is kept on a ground. 7022(f).
        DeletionPartly = "deletion-partly",
        /// The opt-out was carried out. 7026(g).
        OptOutConfirmed = "opt-out-confirmed",
    }
}

codes! {
    /// One thing that a letter must say.
    pub enum Duty {
        /// That the request was received, and when. 7021(a).
        SaysReceived = "says-received",
        /// Which rights were understood. 7021(a).
        NamesRights = "names-rights",
        /// How identity is checked, in general. 7021(a).
        SaysHowVerified = "says-how-verified",
        /// When to expect the answer. 7021(a).
        SaysAnswerDate = "says-answer-date",
        /// That nothing is needed from the consumer for an opt-out. 7060(b).
        AsksNothingForOptOut = "asks-nothing-for-opt-out",
        /// Which points to send, all of them already held. 7060(c), 7062.
        NamesPoints = "names-points",
        /// That what is sent serves this check alone and is deleted afterwards. 7060(d).
        SaysVerificationUse = "says-verification-use",
        /// That the date does not move. 7021(b).
        SaysClockRuns = "says-clock-runs",
        /// The six lists by statutory category. 7024(k), 1798.130(c).
        GivesCategoryLists = "gives-category-lists",
        /// The period the answer covers. 1798.130(a)(2)(B).
        SaysPeriod = "says-period",
        /// Whether the request was complied with. 7022(e).
        SaysOutcome = "says-outcome",
        /// That a record of the request is kept. 7022(e).
        SaysRecordKept = "says-record-kept",
        /// What is kept, on which ground, and for what it is still used. 7022(f).
        SaysWhatIsKept = "says-what-is-kept",
        /// That sale and sharing can be refused, where the office sells or shares. 7022(g).
        OffersOptOut = "offers-opt-out",
        /// From when the opt-out holds. 7026(f)-(g).
        SaysOptOutEffective = "says-opt-out-effective",
        /// That the office does not ask again for 12 months. 1798.135(c)(4).
        SaysNoAskingAgain = "says-no-asking-again",
    }
}

impl Duty {
    /// The provision.
    pub fn cite(self) -> &'static str {
        match self {
            Self::SaysReceived
            | Self::NamesRights
            | Self::SaysHowVerified
            | Self::SaysAnswerDate => "11 CCR 7021(a)",
            Self::AsksNothingForOptOut => "11 CCR 7060(b)",
            Self::NamesPoints => "11 CCR 7060(c), 7062",
            Self::SaysVerificationUse => "11 CCR 7060(d)",
            Self::SaysClockRuns => "11 CCR 7021(b)",
            Self::GivesCategoryLists => "11 CCR 7024(k); Civ. Code 1798.130(c)",
            Self::SaysPeriod => "Civ. Code 1798.130(a)(2)(B)",
            Self::SaysOutcome | Self::SaysRecordKept => "11 CCR 7022(e)",
            Self::SaysWhatIsKept => "11 CCR 7022(f)",
            Self::OffersOptOut => "11 CCR 7022(g)",
            Self::SaysOptOutEffective => "11 CCR 7026(f)-(g)",
            Self::SaysNoAskingAgain => "Civ. Code 1798.135(c)(4)",
        }
    }
}

/// What in a case decides which duties a letter has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterContext<'a> {
    /// The rights the letter speaks of.
    pub rights: &'a [Right],
    /// Whether the office sells or shares personal information.
    pub sells_or_shares: bool,
}

impl LetterKind {
    /// Whether a letter of this kind can answer a request for `right`, and with which outcomes.
    ///
    /// Acknowledgements and requests for verification answer nothing; they have no outcome.
    pub fn answers(self, right: Right) -> &'static [Outcome] {
        match (self, right) {
            (Self::KnowCategories, Right::KnowCategories) => &[Outcome::Granted],
            (Self::DeletionDone, Right::Delete) => &[Outcome::Granted],
            (Self::DeletionPartly, Right::Delete) => &[Outcome::Partly],
            (
                Self::OptOutConfirmed,
                Right::OptOutSale | Right::LimitSensitive | Right::OptOutAdmt,
            ) => &[Outcome::Granted],
            (Self::OptOutConfirmed, Right::StopMarketing) => &[Outcome::Granted],
            _ => &[],
        }
    }

    /// What this letter must say in this case.
    pub fn duties(self, context: &LetterContext<'_>) -> Vec<Duty> {
        let any = |family| context.rights.iter().any(|right| right.family() == family);
        let mut duties = match self {
            Self::Acknowledgement => {
                vec![Duty::SaysReceived, Duty::NamesRights, Duty::SaysAnswerDate]
            }
            Self::VerificationRequest => vec![
                Duty::NamesPoints,
                Duty::SaysVerificationUse,
                Duty::SaysClockRuns,
            ],
            Self::KnowCategories => vec![Duty::SaysPeriod, Duty::GivesCategoryLists],
            Self::DeletionDone => vec![Duty::SaysOutcome, Duty::SaysRecordKept],
            Self::DeletionPartly => vec![
                Duty::SaysOutcome,
                Duty::SaysWhatIsKept,
                Duty::SaysRecordKept,
            ],
            Self::OptOutConfirmed => vec![
                Duty::SaysOutcome,
                Duty::SaysOptOutEffective,
                Duty::SaysNoAskingAgain,
            ],
        };
        if self == Self::Acknowledgement && any(Family::Verifiable) {
            duties.push(Duty::SaysHowVerified);
        }
        if self == Self::Acknowledgement && any(Family::OptOut) {
            duties.push(Duty::AsksNothingForOptOut);
        }
        if self == Self::DeletionPartly && context.sells_or_shares {
            duties.push(Duty::OffersOptOut);
        }
        duties
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    #[test]
    fn every_kind_has_duties() {
        for kind in LetterKind::ALL {
            let context = LetterContext {
                rights: Right::ALL,
                sells_or_shares: true,
            };
            assert!(!kind.duties(&context).is_empty(), "{kind}");
        }
    }

    #[test]
    fn the_acknowledgement_of_an_opt_out_does_not_speak_of_verification() {
        let context = LetterContext {
            rights: &[Right::OptOutSale],
            sells_or_shares: true,
        };
        let duties = LetterKind::Acknowledgement.duties(&context);
        assert!(duties.contains(&Duty::AsksNothingForOptOut));
        assert!(!duties.contains(&Duty::SaysHowVerified));
    }
}
