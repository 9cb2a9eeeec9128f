//! What only some kinds of letters say, as far as the case knows it.
//!
//! What it does not know stays empty: the letter then shows a place to fill in, and preflight says so.

use casefile::CaseFile;
use casefile::letters::{self as rows, LetterState};
use chrono::NaiveDate;
use domain::next::Stage;
use domain::verification::{self, Progress};
use domain::{LetterKind, Outcome, Right};
use letters::{Details, Extension};

use crate::DeskError;
use crate::rules::CaseFacts;

/// The details of a letter about `rights`.
pub(super) fn details(
    file: &CaseFile,
    case: &CaseFacts,
    rights: &[Right],
    website: &str,
) -> Result<Details, DeskError> {
    Ok(Details {
        identity_confirmed: identity_confirmed(case, rights),
        extension: extension(case, rights),
        opted_out: opted_out(case),
        asked_on: asked_on(file, case)?,
        notice_address: website.to_owned(),
        ..Details::default()
    })
}

/// Whether every right that needs a check has reached its level. 7060, 7062.
fn identity_confirmed(case: &CaseFacts, rights: &[Right]) -> bool {
    let missing = |right: &Right| {
        matches!(
            verification::progress(*right, &case.checks),
            Progress::Missing { .. }
        )
    };
    !rights.iter().any(missing)
}

/// The latest day an extension gives, and its reason if one was recorded. 7021(b).
fn extension(case: &CaseFacts, rights: &[Right]) -> Option<Extension> {
    let served = case.requests.iter().zip(&case.stored);
    let mut served = served.filter(|(request, _)| rights.contains(&request.clock.right));
    served.find_map(|(request, stored)| {
        let reason = stored.extension.as_ref();
        Some(Extension {
            until: request.clock.extension?.answer.latest,
            reason: reason.map_or_else(String::new, |notice| notice.reason.clone()),
        })
    })
}

/// Whether this case has already ended sale and sharing, so that no letter need offer it.
fn opted_out(case: &CaseFacts) -> bool {
    let granted = |request: &domain::next::Request| match &request.stage {
        Stage::Decided(decision) | Stage::Answered(decision, _) => {
            decision.outcome() == Outcome::Granted
        }
        Stage::Open | Stage::Withdrawn(_) => false,
    };
    let mut opt_outs = case
        .requests
        .iter()
        .filter(|request| request.clock.right == Right::OptOutSale);
    opt_outs.any(granted)
}

/// When we last asked for what is missing.
fn asked_on(file: &CaseFile, case: &CaseFacts) -> Result<Option<NaiveDate>, DeskError> {
    let letters = file.read(|conn| rows::of_case(conn, case.case.id))?;
    let asked = letters
        .iter()
        .filter(|letter| letter.kind == LetterKind::VerificationRequest);
    Ok(asked
        .filter_map(|letter| match &letter.state {
            LetterState::Sent { on, .. } => Some(*on),
            LetterState::Draft => None,
        })
        .max())
}
