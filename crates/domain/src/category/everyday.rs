//! The names an office uses for its data, and the statute's categories behind them.
//!
//! A notice speaks of contact information and purchases; an answer must speak of identifiers and
//! commercial information. The mapping is our judgement: an office may override it for each of its
//! categories, and its own names have none until it chooses.

use super::Sensitive as S;
use super::StatutoryCategory;
use crate::code::codes;

codes! {
    /// An everyday name for a kind of data.
    pub enum Everyday {
        /// Name, address, e-mail, telephone.
        Contact = "contact",
        /// Customer since, preferences, notes, marketing choices.
        Relationship = "relationship",
        /// Orders, invoices, returns, tickets, calls.
        Transactions = "transactions",
        /// Addresses of devices, cookies, logs, pages.
        Online = "online",
        /// Cameras, photographs, recordings.
        AudioVisual = "audio-visual",
        /// Bank, card, payroll, credit.
        Financial = "financial",
        /// Numbers the government issues.
        GovernmentNumbers = "government-numbers",
        /// Records of checks, consents, incidents, claims.
        Compliance = "compliance",
        /// Templates of faces, voices, fingers.
        Biometric = "biometric",
        /// Where someone is.
        Geolocation = "geolocation",
        /// Work.
        Employment = "employment",
        /// School.
        Education = "education",
        /// Scores, segments, guesses.
        Inferences = "inferences",
        /// Age, sex, origin, belief, disability.
        Protected = "protected",
        /// Health and what accessibility needs.
        Health = "health",
        /// What people wrote.
        Messages = "messages",
        /// Data of children.
        Children = "children",
    }
}

/// What an everyday name comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The statute's categories to list it under.
    pub statutory: &'static [StatutoryCategory],
    /// The sensitive kinds it may hold.
    pub may_be_sensitive: &'static [S],
    /// What staff should look at before they rely on it; empty if nothing.
    pub look_at: &'static str,
}

impl Everyday {
    /// What it comes to unless the office says otherwise.
    ///
    /// ```
    /// # use domain::{StatutoryCategory::*, category::Everyday};
    /// assert_eq!(Everyday::Contact.mapping().statutory, [Identifiers, CustomerRecords]);
    /// ```
    pub fn mapping(self) -> Mapping {
        use StatutoryCategory::*;
        let (statutory, may_be_sensitive, look_at): (&[_], &[_], _) = match self {
            Self::Contact => (&[Identifiers, CustomerRecords], &[], ""),
            Self::Relationship => (
                &[Commercial, CustomerRecords],
                &[S::Origin, S::Beliefs, S::Health, S::SexLife],
                "Notes in free words may say anything. Age or family belongs under protected characteristics, a role at work under employment, anything derived under inferences.",
            ),
            Self::Transactions => (
                &[Commercial, Identifiers, CustomerRecords],
                &[S::MessageContents],
                "Orders made on line belong under network activity too, recorded calls under audio.",
            ),
            Self::Online => (
                &[Identifiers, InternetActivity],
                &[S::PreciseGeolocation],
                "A place derived from an address belongs under geolocation. Security logs may be no specific pieces.",
            ),
            Self::AudioVisual => (
                &[Sensory],
                &[S::BiometricIdentity],
                "Templates belong under biometric information. Others in the picture must not be shown.",
            ),
            Self::Financial => (
                &[CustomerRecords, Commercial],
                &[S::AccountWithCredential],
                "Account and card numbers are never disclosed. Payroll belongs under employment too.",
            ),
            Self::GovernmentNumbers => (
                &[Identifiers, CustomerRecords],
                &[S::GovernmentNumber, S::Citizenship],
                "The numbers are never disclosed. Treat tax, military and visa numbers as sensitive.",
            ),
            Self::Compliance => (
                &[Identifiers, CustomerRecords],
                &[S::GovernmentNumber],
                "The statute has no such category: list it by what is in it.",
            ),
            Self::Biometric => (
                &[Biometric],
                &[S::BiometricIdentity],
                "Templates are never disclosed.",
            ),
            Self::Geolocation => (&[Geolocation], &[S::PreciseGeolocation], ""),
            Self::Employment => (
                &[Employment, CustomerRecords],
                &[S::UnionMembership, S::Health],
                "",
            ),
            Self::Education => (&[Education, CustomerRecords], &[], ""),
            Self::Inferences => (
                &[Inferences],
                &[S::Origin, S::Beliefs, S::Health, S::SexLife],
                "",
            ),
            Self::Protected => (
                &[ProtectedCharacteristics],
                &[S::Origin, S::Citizenship, S::Beliefs, S::Health, S::SexLife],
                "Sex, age, disability and service as a veteran are protected, not sensitive.",
            ),
            Self::Health => (
                &[CustomerRecords, ProtectedCharacteristics],
                &[S::Health],
                "Records of care have a law of their own.",
            ),
            Self::Messages => (
                &[Sensory],
                &[S::MessageContents],
                "Not sensitive where the office is the one who was written to.",
            ),
            Self::Children => (
                &[],
                &[S::ChildUnder16],
                "List it by what is in it; all of it is sensitive.",
            ),
        };
        Mapping {
            statutory,
            may_be_sensitive,
            look_at,
        }
    }

