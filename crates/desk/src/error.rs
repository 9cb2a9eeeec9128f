//! Every sentence that a failure can say: what happened, and what to do next.
//!
//! The rules say what is not allowed, the case file says what failed, and here both become words. Each
//! kind of failure is matched by name, so a new one cannot be forgotten.

mod case_file;
mod documents;
mod law;
mod refusal;
mod refused;

use domain::clock::ExtensionRefusal;
use domain::decision::{DecisionRefused, Objection};
use domain::next::Blocked;
use intake::message::Unreadable;

pub use refusal::Refusal;

/// Why something was not done.
#[derive(Debug)]
pub enum DeskError {
    /// The case file could not do it.
    CaseFile(casefile::Error),
    /// The keychain could not help.
    Keychain(keychain::Error),
    /// The letter could not be made.
    Letter(letters::Error),
    /// The message cannot be read.
    Message(Unreadable),
    /// The law does not allow this decision.
    Decision(DecisionRefused),
    /// The law allows the decision, but not in this case.
    Objection(Objection),
    /// Something has to be done first.
    Blocked(Blocked),
    /// The law does not allow this extension.
    Extension(ExtensionRefusal),
    /// The form or the state of the case does not allow it.
    Refused(Refusal),
}

/// How a failure is classed, for exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// A rule of law or of the desk says no.
    Refused,
    /// The passphrase or the recovery sheet is wrong.
    WrongPassphrase,
    /// The case file is damaged.
    Damaged,
    /// The case file is open elsewhere.
    Busy,
    /// Anything else.
    Other,
}

view! {
    /// A failure in words.
    pub struct ErrorView {
        /// Stable, for scripts and the window.
        pub code: String,
        /// What happened.
        pub message: String,
        /// What to do next.
        pub hint: String,
        /// The field it concerns.
        pub field: Option<String>,
    }
}

/// Refuses an empty field.
pub(crate) fn required(field: &'static str, text: &str) -> Result<(), DeskError> {
    if text.trim().is_empty() {
        Err(Refusal::Required { field }.into())
    } else {
        Ok(())
    }
}

impl DeskError {
    /// How it is classed.
    pub fn class(&self) -> Class {
        use casefile::Error as F;
        match self {
            Self::CaseFile(F::WrongPassphrase) => Class::WrongPassphrase,
            Self::CaseFile(F::Damaged | F::KeysDamaged | F::NotOurs)
            | Self::Refused(Refusal::NothingReadable { .. }) => Class::Damaged,
            Self::CaseFile(F::Busy) | Self::Refused(Refusal::InUse { .. }) => Class::Busy,
            Self::CaseFile(F::Reading) => Class::Refused,
            Self::CaseFile(_) | Self::Keychain(_) | Self::Letter(_) | Self::Message(_) => {
                Class::Other
            }
            Self::Refused(
                Refusal::RecoverySheet(_)
                | Refusal::RecoveryBlocksDiffer
                | Refusal::OldPassphraseWrong { .. }
                | Refusal::SecondPassphraseWrong,
            ) => Class::WrongPassphrase,
            Self::Refused(
                Refusal::Export(_)
                | Refusal::Import(_)
                | Refusal::Settings(_)
                | Refusal::PlaceUnknown
                | Refusal::NotAFile
                | Refusal::DeadLink
                | Refusal::ChangedMeanwhile
                | Refusal::Unwritable,
            ) => Class::Other,
            Self::Decision(_)
            | Self::Objection(_)
            | Self::Blocked(_)
            | Self::Extension(_)
            | Self::Refused(_) => Class::Refused,
        }
    }

    /// The sentence for people.
    pub fn words(&self) -> ErrorView {
        let Said {
            code,
            message,
            hint,
            field,
        } = match self {
            Self::CaseFile(error) => case_file::case_file(error),
            Self::Keychain(error) => case_file::keychain(*error),
            Self::Letter(error) => documents::letter(error),
            Self::Message(error) => documents::message(error),
            Self::Decision(refused) => law::decision(*refused),
            Self::Objection(found) => law::objection(*found),
            Self::Blocked(why) => law::blocked(*why),
            Self::Extension(refused) => law::extension(*refused),
            Self::Refused(refusal) => refused::refusal(refusal),
        };
        ErrorView {
            code: code.to_owned(),
            message,
            hint,
            field: field.map(str::to_owned),
        }
    }
}

/// A sentence in the making.
struct Said {
    code: &'static str,
    message: String,
    hint: String,
    field: Option<&'static str>,
}

fn say(code: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Said {
    Said {
        code,
        message: message.into(),
        hint: hint.into(),
        field: None,
    }
}

impl Said {
    fn at(self, field: &'static str) -> Self {
        Self {
            field: Some(field),
            ..self
        }
    }
}

impl std::fmt::Display for DeskError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let words = self.words();
        write!(f, "{} {}", words.message, words.hint)
    }
}

impl std::error::Error for DeskError {}

macro_rules! from {
    ($($error:ty => $variant:ident,)+) => {
        $(impl From<$error> for DeskError {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        })+
    };
}
from! {
    casefile::Error => CaseFile,
    keychain::Error => Keychain,
    letters::Error => Letter,
    Unreadable => Message,
    DecisionRefused => Decision,
    Objection => Objection,
    Blocked => Blocked,
    ExtensionRefusal => Extension,
    Refusal => Refused,
}

/// To the window and to scripts a failure goes as its words.
impl serde::Serialize for DeskError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.words().serialize(serializer)
    }
}
