//! Whether anybody asks for anything, and the facts if so.

use domain::Right;

use super::choose::{self, Chosen};
use super::cues::{self, Found, Theme};
use super::field::{self, Topic};
use super::form::{self, Form};
use super::gap::Gap;
use super::people::{self, Letter};
use super::reading::{Cue, Identifiers, Language, Law, Reading, Sender};
use super::sentence::{self, Sentence};
use super::{bare, choice, gist, identifier, kind, language, law, limits, reference, rights};

/// The text that counts, in the forms in which it is searched.
struct Counted {
    form: Option<Form>,
    subject: String,
    body: String,
    /// What stands below the sender's own words: the messages they answer.
    quoted: String,
    sentences: Vec<Sentence>,
    language: Language,
}

/// The reading of the chosen message.
pub(super) fn reading(chosen: Chosen<'_>, mut gaps: Vec<Gap>, own_domains: &[String]) -> Reading {
    gaps.extend(chosen.gaps.iter().cloned());
    let counted = counted(&chosen, &mut gaps);
    let attachments = chosen.entity.attachments();
    note_missing(&chosen, attachments.len(), &mut gaps);
    let found = rights_found(&counted);
    let is_request = is_request(&chosen, &counted, &found, !attachments.is_empty());
    let mut reading = Reading {
        is_request,
        received: chosen.received,
        rights: Vec::new(),
        follow_up: false,
        consumer: Sender::default(),
        agent: None,
        authority: None,
        law: None,
        reference: None,
        identifiers: Identifiers::default(),
        language: counted.language,
        attachments,
        subject: chosen.subject.clone(),
        from: printed(&chosen),
        text: counted.body.clone(),
        original: chosen.original.clone(),
        cues: Vec::new(),
        gaps,
    };
    if is_request {
        fill(&mut reading, &chosen, &counted, found, own_domains);
    }
    reading
}

fn counted(chosen: &Chosen<'_>, gaps: &mut Vec<Gap>) -> Counted {
    let text = limits::head(&chosen.text, limits::COUNTED_BYTES);
    if text.len() < chosen.text.len() && !gaps.iter().any(|gap| matches!(gap, Gap::TextCut { .. }))
    {
        gaps.push(Gap::TextCut {
            limit: limits::COUNTED_BYTES,
        });
    }
    let headers = &chosen.entity.headers;
    let form = form::read(text, headers, &chosen.from.address, chosen.from_own);
    let body = form.as_ref().map_or_else(|| text.to_owned(), Form::text);
    let subject = if chosen.own_subject && form.is_none() {
        chosen.subject.clone()
    } else {
        String::new()
    };
    let prose = form.as_ref().map_or_else(
        || format!("{subject}\n\n{body}"),
        |form| non_empty(form.free_text(), &body),
    );
    Counted {
        sentences: rights::own_words(&sentence::sentences(&without_unticked(&format!(
            "{subject}\n\n{body}"
        )))),
        language: language::of(&prose),
        quoted: quoted(&chosen.original, &body),
        form,
        subject,
        body,
    }
}

/// Answers are this short; longer letters say themselves what they are about.
const ANSWER_BYTES: usize = 200;

/// The lines of a message that are not the sender's own, without the marks of quoting.
fn quoted(original: &str, own: &str) -> String {
    let bare = |line: &str| line.trim_start_matches(['>', ' ']).to_owned();
    let lines = limits::head(original, limits::COUNTED_BYTES).lines();
    let others = lines.filter(|line| !own.lines().any(|mine| mine.trim() == line.trim()));
    others.map(bare).collect::<Vec<_>>().join("\n")
}

/// The text without the boxes of a typed form that are not ticked.
fn without_unticked(text: &str) -> String {
    let ticked = |line: &&str| {
        !["[ ]", "[]", "☐", "( )"]
            .iter()
            .any(|open| line.trim_start().starts_with(open))
    };
    text.lines().filter(ticked).collect::<Vec<_>>().join("\n")
}

fn non_empty(text: String, other: &str) -> String {
    if text.trim().is_empty() {
        other.to_owned()
    } else {
        text
    }
}

