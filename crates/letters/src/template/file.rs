//! A template as a text file, to give to another office or to keep.

use domain::{Code, LetterKind};

use super::{LONGEST_TEMPLATE, Template};
use crate::Language;

/// How the name of such a file ends.
pub const TEMPLATE_ENDING: &str = "letter.md";

/// Why a file is no template.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Import {
    /// It does not begin with the lines that say what it is.
    #[error("the file does not begin with the lines of a letter template")]
    NoHead,
    /// It is longer than any template.
    #[error("the file is longer than a letter template can be")]
    TooLong,
    /// A line of its head is missing or unknown.
    #[error("the line “{0}” of the head is missing or unknown")]
    Head(&'static str),
}

impl Template {
    /// The template as a text file: what it is, then its words.
    pub fn export(&self) -> String {
        format!(
            "---\nletter: {}\nlanguage: {}\nversion: {}\n---\n{}",
            self.kind.code(),
            self.language.code(),
            self.version,
            self.source
        )
    }

    /// A template from such a file. Whether its words are sound is a question for [`Template::flaws`].
    ///
    /// # Errors
    ///
    /// When the file is no template.
    pub fn import(file: &str) -> Result<Self, Import> {
        if file.len() > 2 * LONGEST_TEMPLATE {
            return Err(Import::TooLong);
        }
        let file = file.trim_start_matches('\u{FEFF}').replace("\r\n", "\n");
        let rest = file.strip_prefix("---\n").ok_or(Import::NoHead)?;
        let (head, source) = rest.split_once("\n---\n").ok_or(Import::NoHead)?;
        let value = |name: &'static str| {
            let mut lines = head.lines().filter_map(|line| line.split_once(':'));
            lines
                .find(|(key, _)| key.trim() == name)
                .map(|(_, value)| value.trim())
                .ok_or(Import::Head(name))
        };
        Ok(Self {
            kind: LetterKind::from_code(value("letter")?).ok_or(Import::Head("letter"))?,
            language: Language::from_code(value("language")?).ok_or(Import::Head("language"))?,
            version: value("version")?
                .parse()
                .map_err(|_| Import::Head("version"))?,
            source: source.to_owned(),
        })
    }
}
