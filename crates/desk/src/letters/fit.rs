//! Which letter fits which requests of a case.

use domain::next::{Act, Stage, Step};
use domain::tell;
use domain::verification::Progress;
use domain::{Code, Decision, Family, LetterKind, Outcome, Right};

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
            open && matches!(facts.progress(right), Progress::Missing { .. })
        }
        LetterKind::DeclarationForm | LetterKind::Reminder => {
            open && matches!(facts.progress(right), Progress::Missing { .. })
        }
        LetterKind::ExtensionNotice => {
            let extension = request.clock.extension;
            open && extension.is_some_and(|extension| extension.notice_sent_on().is_none())
        }
        // Whoever writes for a child may not be known as an agent.
        LetterKind::ParentProof => open,
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
        kind => match &request.stage {
            Stage::Decided(decision) | Stage::Answered(decision, _) => {
                follows(kind, right) && follows_outcome(kind, decision)
            }
            Stage::Open | Stage::Withdrawn(_) => false,
        },
    }
}

/// Whether a letter that goes along with an answer, or comes after it, belongs to this right.
fn follows(kind: LetterKind, right: Right) -> bool {
    match kind {
        LetterKind::CoverNote | LetterKind::PasswordNote => {
            matches!(right, Right::KnowSpecific | Right::KnowCategories)
        }
        LetterKind::CorrectionStatement => right == Right::Correct,
        LetterKind::RetentionNotice | LetterKind::DeletionCertificate => right == Right::Delete,
        LetterKind::RecipientNotice => tell::concerns_others(right),
        _ => true,
    }
}

/// Whether what was decided leaves something for this letter to say.
fn follows_outcome(kind: LetterKind, decision: &Decision) -> bool {
    match kind {
        // Only what was kept can be deleted later.
        LetterKind::RetentionNotice | LetterKind::DeletionCertificate => {
            decision.refusal().is_some()
        }
        LetterKind::RecipientNotice => decision.outcome() != Outcome::Denied,
        _ => true,
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
        Act::Extend => Some(LetterKind::ExtensionNotice),
        Act::CompareDataPoints
        | Act::GetDeclaration
        | Act::ConfirmWithConsumer
        | Act::Decide
        | Act::EvaluateAsCategories
        | Act::CarryOut
        | Act::SendAgain
        | Act::TellRecipients
        | Act::DeleteVerificationData
        | Act::DeleteRetained
        | Act::ReviewRetained => None,
    }
}

/// The letters that do what is to be done next, or help with it, in the order of the steps.
pub(crate) fn suggested(steps: &[Step], facts: &CaseFacts) -> Vec<LetterKind> {
    let mut kinds: Vec<LetterKind> = Vec::new();
    for step in steps {
        let kind = for_step(step, facts).or(helping(step.act));
        // An extension is possible all the time; it is no advice.
        let fits = |kind: &LetterKind| step.act != Act::Extend && !served(*kind, facts).is_empty();
        kinds.extend(kind.filter(fits).filter(|kind| !kinds.contains(kind)));
    }
    kinds
}

/// The letter that helps with a step which is done elsewhere.
fn helping(act: Act) -> Option<LetterKind> {
    match act {
        Act::CompareDataPoints => Some(LetterKind::VerificationRequest),
        Act::GetDeclaration => Some(LetterKind::DeclarationForm),
        Act::TellRecipients => Some(LetterKind::RecipientNotice),
        Act::DeleteRetained => Some(LetterKind::DeletionCertificate),
        Act::Acknowledge
        | Act::Answer
        | Act::AskForPermission
        | Act::Extend
        | Act::ConfirmWithConsumer
        | Act::Decide
        | Act::EvaluateAsCategories
        | Act::CarryOut
        | Act::SendAgain
        | Act::DeleteVerificationData
        | Act::ReviewRetained => None,
    }
}
