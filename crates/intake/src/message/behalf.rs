//! Letters written for somebody else: by parents, agents and lawyers.

use std::sync::LazyLock;

use domain::Authority;
use regex::Regex;

use super::cues::kin;
use super::field::{self, Topic};
use super::people::{CAPITALS, Letter, People, own_address, regex};
use super::reading::{AgentReading, Sender};
use super::standing::labelled_name;
use super::{authority, firm, identifier, name, named, own_words, signature};

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
/// What stands before the name of whom somebody speaks for, one line a language.
const CLIENT_WORDS: &[&str] = &[
    "on behalf of|behalf of|represent(?:s|ing)?|act(?:ing|s)? for|act(?:ing)? as (?:the )?(?:authori[sz]ed )?agent (?:for|of)|agent (?:for|of)|appointed by|instructed by|engaged by|speak(?:s|ing)? for|writ(?:e|ing) (?:to you )?for|(?:estate|will|records?|account|profile) of|request (?:for|of|from)",
    "en nombre de|representaci[oó]n de|de parte de|escrib(?:o|imos) por|hablo por|(?:sucesi[oó]n|herencia|cuenta) de",
    "im Namen von|namens|Auftrag (?:von|der|des)|vertreten?|(?:spreche|schreibe)n? für|Nachlass (?:von|der|des)|Konto (?:von|der|des)",
    "au nom de|pour le compte de|conseil(?:lère)? de|avocate? de|(?:écri[st]|écrivons|parl(?:e|ons)) pour|succession de|compte de",
];
/// What may stand between those words and the name.
const CLIENT_FILLERS: &str = "my|our|the|mi|nuestr[ao]|unserer?s?|meiner?s?|meinen?|mon|ma|notre|late|deceased|elderly|difunt[ao]|verstorbenen?|défunte?|above-named|California|resident|named|called|is|Mr|Mrs|Ms|Dr|Miss|Herrn?|Frau|Sr|Sra|señora?|don|doña|M|Mme|Monsieur|Madame";

static CLIENT: LazyLock<Regex> = LazyLock::new(|| {
    let (words, anyone) = (CLIENT_WORDS.join("|"), kin::anyone());
    regex(&format!(
        r"\b(?:(?i:{words})|{anyone})(?:[,:]|\s)+(?:(?:(?i:{CLIENT_FILLERS})|{anyone})\b[.,]?\s+){{0,6}}({CAPITALS})"
    ))
});

/// The first person that `pattern` points at, the excluded name aside.
fn pointed_at(pattern: &Regex, text: &str, except: Option<&str>) -> Option<String> {
    pattern
        .captures_iter(text)
        .take(50)
        .filter_map(|found| {
            let name = found.get(1)?;
            // The next line may begin with a label: "for: Ann Lee / Email: ann@x.example".
            let labelled = text[name.end()..].starts_with(':');
            let lines = name.as_str().rsplit_once('\n').filter(|_| labelled);
            named::person(lines.map_or(name.as_str(), |(above, _)| above))
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
    let signed = signature
        .map(|(name, _)| name)
        .or_else(|| signature::in_a_role(letter.text).filter(|_| firm::is_sender(letter)));
    let organization = firm::of(letter, signed.as_deref(), body_end);
    let is_person = |name: &String| !organization.as_ref().is_some_and(|firm| names(firm, name));
    let display = name::person(&letter.from.name).filter(|_| !firm::is_sender(letter));
    let agent = AgentReading {
        name: name::fullest(display, signed.filter(is_person)),
        organization,
        email: own_address(letter),
        parent: false,
    };
    let consumer_text = own_words::without(&body);
    let consumer = client(letter, &body, &consumer_text, agent.name.as_deref());
    People {
        consumer,
        authority: Some(authority::shown(letter)),
        agent: Some(agent),
        consumer_text,
    }
}

/// Whether what is signed is the firm itself, whole or by its one name: "Harbor" of "Harbor, Inc."
fn names(firm: &str, signed: &str) -> bool {
    let first = firm.split([' ', ',']).next().unwrap_or_default();
    firm == signed || !signed.contains(' ') && first.eq_ignore_ascii_case(signed)
}

/// Whom an agent speaks for: by label, by the words before the name, or by the address behind it.
fn client(letter: &Letter<'_>, body: &str, theirs: &str, agent: Option<&str>) -> Sender {
    let fields = field::fields(body);
    let email = field::value(&fields, Topic::Email)
        .and_then(|value| identifier::emails(value).into_iter().next())
        .or_else(|| others_address(letter, theirs));
    let named = named::with_address(theirs)
        .into_iter()
        .find(|named| Some(&named.email) == email.as_ref());
    let prose = [
        pointed_at(&CLIENT, body, agent),
        named.map(|named| named.name),
        pointed_at(&CLIENT, letter.subject, agent),
    ];
    let in_prose = || prose.into_iter().reduce(name::fullest).flatten();
    Sender {
        name: labelled_name(&fields).or_else(in_prose),
        email,
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
