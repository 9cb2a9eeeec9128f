//! `rdesk evidence`: the files kept for a case, and copies of them.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use desk::case::{self, EvidenceView};
use desk::evidence::{self, EvidenceForm};
use desk::progress::Go;
use desk::{export, places};

use crate::arguments::{OpenArguments, day};
use crate::failure::Failure;
use crate::folder;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Evidence {
    /// The case file.
    file: PathBuf,
    /// The case's number. Without more, the list is printed.
    case: String,
    /// Save a copy of this one, by the number in the list.
    #[arg(long, value_name = "ID", requires = "out")]
    save: Option<i64>,
    /// The folder for the copy; it is made if only its own name is missing.
    #[arg(long, value_name = "FOLDER", requires = "save")]
    out: Option<PathBuf>,
    /// Destroy this one, by the number in the list. This cannot be undone.
    #[arg(long, value_name = "ID", conflicts_with = "save")]
    destroy: Option<i64>,
    /// The day on which this is done; today if it is not given.
    #[arg(long, value_parser = day, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

pub(crate) fn run(arguments: &Evidence, open: &OpenArguments) -> Result<Output, Failure> {
    open::with(&arguments.file, open, arguments.as_of, |file, today| {
        let case = arguments.case.clone();
        if let Some(id) = arguments.destroy {
            let view = evidence::destroy(file, &EvidenceForm { case, id }, today)?;
            casefile::evidence::clear(file)?;
            return Ok(list(&view.evidence));
        }
        let view = case::view(file, &case, today)?;
        let (Some(id), Some(out)) = (arguments.save, &arguments.out) else {
            return Ok(list(&view.evidence));
        };
        if !view.evidence.iter().any(|kept| kept.id == id) {
            return Err(casefile::Error::NotFound("evidence").into());
        }
        folder::ready(out)?;
        let path = export::free_name(out, &evidence::file_name(file, id)?);
        evidence::save(file, id, &path, |_, _| Go::On)?;
        let saved = places::saved(&path);
        let text = saved.file_name.clone();
        Ok(Output::new(saved, text))
    })
}

fn list(kept: &[EvidenceView]) -> Output {
    Output::new(kept, lines(kept))
}

/// "7  card.png  shows identity from the consumer, 2.1 MB, destroyed on 8 January 2027".
pub(super) fn lines<'a>(kept: impl IntoIterator<Item = &'a EvidenceView>) -> String {
    let line = |file: &EvidenceView| {
        let given = match file.from.as_str() {
            "" => file.purpose.clone(),
            from => format!("{} {from}", file.purpose),
        };
        let end = file.shred_on.as_ref();
        let end = end.map_or_else(String::new, |day| format!(", destroyed on {day}"));
        format!("{}  {}  {given}, {}{end}", file.id, file.name, file.size)
    };
    kept.into_iter().map(line).collect::<Vec<_>>().join("\n")
}
