//! Messages that are hardly more than the wish itself: "STOP", "I opt out."
//!
//! Such words mean nothing in a letter that speaks of something else. Alone they mean what people have learnt that
//! they do: to a sender of advertising messages, and under California's law.

use domain::Right;

use super::cues::Found;
use super::reading::Cue;
use super::sentence::Sentence;

/// Longer messages say what they want in more than a word, in words.
const LONGEST: usize = 12;

/// What stops advertising by text message or by a list's command.
const STOP: &[&str] = &[
    "stop",
    "stopall",
    "stop all",
    "stop it",
    "remove",
    "remove me",
    "unsub",
    "unsubscribe",
    "baja",
    "alto",
    "abmelden",
    "desinscription",
];
/// The right that California's law calls so.
const OPT_OUT: &[&str] = &[
    "opt out",
    "opting out",
    "opt me out",
    "opt us out",
    "i opt out",
    "i am opting out",
    "i m opting out",
    "i want to opt out",
    "i wish to opt out",
    "i would like to opt out",
    "i d like to opt out",
    "opt out request",
    "optout",
];
/// What asks for a deletion without saying of what.
const DELETE: &[&str] = &[
    "delete",
    "delete all",
    "delete request",
    "deletion request",
    "erase",
    "borrar",
    "borren",
];
/// What is said around it.
const POLITE: &[&str] = &[
    "please", "pls", "plz", "thanks", "thank", "you", "hi", "hello", "now", "por", "favor",
    "gracias", "ccpa", "cpra",
];

/// The wish of a message of a few words.
pub(super) fn wish(sentences: &[Sentence]) -> Option<Found> {
    let words: usize = sentences.iter().map(|sentence| sentence.words.len()).sum();
    let mut wishes = sentences.iter().filter_map(|sentence| {
        let quote = sentence.text.clone();
        Some(Found {
            cue: Cue {
                right: right(sentence)?,
                quote,
            },
            told: false,
        })
    });
    wishes.next().filter(|_| words <= LONGEST)
}

fn right(sentence: &Sentence) -> Option<Right> {
    let said: Vec<&str> = sentence
        .words
        .iter()
        .map(String::as_str)
        .filter(|word| !POLITE.contains(word))
        .collect();
    let said = said.join(" ");
    let is_one_of = |list: &[&str]| list.contains(&said.as_str());
    match () {
        () if is_one_of(STOP) => Some(Right::StopMarketing),
        () if is_one_of(OPT_OUT) => Some(Right::OptOutSale),
        () if is_one_of(DELETE) => Some(Right::Delete),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::sentence::sentences;
    use super::*;

    fn check(text: &str, expected: Option<Right>) {
        let found = wish(&sentences(text)).map(|found| found.cue.right);
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_word_alone_is_a_wish() {
        check("STOP", Some(Right::StopMarketing));
        check("Stop, please!\n\nAnn Lee", Some(Right::StopMarketing));
        check("Baja, por favor", Some(Right::StopMarketing));
        check("I opt out.\n\nBao Tran", Some(Right::OptOutSale));
        check(
            "Hello,\n\nI'd like to opt-out. Thank you!",
            Some(Right::OptOutSale),
        );
    }

    #[test]
    fn among_others_it_is_none() {
        check("The sync does not stop", None);
        check(
            "Stop. I pressed the red button twice and now the chart of the harbour is upside down.",
            None,
        );
        check("Remove the duplicate", None);
    }
}
