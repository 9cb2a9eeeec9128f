//! Which letter answers what, fits which refusal and tells what only the consumer may know, row by row.

use domain::{Code, Ground, LetterKind as K, Outcome, Right as R};

const GRANTED: &[Outcome] = &[Outcome::Granted];
const PARTLY: &[Outcome] = &[Outcome::Partly];
const DENIED: &[Outcome] = &[Outcome::Denied];
const KNOW: &[R] = &[R::KnowCategories, R::KnowSpecific];
const VERIFIABLE: &[R] = &[
    R::KnowCategories,
    R::KnowSpecific,
    R::Delete,
    R::Correct,
    R::AccessAdmt,
    R::AppealAdmt,
];

/// A kind, the rights it answers, and with which outcomes.
const ANSWERS: &[(K, &[R], &[Outcome])] = &[
    (K::KnowCategories, &[R::KnowCategories], GRANTED),
    (K::KnowSpecific, &[R::KnowSpecific], GRANTED),
    (K::KnowPartly, KNOW, PARTLY),
    (K::KnowDenied, KNOW, DENIED),
    (K::KnowTwice, KNOW, DENIED),
    (
        K::KnowSpecificUnverified,
        &[R::KnowSpecific],
        &[Outcome::Partly, Outcome::Denied],
    ),
    (K::KnowCategoriesUnverified, &[R::KnowCategories], DENIED),
    (K::DeletionDone, &[R::Delete], GRANTED),
    (K::DeletionPartly, &[R::Delete], PARTLY),
    (K::DeletionUnverified, &[R::Delete], DENIED),
    (K::DeletionDenied, &[R::Delete], DENIED),
    (K::CorrectionDone, &[R::Correct], GRANTED),
    (K::CorrectionPartly, &[R::Correct], PARTLY),
    (K::CorrectionUnverified, &[R::Correct], DENIED),
    (K::CorrectionDenied, &[R::Correct], DENIED),
    (
        K::OptOutConfirmed,
        &[
            R::OptOutSale,
            R::LimitSensitive,
            R::OptOutAdmt,
            R::StopMarketing,
        ],
        GRANTED,
    ),
    (K::OptOutDenied, &[R::OptOutSale, R::LimitSensitive], DENIED),
    (K::NoSale, &[R::OptOutSale], GRANTED),
    (
        K::OnlyPermittedUses,
        &[R::LimitSensitive],
        &[Outcome::Granted, Outcome::Denied],
    ),
    (K::MarketingStopped, &[R::StopMarketing], GRANTED),
    (
        K::AutomatedAccess,
        &[R::AccessAdmt],
        &[Outcome::Granted, Outcome::Partly],
    ),
    (K::AutomatedDenied, &[R::AccessAdmt, R::OptOutAdmt], DENIED),
    (K::AppealOutcome, &[R::AppealAdmt], Outcome::ALL),
    (K::ChoiceChanged, &[R::OptIn, R::WithdrawIncentive], GRANTED),
    (K::MinorOptIn, &[R::OptIn], GRANTED),
    (K::ComplaintAnswer, &[R::Complaint], Outcome::ALL),
    (K::NothingHeld, VERIFIABLE, GRANTED),
    (K::NoReasonableMethod, VERIFIABLE, DENIED),
    (K::StudentRecords, VERIFIABLE, DENIED),
    (K::Unfounded, R::ALL, DENIED),
    (K::NotCovered, R::ALL, DENIED),
    (K::ServiceProvider, R::ALL, DENIED),
];

#[test]
fn each_kind_answers_its_rights_with_its_outcomes() {
    for kind in K::ALL {
        let row = ANSWERS.iter().find(|(listed, ..)| listed == kind);
        for right in R::ALL {
            let expected = row.filter(|(_, rights, _)| rights.contains(right));
            let expected = expected.map_or(&[][..], |(.., outcomes)| outcomes);
            assert_eq!(kind.answers(*right), expected, "{kind} {right}");
        }
        assert_eq!(kind.is_answer(), row.is_some(), "{kind}");
    }
}

/// The grounds that have letters of their own, with all of them.
const OWN: &[(Ground, &[K])] = &[
    (
        Ground::Unverified,
        &[
            K::KnowSpecificUnverified,
            K::KnowCategoriesUnverified,
            K::DeletionUnverified,
            K::CorrectionUnverified,
            K::AutomatedDenied,
            K::AppealOutcome,
            K::ComplaintAnswer,
        ],
    ),
    (Ground::AnsweredTwice, &[K::KnowTwice]),
    (Ground::UnfoundedOrExcessive, &[K::Unfounded]),
    (Ground::NoReasonableMethod, &[K::NoReasonableMethod]),
    (
        Ground::StudentRecords,
        &[K::StudentRecords, K::DeletionPartly, K::KnowPartly],
    ),
    (Ground::ServiceProvider, &[K::ServiceProvider]),
    (Ground::NotAConsumer, &[K::NotCovered]),
    (Ground::PermittedUses, &[K::OnlyPermittedUses]),
];

/// The letters that fit no other ground than their own.
const ONLY_OWN: &[K] = &[
    K::KnowSpecificUnverified,
    K::KnowCategoriesUnverified,
    K::DeletionUnverified,
    K::CorrectionUnverified,
    K::KnowTwice,
    K::Unfounded,
    K::NoReasonableMethod,
    K::StudentRecords,
    K::ServiceProvider,
    K::OnlyPermittedUses,
];

#[test]
fn a_ground_with_letters_of_its_own_has_no_others() {
    for (ground, own) in OWN {
        for kind in K::ALL {
            assert_eq!(kind.fits(*ground), own.contains(kind), "{kind} {ground}");
        }
    }
}

#[test]
fn every_other_ground_has_the_common_letters() {
    let has_own = |ground: &&Ground| OWN.iter().any(|(own, _)| own == *ground);
    for ground in Ground::ALL.iter().filter(|ground| !has_own(ground)) {
        for kind in K::ALL {
            // Another privacy law is the one other reason for which this law does not apply.
            let expected = match kind {
                K::NotCovered => *ground == Ground::ExemptData,
                kind => !ONLY_OWN.contains(kind),
            };
            assert_eq!(kind.fits(*ground), expected, "{kind} {ground}");
        }
    }
}

#[test]
fn six_kinds_tell_what_only_the_consumer_may_know() {
    let mut disclosing = K::ALL.to_vec();
    disclosing.retain(|kind| kind.discloses());
    let expected = [
        K::KnowCategories,
        K::KnowSpecific,
        K::KnowPartly,
        K::AutomatedAccess,
        K::CoverNote,
        K::PasswordNote,
    ];
    assert_eq!(disclosing, expected);
}
