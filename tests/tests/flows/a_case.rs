//! One case from the first word to the closed file.

use desk::Coded;
use desk::cases::AgentForm;
use desk::letters::{self, Format};
use domain::{Authority, DataPoint, Ground, LetterKind, Outcome, Right};
use mail_parser::MessageParser;

use crate::office::{Office, form};

#[test]
fn a_deletion_is_acknowledged_verified_decided_answered_and_closed() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    office
        .send(&case, LetterKind::Acknowledgement)
        .expect("sent");
    let verified = office.verify(&case);
    assert!(
        verified
            .identity
            .expect("a check belongs to a deletion")
            .reached
    );
    office
        .decide(&case, Right::Delete, Outcome::Granted, None, "")
        .expect("decided");
    office.send(&case, LetterKind::DeletionDone).expect("sent");
    let closed = office.show(&case);
    assert!(closed.next.is_empty() && closed.closed.is_some());
    assert_eq!(
        closed.letters.iter().filter(|letter| letter.sent).count(),
        2
    );
}

#[test]
fn case_numbers_count_up_within_the_year_of_receipt() {
    let mut office = Office::new();
    assert_eq!(
        office.log("Robin Vale", &[Right::Delete]).number,
        "2026-0001"
    );
    assert_eq!(
        office
            .log("Tomás Aguirre-Bell", &[Right::OptOutSale])
            .number,
        "2026-0002"
    );
}

#[test]
fn the_answer_needs_a_decision_first() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::OptOutSale]).number;
    let refused = office
        .send(&case, LetterKind::OptOutConfirmed)
        .expect_err("nothing was decided");
    assert_eq!(refused.words().code, "letter-blocked");
    office
        .decide(&case, Right::OptOutSale, Outcome::Granted, None, "")
        .expect("decided");
    office
        .send(&case, LetterKind::OptOutConfirmed)
        .expect("sent");
}

#[test]
fn nobody_is_verified_for_an_opt_out() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::OptOutSale]);
    assert!(case.identity.is_none());
    let refused = office
        .compare(&case.number, DataPoint::EmailAddress)
        .expect_err("forbidden by 7060(b)");
    assert_eq!(refused.words().code, "nothing-to-verify");
}

#[test]
fn a_partial_deletion_says_what_is_kept_and_why() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    office.verify(&case);
    let kept = "two invoices of 2025, kept for seven years";
    office
        .decide(
            &case,
            Right::Delete,
            Outcome::Partly,
            Some(Ground::LegalObligation),
            kept,
        )
        .expect("decided");
    let letter = office
        .prepare(&case, LetterKind::DeletionPartly)
        .expect("prepared");
    assert!(letter.body.contains(kept), "{}", letter.body);
    assert!(
        letter.duties.iter().all(|duty| duty.met),
        "{:?}",
        letter.duties
    );
}

#[test]
fn the_letter_of_an_agents_case_goes_to_both_addresses() {
    let mut office = Office::new();
    let mut with_agent = form("Robin Vale", &[Right::Delete], office.today);
    with_agent.agent = Some(AgentForm {
        name: Some("Kit Marlow".to_owned()),
        organization: Some("Prism Advocates".to_owned()),
        email: Some("requests@prism.example".to_owned()),
        authority: Coded(Authority::SignedPermission),
    });
    let case = office.log_form(with_agent).expect("logged").number;
    let letter = office
        .send(&case, LetterKind::Acknowledgement)
        .expect("sent");
    let eml = letters::export(&office.file, letter.id, Format::Eml, office.today)
        .expect("exported")
        .bytes;
    let message = MessageParser::default().parse(&eml).expect("a message");
    let to: Vec<_> = message
        .to()
        .expect("recipients")
        .iter()
        .filter_map(|address| address.address())
        .collect();
    assert_eq!(to, ["robin.vale@example.com", "requests@prism.example"]);
    assert_eq!(message.attachment_count(), 1);
}

#[test]
fn a_sent_letter_never_changes() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    let letter = office
        .send(&case, LetterKind::Acknowledgement)
        .expect("sent");
    let pdf = |office: &Office, today| {
        letters::export(&office.file, letter.id, Format::Pdf, today)
            .expect("exported")
            .bytes
    };
    let before = pdf(&office, office.today);
    let form = letters::LetterTextForm {
        id: letter.id,
        subject: "Other".to_owned(),
        body: "Other".to_owned(),
    };
    let refused = letters::save_text(&mut office.file, &form, office.today).expect_err("frozen");
    assert_eq!(refused.words().code, "letter-sent");
    let moved = desk::office::OfficeForm {
        name: "Another name".to_owned(),
        ..desk::office::load(&office.file).expect("read")
    };
    desk::office::save(&mut office.file, moved).expect("saved");
    assert_eq!(pdf(&office, office.today + chrono::Days::new(30)), before);
}

#[test]
fn every_act_is_in_the_history_and_the_chain_holds() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    office
        .send(&case, LetterKind::Acknowledgement)
        .expect("sent");
    office
        .compare(&case, DataPoint::EmailAddress)
        .expect("recorded");
    let acts: Vec<String> = office
        .show(&case)
        .history
        .into_iter()
        .rev()
        .map(|act| act.what)
        .collect();
    assert_eq!(
        acts,
        [
            "Case logged",
            "Letter prepared: Acknowledgement of receipt",
            "Letter sent: Acknowledgement of receipt",
            "Receipt confirmed: Delete",
            "Data point compared: E-mail address matches",
        ],
    );
    let verified = casefile::history::verify(&office.file).expect("read");
    assert!(verified.faults.is_empty(), "{:?}", verified.faults);
}

#[test]
fn what_was_done_is_there_after_closing_and_unlocking() {
    let mut office = Office::new();
    let case = office
        .log("Tomás Aguirre-Bell", &[Right::Delete, Right::OptOutSale])
        .number;
    let path = office.path();
    let Office {
        folder: _folder,
        file,
        today,
    } = office;
    file.close().expect("closed");
    let form = desk::start::UnlockForm {
        staff: None,
        passphrase: crate::office::PASSPHRASE.to_owned(),
    };
    let file = desk::start::unlock(&path, form).expect("unlocked");
    let view = desk::case::view(&file, &case, today).expect("there");
    assert_eq!(view.consumer.name, "Tomás Aguirre-Bell");
    assert_eq!(view.requests.len(), 2);
}
