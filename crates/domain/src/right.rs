//! What a consumer can ask for.
//!
//! Everything the law says of one right in particular stands in its row of `rules`: how it is treated,
//! how sure the office must be, until when, what the answer holds. The rest of the crate asks that row,
//! so that a new right is one new row here.

use crate::answer::Content;
use crate::code::codes;
use crate::verification::{Level, Need};

codes! {
    /// One right that a request can exercise. A case may hold several, each with its own clock.
    pub enum Right {
        /// Which categories are held, from where, why, and who gets them. 1798.110(a)(1)-(4), 1798.115.
        KnowCategories = "know-categories",
        /// The specific pieces themselves. 1798.110(a)(5).
        KnowSpecific = "know-specific",
        /// Deletion of what was collected from the consumer. 1798.105.
        Delete = "delete",
        /// Correction of what is wrong. 1798.106.
        Correct = "correct",
        /// No sale or sharing. 1798.120.
        OptOutSale = "opt-out-sale",
        /// Sensitive information only for what is needed. 1798.121.
        LimitSensitive = "limit-sensitive",
        /// How an automated decision was made. 7222.
        AccessAdmt = "access-admt",
        /// No automated significant decisions. 7221.
        OptOutAdmt = "opt-out-admt",
        /// A person looks at an automated decision again. 7221(b)(1).
        AppealAdmt = "appeal-admt",
        /// Consent to sale or sharing after an opt-out, or under 16. 7028, 1798.120(c).
        OptIn = "opt-in",
        /// Leaving a program that pays for data. 1798.125(b)(3).
        WithdrawIncentive = "withdraw-incentive",
        /// No more marketing messages. A privacy choice of the office, not a right of the CCPA.
        StopMarketing = "stop-marketing",
        /// A complaint that a privacy duty was broken. 1798.125.
        Complaint = "complaint",
    }
}

/// The three ways in which the law treats requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Answered once the office is sure enough who asks: 10 business days, 45 days, at most 90. 7021.
    Verifiable,
    /// Carried out without any check of identity within 15 business days. 7026(f), 7027(g), 7221(n).
    OptOut,
    /// No clock in law; the office keeps a target of its own.
    Unclocked,
}

/// How long the office has, in the terms in which the law or the office says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Term {
    /// 10 business days to confirm, 45 days to answer, 90 with the one extension. 7021.
    Verifiable,
    /// Business days that the law sets, what must be done in them, and where it says so.
    BusinessDays(u32, &'static str, &'static str),
    /// Business days that the office sets itself.
    CompanyTarget(u32),
}

/// How what is asked comes about once it is granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// The answer itself gives it.
    Answer,
    /// Something is deleted, corrected or stopped, by this provision; the answer says so afterwards.
    Apart(&'static str),
}

/// What the law says of one right.
pub(crate) struct Rules {
    /// The provision that gives it.
    pub(crate) cite: &'static str,
    /// How long the office has; this also decides the family.
    pub(crate) term: Term,
    /// How sure the office must be of who asks.
    pub(crate) need: Need,
    /// How it is carried out.
    pub(crate) deed: Deed,
    /// What the answer must contain.
    pub(crate) answer: &'static [Content],
}

/// Business days to carry out an opt-out. 7026(f), 7027(g), 7221(n).
const OPT_OUT: u32 = 15;
/// Our own target where the law sets none.
const COMPANY_TARGET: u32 = 15;
/// Our own target for marketing messages; the federal rule on commercial e-mail asks for the same.
const STOP_MARKETING: u32 = 10;

const fn points(level: Level, count: u8, declaration: bool, cite: &'static str) -> Need {
    Need::Points {
        level,
        count,
        declaration,
        cite,
    }
}

