//! The case that a template is filled from while it is written: a real one that fits, or an invented one.

use ::letters::{Language, LetterFacts, example};
use casefile::CaseFile;
use casefile::cases::{self, CaseFilter};
use chrono::NaiveDate;
use domain::LetterKind;

use super::TemplateCaseView;
use crate::letters::facts_for;
use crate::{DeskError, letters, office, rules};

/// As many cases are looked at, the most urgent first.
const LOOKED_AT: u32 = 200;
/// As many are offered.
const OFFERED: usize = 12;

/// The cases for which a letter of this kind makes sense now.
pub(super) fn fitting(
    file: &CaseFile,
    kind: LetterKind,
) -> Result<Vec<TemplateCaseView>, DeskError> {
    let filter = CaseFilter {
        limit: LOOKED_AT,
        ..CaseFilter::default()
    };
    let mut offered = Vec::new();
    for row in file.read(|conn| cases::list(conn, &filter))? {
        let facts = file.read(|conn| rules::facts(conn, cases::get(conn, row.id)?))?;
        if !letters::served(kind, &facts).is_empty() {
            offered.push(TemplateCaseView {
                number: row.number.to_string(),
                consumer: row.name,
            });
        }
        if offered.len() == OFFERED {
            break;
        }
    }
    Ok(offered)
}

/// What a letter of this kind says in a case; of an invented one with the office's own letterhead.
pub(super) fn facts(
    file: &CaseFile,
    case: Option<&str>,
    kind: LetterKind,
    language: Language,
    today: NaiveDate,
) -> Result<LetterFacts, DeskError> {
    if let Some(number) = case {
        let case = rules::by_number(file, number)?;
        return facts_for(file, &case, kind, language, today);
    }
    let office = office::load(file)?;
    let mut facts = example::facts(kind, language);
    facts.sender = letters::sender(office);
    facts.signer = file.actor().to_owned();
    Ok(facts)
}
