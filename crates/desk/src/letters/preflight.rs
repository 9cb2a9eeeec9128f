//! What speaks against a letter, in the words staff read and at its place in the text.

use casefile::CaseFile;
use casefile::cases::{self, CaseFilter};
use casefile::{CaseId, LetterId};
use casefile::{letters as rows, notes};
use chrono::NaiveDate;
use domain::answer::NeverDisclosed;
use letters::{Language, Problem, Severity, Text, Trouble};

use super::LetterTextForm;
use super::opened::Opened;
use crate::{DeskError, words};

view! {
    /// One thing that speaks against a letter.
    pub struct ProblemView {
        /// Whether it stops the letter; else it is for a second look.
        pub stops: bool,
        /// What is wrong, as a sentence.
        pub text: String,
        /// Where it begins in the text, in UTF-16 units as the window counts; `None` if it is nowhere.
        pub start: Option<usize>,
        /// Where it ends.
        pub end: Option<usize>,
    }
}

/// Everything that speaks against what is being typed, without keeping it.
pub fn problems(
    file: &CaseFile,
    form: &LetterTextForm,
    today: NaiveDate,
) -> Result<Vec<ProblemView>, DeskError> {
    let row = file.read(|conn| rows::get(conn, LetterId(form.id)))?;
    let open = Opened::load(file, row, today)?;
    let text = Text {
        subject: form.subject.clone(),
        body: form.body.clone(),
    };
    let found = open.problems(&text);
    Ok(found.iter().map(|one| view(one, &text.body)).collect())
}

fn view(problem: &Problem, body: &str) -> ProblemView {
    let units = |byte: usize| body.get(..byte).map(|text| text.encode_utf16().count());
    ProblemView {
        stops: problem.severity == Severity::Error,
        text: sentence(&problem.trouble),
        start: problem.range.as_ref().and_then(|range| units(range.start)),
        end: problem.range.as_ref().and_then(|range| units(range.end)),
    }
}

/// What is wrong, as a sentence.
pub(super) fn sentence(trouble: &Trouble) -> String {
    match trouble {
        Trouble::NoSubject => "The letter has no subject.".to_owned(),
        Trouble::NoText => "The letter has no text.".to_owned(),
        Trouble::NoRecipient => {
            "Nobody it goes to has an e-mail or postal address on file.".to_owned()
        }
        Trouble::BadAddress(address) => format!("No message can be sent to “{address}”."),
        Trouble::DutyUnmet(duty) => format!("It no longer does this: {}.", words::duty(*duty)),
        Trouble::Unfilled(place) => format!("Not filled in: {place}"),
        Trouble::AnotherPerson(name) => format!("“{name}” belongs to another case."),
        Trouble::UnknownAddress(address) => {
            format!("“{address}” belongs to nobody in this case.")
        }
        Trouble::StaffNote(_) => "These words stand in a note of the staff.".to_owned(),
        Trouble::DatePast(date) => format!("{} is over.", words::date(*date)),
        Trouble::DateUnknown(date) => format!("{} is no date of this case.", words::date(*date)),
        Trouble::OtherLanguage(language) => {
            format!("This is written in {}.", language_name(*language))
        }
        Trouble::NeverDisclosed {
            kind,
            reason,
            partial,
        } => never(*kind, reason, *partial),
        Trouble::Unprintable(character) => {
            format!("“{character}” cannot be printed; a box stands in its place.")
        }
        Trouble::LevelNotReached => {
            "The letter tells what only the consumer may know, and who asks is not confirmed yet."
                .to_owned()
        }
        Trouble::StatementTooLong(words) => {
            format!("The statement has {words} words; the law provides for 250.")
        }
    }
}

fn never(kind: NeverDisclosed, reason: &str, partial: bool) -> String {
    let instead = kind.held();
    if partial {
        format!("This looks like {reason}. Leave it out; say “{instead}” instead.")
    } else {
        format!(
            "This looks like {reason}, which is never sent. Say that we hold {instead} instead."
        )
    }
}

fn language_name(language: Language) -> &'static str {
    match language {
        Language::En => "English",
        Language::Es => "Spanish",
    }
}

/// Names and addresses of the people of all other cases.
pub(super) fn others(file: &CaseFile, case: CaseId) -> Result<Vec<String>, DeskError> {
    let filter = CaseFilter {
        limit: u32::MAX,
        ..CaseFilter::default()
    };
    let rows = file.read(|conn| cases::list(conn, &filter))?;
    let rows = rows.into_iter().filter(|row| row.id != case);
    Ok(rows
        .flat_map(|row| [Some(row.name), row.email].into_iter().flatten())
        .filter(|text| !text.trim().is_empty())
        .collect())
}

/// What staff noted on a case, for themselves.
pub(super) fn staff_notes(file: &CaseFile, case: CaseId) -> Result<Vec<String>, DeskError> {
    let notes = file.read(|conn| notes::of_case(conn, case))?;
    Ok(notes.into_iter().map(|note| note.text).collect())
}
