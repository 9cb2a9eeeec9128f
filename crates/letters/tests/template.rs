//! The office's own templates: what is found wrong, what is kept, what comes back.

mod sample;

use domain::letter::Duty;
use domain::{Code, LetterKind};
use letters::{
    Change, Fault, Flaw, Import, LONGEST_TEMPLATE, Language, LetterFacts, PARTS, Template,
    VARIABLES, changes, compose, duties, letter, pictures, value,
};
use sample::facts;

fn ours(kind: LetterKind) -> Template {
    Template::ours(kind, Language::En)
}

/// The flaws of our acknowledgement after one replacement.
fn flaws(from: &str, to: &str) -> Vec<Flaw> {
    let ours = ours(LetterKind::Acknowledgement);
    assert!(ours.source.contains(from), "{from}");
    with(LetterKind::Acknowledgement, &ours.source.replace(from, to)).flaws()
}

/// A template of the office with these words.
fn with(kind: LetterKind, source: &str) -> Template {
    Template {
        version: 1,
        source: source.to_owned(),
        ..ours(kind)
    }
}

/// The facts of an ordinary case, for a letter from this template.
fn suited(template: &Template) -> LetterFacts {
    template.suited(&facts(template.kind, template.language))
}

#[test]
fn all_of_ours_are_sound_and_make_the_letters_we_make() {
    for kind in LetterKind::ALL {
        for language in Language::ALL {
            let (template, facts) = (Template::ours(*kind, *language), facts(*kind, *language));
            assert_eq!(template.flaws(), [], "{kind} {}", language.code());
            let text = template.compose(&facts).expect("it fills");
            assert_eq!(text, compose(&facts).expect("it fills"));
            assert!(
                duties(&template.suited(&facts), &text)
                    .iter()
                    .all(|finding| finding.met),
                "{kind}"
            );
        }
    }
}

#[test]
fn an_unknown_variable_is_named_with_its_line() {
    let unknown = |line, name: &str| Flaw::UnknownVariable {
        line,
        name: name.into(),
    };
    assert_eq!(
        flaws(
            "We received it on {{ received }}",
            "We received it on {{ recieved }}"
        ),
        [unknown(5, "recieved")]
    );
    let draft = with(
        LetterKind::DeletionDone,
        "# Done\n\nDear {{ consumer.nmae }}",
    );
    assert_eq!(draft.flaws(), [unknown(3, "consumer.nmae")]);
}

#[test]
fn a_template_that_breaks_a_duty_says_which() {
    let sentence = "{{ begin.says_received }}Thank you for your message. We received it on {{ received }}.{{ end }}";
    assert_eq!(flaws(sentence, ""), [Flaw::BreaksDuty(Duty::SaysReceived)]);
    let without_date =
        "{{ begin.says_received }}Thank you for your message. We received it.{{ end }}";
    assert_eq!(
        flaws(sentence, without_date),
        [Flaw::BreaksDuty(Duty::SaysReceived)]
    );
    let reworded = "{{ begin.says_received }}Your message of {{ received }} is here.{{ end }}";
    assert_eq!(flaws(sentence, reworded), []);
}

#[test]
fn a_letter_from_the_offices_words_is_held_against_those_words() {
    let source = "# Gone\n\n{{ begin.says_outcome }}All of it is gone for good.{{ end }}\n\n{{ begin.says_record_kept }}Only a note of this request stays.{{ end }}\n\n{% include \"told\" %}";
    let template = with(LetterKind::DeletionDone, source);
    let facts = suited(&template);
    assert_eq!(template.flaws_for(&facts), []);
    let mut text = template.compose(&facts).expect("it fills");
    assert_eq!(text.subject, "Gone");
    assert!(
        duties(&facts, &text).iter().all(|finding| finding.met),
        "{text:?}"
    );
    text.body = text.body.replace("Only a note of this request stays.", "");
    assert_eq!(unmet(&facts, &text), [Duty::SaysRecordKept]);
}

fn unmet(facts: &LetterFacts, text: &letters::Text) -> Vec<Duty> {
    let found = duties(facts, text).into_iter().filter(|one| !one.met);
    found.map(|one| one.duty).collect()
}

#[test]
fn a_duty_the_template_says_nothing_of_is_held_against_our_words() {
    let source = "# Gone\n\n{{ begin.says_outcome }}All of it is gone for good.{{ end }}\n\n{% include \"told\" %}";
    let facts = suited(&with(LetterKind::DeletionDone, source));
    let mut text = compose(&facts).expect("it fills");
    assert_eq!(unmet(&facts, &text), [Duty::SaysRecordKept]);
    text.body.push_str("\nWe keep a record of your request and of this answer for at least 24 months, to show that we answered it.");
    assert_eq!(unmet(&facts, &text), []);
}

/// Why a template cannot be filled.
fn fault(source: &str) -> Fault {
    let found = with(LetterKind::DeletionDone, source).flaws();
    match found.as_slice() {
        [Flaw::Unreadable { fault, .. }, ..] => fault.clone(),
        other => panic!("{other:?} {source}"),
    }
}

