//! What follows when a letter goes out: overruled problems, deliveries, extensions, the frozen copy.

use casefile::CaseFile;
use casefile::history::{self, Action};
use chrono::{Days, NaiveDate};
use desk::letters::{
    self, DeliveryForm, DetailForm, DetailsForm, Format, HeardForm, LetterTextForm, LetterView,
    SendForm,
};
use desk::{Coded, case};
use domain::{Detail, LetterKind, Paper, Passage, Right, Way};

use super::{Office, today};

fn last(file: &CaseFile, number: &str, action: Action) -> Option<serde_json::Value> {
    let entries = file
        .read(|conn| history::of_case(conn, casefile::cases::by_number(conn, number)?.id))
        .expect("read");
    let mut entries = entries.into_iter().rev();
    Some(entries.find(|entry| entry.action == action)?.detail)
}

fn detail(detail: Detail, values: &[&str]) -> DetailForm {
    DetailForm {
        detail: Coded(detail),
        values: values.iter().map(|value| (*value).to_owned()).collect(),
    }
}

impl Office {
    fn details(&mut self, letter: &LetterView, details: Vec<DetailForm>) -> LetterView {
        let form = DetailsForm {
            id: letter.id,
            details,
            keep_contact: false,
        };
        letters::set_details(&mut self.file, &form, today()).expect("kept")
    }

    fn write(&mut self, letter: &LetterView, body: &str) -> LetterView {
        let form = LetterTextForm {
            id: letter.id,
            subject: letter.subject.clone(),
            body: body.to_owned(),
        };
        letters::save_text(&mut self.file, &form, today()).expect("kept")
    }

    fn send(&mut self, form: &SendForm) -> Result<LetterView, String> {
        letters::send(&mut self.file, form, today()).map_err(|error| error.words().code)
    }
}

#[test]
fn what_stops_a_letter_can_be_overruled_with_a_reason_that_is_kept() {
    let mut office = Office::new();
    let case = office.log("José Vale", "jose@vale.example", Right::Delete);
    let letter = office.acknowledgement(&case);
    let letter = office.write(&letter, "Dear José Vale,\n\nThank you, [...].\n");
    assert!(
        letter
            .problems
            .iter()
            .any(|one| one.stops && one.may_overrule)
    );
    let despite = |reason: &str| SendForm {
        despite: Some(reason.to_owned()),
        ..SendForm::usual(letter.id)
    };
    assert_eq!(
        office.send(&SendForm::usual(letter.id)).err().as_deref(),
        Some("letter-blocked")
    );
    assert_eq!(
        office.send(&despite("  ")).err().as_deref(),
        Some("letter-blocked")
    );
    let sent = office.send(&despite("Said on the phone")).expect("sent");
    let sent = sent.sent.expect("it went");
    assert_eq!(sent.despite.as_deref(), Some("Said on the phone"));
    let entry = last(&office.file, &case, Action::LetterOverruled).expect("recorded");
    assert_eq!(entry["reason"], "Said on the phone");
    assert!(
        entry["against"]
            .as_array()
            .is_some_and(|all| !all.is_empty())
    );
}

#[test]
fn a_reason_is_not_kept_where_nothing_stood_against_the_letter() {
    let mut office = Office::new();
    let case = office.log("José Vale", "jose@vale.example", Right::Delete);
    let letter = office.acknowledgement(&case);
    let form = SendForm {
        despite: Some("just in case".to_owned()),
        ..SendForm::usual(letter.id)
    };
    let sent = office.send(&form).expect("sent").sent.expect("it went");
    assert_eq!(sent.despite, None);
    assert_eq!(last(&office.file, &case, Action::LetterOverruled), None);
}

#[test]
fn how_a_letter_went_is_recorded_and_only_added_to() {
    let mut office = Office::new();
    let case = office.log("José Vale", "jose@vale.example", Right::Delete);
    let letter = office.acknowledgement(&case);
    assert_eq!(letter.usual[0].way.0, Way::Email);
    let by_post = |tracking: &str| SendForm {
        deliveries: vec![DeliveryForm {
            recipient: "77 Alder Lane, Arcata".to_owned(),
            way: Coded(Way::RegisteredPost),
            tracking: tracking.to_owned(),
        }],
        ..SendForm::usual(letter.id)
    };
    assert_eq!(office.send(&by_post("")).err().as_deref(), Some("required"));
    let sent = office
        .send(&by_post("RE 4711"))
        .expect("sent")
        .sent
        .expect("it went");
    assert_eq!(
        sent.deliveries[0].text,
        "went by registered post on 23 November 2026, number RE 4711"
    );
    let heard = |day: NaiveDate| HeardForm {
        id: letter.id,
        recipient: "77 Alder Lane, Arcata".to_owned(),
        passage: Coded(Passage::Returned),
        way: None,
        tracking: String::new(),
        day,
        note: "moved away".to_owned(),
    };
    let later = today() + Days::new(5);
    let too_early = letters::heard(&mut office.file, &heard(today() - Days::new(1)), later);
    assert_eq!(
        too_early.expect_err("before it went").words().code,
        "before-it-went"
    );
    let known = letters::heard(&mut office.file, &heard(later), later).expect("added");
    let known = known.sent.expect("it went").deliveries;
    assert_eq!(known.len(), 2);
    assert!(known[1].failed && known[1].text.starts_with("came back by post"));
    let row = &case::view(&office.file, &case, later)
        .expect("read")
        .letters[0];
    assert!(row.returned, "{row:?}");
}

