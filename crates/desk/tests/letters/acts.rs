//! What a letter's going out does in the case: whoever it tells is told, and nothing is certified that
//! was not done.

use chrono::{Days, NaiveDate};
use desk::case::{self, CaseView};
use desk::decisions::{self, CarryOutForm, DecisionForm, KeepForm};
use desk::inventory::{self, CategoryForm, ContactForm};
use desk::letters::{
    self, BatchForm, DetailForm, DetailsForm, Format, LetterView, PrepareForm, SendForm,
};
use desk::recipients::{self, RecipientForm};
use desk::retained::{self, DeletedForm};
use desk::{Coded, checks};
use domain::{DataPoint, Detail, Ground, LetterKind, Outcome, Right};

use super::{Office, today};

pub(super) const MAIL: &str = "Pelican Mail";
const COURIER: &str = "North Coast Couriers";

impl Office {
    /// An office whose inventory names two service providers, one of whom can be reached.
    pub(super) fn with_recipients() -> Self {
        let mut office = Self::new();
        let category = CategoryForm {
            name: "Contact details".to_owned(),
            statutory: Vec::new(),
            elements: Vec::new(),
            sources: Vec::new(),
            purposes: Vec::new(),
            recipients: vec![MAIL.to_owned(), COURIER.to_owned()],
            sold_to: Vec::new(),
            retention: String::new(),
        };
        inventory::save(&mut office.file, vec![category]).expect("saved");
        let contact = ContactForm {
            name: MAIL.to_owned(),
            email: "privacy@pelican-mail.example".to_owned(),
            address: Vec::new(),
            last_got: None,
        };
        inventory::save_contact(&mut office.file, contact, today()).expect("saved");
        office
    }

    /// A deletion of which invoices are kept until 1 March 2027; the rest is done and answered.
    pub(super) fn deleted_but_for_invoices(&mut self, name: &str) -> String {
        let email = format!("{}@vale.example", name.to_lowercase().replace(' ', "."));
        let case = self.log(name, &email, Right::Delete);
        for point in [DataPoint::EmailAddress, DataPoint::OrderNumber] {
            let form = checks::CheckForm {
                case: case.clone(),
                point: Coded(point),
                source: "shop orders".to_owned(),
                note: String::new(),
                matches: true,
            };
            checks::record(&mut self.file, &form, today()).expect("compared");
        }
        let decision = DecisionForm {
            case: case.clone(),
            right: Coded(Right::Delete),
            outcome: Coded(Outcome::Partly),
            ground: Some(Coded(Ground::LegalObligation)),
            facts: "invoices that tax law tells us to keep".to_owned(),
            keep: vec![KeepForm {
                what: "two invoices of 2025".to_owned(),
                ground: None,
                until: NaiveDate::from_ymd_opt(2027, 3, 1),
            }],
            second_person: None,
        };
        decisions::decide(&mut self.file, &decision, today()).expect("decided");
        let done = CarryOutForm {
            case: case.clone(),
            right: Coded(Right::Delete),
            on: today(),
        };
        decisions::carry_out(&mut self.file, &done, today()).expect("done");
        case
    }

    pub(super) fn view(&self, case: &str) -> CaseView {
        case::view(&self.file, case, today()).expect("read")
    }

    pub(super) fn notice(&mut self, case: &str) -> LetterView {
        let letter = self.prepare(case, LetterKind::RecipientNotice);
        let body = &letter.body;
        assert!(body.contains("vale.example"), "{body}");
        letter
    }

    pub(super) fn send_out(
        &mut self,
        letter: &LetterView,
        on: NaiveDate,
    ) -> Result<(), Vec<String>> {
        let sent = letters::send(&mut self.file, &SendForm::usual(letter.id), on);
        sent.map(drop).map_err(|error| match error {
            desk::DeskError::Refused(desk::Refusal::LetterBlocked { reasons, .. }) => reasons,
            other => vec![other.words().message],
        })
    }
}

fn entered(letter: &LetterView, detail: Detail) -> &[String] {
    let mut details = letter.details.iter();
    let found = details.find(|one| one.detail.0 == detail);
    &found.expect("a detail of the letter").values
}