fn note_missing(chosen: &Chosen<'_>, attachments: usize, gaps: &mut Vec<Gap>) {
    if chosen.from.address.is_empty() {
        gaps.push(Gap::NoSender);
    }
    let senders = chosen.entity.headers.mailboxes("from").len();
    if senders > 1 {
        gaps.push(Gap::SeveralSenders { count: senders });
    }
    if chosen.received.is_none() {
        gaps.push(Gap::NoDate);
    }
    if attachments > 0 {
        gaps.push(Gap::AttachmentsNotRead { count: attachments });
    }
}

fn printed(chosen: &Chosen<'_>) -> String {
    match (chosen.from.name.as_str(), chosen.from.address.as_str()) {
        ("", address) => address.to_owned(),
        (name, "") => name.to_owned(),
        (name, address) => format!("{name} <{address}>"),
    }
}

/// The rights named in the text, in its language and in English, and in a form's choices.
fn rights_found(counted: &Counted) -> Vec<Found> {
    let mut found = cues::rights(&counted.sentences, counted.language);
    found.extend(rights::asked(&counted.sentences, counted.language));
    if counted.language != Language::English {
        found.extend(cues::rights(&counted.sentences, Language::English));
    }
    if counted.body.len() <= ANSWER_BYTES {
        let quoted = sentence::sentences(&counted.quoted);
        found.extend(rights::agreed(
            &counted.sentences,
            &quoted,
            counted.language,
        ));
    }
    let mut found = gist::weighed(found, &counted.sentences, counted.language);
    if found.is_empty() {
        found.extend(bare::wish(&counted.sentences));
    }
    // A letter may list its requests like a form: "Requests .... delete; do not sell".
    let labelled = field::fields(&counted.body)
        .into_iter()
        .filter(|field| field.topic == Topic::Request && counted.form.is_none());
    let listed = labelled.flat_map(|field| {
        field
            .value
            .split([';', ','])
            .map(str::to_owned)
            .collect::<Vec<_>>()
    });
    let choices = counted.form.iter().flat_map(Form::choices).chain(listed);
    found.extend(choices.filter_map(|choice| {
        Some(Found {
            cue: Cue {
                right: choice::right(&choice)?,
                quote: choice,
            },
            told: false,
        })
    }));
    found
}

fn is_request(chosen: &Chosen<'_>, counted: &Counted, found: &[Found], attached: bool) -> bool {
    let from = &chosen.from.address;
    let by_form = counted.form.is_some();
    let automatic = !by_form && kind::is_automatic(chosen.entity, from);
    let own_mail = !by_form && chosen.from_own;
    if automatic || own_mail || !by_form && is_sales(chosen, counted) {
        return false;
    }
    let touches = |theme| cues::touches(&counted.sentences, counted.language, theme);
    let about_privacy = touches(Theme::AsksPrivacy)
        || law::named_in(&format!("{}\n{}", counted.subject, counted.body)).is_some();
    let asks = found.iter().any(|found| !found.told);
    let follows = cues::takes_up(&counted.sentences, counted.language);
    let takes_up = !found.is_empty() && follows || only_tells(counted, found);
    let reminds = to_privacy(chosen) && follows;
    asks || takes_up
        || reminds
        || about_privacy
            && (attached && touches(Theme::Attached)
                || touches(Theme::NamesAgent)
                || follows
                || touches(Theme::SpeaksFor))
}

/// Whether somebody tells the office what they asked it for earlier, and asks for nothing else. Who was content
/// would not write: "In June I requested a copy of my data. It has been four months."
fn only_tells(counted: &Counted, found: &[Found]) -> bool {
    let tells = |found: &Found| {
        let mut sentences = counted.sentences.iter();
        let sentence = sentences.find(|sentence| sentence.text == found.cue.quote);
        sentence.is_some_and(|sentence| !cues::told(sentence, counted.language).is_empty())
    };
    found.iter().all(|found| found.told) && found.iter().any(tells)
}

/// Whether it was sent to a mailbox that is there for privacy requests only: there a reminder is
/// one of a request even if it does not say so.
fn to_privacy(chosen: &Chosen<'_>) -> bool {
    let mailboxes = chosen.entity.headers.mailboxes("to");
    mailboxes.iter().any(|to| {
        let local = to.address.split('@').next().unwrap_or_default();
        [
            "privacy",
            "privacidad",
            "datenschutz",
            "gdpr",
            "dpo",
            "dsar",
            "ccpa",
            "rgpd",
        ]
        .iter()
        .any(|name| local.contains(name))
    })
}

