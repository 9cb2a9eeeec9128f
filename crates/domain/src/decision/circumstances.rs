//! Whether a decision fits its case: who was verified, how often was answered, who agreed.

use super::{Decision, Outcome};
use crate::agent;
use crate::frequency::Frequency;
use crate::ground::Ground;
use crate::party::Authority;
use crate::right::{Family, Right};
use crate::verification::Progress;

/// What the rules must know of a case to judge a decision on one of its requests.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    /// How sure the office is of who asks.
    pub verification: Progress,
    /// What an agent has shown; `None` where no agent asks.
    pub agent: Option<Authority>,
    /// How many requests to know were answered lately.
    pub frequency: Frequency,
    /// Whether what was asked was done already, as an opt-out may be before anybody decides.
    pub carried_out: bool,
    /// How many documents stand behind the ground.
    pub evidence: usize,
    /// Who decides.
    pub decided_by: &'a str,
    /// Who agreed, if someone did.
    pub agreed_by: Option<&'a str>,
}

/// Why a decision does not fit its case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Objection {
    /// Nothing may be shown, corrected or deleted before identity is verified.
    NotVerified,
    /// Identity was verified; it cannot be the ground.
    IsVerified,
    /// Fewer than two requests to know were answered in 12 months.
    NotAnsweredTwice,
    /// The agent has shown permission, or none may be asked.
    PermissionNotMissing,
    /// The office must show this ground, and nothing is there to show it.
    EvidenceMissing,
    /// A second person must agree.
    SecondPersonMissing,
    /// What is to be denied was done already.
    CarriedOut,
}

impl Objection {
    /// The provision.
    pub fn cite(self) -> &'static str {
        match self {
            Self::NotVerified => "11 CCR 7024(a), 7060(a), 7062",
            Self::IsVerified => "11 CCR 7022(a), 7023(a), 7024(a)-(b)",
            Self::NotAnsweredTwice => "Civ. Code 1798.130(b)",
            Self::PermissionNotMissing => "11 CCR 7026(j), 7063",
            Self::EvidenceMissing => "Civ. Code 1798.145(h)(3); 11 CCR 7023(h), 7026(e)",
            Self::SecondPersonMissing => "our own rule for Civ. Code 1798.145(h)(3)",
            Self::CarriedOut => "our own rule for 11 CCR 7022(e), 7023(f), 7026(f)",
        }
    }
}

/// Everything that speaks against `decision` on a request for `right` in this case; empty if it fits.
///
/// ```
/// # use domain::{Right, decision::*, frequency::Frequency, verification::Progress};
/// let circumstances = Circumstances {
///     verification: Progress::Missing { matched: 1, needed: 3, declaration: true },
///     agent: None, frequency: Frequency::MustAnswer { answered: 0 },
///     carried_out: false, evidence: 0, decided_by: "Ada", agreed_by: None,
/// };
/// let found = objections(Right::KnowSpecific, &Decision::Granted, &circumstances);
/// assert_eq!(found, [Objection::NotVerified]);
/// ```
pub fn objections(
    right: Right,
    decision: &Decision,
    circumstances: &Circumstances<'_>,
) -> Vec<Objection> {
    let mut found = Vec::new();
    // Of the holder of a power of attorney no proof may be demanded. 7063(b).
    let verified = !matches!(circumstances.verification, Progress::Missing { .. })
        || circumstances.agent == Some(Authority::PowerOfAttorney);
    let gives_something = decision.outcome() != Outcome::Denied;
    if gives_something && right.family() == Family::Verifiable && !verified {
        found.push(Objection::NotVerified);
    }
    if circumstances.carried_out && !gives_something {
        found.push(Objection::CarriedOut);
    }
    if let Some(refusal) = decision.refusal() {
        found.extend(against(right, refusal.ground, verified, circumstances));
    }
    found
}

