//! What an answer must contain, and what must never leave the office in one.
//!
//! [`crate::Right::answer`] lists the contents of each right's answer. [`NeverDisclosed`] lists the
//! values that no answer shows to anyone, however well the person is verified: the answer says that
//! the office holds that kind, and the person can find out whether it is right.

use crate::code::codes;

codes! {
    /// One thing that an answer must contain.
    pub enum Content {
        /// The period it covers. 1798.130(a)(2)(B).
        Period = "period",
        /// The categories collected about this consumer. 7024(k), 1798.130(c).
        CategoriesHeld = "categories-held",
        /// The categories of sources. 1798.110(a)(2).
        Sources = "sources",
        /// Why they were collected, sold or shared. 1798.110(a)(3).
        Purposes = "purposes",
        /// The categories of third parties they are disclosed to. 1798.110(a)(4).
        ThirdParties = "third-parties",
        /// What was sold or shared, and to whom; "none" if empty. 1798.130(a)(4)(B).
        SoldOrShared = "sold-or-shared",
        /// What was disclosed for a business purpose, and to whom; a list of its own. 1798.130(a)(4)(C).
        DisclosedForBusinessPurpose = "disclosed-for-business-purpose",
        /// All pieces collected and kept, inferences among them. 1798.110(a)(5).
        SpecificPieces = "specific-pieces",
        /// A form that people and machines can read. 1798.130(a)(3)(B)(iii).
        PortableFormat = "portable-format",
        /// What service providers hold for the office. 1798.130(a)(3)(A), 7024(h).
        ServiceProvidersData = "service-providers-data",
        /// Which kinds are held whose values are never shown. 7024(d).
        WithheldKinds = "withheld-kinds",
        /// A safe way to the consumer. 7024(f), 7222(g).
        SecureDelivery = "secure-delivery",
        /// Whether the request was complied with. 7022(e), 7023(f).
        WhetherComplied = "whether-complied",
        /// What stays, on which ground, and for what it is used. 7022(f).
        WhatIsKept = "what-is-kept",
        /// That a record of the request is kept. 7022(e).
        RecordKept = "record-kept",
        /// Who was told, or why not all could be. 7022(b)(3), 7023(c), 7221(n)(2).
        RecipientsTold = "recipients-told",
        /// That backups follow when they are next used. 7022(d).
        Backups = "backups",
        /// Where the wrong item came from, or that its source was told. 7023(i).
        SourceOfError = "source-of-error",
        /// How to see that the correction was made. 7023(j).
        WayToConfirm = "way-to-confirm",
        /// What stopped, and from when. 7026(f), 7027(g), 7221(n).
        WhatStopped = "what-stopped",
        /// How to see that it was processed. 7026(g), 7221(h).
        WayToSeeStatus = "way-to-see-status",
        /// That nobody asks for consent again for 12 months. 1798.135(c)(4), 7221(k).
        NoAskingAgain = "no-asking-again",
        /// How to change one's mind. 7028.
        HowToOptIn = "how-to-opt-in",
        /// Which uses the law permits anyway. 7027(m).
        PermittedUses = "permitted-uses",
        /// The specific purpose of the automated decision. 7222(b).
        AdmtPurpose = "admt-purpose",
        /// How it processed this person's information. 7222(b).
        AdmtLogic = "admt-logic",
        /// What came out for this person, and what part people had in it. 7222(b).
        AdmtOutcome = "admt-outcome",
        /// That nobody is treated worse for asking. 1798.125(a).
        NoRetaliation = "no-retaliation",
        /// How to use the other rights. 7222(b).
        OtherRights = "other-rights",
        /// What the person who looked again decided. 7221(b)(1).
        HumanReview = "human-review",
        /// That the second step of consent was taken. 7028, 7071.
        SecondStepDone = "second-step-done",
        /// How to opt out again, which must be as easy. 7071.
        HowToOptOut = "how-to-opt-out",
        /// What the office found and did. 7080.
        WhatWasFound = "what-was-found",
    }
}

