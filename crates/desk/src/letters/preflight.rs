//! What speaks against a letter, in the words staff read and at its place in the text.

use casefile::CaseFile;
use casefile::cases::{self, CaseFilter};
use casefile::{CaseId, LetterId};
use casefile::{letters as rows, notes};
use chrono::NaiveDate;
use domain::answer::NeverDisclosed;
use domain::{LetterKind, Right};
use letters::{Language, Problem, Severity, Trouble};

use super::LetterTextForm;
use super::mend::{self, ProblemPlace};
use super::opened::Opened;
use crate::{DeskError, words};

view! {
    /// One thing that speaks against a letter.
    pub struct ProblemView {
        /// Whether it stops the letter; else it is for a second look.
        pub stops: bool,
        /// Whether staff may send the letter all the same, with a reason.
        pub may_overrule: bool,
        /// What is wrong, as a sentence.
        pub text: String,
        /// The provision, where it is about one.
        pub cite: Option<String>,
        /// Where it is put right.
        pub place: ProblemPlace,
        /// Where it begins in the text, in UTF-16 units as the window counts; `None` if it is nowhere.
        pub start: Option<usize>,
        /// Where it ends.
        pub end: Option<usize>,
        /// The words to put in, where some are missing that the template has.
        pub ours: Option<String>,
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
    Ok(open.problems(&form.text()))
}

/// A problem of a letter of `kind` about `rights` in words, with the place where it is put right.
pub(super) fn view(
    problem: &Problem,
    body: &str,
    kind: LetterKind,
    rights: &[Right],
) -> ProblemView {
    let units = |byte: usize| body.get(..byte).map(|text| text.encode_utf16().count());
    let trouble = &problem.trouble;
    ProblemView {
        stops: problem.severity == Severity::Error,
        may_overrule: !is_final(trouble),
        text: sentence(trouble, words_at(problem, body)),
        cite: cite(trouble),
        place: mend::place(problem, kind, rights),
        start: problem.range.as_ref().and_then(|range| units(range.start)),
        end: problem.range.as_ref().and_then(|range| units(range.end)),
        ours: None,
    }
}

/// That a decision is missing which the letter tells.
pub(super) fn undecided(undecided: Right) -> ProblemView {
    let right = words::right(undecided);
    of_the_case(
        mend::decision(undecided),
        format!("Decide “{right}” first; this letter tells the outcome."),
        None,
    )
}

/// That something is not done of which the letter says that it was.
pub(super) fn not_done(undone: Right, cite: &str) -> ProblemView {
    let right = words::right(undone);
    of_the_case(
        mend::deed(undone),
        format!("Record first that “{right}” was carried out; this letter says so."),
        Some(cite.to_owned()),
    )
}

/// That something kept is there still, although the letter says that it is gone. 7022(f).
pub(super) fn still_there(what: &str) -> ProblemView {
    of_the_case(
        ProblemPlace::Kept,
        format!("Record first that “{what}” was deleted; this letter says so."),
        Some("11 CCR 7022(f)".to_owned()),
    )
}

/// That nothing of what was kept is gone. 7022(f).
pub(super) fn nothing_deleted() -> ProblemView {
    of_the_case(
        ProblemPlace::Kept,
        "Record first what was deleted; nothing of what was kept is recorded as gone.".to_owned(),
        Some("11 CCR 7022(f)".to_owned()),
    )
}

fn of_the_case(place: ProblemPlace, text: String, cite: Option<String>) -> ProblemView {
    ProblemView {
        stops: true,
        may_overrule: false,
        text,
        cite,
        place,
        start: None,
        end: None,
        ours: None,
    }
}

/// Whether no reason is good enough: there is nothing to send, or the law forbids it without
/// exception. 7024(a), 7024(d).
fn is_final(trouble: &Trouble) -> bool {
    matches!(
        trouble,
        Trouble::NoSubject
            | Trouble::NoText
            | Trouble::LevelNotReached
            | Trouble::NeverDisclosed { partial: false, .. }
    )
}

/// The provision behind a problem.
fn cite(trouble: &Trouble) -> Option<String> {
    let cite = match trouble {
        Trouble::DutyUnmet(duty) => duty.cite(),
        Trouble::NeverDisclosed { .. } => "11 CCR 7024(d)",
        Trouble::LevelNotReached => "11 CCR 7024(a)",
        Trouble::StatementTooLong(_) => "Civ. Code 1798.185(a)(8)(D)",
        Trouble::NoSubject
        | Trouble::NoText
        | Trouble::NoRecipient
        | Trouble::BadAddress(_)
        | Trouble::AddressTooLong
        | Trouble::BadSender
        | Trouble::Unfilled(_)
        | Trouble::AnotherPerson(_)
        | Trouble::UnknownAddress(_)
        | Trouble::StaffNote(_)
        | Trouble::DatePast(_)
        | Trouble::DateUnknown(_)
        | Trouble::OtherLanguage(_)
        | Trouble::Unprintable(_) => return None,
    };
    Some(cite.to_owned())
}

/// The words of the text at which a problem stands, as the eye will look for them.
fn words_at<'a>(problem: &Problem, body: &'a str) -> &'a str {
    let range = problem.range.clone();
    range.and_then(|range| body.get(range)).unwrap_or_default()
}

/// What is wrong with the words at its place, as a sentence.
fn sentence(trouble: &Trouble, place: &str) -> String {
    match trouble {
        Trouble::NoSubject => "The letter has no subject.".to_owned(),
        Trouble::NoText => "The letter has no text.".to_owned(),
        Trouble::NoRecipient => {
            "Nobody it goes to has an e-mail or postal address on file.".to_owned()
        }
        Trouble::BadAddress(address) => format!("No message can be sent to “{address}”."),
        Trouble::AddressTooLong => {
            "The postal address is too long for the window of the envelope. Shorten it, or write it on \
             the envelope."
                .to_owned()
        }
        Trouble::BadSender => "No message can be sent from the office's e-mail address.".to_owned(),
        Trouble::DutyUnmet(duty) => format!("It no longer does this: {}.", words::duty(*duty)),
        Trouble::Unfilled(open) => match letters::place_in_words(open) {
            nothing if nothing.is_empty() => format!("Not filled in: {open}"),
            what => format!("Not filled in: {what}"),
        },
        Trouble::AnotherPerson(name) => format!("“{name}” belongs to another case."),
        Trouble::UnknownAddress(address) => {
            format!("“{address}” belongs to nobody in this case.")
        }
        Trouble::StaffNote(_) => "These words stand in a note of the staff.".to_owned(),
        Trouble::DatePast(_) => format!("It names “{place}”, a day that is over."),
        Trouble::DateUnknown(_) => format!("“{place}” is no date of this case."),
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
