//! The cited reasons for which a request, or a part of one, can be refused.
//!
//! Each ground is one row of `rules`: the provision, the rights it reaches, what staff must be able to
//! say of this case, and whether the consumer must be told. What no ground covers is done.

use crate::Code;
use crate::code::codes;
use crate::right::{Family, Right};

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
        /// Impossible or out of all proportion, with the facts that show it. 7022(b)(3), 7023(f), 7024(h).
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
        /// The data are a household's, not a person's. 1798.145(p).
        Household = "household",
        /// An evidentiary privilege covers it. 1798.145(b).
        Privilege = "privilege",
        /// Grades, scores or tests held for a school. 1798.145(q).
        StudentRecords = "student-records",
        /// A printed thing the consumer consented to, such as a yearbook. 1798.145(r).
        PhysicalItems = "physical-items",
        /// A law-enforcement agency ordered the data to be held for 90 days. 1798.145(a)(2).
        LawEnforcementHold = "law-enforcement-hold",
        /// The noncommercial work of the press. 1798.145(l).
        Press = "press",
        /// Vehicle data shared for a warranty repair or a recall. 1798.145(g).
        VehicleRecall = "vehicle-recall",
        /// Commercial credit reporting on a business. 1798.145(o).
        CommercialCredit = "commercial-credit",
        /// The data are not linked to a person, and need not be. 1798.145(j), 7060(g).
        Unlinked = "unlinked",
        /// Publicly available information, which is not personal in the sense of the act. 1798.140(v)(2).
        PublicInformation = "public-information",
        /// The data were not collected from the consumer, so deletion does not reach them. 1798.105(a).
        NotFromConsumer = "not-from-consumer",
        /// It would reveal a trade secret. 1798.100(f), 7222(c).
        TradeSecret = "trade-secret",
        /// Kept only for legal reasons, in a form nobody can search, never sold or used. 7024(c).
        NotSearchable = "not-searchable",
        /// Made to ensure security, and so no specific piece. 1798.130(a)(3)(B)(iii).
        SecurityData = "security-data",
        /// A value that is never shown, only that it is held. 7024(d).
        NeverDisclosed = "never-disclosed",
        /// There is no reasonable way to verify anyone for this. 7062(g).
        NoReasonableMethod = "no-reasonable-method",
        /// The same correction was denied within six months, and nothing new was shown. 7023(g).
        DeniedBefore = "denied-before",
        /// Sensitive data are used only for what the law permits anyway. 7027(m).
        PermittedUses = "permitted-uses",
        /// The decision can be appealed to a person with authority to change it. 7221(b)(1).
        HumanAppeal = "human-appeal",
        /// Used only to assess someone for work or admission, and without discrimination. 7221(b)(2).
        HiringAssessment = "hiring-assessment",
        /// Used only to allot work or pay, and without discrimination. 7221(b)(3).
        WorkAllocation = "work-allocation",
        /// No automated tool makes a significant decision about the person. 7001, 7200.
        NoSignificantDecision = "no-significant-decision",
        /// We hold the data for another business. 1798.105(c)(3), 1798.130(a)(3)(A).
        ServiceProvider = "service-provider",
    }
}

/// Whether the consumer must be told the ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Always.
    Always,
    /// Unless a law forbids saying it. 7022(f), 7024(e).
    UnlessForbidden,
}

