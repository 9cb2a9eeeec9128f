//! What a command prints: one JSON value for scripts, or lines for people.
//!
//! Nothing that a stranger wrote can steer the terminal: a name may hold any character, and a terminal obeys
//! some of them. A place that takes nothing, such as a full disk or a closed pipe, never ends in a panic.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use serde::Serialize;
use serde_json::Value;

use crate::failure::{DAMAGED, Failure};

/// The result of a command in both forms.
#[derive(Debug)]
pub(crate) struct Output {
    json: Value,
    text: String,
    exit: ExitCode,
    failure: Option<Failure>,
}

impl Output {
    /// A result as a value and as lines.
    pub(crate) fn new(json: impl Serialize, text: impl Into<String>) -> Self {
        // Views have string keys only, so they can always be values.
        Self {
            json: serde_json::to_value(json).unwrap_or_default(),
            text: text.into(),
            exit: ExitCode::SUCCESS,
            failure: None,
        }
    }

    /// A result that says that the file is damaged.
    pub(crate) fn damaged(json: impl Serialize, text: impl Into<String>) -> Self {
        Self {
            exit: ExitCode::from(DAMAGED),
            ..Self::new(json, text)
        }
    }

    /// A result that nothing came of: it is printed with why, and the command fails.
    pub(crate) fn and_failed(mut self, failure: Failure) -> Self {
        if let Some(object) = self.json.as_object_mut() {
            object.insert("error".to_owned(), failure.value());
        }
        self.failure = Some(failure);
        self
    }

    /// Prints the form that was asked for, and gives the exit code.
    pub(crate) fn print(self, json: bool) -> ExitCode {
        let text = if json {
            self.json.to_string()
        } else {
            harmless(&self.text)
        };
        match (print(&text), self.failure) {
            (_, Some(failure)) => failure.tell(),
            (true, None) => self.exit,
            (false, None) => ExitCode::FAILURE,
        }
    }
}

/// Prints lines on standard output; whether they are out. Who closes a pipe has read enough.
pub(crate) fn print(text: &str) -> bool {
    let mut out = io::stdout().lock();
    let written = writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            tell(&format!(
                "The result could not be printed ({}). What the command did is done all the same.",
                error.kind()
            ));
            false
        }
        _ => true,
    }
}

/// Says something on standard error. Where nobody can hear it, there is nobody to tell.
pub(crate) fn tell(sentence: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", harmless(sentence));
}

/// The text without what a terminal would obey instead of showing: control characters but for line ends and
/// tabs, and marks that turn the direction of writing.
fn harmless(text: &str) -> String {
    let obeyed = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t'))
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.replace(obeyed, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_never_steered_by_what_is_shown() {
        let name = "Ann\u{1b}[2J\u{7} \u{202e}eeL\u{9b}31m\r";
        assert_eq!(harmless(name), "Ann[2J eeL31m");
        assert_eq!(harmless("José\n\tÉlise 日本"), "José\n\tÉlise 日本");
    }
}
