//! A letter with its case, as every function on letters needs it.

use casefile::CaseFile;
use casefile::letters as rows;
use chrono::NaiveDate;
use domain::next::Stage;
use letters::{LetterFacts, Problem, Severity, Text};

use super::DutyView;
use super::facts::{language_of, letter_facts};
use super::fit::serves;
use super::preflight::sentence;
use crate::rules::{self, CaseFacts};
use crate::{DeskError, words};

/// A letter with its case, as every function here needs it.
pub(super) struct Opened {
    pub(super) row: rows::Letter,
    pub(super) case: CaseFacts,
    /// What the text is made from; `None` for a sent letter, whose model is frozen.
    pub(super) facts: Option<LetterFacts>,
    frozen: Option<letters::Letter>,
}

impl Opened {
    pub(super) fn load(
        file: &CaseFile,
        row: rows::Letter,
        today: NaiveDate,
    ) -> Result<Self, DeskError> {
        let case = file.read(|conn| rules::facts(conn, casefile::cases::get(conn, row.case)?))?;
        if let Some(model) = file.read(|conn| rows::frozen(conn, row.id))? {
            let frozen = serde_json::from_str(&model).map_err(|_| casefile::Error::Damaged)?;
            return Ok(Self {
                row,
                case,
                facts: None,
                frozen: Some(frozen),
            });
        }
        let facts = letter_facts(file, &case, row.kind, language_of(&row.language), today)?;
        Ok(Self {
            row,
            case,
            facts: Some(facts),
            frozen: None,
        })
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
            (None, Some(facts)) => Ok(letters::letter(facts, text)),
            (None, None) => Err(casefile::Error::Damaged.into()),
        }
    }

    pub(super) fn duties(&self, text: &Text) -> Vec<DutyView> {
        let found = self
            .facts
            .as_ref()
            .map(|facts| letters::duties(facts, text))
            .unwrap_or_default();
        found
            .into_iter()
            .map(|finding| DutyView {
                text: words::duty(finding.duty).to_owned(),
                met: finding.met,
                cite: finding.duty.cite().to_owned(),
            })
            .collect()
    }

    /// Everything that speaks against this text.
    pub(super) fn problems(&self, text: &Text) -> Vec<Problem> {
        let facts = self.facts.as_ref();
        facts
            .map(|facts| letters::preflight(facts, text))
            .unwrap_or_default()
    }

    /// Every reason why the letter cannot go out with this text.
    pub(super) fn blocked(&self, text: &Text) -> Vec<String> {
        if self.facts.is_none() {
            return Vec::new();
        }
        let problems = self.problems(text);
        let errors = problems
            .iter()
            .filter(|one| one.severity == Severity::Error);
        let mut reasons: Vec<String> = errors.map(|one| sentence(&one.trouble)).collect();
        reasons.extend(self.not_ready());
        reasons
    }

    /// Why the case is not ready for this letter.
    fn not_ready(&self) -> Vec<String> {
        let kind = self.row.kind;
        if !kind.is_answer() {
            return Vec::new();
        }
        let requests = self
            .case
            .requests
            .iter()
            .filter(|request| serves(kind, request, &self.case));
        let undecided = requests.filter(|request| request.stage == Stage::Open);
        undecided
            .map(|request| {
                format!(
                    "Decide “{}” first; this letter tells the outcome.",
                    words::right(request.clock.right)
                )
            })
            .collect()
    }
}