pub(super) fn told(view: &CaseView) -> Vec<(&str, &str)> {
    let recipients = view.recipients.iter();
    recipients
        .filter_map(|one| Some((one.name.as_str(), one.settled.as_ref()?.note.as_str())))
        .collect()
}

#[test]
fn a_notice_that_goes_out_tells_its_recipient() {
    let mut office = Office::with_recipients();
    let case = office.deleted_but_for_invoices("José Vale");
    let letter = office.notice(&case);
    assert_eq!(entered(&letter, Detail::RecipientName), [MAIL]);
    assert_eq!(letter.recipients, ["privacy@pelican-mail.example"]);
    office.send_out(&letter, today()).expect("sent");
    let after = office.view(&case);
    let note = "the notice went by e-mail to privacy@pelican-mail.example";
    assert_eq!(told(&after), [(MAIL, note)]);
    let said = after.history.iter().any(|entry| entry.what.contains(MAIL));
    assert!(said, "{:?}", after.history);
    // The next notice is for the next one, and asks for where they are.
    let next = office.prepare(&case, LetterKind::RecipientNotice);
    assert_eq!(entered(&next, Detail::RecipientName), [COURIER]);
    assert!(entered(&next, Detail::RecipientEmail).is_empty());
    let reasons = office.send_out(&next, today()).expect_err("no address");
    assert!(
        reasons.iter().any(|one| one.contains("address")),
        "{reasons:?}"
    );
}

#[test]
fn whom_a_notice_told_can_be_taken_back() {
    let mut office = Office::with_recipients();
    let case = office.deleted_but_for_invoices("José Vale");
    let letter = office.notice(&case);
    office.send_out(&letter, today()).expect("sent");
    let form = RecipientForm {
        case: case.clone(),
        id: office.view(&case).recipients[0].id,
    };
    let view = recipients::reopen(&mut office.file, &form, today()).expect("taken back");
    assert_eq!(told(&view), []);
    assert!(
        view.next
            .iter()
            .any(|step| step.act.0 == domain::next::Act::TellRecipients)
    );
}

#[test]
fn staff_choose_whom_a_notice_is_for_and_the_inventory_remembers_the_address() {
    let mut office = Office::with_recipients();
    let case = office.deleted_but_for_invoices("José Vale");
    office.notice(&case);
    let courier = office.view(&case).recipients[1].id;
    let form = PrepareForm {
        recipient: Some(courier),
        ..PrepareForm::usual(&case, LetterKind::RecipientNotice)
    };
    let letter = letters::prepare(&mut office.file, &form, today()).expect("prepared");
    assert_eq!(entered(&letter, Detail::RecipientName), [COURIER]);
    let lines = ["41 Depot Road", "Arcata, California 95521"];
    let details = |keep_contact| DetailsForm {
        id: letter.id,
        details: vec![DetailForm {
            detail: Coded(Detail::RecipientAddress),
            values: lines.map(str::to_owned).to_vec(),
        }],
        keep_contact,
    };
    let address = |office: &Office| {
        let mut contacts = inventory::view(&office.file)
            .expect("read")
            .contacts
            .into_iter();
        let found = contacts.find(|one| one.name == COURIER);
        found.expect("they stand in the inventory").address
    };
    letters::set_details(&mut office.file, &details(false), today()).expect("kept");
    assert!(address(&office).is_empty());
    let letter = letters::set_details(&mut office.file, &details(true), today()).expect("kept");
    assert_eq!(address(&office), lines);
    office.send_out(&letter, today()).expect("sent");
    let other = office.deleted_but_for_invoices("Robin Vale");
    let form = PrepareForm {
        recipient: Some(office.view(&other).recipients[1].id),
        ..PrepareForm::usual(&other, LetterKind::RecipientNotice)
    };
    let letter = letters::prepare(&mut office.file, &form, today()).expect("prepared");
    assert_eq!(entered(&letter, Detail::RecipientAddress), lines);
}

#[test]
fn whoever_is_told_by_a_notice_stands_on_the_list_from_then_on() {
    let mut office = Office::with_recipients();
    let case = office.deleted_but_for_invoices("José Vale");
    let letter = office.notice(&case);
    let details = DetailsForm {
        id: letter.id,
        details: vec![DetailForm {
            detail: Coded(Detail::RecipientName),
            values: vec!["Harbor Print".to_owned()],
        }],
        keep_contact: false,
    };
    let letter = letters::set_details(&mut office.file, &details, today()).expect("kept");
    office.send_out(&letter, today()).expect("sent");
    let view = office.view(&case);
    let names: Vec<_> = told(&view).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["Harbor Print"]);
    assert_eq!(view.recipients.len(), 3);
}

