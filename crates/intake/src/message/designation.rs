//! Letters in which a consumer names somebody to act for them.

use std::sync::LazyLock;

use domain::Authority;
use regex::Regex;

use super::cues::{self, Theme};
use super::field::{self, Topic};
use super::people::{CAPITALS, Letter, People, from_consumer, regex};
use super::reading::AgentReading;
use super::{identifier, name};

static AGENT_NAME: LazyLock<Regex> = LazyLock::new(|| {
    regex(&format!(
        r"(?:[Aa]gente?|[Rr]epresentative|[Aa]uthori[sz]e|[Aa]ppoint(?:ed)?|[Dd]esignated?|[Nn]ame|[Ll]awyer|[Aa]ttorney|[Ss]olicitor|[Ss]ister|[Bb]rother|[Dd]aughter|[Ss]on|[Ww]ife|[Hh]usband|[Ff]riend|[Nn]iece|[Nn]ephew|[Cc]ousin|[Rr]epresentante|[Aa]utorizo|[Dd]esigno|[Nn]ombro|[Aa]bogad[oa]|[Vv]ertreter(?:in)?|[Bb]evollmächtige|[Bb]evollmächtigten?|[Bb]enenne|[Bb]eauftrage|[Nn]omme|[Aa]nw[aä]lt(?:in)?|[Mm]andataire|[Aa]vocate?|[Dd]ésigne|[Mm]andate|[Aa]utorise|[Hh]ermana|[Hh]ermano|[Hh]ij[oa])(?:[,:]|\s)+(?:(?:is|now|will|be|es|ist|est|a|to|as|my|mi|meine?n?|mon|ma|the|Mr|Mrs|Ms|Dr|Herrn?|Frau|Sr|Sra|M|Mme|Me|agent|authorized|lawyer|attorney|sister|brother|daughter|son|wife|husband|friend|niece|nephew|cousin|abogad[oa]|hermana|hermano|hij[oa]|señora?|don|doña|an|ich|hiermit|hereby|Anwalt|Anwältin|avocate?)[.,]?\s+){{0,6}}({CAPITALS})"
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