/// Whether somebody sells something. One or two words of sales talk prove nothing in a letter.
fn is_sales(chosen: &Chosen<'_>, counted: &Counted) -> bool {
    let weight = cues::weight(&counted.sentences, counted.language, Theme::Pitch);
    let bulk = kind::is_bulk(&chosen.entity.headers);
    let of_themselves = rights::speaks_of_own(&counted.sentences, counted.language);
    weight >= 4 || bulk && (weight >= 1 || !of_themselves) || weight >= 2 && !of_themselves
}

fn fill(
    reading: &mut Reading,
    chosen: &Chosen<'_>,
    counted: &Counted,
    found: Vec<Found>,
    own_domains: &[String],
) {
    let whole = format!("{}\n\n{}", counted.subject, counted.body);
    let law = law::named_in(&whole);
    let complains = found
        .iter()
        .any(|found| found.cue.right == Right::Complaint);
    let told = |sentence| !cues::told(sentence, counted.language).is_empty();
    let follow_up = cues::takes_up(&counted.sentences, counted.language)
        || only_tells(counted, &found)
        || complains
            && (found.iter().any(|found| found.told) || counted.sentences.iter().any(told));
    let kept = kept(found, follow_up, law);
    let people = people::read(&Letter {
        from: &chosen.from,
        text: if counted.form.is_some() {
            &chosen.text
        } else {
            &counted.body
        },
        subject: &counted.subject,
        sentences: &counted.sentences,
        language: counted.language,
        attachments: &reading.attachments,
        form: counted.form.as_ref(),
        own_domains,
    });
    // A form's "your reference" is the sender's, a letter's is the office's.
    let in_form = counted
        .form
        .as_ref()
        .and_then(|form| form.value(Topic::Reference));
    reading.reference = in_form
        .map(str::to_owned)
        .or_else(|| reference::in_text(&format!("{}\n{}", counted.body, counted.subject)))
        .or_else(|| {
            people.agent.as_ref()?;
            reference::repeated(&counted.subject, &counted.body)
        });
    reading.identifiers = identifiers(&people, counted, reading.reference.as_deref(), own_domains);
    reading.rights = cues::sorted(kept.iter().map(|cue| cue.right));
    reading.cues = kept;
    reading.follow_up = follow_up;
    reading.law = law;
    reading.consumer = people.consumer;
    reading.agent = people.agent;
    reading.authority = people.authority;
}

/// What stands of the rights found. What is only told counts in a reminder, not in a complaint,
/// which is about it; consent to sharing takes an opt-out back; a letter under the European
/// regulation asks for the data themselves even if it lists what about them it wants to know.
fn kept(found: Vec<Found>, follow_up: bool, law: Option<Law>) -> Vec<Cue> {
    let asks = |right| {
        found
            .iter()
            .any(|found| found.cue.right == right && !found.told)
    };
    let (opts_in, complains) = (asks(Right::OptIn), asks(Right::Complaint));
    let specific = asks(Right::KnowSpecific);
    let stands = |found: &Found| {
        (follow_up && !complains || !found.told)
            && !(opts_in && found.cue.right == Right::OptOutSale)
            && !(law == Some(Law::Gdpr) && specific && found.cue.right == Right::KnowCategories)
    };
    let mut cues: Vec<Cue> = Vec::new();
    for found in found.iter().filter(|found| stands(found)) {
        if !cues.contains(&found.cue) {
            cues.push(found.cue.clone());
        }
    }
    cues
}

fn identifiers(
    people: &people::People,
    counted: &Counted,
    reference: Option<&str>,
    own_domains: &[String],
) -> Identifiers {
    let text = format!("{}\n\n{}", counted.subject, people.consumer_text);
    let mut identifiers = identifier::in_text(&text, reference);
    let known = [
        people.consumer.email.as_deref(),
        people
            .agent
            .as_ref()
            .and_then(|agent| agent.email.as_deref()),
    ];
    identifiers.emails.retain(|email| {
        !known.contains(&Some(email.as_str())) && !choose::is_own(email, own_domains)
    });
    if let Some(agent) = people
        .agent
        .as_ref()
        .and_then(|agent| agent.email.as_deref())
        .filter(|_| {
            people
                .agent
                .as_ref()
                .is_some_and(|agent| agent.organization.is_some())
        })
    {
        let domain = agent.split('@').nth(1).unwrap_or_default();
        identifiers
            .emails
            .retain(|email| !email.ends_with(&format!("@{domain}")));
    }
    identifiers
}
