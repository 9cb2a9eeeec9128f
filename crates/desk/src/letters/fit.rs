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
        LetterKind::DeclarationForm | LetterKind::Reminder => {
            open && matches!(
                verification::progress(right, &facts.checks),
                Progress::Missing { .. }
            )
        }
        LetterKind::ExtensionNotice => open && right.family() == Family::Verifiable,
        LetterKind::AgentProof | LetterKind::AgentAccepted | LetterKind::DesignationAccepted => {
            open && facts.case.agent.is_some()
        }
        kind if kind.is_answer() => match &request.stage {
            Stage::Open => !kind.answers(right).is_empty(),
            Stage::Decided(decision) => {
                let fits = |refusal: &domain::decision::Refusal| kind.fits(refusal.ground);
                kind.answers(right).contains(&decision.outcome())
                    && decision.refusal().is_none_or(fits)
            }
            Stage::Answered(..) | Stage::Withdrawn(_) => false,
        },
        // Letters that go along with an answer, or come after it.
        _ => matches!(request.stage, Stage::Decided(_) | Stage::Answered(..)),
    }
}

/// The letter that does a step, if a letter does.
pub(crate) fn for_step(step: &Step, facts: &CaseFacts) -> Option<LetterKind> {
    match step.act {
        Act::Acknowledge => Some(LetterKind::Acknowledgement),
        Act::Answer => LetterKind::ALL
            .iter()
            .copied()
            .filter(|kind| kind.is_answer())
            .find(|kind| {
                served(*kind, facts)
                    .iter()
                    .any(|right| step.rights.contains(right))
            }),
        Act::AskForPermission => Some(LetterKind::AgentProof),
        Act::CompareDataPoints
        | Act::GetDeclaration
        | Act::ConfirmWithConsumer
        | Act::Extend
        | Act::Decide
        | Act::EvaluateAsCategories
        | Act::CarryOut
        | Act::TellRecipients
        | Act::DeleteVerificationData
        | Act::DeleteRetained
        | Act::ReviewRetained => None,
    }
}
