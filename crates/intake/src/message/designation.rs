//! Letters in which a consumer names somebody to act for them.

use std::sync::LazyLock;

use domain::Authority;
use regex::Regex;

use super::cues::{self, Theme, kin};
use super::field::{self, Topic};
use super::named::{self, FIRM_WORDS};
use super::people::{CAPITALS, Letter, People, from_consumer, regex};
use super::reading::AgentReading;
use super::{identifier, name};

/// What stands before the name of an agent, one line a language.
const AGENT_WORDS: &[&str] = &[
    "agent|representative|authori[sz]e|appoint(?:ed)?|designated?|name|lawyer|attorney|solicitor",
    "agente|representante|autorizo|designo|nombro|abogad[oa]|apoderad[oa]|poder a|permiso a",
    "vertreter(?:in)?|bevollmächtige|bevollmächtigten?|ermächtige|benenne|beauftrage|anw[aä]lt(?:in)?",
    "nomme|mandataire|avocate?|désigne|mandate|autorise|pouvoir à|procuration à",
];
/// What may stand between those words and the name.
const AGENT_FILLERS: &str = "is|now|will|be|es|ist|est|a|à|to|as|my|mi|meine?n?|mon|ma|the|Mr|Mrs|Ms|Dr|Herrn?|Frau|Sr|Sra|M|Mme|Me|agent|authorized|lawyer|attorney|abogad[oa]|señora?|don|doña|an|ich|hiermit|hereby|Anwalt|Anwältin|avocate?";

static AGENT_NAME: LazyLock<Regex> = LazyLock::new(|| {
    let (words, kin) = (AGENT_WORDS.join("|"), kin::any_relative());
    regex(&format!(
        r"\b(?:(?i:{words})|{kin})(?:[,:]|\s)+(?:(?:(?i:{AGENT_FILLERS})|{kin})[.,]?\s+){{0,6}}({CAPITALS})"
    ))
});

pub(super) fn naming_agent(letter: &Letter<'_>) -> People {
    let consumer = from_consumer(letter);
    let own_name = consumer.consumer.name.clone();
    let lines: Vec<&str> = letter.text.lines().collect();
    let fields = field::fields(letter.text);
    let labelled = fields
        .iter()
        .find(|field| matches!(field.topic, Topic::Agent | Topic::AgentName));
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
        .or_else(|| near_agent(letter));
    let (name, organization) = match labelled {
        Some(field) => name_and_firm(&field.value),
        None => with_address(letter, agent_email.as_deref())
            .unwrap_or_else(|| prose_agent(letter, own_name.as_deref())),
    };
    let firm = field::value(&fields, Topic::AgentFirm)
        .map(str::to_owned)
        .or(organization);
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
fn near_agent(letter: &Letter<'_>) -> Option<String> {
    let naming = letter
        .sentences
        .iter()
        .position(|s| cues::touched_by(s, letter.language, Theme::NamesAgent))?;
    letter.sentences[naming..]
        .iter()
        .take(4)
        .flat_map(|s| identifier::emails(&s.text))
        .find(|email| *email != letter.from.address)
}

/// Name and firm of whoever stands before the agent's address.
fn with_address(
    letter: &Letter<'_>,
    email: Option<&str>,
) -> Option<(Option<String>, Option<String>)> {
    let named = named::with_address(letter.text)
        .into_iter()
        .find(|named| Some(named.email.as_str()) == email)?;
    Some((Some(named.name), named.firm))
}

/// "Marcus Thiele, Bluegate Advocates" or "Marcus Thiele (Bluegate)" or "Bluegate Advocates".
pub(super) fn name_and_firm(value: &str) -> (Option<String>, Option<String>) {
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
    regex(&format!(
        r"^\s*(?:,|\(|of|at|from|with|de|von|vom|bei|du|del|chez)\s+(?:(?:the|der|dem|la|el|le)\s+)?({FIRM_WORDS})"
    ))
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
        named::person(found.as_str()),
        after.filter(|firm| firm.len() > 2),
    )
}
