//! How a command fails: a sentence, a hint and an exit code.

use std::process::ExitCode;

use desk::error::Class;
use desk::{DeskError, ErrorView};
use serde_json::{Value, json};

use crate::{output, usage};

/// The exit code for a case file that is damaged.
pub(crate) const DAMAGED: u8 = 5;

/// Why a command did nothing.
#[derive(Debug)]
pub(crate) struct Failure {
    exit: u8,
    words: ErrorView,
}

impl Failure {
    /// The command line was not understood.
    pub(crate) fn usage(error: &clap::Error) -> Self {
        Self::of(2, "usage", usage::message(error), usage::hint(error))
    }

    /// Something about the arguments that only shows when they are used.
    pub(crate) fn bad_argument(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::of(2, "usage", message.into(), hint)
    }

    /// What is neither wrong usage nor a failure that the desk knows.
    pub(crate) fn other(code: &str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::of(1, code, message, hint)
    }

    fn of(exit: u8, code: &str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        let words = ErrorView {
            code: code.to_owned(),
            message: message.into(),
            hint: hint.into(),
            field: None,
        };
        Self { exit, words }
    }

    /// The sentence, without the hint.
    pub(crate) fn message(&self) -> &str {
        &self.words.message
    }

    /// What happened and what to do.
    pub(crate) fn sentences(&self) -> String {
        format!("{} {}", self.words.message, self.words.hint)
    }

    /// Whether it is one of these, by their codes.
    pub(crate) fn is_one_of(&self, codes: &[&str]) -> bool {
        codes.contains(&self.words.code.as_str())
    }

    /// Whether the case file is damaged.
    pub(crate) fn is_damage(&self) -> bool {
        self.exit == DAMAGED
    }

    /// The failure as scripts read it.
    pub(crate) fn value(&self) -> Value {
        let ErrorView {
            code,
            message,
            hint,
            ..
        } = &self.words;
        json!({ "code": code, "message": message, "hint": hint })
    }

    /// Says the failure to people, and gives its exit code.
    pub(crate) fn tell(&self) -> ExitCode {
        output::tell(&self.sentences());
        ExitCode::from(self.exit)
    }

    /// Prints the failure and gives its exit code.
    pub(crate) fn print(self, json: bool) -> ExitCode {
        let exit = self.tell();
        if json {
            output::print(&json!({ "error": self.value() }).to_string());
        }
        exit
    }
}

impl<E: Into<DeskError>> From<E> for Failure {
    fn from(error: E) -> Self {
        let error = error.into();
        let exit = match error.class() {
            Class::Refused => 3,
            Class::WrongPassphrase => 4,
            Class::Damaged => DAMAGED,
            Class::Busy => 6,
            Class::Other => 1,
        };
        Self {
            exit,
            words: error.words(),
        }
    }
}
