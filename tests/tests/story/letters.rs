//! The exported letters, read as their recipients would.

use std::path::Path;

use chrono::Duration;
use flows::files::{flat, letter_text};
use mail_parser::MessageParser;

use crate::story::{self, AGENT_ADDRESS, CONSUMER, CONSUMER_ADDRESS, Exported, KEPT, OWN_WORDS};

/// The law's days from receipt to answer. Civ. Code 1798.130(a)(2)(A).
const DAYS_TO_ANSWER: i64 = 45;

pub(crate) fn check_acknowledgement(letter: &Exported) {
    let answer_by = (story::message::received().date_naive() + Duration::days(DAYS_TO_ANSWER))
        .format("%B %-d, %Y")
        .to_string();
    for text in [letter_text(&letter.pdf), plain(&letter.txt)] {
        for words in [CONSUMER, &story::case_number(), &answer_by, OWN_WORDS] {
            assert!(
                text.contains(words),
                "“{words}” is not in the letter:\n{text}"
            );
        }
    }
    check_message(&letter.eml);
}

pub(crate) fn check_answer(letter: &Exported) {
    for text in [letter_text(&letter.pdf), plain(&letter.txt)] {
        assert!(text.contains(CONSUMER) && text.contains(KEPT), "{text}");
    }
    check_message(&letter.eml);
}

fn plain(file: &Path) -> String {
    flat(&std::fs::read_to_string(file).expect("the text was exported"))
}

/// The message goes to both, from the office, with the page and no header that nobody meant.
fn check_message(file: &Path) {
    let bytes = std::fs::read(file).expect("the message was exported");
    let message = MessageParser::default()
        .parse(&bytes)
        .expect("it is a message");
    let to = message
        .to()
        .expect("it has recipients")
        .iter()
        .filter_map(|to| to.address())
        .collect::<Vec<_>>();
    assert_eq!(to, [CONSUMER_ADDRESS, AGENT_ADDRESS]);
    let from = message
        .from()
        .and_then(|from| from.first())
        .and_then(|from| from.address());
    assert_eq!(from, Some("privacy@lanternfish.example"));
    assert!(message.cc().is_none() && message.bcc().is_none());
    assert_eq!(message.attachment_count(), 1, "the page goes with it");
    let mut names: Vec<&str> = message
        .headers()
        .iter()
        .map(|header| header.name())
        .collect();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "Content-Language",
            "Content-Type",
            "Date",
            "From",
            "MIME-Version",
            "Message-ID",
            "Subject",
            "To",
            "X-Unsent"
        ]
    );
}
