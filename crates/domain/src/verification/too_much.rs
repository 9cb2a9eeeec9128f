//! What staff plan to ask that is more than the law allows, and the lighter way.
//!
//! Regulators have fined offices for demanding eight fields where two found the person, a photograph
//! with an identity card, and a click in an e-mail before an opt-out took effect. This rule names each
//! of these before the letter goes out.

use super::Need;
use crate::code::codes;
use crate::right::{Family, Right};

codes! {
    /// Something staff may think of asking for.
    pub enum Ask {
        /// A copy of a passport, driver's licence or other identity paper.
        IdentityPaper = "identity-paper",
        /// A Social Security number, whole or in part.
        SocialSecurityNumber = "social-security-number",
        /// A photograph of the person, with or without a paper.
        Selfie = "selfie",
        /// A notary's stamp.
        Notary = "notary",
        /// A new account.
        NewAccount = "new-account",
        /// Money.
        Fee = "fee",
        /// A power of attorney from an agent.
        PowerOfAttorney = "power-of-attorney",
        /// Data about the person that the office does not hold yet.
        NewData = "new-data",
        /// A click or an answer before an opt-out takes effect.
        Confirmation = "confirmation",
        /// Data points that the office holds, to be compared.
        DataPoints = "data-points",
        /// The signed declaration under penalty of perjury.
        Declaration = "declaration",
    }
}

/// What staff plan to ask.
#[derive(Clone, Copy, Debug, Default)]
pub struct Plan<'a> {
    /// The kinds of things, beside data points and the declaration.
    pub asks: &'a [Ask],
    /// How many data points.
    pub points: u8,
    /// Whether the declaration.
    pub declaration: bool,
}

/// One thing too many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMuch {
    /// What.
    pub ask: Ask,
    /// Why it is too much.
    pub because: &'static str,
    /// The lighter way.
    pub instead: &'static str,
    /// The provision.
    pub cite: &'static str,
}

/// Everything in `plan` that is too much for a request for `right` with this `need`.
///
/// ```
/// # use domain::{Right, verification::*};
/// let plan = Plan { asks: &[Ask::IdentityPaper], points: 2, declaration: false };
/// let found = too_much(Right::Delete, need(Right::Delete), &plan);
/// assert_eq!(found[0].ask, Ask::IdentityPaper);
/// ```
pub fn too_much(right: Right, need: Need, plan: &Plan<'_>) -> Vec<TooMuch> {
    let mut found: Vec<TooMuch> = plan
        .asks
        .iter()
        .filter_map(|ask| by_itself(*ask, right))
        .collect();
    let (count, declaration) = match need {
        Need::Nothing => (0, false),
        Need::Points {
            count, declaration, ..
        } => (count, declaration),
    };
    if plan.points > count {
        found.push(more_points(right, need));
    }
    if plan.declaration && !declaration {
        found.push(TooMuch {
            ask: Ask::Declaration,
            because: "A declaration under penalty of perjury belongs to the high degree alone.",
            instead: "Compare the data points; ask for no declaration.",
            cite: "11 CCR 7062(b), (c)",
        });
    }
    found.sort_by_key(|found| found.ask);
    found.dedup();
    found
}

/// What is too much whatever the level.
fn by_itself(ask: Ask, right: Right) -> Option<TooMuch> {
    let points = "Compare data points that you already hold, such as an order number.";
    let (because, instead, cite) = match ask {
        Ask::IdentityPaper => (
            "An identity paper is more than is needed to find out who asks.",
            points,
            "11 CCR 7060(c)(2), (d)",
        ),
        Ask::SocialSecurityNumber => (
            "A Social Security number is among the data that must not be collected to verify.",
            points,
            "11 CCR 7060(c)(2)",
        ),
        Ask::Selfie => (
            "A photograph of the person is the regulation's own example of asking too much.",
            points,
            "11 CCR 7060(b), (d)",
        ),
        Ask::Notary => (
            "A notary may be asked for only if the office pays for it.",
            "A signed declaration needs no notary.",
            "11 CCR 7060(e)",
        ),
        Ask::NewAccount => (
            "Nobody may be made to open an account.",
            "Someone who has an account may be asked to use it; others write to you.",
            "Civ. Code 1798.130(a)(2)(A), 1798.135(c)(1)",
        ),
        Ask::Fee => ("A request is free.", "Ask for no money.", "11 CCR 7060(e)"),
        Ask::PowerOfAttorney => (
            "A power of attorney may not be demanded from an agent.",
            "The consumer's signed permission is enough.",
            "11 CCR 7063(b)",
        ),
        Ask::NewData => (
            "First compare with what you hold; ask for more only if that is not enough.",
            points,
            "11 CCR 7060(c)(1), (d)",
        ),
        Ask::Confirmation if right.family() == Family::OptOut => (
            "An opt-out takes effect without a click or an answer from the person.",
            "Carry it out now.",
            "11 CCR 7060(b)",
        ),
        Ask::Confirmation | Ask::DataPoints | Ask::Declaration => return None,
    };
    Some(TooMuch {
        ask,
        because,
        instead,
        cite,
    })
}