/// What speaks against `ground`.
fn against(
    right: Right,
    ground: Ground,
    verified: bool,
    circumstances: &Circumstances<'_>,
) -> impl Iterator<Item = Objection> {
    let permission_missing = circumstances
        .agent
        .is_some_and(|shown| agent::may_refuse_for_permission(right, shown));
    let two_people = circumstances.agreed_by.is_some_and(|agreed| {
        !agreed.trim().is_empty() && agreed.trim() != circumstances.decided_by.trim()
    });
    let may_decline = matches!(circumstances.frequency, Frequency::MayDecline { .. });
    let wrong = [
        (
            ground == Ground::Unverified && verified,
            Objection::IsVerified,
        ),
        (
            ground == Ground::AnsweredTwice && !may_decline,
            Objection::NotAnsweredTwice,
        ),
        (
            ground == Ground::NoPermission && !permission_missing,
            Objection::PermissionNotMissing,
        ),
        (
            ground.needs_evidence() && circumstances.evidence == 0,
            Objection::EvidenceMissing,
        ),
        (
            ground.needs_second_person() && !two_people,
            Objection::SecondPersonMissing,
        ),
    ];
    wrong
        .into_iter()
        .filter(|(wrong, _)| *wrong)
        .map(|(_, objection)| objection)
}

