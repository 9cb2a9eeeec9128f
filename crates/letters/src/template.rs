//! Templates that the office edits: drafts and published versions, and what is wrong with them.
//!
//! Ours are inside the program and never change there; an office that wants other words starts a
//! draft from ours. A draft becomes a version when it has no [`Flaw`]. A template can name the facts
//! of a letter and nothing else: it reads no file, reaches no network and cannot run for ever. The
//! passages that carry a duty stand between `{{ begin.says_received }}` and `{{ end }}`.

mod blocks;
mod compared;
mod file;
mod variables;

use domain::letter::Duty;
use domain::{Code, LetterKind};
use regex::Regex;

use crate::compose::{environment, fill_source, place};
use crate::duties::{broken, held_against};
use crate::marks::Marks;
use crate::{DutyFinding, Error, Language, LetterFacts, Text, ours};

pub use blocks::{TextBlock, expand};
pub use compared::{Change, changes};
pub use file::Import;
pub use variables::{VARIABLES, Variable};

/// How far a template has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TemplateState {
    /// Being written; no letter uses it.
    Draft,
    /// New letters are made from it.
    Published,
}

/// The template of one kind and language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// The kind of letter.
    pub kind: LetterKind,
    /// The language of its words.
    pub language: Language,
    /// 0 for ours; the office's own count from 1.
    pub version: u32,
    /// Draft or published.
    pub state: TemplateState,
    /// The subject as a `# ` line, then the body.
    pub source: String,
}

/// What is wrong with a template. Lines count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It cannot be read, or it fails when it is filled.
    Unreadable {
        /// The line, if it is known.
        line: Option<usize>,
        /// What the reader of templates says; it names no person.
        reason: String,
    },
    /// It names a fact that no letter has.
    UnknownVariable {
        /// The line.
        line: usize,
        /// The name.
        name: String,
    },
    /// It has no subject line.
    NoSubject,
    /// It no longer says what a letter of this kind must say.
    BreaksDuty(Duty),
}

impl Template {
    /// Ours.
    pub fn ours(kind: LetterKind, language: Language) -> Self {
        let source = ours::template(language, kind).to_owned();
        Self {
            kind,
            language,
            version: 0,
            state: TemplateState::Published,
            source,
        }
    }

    /// A draft of the next version, with these words.
    #[must_use]
    pub fn draft(&self, source: String) -> Self {
        let version = match self.state {
            TemplateState::Draft => self.version,
            TemplateState::Published => self.version + 1,
        };
        Self {
            version,
            state: TemplateState::Draft,
            source,
            ..self.clone()
        }
    }

    /// A draft of the next version that says what ours says.
    #[must_use]
    pub fn back_to_ours(&self) -> Self {
        self.draft(ours::template(self.language, self.kind).to_owned())
    }

    /// The version that new letters are made from.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it for these facts.
    pub fn publish(&self, facts: &LetterFacts) -> Result<Self, Vec<Flaw>> {
        let flaws = self.flaws(facts);
        if flaws.is_empty() {
            Ok(Self {
                state: TemplateState::Published,
                ..self.clone()
            })
        } else {
            Err(flaws)
        }
    }

    /// The text of a fresh letter.
    ///
    /// # Errors
    ///
    /// When the template cannot be read or names a fact that does not exist.
    pub fn compose(&self, facts: &LetterFacts) -> Result<Text, Error> {
        fill_source(&self.source, &self.suited(facts), Marks::Hidden)
    }

    /// Every duty of this letter, and whether a text made from this template still meets it.
    pub fn duties(&self, facts: &LetterFacts, text: &Text) -> Vec<DutyFinding> {
        let facts = self.suited(facts);
        let marked = fill_source(&self.source, &facts, Marks::Shown).unwrap_or_default();
        held_against(&marked, &facts, text)
    }

    /// Everything that is wrong with it. The facts are those of a case like the ones it is for.
    pub fn flaws(&self, facts: &LetterFacts) -> Vec<Flaw> {
        let facts = self.suited(facts);
        let mut flaws = self.unknown_variables();
        if !flaws.is_empty() {
            return flaws;
        }
        if !self.source.trim_start().starts_with("# ") {
            flaws.push(Flaw::NoSubject);
        }
        match fill_source(&self.source, &facts, Marks::Shown) {
            Ok(marked) => flaws.extend(broken(&marked, &facts).into_iter().map(Flaw::BreaksDuty)),
            Err(error) => flaws.push(unreadable(&error)),
        }
        flaws
    }

    /// Names that are no variable, each at every line where it stands.
    fn unknown_variables(&self) -> Vec<Flaw> {
        let environment = environment(self.language, Marks::Hidden);
        let template = match environment.template_from_str(&self.source) {
            Ok(template) => template,
            Err(error) => return vec![unreadable(&Error::from(error))],
        };
        let mut names: Vec<_> = template
            .undeclared_variables(true)
            .into_iter()
            .filter(|name| !variables::is_known(name))
            .collect();
        names.sort();
        names
            .iter()
            .flat_map(|name| {
                self.lines_with(name)
                    .into_iter()
                    .map(|line| Flaw::UnknownVariable {
                        line,
                        name: name.clone(),
                    })
            })
            .collect()
    }

    fn lines_with(&self, name: &str) -> Vec<usize> {
        let pattern = Regex::new(&format!(r"(^|[^\w.]){}($|\W)", regex::escape(name)));
        let lines = self.source.lines().enumerate();
        let inside = |line: &str| line.contains("{{") || line.contains("{%");
        let found: Vec<_> = lines
            .filter(|(_, line)| {
                inside(line) && pattern.as_ref().is_ok_and(|pattern| pattern.is_match(line))
            })
            .map(|(position, _)| position + 1)
            .collect();
        if found.is_empty() { vec![1] } else { found }
    }

    /// The facts for a letter of this kind and language.
    fn suited(&self, facts: &LetterFacts) -> LetterFacts {
        LetterFacts {
            kind: self.kind,
            language: self.language,
            ..facts.clone()
        }
    }
}

fn unreadable(error: &Error) -> Flaw {
    let reason = match error {
        // Without the detail, which may quote a value.
        Error::Template(error) => error.kind().to_string(),
        other => other.to_string(),
    };
    Flaw::Unreadable {
        line: place(error),
        reason,
    }
}

impl Code for TemplateState {
    const NAME: &'static str = "TemplateState";
    const ALL: &'static [Self] = &[Self::Draft, Self::Published];

    fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
        }
    }
}
