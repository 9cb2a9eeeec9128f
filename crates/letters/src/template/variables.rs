//! What a template can name, for the list from which staff pick.

use minijinja::value::{Value, ValueKind};

use crate::compose::values;
use crate::marks::Marks;
use crate::{LetterFacts, markup};

/// One thing a template can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variable {
    /// As it stands in a template.
    pub name: &'static str,
    /// What it is, in a few words.
    pub about: &'static str,
    /// What is put into a template when it is picked.
    pub insert: &'static str,
}

/// A value that is printed.
macro_rules! is {
    ($name:literal, $about:literal $(,)?) => {
        Variable {
            name: $name,
            about: $about,
            insert: concat!("{{ ", $name, " }}"),
        }
    };
}

/// Something that is or is not so; it decides about the words inside.
macro_rules! whether {
    ($name:literal, $about:literal $(,)?) => {
        Variable {
            name: $name,
            about: $about,
            insert: concat!("{% if ", $name, " %}\n\n{% endif %}"),
        }
    };
}

/// A list, with what is printed for each of it.
macro_rules! many {
    ($name:literal, $about:literal, $one:literal, $each:literal $(,)?) => {
        Variable {
            name: $name,
            about: $about,
            insert: concat!(
                "{% for ",
                $one,
                " in ",
                $name,
                " %}\n- ",
                $each,
                "\n{% endfor %}"
            ),
        }
    };
}

/// Everything a template can name; a test holds it against what letters are filled with.
pub const VARIABLES: &[Variable] = &[
    is!("to", "The name the letter speaks to"),
    is!("consumer.name", "The consumer's name"),
    whether!("agent", "The agent, if somebody asked for the consumer"),
    is!("agent.name", "The agent's name; only inside {% if agent %}"),
    is!("agent_name", "The agent's name, or nothing"),
    is!(
        "about_child",
        "The child's name, where the letter speaks to a parent",
    ),
    is!("office.name", "The office's name"),
    is!("office.email", "The office's address for privacy requests"),
    is!("office.phone", "The office's telephone number"),
    is!("office.website", "The office's web site"),
    is!("received", "The day the request came in"),
    many!(
        "rights",
        "What was asked for: right.asks, right.answer_by, right.code, right.done",
        "right",
        "{{ right.asks }}: {{ right.answer_by }}"
    ),
    many!(
        "verifiable",
        "The rights that need a check",
        "right",
        "{{ right.asks }}"
    ),
    many!(
        "opt_outs",
        "The choices that need no check",
        "right",
        "{{ right.asks }}"
    ),
    is!(
        "last_answer",
        "When the last right that needs a check is answered",
    ),
    is!("answer_date", "When the last of all rights is answered"),
    whether!("asks_categories", "Whether the categories were asked for"),
    whether!("asks_correction", "Whether a correction was asked for"),
    is!("points", "How many details must match, in words"),
    whether!("declaration", "Whether a signed declaration is needed"),
    is!("period_from", "The first day of the period of an answer"),
    many!(
        "categories",
        "What is held: category.name, .elements, .statutory, .sources, .purposes, .recipients, .sold_to",
        "category",
        "{{ category.name }}: {{ category.elements }}"
    ),
    is!("third_parties", "Everyone who received something"),
    many!(
        "kept",
        "What is kept or refused: item.what, item.why, item.cite, item.until",
        "item",
        "{{ item.what }}: {{ item.why }} ({{ item.cite }})"
    ),
    is!("told", "Those who were told to delete or correct as well"),
    many!(
        "not_told",
        "Those who were not told: one.who, one.why",
        "one",
        "{{ one.who }}: {{ one.why }}"
    ),
    is!("effective_on", "From when the choice or the deletion holds"),
    whether!("sells_or_shares", "Whether the office sells or shares"),
    whether!("opted_out", "Whether the consumer has opted out already"),
    is!("extension.reason", "Why more time is needed"),
    is!("extension.until", "The new last day"),
    many!(
        "withheld",
        "The kinds of values that are held and never sent",
        "kind",
        "{{ kind }}"
    ),
    many!(
        "enclosures",
        "The files that go with the letter",
        "file",
        "{{ file }}"
    ),
    is!(
        "password",
        "The password of the files; for the password note alone",
    ),
    many!("corrected", "What was corrected", "item", "{{ item }}"),
    is!("wrong_source", "Where the wrong information came from"),
    whether!("health_data", "Whether it is about health"),
    is!("statement", "The consumer's own statement"),
    whether!("in_backups", "Whether copies in backups follow later"),
    is!("recipient.known_as", "How the recipient knows the consumer"),
    is!(
        "recipient.role",
        "service-provider, contractor or third-party",
    ),
    is!(
        "recipient.confirm_by",
        "By when the recipient is asked to confirm",
    ),
    is!("asked_on", "When we first asked for what is missing"),
    is!(
        "next_request_on",
        "From when a request to know is answered again",
    ),
    is!("fee", "What the answer costs"),
    is!("notice_address", "Where the privacy notice can be read"),
    is!(
        "acts_for",
        "The business for which the office only provides a service",
    ),
    is!(
        "automated.purpose",
        "For what an automated decision is used",
    ),
    is!("automated.logic", "How it came to its result"),
    is!("automated.outcome", "What came of it"),
    is!("finding", "What came of an appeal or a complaint"),
    is!("appeal_to", "Where to turn next"),
    is!("end", "The end of a passage that carries a duty"),
];

/// Whether a template may name this: a variable, the group it belongs to, or the mark of a duty.
pub(super) fn is_known(name: &str) -> bool {
    let duty = |name: &str| {
        use domain::{Code, letter::Duty};
        Duty::from_code(&name.replace('_', "-")).is_some()
    };
    if let Some(mark) = name.strip_prefix("begin.") {
        return duty(mark);
    }
    let group = |variable: &Variable| variable.name.split('.').next() == Some(name);
    VARIABLES
        .iter()
        .any(|variable| variable.name == name || group(variable))
}

/// What a variable gives for these facts, as it would be printed; a list gives its values.
pub fn value(variable: &Variable, facts: &LetterFacts) -> String {
    let all = values::of(facts, Marks::Hidden);
    let mut names = variable.name.split('.');
    let found = names.try_fold(all, |value, name| value.get_attr(name));
    found.map(|value| shown(&value)).unwrap_or_default()
}

fn shown(value: &Value) -> String {
    match value.kind() {
        ValueKind::None | ValueKind::Undefined | ValueKind::Bool => String::new(),
        ValueKind::Seq | ValueKind::Iterable => {
            let items = value.try_iter().into_iter().flatten();
            items
                .map(|item| shown(&item))
                .collect::<Vec<_>>()
                .join("; ")
        }
        // Of something with several values the first says which one it is.
        ValueKind::Map => ["asks", "what", "name", "who"]
            .into_iter()
            .find_map(|name| {
                value
                    .get_attr(name)
                    .ok()
                    .filter(|value| !value.is_undefined())
            })
            .map(|value| shown(&value))
            .unwrap_or_default(),
        _ if value.is_safe() => markup::unescape(&value.to_string()),
        _ => value.to_string(),
    }
}
