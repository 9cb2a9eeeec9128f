//! The office's own templates: what is found wrong, what is kept, what comes back.

mod sample;

use domain::letter::Duty;
use domain::{Code, LetterKind};
use letters::{
    Change, Flaw, Import, Language, Template, TemplateState, VARIABLES, changes, compose,
};
use sample::facts;

fn ours(kind: LetterKind) -> Template {
    Template::ours(kind, Language::En)
}

/// The flaws of our acknowledgement after one replacement.
fn flaws(from: &str, to: &str) -> Vec<Flaw> {
    let ours = ours(LetterKind::Acknowledgement);
    assert!(ours.source.contains(from), "{from}");
    let draft = ours.draft(ours.source.replace(from, to));
    draft.flaws(&facts(LetterKind::Acknowledgement, Language::En))
}

#[test]
fn all_of_ours_are_sound_and_make_the_letters_we_make() {
    for kind in LetterKind::ALL {
        for language in Language::ALL {
            let (template, facts) = (Template::ours(*kind, *language), facts(*kind, *language));
            assert_eq!(template.flaws(&facts), [], "{kind} {}", language.code());
            let text = template.compose(&facts).expect("it fills");
            assert_eq!(text, compose(&facts).expect("it fills"));
            assert!(
                template
                    .duties(&facts, &text)
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
    let draft = ours(LetterKind::DeletionDone).draft("# Done\n\nDear {{ consumer.nmae }}".into());
    assert_eq!(
        draft.flaws(&facts(LetterKind::DeletionDone, Language::En)),
        [unknown(3, "consumer.nmae")]
    );
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
    let facts = facts(LetterKind::DeletionDone, Language::En);
    let source = "# Gone\n\n{{ begin.says_outcome }}All of it is gone for good.{{ end }}\n\n{{ begin.says_record_kept }}Only a note of this request stays.{{ end }}\n\n{% include \"told\" %}";
    let draft = ours(LetterKind::DeletionDone).draft(source.into());
    let template = draft.publish(&facts).expect("it is sound");
    assert_eq!(
        (template.version, template.state),
        (1, TemplateState::Published)
    );
    let mut text = template.compose(&facts).expect("it fills");
    assert_eq!(text.subject, "Gone");
    assert!(
        template
            .duties(&facts, &text)
            .iter()
            .all(|finding| finding.met),
        "{text:?}"
    );
    text.body = text.body.replace("Only a note of this request stays.", "");
    let unmet: Vec<_> = template
        .duties(&facts, &text)
        .into_iter()
        .filter(|one| !one.met)
        .map(|one| one.duty)
        .collect();
    assert_eq!(unmet, [Duty::SaysRecordKept]);
}

#[test]
fn what_cannot_be_read_or_would_run_for_ever_is_refused() {
    let facts = facts(LetterKind::DeletionDone, Language::En);
    for source in [
        "# A\n\n{{ received",
        "# A\n\n{% if consumer %}",
        "# A\n\n{% include \"/etc/passwd\" %}",
        "# A\n\n{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}{{ a }}{% endfor %}{% endfor %}{% endfor %}",
        "no subject",
    ] {
        let draft = ours(LetterKind::DeletionDone).draft(source.into());
        assert!(!draft.flaws(&facts).is_empty(), "{source}");
        assert!(draft.publish(&facts).is_err(), "{source}");
    }
}

#[test]
fn a_file_comes_back_as_a_draft() {
    let draft = ours(LetterKind::KnowCategories).draft("# Title\n\nWords.\n".into());
    assert_eq!(Template::import(&draft.export()), Ok(draft.clone()));
    assert_eq!(
        Template::import(&draft.export().replace('\n', "\r\n")),
        Ok(draft.clone())
    );
    assert_eq!(Template::import("# Title"), Err(Import::NoHead));
    let wrong = draft.export().replace("know-categories", "know-everything");
    assert_eq!(Template::import(&wrong), Err(Import::Head("letter")));
}

#[test]
fn ours_can_be_compared_and_taken_back() {
    let ours = ours(LetterKind::DeletionDone);
    let draft = ours.draft(ours.source.replace("We have done so.", "Done."));
    let changed = changes(&ours.source, &draft.source);
    assert_eq!(
        changed
            .iter()
            .filter(|change| !matches!(change, Change::Same(_)))
            .count(),
        2
    );
    assert_eq!(draft.back_to_ours().source, ours.source);
    assert_eq!((draft.version, draft.draft(String::new()).version), (1, 1));
}

#[test]
fn each_variable_can_be_put_into_a_template() {
    let mut facts = facts(LetterKind::DeletionDone, Language::En);
    facts.agent = Some(sample::agent());
    for variable in VARIABLES {
        let source = format!("# A\n\n{{{{ {} }}}}", variable.name);
        let draft = ours(LetterKind::DeletionDone).draft(source);
        assert!(draft.compose(&facts).is_ok(), "{}", variable.name);
    }
}
