//! What staff plan to ask that is more than the law allows, with the lighter way.

use casefile::CaseFile;
use casefile::requests::Stage;
use domain::verification::{self, Ask, Need, Plan, Progress};
use domain::{Authority, Code, DataPoint, Right};

use super::CheckForm;
use crate::codes::{Coded, plain};
use crate::rules::{self, CaseFacts};
use crate::{DeskError, words};

form! {
    /// What staff plan to ask of the person in a case.
    pub struct TooMuchForm {
        /// The case's number.
        pub case: String,
        /// The things that were ticked.
        pub asks: Vec<Coded<Ask>>,
        /// How many data points.
        pub points: u8,
        /// Whether a signed declaration.
        pub declaration: bool,
    }
}

view! {
    /// What is too much of it.
    pub struct TooMuchView {
        /// What can be ticked.
        pub choices: Vec<AskChoice>,
        /// What the case needs, in a sentence.
        pub needed: String,
        /// Everything that is too much; empty if nothing is.
        pub warnings: Vec<TooMuchWarning>,
    }
}

view! {
    /// Something that can be ticked.
    pub struct AskChoice {
        /// Which.
        pub code: Coded<Ask>,
        /// In words.
        pub title: String,
    }
}

view! {
    /// One thing that is too much.
    pub struct TooMuchWarning {
        /// Which.
        pub ask: Coded<Ask>,
        /// In words.
        pub title: String,
        /// Why it is too much.
        pub because: String,
        /// The lighter way.
        pub instead: String,
        /// The provision.
        pub cite: String,
    }
}

/// What is too much of what staff plan to ask.
pub fn too_much(file: &CaseFile, form: &TooMuchForm) -> Result<TooMuchView, DeskError> {
    let facts = rules::by_number(file, &form.case)?;
    let asks = plain(&form.asks);
    let plan = Plan {
        asks: &asks,
        points: form.points,
        declaration: form.declaration,
    };
    let ticked = Ask::ALL
        .iter()
        .filter(|ask| !matches!(ask, Ask::DataPoints | Ask::Declaration));
    Ok(TooMuchView {
        choices: ticked
            .map(|ask| AskChoice {
                code: Coded(*ask),
                title: words::ask(*ask).to_owned(),
            })
            .collect(),
        needed: needed(&facts),
        warnings: warnings_of(&facts, &plan),
    })
}

/// What is too much about comparing one point more. A point that did not match may be replaced, so only
/// those that matched count.
pub fn more_than_needed(
    file: &CaseFile,
    form: &CheckForm,
) -> Result<Vec<TooMuchWarning>, DeskError> {
    let facts = rules::by_number(file, &form.case)?;
    let point = form.point.0;
    let again = facts.checks.iter().any(|check| check.point == point);
    if again {
        return Ok(Vec::new());
    }
    let matched = DataPoint::ALL.iter().filter(|known| {
        let last = facts
            .checks
            .iter()
            .rev()
            .find(|check| check.point == **known);
        **known != DataPoint::Declaration && last.is_some_and(|check| check.matches)
    });
    let declaration = point == DataPoint::Declaration;
    let enough = strictest(&facts).is_some_and(|right| facts.progress(right) == Progress::Reached);
    let points = match (declaration, enough) {
        (true, _) => 0,
        (false, true) => u8::MAX,
        (false, false) => u8::try_from(matched.count() + 1).unwrap_or(u8::MAX),
    };
    let plan = Plan {
        asks: &[],
        points,
        declaration,
    };
    Ok(warnings_of(&facts, &plan))
}

/// The strictest open request whose asker may be checked.
fn strictest(facts: &CaseFacts) -> Option<Right> {
    let agent = facts.case.agent.as_ref().map(|agent| agent.authority);
    // Of the holder of a power of attorney no proof may be demanded. 7063(b).
    if agent == Some(Authority::PowerOfAttorney) {
        return None;
    }
    open_rights(facts)
        .filter(|right| verification::may_check(*right))
        .max_by_key(|right| facts.level(*right))
}

fn open_rights(facts: &CaseFacts) -> impl Iterator<Item = Right> + '_ {
    let open = |stage: &Stage| matches!(stage, Stage::Open | Stage::Decided { .. });
    let requests = facts.stored.iter();
    requests
        .filter(move |request| open(&request.stage))
        .map(|request| request.right)
}

/// What is too much for any open request. Points and declaration serve the strictest of them.
fn warnings_of(facts: &CaseFacts, plan: &Plan<'_>) -> Vec<TooMuchWarning> {
    let strictest = strictest(facts);
    let mut found: Vec<verification::TooMuch> = Vec::new();
    for right in open_rights(facts) {
        let serves_another = strictest.is_some_and(|strictest| strictest != right);
        let (plan, need) = match strictest {
            Some(_) if serves_another => (
                Plan {
                    points: 0,
                    declaration: false,
                    ..*plan
                },
                facts.need(right),
            ),
            Some(_) => (*plan, facts.need(right)),
            None => (*plan, Need::Nothing),
        };
        for one in verification::too_much(right, need, &plan) {
            if !found.iter().any(|other| other.ask == one.ask) {
                found.push(one);
            }
        }
    }
    found.sort_by_key(|one| one.ask);
    found.into_iter().map(warning).collect()
}

fn warning(found: verification::TooMuch) -> TooMuchWarning {
    TooMuchWarning {
        ask: Coded(found.ask),
        title: words::ask(found.ask).to_owned(),
        because: found.because.to_owned(),
        instead: found.instead.to_owned(),
        cite: found.cite.to_owned(),
    }
}

/// What the case needs, in a sentence.
fn needed(facts: &CaseFacts) -> String {
    let need = strictest(facts).map_or(Need::Nothing, |right| facts.need(right));
    match need {
        Need::Nothing => "Nothing may be asked to find out who asks.".to_owned(),
        Need::Points {
            count, declaration, ..
        } => {
            let signed = if declaration {
                " and a signed declaration"
            } else {
                ""
            };
            format!("{count} data points that you already hold{signed}, and nothing more.")
        }
    }
}
