//! Our own templates, one text file for each kind and language, and the parts they share.

use domain::LetterKind;

use crate::Language;

/// Our template of a kind: the subject as a `# ` heading, then the body.
pub(crate) fn template(language: Language, kind: LetterKind) -> &'static str {
    macro_rules! of {
        ($name:literal) => {
            match language {
                Language::En => include_str!(concat!("../templates/en/", $name, ".md")),
                Language::Es => include_str!(concat!("../templates/es/", $name, ".md")),
            }
        };
    }
    match kind {
        LetterKind::Acknowledgement => of!("acknowledgement"),
        LetterKind::VerificationRequest => of!("verification-request"),
        LetterKind::KnowCategories => of!("know-categories"),
        LetterKind::DeletionDone => of!("deletion-done"),
        LetterKind::DeletionPartly => of!("deletion-partly"),
        LetterKind::OptOutConfirmed => of!("opt-out-confirmed"),
        LetterKind::DeclarationForm => of!("declaration-form"),
        LetterKind::Reminder => of!("reminder"),
        LetterKind::ExtensionNotice => of!("extension-notice"),
        LetterKind::AgentProof => of!("agent-proof"),
        LetterKind::AgentAccepted => of!("agent-accepted"),
        LetterKind::DesignationAccepted => of!("designation-accepted"),
        LetterKind::ParentProof => of!("parent-proof"),
        LetterKind::MinorOptIn => of!("minor-opt-in"),
        LetterKind::KnowSpecific => of!("know-specific"),
        LetterKind::KnowPartly => of!("know-partly"),
        LetterKind::KnowDenied => of!("know-denied"),
        LetterKind::KnowTwice => of!("know-twice"),
        LetterKind::KnowSpecificUnverified => of!("know-specific-unverified"),
        LetterKind::KnowCategoriesUnverified => of!("know-categories-unverified"),
        LetterKind::DeletionUnverified => of!("deletion-unverified"),
        LetterKind::DeletionDenied => of!("deletion-denied"),
        LetterKind::CorrectionDone => of!("correction-done"),
        LetterKind::CorrectionPartly => of!("correction-partly"),
        LetterKind::CorrectionUnverified => of!("correction-unverified"),
        LetterKind::CorrectionDenied => of!("correction-denied"),
        LetterKind::CorrectionStatement => of!("correction-statement"),
        LetterKind::OptOutDenied => of!("opt-out-denied"),
        LetterKind::NoSale => of!("no-sale"),
        LetterKind::OnlyPermittedUses => of!("only-permitted-uses"),
        LetterKind::MarketingStopped => of!("marketing-stopped"),
        LetterKind::AutomatedAccess => of!("automated-access"),
        LetterKind::AutomatedDenied => of!("automated-denied"),
        LetterKind::AppealOutcome => of!("appeal-outcome"),
        LetterKind::ChoiceChanged => of!("choice-changed"),
        LetterKind::ComplaintAnswer => of!("complaint-answer"),
        LetterKind::Unfounded => of!("unfounded"),
        LetterKind::NoReasonableMethod => of!("no-reasonable-method"),
        LetterKind::StudentRecords => of!("student-records"),
        LetterKind::ServiceProvider => of!("service-provider"),
        LetterKind::NothingHeld => of!("nothing-held"),
        LetterKind::NotCovered => of!("not-covered"),
        LetterKind::RecipientNotice => of!("recipient-notice"),
        LetterKind::RetentionNotice => of!("retention-notice"),
        LetterKind::DeletionCertificate => of!("deletion-certificate"),
        LetterKind::CoverNote => of!("cover-note"),
        LetterKind::PasswordNote => of!("password-note"),
    }
}

/// The parts that templates include, by name.
pub(crate) fn parts(language: Language) -> [(&'static str, &'static str); 13] {
    macro_rules! of {
        ($name:literal) => {
            match language {
                Language::En => include_str!(concat!("../templates/en/", $name, ".md")),
                Language::Es => include_str!(concat!("../templates/es/", $name, ".md")),
            }
        };
    }
    [
        ("asked", of!("parts/asked")),
        ("close", of!("parts/close")),
        ("contact", of!("parts/contact")),
        ("corrected", of!("parts/corrected")),
        ("greeting", of!("parts/greeting")),
        ("instead", of!("parts/instead")),
        ("kept", of!("parts/kept")),
        ("lists", of!("parts/lists")),
        ("opt-out", of!("parts/opt-out")),
        ("record", of!("parts/record")),
        ("refused", of!("parts/refused")),
        ("told", of!("parts/told")),
        ("withheld", of!("parts/withheld")),
    ]
}
