//! A fresh letter says all it must; a letter that lost a passage is caught.

mod sample;

use chrono::Days;
use domain::letter::Duty;
use domain::{Code, LetterKind, Right};
use letters::{Language, LetterFacts, Text, compose, duties, unfilled};
use sample::{Variant, facts, right};

fn fresh(facts: &LetterFacts) -> Text {
    compose(facts).expect("every template fills")
}

fn unmet(facts: &LetterFacts, text: &Text) -> Vec<Duty> {
    let findings = duties(facts, text)
        .into_iter()
        .filter(|finding| !finding.met);
    findings.map(|finding| finding.duty).collect()
}

/// Every kind, language and variant, and acknowledgements of each right alone.
fn every_letter() -> Vec<LetterFacts> {
    let mut all = Vec::new();
    for language in Language::ALL {
        for kind in LetterKind::ALL {
            all.extend(
                Variant::ALL
                    .iter()
                    .map(|variant| variant.of(*kind, *language)),
            );
        }
        for one in Right::ALL {
            let mut facts = facts(LetterKind::Acknowledgement, *language);
            facts.rights = vec![right(*one)];
            all.push(facts);
        }
    }
    all
}

#[test]
fn every_fresh_letter_meets_all_its_duties_and_has_nothing_unfilled() {
    for facts in every_letter() {
        let text = fresh(&facts);
        let name = (facts.kind, facts.language, &text);
        assert_eq!(unmet(&facts, &text), [], "{name:?}");
        assert!(!duties(&facts, &text).is_empty(), "{name:?}");
        assert_eq!(unfilled(&text), Vec::<String>::new(), "{name:?}");
    }
}

#[test]
fn each_duty_is_missed_when_the_line_that_carries_it_is_gone() {
    // The other variants differ in names alone.
    let all = every_letter().into_iter();
    for facts in all.filter(|facts| facts.consumer.name != sample::LONG && facts.agent.is_none()) {
        let text = fresh(&facts);
        let lines: Vec<_> = text.body.lines().collect();
        let mut missed = Vec::new();
        for gone in 0..lines.len() {
            let kept = lines.iter().enumerate().filter(|(line, _)| *line != gone);
            let body = kept.map(|(_, line)| *line).collect::<Vec<_>>().join("\n");
            missed.extend(unmet(
                &facts,
                &Text {
                    body,
                    ..text.clone()
                },
            ));
        }
        for finding in duties(&facts, &text) {
            let name = (facts.kind, facts.language, finding.duty);
            assert!(missed.contains(&finding.duty), "{name:?}\n{}", text.body);
        }
    }
}

#[test]
fn an_empty_text_meets_nothing() {
    for facts in every_letter() {
        let findings = duties(&facts, &Text::default());
        assert!(findings.iter().all(|finding| !finding.met));
    }
}

#[test]
fn a_stale_date_is_caught() {
    let old = facts(LetterKind::Acknowledgement, Language::En);
    let text = fresh(&old);
    let mut now = old.clone();
    now.rights[0].answer_by = old.rights[0].answer_by + Days::new(1);
    assert_eq!(unmet(&now, &text), [Duty::SaysAnswerDate]);
    now.rights[0].answer_by = old.rights[0].answer_by;
    now.received = old.received - Days::new(1);
    assert_eq!(unmet(&now, &text), [Duty::SaysReceived]);
}

#[test]
fn another_wording_of_the_same_facts_passes() {
    let facts = facts(LetterKind::Acknowledgement, Language::En);
    let mut text = fresh(&facts);
    let swap = |body: &str, from: &str, to: &str| {
        assert!(body.contains(from), "{from}");
        body.replace(from, to)
    };
    text.body = swap(
        &text.body,
        "Thank you for your message. We received it on",
        "Many thanks for your message. We received it on",
    );
    text.body = swap(
        &text.body,
        "You will have our answer by",
        "Our answer: you will have it by",
    );
    assert_eq!(unmet(&facts, &text), []);
}

#[test]
fn a_missing_category_recipient_or_kept_item_is_caught() {
    let check = |kind, duty, missing: &str| {
        let facts = Variant::Agent.of(kind, Language::En);
        let mut text = fresh(&facts);
        assert!(text.body.contains(missing), "{missing}");
        text.body = text.body.replace(missing, "");
        assert_eq!(unmet(&facts, &text), [duty], "{missing}");
    };
    check(
        LetterKind::KnowCategories,
        Duty::GivesCategoryLists,
        "couriers",
    );
    check(
        LetterKind::KnowCategories,
        Duty::GivesCategoryLists,
        "advertising networks",
    );
    check(
        LetterKind::KnowCategories,
        Duty::GivesCategoryLists,
        "Internet or other electronic network activity information",
    );
    check(
        LetterKind::DeletionPartly,
        Duty::SaysWhatIsKept,
        "the tax office",
    );
    check(
        LetterKind::DeletionPartly,
        Duty::SaysWhatIsKept,
        "Civ. Code 1798.105(d)(8)",
    );
    check(
        LetterKind::DeletionPartly,
        Duty::OffersOptOut,
        "stop selling or sharing your personal information",
    );
    check(LetterKind::VerificationRequest, Duty::NamesPoints, "three");
}

#[test]
fn an_opt_out_acknowledgement_never_asks_who_it_is() {
    for language in Language::ALL {
        let mut facts = facts(LetterKind::Acknowledgement, *language);
        facts.rights = [Right::OptOutSale, Right::LimitSensitive]
            .map(right)
            .to_vec();
        let text = fresh(&facts);
        assert!(
            !duties(&facts, &text)
                .iter()
                .any(|f| f.duty == Duty::SaysHowVerified)
        );
        let demand = match language {
            Language::En => "Please send a copy of your passport.",
            Language::Es => "Envíe una copia de su pasaporte.",
        };
        let body = format!("{}\n\n{demand}", text.body);
        let found = unmet(&facts, &Text { body, ..text });
        assert_eq!(found, [Duty::AsksNothingForOptOut], "{}", language.code());
    }
}

#[test]
fn a_missing_fact_is_a_placeholder_that_is_found() {
    let mut facts = facts(LetterKind::DeletionPartly, Language::En);
    facts.kept[0].what = "  ".into();
    assert_eq!(unfilled(&fresh(&facts)), ["{{ what is kept }}"]);
    facts.kept.clear();
    assert_eq!(unfilled(&fresh(&facts)), ["{{ what is kept, and why }}"]);
}
