//! Every letter the law asks for has a kind, and every kind has a reason to be there.

use domain::{Code, Ground, LetterKind as K, Right};

/// What must be said, by which provision, and the letters that say it.
const LETTERS: &[(&str, &str, &[K])] = &[
    ("receipt is confirmed", "7021(a)", &[K::Acknowledgement]),
    (
        "what is needed to verify",
        "7060, 7062",
        &[K::VerificationRequest, K::Reminder],
    ),
    ("the declaration to sign", "7062(c)", &[K::DeclarationForm]),
    ("more time is needed", "7021(b)", &[K::ExtensionNotice]),
    (
        "what is known",
        "7024(k), 1798.130",
        &[K::KnowCategories, K::KnowSpecific],
    ),
    (
        "files and their password",
        "7024(f)",
        &[K::CoverNote, K::PasswordNote],
    ),
    (
        "deleted, whole or in part",
        "7022(e)-(f)",
        &[K::DeletionDone, K::DeletionPartly],
    ),
    (
        "what is kept, and its end",
        "7022(f)",
        &[K::RetentionNotice, K::DeletionCertificate],
    ),
    (
        "corrected, whole or in part",
        "7023(f)",
        &[K::CorrectionDone, K::CorrectionPartly],
    ),
    (
        "a statement for the record",
        "1798.185(a)(8)(D)",
        &[K::CorrectionStatement],
    ),
    (
        "an opt-out is in force",
        "7026(g), 7027, 7221",
        &[K::OptOutConfirmed],
    ),
    (
        "nothing to opt out of",
        "1798.115(c)(1), 7027(m)",
        &[K::NoSale, K::OnlyPermittedUses],
    ),
    (
        "no more marketing",
        "the office's own promise",
        &[K::MarketingStopped],
    ),
    (
        "a choice is changed",
        "7028, 1798.125(b)(3)",
        &[K::ChoiceChanged],
    ),
    (
        "agents",
        "7063",
        &[K::AgentProof, K::AgentAccepted, K::DesignationAccepted],
    ),
    ("children", "7070, 7071", &[K::ParentProof, K::MinorOptIn]),
    ("automated decisions", "7222(b)", &[K::AutomatedAccess]),
    ("an appeal", "7221(b)(1)", &[K::AppealOutcome]),
    ("a complaint", "1798.125, 7080", &[K::ComplaintAnswer]),
    (
        "others are told",
        "1798.105(c), 7022(b), 7023(c), 7026(f)",
        &[K::RecipientNotice],
    ),
    (
        "D1 specific pieces, unverified",
        "7024(a)",
        &[K::KnowSpecificUnverified],
    ),
    (
        "D2 categories, unverified",
        "7024(b)",
        &[K::KnowCategoriesUnverified],
    ),
    (
        "D3 to know, an exception",
        "7024(e)",
        &[K::KnowDenied, K::KnowPartly],
    ),
    ("D4 to know, out of proportion", "7024(h)", &[K::KnowPartly]),
    ("D5 to know, answered twice", "1798.130(b)", &[K::KnowTwice]),
    ("D6 delete, unverified", "7022(a)", &[K::DeletionUnverified]),
    (
        "D7 delete, denied",
        "7022(f)-(g)",
        &[K::DeletionDenied, K::DeletionPartly],
    ),
    (
        "D8 not every third party told",
        "7022(b)(3)",
        &[K::DeletionDone, K::DeletionPartly],
    ),
    (
        "D9 correct, unverified",
        "7023(a)",
        &[K::CorrectionUnverified],
    ),
    (
        "D10 correct, denied",
        "7023(f)",
        &[K::CorrectionDenied, K::CorrectionPartly],
    ),
    ("D11 correct, fraudulent", "7023(h)", &[K::CorrectionDenied]),
    (
        "D12 opt-out, fraudulent",
        "7026(e), 7027(f)",
        &[K::OptOutDenied],
    ),
    (
        "D13 agent without permission",
        "7026(j), 7063(a)",
        &[K::AgentProof],
    ),
    (
        "D14 unfounded or excessive",
        "1798.145(h)(3)",
        &[K::Unfounded],
    ),
    ("D15 no way to verify", "7062(g)", &[K::NoReasonableMethod]),
    ("D16 education records", "1798.145(q)", &[K::StudentRecords]),
    ("D17 a service provider", "7050", &[K::ServiceProvider]),
    (
        "D18 automated access, denied",
        "7222(e)-(f)",
        &[K::AutomatedDenied],
    ),
    ("D19 nothing held", "good practice", &[K::NothingHeld]),
    ("D20 not covered", "1798.145(h)(2)", &[K::NotCovered]),
];

#[test]
fn every_kind_has_its_reason() {
    for kind in K::ALL {
        let named = LETTERS.iter().any(|(_, _, kinds)| kinds.contains(kind));
        assert!(named, "{kind}");
    }
}

#[test]
fn each_of_the_twenty_denials_has_a_letter() {
    for number in 1..=20 {
        let name = format!("D{number} ");
        let found = LETTERS.iter().find(|(what, _, _)| what.starts_with(&name));
        assert!(
            found.is_some_and(|(_, _, kinds)| !kinds.is_empty()),
            "{name}"
        );
    }
}

#[test]
fn a_refusal_has_its_own_letter_where_the_law_wants_its_own_words() {
    let check = |right: Right, ground, kind: K| {
        let denied = kind.answers(right).contains(&domain::Outcome::Denied);
        assert!(denied && kind.fits(ground), "{right} {ground} {kind}");
    };
    check(
        Right::KnowCategories,
        Ground::Unverified,
        K::KnowCategoriesUnverified,
    );
    check(Right::KnowSpecific, Ground::AnsweredTwice, K::KnowTwice);
    check(Right::Delete, Ground::Unverified, K::DeletionUnverified);
    check(Right::Correct, Ground::Fraudulent, K::CorrectionDenied);
    check(Right::OptOutSale, Ground::Fraudulent, K::OptOutDenied);
    check(Right::Delete, Ground::UnfoundedOrExcessive, K::Unfounded);
    check(
        Right::Delete,
        Ground::NoReasonableMethod,
        K::NoReasonableMethod,
    );
    check(
        Right::KnowSpecific,
        Ground::StudentRecords,
        K::StudentRecords,
    );
    check(Right::Delete, Ground::ServiceProvider, K::ServiceProvider);
    check(Right::Delete, Ground::NotAConsumer, K::NotCovered);
}