impl Right {
    pub(crate) fn rules(self) -> Rules {
        use Content::*;
        match self {
            Self::KnowCategories => Rules {
                cite: "Civ. Code 1798.110(a)(1)-(4), 1798.115; 11 CCR 7024",
                term: Term::Verifiable,
                need: points(Level::Reasonable, 2, false, "11 CCR 7062(b)"),
                deed: Deed::Answer,
                answer: &[
                    Period,
                    CategoriesHeld,
                    Sources,
                    Purposes,
                    ThirdParties,
                    SoldOrShared,
                    DisclosedForBusinessPurpose,
                ],
            },
            Self::KnowSpecific => Rules {
                cite: "Civ. Code 1798.110(a)(5); 11 CCR 7024",
                term: Term::Verifiable,
                need: points(Level::High, 3, true, "11 CCR 7062(c)"),
                deed: Deed::Answer,
                answer: &[
                    Period,
                    SpecificPieces,
                    PortableFormat,
                    ServiceProvidersData,
                    WithheldKinds,
                    SecureDelivery,
                ],
            },
            Self::Delete => Rules {
                cite: "Civ. Code 1798.105; 11 CCR 7022",
                term: Term::Verifiable,
                // The reasonable degree, raised by sensitivity and harm: see `verification::Stakes`.
                need: points(Level::Reasonable, 2, false, "11 CCR 7062(d)"),
                deed: Deed::Apart("Civ. Code 1798.105(c)(1); 11 CCR 7022(b)"),
                answer: &[
                    WhetherComplied,
                    WhatIsKept,
                    RecordKept,
                    RecipientsTold,
                    Backups,
                ],
            },
            Self::Correct => Rules {
                cite: "Civ. Code 1798.106; 11 CCR 7023",
                term: Term::Verifiable,
                need: points(Level::Reasonable, 2, false, "11 CCR 7062(d)"),
                deed: Deed::Apart("Civ. Code 1798.106; 11 CCR 7023(c)"),
                answer: &[WhetherComplied, SourceOfError, RecipientsTold, WayToConfirm],
            },
            Self::OptOutSale => Rules {
                cite: "Civ. Code 1798.120, 1798.135; 11 CCR 7026",
                term: Term::BusinessDays(
                    OPT_OUT,
                    "carry out the opt-out and say so",
                    "11 CCR 7026(f)",
                ),
                need: Need::Nothing,
                deed: Deed::Apart("11 CCR 7026(f)"),
                answer: &[WhatStopped, WayToSeeStatus, NoAskingAgain, HowToOptIn],
            },
            Self::LimitSensitive => Rules {
                cite: "Civ. Code 1798.121, 1798.135; 11 CCR 7027",
                term: Term::BusinessDays(OPT_OUT, "limit the use and say so", "11 CCR 7027(g)"),
                need: Need::Nothing,
                deed: Deed::Apart("11 CCR 7027(g)"),
                answer: &[
                    WhatStopped,
                    PermittedUses,
                    WayToSeeStatus,
                    NoAskingAgain,
                    HowToOptIn,
                ],
            },
            Self::AccessAdmt => Rules {
                cite: "11 CCR 7222",
                term: Term::Verifiable,
                need: points(Level::High, 3, true, "11 CCR 7062(c), 7222(e)"),
                deed: Deed::Answer,
                answer: &[
                    AdmtPurpose,
                    AdmtLogic,
                    AdmtOutcome,
                    NoRetaliation,
                    OtherRights,
                    SecureDelivery,
                ],
            },
            Self::OptOutAdmt => Rules {
                cite: "11 CCR 7221",
                term: Term::BusinessDays(
                    OPT_OUT,
                    "stop the automated decisions and say so",
                    "11 CCR 7221(n)",
                ),
                need: Need::Nothing,
                deed: Deed::Apart("11 CCR 7221(n)"),
                answer: &[WhatStopped, RecipientsTold, WayToSeeStatus, NoAskingAgain],
            },
            Self::AppealAdmt => Rules {
                cite: "11 CCR 7221(b)(1)",
                term: Term::Verifiable,
                // The law names no level for the appeal; it is treated like access.
                need: points(Level::High, 3, true, "11 CCR 7221(b)(1)"),
                deed: Deed::Answer,
                answer: &[HumanReview, NoRetaliation],
            },
            Self::OptIn => Rules {
                cite: "Civ. Code 1798.120(c), 1798.135(c)(4); 11 CCR 7028",
                term: Term::CompanyTarget(COMPANY_TARGET),
                need: Need::Nothing,
                deed: Deed::Apart("11 CCR 7028"),
                answer: &[SecondStepDone, HowToOptOut],
            },
            Self::WithdrawIncentive => Rules {
                cite: "Civ. Code 1798.125(b)(3); 11 CCR 7016",
                term: Term::CompanyTarget(COMPANY_TARGET),
                need: Need::Nothing,
                deed: Deed::Apart("Civ. Code 1798.125(b)(3)"),
                answer: &[WhatStopped, NoRetaliation],
            },
            Self::StopMarketing => Rules {
                cite: "the office's own privacy choice",
                term: Term::CompanyTarget(STOP_MARKETING),
                need: Need::Nothing,
                deed: Deed::Apart("the office's own privacy choice"),
                answer: &[WhatStopped],
            },
            Self::Complaint => Rules {
                cite: "Civ. Code 1798.125; 11 CCR 7080",
                term: Term::CompanyTarget(COMPANY_TARGET),
                need: Need::Nothing,
                deed: Deed::Answer,
                answer: &[WhatWasFound, NoRetaliation],
            },
        }
    }

