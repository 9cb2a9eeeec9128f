//! The check of identity: what is needed, and how far it is.

use domain::verification::{self, Need, Progress};
use domain::{Code, DataPoint};

use super::{CheckView, IdentityView, PointChoice, StakesView};
use crate::codes::Coded;
use crate::rules::CaseFacts;
use crate::words;

/// The check of identity for the strictest of the verifiable requests.
pub(super) fn identity(facts: &CaseFacts, checks: Vec<CheckView>) -> Option<IdentityView> {
    let strictest = facts
        .requests
        .iter()
        .map(|request| request.clock.right)
        .filter(|right| verification::may_check(*right))
        .max_by_key(|right| facts.level(*right))?;
    let Need::Points {
        count,
        declaration,
        cite,
        ..
    } = facts.need(strictest)
    else {
        return None;
    };
    let progress = facts.progress(strictest);
    let matched = match progress {
        Progress::Missing { matched, .. } => matched.min(count),
        Progress::Reached | Progress::NotNeeded => count,
    };
    let with_declaration = if declaration {
        " and a signed declaration"
    } else {
        ""
    };
    Some(IdentityView {
        progress: match progress {
            Progress::Missing {
                matched,
                needed,
                declaration: true,
            } if matched >= needed => "declaration missing".to_owned(),
            _ => format!("{matched} of {count} data points"),
        },
        reached: progress == Progress::Reached,
        needed: format!(
            "“{}” needs {count} data points that match what you already hold{with_declaration} ({cite}). Ask for nothing more.",
            words::right(strictest),
        ),
        checks,
        stakes: stakes(facts),
        papers: facts.identity_papers,
        points: DataPoint::ALL
            .iter()
            .map(|point| PointChoice {
                code: Coded(*point),
                title: words::data_point(*point).to_owned(),
            })
            .collect(),
    })
}

fn stakes(facts: &CaseFacts) -> StakesView {
    let stakes = facts.case.stakes;
    StakesView {
        sensitive: stakes.sensitive,
        harmful: stakes.harmful,
        fraud_suspected: stakes.fraud_suspected,
        disputed: stakes.disputed.map(Coded),
    }
}
