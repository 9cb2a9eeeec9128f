//! Letters that came back: whom a notice has not reached is still to be told, and what the consumer has not
//! got is owed until it goes once more.

use desk::Coded;
use desk::letters::{self, HeardForm, LetterView};
use domain::next::Act;
use domain::{LetterKind, Passage, Right, Way};

use super::acts::{MAIL, told};
use super::{Office, today};

const ADDRESS: &str = "privacy@pelican-mail.example";

impl Office {
    fn heard(&mut self, letter: &LetterView, recipient: &str, passage: Passage) {
        let again = passage == Passage::Went;
        let form = HeardForm {
            id: letter.id,
            recipient: recipient.to_owned(),
            passage: Coded(passage),
            way: again.then_some(Coded(Way::Post)),
            tracking: String::new(),
            day: today(),
            note: String::new(),
        };
        letters::heard(&mut self.file, &form, today()).expect("added");
    }

    /// The letter that the case says is to go once more.
    fn to_send_again(&self, case: &str) -> Option<i64> {
        let next = self.view(case).next;
        let mut steps = next.iter();
        steps.find(|step| step.act.0 == Act::SendAgain)?.sent
    }
}

#[test]
fn whom_a_notice_has_not_reached_is_still_to_be_told() {
    let mut office = Office::with_recipients();
    let case = office.deleted_but_for_invoices("José Vale");
    let notice = office.notice(&case);
    office.send_out(&notice, today()).expect("sent");
    office.heard(&notice, ADDRESS, Passage::Bounced);
    let view = office.view(&case);
    assert_eq!(told(&view), []);
    assert_eq!(view.recipients[0].came_back, Some(notice.id));
    assert!(
        view.next
            .iter()
            .any(|step| step.act.0 == Act::TellRecipients)
    );
    assert_eq!(office.to_send_again(&case), None, "the list says it");
    let said = |what: &str| view.history.iter().any(|entry| entry.what.contains(what));
    assert!(said("the notice came back"), "{:?}", view.history);

    office.heard(&notice, "41 Depot Road, Arcata", Passage::Went);
    let view = office.view(&case);
    let expected = "the notice went by post to 41 Depot Road, Arcata";
    assert_eq!(told(&view), [(MAIL, expected)]);
    assert_eq!(view.recipients[0].came_back, None);

    office.heard(&notice, "41 Depot Road, Arcata", Passage::Returned);
    office.heard(&notice, "41 Depot Road, Arcata", Passage::Arrived);
    let expected = "the notice to 41 Depot Road, Arcata arrived";
    assert_eq!(told(&office.view(&case)), [(MAIL, expected)]);
}

#[test]
fn a_notice_that_came_back_takes_nothing_from_whoever_was_told_otherwise() {
    let mut office = Office::with_recipients();
    let case = office.deleted_but_for_invoices("José Vale");
    let notice = office.notice(&case);
    office.send_out(&notice, today()).expect("sent");
    office.heard(&notice, ADDRESS, Passage::Bounced);
    let form = desk::recipients::ToldForm {
        case: case.clone(),
        id: office.view(&case).recipients[0].id,
        word: Coded(domain::tell::Word::Told),
        note: "on the telephone".to_owned(),
        on: today(),
    };
    desk::recipients::settle(&mut office.file, &form, today()).expect("ticked off");
    office.heard(&notice, ADDRESS, Passage::Bounced);
    assert_eq!(told(&office.view(&case)), [(MAIL, "on the telephone")]);
}

#[test]
fn what_the_consumer_has_not_got_is_owed_until_it_goes_once_more() {
    let mut office = Office::new();
    let case = office.log("José Vale", "jose@vale.example", Right::Delete);
    let letter = office.acknowledgement(&case);
    office.send_out(&letter, today()).expect("sent");
    assert_eq!(office.to_send_again(&case), None);
    office.heard(&letter, "jose@vale.example", Passage::Bounced);
    assert_eq!(office.to_send_again(&case), Some(letter.id));
    assert!(office.view(&case).letters[0].returned);
    office.heard(&letter, "77 Alder Lane, Arcata", Passage::Went);
    assert_eq!(office.to_send_again(&case), None);
    assert!(!office.view(&case).letters[0].returned);
}

#[test]
fn an_answer_that_came_back_opens_its_case_again() {
    let mut office = Office::new();
    let case = office.deleted_but_for_invoices("José Vale");
    let letter = office.prepare(&case, LetterKind::DeletionPartly);
    office.send_out(&letter, today()).expect("sent");
    assert!(office.view(&case).closed.is_some());
    office.heard(&letter, "josé.vale@vale.example", Passage::Bounced);
    assert!(office.view(&case).closed.is_none());
    assert_eq!(office.to_send_again(&case), Some(letter.id));
    let rows = desk::today::view(&office.file, today()).expect("read").now;
    assert!(rows.iter().any(|row| row.step.sent == Some(letter.id)));
    office.heard(&letter, "josé.vale@vale.example", Passage::Arrived);
    assert!(office.view(&case).closed.is_some());
}

#[test]
fn a_letter_goes_once_more_to_somewhere_and_some_way() {
    let mut office = Office::new();
    let case = office.log("José Vale", "jose@vale.example", Right::Delete);
    let letter = office.acknowledgement(&case);
    office.send_out(&letter, today()).expect("sent");
    let mut check = |recipient: &str, way: Option<Way>| {
        let form = HeardForm {
            id: letter.id,
            recipient: recipient.to_owned(),
            passage: Coded(Passage::Went),
            way: way.map(Coded),
            tracking: String::new(),
            day: today(),
            note: String::new(),
        };
        let added = letters::heard(&mut office.file, &form, today());
        added.err().and_then(|error| error.words().field)
    };
    assert_eq!(check(" ", Some(Way::Post)).as_deref(), Some("recipient"));
    assert_eq!(check("77 Alder Lane", None).as_deref(), Some("way"));
    let registered = check("77 Alder Lane", Some(Way::RegisteredPost));
    assert_eq!(registered.as_deref(), Some("tracking"));
    assert_eq!(check("77 Alder Lane", Some(Way::Post)), None);
}