/// Which rights a ground reaches.
#[derive(Clone, Copy, Debug)]
enum Reach {
    /// Every right.
    Any,
    /// The rights of a family.
    Family(Family),
    /// The rights of some families.
    Families(&'static [Family]),
    /// These rights.
    Rights(&'static [Right]),
}

const KNOW: Reach = Reach::Rights(&[Right::KnowCategories, Right::KnowSpecific]);
const DELETE: Reach = Reach::Rights(&[Right::Delete]);
const CORRECT: Reach = Reach::Rights(&[Right::Correct]);

/// What the law says of one ground.
struct Rules {
    cite: &'static str,
    reach: Reach,
    /// What staff must be able to say of this case, each a line of the form.
    facts: &'static [&'static str],
    said: Said,
}

impl Ground {
    fn rules(self) -> Rules {
        use Reach::{Any, Families, Rights};
        use Said::{Always, UnlessForbidden};
        let row = |cite, reach, said, facts| Rules {
            cite,
            reach,
            facts,
            said,
        };
        match self {
            Self::Unverified => row(
                "11 CCR 7022(a), 7023(a), 7024(a)-(b)",
                Reach::Family(Family::Verifiable),
                Always,
                &["Which points were asked for, and which did not match or did not come."],
            ),
            Self::Transaction => row(
                "Civ. Code 1798.105(d)(1)",
                DELETE,
                UnlessForbidden,
                &[
                    "Which purchase, warranty, recall or contract.",
                    "Which data it needs, and until when.",
                ],
            ),
            Self::Security => row(
                "Civ. Code 1798.105(d)(2)",
                DELETE,
                UnlessForbidden,
                &[
                    "Which threat the data help against.",
                    "Why they are necessary and in proportion to it.",
                ],
            ),
            Self::Debugging => row(
                "Civ. Code 1798.105(d)(3)",
                DELETE,
                UnlessForbidden,
                &["Which error, in which function."],
            ),
            Self::FreeSpeech => row(
                "Civ. Code 1798.105(d)(4)",
                DELETE,
                UnlessForbidden,
                &["Whose speech or right, and how deletion would touch it."],
            ),
            Self::Calecpa => row(
                "Civ. Code 1798.105(d)(5)",
                DELETE,
                UnlessForbidden,
                &["Which order or duty under that act."],
            ),
            Self::Research => row(
                "Civ. Code 1798.105(d)(6)",
                DELETE,
                UnlessForbidden,
                &[
                    "Which research, and under which rules of ethics.",
                    "When the consumer consented.",
                    "Why deletion would seriously impair it.",
                ],
            ),
            Self::InternalUse => row(
                "Civ. Code 1798.105(d)(7)",
                DELETE,
                UnlessForbidden,
                &[
                    "Which use inside the office.",
                    "Why the consumer would expect it.",
                ],
            ),
            Self::LegalObligation => row(
                "Civ. Code 1798.105(d)(8)",
                DELETE,
                UnlessForbidden,
                &[
                    "Which law tells the office to keep it.",
                    "Which data it covers, and until when.",
                ],
            ),
            Self::AnsweredTwice => row(
                "Civ. Code 1798.130(b)",
                KNOW,
                Always,
                &["When the two requests came, and when they were answered."],
            ),
            Self::Disproportionate => row(
                "11 CCR 7022(b)(3), 7023(f), 7024(h)",
                Rights(&[
                    Right::KnowCategories,
                    Right::KnowSpecific,
                    Right::Delete,
                    Right::Correct,
                ]),
                Always,
                &[
                    "What it would take, in hours, systems or money.",
                    "Why that is out of proportion to its use for the consumer.",
                ],
            ),
            Self::LikelyAccurate => row(
                "11 CCR 7023(b)",
                CORRECT,
                Always,
                &["What supports the item, and what speaks against it."],
            ),
            Self::InadequateDocumentation => row(
                "11 CCR 7023(f)",
                CORRECT,
                Always,
                &["What was shown, and what is missing."],
            ),
            Self::Fraudulent => row(
                "11 CCR 7023(h), 7026(e), 7027(f)",
                Rights(&[
                    Right::Correct,
                    Right::OptOutSale,
                    Right::LimitSensitive,
                    Right::OptOutAdmt,
                ]),
                Always,
                &["What makes you believe it, and where that is documented."],
            ),
            Self::NoPermission => row(
                "11 CCR 7026(j), 7063(a)",
                Families(&[Family::Verifiable, Family::OptOut]),
                Always,
                &["When the agent was asked, and what came."],
            ),
            Self::UnfoundedOrExcessive => row(
                "Civ. Code 1798.145(h)(3)",
                Any,
                Always,
                &[
                    "What makes the request unfounded or excessive.",
                    "Which earlier requests it repeats, with their dates.",
                ],
            ),
            Self::ExemptData => row(
                "Civ. Code 1798.145(c)-(f)",
                Any,
                Always,
                &["Which law governs them, and which data it covers."],
            ),
            Self::RightsOfOthers => row(
                "Civ. Code 1798.145(k)",
                Reach::Family(Family::Verifiable),
                Always,
                &["Which data concern another person too, without naming them."],
            ),
            Self::LegalClaims => row(
                "Civ. Code 1798.145(a)",
                Any,
                UnlessForbidden,
                &["Which law, claim or investigation, as far as it may be said."],
            ),
            Self::NotAConsumer => row(
                "Civ. Code 1798.140(i)",
                Any,
                Always,
                &["What shows that the person does not live in California."],
            ),
            Self::Household => row(
                "Civ. Code 1798.145(p)",
                Rights(&[
                    Right::KnowCategories,
                    Right::KnowSpecific,
                    Right::Delete,
                    Right::Correct,
                ]),
                Always,
                &["Which data belong to a household."],
            ),
            Self::Privilege => row(
                "Civ. Code 1798.145(b)",
                Reach::Family(Family::Verifiable),
                UnlessForbidden,
                &["Which privilege, such as that between lawyer and client."],
            ),
            Self::StudentRecords => row(
                "Civ. Code 1798.145(q)",
                Rights(&[Right::KnowCategories, Right::KnowSpecific, Right::Delete]),
                Always,
                &[
                    "Which record, held for which school or agency.",
                    "That the office relies on this exception.",
                ],
            ),
            Self::PhysicalItems => row(
                "Civ. Code 1798.145(r)",
                Rights(&[Right::Delete, Right::OptOutSale]),
                Always,
                &["Which item, and when the consumer consented."],
            ),
            Self::LawEnforcementHold => row(
                "Civ. Code 1798.145(a)(2)",
                DELETE,
                UnlessForbidden,
                &["From when the hold runs, and how often it was renewed."],
            ),
            Self::Press => row(
                "Civ. Code 1798.145(l)",
                Any,
                Always,
                &["Which publication or reporting."],
            ),
            Self::VehicleRecall => row(
                "Civ. Code 1798.145(g)",
                Rights(&[Right::OptOutSale]),
                Always,
                &["Which vehicle data, for which repair or recall."],
            ),
            Self::CommercialCredit => row(
                "Civ. Code 1798.145(o)",
                Rights(&[Right::Delete, Right::OptOutSale]),
                Always,
                &["Which report, on which business."],
            ),
            Self::Unlinked => row(
                "Civ. Code 1798.145(j); 11 CCR 7060(g)",
                Reach::Family(Family::Verifiable),
                Always,
                &["How the data are kept so that they lead to nobody."],
            ),
            Self::PublicInformation => row(
                "Civ. Code 1798.140(v)(2)",
                Any,
                Always,
                &["Which data, and where they are lawfully public."],
            ),
            Self::NotFromConsumer => row(
                "Civ. Code 1798.105(a)",
                DELETE,
                Always,
                &["Which data, and from which source they came."],
            ),
            Self::TradeSecret => row(
                "Civ. Code 1798.100(f); 11 CCR 7222(c)",
                Rights(&[
                    Right::KnowCategories,
                    Right::KnowSpecific,
                    Right::AccessAdmt,
                ]),
                UnlessForbidden,
                &["Which part is a trade secret, and what is disclosed instead."],
            ),
            Self::NotSearchable => row(
                "11 CCR 7024(c)",
                KNOW,
                Always,
                &[
                    "Which records were not searched, by category.",
                    "Why they cannot be searched.",
                    "That they are kept for legal reasons only, not sold and not used.",
                ],
            ),
            Self::SecurityData => row(
                "Civ. Code 1798.130(a)(3)(B)(iii)",
                Rights(&[Right::KnowSpecific]),
                UnlessForbidden,
                &["Which data, and for which security they were made."],
            ),
            Self::NeverDisclosed => row(
                "11 CCR 7024(d)",
                Rights(&[Right::KnowSpecific]),
                Always,
                &["Which kinds of values are held."],
            ),
            Self::NoReasonableMethod => row(
                "11 CCR 7062(g)",
                Reach::Family(Family::Verifiable),
                Always,
                &[
                    "Why no way is reasonable.",
                    "When the office last looked at this again, within 12 months.",
                ],
            ),
            Self::DeniedBefore => row(
                "11 CCR 7023(g)",
                CORRECT,
                Always,
                &["When it was denied, and that nothing new was shown."],
            ),
            Self::PermittedUses => row(
                "11 CCR 7027(m)",
                Rights(&[Right::LimitSensitive]),
                Always,
                &["For what the sensitive data are used."],
            ),
            Self::HumanAppeal => row(
                "11 CCR 7221(b)(1)",
                Rights(&[Right::OptOutAdmt]),
                Always,
                &["Who decides the appeal, and how it is made."],
            ),
            Self::HiringAssessment => row(
                "11 CCR 7221(b)(2)",
                Rights(&[Right::OptOutAdmt]),
                Always,
                &[
                    "Which assessment.",
                    "What shows that it works and does not discriminate.",
                ],
            ),
            Self::WorkAllocation => row(
                "11 CCR 7221(b)(3)",
                Rights(&[Right::OptOutAdmt]),
                Always,
                &[
                    "Which work or pay.",
                    "What shows that it works and does not discriminate.",
                ],
            ),
            Self::NoSignificantDecision => row(
                "11 CCR 7001, 7200",
                Rights(&[Right::AccessAdmt, Right::OptOutAdmt, Right::AppealAdmt]),
                Always,
                &["Which decision was meant, and how it is really made."],
            ),
            Self::ServiceProvider => row(
                "Civ. Code 1798.105(c)(3), 1798.130(a)(3)(A)",
                Any,
                Always,
                &["That the office is a service provider for these data."],
            ),
        }
    }

