//! One kind of letter for many cases at once, with progress, and stopped at any time.
//!
//! A case that such a letter does not fit is refused with its reason and does not stop the others.
//! Nothing is sent: the drafts wait to be looked at.

use casefile::CaseFile;
use chrono::NaiveDate;
use domain::LetterKind;
use letters::Language;

use super::{ExportedLetter, Format, PrepareForm, ProblemView, export, exported, prepare};
use crate::codes::Coded;
use crate::{DeskError, ErrorView};

form! {
    /// Which letters to prepare.
    pub struct BatchForm {
        /// The cases' numbers.
        pub cases: Vec<String>,
        /// The kind of letter.
        pub kind: Coded<LetterKind>,
        /// Their language; `None` takes that of each case.
        pub language: Option<Coded<Language>>,
    }
}

view! {
    /// How far a batch has come.
    pub struct BatchProgressView {
        /// So many are done.
        pub done: usize,
        /// Of so many.
        pub of: usize,
    }
}

view! {
    /// What became of a batch.
    pub struct BatchView {
        /// The letters, in the order of the cases.
        pub prepared: Vec<BatchLetterView>,
        /// The cases without one, and why.
        pub refused: Vec<BatchRefusalView>,
        /// Whether it was stopped before the end.
        pub stopped: bool,
    }
}

view! {
    /// A letter of a batch.
    pub struct BatchLetterView {
        /// The case's number.
        pub case: String,
        /// By which the window names the letter.
        pub id: i64,
        /// Why it cannot go out now; empty when it can.
        pub blocked: Vec<String>,
    }
}

view! {
    /// A case without a letter.
    pub struct BatchRefusalView {
        /// The case's number.
        pub case: String,
        /// Why.
        pub error: ErrorView,
    }
}

/// Whether to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Go {
    /// With the next case.
    On,
    /// Not any more; what is done stays done.
    Stop,
}

/// Prepares one letter for each case. `progress` hears of every case and may stop the work.
pub fn prepare_batch(
    file: &mut CaseFile,
    form: &BatchForm,
    today: NaiveDate,
    mut progress: impl FnMut(BatchProgressView) -> Go,
) -> BatchView {
    let of = form.cases.len();
    let mut batch = BatchView {
        prepared: Vec::new(),
        refused: Vec::new(),
        stopped: false,
    };
    for (done, case) in form.cases.iter().enumerate() {
        if progress(BatchProgressView { done, of }) == Go::Stop {
            batch.stopped = true;
            return batch;
        }
        let one = PrepareForm {
            case: case.clone(),
            kind: form.kind,
            language: form.language,
        };
        match prepare(file, &one, today) {
            Ok(letter) => batch.prepared.push(BatchLetterView {
                case: letter.case,
                id: letter.id,
                blocked: stopping(&letter.problems),
            }),
            Err(error) => {
                batch.refused.push(BatchRefusalView {
                    case: case.clone(),
                    error: error.words(),
                });
            }
        }
    }
    progress(BatchProgressView { done: of, of });
    batch
}

/// What stops a letter, as sentences.
fn stopping(problems: &[ProblemView]) -> Vec<String> {
    let stopping = problems.iter().filter(|one| one.stops);
    stopping.map(|one| one.text.clone()).collect()
}

/// Each letter as a file, handed to `save` as it is made; how many were saved.
///
/// # Errors
/// The first that making or saving a file gives; the files before it stay.
pub fn export_batch(
    file: &mut CaseFile,
    letters: &[i64],
    format: Format,
    today: NaiveDate,
    mut save: impl FnMut(&ExportedLetter) -> Result<(), DeskError>,
    mut progress: impl FnMut(BatchProgressView) -> Go,
) -> Result<usize, DeskError> {
    let of = letters.len();
    for (done, id) in letters.iter().enumerate() {
        if progress(BatchProgressView { done, of }) == Go::Stop {
            return Ok(done);
        }
        save(&export(file, *id, format, today)?)?;
        exported(file, *id, format)?;
    }
    progress(BatchProgressView { done: of, of });
    Ok(of)
}
