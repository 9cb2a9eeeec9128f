//! Notes on a case, for us only: they never go out.

use casefile::history::{Action, Event};
use casefile::{CaseFile, Write};
use casefile::{CaseId, cases};
use chrono::NaiveDate;

use crate::DeskError;
use crate::case::{self, CaseView};
use crate::error::required;

form! {
    /// A new note.
    pub struct NoteForm {
        /// The case's number.
        pub case: String,
        /// What it says.
        pub text: String,
    }
}

/// Adds a note to a case.
pub fn add(file: &mut CaseFile, form: &NoteForm, today: NaiveDate) -> Result<CaseView, DeskError> {
    required("text", &form.text)?;
    file.write(|w| {
        let case = cases::by_number(w, &form.case)?;
        insert(w, case.id, form.text.trim())
    })?;
    case::view(file, &form.case, today)
}

/// Stores a note with its history.
pub(crate) fn insert(w: &Write<'_>, case: CaseId, text: &str) -> Result<(), casefile::Error> {
    casefile::notes::insert(w, case, text)?;
    w.record(Event::of_case(Action::NoteAdded, case))
}
