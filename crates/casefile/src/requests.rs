//! Requests: one right asked for in a case, and how far it has come.
//!
//! A case asks for each right at most once. The stage is stored in columns whose checks make half
//! states impossible; here it is an enum that has exactly the data of its stage.

mod agreement;
mod carried_out;

use chrono::NaiveDate;
use domain::decision::Refusal;
use domain::law::{self, LawVersion};
use domain::{Code, Decision, Ground, Outcome, Right};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::columns::{code, code_or_none, date, date_or_none, unreadable};
use crate::{CaseId, Error, RequestId, Write};

pub use agreement::{Agreement, agree, agreement};
pub use carried_out::{CarriedOut, carry_out, take_back};

/// One right asked for in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its id in this file.
    pub id: RequestId,
    /// The case it belongs to.
    pub case: CaseId,
    /// What is asked for.
    pub right: Right,
    /// The day from which its clock counts.
    pub received: NaiveDate,
    /// The law in the version that was in force on that day; the request keeps it.
    pub law: LawVersion,
    /// The day on which receipt was confirmed.
    pub acknowledged_on: Option<NaiveDate>,
    /// The notice that the answer takes longer.
    pub extension: Option<ExtensionNotice>,
    /// That what was asked for was done, apart from any answer.
    pub carried_out: Option<CarriedOut>,
    /// How far it has come.
    pub stage: Stage,
}

/// The notice that the answer takes longer. 7021(b).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtensionNotice {
    /// The day on which the consumer was told.
    pub sent_on: NaiveDate,
    /// The reason they were given.
    pub reason: String,
}

/// How far a request has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nothing is decided.
    Open,
    /// Decided, but the consumer does not know yet.
    Decided {
        /// What was decided.
        decision: Decision,
        /// The day of the decision.
        on: NaiveDate,
        /// Who decided.
        by: String,
    },
    /// The consumer has the answer.
    Answered {
        /// What was decided.
        decision: Decision,
        /// The day of the decision.
        decided_on: NaiveDate,
        /// The day of the answer.
        answered_on: NaiveDate,
        /// Who answered.
        by: String,
    },
    /// The consumer took it back.
    Withdrawn {
        /// The day on which they did.
        on: NaiveDate,
    },
}

impl Request {
    /// The day on which it was answered, if it was.
    pub fn answered_on(&self) -> Option<NaiveDate> {
        match &self.stage {
            Stage::Answered { answered_on, .. } => Some(*answered_on),
            Stage::Open | Stage::Decided { .. } | Stage::Withdrawn { .. } => None,
        }
    }
}

/// Stores a request with the version of the law in force on the day it was received.
///
/// # Errors
/// [`Error::Refused`] if the case already asks for this right.
pub fn insert(
    w: &Write<'_>,
    case: CaseId,
    right: Right,
    received: NaiveDate,
) -> Result<Request, Error> {
    let mut statement = w.prepare_cached(
        "INSERT INTO requests (case_id, \"right\", received, law) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (case_id, \"right\") DO NOTHING RETURNING *",
    )?;
    let values = params![
        case,
        right.code(),
        received.to_string(),
        law::california(received).code
    ];
    statement
        .query_row(values, from_row)
        .optional()?
        .ok_or(Error::Refused("the case already asks for this right"))
}

/// The request with this id.
///
/// # Errors
/// [`Error::NotFound`] if there is none.
pub fn get(conn: &Connection, id: RequestId) -> Result<Request, Error> {
    conn.query_row("SELECT * FROM requests WHERE id = ?1", [id], from_row)
        .optional()?
        .ok_or(Error::NotFound("request"))
}