fn more_points(right: Right, need: Need) -> TooMuch {
    let (because, instead, cite) = match need {
        Need::Nothing if right.family() == Family::OptOut => (
            "An opt-out needs no proof of who asks.",
            "Ask only what you need to find the person's records, such as the e-mail address.",
            "11 CCR 7060(b)",
        ),
        Need::Nothing => (
            "This request needs no proof of who asks.",
            "Ask only what you need to find the person's records.",
            "Civ. Code 1798.100(c); 11 CCR 7002",
        ),
        Need::Points { cite, .. } => (
            "These are more data points than the level needs.",
            "Choose as many as the level needs, the most reliable ones.",
            cite,
        ),
    };
    TooMuch {
        ask: Ask::DataPoints,
        because,
        instead,
        cite,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;
    use crate::verification::need;

    fn check(right: Right, asks: &[Ask], points: u8, declaration: bool, expected: &[Ask]) {
        let plan = Plan {
            asks,
            points,
            declaration,
        };
        let found: Vec<Ask> = too_much(right, need(right), &plan)
            .iter()
            .map(|found| found.ask)
            .collect();
        assert_eq!(found, expected, "{right} {plan:?}");
    }

    #[test]
    fn what_the_level_needs_is_not_too_much() {
        check(Right::KnowCategories, &[], 2, false, &[]);
        check(Right::Delete, &[], 2, false, &[]);
        check(Right::KnowSpecific, &[], 3, true, &[]);
        check(Right::OptOutSale, &[], 0, false, &[]);
    }

    #[test]
    fn one_point_more_is_too_much() {
        check(Right::Delete, &[], 3, false, &[Ask::DataPoints]);
        check(Right::KnowSpecific, &[], 4, true, &[Ask::DataPoints]);
        check(Right::OptOutSale, &[], 1, false, &[Ask::DataPoints]);
        check(Right::StopMarketing, &[], 1, false, &[Ask::DataPoints]);
    }

    #[test]
    fn a_declaration_belongs_to_the_high_degree() {
        check(Right::KnowCategories, &[], 2, true, &[Ask::Declaration]);
        check(Right::LimitSensitive, &[], 0, true, &[Ask::Declaration]);
    }

    #[test]
    fn papers_photographs_stamps_accounts_and_money_are_always_too_much() {
        let always = [
            Ask::IdentityPaper,
            Ask::SocialSecurityNumber,
            Ask::Selfie,
            Ask::Notary,
            Ask::NewAccount,
            Ask::Fee,
            Ask::PowerOfAttorney,
            Ask::NewData,
        ];
        for right in Right::ALL {
            check(*right, &always, 0, false, &always);
        }
    }

    #[test]
    fn a_click_before_an_opt_out_is_too_much_and_before_a_deletion_it_is_not() {
        check(
            Right::OptOutSale,
            &[Ask::Confirmation],
            0,
            false,
            &[Ask::Confirmation],
        );
        check(Right::Delete, &[Ask::Confirmation], 2, false, &[]);
    }

    #[test]
    fn all_problems_come_at_once_and_once_each() {
        let asks = [Ask::Fee, Ask::Selfie, Ask::Fee];
        check(
            Right::Delete,
            &asks,
            9,
            true,
            &[Ask::Selfie, Ask::Fee, Ask::DataPoints, Ask::Declaration],
        );
    }

    #[test]
    fn every_finding_has_its_lighter_way_and_law() {
        for right in Right::ALL {
            let plan = Plan {
                asks: Ask::ALL,
                points: 9,
                declaration: true,
            };
            for found in too_much(*right, need(*right), &plan) {
                assert!(!found.because.is_empty() && !found.instead.is_empty());
                assert!(found.cite.contains("CCR") || found.cite.contains("Civ. Code"));
            }
        }
    }

    #[test]
    fn the_citation_of_the_points_is_that_of_the_level() {
        let cite = |right| {
            too_much(
                right,
                need(right),
                &Plan {
                    points: 9,
                    ..Plan::default()
                },
            )[0]
            .cite
        };
        assert_eq!(cite(Right::KnowCategories), "11 CCR 7062(b)");
        assert_eq!(cite(Right::OptOutSale), "11 CCR 7060(b)");
        assert_eq!(
            cite(Right::StopMarketing),
            "Civ. Code 1798.100(c); 11 CCR 7002"
        );
    }
}
