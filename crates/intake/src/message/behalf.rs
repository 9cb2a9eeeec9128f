//! Letters written for somebody else: by parents, agents and lawyers.

use std::sync::LazyLock;

use domain::Authority;
use regex::Regex;

use super::field::{self, Topic};
use super::people::{CAPITALS, Letter, People, own_address, regex};
use super::reading::{AgentReading, Language, Sender};
use super::sentence::{self, fold};
use super::{authority, firm, identifier, name, signature};

/// Whether the letter speaks of somebody's things besides the sender's; "my son loves the app" does not.
pub(super) fn speaks_of_another(letter: &Letter<'_>) -> bool {
    letter.language != Language::English || ANOTHER.is_match(&fold(letter.text))
}

static ANOTHER: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"\b(?:his|her|hers|him|their|them|(?:son|daughter|child|kid|boy|girl|ward)'?s|he|she)\b")
});

/// Whether the labelled person is somebody else than the sender: another name with another address.
pub(super) fn names_another(letter: &Letter<'_>) -> bool {
    let fields = field::fields(letter.text);
    let name = field::value(&fields, Topic::Name).and_then(name::person);
    let email = field::value(&fields, Topic::Email)
        .and_then(|value| identifier::emails(value).into_iter().next());
    let sender = name::fullest(
        name::person(&letter.from.name),
        signature::of(letter.text).map(|(name, _)| name),
    );
    email.is_some_and(|email| email != letter.from.address)
        && name.is_some_and(|name| {
            let related = sender
                .as_deref()
                .is_some_and(|sender| name::related(sender, &name));
            !related || name::is_firm(&letter.from.name)
        })
}

static CHILD: LazyLock<Regex> = LazyLock::new(|| {
    regex(&format!(
        r"(?:[Mm]y|[Oo]ur|[Mm]i|[Mm]ein\p{{L}}{{0,2}}|[Uu]nser\p{{L}}{{0,2}}|[Mm]on|[Mm]a|[Nn]otre|[Nn]uestr[ao]) (?:\p{{L}}+[- ]){{0,4}}?(?:son|daughter|child|boy|girl|kid|hij[oa]|niñ[oa]|Sohn\p{{L}}{{0,2}}|Tochter|Kind\p{{L}}{{0,2}}|fils|fille|enfant|stepson|stepdaughter|grandson|granddaughter|ward|nieto|nieta)(?:'s name is|,? (?:is called|named|called|llamad[oa]|namens|se llama|s'appelle|nommée?))?,?[ \n]+({CAPITALS}|\p{{Lu}}\p{{L}}+)"
    ))
});
/// "I am the father of Penny Fisk", "soy el tutor legal de Diego Orozco".
static PARENT_OF: LazyLock<Regex> = LazyLock::new(|| {
    regex(&format!(
        r"(?:[Ff]ather|[Mm]other|[Pp]arent|[Gg]uardian|[Mm]om|[Mm]um|[Dd]ad|[Pp]adre|[Mm]adre|[Tt]utora?(?: legal)?|[Mm]amá|[Pp]apá|[Vv]ater|[Mm]utter|[Vv]ormund|[Pp]ère|[Mm]ère|[Tt]ut(?:eur|rice)(?: légale?)?)[ \n]+(?:of|to|de|von|der|du)[ \n]+({CAPITALS})"
    ))
});
static CLIENT: LazyLock<Regex> = LazyLock::new(|| {
    regex(&format!(
        r"(?:[Oo]n behalf of|[Bb]ehalf of|[Cc]lients?|[Rr]epresent(?:s|ing)?|[Aa]ct(?:ing|s)? for|[Aa]ct(?:ing)? as (?:the )?(?:authori[sz]ed )?agent (?:for|of)|[Aa]gent (?:for|of)|[Aa]ppointed by|[Ii]nstructed by|[Cc]onsumer|[Mm]other|[Ff]ather|[Hh]usband|[Ww]ife|[Ss]ister|[Bb]rother|[Uu]ncle|[Aa]unt|[Gg]randmother|[Gg]randfather|[Ff]riend|[Nn]eighbou?r|[Pp]artner|[Mm]om|[Mm]um|[Dd]ad|[Ee]n nombre de|[Rr]epresentación de|[Cc]lienta?|[Mm]andant(?:in|en)?|[Ii]m Namen von|[Nn]amens|[Aa]uftrag (?:von|der|des)|[Aa]u nom de|[Cc]liente|[Pp]our le compte de|[Vv]ertrete|[Mm]utter|[Vv]ater|[Mm]adre|[Pp]adre|[Mm]ère|[Pp]ère|[Cc]onseil(?:lère?)? de|[Aa]vocate? de|[Rr]ecords of|[Rr]equest (?:for|of|from))(?:[,:]|\s)+(?:(?:my|our|the|mi|nuestr[ao]|unserer?|meiner?s?|mon|ma|notre|client|clienta?|cliente|consumer|consumidora?|Mandant(?:in|en)?|mother|father|Mutter|Vater|madre|padre|above-named|California|resident|customer|named|called|is|Mr|Mrs|Ms|Dr|Miss|Herrn?|Frau|Sr|Sra|señora?|don|doña|M|Mme|Monsieur|Madame)[.,]?\s+){{0,6}}({CAPITALS})"
    ))
});
/// The first person that `pattern` points at, the excluded name aside.
fn pointed_at(pattern: &Regex, text: &str, except: Option<&str>) -> Option<String> {
    pattern
        .captures_iter(text)
        .take(50)
        .filter_map(|found| {
            let name = found
                .get(1)?
                .as_str()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            name::person(name.trim_end_matches('.'))
        })
        .find(|name| Some(name.as_str()) != except)
}

