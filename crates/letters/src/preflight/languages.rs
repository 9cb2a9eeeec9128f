//! Passages in another language than the letter's, told by the small words of each.

use super::{Problem, Trouble, error, people, warning};
use crate::{Language, LetterFacts};

const EN: [&str; 40] = [
    "the", "and", "of", "to", "you", "your", "we", "our", "is", "are", "was", "were", "that",
    "this", "it", "for", "with", "not", "have", "has", "from", "by", "on", "at", "be", "will",
    "what", "if", "please", "asked", "us", "about", "do", "any", "which", "who", "or", "in", "an",
    "as",
];
const ES: [&str; 40] = [
    "el", "la", "los", "las", "de", "que", "y", "en", "su", "sus", "usted", "nos", "una", "un",
    "por", "para", "con", "se", "del", "al", "lo", "le", "es", "son", "si", "esta", "este", "más",
    "o", "qué", "tenemos", "pidió", "puede", "sobre", "hemos", "cuando", "como", "ya", "hasta",
    "sin",
];

/// So many small words make a passage certain.
const CERTAIN: usize = 4;

/// Lines mostly in another language: an error if the letter as a whole is, else a warning.
pub(super) fn find(facts: &LetterFacts, body: &str) -> Vec<Problem> {
    let language = facts.language;
    let names = people::own_words(facts);
    let other = match language {
        Language::En => Language::Es,
        Language::Es => Language::En,
    };
    let (own, foreign) = (count(language, body), count(other, body));
    let mut found = Vec::new();
    let mut start = 0;
    for line in body.split('\n') {
        let range = start..start + line.len();
        start = range.end + 1;
        // A name is in the language of its bearer.
        let line = names
            .iter()
            .filter(|name| !name.is_empty())
            .fold(line.to_owned(), |line, name| {
                line.replace(name.as_str(), " ")
            });
        // The names of the statute stay English in a Spanish table.
        let table = line.starts_with('|');
        if !table
            && count(other, &line) >= CERTAIN
            && count(other, &line) > 2 * count(language, &line)
        {
            let weigh = if foreign > own { error } else { warning };
            found.push(weigh(Trouble::OtherLanguage(other), Some(range)));
        }
    }
    found
}

fn count(language: Language, text: &str) -> usize {
    let small: &[&str] = match language {
        Language::En => &EN,
        Language::Es => &ES,
    };
    let lower = text.to_lowercase();
    lower
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| small.contains(word))
        .count()
}
