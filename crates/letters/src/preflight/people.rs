//! People and notes that do not belong in this letter.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{Problem, Trouble, error, warning};
use crate::flat::Flat;
use crate::{LetterFacts, Text, clean, compose};

/// So many words in a row are copied, not chance.
const COPIED: usize = 6;

static ADDRESS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+").expect("a fixed pattern"));

/// Other people's names and addresses, addresses nobody knows, and words of staff notes.
pub(super) fn find(facts: &LetterFacts, text: &Text, flat: &Flat) -> Vec<Problem> {
    let mut found = others(facts, text, flat);
    let theirs: Vec<_> = found
        .iter()
        .filter_map(|problem| problem.range.clone())
        .collect();
    found.extend(addresses(facts, flat).into_iter().filter(|problem| {
        problem
            .range
            .as_ref()
            .is_none_or(|range| theirs.iter().all(|other| other != range))
    }));
    found.extend(notes(facts, flat));
    found
}

fn others(facts: &LetterFacts, text: &Text, flat: &Flat) -> Vec<Problem> {
    let own = own_words(facts);
    let all = squeezed(&format!("{}\n{}", text.subject, flat.text));
    let mut found = Vec::new();
    for other in &facts.others {
        let name = clean::line(other);
        // Of thousands of names hardly one is there; only that one is looked for in earnest.
        if !all.contains(&squeezed(&name)) {
            continue;
        }
        let words: Vec<_> = name.split_whitespace().map(regex::escape).collect();
        // One short word is too common to be told from a word of the sentence.
        let telling = name.contains('@') || words.len() > 1;
        let (true, Ok(pattern)) = (
            telling,
            Regex::new(&format!(r"(?i)\b{}\b", words.join(r"\s+"))),
        ) else {
            continue;
        };
        if own
            .iter()
            .any(|own| squeezed(own).contains(&squeezed(&name)))
        {
            continue;
        }
        if pattern.is_match(&text.subject) {
            found.push(error(Trouble::AnotherPerson(name.clone()), None));
        }
        for place in pattern.find_iter(&flat.text) {
            found.push(error(
                Trouble::AnotherPerson(name.clone()),
                Some(flat.original(&place.range())),
            ));
        }
    }
    found
}

/// Small letters with single spaces.
fn squeezed(text: &str) -> String {
    let lower = text.to_lowercase();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Names and addresses this letter may show.
pub(super) fn own_words(facts: &LetterFacts) -> Vec<String> {
    let details = &facts.details;
    let recipient = details.recipient.as_ref().map(|recipient| &recipient.party);
    let parties = [
        Some(&facts.consumer),
        facts.agent.as_ref(),
        details.guardian.as_ref(),
        recipient,
    ];
    let mut own = vec![
        facts.sender.name.clone(),
        facts.sender.email.clone(),
        facts.signer.clone(),
    ];
    for party in parties.into_iter().flatten() {
        own.push(clean::line(&party.name));
        own.extend(party.email.clone());
        own.extend(party.organization.clone());
    }
    own.extend(
        details
            .recipient
            .as_ref()
            .map(|recipient| recipient.known_as.clone()),
    );
    own
}

fn addresses(facts: &LetterFacts, flat: &Flat) -> Vec<Problem> {
    let own = own_words(facts).join(" ").to_lowercase();
    let told: String = facts
        .kept
        .iter()
        .map(|kept| kept.what.to_lowercase())
        .collect();
    ADDRESS
        .find_iter(&flat.text)
        .filter(|found| {
            let address = found.as_str().trim_end_matches('.').to_lowercase();
            !own.contains(&address) && !told.contains(&address)
        })
        .map(|found| {
            warning(
                Trouble::UnknownAddress(found.as_str().to_owned()),
                Some(flat.original(&found.range())),
            )
        })
        .collect()
}

/// Runs of words that stand in a staff note and not in the letter as it was prepared.
fn notes(facts: &LetterFacts, flat: &Flat) -> Vec<Problem> {
    if facts.staff_notes.is_empty() {
        return Vec::new();
    }
    let prepared = compose(facts).map(|text| text.body).unwrap_or_default();
    let allowed = runs(&prepared);
    let noted: HashSet<String> = facts
        .staff_notes
        .iter()
        .flat_map(|note| runs(note))
        .collect();
    let words = words(&flat.text);
    let mut found: Vec<Range<usize>> = Vec::new();
    for run in words.windows(COPIED) {
        let key = key(run);
        if !noted.contains(&key) || allowed.contains(&key) {
            continue;
        }
        let range = run[0].0.start..run[COPIED - 1].0.end;
        match found.last_mut() {
            Some(last) if last.end >= range.start => last.end = range.end,
            _ => found.push(range),
        }
    }
    let problem = |range: Range<usize>| {
        error(
            Trouble::StaffNote(flat.text[range.clone()].to_owned()),
            Some(flat.original(&range)),
        )
    };
    found.into_iter().map(problem).collect()
}

fn words(text: &str) -> Vec<(Range<usize>, String)> {
    let mut words = Vec::new();
    let mut start = None;
    for (place, character) in text.char_indices().chain([(text.len(), ' ')]) {
        match (character.is_alphanumeric(), start) {
            (true, None) => start = Some(place),
            (false, Some(from)) => {
                words.push((from..place, text[from..place].to_lowercase()));
                start = None;
            }
            _ => {}
        }
    }
    words
}

fn runs(text: &str) -> HashSet<String> {
    words(text).windows(COPIED).map(key).collect()
}

fn key(run: &[(Range<usize>, String)]) -> String {
    let words: Vec<_> = run.iter().map(|(_, word)| word.as_str()).collect();
    words.join(" ")
}