    /// The provision that gives the ground.
    pub fn cite(self) -> &'static str {
        self.rules().cite
    }

    /// What staff must be able to say of this case for the ground to hold, a line each.
    ///
    /// ```
    /// # use domain::Ground;
    /// assert!(Ground::LegalObligation.facts_needed()[0].starts_with("Which law"));
    /// ```
    pub fn facts_needed(self) -> &'static [&'static str] {
        self.rules().facts
    }

    /// Whether the consumer must be told the ground.
    pub fn said(self) -> Said {
        self.rules().said
    }

    /// Whether a request for `right` can be refused on this ground.
    pub fn applies_to(self, right: Right) -> bool {
        match self.rules().reach {
            Reach::Any => true,
            Reach::Family(family) => right.family() == family,
            Reach::Families(families) => families.contains(&right.family()),
            Reach::Rights(rights) => rights.contains(&right),
        }
    }

    /// The grounds on which a request for `right` can be refused.
    pub fn for_right(right: Right) -> impl Iterator<Item = Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(move |ground| ground.applies_to(right))
    }

    /// Whether documents must stand behind it: the office bears the burden of showing it. 1798.145(h)(3),
    /// 7023(h), 7026(e), 7027(f).
    pub fn needs_evidence(self) -> bool {
        matches!(self, Self::UnfoundedOrExcessive | Self::Fraudulent)
    }

    /// Whether a second person must agree, because the ground is easily misused. Our own rule, for
    /// 1798.145(h)(3).
    pub fn needs_second_person(self) -> bool {
        self == Self::UnfoundedOrExcessive
    }

    /// Whether what is kept on this ground is kept for a time that ends. 7022(f).
    pub fn has_an_end(self) -> bool {
        matches!(
            self,
            Self::Transaction | Self::LegalObligation | Self::LawEnforcementHold
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(ground: Ground, expected: &[Right]) {
        let found: Vec<Right> = Right::ALL
            .iter()
            .copied()
            .filter(|right| ground.applies_to(*right))
            .collect();
        assert_eq!(found, expected, "{ground}");
    }

    #[test]
    fn the_eight_exceptions_are_of_deletion_alone() {
        for code in 1..=8 {
            let cite = format!("Civ. Code 1798.105(d)({code})");
            let ground = Ground::ALL
                .iter()
                .find(|ground| ground.cite() == cite)
                .expect("a ground");
            check(*ground, &[Right::Delete]);
        }
    }

    #[test]
    fn an_opt_out_is_never_refused_for_want_of_identity() {
        for right in [Right::OptOutSale, Right::LimitSensitive, Right::OptOutAdmt] {
            assert!(Ground::for_right(right).all(|ground| ground != Ground::Unverified));
            assert!(Ground::for_right(right).all(|ground| ground != Ground::NoReasonableMethod));
        }
    }

    #[test]
    fn grounds_of_one_right_or_some() {
        use Right::*;
        check(Ground::AnsweredTwice, &[KnowCategories, KnowSpecific]);
        check(Ground::LikelyAccurate, &[Correct]);
        check(
            Ground::Disproportionate,
            &[KnowCategories, KnowSpecific, Delete, Correct],
        );
        check(
            Ground::Fraudulent,
            &[Correct, OptOutSale, LimitSensitive, OptOutAdmt],
        );
        check(Ground::PermittedUses, &[LimitSensitive]);
        check(Ground::HumanAppeal, &[OptOutAdmt]);
        check(
            Ground::NoSignificantDecision,
            &[AccessAdmt, OptOutAdmt, AppealAdmt],
        );
        check(Ground::NeverDisclosed, &[KnowSpecific]);
        check(Ground::UnfoundedOrExcessive, Right::ALL);
    }

    #[test]
    fn grounds_of_a_family() {
        for right in Right::ALL {
            let verifiable = right.family() == Family::Verifiable;
            assert_eq!(Ground::Unverified.applies_to(*right), verifiable);
            let clocked = right.family() != Family::Unclocked;
            assert_eq!(Ground::NoPermission.applies_to(*right), clocked);
        }
    }

    #[test]
    fn every_ground_names_its_facts_and_reaches_something() {
        for ground in Ground::ALL {
            assert!(!ground.facts_needed().is_empty(), "{ground}");
            assert!(
                ground.facts_needed().iter().all(|fact| fact.ends_with('.')),
                "{ground}"
            );
            assert!(
                Right::ALL.iter().any(|right| ground.applies_to(*right)),
                "{ground}"
            );
            assert!(ground.cite().contains("Civ. Code") || ground.cite().contains("CCR"));
        }
    }

    #[test]
    fn only_what_a_law_may_forbid_saying_may_stay_unsaid() {
        use Ground::*;
        let unsaid: Vec<Ground> = Ground::ALL
            .iter()
            .copied()
            .filter(|ground| ground.said() == Said::UnlessForbidden)
            .collect();
        let exceptions_to_deletion = [
            Transaction,
            Security,
            Debugging,
            FreeSpeech,
            Calecpa,
            Research,
            InternalUse,
            LegalObligation,
        ];
        let others = [
            LegalClaims,
            Privilege,
            LawEnforcementHold,
            TradeSecret,
            SecurityData,
        ];
        assert_eq!(unsaid, [&exceptions_to_deletion[..], &others].concat());
    }

    #[test]
    fn what_is_easily_misused_needs_more() {
        let of = |test: fn(Ground) -> bool| -> Vec<Ground> {
            Ground::ALL
                .iter()
                .copied()
                .filter(|ground| test(*ground))
                .collect()
        };
        assert_eq!(
            of(Ground::needs_second_person),
            [Ground::UnfoundedOrExcessive]
        );
        assert_eq!(
            of(Ground::needs_evidence),
            [Ground::Fraudulent, Ground::UnfoundedOrExcessive]
        );
        assert_eq!(
            of(Ground::has_an_end),
            [
                Ground::Transaction,
                Ground::LegalObligation,
                Ground::LawEnforcementHold
            ]
        );
    }
}
