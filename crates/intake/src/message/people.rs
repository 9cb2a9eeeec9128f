//! Who the consumer is, who speaks for them, and what shows it.

use std::sync::LazyLock;

use domain::Authority;
use regex::Regex;

use super::cues::{self, Theme};
use super::field::{self, Field, Topic};
use super::form::Form;
use super::header::Mailbox;
use super::identifier;
use super::name;
use super::reading::{AgentReading, Attachment, Language, Sender};
use super::sentence::{self, Sentence, fold};
use super::{authority, firm};

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
    let by_consumer = touches(Theme::NamesAgent) && !name::is_firm(&letter.from.name);
    if touches(Theme::Parent)
        && speaks_of_another(letter)
        && !(by_consumer && FOR_ME.is_match(&fold(letter.text)))
    {
        from_parent(letter)
    } else if by_consumer {
        naming_agent(letter)
    } else if touches(Theme::SpeaksFor) || names_another(letter) {
        from_agent(letter)
    } else {
        from_consumer(letter)
    }
}

/// Words by which somebody else is to act for the sender.
static FOR_ME: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(?:for me|on my behalf|in my name|en mi nombre|por mi|in meinem namen|fur mich|en mon nom|pour moi)\b",
    )
});

/// Whether the letter speaks of somebody's things besides the sender's; "my son loves the app" does not.
fn speaks_of_another(letter: &Letter<'_>) -> bool {
    letter.language != Language::English || ANOTHER.is_match(&fold(letter.text))
}

static ANOTHER: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"\b(?:his|her|hers|him|their|them|(?:son|daughter|child|kid|boy|girl|ward)'?s|he|she)\b")
});

/// Whether the labelled person is somebody else than the sender: another name with another address.
fn names_another(letter: &Letter<'_>) -> bool {
    let fields = field::fields(letter.text);
    let name = field::value(&fields, Topic::Name).and_then(name::person);
    let email = field::value(&fields, Topic::Email)
        .and_then(|value| identifier::emails(value).into_iter().next());
    let sender = name::fullest(
        name::person(&letter.from.name),
        name::signature(letter.text).map(|(name, _)| name),
    );
    email.is_some_and(|email| email != letter.from.address)
        && name.is_some_and(|name| {
            let related = sender
                .as_deref()
                .is_some_and(|sender| name::related(sender, &name));
            !related || name::is_firm(&letter.from.name)
        })
}

fn own_name(letter: &Letter<'_>) -> Option<String> {
    let signed = name::signature(letter.text)
        .map(|(name, _)| name)
        .or_else(|| {
            let local = letter.from.address.split('@').next().unwrap_or_default();
            name::small_signature(letter.text, &format!("{local} {}", letter.from.name))
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
}

fn own_address(letter: &Letter<'_>) -> Option<String> {
    Some(letter.from.address.clone()).filter(|address| !address.is_empty())
}

fn from_consumer(letter: &Letter<'_>) -> People {
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
            parent: false,
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
            email: email(Topic::Email),
        },
        authority: agent
            .is_some()
            .then(|| authority::from_files(letter.attachments)),
        agent,
        consumer_text: lines.join("\n\n"),
    }
}

static CAPITALS: &str = r"\p{Lu}[\p{L}'’.\-]+(?:[ \n]+(?:(?:de|la|del|van|von|der|da|dos|di|du|le|y|bin|al)[ \n]+){0,2}\p{Lu}[\p{L}'’\-]*\.?){1,4}";

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
static AGENT_NAME: LazyLock<Regex> = LazyLock::new(|| {
    regex(&format!(
        r"(?:[Aa]gente?|[Rr]epresentative|[Aa]uthori[sz]e|[Aa]ppoint(?:ed)?|[Dd]esignated?|[Nn]ame|[Ll]awyer|[Aa]ttorney|[Ss]olicitor|[Ss]ister|[Bb]rother|[Dd]aughter|[Ss]on|[Ww]ife|[Hh]usband|[Ff]riend|[Nn]iece|[Nn]ephew|[Cc]ousin|[Rr]epresentante|[Aa]utorizo|[Dd]esigno|[Nn]ombro|[Aa]bogad[oa]|[Vv]ertreter(?:in)?|[Bb]evollmächtige|[Bb]evollmächtigten?|[Bb]enenne|[Bb]eauftrage|[Nn]omme|[Aa]nw[aä]lt(?:in)?|[Mm]andataire|[Aa]vocate?|[Dd]ésigne|[Mm]andate|[Aa]utorise|[Hh]ermana|[Hh]ermano|[Hh]ij[oa])(?:[,:]|\s)+(?:(?:is|now|will|be|es|ist|est|a|to|as|my|mi|meine?n?|mon|ma|the|Mr|Mrs|Ms|Dr|Herrn?|Frau|Sr|Sra|M|Mme|Me|agent|authorized|lawyer|attorney|sister|brother|daughter|son|wife|husband|friend|niece|nephew|cousin|abogad[oa]|hermana|hermano|hij[oa]|señora?|don|doña|an|ich|hiermit|hereby|Anwalt|Anwältin|avocate?)[.,]?\s+){{0,6}}({CAPITALS})"
    ))
});

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is constant")
}

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

