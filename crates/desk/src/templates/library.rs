//! The list of all templates, by when in a case they are used.

use casefile::CaseFile;
use casefile::templates::{self as rows, State, Template};
use domain::{Code, LetterKind};
use letters::Language;

use super::{LibraryView, TemplateGroupView, TemplateKindView, TemplateRowView, words};
use crate::codes::Coded;
use crate::{DeskError, words as said};

/// When a letter is used.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Time {
    Begin,
    Check,
    Know,
    Delete,
    Correct,
    Choice,
    Automated,
    Refuse,
    Others,
    After,
}

const TIMES: [(Time, &str); 10] = [
    (Time::Begin, "When a request has come"),
    (Time::Check, "While identity or permission is checked"),
    (Time::Know, "Answers to requests to know"),
    (Time::Delete, "Answers to requests to delete"),
    (Time::Correct, "Answers to requests to correct"),
    (
        Time::Choice,
        "Answers about choices: selling, sharing, marketing",
    ),
    (
        Time::Automated,
        "Answers about automated decisions, appeals and complaints",
    ),
    (Time::Refuse, "Other answers and refusals"),
    (
        Time::Others,
        "To service providers, contractors and third parties",
    ),
    (Time::After, "With an answer, and after it"),
];

/// Every template, by when it is used.
pub fn library(file: &CaseFile) -> Result<LibraryView, DeskError> {
    let current = file.read(rows::current)?;
    let group = |(time, title): &(Time, &str)| TemplateGroupView {
        title: (*title).to_owned(),
        kinds: kinds(*time, &current),
    };
    let groups: Vec<_> = TIMES.iter().map(group).collect();
    let changed = groups
        .iter()
        .flat_map(|group| &group.kinds)
        .flat_map(|kind| &kind.languages)
        .filter(|row| row.own || row.draft)
        .count();
    Ok(LibraryView { groups, changed })
}

fn kinds(time: Time, current: &[Template]) -> Vec<TemplateKindView> {
    let used = LetterKind::ALL.iter().filter(|kind| used(**kind) == time);
    used.map(|kind| TemplateKindView {
        kind: Coded(*kind),
        title: said::letter(*kind).to_owned(),
        languages: Language::ALL
            .iter()
            .map(|language| row(*kind, *language, current))
            .collect(),
    })
    .collect()
}

fn row(kind: LetterKind, language: Language, current: &[Template]) -> TemplateRowView {
    let of_state = |state| {
        let mut rows = current.iter();
        rows.any(|row| row.kind == kind && row.language == language.code() && row.state == state)
    };
    let (own, draft) = (of_state(State::InUse), of_state(State::Draft));
    TemplateRowView {
        language: Coded(language),
        name: words::language(language).to_owned(),
        own,
        draft,
        state: words::state(own, draft).to_owned(),
    }
}

fn used(kind: LetterKind) -> Time {
    use LetterKind as K;
    match kind {
        K::Acknowledgement | K::ExtensionNotice => Time::Begin,
        K::VerificationRequest
        | K::DeclarationForm
        | K::Reminder
        | K::AgentProof
        | K::AgentAccepted
        | K::DesignationAccepted
        | K::ParentProof => Time::Check,
        K::KnowCategories
        | K::KnowSpecific
        | K::KnowPartly
        | K::KnowDenied
        | K::KnowTwice
        | K::KnowSpecificUnverified
        | K::KnowCategoriesUnverified
        | K::NothingHeld => Time::Know,
        K::DeletionDone | K::DeletionPartly | K::DeletionUnverified | K::DeletionDenied => {
            Time::Delete
        }
        K::CorrectionDone
        | K::CorrectionPartly
        | K::CorrectionUnverified
        | K::CorrectionDenied
        | K::CorrectionStatement => Time::Correct,
        K::OptOutConfirmed
        | K::OptOutDenied
        | K::NoSale
        | K::OnlyPermittedUses
        | K::MarketingStopped
        | K::ChoiceChanged
        | K::MinorOptIn => Time::Choice,
        K::AutomatedAccess | K::AutomatedDenied | K::AppealOutcome | K::ComplaintAnswer => {
            Time::Automated
        }
        K::Unfounded
        | K::NoReasonableMethod
        | K::StudentRecords
        | K::ServiceProvider
        | K::NotCovered => Time::Refuse,
        K::RecipientNotice => Time::Others,
        K::RetentionNotice | K::DeletionCertificate | K::CoverNote | K::PasswordNote => Time::After,
    }
}