    /// How the law treats this right.
    ///
    /// ```
    /// # use domain::{Family, Right};
    /// assert_eq!(Right::Delete.family(), Family::Verifiable);
    /// assert_eq!(Right::OptOutSale.family(), Family::OptOut);
    /// ```
    pub fn family(self) -> Family {
        match self.rules().term {
            Term::Verifiable => Family::Verifiable,
            Term::BusinessDays(..) => Family::OptOut,
            Term::CompanyTarget(_) => Family::Unclocked,
        }
    }

    /// The provision that gives the right.
    pub fn cite(self) -> &'static str {
        self.rules().cite
    }

    /// What the answer to a request that is granted must contain. Law by right: see [`Content::cite`].
    ///
    /// ```
    /// # use domain::{Right, answer::Content};
    /// assert!(Right::KnowSpecific.answer().contains(&Content::WithheldKinds));
    /// ```
    pub fn answer(self) -> &'static [Content] {
        self.rules().answer
    }

    /// How what is asked comes about once it is granted.
    ///
    /// ```
    /// # use domain::{Right, right::Deed};
    /// assert_eq!(Right::KnowSpecific.deed(), Deed::Answer);
    /// assert!(matches!(Right::Delete.deed(), Deed::Apart(_)));
    /// ```
    pub fn deed(self) -> Deed {
        self.rules().deed
    }

    /// Whether the two-in-12-months rule speaks of this right. 1798.130(b).
    pub fn is_know(self) -> bool {
        matches!(self, Self::KnowCategories | Self::KnowSpecific)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    #[test]
    fn every_code_reads_back_as_its_right() {
        for right in Right::ALL {
            assert_eq!(Right::from_code(right.code()), Some(*right));
        }
        assert_eq!(Right::from_code("know"), None);
    }

    #[test]
    fn only_verifiable_rights_need_anything() {
        for right in Right::ALL {
            let verifiable = right.family() == Family::Verifiable;
            assert_eq!(right.rules().need != Need::Nothing, verifiable, "{right}");
        }
    }

    #[test]
    fn the_cap_is_shared_by_the_two_requests_to_know() {
        let know: Vec<_> = Right::ALL.iter().filter(|right| right.is_know()).collect();
        assert_eq!(know, [&Right::KnowCategories, &Right::KnowSpecific]);
    }

    #[test]
    fn what_is_only_told_is_carried_out_by_the_answer() {
        let told: Vec<_> = Right::ALL
            .iter()
            .filter(|right| right.deed() == Deed::Answer)
            .collect();
        let expected = [
            &Right::KnowCategories,
            &Right::KnowSpecific,
            &Right::AccessAdmt,
            &Right::AppealAdmt,
            &Right::Complaint,
        ];
        assert_eq!(told, expected);
        // Whatever is stopped is stopped apart from saying so.
        let stops = |right: &&Right| right.answer().contains(&Content::WhatStopped);
        assert!(
            Right::ALL
                .iter()
                .filter(stops)
                .all(|right| right.deed() != Deed::Answer)
        );
    }

    #[test]
    fn every_right_has_its_own_answer() {
        for right in Right::ALL {
            assert!(!right.answer().is_empty(), "{right}");
        }
    }
}