#[test]
fn nothing_is_certified_as_deleted_before_it_is() {
    let mut office = Office::new();
    let case = office.deleted_but_for_invoices("José Vale");
    let later = today() + Days::new(120);
    let letter = office.prepare(&case, LetterKind::DeletionCertificate);
    let reasons = office
        .send_out(&letter, later)
        .expect_err("it is there still");
    assert!(
        reasons
            .iter()
            .any(|one| one.contains("“two invoices of 2025” was deleted")),
        "{reasons:?}"
    );
    // Nor does it help to leave the name out.
    let body = letter.body.replace("two invoices of 2025", "some papers");
    let form = letters::LetterTextForm {
        id: letter.id,
        subject: letter.subject.clone(),
        body,
    };
    letters::save_text(&mut office.file, &form, later).expect("saved");
    let reasons = office
        .send_out(&letter, later)
        .expect_err("nothing is gone");
    assert!(
        reasons
            .iter()
            .any(|one| one.contains("Record first what was deleted"))
    );
    letters::discard(&mut office.file, letter.id).expect("thrown away");
    let gone = DeletedForm {
        case: case.clone(),
        id: office.view(&case).retained[0].id,
        on: today() + Days::new(110),
    };
    retained::delete(&mut office.file, &gone, later).expect("recorded");
    let form = PrepareForm::usual(&case, LetterKind::DeletionCertificate);
    let letter = letters::prepare(&mut office.file, &form, later).expect("prepared");
    // It bears the day of the deletion, not that of the letter.
    assert!(letter.body.contains("March 13, 2027"), "{}", letter.body);
    office.send_out(&letter, later).expect("sent");
}

#[test]
fn certificates_go_to_closed_cases_once() {
    let mut office = Office::new();
    let case = office.deleted_but_for_invoices("José Vale");
    let letter = office.prepare(&case, LetterKind::DeletionPartly);
    office.send_out(&letter, today()).expect("sent");
    assert!(office.view(&case).closed.is_some());
    let kind = LetterKind::DeletionCertificate;
    let later = today() + Days::new(120);
    let waiting =
        |office: &Office, day| letters::batch_cases(&office.file, kind, day).expect("read");
    // Before its time there is nothing to certify.
    assert!(waiting(&office, today()).is_empty());
    let due = waiting(&office, later);
    assert!(due[0].closed && !due[0].problems.is_empty(), "{due:?}");
    let gone = DeletedForm {
        case: case.clone(),
        id: office.view(&case).retained[0].id,
        on: later,
    };
    retained::delete(&mut office.file, &gone, later).expect("recorded");
    assert!(waiting(&office, later)[0].problems.is_empty());
    let kinds = letters::batch_kinds(&office.file, later).expect("read");
    assert!(kinds.iter().any(|one| one.kind.0 == kind && one.cases == 1));
    let folder = tempfile::tempdir().expect("a folder");
    let form = BatchForm {
        case,
        kind: Coded(kind),
        language: None,
        formats: vec![Format::Pdf],
        send: true,
    };
    letters::batch_letter(&mut office.file, &form, folder.path(), later).expect("made");
    assert!(waiting(&office, later).is_empty());
}

#[test]
fn nobody_is_told_of_what_was_denied() {
    let mut office = Office::with_recipients();
    let case = office.log("José Vale", "jose@vale.example", Right::Delete);
    let decision = DecisionForm {
        case: case.clone(),
        right: Coded(Right::Delete),
        outcome: Coded(Outcome::Denied),
        ground: Some(Coded(Ground::Unverified)),
        facts: "nobody could be sure who asks".to_owned(),
        keep: Vec::new(),
        second_person: None,
    };
    decisions::decide(&mut office.file, &decision, today()).expect("decided");
    let form = PrepareForm::usual(&case, LetterKind::RecipientNotice);
    let refused = letters::prepare(&mut office.file, &form, today()).expect_err("nothing to tell");
    assert_eq!(refused.words().code, "letter-does-not-fit");
}
