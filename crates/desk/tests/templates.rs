//! The office's own templates in a real case file: written, published, used, taken back.

use ::letters::{Language, Template};
use casefile::{Action, CaseFile, KdfCost, history};
use chrono::NaiveDate;
use desk::blocks::{self, BlockForm, BlockRef, ChangeBlockForm};
use desk::cases::{self, CaseForm};
use desk::letters::{self, LetterView, PrepareForm, SendForm};
use desk::office::OfficeForm;
use desk::start::{self, NewFileForm};
use desk::templates::{
    self, ChangeKind, CompareForm, PublishForm, TemplateForm, TemplatePreviewForm,
    TemplatePreviewView, TemplateTextForm, VariablesForm,
};
use desk::{Coded, DeskError, codes::coded};
use domain::{Channel, LetterKind, Right};

const OWN_WORDS: &str = "The whole crew thanks you for writing.";

struct Office {
    _folder: tempfile::TempDir,
    file: CaseFile,
}

fn today() -> NaiveDate {
    "2026-11-23".parse().expect("a date")
}

fn which(kind: LetterKind, language: Language) -> TemplateForm {
    TemplateForm {
        kind: Coded(kind),
        language: Coded(language),
    }
}

const ACKNOWLEDGEMENT: LetterKind = LetterKind::Acknowledgement;

fn ours(language: Language) -> String {
    Template::ours(ACKNOWLEDGEMENT, language).source
}

/// Ours with the office's own words in it.
fn own(language: Language) -> String {
    ours(language).replace(
        "{% include \"close\" %}",
        &format!("{OWN_WORDS}\n\n{{% include \"close\" %}}"),
    )
}

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let form = NewFileForm {
            office_name: "Lanternfish Software".to_owned(),
            staff: "Dana Whitlock".to_owned(),
            passphrase: "copper lantern drifts eastward".to_owned(),
        };
        let path = folder.path().join("Lanternfish.rightsdesk");
        let (mut file, _) = start::create(&path, form, KdfCost::FLOOR).expect("created");
        let office = OfficeForm {
            address: vec!["210 Harbor Street".to_owned()],
            email: "privacy@lanternfish.example.com".to_owned(),
            ..OfficeForm::named("Lanternfish Software")
        };
        desk::office::save(&mut file, office).expect("saved");
        Self {
            _folder: folder,
            file,
        }
    }

    fn log(&mut self, name: &str, language: &str) -> String {
        let form = CaseForm {
            name: name.to_owned(),
            email: Some("robin@example.net".to_owned()),
            phone: None,
            address: Vec::new(),
            agent: None,
            rights: coded(&[Right::Delete]),
            received: Some(today()),
            received_confirmed: false,
            channel: Coded(Channel::Phone),
            language: language.to_owned(),
            reference: None,
            identifiers: Vec::new(),
            note: String::new(),
        };
        let view = cases::log(&mut self.file, form, None, today());
        view.expect("logged").number
    }

    fn write(&mut self, source: &str, language: Language) {
        let form = TemplateTextForm {
            kind: Coded(ACKNOWLEDGEMENT),
            language: Coded(language),
            source: source.to_owned(),
        };
        templates::save(&mut self.file, &form).expect("saved");
    }

    fn publish(&mut self, language: Language, reason: &str) -> Result<(), DeskError> {
        let form = PublishForm {
            kind: Coded(ACKNOWLEDGEMENT),
            language: Coded(language),
            reason: reason.to_owned(),
        };
        templates::publish(&mut self.file, &form).map(drop)
    }

    fn acknowledge(&mut self, case: &str) -> Result<LetterView, DeskError> {
        let form = PrepareForm::usual(case, ACKNOWLEDGEMENT);
        letters::prepare(&mut self.file, &form, today())
    }

    fn preview(&self, source: &str, case: Option<&str>) -> TemplatePreviewView {
        let form = TemplatePreviewForm {
            kind: Coded(ACKNOWLEDGEMENT),
            language: Coded(Language::En),
            source: source.to_owned(),
            case: case.map(str::to_owned),
            known: Vec::new(),
        };
        templates::preview(&self.file, &form, today()).expect("looked at")
    }

    /// The last act of the history.
    fn last(&self) -> history::Entry {
        let acts = self.file.read(|conn| history::latest(conn, 1));
        acts.expect("read").pop().expect("there is one")
    }
}

