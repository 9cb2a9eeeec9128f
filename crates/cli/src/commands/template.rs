//! `rdesk template`: the office's own letter templates.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use desk::templates::{self, PublishForm, TemplateForm};
use desk::{Coded, Refusal, export};
use domain::{Code, LetterKind};
use letters::Language;
use serde_json::json;

use crate::arguments::{OpenArguments, code};
use crate::failure::Failure;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Template {
    /// The case file.
    file: PathBuf,
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Every template, and whether it is ours or the office's own.
    List,
    /// One template with its versions and its text.
    Show(Which),
    /// Save a template as a file: its draft, or else the one in use.
    Export {
        #[command(flatten)]
        which: Which,
        /// The folder for the file.
        #[arg(long, value_name = "FOLDER")]
        out: PathBuf,
    },
    /// Take a template from a file as a draft.
    Import {
        /// A file that `export` wrote.
        from: PathBuf,
    },
    /// Publish the draft: new letters are made from it.
    Publish {
        #[command(flatten)]
        which: Which,
        /// Why it is published although it breaks a duty.
        #[arg(long, default_value = "", hide_default_value = true)]
        reason: String,
    },
    /// Throw the draft away.
    Discard(Which),
    /// Make new letters from our template again.
    BackToOurs(Which),
}

#[derive(Clone, Copy, Debug, Args)]
struct Which {
    /// The kind of letter, by its code.
    #[arg(value_parser = code::<LetterKind>())]
    kind: LetterKind,
    /// The language.
    #[arg(long, value_parser = code::<Language>(), default_value = "en")]
    lang: Language,
}

impl Which {
    fn form(self) -> TemplateForm {
        TemplateForm {
            kind: Coded(self.kind),
            language: Coded(self.lang),
        }
    }
}

pub(crate) fn run(arguments: &Template, open: &OpenArguments) -> Result<Output, Failure> {
    open::with(&arguments.file, open, None, |file, _| {
        let shown = |view: templates::TemplateView| {
            let text = match &view.draft {
                Some(draft) => format!("{} {draft}.", view.standing),
                None => view.standing.clone(),
            };
            Output::new(view, text)
        };
        match &arguments.act {
            Act::List => Ok(list(&templates::library(file)?)),
            Act::Show(which) => {
                let view = templates::view(file, &which.form())?;
                let text = format!("{}\n\n{}", view.standing, view.source);
                Ok(Output::new(view, text))
            }
            Act::Export { which, out } => {
                let path = save(file, *which, out)?;
                Ok(Output::new(
                    json!({ "file": path }),
                    path.display().to_string(),
                ))
            }
            Act::Import { from } => {
                let bytes = std::fs::read(from).map_err(|error| Refusal::Import(error.kind()))?;
                let form = templates::import(file, &bytes)?;
                Ok(shown(templates::view(file, &form)?))
            }
            Act::Publish { which, reason } => {
                let form = PublishForm {
                    kind: Coded(which.kind),
                    language: Coded(which.lang),
                    reason: reason.clone(),
                };
                Ok(shown(templates::publish(file, &form)?))
            }
            Act::Discard(which) => Ok(shown(templates::discard(file, &which.form())?)),
            Act::BackToOurs(which) => Ok(shown(templates::back_to_ours(file, &which.form())?)),
        }
    })
}

fn list(library: &templates::LibraryView) -> Output {
    let kinds = library.groups.iter().flat_map(|group| &group.kinds);
    let rows = kinds.flat_map(|kind| {
        let row = |row: &templates::TemplateRowView| {
            format!(
                "{:<28} {:<3} {}",
                kind.kind.0.code(),
                row.language.0.code(),
                row.state
            )
        };
        kind.languages.iter().map(row).collect::<Vec<_>>()
    });
    Output::new(library, rows.collect::<Vec<_>>().join("\n"))
}

fn save(
    file: &mut casefile::CaseFile,
    which: Which,
    folder: &Path,
) -> Result<PathBuf, desk::DeskError> {
    let made = templates::export(file, &which.form())?;
    let path = export::free_name(folder, &made.file_name);
    export::save(&path, made.text.as_bytes())?;
    templates::exported(file, &which.form())?;
    Ok(path)
}
