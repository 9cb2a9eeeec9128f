//! Notifications of web forms: the answers are the text, the labels are not.

use super::choice;
use super::field::{self, Field, Topic};
use super::header::Headers;
use super::sentence::fold;

/// The answers of a web form.
#[derive(Debug)]
pub(super) struct Form {
    pub(super) fields: Vec<Field>,
}

/// Mailboxes from which web sites send.
const SENDERS: &[&str] = &[
    "form",
    "noreply",
    "no-reply",
    "donotreply",
    "wordpress",
    "website",
    "notification",
    "submission",
    "formular",
    "formulario",
];
/// Office mailboxes under which a site may send its own forms.
const OWN_SENDERS: &[&str] = &[
    "web", "contact", "request", "mailer", "privacy", "support", "info", "hello", "shop",
];
/// Subjects that web sites write.
const SUBJECTS: &[&str] = &[
    "submission",
    "form",
    "submitted",
    "formular",
    "formulario",
    "formulaire",
    "einsendung",
    "envio",
    "request from website",
    "new request",
    "new message from",
    "new customer message",
    "contact form",
    "kundennachricht",
    "kontaktanfrage",
    "neue nachricht",
    "nuevo mensaje",
    "mensaje de cliente",
    "nouveau message",
    "message client",
];

/// The form this text is a notification of, if it is one.
///
/// A notification comes from a web site and consists of labelled answers, among them a person and
/// either a choice or a message.
pub(super) fn read(text: &str, headers: &Headers, from: &str, own: bool) -> Option<Form> {
    let fields = field::answers(text);
    let has = |topics: &[Topic]| fields.iter().any(|field| topics.contains(&field.topic));
    let local = from.split('@').next().unwrap_or_default();
    let subject = fold(&headers.text("subject"));
    let titled = SUBJECTS.iter().any(|word| subject.contains(word));
    let site = SENDERS.iter().any(|sender| local.contains(sender));
    let office = own && OWN_SENDERS.iter().any(|sender| local.contains(sender));
    let by_site = site && (own || titled) || office && titled;
    let person = has(&[
        Topic::Name,
        Topic::Email,
        Topic::Sender,
        Topic::FirstName,
        Topic::LastName,
    ]);
    let asks = has(&[Topic::Request, Topic::Details]);
    (by_site && person && asks && fields.len() >= 3).then_some(Form { fields })
}

impl Form {
    pub(super) fn value(&self, topic: Topic) -> Option<&str> {
        field::value(&self.fields, topic).filter(|value| {
            !matches!(
                fold(value).as_str(),
                "-" | "n/a" | "none" | "na" | "no" | "ninguno" | "keine" | "aucun"
            )
        })
    }

    /// The name field, or first and last name together.
    pub(super) fn name(&self) -> Option<String> {
        let parts: Vec<&str> = [Topic::FirstName, Topic::LastName]
            .iter()
            .filter_map(|topic| self.value(*topic))
            .collect();
        // "Nombre" beside "Apellidos" is the first name only.
        let given = self
            .value(Topic::Name)
            .map(|name| match self.value(Topic::LastName) {
                Some(last) if !name.contains(' ') && parts.len() == 1 => format!("{name} {last}"),
                _ => name.to_owned(),
            });
        given
            .or_else(|| (!parts.is_empty()).then(|| parts.join(" ")))
            .or_else(|| self.value(Topic::Sender).map(str::to_owned))
    }

    /// Whether the form asked who the child's parent or guardian is.
    pub(super) fn by_parent(&self) -> bool {
        let words = [
            "parent",
            "guardian",
            "padre",
            "madre",
            "tutor",
            "elternteil",
            "erziehungsberechtigt",
            "tuteur",
            "tutrice",
        ];
        self.fields.iter().any(|field| {
            matches!(field.topic, Topic::AgentName | Topic::AgentEmail)
                && words.iter().any(|word| field.label.contains(word))
        })
    }

    /// The choices made, one each.
    pub(super) fn choices(&self) -> Vec<String> {
        let requests = self
            .fields
            .iter()
            .filter(|field| field.topic == Topic::Request);
        let parts = requests
            .flat_map(|field| field.value.split([';', '|', '\n']))
            .flat_map(|part| part.split(" / "));
        parts
            .flat_map(at_commas)
            .map(|choice| choice.trim().to_owned())
            .filter(|choice| !choice.is_empty())
            .collect()
    }

    /// What the person wrote freely.
    pub(super) fn free_text(&self) -> String {
        let known = |topic| matches!(topic, Topic::Details);
        let free = self.fields.iter().filter(|field| {
            known(field.topic) || field.topic == Topic::Other && is_prose(&field.value)
        });
        free.map(|field| field.value.clone())
            .collect::<Vec<_>>()
            .join("\n\n")
    }

    /// The answers as the text that counts.
    pub(super) fn text(&self) -> String {
        let mut text: Vec<String> = self.choices();
        text.push(self.free_text());
        text.retain(|part| !part.is_empty());
        text.join("\n\n")
    }
}

/// Choices divided by commas: each piece names a right and the later ones begin with a capital.
fn at_commas(choices: &str) -> Vec<&str> {
    let pieces: Vec<&str> = choices.split(", ").collect();
    let capitals = pieces
        .iter()
        .skip(1)
        .all(|piece| piece.starts_with(char::is_uppercase));
    if capitals && pieces.iter().all(|piece| choice::right(piece).is_some()) {
        pieces
    } else {
        vec![choices]
    }
}

/// Whether an answer under an unknown label is something a person wrote.
fn is_prose(value: &str) -> bool {
    value.split_whitespace().count() >= 6
}
