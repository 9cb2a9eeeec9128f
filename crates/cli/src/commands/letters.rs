//! `rdesk letters`: one kind of letter for many cases, as files in one folder.

use std::path::PathBuf;

use ::letters::Language;
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use desk::Coded;
use desk::letters::{self, BatchCaseView, BatchForm, BatchView};
use desk::progress::Go;
use domain::LetterKind;
use serde_json::json;

use super::letter::FileFormat;
use crate::arguments::{OpenArguments, code, day};
use crate::failure::Failure;
use crate::folder;
use crate::open;
use crate::output::{Output, tell};

#[derive(Debug, Args)]
pub(crate) struct Letters {
    /// The case file.
    file: PathBuf,
    /// The kind of letter, by its code, such as `acknowledgement`.
    #[arg(value_parser = code::<LetterKind>())]
    kind: LetterKind,
    /// For which cases; all that it fits if none is given.
    #[arg(long = "case", value_name = "NUMBER")]
    cases: Vec<String>,
    /// Only open or only closed cases. A letter at the end of a case goes to closed ones, too.
    #[arg(long, value_enum, default_value = "all", conflicts_with = "cases")]
    among: Among,
    /// The language; that of each case if it is not given.
    #[arg(long, value_parser = code::<Language>())]
    lang: Option<Language>,
    /// As which files.
    #[arg(long, value_enum, value_delimiter = ',', default_value = "pdf,eml")]
    format: Vec<FileFormat>,
    /// The folder for the files, made if only its own name is missing; without it, the cases are only
    /// listed with what stands against each.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// Mark the letters as sent: they are frozen, and the clocks move on.
    #[arg(long, requires = "out")]
    send: bool,
    /// The day on which this is done; today if it is not given.
    #[arg(long, value_parser = day, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

/// Which cases a letter goes to.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Among {
    All,
    Open,
    Closed,
}

impl Among {
    fn has(self, case: &BatchCaseView) -> bool {
        match self {
            Self::All => true,
            Self::Open => !case.closed,
            Self::Closed => case.closed,
        }
    }
}

pub(crate) fn run(arguments: &Letters, open: &OpenArguments) -> Result<Output, Failure> {
    open::with(&arguments.file, open, arguments.as_of, |file, today| {
        let mut fitting = letters::batch_cases(file, arguments.kind, today)?;
        fitting.retain(|one| arguments.among.has(one));
        let Some(out) = &arguments.out else {
            fitting.retain(|one| arguments.cases.is_empty() || arguments.cases.contains(&one.case));
            let lines = fitting.iter().map(|one| match one.problems.is_empty() {
                true => format!("{}  ready", one.case),
                false => format!("{}  {}", one.case, one.problems.join(" ")),
            });
            let text = lines.collect::<Vec<_>>().join("\n");
            return Ok(Output::new(json!({ "cases": fitting }), text));
        };
        let cases = match arguments.cases.as_slice() {
            [] => fitting.into_iter().map(|one| one.case).collect(),
            chosen => chosen.to_vec(),
        };
        let forms: Vec<_> = cases.iter().map(|case| form(arguments, case)).collect();
        let of = forms.len();
        if of > 0 {
            folder::ready(out)?;
        }
        let made = letters::batch(file, &forms, out, today, |done| {
            tell(&format!("{done} of {of}"));
            Go::On
        });
        let text = lines(&made);
        Ok(Output::new(made, text))
    })
}

fn form(arguments: &Letters, case: &str) -> BatchForm {
    BatchForm {
        case: case.to_owned(),
        kind: Coded(arguments.kind),
        language: arguments.lang.map(Coded),
        formats: arguments
            .format
            .iter()
            .map(|format| format.format())
            .collect(),
        send: arguments.send,
    }
}

fn lines(batch: &BatchView) -> String {
    let made = batch.made.iter().map(|letter| {
        let sent = if letter.sent { "sent" } else { "made" };
        format!("{}  {sent}: {}", letter.case, letter.files.join(", "))
    });
    let refused = batch
        .refused
        .iter()
        .map(|one| format!("{}  no letter: {}", one.case, one.error.message));
    made.chain(refused).collect::<Vec<_>>().join("\n")
}