/// The requests of a case in the order in which they were added.
///
/// # Errors
/// Those of the database.
pub fn of_case(conn: &Connection, case: CaseId) -> Result<Vec<Request>, Error> {
    let mut statement =
        conn.prepare_cached("SELECT * FROM requests WHERE case_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([case], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The requests answered on a day from `from` to `until`, both included.
///
/// # Errors
/// Those of the database.
pub fn answered_between(
    conn: &Connection,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<Request>, Error> {
    let mut statement = conn
        .prepare_cached("SELECT * FROM requests WHERE answered_on BETWEEN ?1 AND ?2 ORDER BY id")?;
    let rows = statement.query_map([from.to_string(), until.to_string()], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Records that receipt was confirmed.
///
/// # Errors
/// [`Error::NotFound`] if there is no such request.
pub fn acknowledge(w: &Write<'_>, id: RequestId, on: NaiveDate) -> Result<(), Error> {
    let changed = w.execute(
        "UPDATE requests SET acknowledged_on = ?2 WHERE id = ?1",
        params![id, on.to_string()],
    )?;
    in_stage(w, id, changed, "")
}

/// Records the notice that the answer takes longer.
///
/// # Errors
/// [`Error::Refused`] if the request was extended before, or answered or withdrawn.
pub fn extend(w: &Write<'_>, id: RequestId, on: NaiveDate, reason: &str) -> Result<(), Error> {
    let changed = w.execute(
        "UPDATE requests SET extended_on = ?2, extension_reason = ?3
         WHERE id = ?1 AND extended_on IS NULL AND stage IN ('open', 'decided')",
        params![id, on.to_string(), reason],
    )?;
    in_stage(
        w,
        id,
        changed,
        "the request was extended, answered or withdrawn",
    )
}

/// Records a decision, in place of an earlier one that the consumer was not told.
///
/// # Errors
/// [`Error::Refused`] if the request was answered or withdrawn.
pub fn decide(
    w: &Write<'_>,
    id: RequestId,
    decision: &Decision,
    on: NaiveDate,
    by: &str,
) -> Result<(), Error> {
    let refusal = decision.refusal();
    let changed = w.execute(
        "UPDATE requests SET stage = 'decided', outcome = ?2, ground = ?3, facts = ?4,
                             decided_on = ?5, decided_by = ?6, agreed_by = NULL, agreed_as = NULL
         WHERE id = ?1 AND stage IN ('open', 'decided')",
        params![
            id,
            decision.outcome().code(),
            refusal.map(|refusal| refusal.ground.code()),
            refusal.map(|refusal| refusal.facts.as_str()),
            on.to_string(),
            by,
        ],
    )?;
    in_stage(w, id, changed, "the request was answered or withdrawn")
}

/// The days of receipt of the requests for `rights` that were granted, whole or in part, to whoever
/// has this e-mail address, whatever the case of its letters.
///
/// # Errors
/// Those of the database.
pub fn given_to(conn: &Connection, email: &str, rights: &[Right]) -> Result<Vec<NaiveDate>, Error> {
    let mut statement = conn.prepare_cached(
        "SELECT r.\"right\" AS \"right\", r.received AS received FROM requests r JOIN cases c ON c.id = r.case_id
         WHERE c.email = ?1 COLLATE NOCASE AND r.stage = 'answered' AND r.outcome <> 'denied'
         ORDER BY r.received, r.id",
    )?;
    let rows = statement.query_map([email], |row| {
        Ok((code::<Right>(row, "right")?, date(row, "received")?))
    })?;
    let all: Vec<(Right, NaiveDate)> = rows.collect::<Result<_, _>>()?;
    let wanted = all.into_iter().filter(|(right, _)| rights.contains(right));
    Ok(wanted.map(|(_, received)| received).collect())
}

/// Records that the consumer has the answer, given by whoever has the file open.
///
/// # Errors
/// [`Error::Refused`] unless the request is decided.
pub fn answer(w: &Write<'_>, id: RequestId, on: NaiveDate) -> Result<(), Error> {
    let changed = w.execute(
        "UPDATE requests SET stage = 'answered', answered_on = ?2, answered_by = ?3
         WHERE id = ?1 AND stage = 'decided'",
        params![id, on.to_string(), w.actor()],
    )?;
    in_stage(w, id, changed, "the request is not decided")
}

/// Records that the consumer took the request back. An earlier decision falls with it.
///
/// # Errors
/// [`Error::Refused`] if the request was answered or withdrawn.
pub fn withdraw(w: &Write<'_>, id: RequestId, on: NaiveDate) -> Result<(), Error> {
    let changed = w.execute(
        "UPDATE requests SET stage = 'withdrawn', withdrawn_on = ?2, outcome = NULL, ground = NULL,
                             facts = NULL, decided_on = NULL, decided_by = NULL,
                             agreed_by = NULL, agreed_as = NULL
         WHERE id = ?1 AND stage IN ('open', 'decided')",
        params![id, on.to_string()],
    )?;
    in_stage(w, id, changed, "the request was answered or withdrawn")
}

/// Tells a request that is not there from one whose stage does not allow the change.
fn in_stage(
    conn: &Connection,
    id: RequestId,
    changed: usize,
    refusal: &'static str,
) -> Result<(), Error> {
    if changed > 0 {
        return Ok(());
    }
    get(conn, id).and(Err(Error::Refused(refusal)))
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Request> {
    let extension = match date_or_none(row, "extended_on")? {
        None => None,
        Some(sent_on) => Some(ExtensionNotice {
            sent_on,
            reason: row.get("extension_reason")?,
        }),
    };
    Ok(Request {
        id: row.get("id")?,
        case: row.get("case_id")?,
        right: code(row, "right")?,
        received: date(row, "received")?,
        law: law_version(row)?,
        acknowledged_on: date_or_none(row, "acknowledged_on")?,
        extension,
        carried_out: carried_out::from_row(row)?,
        stage: stage(row)?,
    })
}

fn law_version(row: &Row<'_>) -> rusqlite::Result<LawVersion> {
    let code: String = row.get("law")?;
    law::version(&code).ok_or_else(|| unreadable("version of the law"))
}

fn stage(row: &Row<'_>) -> rusqlite::Result<Stage> {
    if let Some(on) = date_or_none(row, "withdrawn_on")? {
        return Ok(Stage::Withdrawn { on });
    }
    let Some(outcome) = code_or_none(row, "outcome")? else {
        return Ok(Stage::Open);
    };
    let decision = decision(row, outcome)?;
    let decided_on = date(row, "decided_on")?;
    Ok(match date_or_none(row, "answered_on")? {
        None => Stage::Decided {
            decision,
            on: decided_on,
            by: row.get("decided_by")?,
        },
        Some(answered_on) => Stage::Answered {
            decision,
            decided_on,
            answered_on,
            by: row.get("answered_by")?,
        },
    })
}

fn decision(row: &Row<'_>, outcome: Outcome) -> rusqlite::Result<Decision> {
    let refusal = || -> rusqlite::Result<Refusal> {
        let ground: Ground = code(row, "ground")?;
        let facts: String = row.get("facts")?;
        Refusal::new(ground, &facts).map_err(|_| unreadable("facts"))
    };
    Ok(match outcome {
        Outcome::Granted => Decision::Granted,
        Outcome::Partly => Decision::Partly(refusal()?),
        Outcome::Denied => Decision::Denied(refusal()?),
    })
}
