//! What staff are asked about a file that they chose: what for, from whom, until when.

use std::path::Path;

use casefile::CaseFile;
use casefile::evidence::Purpose;
use casefile::requests::Stage;
use chrono::NaiveDate;
use domain::verification::{self, Ask};
use domain::{Code, retention};

use super::Source;
use super::incoming::Incoming;
use crate::checks::{self, TooMuchForm, TooMuchWarning};
use crate::codes::Coded;
use crate::rules::{self, CaseFacts};
use crate::{DeskError, words};

/// What is added by hand; the message and the letters are kept by themselves.
pub(super) const BY_HAND: [Purpose; 3] = [Purpose::Other, Purpose::Identity, Purpose::Attachment];

form! {
    /// For which case a file is chosen.
    pub struct TicketForm {
        /// The case's number.
        pub case: String,
    }
}

view! {
    /// A file that was chosen, and what can be said about it.
    pub struct EvidenceTicket {
        /// Stands for its place; empty on the terminal.
        pub token: String,
        /// Its name.
        pub name: String,
        /// Its size in words.
        pub size: String,
        /// What it can be kept for.
        pub purposes: Vec<PurposeChoice>,
        /// Who can have given it.
        pub sources: Vec<SourceChoice>,
        /// The day proposed for destroying a paper that shows identity.
        pub shred_on: Option<NaiveDate>,
        /// Why such a paper is more than may be asked for here; empty if it is not.
        pub too_much: Vec<TooMuchWarning>,
    }
}

view! {
    /// Something a file can be kept for.
    pub struct PurposeChoice {
        /// Which.
        pub code: Coded<Purpose>,
        /// In words.
        pub title: String,
        /// What follows from it.
        pub hint: String,
    }
}

view! {
    /// Somebody who can have given it.
    pub struct SourceChoice {
        /// Who.
        pub code: Coded<Source>,
        /// In words.
        pub title: String,
    }
}

/// Looks at the file at `path` without reading it, and says what can be said about it in this case.
pub fn ticket(
    file: &CaseFile,
    path: &Path,
    form: &TicketForm,
) -> Result<EvidenceTicket, DeskError> {
    let facts = rules::by_number(file, &form.case)?;
    let incoming = Incoming::open(path)?;
    Ok(EvidenceTicket {
        token: String::new(),
        name: incoming.name,
        size: words::bytes(incoming.size),
        purposes: purposes(&facts),
        sources: sources(&facts),
        shred_on: shred_on(&facts),
        too_much: too_much(file, form)?,
    })
}

/// Whether a proof of identity or permission can serve anything in the case: nobody's identity is checked
/// for an opt-out (7060(b)), but who opts out for another shows their permission (7026(j)).
pub(super) fn may_hold_papers(facts: &CaseFacts) -> bool {
    let mut asked = facts.stored.iter().map(|request| request.right);
    facts.case.agent.is_some() || asked.any(verification::may_check)
}

fn purposes(facts: &CaseFacts) -> Vec<PurposeChoice> {
    let fitting = BY_HAND.into_iter();
    let fitting = fitting.filter(|purpose| *purpose != Purpose::Identity || may_hold_papers(facts));
    let choice = |purpose| {
        let (title, hint) = words::added_for(purpose);
        PurposeChoice {
            code: Coded(purpose),
            title: title.to_owned(),
            hint: hint.to_owned(),
        }
    };
    fitting.map(choice).collect()
}

fn sources(facts: &CaseFacts) -> Vec<SourceChoice> {
    let there = Source::ALL.iter().copied();
    let there = there.filter(|source| *source != Source::Agent || facts.case.agent.is_some());
    let choice = |source| SourceChoice {
        code: Coded(source),
        title: words::source(source).to_owned(),
    };
    there.map(choice).collect()
}

/// The day on which the last open request must be answered that a paper may serve, and one day more.
fn shred_on(facts: &CaseFacts) -> Option<NaiveDate> {
    let both = facts.stored.iter().zip(&facts.requests);
    let open =
        both.filter(|(stored, _)| matches!(stored.stage, Stage::Open | Stage::Decided { .. }));
    retention::shred_papers_on(open.map(|(_, request)| &request.clock))
}

fn too_much(file: &CaseFile, form: &TicketForm) -> Result<Vec<TooMuchWarning>, DeskError> {
    let plan = TooMuchForm {
        case: form.case.clone(),
        asks: vec![Coded(Ask::IdentityPaper)],
        points: 0,
        declaration: false,
    };
    Ok(checks::too_much(file, &plan)?.warnings)
}
