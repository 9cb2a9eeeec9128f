//! Templates that the office edits, and what is wrong with them.
//!
//! Ours are inside the program and never change there; an office that wants other words writes its
//! own beside them. A template can name the facts of a letter and nothing else: it reads no file,
//! reaches no network, cannot run for ever and cannot fill the memory ([`limits`]). The passages that
//! carry a duty stand between `{{ begin.says_received }}` and `{{ end }}`.

mod compared;
mod fault;
mod file;
pub(crate) mod limits;
mod parts;
mod variables;

use domain::LetterKind;
use domain::letter::Duty;
use regex::Regex;

use crate::compose::{compose_marked, environment};
use crate::duties::broken;
use crate::example::Variant;
use crate::marks::Marks;
use crate::{Error, Language, LetterFacts, Text, compose, ours};

pub use compared::{Change, changes};
pub use fault::Fault;
pub use file::{Import, TEMPLATE_ENDING};
pub use limits::LONGEST_TEMPLATE;
pub use parts::{PARTS, Part, passage};
pub use variables::{VARIABLES, Variable, value};

/// The template of one kind and language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// The kind of letter.
    pub kind: LetterKind,
    /// The language of its words.
    pub language: Language,
    /// 0 for ours; the office's own count from 1.
    pub version: u32,
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
        /// Why.
        fault: Fault,
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
        Self {
            kind,
            language,
            version: 0,
            source: ours::template(language, kind).to_owned(),
        }
    }

    /// The text of a fresh letter.
    ///
    /// # Errors
    ///
    /// When the template cannot be read or names a fact that does not exist.
    pub fn compose(&self, facts: &LetterFacts) -> Result<Text, Error> {
        compose(&self.suited(facts))
    }

    /// Everything that is wrong with it, whatever the case: it is tried on invented ones of every
    /// sort.
    pub fn flaws(&self) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        for variant in Variant::ALL {
            let found = self.flaws_for(&variant.of(self.kind, self.language));
            let new: Vec<_> = found
                .into_iter()
                .filter(|flaw| !flaws.contains(flaw))
                .collect();
            flaws.extend(new);
        }
        flaws
    }

    /// Everything that is wrong with it for the facts of one case.
    pub fn flaws_for(&self, facts: &LetterFacts) -> Vec<Flaw> {
        if let Some((line, fault)) = limits::first_beyond(&self.source) {
            return vec![Flaw::Unreadable { line, fault }];
        }
        let mut flaws = self.unknown_variables();
        if !flaws.is_empty() {
            return flaws;
        }
        if !has_subject(&self.source) {
            flaws.push(Flaw::NoSubject);
        }
        let facts = self.suited(facts);
        match compose_marked(&facts) {
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
        let at_lines = |name: &String| {
            let lines = self.lines_with(name).into_iter();
            let flaw = |line| Flaw::UnknownVariable {
                line,
                name: name.clone(),
            };
            lines.map(flaw).collect::<Vec<_>>()
        };
        names.iter().flat_map(at_lines).collect()
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

    /// The facts for a letter of this kind and language, made from this template.
    pub fn suited(&self, facts: &LetterFacts) -> LetterFacts {
        LetterFacts {
            kind: self.kind,
            language: self.language,
            template: Some(self.source.clone()),
            ..facts.clone()
        }
    }
}

fn has_subject(source: &str) -> bool {
    let first = source.trim_start().lines().next().unwrap_or_default();
    first
        .strip_prefix("# ")
        .is_some_and(|subject| !subject.trim().is_empty())
}

fn unreadable(error: &Error) -> Flaw {
    let (line, fault) = fault::of(error);
    Flaw::Unreadable { line, fault }
}
