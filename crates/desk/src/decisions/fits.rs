//! Whether a decision fits its case: what the rules must know of it is gathered here, they judge.

use casefile::evidence::{self, Purpose};
use casefile::requests::{self, Request};
use casefile::{CaseFile, Connection};
use domain::Right;
use domain::decision::{self, Circumstances, Decision};
use domain::frequency::{self, AnsweredKnow, Frequency};

use crate::DeskError;
use crate::rules::{self, CaseFacts};

/// The requests that share the cap of two answers in 12 months. 1798.130(b).
const KNOW: [Right; 2] = [Right::KnowCategories, Right::KnowSpecific];

/// Refuses with the first thing that stands against `decision` on `request` in its case.
pub(super) fn fits(
    file: &CaseFile,
    request: &Request,
    decision: &Decision,
    agreed_by: Option<&str>,
) -> Result<(), DeskError> {
    let found = file.read(|conn| {
        let facts = rules::facts(conn, casefile::cases::get(conn, request.case)?)?;
        let circumstances = Circumstances {
            verification: facts.progress(request.right),
            agent: facts.authority(),
            frequency: frequency_of(conn, &facts, request)?,
            carried_out: request.carried_out.is_some(),
            evidence: documents(conn, request)?,
            decided_by: file.actor(),
            agreed_by,
        };
        Ok(decision::objections(
            request.right,
            decision,
            &circumstances,
        ))
    })?;
    match found.first() {
        Some(objection) => Err((*objection).into()),
        None => Ok(()),
    }
}

/// How many requests to know this person got answered. Only the same e-mail address counts: two people
/// can have one name, and a right is not to be lost by it.
fn frequency_of(
    conn: &Connection,
    facts: &CaseFacts,
    request: &Request,
) -> Result<Frequency, casefile::Error> {
    let given = match &facts.case.consumer.email {
        Some(email) => requests::given_to(conn, email, &KNOW)?,
        None => Vec::new(),
    };
    let answered: Vec<AnsweredKnow> = given
        .into_iter()
        .map(|received| AnsweredKnow {
            received,
            confirmed_a_correction: false,
        })
        .collect();
    Ok(frequency::frequency(request.received, &answered))
}

/// How many documents staff put to the case themselves: what came with the request or went out as a
/// letter shows no ground.
fn documents(conn: &Connection, request: &Request) -> Result<usize, casefile::Error> {
    let kept = evidence::of_case(conn, request.case)?;
    Ok(kept
        .iter()
        .filter(|file| file.purpose == Purpose::Other)
        .count())
}
