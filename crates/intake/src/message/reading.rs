//! What a message turned out to say, and how it is handed on as JSON.

use chrono::NaiveDate;
use domain::{Authority, Code, Right};
use serde_json::{Value, json};

use super::gap::Gap;

/// What a message says, with the words it rests on.
///
/// For a message that is no request, everything about people, rights and identifiers is empty;
/// the day, the language, the texts and the attachments are filled all the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Whether the sender asks for something about privacy.
    pub is_request: bool,
    /// The civil day of arrival in the office's time zone.
    pub received: Option<NaiveDate>,
    /// The rights asked for, sorted by code.
    pub rights: Vec<Right>,
    /// Whether the text takes up an earlier request as unanswered, late or badly handled.
    pub follow_up: bool,
    /// The person whose data it is.
    pub consumer: Sender,
    /// Who speaks, or is named to speak, for the consumer.
    pub agent: Option<AgentReading>,
    /// What shows that the agent may speak; `None` without an agent.
    pub authority: Option<Authority>,
    /// The law the sender names.
    pub law: Option<Law>,
    /// The sender's own file or case number, as written.
    pub reference: Option<String>,
    /// What the consumer offers to be found by.
    pub identifiers: Identifiers,
    /// The language of the text that counts.
    pub language: Language,
    /// The named and attached parts, in order.
    pub attachments: Vec<Attachment>,
    /// The decoded subject of the message that counts.
    pub subject: String,
    /// The decoded sender line of the message that counts.
    pub from: String,
    /// The text that counts: the sender's own new words.
    pub text: String,
    /// The whole readable text, quoted history included.
    pub original: String,
    /// Why each right was recognised.
    pub cues: Vec<Cue>,
    /// What could not be read.
    pub gaps: Vec<Gap>,
}

/// A person with a mail address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sender {
    /// First and last name, without titles.
    pub name: Option<String>,
    /// Mail address in lower case.
    pub email: Option<String>,
}

/// Whoever speaks for the consumer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AgentReading {
    /// The person.
    pub name: Option<String>,
    /// The firm; `None` for a private person.
    pub organization: Option<String>,
    /// Mail address in lower case.
    pub email: Option<String>,
    /// Whether the agent writes as the parent or guardian of a child.
    pub parent: bool,
}

/// What the consumer offers to be found by, each list in order of appearance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identifiers {
    /// Order numbers without `#` or "No.".
    pub order_numbers: Vec<String>,
    /// License keys, whole and as written.
    pub license_keys: Vec<String>,
    /// Further mail addresses in lower case.
    pub emails: Vec<String>,
    /// Telephone numbers, E.164.
    pub phones: Vec<String>,
    /// Postal codes: five digits for the United States, others as written.
    pub postal_codes: Vec<String>,
}

/// A named or attached part of the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Last component of the decoded file name; empty if it has none.
    pub name: String,
    /// Decoded size in bytes.
    pub bytes: u64,
}

/// The sentence in which a right was recognised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// The right.
    pub right: Right,
    /// The sentence, as written.
    pub quote: String,
}

/// The law a sender names. If several are named, the first of this order counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Law {
    /// The California Consumer Privacy Act, Civil Code 1798.100 to 1798.199.
    Ccpa,
    /// The General Data Protection Regulation.
    Gdpr,
    /// Another named statute.
    Other,
}

impl Code for Law {
    const NAME: &'static str = "Law";
    const ALL: &'static [Self] = &[Self::Ccpa, Self::Gdpr, Self::Other];

    fn code(self) -> &'static str {
        match self {
            Self::Ccpa => "ccpa",
            Self::Gdpr => "gdpr",
            Self::Other => "other",
        }
    }
}

/// The languages whose requests are understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English, also the answer when nothing points to another language.
    English,
    /// Spanish.
    Spanish,
    /// German.
    German,
    /// French.
    French,
}

impl Code for Language {
    const NAME: &'static str = "Language";
    const ALL: &'static [Self] = &[Self::English, Self::Spanish, Self::German, Self::French];

    fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::German => "de",
            Self::French => "fr",
        }
    }
}

impl Reading {
    /// The reading as one JSON object with stable keys: codes for kinds, `YYYY-MM-DD` for days,
    /// `null` for what was not said.
    pub fn to_json(&self) -> Value {
        json!({
            "is_request": self.is_request,
            "received": self.received.map(|day| day.to_string()),
            "rights": self.rights.iter().map(|right| right.code()).collect::<Vec<_>>(),
            "follow_up": self.follow_up,
            "consumer": { "name": self.consumer.name, "email": self.consumer.email },
            "agent": self.agent.as_ref().map(|agent| json!({
                "name": agent.name, "organization": agent.organization, "email": agent.email,
            })),
            "authority": self.authority.map(Code::code),
            "law": self.law.map(Code::code),
            "reference": self.reference,
            "identifiers": {
                "order_numbers": self.identifiers.order_numbers,
                "license_keys": self.identifiers.license_keys,
                "emails": self.identifiers.emails,
                "phones": self.identifiers.phones,
                "postal_codes": self.identifiers.postal_codes,
            },
            "language": self.language.code(),
            "attachments": self.attachments.iter()
                .map(|a| json!({ "name": a.name, "bytes": a.bytes }))
                .collect::<Vec<_>>(),
            "subject": self.subject,
            "text": self.text,
            "gaps": self.gaps.iter()
                .map(|gap| json!({ "code": gap.code(), "message": gap.to_string() }))
                .collect::<Vec<_>>(),
        })
    }
}