fn refused<T: std::fmt::Debug>(result: Result<T, DeskError>, code: &str) -> String {
    let words = result.expect_err("it is refused").words();
    assert_eq!(words.code, code, "{words:?}");
    words.message
}

#[test]
fn letters_are_made_from_what_the_office_published() {
    let mut office = Office::new();
    let (first, second) = (
        office.log("Robin Vale", "en"),
        office.log("Kit Marlow", "en"),
    );
    let before = office.acknowledge(&first).expect("prepared");
    assert!(!before.body.contains(OWN_WORDS) && before.template == "standard text");

    office.write(&own(Language::En), Language::En);
    assert_eq!(office.last().action, Action::TemplateSaved);
    office.publish(Language::En, "").expect("it is sound");
    let published = office.last();
    assert_eq!(published.action, Action::TemplatePublished);
    assert_eq!(published.detail["version"], 1);

    let after = office.acknowledge(&second).expect("prepared");
    assert!(after.body.contains(OWN_WORDS) && after.template == "your template 1");
    assert!(after.problems.is_empty(), "{:?}", after.problems);
    let again = office.acknowledge(&first).expect("taken up again");
    assert_eq!(again.body, before.body, "a draft that was begun stays");
}

#[test]
fn a_sent_letter_names_the_version_it_was_made_from() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", "en");
    office.write(&own(Language::En), Language::En);
    office.publish(Language::En, "").expect("it is sound");
    let letter = office.acknowledge(&case).expect("prepared");
    letters::send(&mut office.file, &SendForm::usual(letter.id), today()).expect("sent");
    templates::back_to_ours(&mut office.file, &which(ACKNOWLEDGEMENT, Language::En))
        .expect("taken back");
    assert_eq!(office.last().action, Action::TemplateRetired);

    let row = office
        .file
        .read(|conn| casefile::letters::get(conn, casefile::LetterId(letter.id)))
        .expect("there");
    assert_eq!((row.kind, row.template), (ACKNOWLEDGEMENT, 1));
    let kept = office
        .file
        .read(|conn| casefile::templates::version(conn, row.kind, &row.language, row.template));
    assert!(kept.expect("kept").source.contains(OWN_WORDS));
    let next = office.log("Kit Marlow", "en");
    let letter = office.acknowledge(&next).expect("prepared");
    assert!(!letter.body.contains(OWN_WORDS), "ours again");
    let twice = templates::back_to_ours(&mut office.file, &which(ACKNOWLEDGEMENT, Language::En));
    refused(twice, "template-is-ours");
}

#[test]
fn a_published_version_never_changes() {
    let mut office = Office::new();
    office.write(&own(Language::En), Language::En);
    office.publish(Language::En, "").expect("it is sound");
    office.write(&own(Language::En).replace("crew", "team"), Language::En);
    office.publish(Language::En, "").expect("it is sound");
    let view = templates::view(&office.file, &which(ACKNOWLEDGEMENT, Language::En)).expect("read");
    let versions: Vec<_> = view.versions.iter().map(|one| one.version).collect();
    assert_eq!(versions, [2, 1]);
    let changed = office.file.write(|w| {
        w.execute("UPDATE templates SET source = 'x' WHERE version = 1", [])?;
        w.record(casefile::Event::of_file(Action::TemplateSaved))
    });
    assert!(changed.is_err());
    let removed = office.file.write(|w| {
        w.execute("DELETE FROM templates WHERE version = 2", [])?;
        w.record(casefile::Event::of_file(Action::TemplateSaved))
    });
    assert!(removed.is_err());
}

