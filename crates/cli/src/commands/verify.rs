//! `rdesk verify`: whether everything is as it was written.

use std::path::PathBuf;

use clap::Args;
use desk::verify::{self, VerifyView};

use crate::arguments::OpenArguments;
use crate::failure::Failure;
use crate::open;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// The case file.
    file: PathBuf,
}

pub(crate) fn run(arguments: &Verify, open: &OpenArguments) -> Result<Output, Failure> {
    let view = match open::unlock(&arguments.file, open) {
        Ok(mut file) => {
            let view = verify::verify(&mut file);
            // A damaged file may not let itself be closed tidily; what was found counts.
            let _ = file.close();
            view
        }
        Err(failure) if failure.is_damage() && !failure.is_one_of(&["not-a-case-file"]) => {
            verify::unopened(failure.sentences())
        }
        Err(other) => return Err(other),
    };
    let text = text(&view);
    match view.ok {
        true => Ok(Output::new(view, text)),
        false => Ok(Output::damaged(view, text)),
    }
}

fn text(view: &VerifyView) -> String {
    let lines = view.checked.iter().map(|checked| {
        let mark = if checked.ok { "ok     " } else { "DAMAGED" };
        format!("{mark}  {:<10} {}", checked.what, checked.detail)
    });
    lines.collect::<Vec<_>>().join("\n")
}
