//! Facts into the template of their kind and language.
//!
//! A template is one text file: the subject as a `# ` heading, then the body. Values are escaped as
//! they are put in, so that no name can be markup. Templates mark the passages that carry a duty
//! with `{{ begin.says_received }}` and `{{ end }}`; in a text for people these print nothing, for
//! [`crate::duties`] they stay visible.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::letter::Duty;
use domain::{Code, Family, LetterKind, Right};
use minijinja::value::Value;
use minijinja::{
    AutoEscape, Environment, Error as TemplateError, Output, UndefinedBehavior, context,
};

use crate::marks::Marks;
use crate::{Error, Language, LetterFacts, Party, RightFacts, Text, clean, markup, words};

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

fn fill(facts: &LetterFacts, marks: Marks) -> Result<Text, Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("markup"));
    environment.set_formatter(move |out, _, value| write_value(out, value, marks));
    environment.add_filter("required", required);
    let filled =
        environment.render_str(template(facts.language, facts.kind), values(facts, marks))?;
    let (subject, body) = filled.split_once('\n').unwrap_or((&filled, ""));
    Ok(Text {
        subject: markup::unescape(subject.trim_start_matches("# ").trim()),
        body: tidy(body),
    })
}

/// Values are escaped; what a template or this file made itself is marked as safe.
fn write_value(out: &mut Output<'_>, value: &Value, marks: Marks) -> Result<(), TemplateError> {
    if value.is_safe() {
        return Ok(write!(out, "{value}")?);
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

fn template(language: Language, kind: LetterKind) -> &'static str {
    macro_rules! of {
        ($name:literal) => {
            match language {
                Language::En => include_str!(concat!("../templates/en/", $name, ".md")),
                Language::Es => include_str!(concat!("../templates/es/", $name, ".md")),
            }
        };
    }
    match kind {
        LetterKind::Acknowledgement => of!("acknowledgement"),
        LetterKind::VerificationRequest => of!("verification-request"),
        LetterKind::KnowCategories => of!("know-categories"),
        LetterKind::DeletionDone => of!("deletion-done"),
        LetterKind::DeletionPartly => of!("deletion-partly"),
        LetterKind::OptOutConfirmed => of!("opt-out-confirmed"),
    }
}

/// Everything a template can name.
fn values(facts: &LetterFacts, marks: Marks) -> Value {
    let language = facts.language;
    let date = |day| words::date(language, day);
    let rights = |family: Option<Family>| -> Vec<Value> {
        let wanted = |right: &&RightFacts| family.is_none_or(|f| right.right.family() == f);
        facts
            .rights
            .iter()
            .filter(wanted)
            .map(|right| right_values(facts, right))
            .collect()
    };
    let begin: BTreeMap<String, Value> = Duty::ALL
        .iter()
        .map(|duty| (duty.code().replace('-', "_"), marks.begin(*duty)))
        .collect();
    context! {
        begin,
        end => marks.end(),
        consumer => person(&facts.consumer),
        agent => facts.agent.as_ref().map(person),
        office => context! {
            name => facts.sender.name,
            email => facts.sender.email,
            phone => facts.sender.phone,
            website => facts.sender.website,
        },
        received => date(facts.received),
        rights => rights(None),
        verifiable => rights(Some(Family::Verifiable)),
        opt_outs => rights(Some(Family::OptOut)),
        last_answer => last_answer(facts).map(date),
        points => words::number(language, facts.points_needed),
        declaration => facts.declaration_needed,
        period_from => date(facts.period_from),
        categories => facts.categories.iter().map(category).collect::<Vec<_>>(),
        third_parties => third_parties(facts),
        kept => facts.kept.iter().map(|kept| context! {
            what => kept.what,
            why => own_words(words::why(language, kept.ground)),
            cite => kept.ground.cite(),
        }).collect::<Vec<_>>(),
        told => facts.recipients_told.join(", "),
        effective_on => date(facts.effective_on),
        sells_or_shares => facts.sells_or_shares,
    }
}

/// When the last of the rights that need a check is answered.
fn last_answer(facts: &LetterFacts) -> Option<NaiveDate> {
    let checked = |right: &&RightFacts| right.right.family() == Family::Verifiable;
    facts
        .rights
        .iter()
        .filter(checked)
        .map(|right| right.answer_by)
        .max()
}

fn right_values(facts: &LetterFacts, right: &RightFacts) -> Value {
    context! {
        code => right.right.code(),
        done => is_done_rather_than_answered(right.right),
        asks => words::asks(facts.language, right.right),
        answer_by => words::date(facts.language, right.answer_by),
    }
}

/// Whether the consumer waits for an act, not for an answer.
fn is_done_rather_than_answered(right: Right) -> bool {
    right.family() == Family::OptOut
        || matches!(
            right,
            Right::OptIn | Right::StopMarketing | Right::WithdrawIncentive
        )
}

fn person(party: &Party) -> Value {
    let organization = party.organization.clone().unwrap_or_default();
    let name = if clean::line(&party.name).is_empty() {
        organization
    } else {
        party.name.clone()
    };
    context! { name }
}

fn category(category: &crate::CategoryFacts) -> Value {
    let statutory: Vec<_> = category
        .statutory
        .iter()
        .map(|s| s.statutory_name())
        .collect();
    context! {
        name => category.name,
        elements => category.elements.join(", "),
        statutory => statutory.join("; "),
        sources => category.sources.join(", "),
        purposes => category.purposes.join(", "),
        recipients => category.recipients.join(", "),
        sold_to => category.sold_to.join(", "),
    }
}

/// Everyone who got something, for whatever purpose, each once. 1798.110(a)(4).
fn third_parties(facts: &LetterFacts) -> String {
    let mut all: Vec<&str> = Vec::new();
    let named = facts
        .categories
        .iter()
        .flat_map(|c| c.recipients.iter().chain(&c.sold_to));
    for name in named {
        if !all.contains(&name.as_str()) {
            all.push(name);
        }
    }
    all.join(", ")
}

/// Words of this crate, which staff may change, unlike a fact.
fn own_words(words: &str) -> Value {
    Value::from_safe_string(markup::escape(words))
}
