//! Which letter fits which requests of a case.

use domain::next::{Act, Stage, Step};
use domain::verification::{self, Progress};
use domain::{Code, Family, LetterKind, Right};

use crate::rules::CaseFacts;

/// The rights of a case for which a letter of `kind` makes sense now.
pub(crate) fn served(kind: LetterKind, facts: &CaseFacts) -> Vec<Right> {
    facts
        .requests
        .iter()
        .filter(|request| serves(kind, request, facts))
        .map(|request| request.clock.right)
        .collect()
}

/// Whether a letter of `kind` makes sense for one request.
pub(super) fn serves(kind: LetterKind, request: &domain::next::Request, facts: &CaseFacts) -> bool {
    let right = request.clock.right;
    let open = request.stage == Stage::Open;
    match kind {
        LetterKind::Acknowledgement => {
            open && request.acknowledged_on.is_none() && right.family() != Family::Unclocked
        }
        LetterKind::VerificationRequest => {
            open && matches!(
                verification::progress(right, &facts.checks),
                Progress::Missing { .. }
            )
        }
        LetterKind::KnowCategories
        | LetterKind::DeletionDone
        | LetterKind::DeletionPartly
        | LetterKind::OptOutConfirmed => match &request.stage {
            Stage::Open => !kind.answers(right).is_empty(),
            Stage::Decided(decision) => kind.answers(right).contains(&decision.outcome()),
            Stage::Answered(..) | Stage::Withdrawn(_) => false,
        },
    }
}

/// The letter that does a step, if a letter does.
pub(crate) fn for_step(step: &Step, facts: &CaseFacts) -> Option<LetterKind> {
    match step.act {
        Act::Acknowledge => Some(LetterKind::Acknowledgement),
        Act::Answer => LetterKind::ALL
            .iter()
            .copied()
            .filter(|kind| {
                !matches!(
                    kind,
                    LetterKind::Acknowledgement | LetterKind::VerificationRequest
                )
            })
            .find(|kind| {
                served(*kind, facts)
                    .iter()
                    .any(|right| step.rights.contains(right))
            }),
        Act::CompareDataPoints | Act::GetDeclaration | Act::AskForPermission | Act::Decide => None,
    }
}
