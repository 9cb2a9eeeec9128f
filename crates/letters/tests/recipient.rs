//! What a notice tells each of those who have the information: what concerns them, and no more.

mod sample;

use domain::tell::{RecipientRole, concerns_others, message};
use domain::{Code, LetterKind, Right};
use letters::{Language, LetterFacts, Text, compose, letter, txt, unfilled};
use sample::{Variant, facts, right};

fn notice(language: Language, role: RecipientRole, rights: &[Right]) -> LetterFacts {
    let mut facts = facts(LetterKind::RecipientNotice, language);
    facts.rights = rights.iter().copied().map(right).collect();
    let recipient = facts.details.recipient.as_mut();
    recipient.expect("the example has one").role = role;
    facts
}

fn text(facts: &LetterFacts) -> Text {
    compose(facts).expect("every template fills")
}

#[test]
fn each_is_told_of_the_rights_that_concern_it_and_of_no_other() {
    for language in Language::ALL {
        for role in RecipientRole::ALL {
            for right in Right::ALL {
                let text = text(&notice(*language, *role, &[*right]));
                let due = message(*right, *role).is_some();
                assert_eq!(
                    unfilled(&text).is_empty(),
                    due,
                    "{right} {role}\n{}",
                    text.body
                );
                let says = text.body.matches("\n- ").count();
                let expected = if due && *right == Right::Correct {
                    2
                } else {
                    1
                };
                assert_eq!(says, expected, "{right} {role}\n{}", text.body);
            }
        }
    }
}

#[test]
fn no_notice_speaks_to_its_reader_as_if_they_had_asked() {
    for role in RecipientRole::ALL {
        let english = text(&notice(Language::En, *role, Right::ALL)).body;
        assert!(!english.contains("about you"), "{role}\n{english}");
        let spanish = text(&notice(Language::Es, *role, Right::ALL)).body;
        assert!(
            !spanish.to_lowercase().contains("usted "),
            "{role}\n{spanish}"
        );
    }
}

#[test]
fn a_correction_without_what_was_corrected_asks_for_it() {
    let mut facts = notice(Language::En, RecipientRole::Source, &[Right::Correct]);
    facts.details.corrected.clear();
    assert_eq!(unfilled(&text(&facts)), ["{{ what was corrected }}"]);
}

#[test]
fn whoever_is_unknown_is_told_of_all_that_concerns_others() {
    let mut facts = notice(Language::En, RecipientRole::Source, Right::ALL);
    facts.details.recipient = None;
    let concerned = Right::ALL.iter().filter(|right| concerns_others(**right));
    // And one item that was corrected.
    let items = text(&facts).body.matches("\n- ").count();
    assert_eq!(items, concerned.count() + 1);
}

#[test]
fn the_file_number_of_an_agent_is_nobody_elses() {
    let printed = |kind| {
        let facts = Variant::Agent.of(kind, Language::En);
        txt(&letter(&facts, &text(&facts)))
    };
    assert!(printed(LetterKind::DeletionDone).contains("QI-88213"));
    assert!(!printed(LetterKind::RecipientNotice).contains("QI-88213"));
}