impl Content {
    /// The provision.
    pub fn cite(self) -> &'static str {
        match self {
            Self::Period => "Civ. Code 1798.130(a)(2)(B)",
            Self::CategoriesHeld => "11 CCR 7024(k); Civ. Code 1798.130(c)",
            Self::Sources => "Civ. Code 1798.110(a)(2)",
            Self::Purposes => "Civ. Code 1798.110(a)(3)",
            Self::ThirdParties => "Civ. Code 1798.110(a)(4)",
            Self::SoldOrShared => "Civ. Code 1798.130(a)(4)(B)",
            Self::DisclosedForBusinessPurpose => "Civ. Code 1798.130(a)(4)(C)",
            Self::SpecificPieces => "Civ. Code 1798.110(a)(5)",
            Self::PortableFormat => "Civ. Code 1798.130(a)(3)(B)(iii)",
            Self::ServiceProvidersData => "Civ. Code 1798.130(a)(3)(A); 11 CCR 7024(h)",
            Self::WithheldKinds => "11 CCR 7024(d)",
            Self::SecureDelivery => "11 CCR 7024(f), 7222(g)",
            Self::WhetherComplied => "11 CCR 7022(e), 7023(f)",
            Self::WhatIsKept => "11 CCR 7022(f)",
            Self::RecordKept => "11 CCR 7022(e)",
            Self::RecipientsTold => "11 CCR 7022(b)(3), 7023(c), 7221(n)(2)",
            Self::Backups => "11 CCR 7022(d)",
            Self::SourceOfError => "11 CCR 7023(i)",
            Self::WayToConfirm => "11 CCR 7023(j)",
            Self::WhatStopped => "11 CCR 7026(f), 7027(g), 7221(n)",
            Self::WayToSeeStatus => "11 CCR 7026(g), 7221(h)",
            Self::NoAskingAgain => "Civ. Code 1798.135(c)(4); 11 CCR 7221(k)",
            Self::HowToOptIn => "11 CCR 7028",
            Self::PermittedUses => "11 CCR 7027(m)",
            Self::AdmtPurpose | Self::AdmtLogic | Self::AdmtOutcome | Self::OtherRights => {
                "11 CCR 7222(b)"
            }
            Self::NoRetaliation => "Civ. Code 1798.125(a)",
            Self::HumanReview => "11 CCR 7221(b)(1)",
            Self::SecondStepDone => "11 CCR 7028, 7071",
            Self::HowToOptOut => "11 CCR 7071",
            Self::WhatWasFound => "11 CCR 7080",
        }
    }
}

codes! {
    /// A kind of value that no answer shows. 7024(d).
    pub enum NeverDisclosed {
        /// A Social Security number.
        SocialSecurityNumber = "social-security-number",
        /// The number of a driver's licence or another identification the government issues.
        GovernmentId = "government-id",
        /// The number of a financial account.
        FinancialAccount = "financial-account",
        /// A health insurance or medical identification number.
        HealthId = "health-id",
        /// The password of an account.
        Password = "password",
        /// Security questions and their answers.
        SecurityQuestions = "security-questions",
        /// Unique biometric data made by measuring a person.
        Biometric = "biometric",
    }
}

