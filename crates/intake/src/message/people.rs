//! Who the consumer is, who speaks for them, and what shows it.

use std::sync::LazyLock;

use domain::Authority;
use regex::Regex;

use super::behalf::{from_agent, from_parent};
use super::cues::{self, Theme};
use super::designation::{name_and_firm, naming_agent};
use super::field::{self, Field, Topic};
use super::form::Form;
use super::header::Mailbox;
use super::identifier;
use super::name;
use super::reading::{AgentReading, Attachment, Language, Sender};
use super::sentence::{Sentence, fold};
use super::standing::{
    acts_as, firm_names_another, names_another, speaks_of_another, speaks_of_own,
};
use super::{authority, firm, introduction, signature};

/// What people are read from.
pub(super) struct Letter<'a> {
    pub(super) from: &'a Mailbox,
    pub(super) text: &'a str,
    pub(super) subject: &'a str,
    pub(super) sentences: &'a [Sentence],
    pub(super) language: Language,
    pub(super) attachments: &'a [Attachment],
    pub(super) form: Option<&'a Form>,
    pub(super) own_domains: &'a [String],
}

/// Who is who.
#[derive(Debug, Default)]
pub(super) struct People {
    pub(super) consumer: Sender,
    pub(super) agent: Option<AgentReading>,
    pub(super) authority: Option<Authority>,
    /// The part of the text in which identifiers are the consumer's own.
    pub(super) consumer_text: String,
}

/// Reads who writes for whom.
pub(super) fn read(letter: &Letter<'_>) -> People {
    if let Some(form) = letter.form {
        return from_form(form, letter);
    }
    let touches = |theme| cues::touches(letter.sentences, letter.language, theme);
    let by_consumer =
        touches(Theme::NamesAgent) && !name::is_firm(&letter.from.name) && !acts_as(letter);
    if touches(Theme::Parent)
        && speaks_of_another(letter)
        && !(by_consumer && FOR_ME.is_match(&fold(letter.text)))
    {
        from_parent(letter)
    } else if by_consumer {
        naming_agent(letter)
    } else if names_another(letter) || firm_names_another(letter) {
        from_agent(letter)
    } else if touches(Theme::SpeaksFor) || acts_as(letter) {
        from_agent_if_for_another(letter)
    } else {
        from_consumer(letter)
    }
}

/// Who speaks of a relative may still ask for themselves: "My husband bought it. Delete my data."
fn from_agent_if_for_another(letter: &Letter<'_>) -> People {
    let people = from_agent(letter);
    let nobody = people.consumer == Sender::default() || !speaks_of_another(letter);
    if nobody && speaks_of_own(letter) && !firm::is_sender(letter) {
        from_consumer(letter)
    } else {
        people
    }
}

/// Words by which somebody else is to act for the sender.
static FOR_ME: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(?:for me|on my behalf|in my name|en mi nombre|por mi|in meinem namen|fur mich|en mon nom|pour moi)\b",
    )
});

fn own_name(letter: &Letter<'_>) -> Option<String> {
    let signed = signature::of(letter.text)
        .map(|(name, _)| name)
        .or_else(|| {
            let local = letter.from.address.split('@').next().unwrap_or_default();
            signature::written_small(letter.text, &format!("{local} {}", letter.from.name))
        });
    let fields = field::fields(letter.text);
    let labelled = field::value(&fields, Topic::Name).and_then(name::person);
    let display = name::person(&letter.from.name);
    let labelled = labelled.filter(|labelled| {
        display
            .as_deref()
            .is_none_or(|display| name::related(display, labelled))
    });
    name::fullest(name::fullest(display, signed), labelled)
        .or_else(|| introduction::name(letter.text))
}

pub(super) fn own_address(letter: &Letter<'_>) -> Option<String> {
    Some(letter.from.address.clone()).filter(|address| !address.is_empty())
}

pub(super) fn from_consumer(letter: &Letter<'_>) -> People {
    People {
        consumer: Sender {
            name: own_name(letter),
            email: own_address(letter),
        },
        consumer_text: letter.text.to_owned(),
        ..People::default()
    }
}

fn from_form(form: &Form, letter: &Letter<'_>) -> People {
    let email = |topic| {
        form.value(topic)
            .and_then(|value| identifier::emails(value).into_iter().next())
    };
    let agent_value = form.value(Topic::Agent).unwrap_or_default();
    let (agent_name, agent_firm) =
        name_and_firm(form.value(Topic::AgentName).unwrap_or(agent_value));
    let firm = form
        .value(Topic::AgentFirm)
        .map(str::to_owned)
        .or(agent_firm);
    let agent_email =
        email(Topic::AgentEmail).or_else(|| identifier::emails(agent_value).into_iter().next());
    let agent =
        (agent_name.is_some() || firm.is_some() || agent_email.is_some()).then_some(AgentReading {
            name: agent_name,
            organization: firm,
            email: agent_email,
            parent: form.by_parent(),
        });
    let theirs = [
        Topic::AgentName,
        Topic::AgentEmail,
        Topic::AgentFirm,
        Topic::AgentPhone,
        Topic::Agent,
        Topic::Reference,
    ];
    let machine = |field: &Field| {
        [
            "submitted",
            "submission",
            "date",
            "time",
            "ip",
            "ip address",
            "page",
            "url",
            "form",
            "entry",
            "user agent",
        ]
        .iter()
        .any(|word| field.label.trim_end_matches(':') == *word)
    };
    let answers = form
        .fields
        .iter()
        .filter(|field| !theirs.contains(&field.topic) && !machine(field));
    let lines: Vec<String> = answers
        .map(|field| format!("{}: {}", field.label, field.value))
        .collect();
    People {
        consumer: Sender {
            name: form.name().as_deref().and_then(name::person),
            email: email(Topic::Email).or_else(|| email(Topic::Sender)),
        },
        authority: agent
            .is_some()
            .then(|| authority::from_files(letter.attachments)),
        agent,
        consumer_text: lines.join("\n\n"),
    }
}

/// Two to five capitalised words: the name of a person or firm in running text.
pub(super) static CAPITALS: &str = r"\p{Lu}[\p{L}'’.\-]+(?:[ \n]+(?:(?:de|la|del|van|von|der|da|dos|di|du|le|y|bin|al)[ \n]+){0,2}(?:\p{Lu}\.|\p{Lu}[\p{L}'’\-]*)){1,4}";

pub(super) fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is constant")
}
