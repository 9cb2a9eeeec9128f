//! What letters say that neither the decision nor the inventory knows, and which letters say it.
//!
//! Each detail belongs to the case: it is entered once and every letter of the case reads it.

use crate::code::codes;
use crate::letter::LetterKind;

codes! {
    /// One detail of a case that letters speak of.
    pub enum Detail {
        /// Why more time is needed. 7021(b), 1798.145(h)(1).
        ExtensionReason = "extension-reason",
        /// The categories of the inventory that are not held about this consumer. 7024(k).
        CategoryLeftOut = "category-left-out",
        /// The kinds of values that are held and never sent. 7024(d).
        Withheld = "withheld",
        /// The files that go with the letter.
        Enclosure = "enclosure",
        /// The password of those files. 7024(f).
        PackagePassword = "package-password",
        /// What was corrected, old and new. 7023(c).
        Corrected = "corrected",
        /// Where wrong information came from, if from somebody else. 7023(i).
        WrongSource = "wrong-source",
        /// That the contested information is about health. 7023(f)(3).
        HealthData = "health-data",
        /// The consumer's statement for the record. 1798.185(a)(8)(D).
        Statement = "statement",
        /// That copies in backups wait until the backup is used. 7022(d).
        InBackups = "in-backups",
        /// What was deleted in the end, after it had to be kept. 7022(f).
        DeletedInTheEnd = "deleted-in-the-end",
        /// What the answer costs, where a fee is charged. 1798.145(h)(3).
        Fee = "fee",
        /// The business for which the office only provides a service. 7050.
        ActsFor = "acts-for",
        /// The purpose of the automated decision. 7222(b).
        AutomatedPurpose = "automated-purpose",
        /// How it came to its result. 7222(b).
        AutomatedLogic = "automated-logic",
        /// The result, and who had a part in it. 7222(b).
        AutomatedOutcome = "automated-outcome",
        /// What came of an appeal or a complaint. 7221(b)(1), 1798.125.
        Finding = "finding",
        /// Where to turn next.
        AppealTo = "appeal-to",
        /// The name of the parent or guardian who asks for a child. 7070.
        GuardianName = "guardian-name",
        /// The e-mail address of the parent or guardian.
        GuardianEmail = "guardian-email",
        /// The name of the recipient that a notice goes to. 1798.105(c).
        RecipientName = "recipient-name",
        /// The e-mail address of that recipient.
        RecipientEmail = "recipient-email",
        /// The postal address of that recipient, line by line.
        RecipientAddress = "recipient-address",
        /// What that recipient is to the office. 1798.140(j), (ag), (ai).
        RecipientRole = "recipient-role",
        /// How that recipient knows the consumer.
        RecipientKnowsAs = "recipient-knows-as",
        /// By when that recipient is asked to confirm.
        RecipientConfirmBy = "recipient-confirm-by",
    }
}

impl LetterKind {
    /// The details a letter of this kind speaks of, in the order in which they are asked for.
    pub fn details(self) -> &'static [Detail] {
        use Detail::*;
        match self {
            Self::ExtensionNotice => &[ExtensionReason],
            Self::KnowCategories | Self::KnowSpecificUnverified => &[CategoryLeftOut],
            Self::KnowSpecific | Self::KnowPartly => &[Enclosure, Withheld],
            Self::CoverNote => &[Enclosure, Withheld],
            Self::PasswordNote => &[PackagePassword],
            Self::CorrectionDone => &[Corrected, WrongSource],
            Self::CorrectionPartly => &[Corrected, WrongSource, HealthData],
            Self::CorrectionDenied => &[HealthData],
            Self::CorrectionStatement => &[Statement],
            Self::DeletionDone | Self::DeletionPartly => &[InBackups],
            Self::DeletionCertificate => &[DeletedInTheEnd],
            Self::Unfounded => &[Fee],
            Self::ServiceProvider => &[ActsFor],
            Self::AutomatedAccess => &[AutomatedPurpose, AutomatedLogic, AutomatedOutcome],
            Self::AppealOutcome | Self::ComplaintAnswer => &[Finding, AppealTo],
            Self::ParentProof | Self::MinorOptIn => &[GuardianName, GuardianEmail],
            Self::RecipientNotice => &[
                RecipientName,
                RecipientEmail,
                RecipientAddress,
                RecipientRole,
                RecipientKnowsAs,
                RecipientConfirmBy,
                Corrected,
            ],
            Self::Acknowledgement
            | Self::VerificationRequest
            | Self::OptOutConfirmed
            | Self::DeclarationForm
            | Self::Reminder
            | Self::AgentProof
            | Self::AgentAccepted
            | Self::DesignationAccepted
            | Self::KnowDenied
            | Self::KnowTwice
            | Self::KnowCategoriesUnverified
            | Self::DeletionUnverified
            | Self::DeletionDenied
            | Self::CorrectionUnverified
            | Self::OptOutDenied
            | Self::NoSale
            | Self::OnlyPermittedUses
            | Self::MarketingStopped
            | Self::AutomatedDenied
            | Self::ChoiceChanged
            | Self::NoReasonableMethod
            | Self::StudentRecords
            | Self::NothingHeld
            | Self::NotCovered
            | Self::RetentionNotice => &[],
        }
    }
}

impl Detail {
    /// Whether it can be said more than once.
    pub fn is_list(self) -> bool {
        matches!(
            self,
            Self::CategoryLeftOut
                | Self::Withheld
                | Self::Enclosure
                | Self::Corrected
                | Self::DeletedInTheEnd
                | Self::RecipientAddress
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    #[test]
    fn every_detail_is_said_by_some_letter() {
        for detail in Detail::ALL {
            let said = |kind: &&LetterKind| kind.details().contains(detail);
            assert!(LetterKind::ALL.iter().any(|kind| said(&kind)), "{detail}");
        }
    }
}