#[test]
fn the_notice_of_an_extension_extends_on_the_day_it_went() {
    let mut office = Office::new();
    let case = office.log("José Vale", "jose@vale.example", Right::Delete);
    let letter = office.prepare(&case, LetterKind::ExtensionNotice);
    let reason = "your orders are in an old system that we search by hand.";
    let letter = office.details(&letter, vec![detail(Detail::ExtensionReason, &[reason])]);
    assert!(letter.body.contains(reason), "{}", letter.body);
    assert!(
        !letter.problems.iter().any(|one| one.stops),
        "{:?}",
        letter.problems
    );
    office.send(&SendForm::usual(letter.id)).expect("sent");
    let stored = office
        .file
        .read(|conn| {
            let case = casefile::cases::by_number(conn, &case)?;
            casefile::requests::of_case(conn, case.id)
        })
        .expect("read");
    let notice = stored[0].extension.as_ref().expect("extended");
    assert_eq!((notice.sent_on, notice.reason.as_str()), (today(), reason));
    assert!(last(&office.file, &case, Action::Extended).is_some());
}

#[test]
fn the_notice_of_an_extension_is_refused_after_day_45() {
    let mut office = Office::new();
    let case = office.log("José Vale", "jose@vale.example", Right::Delete);
    let letter = office.prepare(&case, LetterKind::ExtensionNotice);
    let letter = office.details(
        &letter,
        vec![detail(Detail::ExtensionReason, &["It takes long."])],
    );
    let late = today() + Days::new(46);
    let form = SendForm {
        despite: Some("we forgot".to_owned()),
        ..SendForm::usual(letter.id)
    };
    let refused = letters::send(&mut office.file, &form, late).expect_err("too late");
    assert_eq!(refused.words().code, "extension-too-late");
    let on_day_45 = letters::send(&mut office.file, &form, today() + Days::new(45));
    assert!(on_day_45.is_ok(), "{on_day_45:?}");
}

#[test]
fn details_are_typed_once_and_leave_what_staff_wrote() {
    let mut office = Office::new();
    let case = office.log("José Vale", "jose@vale.example", Right::Delete);
    let letter = office.prepare(&case, LetterKind::ExtensionNotice);
    let edited = letter.body.replace("We are sorry:", "We are very sorry:");
    let letter = office.write(&letter, &edited);
    let letter = office.details(
        &letter,
        vec![detail(Detail::ExtensionReason, &["it is much"])],
    );
    assert!(
        letter.body.contains("it is much") && letter.body.contains("very sorry"),
        "{}",
        letter.body
    );
    let again = office.details(
        &letter,
        vec![detail(Detail::ExtensionReason, &["it is more"])],
    );
    assert_eq!(again.details[0].values, ["it is more"]);
}

#[test]
fn a_later_export_gives_the_same_bytes_in_every_format() {
    let mut office = Office::new();
    let printed_on = |paper| desk::office::OfficeForm {
        paper: Coded(paper),
        ..super::office()
    };
    desk::office::save(&mut office.file, printed_on(Paper::A4)).expect("saved");
    let case = office.log("José Vale", "jose@vale.example", Right::Delete);
    let letter = office.acknowledgement(&case);
    let formats = [
        Format::Pdf,
        Format::Docx,
        Format::Html,
        Format::Eml,
        Format::Txt,
    ];
    let export = |office: &Office, day| {
        formats.map(|format| {
            letters::export(&office.file, letter.id, format, day)
                .expect("written")
                .bytes
        })
    };
    let draft = export(&office, today());
    let word = String::from_utf8_lossy(&draft[1]).into_owned();
    assert!(word.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"));
    letters::exported(&mut office.file, letter.id, Format::Pdf).expect("recorded");
    let sent = office.send(&SendForm::usual(letter.id)).expect("sent");
    // What was printed from the draft is what is frozen, code included.
    assert!(draft == export(&office, today()));
    desk::office::save(
        &mut office.file,
        desk::office::OfficeForm {
            name: "Another name".to_owned(),
            ..printed_on(Paper::UsLetter)
        },
    )
    .expect("saved");
    assert!(draft == export(&office, today() + Days::new(400)));
    let code = sent.sent.expect("it went").code;
    let entry = office.file.read(|conn| history::find_code(conn, &code));
    let entry = entry.expect("read").expect("found");
    assert_eq!(entry.action, Action::LetterPrepared);
}