    /// The categories to list it under: those the office chose, or ours where it chose none.
    pub fn listed_under(self, chosen: &[StatutoryCategory]) -> &[StatutoryCategory] {
        if chosen.is_empty() {
            self.mapping().statutory
        } else {
            chosen
        }
    }

    /// Whether free words or pictures in it must be looked at before anything is said of it.
    pub fn needs_review(self) -> bool {
        !self.mapping().look_at.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    fn check(everyday: Everyday, letters: &str) {
        let found: String = everyday
            .mapping()
            .statutory
            .iter()
            .map(|category| category.letter())
            .collect();
        assert_eq!(found, letters, "{everyday}");
    }

    #[test]
    fn the_letters_of_the_statute() {
        check(Everyday::Contact, "AB");
        check(Everyday::Relationship, "DB");
        check(Everyday::Transactions, "DAB");
        check(Everyday::Online, "AF");
        check(Everyday::AudioVisual, "H");
        check(Everyday::Financial, "BD");
        check(Everyday::GovernmentNumbers, "AB");
        check(Everyday::Biometric, "E");
        check(Everyday::Geolocation, "G");
        check(Everyday::Employment, "IB");
        check(Everyday::Education, "JB");
        check(Everyday::Inferences, "K");
        check(Everyday::Protected, "C");
        check(Everyday::Health, "BC");
        check(Everyday::Children, "");
    }

    #[test]
    fn the_office_has_the_last_word() {
        let chosen = [StatutoryCategory::Sensory];
        assert_eq!(Everyday::Contact.listed_under(&chosen), chosen);
        assert_eq!(Everyday::AudioVisual.listed_under(&[]), chosen);
    }

    #[test]
    fn free_words_are_looked_at() {
        assert!(Everyday::Relationship.needs_review());
        assert!(!Everyday::Contact.needs_review());
    }

    #[test]
    fn every_statutory_category_but_the_last_has_an_everyday_name() {
        for category in StatutoryCategory::ALL {
            let named = Everyday::ALL
                .iter()
                .any(|name| name.mapping().statutory.contains(category));
            assert_eq!(
                named,
                *category != StatutoryCategory::Sensitive,
                "{category}"
            );
        }
    }

    #[test]
    fn every_sensitive_kind_but_two_may_hide_in_one() {
        for kind in S::ALL {
            let hides = Everyday::ALL
                .iter()
                .any(|name| name.mapping().may_be_sensitive.contains(kind));
            let rare = matches!(kind, S::Genetic | S::Neural);
            assert_eq!(hides, !rare, "{kind}");
        }
    }
}
