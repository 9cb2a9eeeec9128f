//! What to do next, in words, with the letter that does it.

use chrono::NaiveDate;
use domain::next::{Act, Step};

use super::StepView;
use crate::codes::{Coded, coded};
use crate::rules::CaseFacts;
use crate::words;

/// A step in words, with the letter that does it.
pub(crate) fn step_view(step: &Step, facts: &CaseFacts, today: NaiveDate) -> StepView {
    let rights: Vec<&str> = step
        .rights
        .iter()
        .map(|right| words::right(*right))
        .collect();
    let title = match step.act {
        Act::CompareDataPoints if step.points_missing == 1 => {
            "Compare one more data point".to_owned()
        }
        Act::CompareDataPoints => format!("Compare {} data points", step.points_missing),
        Act::Decide => format!("Decide: {}", rights.join(", ")),
        Act::CarryOut => {
            let deeds: Vec<&str> = step
                .rights
                .iter()
                .map(|right| words::deed(*right))
                .collect();
            deeds.join(", ")
        }
        Act::Acknowledge
        | Act::AskForPermission
        | Act::ConfirmWithConsumer
        | Act::GetDeclaration
        | Act::Extend
        | Act::EvaluateAsCategories
        | Act::Answer
        | Act::SendAgain
        | Act::TellRecipients
        | Act::DeleteVerificationData
        | Act::DeleteRetained
        | Act::ReviewRetained => words::act(step.act).to_owned(),
    };
    let letter = crate::letters::for_step(step, facts);
    StepView {
        act: Coded(step.act),
        rights: coded(&step.rights),
        title,
        detail: format!(
            "by {} · {}",
            words::short_date(step.due.do_by, today),
            rights.join(", ")
        ),
        tone: words::tone(step.due.do_by, today),
        button: match (step.act, letter) {
            (Act::Acknowledge, _) => "Write the acknowledgement",
            (Act::Answer, Some(_)) => "Write the answer",
            (Act::Answer, None) => "Record the answer",
            (Act::CompareDataPoints | Act::GetDeclaration, _) => "Record a comparison",
            (Act::AskForPermission, Some(_)) => "Write to the agent",
            (Act::AskForPermission, None) => "Record the authority",
            (Act::ConfirmWithConsumer, _) => "Record their word",
            (Act::EvaluateAsCategories, _) => "Add the categories",
            (Act::Decide, _) => "Decide",
            (Act::Extend, _) => "Write the notice",
            (Act::CarryOut, _) => "Record that it is done",
            (Act::SendAgain, _) => "Open the letter",
            (Act::TellRecipients, _) => "Tick off who was told",
            (Act::DeleteVerificationData, _) => "Delete it now",
            (Act::DeleteRetained, _) => "Record its deletion",
            (Act::ReviewRetained, _) => "Look at it again",
        }
        .to_owned(),
        letter: letter.map(Coded),
        sent: match step.act {
            Act::SendAgain => facts.to_send_again().map(|letter| letter.0),
            _ => None,
        },
        cite: step.cite.to_owned(),
    }
}