impl NeverDisclosed {
    /// How an answer names it: particular enough to understand, and no part of the value, not even
    /// its last digits. 7024(d).
    ///
    /// ```
    /// # use domain::answer::NeverDisclosed;
    /// assert_eq!(NeverDisclosed::SocialSecurityNumber.held(), "your Social Security number");
    /// ```
    pub fn held(self) -> &'static str {
        match self {
            Self::SocialSecurityNumber => "your Social Security number",
            Self::GovernmentId => {
                "the number of your driver's license or another identification the government issued"
            }
            Self::FinancialAccount => "the number of a financial account of yours",
            Self::HealthId => "your health insurance or medical identification number",
            Self::Password => "the password of your account",
            Self::SecurityQuestions => "your security questions and their answers",
            Self::Biometric => {
                "unique biometric data about you, such as a fingerprint or a face template"
            }
        }
    }

    /// Whether the consumer must be given a way to learn if the held value is right: staff compare what
    /// the consumer says and answer only "matches" or "does not match". 7023(j).
    pub fn can_be_confirmed(self) -> bool {
        // A template made by a machine is nothing a person could say to compare.
        self != Self::Biometric
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Code, Right};

    fn check(right: Right, expected: usize) {
        assert_eq!(right.answer().len(), expected, "{right}");
    }

    #[test]
    fn the_six_lists_and_the_period() {
        check(Right::KnowCategories, 7);
        let answer = Right::KnowCategories.answer();
        assert!(answer.contains(&Content::SoldOrShared));
        assert!(answer.contains(&Content::DisclosedForBusinessPurpose));
    }

    #[test]
    fn every_opt_out_can_be_seen_and_is_not_asked_again() {
        for right in [Right::OptOutSale, Right::LimitSensitive, Right::OptOutAdmt] {
            assert!(right.answer().contains(&Content::WayToSeeStatus), "{right}");
            assert!(right.answer().contains(&Content::NoAskingAgain), "{right}");
        }
    }

    #[test]
    fn every_content_is_in_some_answer() {
        for content in Content::ALL {
            let used = Right::ALL
                .iter()
                .any(|right| right.answer().contains(content));
            assert!(used, "{content}");
        }
    }

    #[test]
    fn seven_kinds_are_never_shown() {
        assert_eq!(NeverDisclosed::ALL.len(), 7);
        for kind in NeverDisclosed::ALL {
            assert!(!kind.held().chars().any(char::is_numeric), "{kind}");
            assert_eq!(kind.can_be_confirmed(), *kind != NeverDisclosed::Biometric);
        }
    }

    #[test]
    fn each_content_cites_its_provision() {
        use Content::*;
        let rows = [
            (Period, "Civ. Code 1798.130(a)(2)(B)"),
            (CategoriesHeld, "11 CCR 7024(k); Civ. Code 1798.130(c)"),
            (Sources, "Civ. Code 1798.110(a)(2)"),
            (Purposes, "Civ. Code 1798.110(a)(3)"),
            (ThirdParties, "Civ. Code 1798.110(a)(4)"),
            (SoldOrShared, "Civ. Code 1798.130(a)(4)(B)"),
            (DisclosedForBusinessPurpose, "Civ. Code 1798.130(a)(4)(C)"),
            (SpecificPieces, "Civ. Code 1798.110(a)(5)"),
            (PortableFormat, "Civ. Code 1798.130(a)(3)(B)(iii)"),
            (
                ServiceProvidersData,
                "Civ. Code 1798.130(a)(3)(A); 11 CCR 7024(h)",
            ),
            (WithheldKinds, "11 CCR 7024(d)"),
            (SecureDelivery, "11 CCR 7024(f), 7222(g)"),
            (WhetherComplied, "11 CCR 7022(e), 7023(f)"),
            (WhatIsKept, "11 CCR 7022(f)"),
            (RecordKept, "11 CCR 7022(e)"),
            (RecipientsTold, "11 CCR 7022(b)(3), 7023(c), 7221(n)(2)"),
            (Backups, "11 CCR 7022(d)"),
            (SourceOfError, "11 CCR 7023(i)"),
            (WayToConfirm, "11 CCR 7023(j)"),
            (WhatStopped, "11 CCR 7026(f), 7027(g), 7221(n)"),
            (WayToSeeStatus, "11 CCR 7026(g), 7221(h)"),
            (NoAskingAgain, "Civ. Code 1798.135(c)(4); 11 CCR 7221(k)"),
            (HowToOptIn, "11 CCR 7028"),
            (PermittedUses, "11 CCR 7027(m)"),
            (AdmtPurpose, "11 CCR 7222(b)"),
            (AdmtLogic, "11 CCR 7222(b)"),
            (AdmtOutcome, "11 CCR 7222(b)"),
            (NoRetaliation, "Civ. Code 1798.125(a)"),
            (OtherRights, "11 CCR 7222(b)"),
            (HumanReview, "11 CCR 7221(b)(1)"),
            (SecondStepDone, "11 CCR 7028, 7071"),
            (HowToOptOut, "11 CCR 7071"),
            (WhatWasFound, "11 CCR 7080"),
        ];
        assert_eq!(rows.map(|(content, _)| content).as_slice(), Content::ALL);
        for (content, cite) in rows {
            assert_eq!(content.cite(), cite, "{content}");
        }
    }

    #[test]
    fn each_kind_is_named_in_words_and_never_by_its_value() {
        use NeverDisclosed::*;
        let rows = [
            (SocialSecurityNumber, "your Social Security number"),
            (
                GovernmentId,
                "the number of your driver's license or another identification the government issued",
            ),
            (
                FinancialAccount,
                "the number of a financial account of yours",
            ),
            (
                HealthId,
                "your health insurance or medical identification number",
            ),
            (Password, "the password of your account"),
            (
                SecurityQuestions,
                "your security questions and their answers",
            ),
            (
                Biometric,
                "unique biometric data about you, such as a fingerprint or a face template",
            ),
        ];
        assert_eq!(rows.map(|(kind, _)| kind).as_slice(), NeverDisclosed::ALL);
        for (kind, words) in rows {
            assert_eq!(kind.held(), words, "{kind}");
        }
    }
}