fn from_parent(letter: &Letter<'_>) -> People {
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

fn from_agent(letter: &Letter<'_>) -> People {
    let signature = name::signature(letter.text);
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

fn naming_agent(letter: &Letter<'_>) -> People {
    let consumer = from_consumer(letter);
    let own_name = consumer.consumer.name.clone();
    let lines: Vec<&str> = letter.text.lines().collect();
    let fields = field::fields(letter.text);
    let labelled = fields
        .iter()
        .find(|field| matches!(field.topic, Topic::Agent | Topic::AgentName));
    let (name, organization) = match labelled {
        Some(field) => name_and_firm(&field.value),
        None => prose_agent(letter, own_name.as_deref()),
    };
    let firm = field::value(&fields, Topic::AgentFirm)
        .map(str::to_owned)
        .or(organization);
    // The agent's own lines follow the name; the first foreign address in them is the agent's.
    let block = labelled.map(|field| field.lines.start..block_end(&lines, field.lines.end));
    let agent_email = field::value(&fields, Topic::AgentEmail)
        .and_then(|value| identifier::emails(value).into_iter().next())
        .or_else(|| {
            block.clone().and_then(|block| {
                identifier::emails(&lines[block].join("\n"))
                    .into_iter()
                    .next()
            })
        })
        .or_else(|| near_agent(letter, name.as_deref()));
    let rest: Vec<&str> = lines
        .iter()
        .enumerate()
        .filter(|(at, line)| {
            let in_block = block.as_ref().is_some_and(|block| block.contains(at));
            !in_block
                && agent_email
                    .as_deref()
                    .is_none_or(|email| !line.to_lowercase().contains(email))
        })
        .map(|(_, line)| *line)
        .collect();
    if name.is_none() && firm.is_none() && agent_email.is_none() {
        return consumer;
    }
    People {
        consumer: consumer.consumer,
        agent: Some(AgentReading {
            name,
            organization: firm,
            email: agent_email,
            parent: false,
        }),
        authority: Some(Authority::ConsumerDesignation),
        consumer_text: rest.join("\n"),
    }
}

fn block_end(lines: &[&str], from: usize) -> usize {
    (from..lines.len())
        .find(|at| lines[*at].trim().is_empty())
        .unwrap_or(lines.len())
}

/// The address in or after the sentence that names the agent.
fn near_agent(letter: &Letter<'_>, name: Option<&str>) -> Option<String> {
    let named = letter.sentences.iter().position(|s| {
        cues::touched_by(s, letter.language, Theme::NamesAgent)
            || name.is_some_and(|name| s.text.contains(name))
    })?;
    letter.sentences[named..]
        .iter()
        .take(4)
        .flat_map(|s| identifier::emails(&s.text))
        .find(|email| *email != letter.from.address)
}

/// "Marcus Thiele, Bluegate Advocates" or "Marcus Thiele (Bluegate)" or "Bluegate Advocates".
fn name_and_firm(value: &str) -> (Option<String>, Option<String>) {
    let plain = value.split(['<', '\n']).next().unwrap_or(value);
    let parts: Vec<&str> = plain
        .split([',', '(', ';'])
        .flat_map(|part| part.split(" of "))
        .flat_map(|part| part.split(" at "))
        .flat_map(|part| part.split(" from "))
        .map(|part| part.trim_matches([')', ' ', '.']))
        .filter(|part| {
            !part.is_empty() && !part.contains('@') && !part.chars().any(|c| c.is_ascii_digit())
        })
        .collect();
    let person = parts.iter().find_map(|part| name::person(part));
    let mut others = parts
        .iter()
        .filter(|part| name::person(part) != person || name::is_firm(part))
        .filter(|part| part.starts_with(char::is_uppercase));
    let firm = others.next().map(|part| (*part).to_owned());
    (person, firm)
}

static FIRM_AFTER: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"^\s*(?:,|\(|of|at|from|with|de|von|vom|bei|du|del|chez)\s+(?:the\s+)?((?:\p{Lu}[\p{L}&'’\-]*|&|of|and)(?:\s+(?:\p{Lu}[\p{L}&'’\-]*|&|of|and))*)",
    )
});

fn prose_agent(letter: &Letter<'_>, own_name: Option<&str>) -> (Option<String>, Option<String>) {
    let named: Vec<&str> = letter
        .sentences
        .iter()
        .filter(|s| cues::touched_by(s, letter.language, Theme::NamesAgent))
        .map(|s| s.text.as_str())
        .collect();
    let text = named.join("\n");
    // The agent's name may stand in the sentence before the one that makes them an agent.
    let text = format!("{text}\n{}", letter.text);
    let Some(found) = AGENT_NAME
        .captures_iter(&text)
        .filter_map(|found| found.get(1))
        .find(|found| Some(found.as_str()) != own_name)
    else {
        return (None, None);
    };
    let after = FIRM_AFTER
        .captures(&text[found.end()..])
        .and_then(|firm| firm.get(1))
        .map(|firm| firm.as_str().trim().to_owned());
    if name::is_firm(found.as_str()) {
        return (None, Some(found.as_str().to_owned()));
    }
    (
        name::person(found.as_str()),
        after.filter(|firm| firm.len() > 2),
    )
}
