//! Facts into the template of their kind and language.
//!
//! A template is one text file: the subject as a `# ` heading, then the body. Values are escaped as
//! they are put in, so that no name can be markup. Templates mark the passages that carry a duty
//! with `{{ begin.says_received }}` and `{{ end }}`; in a text for people these print nothing, for
//! [`crate::duties`] they stay visible.

pub(crate) mod values;

use std::sync::LazyLock;

use domain::{Code, LetterKind};
use minijinja::value::{Value, ValueKind};
use minijinja::{
    AutoEscape, Environment, Error as TemplateError, ErrorKind, Output, UndefinedBehavior, filters,
    tests,
};

use crate::marks::Marks;
use crate::template::limits::{self, Paper};
use crate::{Error, Language, LetterFacts, Text, clean, markup, ours};

/// The text of a fresh letter.
///
/// # Errors
///
/// When the template names a fact that does not exist; the tests compose every template.
pub fn compose(facts: &LetterFacts) -> Result<Text, Error> {
    fill(facts, Marks::Hidden)
}

/// The text with its passages and values marked, for [`crate::duties`].
pub(crate) fn compose_marked(facts: &LetterFacts) -> Result<Text, Error> {
    fill(facts, Marks::Shown)
}

/// The same from our template, also where the office has its own.
pub(crate) fn compose_ours_marked(facts: &LetterFacts) -> Result<Text, Error> {
    fill_ours(facts, Marks::Shown)
}

/// The name of the office's own template in an error.
pub(crate) const OWN: &str = "own";

fn fill(facts: &LetterFacts, marks: Marks) -> Result<Text, Error> {
    match &facts.template {
        Some(source) => fill_own(source, facts, marks),
        None => fill_ours(facts, marks),
    }
}

fn fill_ours(facts: &LetterFacts, marks: Marks) -> Result<Text, Error> {
    let template = environment(facts.language, marks).get_template(facts.kind.code())?;
    Ok(text(&template.render(values::of(facts, marks))?))
}

/// The text that a template from outside makes of these facts, within its limits.
fn fill_own(source: &str, facts: &LetterFacts, marks: Marks) -> Result<Text, Error> {
    if let Some((line, fault)) = limits::first_beyond(source) {
        return Err(Error::TemplateBeyond { line, fault });
    }
    let template = environment(facts.language, marks).template_from_named_str(OWN, source)?;
    let mut paper = Paper::default();
    template.render_captured_to(values::of(facts, marks), &mut paper)?;
    Ok(text(&paper.into_text()))
}

/// The first line of a filled template is the subject.
fn text(filled: &str) -> Text {
    let (subject, body) = filled.split_once('\n').unwrap_or((filled, ""));
    Text {
        subject: markup::unescape(subject.trim_start_matches("# ").trim()),
        body: tidy(body),
    }
}

/// A language of templates that can reach nothing but the values it is given and our templates,
/// which are read once.
pub(crate) fn environment(language: Language, marks: Marks) -> &'static Environment<'static> {
    type Shared = LazyLock<Environment<'static>>;
    static EN: Shared = LazyLock::new(|| built(Language::En, Marks::Hidden));
    static ES: Shared = LazyLock::new(|| built(Language::Es, Marks::Hidden));
    static EN_MARKED: Shared = LazyLock::new(|| built(Language::En, Marks::Shown));
    static ES_MARKED: Shared = LazyLock::new(|| built(Language::Es, Marks::Shown));
    match (language, marks) {
        (Language::En, Marks::Hidden) => &EN,
        (Language::Es, Marks::Hidden) => &ES,
        (Language::En, Marks::Shown) => &EN_MARKED,
        (Language::Es, Marks::Shown) => &ES_MARKED,
    }
}

fn built(language: Language, marks: Marks) -> Environment<'static> {
    // Without what the language brings along, such as ranges and ways to make texts longer.
    let mut environment = Environment::empty();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    // An included part ends with its line, so that the next one starts a paragraph.
    environment.set_keep_trailing_newline(true);
    // A template that loops for ever is stopped.
    environment.set_fuel(Some(200_000));
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("markup"));
    environment.set_formatter(move |out, _, value| write_value(out, value, marks));
    environment.add_filter("required", required);
    environment.add_filter("length", filters::length);
    environment.add_filter("list", filters::list);
    environment.add_filter("selectattr", filters::selectattr);
    environment.add_filter("first", filters::first);
    environment.add_filter("last", filters::last);
    environment.add_filter("lower", filters::lower);
    environment.add_filter("upper", filters::upper);
    environment.add_filter("join", filters::join);
    environment.add_test("defined", tests::is_defined);
    let kinds = LetterKind::ALL
        .iter()
        .map(|kind| (kind.code(), ours::template(language, *kind)));
    for (name, source) in kinds.chain(ours::parts(language)) {
        environment
            .add_template(name, source)
            .expect("the tests read all our templates");
    }
    environment
}

/// Values are escaped; what a template or this file made itself is marked as safe.
fn write_value(out: &mut Output<'_>, value: &Value, marks: Marks) -> Result<(), TemplateError> {
    if value.is_safe() {
        return Ok(write!(out, "{value}")?);
    }
    if matches!(
        value.kind(),
        ValueKind::Seq | ValueKind::Map | ValueKind::Iterable
    ) {
        return Err(ErrorKind::NonPrimitive.into());
    }
    let escaped = markup::escape(&value.to_string());
    Ok(out.write_str(&marks.fact(&escaped))?)
}

/// The value, or a placeholder that [`crate::unfilled`] finds when there is none.
fn required(value: &Value, name: &str) -> Value {
    let text = clean::line(&value.to_string());
    if value.is_none() || text.is_empty() {
        Value::from_safe_string(format!("{{{{ {name} }}}}"))
    } else {
        value.clone()
    }
}

/// One empty line between blocks, none at either end.
fn tidy(body: &str) -> String {
    let mut tidy = String::with_capacity(body.len());
    let mut gap = false;
    for line in body.lines().map(str::trim_end) {
        if line.is_empty() {
            gap = !tidy.is_empty();
            continue;
        }
        if gap {
            tidy.push('\n');
            gap = false;
        }
        tidy.push_str(line);
        tidy.push('\n');
    }
    tidy
}