#[test]
fn what_cannot_be_read_is_refused() {
    assert!(matches!(fault("# A\n\n{{ received"), Fault::Syntax(_)));
    assert!(matches!(
        fault("# A\n\n{% if consumer %}"),
        Fault::Syntax(_)
    ));
    assert_eq!(
        fault("# A\n\n{% include \"/etc/passwd\" %}"),
        Fault::UnknownPart
    );
    assert_eq!(fault("# A\n\n{{ received | shout }}"), Fault::UnknownWord);
    assert_eq!(fault("# A\n\n{{ rights }}"), Fault::List);
    assert!(
        with(LetterKind::DeletionDone, "no subject")
            .flaws()
            .contains(&Flaw::NoSubject)
    );
    // A case without an agent cannot fill it; in one with an agent it can be filled and says too little.
    let flaws = with(LetterKind::DeletionDone, "# A\n\nDear\n{{ agent.name }}").flaws();
    let missing = Flaw::Unreadable {
        line: Some(4),
        fault: Fault::Missing,
    };
    assert_eq!(flaws[0], missing);
    let broken = |flaw: &Flaw| matches!(flaw, Flaw::BreaksDuty(_));
    assert!(flaws[1..].iter().all(broken));
}

/// Each of these would run for ever or fill the memory in a language that is not cut down.
#[test]
fn hostile_templates_are_stopped() {
    let loops = "{% for a in categories %}".repeat(12);
    let ends = "{% endfor %}".repeat(12);
    assert_eq!(
        fault(&format!("# A\n\n{loops}{{{{ to }}}}{ends}")),
        Fault::Endless
    );
    let long = "word ".repeat(9000);
    assert_eq!(
        fault(&format!(
            "# A\n\n{{% for a in categories %}}{long}{{% endfor %}}"
        )),
        Fault::Endless
    );
    assert_eq!(fault(&"x".repeat(LONGEST_TEMPLATE + 1)), Fault::TooLong);
    let doubled = "{% set a = a ~ a %}".repeat(40);
    assert_eq!(
        fault(&format!("# A\n\n{{% set a = \"x\" %}}{doubled}")),
        Fault::NotAllowed("~".into())
    );
    let calls = "{% macro a() %}{{ a() }}{{ a() }}{% endmacro %}{{ a() }}";
    assert_eq!(
        fault(&format!("# A\n\n{calls}")),
        Fault::NotAllowed("macro".into())
    );
    let range = with(LetterKind::DeletionDone, "# A\n\n{{ range(9999999) }}").flaws();
    let unknown = Flaw::UnknownVariable {
        line: 3,
        name: "range".into(),
    };
    assert_eq!(range, [unknown]);
}

#[test]
fn a_file_comes_back_as_it_was() {
    let template = with(LetterKind::KnowCategories, "# Title\n\nWords.\n");
    assert_eq!(Template::import(&template.export()), Ok(template.clone()));
    assert_eq!(
        Template::import(&template.export().replace('\n', "\r\n")),
        Ok(template.clone())
    );
    assert_eq!(Template::import("# Title"), Err(Import::NoHead));
    let wrong = template
        .export()
        .replace("know-categories", "know-everything");
    assert_eq!(Template::import(&wrong), Err(Import::Head("letter")));
    assert_eq!(
        Template::import(&"x".repeat(1_000_000)),
        Err(Import::TooLong)
    );
}

#[test]
fn ours_can_be_compared() {
    let ours = ours(LetterKind::DeletionDone);
    let changed = changes(
        &ours.source,
        &ours.source.replace("We have done so.", "Done."),
    );
    let other = |change: &&Change| !matches!(change, Change::Same(_));
    assert_eq!(changed.iter().filter(other).count(), 2);
}

#[test]
fn every_variable_and_part_can_be_put_into_a_template() {
    let mut facts = facts(LetterKind::DeletionDone, Language::En);
    facts.agent = Some(sample::agent());
    let parts = PARTS
        .iter()
        .map(|part| format!("{{% include \"{}\" %}}", part.name));
    let inserted = VARIABLES
        .iter()
        .map(|variable| variable.insert.to_owned())
        .chain(parts);
    for insert in inserted {
        let template = with(LetterKind::DeletionDone, &format!("# A\n\n{insert}"));
        assert!(template.compose(&facts).is_ok(), "{insert}");
    }
}

#[test]
fn a_variable_says_what_it_gives_in_a_case() {
    let facts = facts(LetterKind::DeletionPartly, Language::En);
    let given = |name: &str| {
        let variable = VARIABLES.iter().find(|variable| variable.name == name);
        value(variable.expect("it is there"), &facts)
    };
    assert_eq!(given("consumer.name"), "Tomás Aguirre-Bell");
    assert_eq!(given("received"), "November 21, 2026");
    assert!(
        given("kept").starts_with("Invoices of your orders"),
        "{}",
        given("kept")
    );
    assert_eq!(given("agent.name"), "");
}

/// Only pages that are not known yet are drawn again.
#[test]
fn a_page_that_did_not_change_is_not_drawn_again() {
    let facts = facts(LetterKind::KnowCategories, Language::En);
    let mut text = compose(&facts).expect("it fills");
    let drawn = |text: &letters::Text, known: &[String]| {
        pictures(&letter(&facts, text), 1.0, known).expect("it draws")
    };
    let first = drawn(&text, &[]);
    assert!(
        first.len() > 1
            && first.iter().all(|page| page
                .png
                .as_ref()
                .is_some_and(|png| png.starts_with(b"\x89PNG")))
    );
    let known: Vec<_> = first.iter().map(|page| page.id.clone()).collect();
    assert!(drawn(&text, &known).iter().all(|page| page.png.is_none()));
    text.body.push_str("\nOne line more.\n");
    let again = drawn(&text, &known);
    assert!(
        again.iter().any(|page| page.png.is_some()),
        "the last page changed"
    );
}
