//! What a letter's going out records by itself, and what must be recorded before it may go.
//!
//! A fact stands in one place: a letter that *is* the act (the notice to a recipient tells them) records it
//! in the same write, and a letter that only *speaks of* an act (the certificate of a deletion) does not go
//! before the act is recorded. So nobody ticks off by hand what a letter did, and no letter claims what was
//! not done.

use crate::letter::LetterKind;
use crate::party::Authority;

/// What is done with a letter's going out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Receipt is confirmed: the clock of the acknowledgement is met. 7021(a).
    Acknowledges,
    /// The time for the answer is extended, from the day of this notice. 7021(b).
    Extends,
    /// The requests it speaks of are answered.
    Answers,
    /// The agent may act from now on, on this showing. 7063.
    AcceptsAgent(Authority),
    /// Whoever it goes to was told. 1798.105(c), 7022(b)-(c), 7023(c), 7026(f).
    TellsRecipient,
    /// Nothing that the case records apart from the letter: it asks, explains or goes along.
    Nothing,
}

/// What a letter says was done, and what the case must therefore know before it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claims {
    /// What was decided; and where it was granted, that it was carried out: deleted, corrected, stopped.
    Outcome,
    /// That what had to be kept is deleted now. 7022(f).
    KeptIsDeleted,
    /// Nothing that could be untrue of the case.
    Nothing,
}

impl LetterKind {
    /// What is done with its going out.
    ///
    /// ```
    /// # use domain::{LetterKind, sending::Does};
    /// assert_eq!(LetterKind::RecipientNotice.does(), Does::TellsRecipient);
    /// assert_eq!(LetterKind::MarketingStopped.does(), Does::Answers);
    /// ```
    pub fn does(self) -> Does {
        match self {
            Self::Acknowledgement => Does::Acknowledges,
            Self::ExtensionNotice => Does::Extends,
            Self::AgentAccepted => Does::AcceptsAgent(Authority::SignedPermission),
            Self::DesignationAccepted => Does::AcceptsAgent(Authority::ConsumerDesignation),
            Self::RecipientNotice => Does::TellsRecipient,
            Self::KnowCategories
            | Self::KnowSpecific
            | Self::KnowPartly
            | Self::KnowDenied
            | Self::KnowTwice
            | Self::KnowSpecificUnverified
            | Self::KnowCategoriesUnverified
            | Self::DeletionDone
            | Self::DeletionPartly
            | Self::DeletionUnverified
            | Self::DeletionDenied
            | Self::CorrectionDone
            | Self::CorrectionPartly
            | Self::CorrectionUnverified
            | Self::CorrectionDenied
            | Self::OptOutConfirmed
            | Self::OptOutDenied
            | Self::NoSale
            | Self::OnlyPermittedUses
            | Self::MarketingStopped
            | Self::AutomatedAccess
            | Self::AutomatedDenied
            | Self::AppealOutcome
            | Self::ChoiceChanged
            | Self::MinorOptIn
            | Self::ComplaintAnswer
            | Self::Unfounded
            | Self::NoReasonableMethod
            | Self::StudentRecords
            | Self::ServiceProvider
            | Self::NothingHeld
            | Self::NotCovered => Does::Answers,
            Self::VerificationRequest
            | Self::DeclarationForm
            | Self::Reminder
            | Self::AgentProof
            | Self::ParentProof
            | Self::CorrectionStatement
            | Self::RetentionNotice
            | Self::DeletionCertificate
            | Self::CoverNote
            | Self::PasswordNote => Does::Nothing,
        }
    }

    /// What it says was done.
    ///
    /// ```
    /// # use domain::{LetterKind, sending::Claims};
    /// assert_eq!(LetterKind::DeletionCertificate.claims(), Claims::KeptIsDeleted);
    /// ```
    pub fn claims(self) -> Claims {
        match (self, self.does()) {
            (_, Does::Answers) => Claims::Outcome,
            (Self::DeletionCertificate, _) => Claims::KeptIsDeleted,
            (
                _,
                Does::Acknowledges
                | Does::Extends
                | Does::AcceptsAgent(_)
                | Does::TellsRecipient
                | Does::Nothing,
            ) => Claims::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    #[test]
    fn a_letter_answers_when_some_request_can_be_answered_with_it() {
        for kind in LetterKind::ALL {
            let answers = kind.does() == Does::Answers;
            assert_eq!(answers, kind.is_answer(), "{kind}");
            assert_eq!(answers, kind.claims() == Claims::Outcome, "{kind}");
        }
    }

    #[test]
    fn each_act_has_its_letter() {
        let check = |does: Does, expected: &[LetterKind]| {
            let kinds = LetterKind::ALL.iter().copied();
            let found: Vec<_> = kinds.filter(|kind| kind.does() == does).collect();
            assert_eq!(found, expected, "{does:?}");
        };
        check(Does::Acknowledges, &[LetterKind::Acknowledgement]);
        check(Does::Extends, &[LetterKind::ExtensionNotice]);
        check(Does::TellsRecipient, &[LetterKind::RecipientNotice]);
        check(
            Does::AcceptsAgent(Authority::SignedPermission),
            &[LetterKind::AgentAccepted],
        );
        check(
            Does::AcceptsAgent(Authority::ConsumerDesignation),
            &[LetterKind::DesignationAccepted],
        );
    }

    #[test]
    fn only_the_certificate_claims_a_later_deletion() {
        let mut kinds = LetterKind::ALL.iter();
        let claims = |kind: &&LetterKind| kind.claims() == Claims::KeptIsDeleted;
        assert_eq!(kinds.find(claims), Some(&LetterKind::DeletionCertificate));
        assert_eq!(kinds.find(claims), None);
    }
}
