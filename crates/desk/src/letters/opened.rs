//! A letter with its case, as every function on letters needs it.

use casefile::CaseFile;
use casefile::history::{self, Action};
use casefile::letters as rows;
use chrono::NaiveDate;
use domain::LetterKind;
use domain::next::{Request, Stage};
use domain::sending::Claims;
use letters::{DutyFinding, LetterFacts, Template, Text, Trouble};

use super::DutyView;
use super::facts::{language_of, letter_facts};
use super::fit::{served, serves};
use super::kept;
use super::preflight::{self, ProblemView};
use crate::rules::{self, CaseFacts};
use crate::{DeskError, templates, words};

/// A letter with its case, as every function here needs it.
pub(super) struct Opened {
    pub(super) row: rows::Letter,
    pub(super) case: CaseFacts,
    /// What the text is made from; `None` for a sent letter, whose model is frozen.
    pub(super) facts: Option<LetterFacts>,
    frozen: Option<letters::Letter>,
    /// The code of the entry of the history with which the text was last kept.
    code: String,
}

/// The facts for a letter from this template; ours needs no mention.
pub(super) fn made_from(template: &Template, facts: LetterFacts) -> LetterFacts {
    match template.version {
        0 => facts,
        _ => template.suited(&facts),
    }
}

/// One thing a letter must say, as the screens show it.
pub(crate) fn duty_view(finding: &DutyFinding) -> DutyView {
    DutyView {
        text: words::duty(finding.duty).to_owned(),
        met: finding.met,
        cite: finding.duty.cite().to_owned(),
    }
}

impl Opened {
    pub(super) fn load(
        file: &CaseFile,
        row: rows::Letter,
        today: NaiveDate,
    ) -> Result<Self, DeskError> {
        let case = file.read(|conn| rules::facts(conn, casefile::cases::get(conn, row.case)?))?;
        if let Some(model) = file.read(|conn| rows::frozen(conn, row.id))? {
            let frozen: letters::Letter =
                serde_json::from_str(&model).map_err(|_| casefile::Error::Damaged)?;
            return Ok(Self {
                row,
                case,
                facts: None,
                code: frozen.footer_code.clone(),
                frozen: Some(frozen),
            });
        }
        let language = language_of(&row.language);
        let facts = letter_facts(file, &case, row.kind, language, today)?;
        let template =
            file.read(|conn| templates::version(conn, row.kind, language, row.template))?;
        let code = file.read(|conn| code_of(conn, &row))?;
        Ok(Self {
            code,
            row,
            case,
            facts: Some(made_from(&template, facts)),
            frozen: None,
        })
    }

    /// Why more time is needed, as the case has it; empty if it has none.
    pub(super) fn extension_reason(&self) -> &str {
        let details = self.facts.as_ref().map(|facts| &facts.details);
        let extension = details.and_then(|details| details.extension.as_ref());
        extension.map_or("", |extension| extension.reason.as_str())
    }

    /// Whom the letter goes to, where that is somebody who has the information from us.
    pub(super) fn recipient(&self) -> Option<&letters::Recipient> {
        self.facts.as_ref()?.details.recipient.as_ref()
    }

    pub(super) fn text(&self) -> Text {
        Text {
            subject: self.row.subject.clone(),
            body: self.row.text.clone(),
        }
    }

    pub(super) fn letter(&self, text: &Text) -> Result<letters::Letter, DeskError> {
        match (&self.frozen, &self.facts) {
            (Some(letter), _) => Ok(letter.clone()),
            (None, Some(facts)) => Ok(letters::Letter {
                footer_code: self.code.clone(),
                ..letters::letter(facts, text)
            }),
            (None, None) => Err(casefile::Error::Damaged.into()),
        }
    }

    pub(super) fn duties(&self, text: &Text) -> Vec<DutyView> {
        let found = self
            .facts
            .as_ref()
            .map(|facts| letters::duties(facts, text))
            .unwrap_or_default();
        found.iter().map(duty_view).collect()
    }

    /// Everything that speaks against this text, what stops it first.
    pub(super) fn problems(&self, text: &Text) -> Vec<ProblemView> {
        let facts = self.facts.as_ref();
        facts
            .map(|facts| problems(self.row.kind, &self.case, facts, text))
            .unwrap_or_default()
    }
}

/// What would stop a fresh letter of this kind, as sentences, without writing it.
pub(super) fn dry_run(
    kind: LetterKind,
    case: &CaseFacts,
    facts: &LetterFacts,
) -> Result<Vec<String>, DeskError> {
    let text = letters::compose(facts)?;
    let found = problems(kind, case, facts, &text).into_iter();
    let mut said: Vec<String> = found.filter(|one| one.stops).map(|one| one.text).collect();
    // The text may show the same problem in two places; without the text there is one to tell.
    said.dedup();
    Ok(said)
}

fn problems(
    kind: LetterKind,
    case: &CaseFacts,
    facts: &LetterFacts,
    text: &Text,
) -> Vec<ProblemView> {
    let mut problems = match kind.claims() {
        Claims::Outcome => undecided_or_undone(kind, case),
        Claims::KeptIsDeleted => kept::not_deleted(case, &text.body),
        Claims::Nothing => Vec::new(),
    };
    let found = letters::preflight(facts, text);
    let rights = served(kind, case);
    let views = found.iter();
    problems.extend(views.map(|one| ProblemView {
        ours: match one.trouble {
            Trouble::DutyUnmet(duty) => letters::lacking(facts, text, duty),
            _ => None,
        },
        ..preflight::view(one, &text.body, kind, &rights)
    }));
    problems
}

/// What is undecided or not done although the letter tells it.
fn undecided_or_undone(kind: LetterKind, case: &CaseFacts) -> Vec<ProblemView> {
    let requests = case.requests.iter();
    let served = requests.filter(|request| serves(kind, request, case));
    served.filter_map(not_ready_for_answer).collect()
}

/// The code that a letter bears: of the entry with which its text was last kept. So a page printed from
/// the draft and the frozen one are the same, and the code finds who wrote it and when.
fn code_of(conn: &casefile::Connection, row: &rows::Letter) -> Result<String, casefile::Error> {
    let entries = history::of_case(conn, row.case)?;
    let written = |entry: &&history::Entry| {
        let writes = [
            Action::LetterPrepared,
            Action::LetterEdited,
            Action::LetterRenewed,
        ];
        writes.contains(&entry.action)
            && entry
                .detail
                .get("letter")
                .and_then(serde_json::Value::as_i64)
                == Some(row.id.0)
    };
    match entries.iter().rev().find(written) {
        Some(entry) => history::code_at(conn, entry.seq),
        None => Ok(history::head(conn)?.short_code()),
    }
}

/// Why a request cannot be answered yet.
fn not_ready_for_answer(request: &Request) -> Option<ProblemView> {
    let right = request.clock.right;
    match request.stage {
        Stage::Open => Some(preflight::undecided(right)),
        _ => request
            .awaits_deed()
            .map(|cite| preflight::not_done(right, cite)),
    }
}
