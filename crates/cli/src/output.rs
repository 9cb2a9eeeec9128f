//! What a command prints: one JSON value for scripts, or lines for people.

use std::io::{self, Write};
use std::process::ExitCode;

use serde::Serialize;
use serde_json::Value;

use crate::failure::DAMAGED;

/// The result of a command in both forms.
#[derive(Debug)]
pub(crate) struct Output {
    json: Value,
    text: String,
    exit: ExitCode,
}

impl Output {
    /// A result as a value and as lines.
    pub(crate) fn new(json: impl Serialize, text: impl Into<String>) -> Self {
        // Views have string keys only, so they can always be values.
        Self {
            json: serde_json::to_value(json).unwrap_or_default(),
            text: text.into(),
            exit: ExitCode::SUCCESS,
        }
    }

    /// A result that says that the file is damaged.
    pub(crate) fn damaged(json: impl Serialize, text: impl Into<String>) -> Self {
        Self {
            exit: ExitCode::from(DAMAGED),
            ..Self::new(json, text)
        }
    }

    /// Prints the form that was asked for. A closed pipe is no failure of the command.
    pub(crate) fn print(self, json: bool) -> ExitCode {
        let text = if json {
            self.json.to_string()
        } else {
            self.text
        };
        let written = writeln!(io::stdout().lock(), "{}", text.trim_end());
        match written {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
            _ => self.exit,
        }
    }
}
