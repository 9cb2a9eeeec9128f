//! One kind of letter for many cases: which cases it fits, what stands against each, and one after
//! the other as files in one folder.
//!
//! Each letter is whole in itself, so the work can be stopped between any two, and a case that cannot
//! get its letter is told with its reason and does not stop the others.

use std::path::Path;

use casefile::CaseFile;
use casefile::cases::{self, CaseFilter, CaseState};
use casefile::retained;
use chrono::NaiveDate;
use domain::{Code, LetterKind};
use letters::Language;

use super::facts::{language_of, letter_facts};
use super::opened::dry_run;
use super::page::Page;
use super::rest::{Sent, waits};
use super::send::send_page;
use super::{Format, PrepareForm, SendForm, export_page, exported, prepare, served};
use crate::codes::Coded;
use crate::error::Refusal;
use crate::progress::Go;
use crate::rules::{self, CaseFacts};
use crate::{DeskError, ErrorView, export as files, words};

view! {
    /// A kind of letter that fits some cases.
    pub struct BatchKindView {
        /// The kind.
        pub kind: Coded<LetterKind>,
        /// The kind in words.
        pub title: String,
        /// How many cases it fits.
        pub cases: usize,
    }
}

form! {
    /// For which kind the cases are asked.
    pub struct BatchKindForm {
        /// The kind.
        pub kind: Coded<LetterKind>,
    }
}

view! {
    /// A case that a kind of letter fits.
    pub struct BatchCaseView {
        /// Its number.
        pub case: String,
        /// The consumer's name.
        pub name: String,
        /// What it asks for, in words.
        pub rights: String,
        /// Whether it is closed.
        pub closed: bool,
        /// What keeps its letter from going out; empty when nothing does.
        pub problems: Vec<String>,
    }
}

form! {
    /// What is made of each letter.
    pub struct BatchForm {
        /// The case's number.
        pub case: String,
        /// The kind of letter.
        pub kind: Coded<LetterKind>,
        /// Its language; `None` takes that of the case.
        pub language: Option<Coded<Language>>,
        /// As which files.
        pub formats: Vec<Format>,
        /// Whether it goes out today, the usual way, and is marked as sent.
        pub send: bool,
    }
}

view! {
    /// A letter of a batch.
    pub struct BatchLetterView {
        /// The case's number.
        pub case: String,
        /// The names of its files.
        pub files: Vec<String>,
        /// Whether it was marked as sent.
        pub sent: bool,
    }
}

