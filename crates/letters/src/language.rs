//! The languages letters are written in.

use domain::Code;
use serde::{Deserialize, Serialize};

/// The language of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    En,
    /// Spanish.
    Es,
}

impl Code for Language {
    const NAME: &'static str = "Language";
    const ALL: &'static [Self] = &[Self::En, Self::Es];

    fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
        }
    }
}