/// Whether the answer to a deletion must offer the opt-out from sale and sharing: when anything was
/// denied, the office sells or shares, and the person has not opted out. 7022(g).
///
/// ```
/// # use domain::{Right, decision::{Decision, offers_opt_out}};
/// assert!(!offers_opt_out(Right::Delete, &Decision::Granted, true, false));
/// ```
pub fn offers_opt_out(
    right: Right,
    decision: &Decision,
    sells_or_shares: bool,
    has_opted_out: bool,
) -> bool {
    right == Right::Delete && decision.refusal().is_some() && sells_or_shares && !has_opted_out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::decide;

    const CALM: Circumstances<'static> = Circumstances {
        verification: Progress::Reached,
        agent: None,
        frequency: Frequency::MustAnswer { answered: 0 },
        carried_out: false,
        evidence: 0,
        decided_by: "Ada",
        agreed_by: None,
    };
    const MISSING: Progress = Progress::Missing {
        matched: 1,
        needed: 2,
        declaration: false,
    };

    fn check(
        right: Right,
        ground: Option<Ground>,
        case: Circumstances<'_>,
        expected: &[Objection],
    ) {
        let outcome = ground.map_or(Outcome::Granted, |_| Outcome::Denied);
        let decision = decide(right, outcome, ground, "The facts").expect("a decision");
        assert_eq!(
            objections(right, &decision, &case),
            expected,
            "{right} {ground:?}"
        );
    }

    #[test]
    fn nothing_is_given_before_identity_is_verified() {
        let unverified = Circumstances {
            verification: MISSING,
            ..CALM
        };
        check(Right::Delete, None, CALM, &[]);
        check(Right::Delete, None, unverified, &[Objection::NotVerified]);
        let partly = decide(
            Right::Delete,
            Outcome::Partly,
            Some(Ground::Security),
            "Logs",
        )
        .expect("one");
        let found = objections(Right::Delete, &partly, &unverified);
        assert_eq!(found, [Objection::NotVerified]);
        check(Right::Delete, Some(Ground::LegalClaims), unverified, &[]);
    }

    #[test]
    fn a_power_of_attorney_stands_in_for_the_check() {
        let agent = Some(Authority::PowerOfAttorney);
        let attorney = Circumstances {
            verification: MISSING,
            agent,
            ..CALM
        };
        check(Right::KnowSpecific, None, attorney, &[]);
        let unverified = Some(Ground::Unverified);
        check(
            Right::KnowSpecific,
            unverified,
            attorney,
            &[Objection::IsVerified],
        );
    }

    #[test]
    fn an_opt_out_never_waits_for_verification() {
        let not_needed = Circumstances {
            verification: Progress::NotNeeded,
            ..CALM
        };
        check(Right::OptOutSale, None, not_needed, &[]);
        check(
            Right::OptOutSale,
            None,
            Circumstances {
                verification: MISSING,
                ..CALM
            },
            &[],
        );
    }

    #[test]
    fn unverified_is_a_ground_only_for_the_unverified() {
        let ground = Some(Ground::Unverified);
        check(Right::Delete, ground, CALM, &[Objection::IsVerified]);
        check(
            Right::Delete,
            ground,
            Circumstances {
                verification: MISSING,
                ..CALM
            },
            &[],
        );
    }

    #[test]
    fn only_the_third_request_to_know_may_be_declined() {
        let ground = Some(Ground::AnsweredTwice);
        check(
            Right::KnowCategories,
            ground,
            CALM,
            &[Objection::NotAnsweredTwice],
        );
        let owed_again_from = "2027-03-01".parse().expect("a date");
        let third = Circumstances {
            frequency: Frequency::MayDecline { owed_again_from },
            ..CALM
        };
        check(Right::KnowCategories, ground, third, &[]);
    }

    #[test]
    fn missing_permission_is_a_ground_only_while_it_is_missing() {
        let ground = Some(Ground::NoPermission);
        let with = |agent| Circumstances { agent, ..CALM };
        let refused = [Objection::PermissionNotMissing];
        check(Right::OptOutSale, ground, with(None), &refused);
        check(
            Right::OptOutSale,
            ground,
            with(Some(Authority::PowerOfAttorney)),
            &refused,
        );
        check(
            Right::Delete,
            ground,
            with(Some(Authority::SignedPermission)),
            &refused,
        );
        check(Right::Delete, ground, with(Some(Authority::NoneShown)), &[]);
    }

    #[test]
    fn unfounded_or_excessive_needs_documents_and_two_people() {
        let ground = Some(Ground::UnfoundedOrExcessive);
        let both = [Objection::EvidenceMissing, Objection::SecondPersonMissing];
        check(Right::Delete, ground, CALM, &both);
        let alone = Circumstances {
            evidence: 1,
            agreed_by: Some(" Ada "),
            ..CALM
        };
        check(
            Right::Delete,
            ground,
            alone,
            &[Objection::SecondPersonMissing],
        );
        let nobody = Circumstances {
            evidence: 1,
            agreed_by: Some(" "),
            ..CALM
        };
        check(
            Right::Delete,
            ground,
            nobody,
            &[Objection::SecondPersonMissing],
        );
        let two = Circumstances {
            evidence: 1,
            agreed_by: Some("Bob"),
            ..CALM
        };
        check(Right::Delete, ground, two, &[]);
    }

    #[test]
    fn what_was_done_already_is_not_denied() {
        let done = Circumstances {
            carried_out: true,
            evidence: 1,
            ..CALM
        };
        let fraud = Some(Ground::Fraudulent);
        check(Right::OptOutSale, fraud, done, &[Objection::CarriedOut]);
        check(Right::OptOutSale, None, done, &[]);
    }

    #[test]
    fn fraud_needs_documents() {
        let ground = Some(Ground::Fraudulent);
        check(
            Right::OptOutSale,
            ground,
            CALM,
            &[Objection::EvidenceMissing],
        );
        check(
            Right::OptOutSale,
            ground,
            Circumstances {
                evidence: 1,
                ..CALM
            },
            &[],
        );
    }

    #[test]
    fn a_denied_deletion_offers_the_opt_out_where_the_office_sells() {
        let denied = decide(
            Right::Delete,
            Outcome::Denied,
            Some(Ground::Unverified),
            "No match",
        )
        .expect("a decision");
        assert!(offers_opt_out(Right::Delete, &denied, true, false));
        assert!(!offers_opt_out(Right::Delete, &denied, false, false));
        assert!(!offers_opt_out(Right::Delete, &denied, true, true));
        assert!(!offers_opt_out(Right::Correct, &denied, true, false));
        assert!(!offers_opt_out(
            Right::Delete,
            &Decision::Granted,
            true,
            false
        ));
    }

    #[test]
    fn every_objection_has_its_law() {
        for objection in [
            Objection::NotVerified,
            Objection::IsVerified,
            Objection::NotAnsweredTwice,
            Objection::PermissionNotMissing,
            Objection::EvidenceMissing,
            Objection::SecondPersonMissing,
            Objection::CarriedOut,
        ] {
            assert!(objection.cite().contains("7") || objection.cite().contains("1798."));
        }
    }
}