view! {
    /// What became of a batch.
    pub struct BatchView {
        /// The letters, in the order of the cases.
        pub made: Vec<BatchLetterView>,
        /// The cases without one, and why.
        pub refused: Vec<BatchRefusalView>,
        /// Whether it was stopped before the end.
        pub stopped: bool,
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

/// The kinds of letters that fit some cases, with how many.
pub fn batch_kinds(file: &CaseFile, today: NaiveDate) -> Result<Vec<BatchKindView>, DeskError> {
    let mut all = open_cases(file)?;
    all.extend(closed_cases(file)?);
    let mut kinds = Vec::new();
    for kind in LetterKind::ALL {
        let sent = Sent::of_kind(file, *kind)?;
        let cases = all.iter().filter(|facts| waits(*kind, facts, &sent, today));
        kinds.push(BatchKindView {
            kind: Coded(*kind),
            title: words::letter(*kind).to_owned(),
            cases: cases.count(),
        });
    }
    kinds.retain(|kind| kind.cases > 0);
    Ok(kinds)
}

/// The cases that a kind of letter fits, each with what stands against its letter: the open ones, and
/// after them the closed ones that still wait for it.
pub fn batch_cases(
    file: &CaseFile,
    kind: LetterKind,
    today: NaiveDate,
) -> Result<Vec<BatchCaseView>, DeskError> {
    let sent = Sent::of_kind(file, kind)?;
    let mut all = open_cases(file)?;
    all.extend(closed_cases(file)?);
    all.retain(|facts| waits(kind, facts, &sent, today));
    all.into_iter()
        .map(|facts| case_view(file, facts, kind, today))
        .collect()
}

fn case_view(
    file: &CaseFile,
    case: CaseFacts,
    kind: LetterKind,
    today: NaiveDate,
) -> Result<BatchCaseView, DeskError> {
    let rights = served(kind, &case);
    let rights: Vec<&str> = rights.into_iter().map(words::right).collect();
    let language = language_of(&case.case.language);
    let problems = match letter_facts(file, &case, kind, language, today) {
        Ok(facts) => dry_run(kind, &case, &facts)?,
        Err(error) => vec![error.words().message],
    };
    Ok(BatchCaseView {
        case: case.case.number.to_string(),
        closed: case.case.closed_on.is_some(),
        name: case.case.consumer.name,
        rights: rights.join(", "),
        problems,
    })
}

fn open_cases(file: &CaseFile) -> Result<Vec<CaseFacts>, DeskError> {
    let filter = CaseFilter {
        state: CaseState::Open,
        limit: u32::MAX,
        ..CaseFilter::default()
    };
    Ok(file.read(|conn| {
        let rows = cases::list(conn, &filter)?.into_iter();
        rows.map(|row| rules::facts(conn, cases::get(conn, row.id)?))
            .collect()
    })?)
}

/// The closed cases that can still wait for a letter: something was kept in them.
fn closed_cases(file: &CaseFile) -> Result<Vec<CaseFacts>, DeskError> {
    Ok(file.read(|conn| {
        let ids = retained::closed_cases_that_kept(conn)?.into_iter();
        ids.map(|id| rules::facts(conn, cases::get(conn, id)?))
            .collect()
    })?)
}

/// Makes the letter of one case and writes its files into `folder`.
///
/// # Errors
/// Why there is none, such as what stops it; a draft that was begun stays.
pub fn batch_letter(
    file: &mut CaseFile,
    form: &BatchForm,
    folder: &Path,
    today: NaiveDate,
) -> Result<BatchLetterView, DeskError> {
    let prepared = PrepareForm {
        case: form.case.clone(),
        kind: form.kind,
        language: form.language,
        recipient: None,
    };
    let letter = prepare(file, &prepared, today)?;
    let stopping = letter.problems.iter().filter(|one| one.stops);
    let reasons: Vec<String> = stopping.map(|one| one.text.clone()).collect();
    if !reasons.is_empty() {
        let may_overrule = false;
        return Err(Refusal::LetterBlocked {
            reasons,
            may_overrule,
        }
        .into());
    }
    let mut page = Page::default();
    let mut names = Vec::new();
    for format in &form.formats {
        let made = export_page(file, letter.id, *format, today, &mut page)?;
        let path = files::free_name(folder, &made.file_name);
        files::save(&path, &made.bytes)?;
        exported(file, letter.id, *format)?;
        names.push(crate::places::saved(&path).file_name);
    }
    if form.send {
        send_page(file, &SendForm::usual(letter.id), today, &mut page)?;
    }
    Ok(BatchLetterView {
        case: form.case.clone(),
        files: names,
        sent: form.send,
    })
}

/// Makes one letter after the other. `progress` hears how many are done before each, and may stop.
pub fn batch(
    file: &mut CaseFile,
    forms: &[BatchForm],
    folder: &Path,
    today: NaiveDate,
    mut progress: impl FnMut(usize) -> Go,
) -> BatchView {
    let mut batch = BatchView {
        made: Vec::new(),
        refused: Vec::new(),
        stopped: false,
    };
    for (done, form) in forms.iter().enumerate() {
        if progress(done) == Go::Stop {
            batch.stopped = true;
            return batch;
        }
        match batch_letter(file, form, folder, today) {
            Ok(letter) => batch.made.push(letter),
            Err(error) => batch.refused.push(BatchRefusalView {
                case: form.case.clone(),
                error: error.words(),
            }),
        }
    }
    batch
}
