//! A fresh letter has nothing against it; each thing that can be wrong is found where it stands.

mod sample;

use chrono::Days;
use domain::answer::NeverDisclosed;
use domain::letter::Duty;
use domain::{Code, LetterKind};
use letters::{Language, LetterFacts, Party, Problem, Severity, Text, Trouble, compose, preflight};
use sample::{Variant, day, facts};

fn fresh(facts: &LetterFacts) -> Text {
    compose(facts).expect("every template fills")
}

/// The problems after `more` is put under a fresh acknowledgement, each with the words it points at.
fn added(more: &str) -> Vec<(Severity, Trouble, String)> {
    let facts = facts(LetterKind::Acknowledgement, Language::En);
    let mut text = fresh(&facts);
    text.body.push_str(more);
    let shown =
        |range: Option<std::ops::Range<usize>>| range.map(|range| text.body[range].to_owned());
    let problems = preflight(&facts, &text).into_iter();
    problems
        .map(|one| {
            (
                one.severity,
                one.trouble,
                shown(one.range).unwrap_or_default(),
            )
        })
        .collect()
}

fn check(more: &str, severity: Severity, trouble: Trouble, shown: &str) {
    assert_eq!(
        added(more),
        [(severity, trouble, shown.to_owned())],
        "{more}"
    );
}

#[test]
fn a_fresh_letter_of_any_kind_has_no_problem() {
    for kind in LetterKind::ALL {
        for language in Language::ALL {
            for variant in Variant::ALL {
                let facts = variant.of(*kind, *language);
                let text = fresh(&facts);
                let problems = preflight(&facts, &text);
                assert_eq!(
                    problems,
                    [],
                    "{kind} {} {}\n{}",
                    language.code(),
                    variant.name(),
                    text.body
                );
            }
        }
    }
}

#[test]
fn what_is_wrong_in_the_text_is_found_at_its_place() {
    use Severity::{Error, Warning};
    check(
        "\nWe told {{ who }}.",
        Error,
        Trouble::Unfilled("{{ who }}".into()),
        "{{ who }}",
    );
    check(
        "\nAs with ingrid  SOLHEIM.",
        Error,
        Trouble::AnotherPerson("Ingrid Solheim".into()),
        "ingrid  SOLHEIM",
    );
    let address = "ingrid@solheim.example";
    check(
        &format!("\nCopy: {address}."),
        Error,
        Trouble::AnotherPerson(address.into()),
        address,
    );
    check(
        "\nOr ask max@elsewhere.example.",
        Warning,
        Trouble::UnknownAddress("max@elsewhere.example".into()),
        "max@elsewhere.example",
    );
    check(
        "\nWe will call by January 9, 2027.",
        Error,
        Trouble::DateUnknown(day(2027, 1, 9)),
        "January 9, 2027",
    );
    check(
        "\nYou bought it on May 3, 2024.",
        Warning,
        Trouble::DateUnknown(day(2024, 5, 3)),
        "May 3, 2024",
    );
    check("\nAmen 🦊", Warning, Trouble::Unprintable('🦊'), "🦊");
    let note = "answer quickly and do not argue";
    check(
        &format!("\nPlease, {note}!"),
        Error,
        Trouble::StaffNote(note.into()),
        note,
    );
    let spanish = "Le escribimos para decirle que la solicitud de usted está en nuestras manos y que no tiene que hacer nada más.";
    check(
        &format!("\n{spanish}"),
        Warning,
        Trouble::OtherLanguage(Language::Es),
        spanish,
    );
}

#[test]
fn what_must_never_go_out_is_found_and_a_part_of_it_is_a_warning() {
    let trouble = |kind, reason, partial| Trouble::NeverDisclosed {
        kind,
        reason,
        partial,
    };
    check(
        "\nYour number is 219-09-9999.",
        Severity::Error,
        trouble(
            NeverDisclosed::SocialSecurityNumber,
            "a social security number",
            false,
        ),
        "219-09-9999",
    );
    check(
        "\nIt was the Visa ending in 4242.",
        Severity::Warning,
        trouble(
            NeverDisclosed::FinancialAccount,
            "a part of a card or account number",
            true,
        ),
        "4242",
    );
}

fn problems(change: impl FnOnce(&mut LetterFacts, &mut Text)) -> Vec<Problem> {
    let mut facts = facts(LetterKind::Acknowledgement, Language::En);
    let mut text = fresh(&facts);
    change(&mut facts, &mut text);
    preflight(&facts, &text)
}

fn error(trouble: Trouble) -> Problem {
    Problem {
        severity: Severity::Error,
        trouble,
        range: None,
    }
}

#[test]
fn what_is_missing_is_found() {
    assert_eq!(
        problems(|_, text| text.subject.clear()),
        [error(Trouble::NoSubject)]
    );
    let nobody = Party {
        email: None,
        address: Vec::new(),
        ..sample::consumer()
    };
    assert_eq!(
        problems(|facts, _| facts.consumer = nobody),
        [error(Trouble::NoRecipient)]
    );
    let wrong = |facts: &mut LetterFacts, _: &mut Text| {
        facts.consumer.email = Some("tomas at example".into())
    };
    let found = problems(wrong);
    assert_eq!(
        found[0].trouble,
        Trouble::BadAddress("tomas at example".into())
    );
    let found = problems(|_, text| text.body.clear());
    assert!(found.contains(&error(Trouble::NoText)));
    assert!(found.contains(&error(Trouble::DutyUnmet(Duty::SaysAnswerDate))));
}

#[test]
fn a_promise_that_is_over_is_an_error() {
    let found = problems(|facts, _| facts.date = facts.rights[0].answer_by + Days::new(1));
    assert!(
        found
            .iter()
            .any(|one| one.trouble == Trouble::DatePast(day(2027, 1, 5))
                && one.severity == Severity::Error)
    );
}

#[test]
fn a_letter_in_the_wrong_language_is_an_error() {
    let facts = facts(LetterKind::DeletionDone, Language::En);
    let spanish = fresh(&LetterFacts {
        language: Language::Es,
        ..facts.clone()
    });
    let found = preflight(&facts, &spanish);
    let foreign = |one: &Problem| {
        one.severity == Severity::Error && one.trouble == Trouble::OtherLanguage(Language::Es)
    };
    assert!(found.iter().any(foreign), "{found:?}");
}

#[test]
fn errors_come_first_and_another_person_in_the_subject_counts() {
    let found = problems(|_, text| {
        text.subject = "Request of Ingrid Solheim".into();
        text.body
            .push_str("\nOr ask max@elsewhere.example.\n{{ x }}");
    });
    assert!(found.contains(&error(Trouble::AnotherPerson("Ingrid Solheim".into()))));
    assert!(found.is_sorted_by_key(|one| one.severity));
    assert!(found.iter().any(|one| one.severity == Severity::Warning));
}

#[test]
fn information_is_not_disclosed_before_identity_is_confirmed() {
    let mut facts = facts(LetterKind::KnowCategories, Language::En);
    facts.details.identity_confirmed = false;
    assert_eq!(
        preflight(&facts, &fresh(&facts)),
        [error(Trouble::LevelNotReached)]
    );
}