#[test]
fn a_broken_duty_needs_a_reason_that_is_recorded() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", "en");
    let without = ours(Language::En).replace(
        "{{ begin.says_received }}Thank you for your message. We received it on {{ received }}.{{ end }}",
        "Thank you.",
    );
    office.write(&without, Language::En);
    let said = refused(office.publish(Language::En, "  "), "template-breaks-duty");
    assert!(said.contains("request was received"), "{said}");
    office
        .publish(Language::En, "We say it on the telephone")
        .expect("with a reason");
    assert_eq!(office.last().detail["reason"], "We say it on the telephone");
    assert_eq!(office.last().detail["broken"][0], "says-received");
    let view = templates::view(&office.file, &which(ACKNOWLEDGEMENT, Language::En)).expect("read");
    assert_eq!(
        view.versions[0].reason.as_deref(),
        Some("We say it on the telephone")
    );
    let letter = office.acknowledge(&case).expect("prepared");
    let still = letter
        .problems
        .iter()
        .any(|one| one.stops && one.text.contains("request was received"));
    assert!(
        still,
        "the letter itself still must say it: {:?}",
        letter.problems
    );
}

#[test]
fn what_cannot_be_filled_is_never_published() {
    let mut office = Office::new();
    for (source, said) in [
        ("# A\n\n{{ recieved }}", "recieved"),
        ("# A\n\n{% if received %}", "do not fit together"),
        ("# A\n\n{{ agent.name }}", "{% if"),
        ("# A\n\n{{ \"x\" * 99999 }}", "cannot be used"),
        ("No subject", "subject"),
    ] {
        office.write(source, Language::En);
        let refused = refused(office.publish(Language::En, "because"), "template-unusable");
        assert!(refused.contains(said), "{refused}");
    }
}

#[test]
fn a_template_is_seen_on_a_real_case_and_says_what_is_wrong_with_it() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", "en");
    let view = templates::view(&office.file, &which(ACKNOWLEDGEMENT, Language::En)).expect("read");
    assert_eq!(view.cases[0].number, case);
    assert_eq!(view.source, ours(Language::En));
    for filled in [Some(case.as_str()), None] {
        let shown = office.preview(&view.source, filled);
        assert_eq!((shown.pages.len(), shown.flaws.len()), (1, 0));
        assert!(
            shown
                .duties
                .iter()
                .all(|one| one.duty.met && one.ours.is_some())
        );
    }
    let shown = office.preview("# A\n\nOn {{ recieved }}", Some(&case));
    assert_eq!(shown.pages.len(), 0);
    assert_eq!(shown.flaws[0].line, Some(3));
    assert_eq!(shown.flaws[0].name.as_deref(), Some("recieved"));
    let shown = office.preview("# A\n\nNothing else.", Some(&case));
    assert_eq!(shown.pages.len(), 1);
    assert!(shown.duties.iter().all(|one| !one.duty.met));
}

#[test]
fn variables_say_what_they_give_in_this_case() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", "en");
    let form = VariablesForm {
        kind: Coded(ACKNOWLEDGEMENT),
        language: Coded(Language::En),
        case: Some(case),
    };
    let all = templates::variables(&office.file, &form, today()).expect("read");
    let name = all.iter().find(|one| one.name == "consumer.name");
    let name = name.expect("it is there");
    assert_eq!(
        (name.gives.as_str(), name.insert.as_str()),
        ("Robin Vale", "{{ consumer.name }}")
    );
}

#[test]
fn spanish_letters_have_their_own_template() {
    let mut office = Office::new();
    let (spanish, english) = (
        office.log("Inés Prado", "es"),
        office.log("Kit Marlow", "en"),
    );
    office.write(&own(Language::Es), Language::Es);
    office.publish(Language::Es, "").expect("it is sound");
    let letter = office.acknowledge(&spanish).expect("prepared");
    assert!(letter.body.contains(OWN_WORDS) && letter.body.contains("Inés Prado"));
    let letter = office.acknowledge(&english).expect("prepared");
    assert!(!letter.body.contains(OWN_WORDS));
    let library = templates::library(&office.file).expect("read");
    let own: Vec<_> = library
        .groups
        .iter()
        .flat_map(|group| &group.kinds)
        .flat_map(|kind| kind.languages.iter().map(move |row| (kind.kind.0, row)))
        .filter(|(_, row)| row.own)
        .map(|(kind, row)| (kind, row.language.0))
        .collect();
    assert_eq!(own, [(ACKNOWLEDGEMENT, Language::Es)]);
    let kinds: usize = library.groups.iter().map(|group| group.kinds.len()).sum();
    assert_eq!((kinds, library.changed), (47, 1));
}