pub(super) fn from_parent(letter: &Letter<'_>) -> People {
    let mut people = from_agent(letter);
    let parent = people.agent.as_ref().and_then(|agent| agent.name.clone());
    let child = pointed_at(&CHILD, letter.text, parent.as_deref())
        .or_else(|| pointed_at(&PARENT_OF, letter.text, parent.as_deref()));
    people.consumer.name = child.or(people.consumer.name.take());
    if let Some(agent) = &mut people.agent {
        agent.organization = None;
        agent.parent = true;
    }
    people.authority = Some(Authority::NoneShown);
    people
}

pub(super) fn from_agent(letter: &Letter<'_>) -> People {
    let signature = signature::of(letter.text);
    let body_end = signature.as_ref().map_or(usize::MAX, |(_, line)| *line);
    let body: String = letter
        .text
        .lines()
        .take(body_end)
        .collect::<Vec<_>>()
        .join("\n");
    let signed = signature.map(|(name, _)| name);
    let organization = firm::of(letter, signed.as_deref(), body_end);
    let display =
        name::person(&letter.from.name).filter(|name| organization.as_deref() != Some(name));
    let agent = AgentReading {
        name: name::fullest(display, signed),
        organization,
        email: own_address(letter),
        parent: false,
    };
    let fields = field::fields(&body);
    let labelled = field::value(&fields, Topic::Name).and_then(name::person);
    let joined = [
        field::value(&fields, Topic::FirstName),
        field::value(&fields, Topic::LastName),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(" ");
    let labelled = labelled.or_else(|| name::person(&joined));
    let prose = || {
        pointed_at(&CLIENT, &body, agent.name.as_deref())
            .or_else(|| pointed_at(&CLIENT, letter.subject, agent.name.as_deref()))
    };
    let consumer_text = without_agents_words(&body);
    let email = field::value(&fields, Topic::Email)
        .and_then(|value| identifier::emails(value).into_iter().next());
    let consumer = Sender {
        name: labelled.or_else(prose),
        email: email.or_else(|| others_address(letter, &consumer_text)),
    };
    People {
        consumer,
        authority: Some(authority::shown(letter)),
        agent: Some(agent),
        consumer_text,
    }
}

/// The first address in the text that belongs neither to the sender's firm nor to the office.
fn others_address(letter: &Letter<'_>, text: &str) -> Option<String> {
    let sender = &letter.from.address;
    identifier::emails(text).into_iter().find(|address| {
        let domain = address.split('@').nth(1).unwrap_or_default();
        let firm = sender.split('@').nth(1) == Some(domain) && name::is_firm(&letter.from.name);
        address != sender
            && !firm
            && !letter
                .own_domains
                .iter()
                .any(|own| domain == own || domain.ends_with(&format!(".{own}")))
    })
}

/// The text without the sentences in which an agent offers their own mailbox and telephone.
fn without_agents_words(text: &str) -> String {
    let own = [
        "call me",
        "reach me",
        "contact me",
        "call us",
        "reach us",
        "contact us",
        "our office",
        "my office",
        "my number",
        "our number",
        "questions",
        "write to me",
        "write to us",
        "answer to this",
        "reply to",
        "my phone",
        "our phone",
        "llamenme",
        "llameme",
        "mi telefono",
        "nuestro telefono",
        "preguntas",
        "ruckfragen",
        "erreichen sie mich",
        "erreichen sie uns",
        "meine nummer",
        "joindre au",
        "me joindre",
        "nous joindre",
        "mon numero",
        "my address",
        "my email",
        "i can be",
        "me on",
        "me at",
        "us at",
        "us on",
        "mi correo",
        "meine adresse",
    ];
    let keep = |line: &&str| {
        let folded = fold(line);
        !own.iter().any(|word| folded.contains(word))
    };
    let mut out = Vec::new();
    for paragraph in text.split("\n\n") {
        let labelled = paragraph
            .lines()
            .filter(|line| line.contains(':') || line.contains("..."))
            .count()
            * 2
            > paragraph.lines().count();
        if labelled {
            out.push(
                paragraph
                    .lines()
                    .filter(keep)
                    .collect::<Vec<_>>()
                    .join("\n"),
            );
        } else {
            let sentences = sentence::sentences(paragraph);
            out.push(
                sentences
                    .iter()
                    .map(|s| s.text.as_str())
                    .filter(keep)
                    .collect::<Vec<_>>()
                    .join("\n"),
            );
        }
    }
    out.join("\n\n")
}
