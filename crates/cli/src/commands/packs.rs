//! `rdesk packs`: the laws that the office looks at, beside California's.

use std::path::PathBuf;

use clap::Args;
use desk::Coded;
use desk::packs::{self, PackForm};
use domain::{Code, Law};

use crate::arguments::{OpenArguments, code};
use crate::failure::Failure;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Packs {
    /// The case file.
    file: PathBuf,
    /// Turn this law on.
    #[arg(long, value_name = "LAW", value_parser = code::<Law>(), conflicts_with = "off")]
    on: Option<Law>,
    /// Turn this law off.
    #[arg(long, value_name = "LAW", value_parser = code::<Law>())]
    off: Option<Law>,
}

pub(crate) fn run(arguments: &Packs, open: &OpenArguments) -> Result<Output, Failure> {
    open::with(&arguments.file, open, None, |file, _| {
        let turned = match (arguments.on, arguments.off) {
            (Some(law), _) => Some((law, true)),
            (None, Some(law)) => Some((law, false)),
            (None, None) => None,
        };
        let view = match turned {
            Some((law, on)) => {
                let law = Coded(law);
                packs::set(file, &PackForm { law, on })?
            }
            None => packs::view(file)?,
        };
        let lines: Vec<String> = view
            .packs
            .iter()
            .map(|pack| {
                let on = if pack.on { "on " } else { "off" };
                format!("{on}  {}  {}", pack.law.0.code(), pack.name)
            })
            .collect();
        Ok(Output::new(&view, lines.join("\n")))
    })
}