#[test]
fn a_template_goes_to_another_office_as_a_file() {
    let mut office = Office::new();
    office.write(&own(Language::En), Language::En);
    let form = which(ACKNOWLEDGEMENT, Language::En);
    let made = templates::export(&office.file, &form).expect("made");
    assert_eq!(made.file_name, "acknowledgement en.letter.md");

    let mut other = Office::new();
    let got = templates::import(&mut other.file, made.text.as_bytes()).expect("read");
    assert_eq!(got.kind.0, ACKNOWLEDGEMENT);
    let view = templates::view(&other.file, &got).expect("read");
    assert!(view.draft.is_some() && view.source == own(Language::En));
    for broken in [
        &b"\xff\xfe\x00binary"[..],
        b"",
        b"---\nletter: none\n---\nx",
        b"# Just text",
    ] {
        refused(templates::import(&mut other.file, broken), "not-a-template");
    }
    let long = vec![b'x'; 1 << 20];
    refused(templates::import(&mut other.file, &long), "not-a-template");
    assert_eq!(
        templates::view(&other.file, &got).expect("read").source,
        view.source
    );
}

#[test]
fn drafts_are_compared_and_thrown_away() {
    let mut office = Office::new();
    office.write(&own(Language::En), Language::En);
    let form = CompareForm {
        kind: Coded(ACKNOWLEDGEMENT),
        language: Coded(Language::En),
        source: own(Language::En),
        version: 0,
    };
    let changes = templates::compare(&office.file, &form).expect("compared");
    let new: Vec<_> = changes
        .iter()
        .filter(|one| one.change == ChangeKind::New)
        .collect();
    assert_eq!(new[0].text, OWN_WORDS);
    assert!(changes.iter().all(|one| one.change != ChangeKind::Gone));
    let form = which(ACKNOWLEDGEMENT, Language::En);
    let view = templates::discard(&mut office.file, &form).expect("gone");
    assert_eq!(view.source, ours(Language::En));
    refused(
        templates::discard(&mut office.file, &form),
        "no-template-draft",
    );
    // What is as before needs no draft.
    office.write(&ours(Language::En), Language::En);
    assert!(
        templates::view(&office.file, &form)
            .expect("read")
            .draft
            .is_none()
    );
}

fn block(key: &str, text: &str) -> ChangeBlockForm {
    ChangeBlockForm {
        was: None,
        block: BlockForm {
            key: key.to_owned(),
            language: Coded(Language::En),
            text: text.to_owned(),
        },
    }
}

#[test]
fn text_blocks_are_kept_by_their_keys() {
    let mut office = Office::new();
    blocks::save(
        &mut office.file,
        &block("/Hours", " We are here from 9 to 5. "),
    )
    .expect("saved");
    assert_eq!(office.last().action, Action::BlocksChanged);
    let taken = blocks::save(&mut office.file, &block("hours", "Other"));
    refused(taken, "block-key-taken");
    refused(
        blocks::save(&mut office.file, &block("no spaces", "x")),
        "block-key",
    );
    refused(
        blocks::save(&mut office.file, &block("empty", " ")),
        "required",
    );
    let was = BlockRef {
        key: "hours".to_owned(),
        language: Coded(Language::En),
    };
    let renamed = ChangeBlockForm {
        was: Some(was.clone()),
        ..block("open", "We are here from 9 to 6.")
    };
    let view = blocks::save(&mut office.file, &renamed).expect("renamed");
    let all: Vec<_> = view
        .blocks
        .iter()
        .map(|one| (one.key.as_str(), one.text.as_str()))
        .collect();
    assert_eq!(all, [("open", "We are here from 9 to 6.")]);
    refused(blocks::remove(&mut office.file, &was), "not-found");
    let open = BlockRef {
        key: "open".to_owned(),
        ..was
    };
    assert!(
        blocks::remove(&mut office.file, &open)
            .expect("gone")
            .blocks
            .is_empty()
    );
}
