//! `rdesk keychain`: whether this computer's keychain opens a case file instead of a passphrase.

use std::path::PathBuf;

use clap::Args;
use desk::device;
use serde_json::json;

use crate::arguments::OpenArguments;
use crate::failure::Failure;
use crate::open;
use crate::output::Output;

/// What whoever turns it on must know, in the words of the window.
const MEANING: &str = "Whoever can use your account on this computer can open the file now, and other programs of \
                       yours may read its key.";

#[derive(Debug, Args)]
pub(crate) struct Keychain {
    /// The case file.
    file: PathBuf,
    /// Let the keychain open the file for whoever opens it now.
    #[arg(long, conflicts_with = "off")]
    on: bool,
    /// Ask for the passphrase every time again.
    #[arg(long)]
    off: bool,
}

pub(crate) fn run(arguments: &Keychain, open: &OpenArguments) -> Result<Output, Failure> {
    open::with(&arguments.file, open, None, |file, _| {
        match (arguments.on, arguments.off) {
            (true, _) => device::turn_on(file)?,
            (_, true) => device::turn_off(file)?,
            (false, false) => {}
        }
        let opens = file.device()?.is_some();
        let text = match opens {
            true => format!("The keychain of this computer opens this file. {MEANING}"),
            false => "The passphrase is asked every time.".to_owned(),
        };
        Ok(Output::new(json!({ "keychain": opens }), text))
    })
}
