//! `rdesk letter`: a letter of a case, as files.

use std::path::PathBuf;

use ::letters::Language;
use casefile::CaseFile;
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use desk::Coded;
use desk::letters::{self, DeliveryForm, Format, LetterView, PrepareForm, SendForm};
use desk::{DeskError, Refusal, export};
use domain::{Code, LetterKind, Way};
use serde_json::json;

use crate::arguments::{OpenArguments, code, day};
use crate::failure::Failure;
use crate::folder;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Letter {
    /// The case file.
    file: PathBuf,
    /// The case's number.
    case: String,
    /// The kind of letter, by its code, such as `acknowledgement`.
    #[arg(value_parser = code::<LetterKind>())]
    kind: LetterKind,
    /// The language; that of the case if it is not given.
    #[arg(long, value_parser = code::<Language>())]
    lang: Option<Language>,
    /// Whom a notice is for, by the number in the list of `rdesk told`; the next one if it is not given.
    #[arg(long, value_name = "ID")]
    to: Option<i64>,
    /// As which files.
    #[arg(long, value_enum, value_delimiter = ',', default_value = "pdf,eml,txt")]
    format: Vec<FileFormat>,
    /// The folder for the files; it is made if only its own name is missing.
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    /// Mark the letter as sent: it is frozen, and the clocks move on.
    #[arg(long)]
    send: bool,
    /// Send it although something stands against it, for this reason, which is recorded.
    #[arg(long = "override", value_name = "REASON", requires = "send")]
    despite: Option<String>,
    /// How it goes: the usual way to each reader if it is not given.
    #[arg(long, value_parser = code::<Way>(), requires = "send")]
    by: Option<Way>,
    /// The number under which registered post can be followed.
    #[arg(long, value_name = "NUMBER", requires = "by")]
    tracking: Option<String>,
    /// The day on which this is done; today if it is not given.
    #[arg(long, value_parser = day, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum FileFormat {
    Pdf,
    Eml,
    Txt,
    Docx,
    Html,
}

impl FileFormat {
    pub(crate) fn format(self) -> Format {
        match self {
            Self::Pdf => Format::Pdf,
            Self::Eml => Format::Eml,
            Self::Txt => Format::Txt,
            Self::Docx => Format::Docx,
            Self::Html => Format::Html,
        }
    }
}

pub(crate) fn run(arguments: &Letter, open: &OpenArguments) -> Result<Output, Failure> {
    open::with(&arguments.file, open, arguments.as_of, |file, today| {
        let form = PrepareForm {
            case: arguments.case.clone(),
            kind: Coded(arguments.kind),
            language: arguments.lang.map(Coded),
            recipient: arguments.to,
        };
        let mut letter = written(file, &form, today)?;
        // What cannot be saved is not marked as sent.
        folder::ready(&arguments.out)?;
        if arguments.send && letter.sent.is_none() {
            letter = letters::send(file, &sending(&letter, arguments), today)?;
        }
        let files = save(file, &letter, arguments, today)?;
        let lines: Vec<String> = files
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        let value = json!({
            "case": letter.case,
            "kind": letter.kind.0.code(),
            "language": letter.language.0.code(),
            "to": letter.recipients,
            "sent": letter.sent,
            "duties": letter.duties,
            "problems": letter.problems,
            "files": files,
        });
        Ok(Output::new(value, lines.join("\n")))
    })
}

/// The letter that fits what is open; otherwise the one that has gone out before.
fn written(
    file: &mut CaseFile,
    form: &PrepareForm,
    today: NaiveDate,
) -> Result<LetterView, DeskError> {
    match letters::prepare(file, form, today) {
        Err(DeskError::Refused(Refusal::LetterDoesNotFit { kind })) => {
            letters::last_sent(file, form, today)?
                .ok_or_else(|| Refusal::LetterDoesNotFit { kind }.into())
        }
        prepared => prepared,
    }
}

/// How it goes to each of its readers.
fn sending(draft: &LetterView, arguments: &Letter) -> SendForm {
    let deliveries = draft.usual.iter().cloned().map(|usual| DeliveryForm {
        way: arguments.by.map_or(usual.way, Coded),
        tracking: arguments.tracking.clone().unwrap_or_default(),
        ..usual
    });
    SendForm {
        deliveries: deliveries.collect(),
        despite: arguments.despite.clone(),
        ..SendForm::usual(draft.id)
    }
}

fn save(
    file: &mut CaseFile,
    letter: &LetterView,
    arguments: &Letter,
    today: NaiveDate,
) -> Result<Vec<PathBuf>, DeskError> {
    let mut files = Vec::new();
    for format in &arguments.format {
        let format = format.format();
        let exported = letters::export(file, letter.id, format, today)?;
        let path = export::free_name(&arguments.out, &exported.file_name);
        export::save(&path, &exported.bytes)?;
        letters::exported(file, letter.id, format)?;
        files.push(path);
    }
    Ok(files)
}
