//! A draft follows its case, and a problem leads to where it is put right.

use chrono::NaiveDate;
use desk::Coded;
use desk::case::{self, PeopleForm};
use desk::cases::AgentForm;
use desk::decisions::{self, DecisionForm};
use desk::inventory::{self, CategoryForm, ContactForm};
use desk::letters::{self, LetterTextForm, LetterView, PrepareForm, ProblemPlace, ProblemView};
use domain::{Authority, Detail, Ground, LetterKind, Outcome, Right};

use super::{Office, today};

impl Office {
    fn people(&self, case: &str) -> PeopleForm {
        let consumer = self.view(case).consumer;
        PeopleForm {
            case: case.to_owned(),
            name: consumer.name,
            email: consumer.email,
            phone: consumer.phone,
            address: consumer.address,
            agent: None,
        }
    }

    fn correct(&mut self, form: PeopleForm) -> Result<case::CaseView, String> {
        let corrected = case::correct_people(&mut self.file, form, today());
        corrected.map_err(|error| error.words().field.unwrap_or_default())
    }

    fn decide(&mut self, case: &str, right: Right, ground: Option<Ground>, facts: &str) {
        let decision = DecisionForm {
            case: case.to_owned(),
            right: Coded(right),
            outcome: Coded(match ground {
                None => Outcome::Granted,
                Some(_) => Outcome::Denied,
            }),
            ground: ground.map(Coded),
            facts: facts.to_owned(),
            keep: Vec::new(),
            second_person: None,
        };
        decisions::decide(&mut self.file, &decision, today()).expect("decided");
    }

    fn open(&mut self, letter: &LetterView) -> LetterView {
        letters::open(&mut self.file, letter.id, today()).expect("opened")
    }
}

fn problem<'a>(letter: &'a LetterView, words: &str) -> &'a ProblemView {
    let mut problems = letter.problems.iter();
    let found = problems.find(|one| one.text.contains(words));
    found.unwrap_or_else(|| panic!("{words}: {:?}", letter.problems))
}

#[test]
fn a_corrected_name_stands_in_the_draft_and_what_staff_wrote_stays() {
    let mut office = Office::new();
    let case = office.log("Jose Vale", "jose@vale.example", Right::Delete);
    let letter = office.acknowledgement(&case);
    let body = letter.body.replace("Thank you", "Many thanks");
    let form = LetterTextForm {
        id: letter.id,
        subject: letter.subject.clone(),
        body: body.clone(),
    };
    letters::save_text(&mut office.file, &form, today()).expect("saved");
    assert!(!office.open(&letter).renewed);
    let mut people = office.people(&case);
    people.name = " José Vale ".to_owned();
    let after = office.correct(people).expect("corrected");
    assert_eq!(after.consumer.name, "José Vale");
    let renewed = office.open(&letter);
    assert!(renewed.renewed);
    assert_eq!(renewed.body, body.replace("Jose Vale", "José Vale"));
    assert!(!office.open(&letter).renewed, "once is enough");
    let history = office.view(&case).history;
    let told = |what: &str| history.iter().any(|entry| entry.what == what);
    assert!(told("People corrected: name"));
    assert!(told("Draft brought up to date: Acknowledgement of receipt"));
}

#[test]
fn a_draft_that_was_begun_says_the_decision_that_was_made_since() {
    let mut office = Office::new();
    let case = office.log("José Vale", "jose@vale.example", Right::Delete);
    let letter = office.prepare(&case, LetterKind::DeletionDenied);
    let blank = problem(&letter, "Not filled in: what is kept, and why");
    let decision = ProblemPlace::Decision {
        right: Coded(Right::Delete),
    };
    assert_eq!(blank.place, decision);
    assert_eq!(problem(&letter, "Decide").place, decision);
    let text = "All of it is needed for the open warranty case.";
    office.decide(&case, Right::Delete, Some(Ground::Transaction), text);
    let renewed = office.open(&letter);
    assert!(renewed.body.contains(text), "{}", renewed.body);
    assert_eq!(renewed.problems.len(), 0, "{:?}", renewed.problems);
}

#[test]
fn a_blank_is_called_by_its_words_in_the_windows_language_and_leads_to_its_field() {
    let mut office = Office::new();
    let case = office.log("José Vale", "jose@vale.example", Right::Delete);
    let form = PrepareForm {
        language: Some(Coded(::letters::Language::Es)),
        ..PrepareForm::usual(&case, LetterKind::ExtensionNotice)
    };
    let letter = letters::prepare(&mut office.file, &form, today()).expect("prepared");
    assert!(letter.body.contains("{{ por qué se necesita más tiempo }}"));
    let blank = problem(&letter, "Not filled in: why more time is needed");
    let detail = Coded(Detail::ExtensionReason);
    assert_eq!(blank.place, ProblemPlace::Detail { detail });
}

#[test]
fn nobody_to_write_to_leads_to_the_people_of_the_case() {
    let mut office = Office::new();
    let case = office.log("José Vale", "", Right::Delete);
    let letter = office.acknowledgement(&case);
    let field = "email";
    let place = problem(&letter, "has an e-mail or postal address").place;
    assert_eq!(place, ProblemPlace::People { field });
    let mut people = office.people(&case);
    people.email = Some("jose at vale".to_owned());
    assert_eq!(
        office.correct(people.clone()).map(drop),
        Err(field.to_owned())
    );
    people.email = Some("jose@vale.example".to_owned());
    people.agent = Some(AgentForm {
        name: Some("Robin Firm".to_owned()),
        organization: None,
        email: None,
        authority: Coded(Authority::NoneShown),
    });
    let after = office.correct(people).expect("corrected");
    assert_eq!(after.agent.expect("an agent").title, "Robin Firm");
    assert_eq!(office.open(&letter).recipients, ["jose@vale.example"]);
}

/// Who is to be told of an opt-out of 23 November that is given on the same day, if the data broker got
/// information for the last time on `last_got`.
fn told_of_opt_out(last_got: Option<NaiveDate>) -> Vec<String> {
    let mut office = Office::new();
    let category = CategoryForm {
        name: "Contact details".to_owned(),
        statutory: Vec::new(),
        elements: Vec::new(),
        sources: Vec::new(),
        purposes: Vec::new(),
        recipients: vec!["Help desk".to_owned()],
        sold_to: vec!["Data broker".to_owned()],
        retention: String::new(),
    };
    inventory::save(&mut office.file, vec![category]).expect("saved");
    let contact = ContactForm {
        name: "Data broker".to_owned(),
        email: String::new(),
        address: Vec::new(),
        last_got,
    };
    inventory::save_contact(&mut office.file, contact, today()).expect("saved");
    let case = office.log("José Vale", "jose@vale.example", Right::OptOutSale);
    office.decide(&case, Right::OptOutSale, None, "");
    let recipients = office.view(&case).recipients.into_iter();
    recipients.map(|one| one.name).collect()
}

#[test]
fn an_opt_out_reaches_third_parties_who_got_information_after_it() {
    assert_eq!(told_of_opt_out(None), ["Data broker"]);
    assert_eq!(told_of_opt_out(Some(today())), ["Data broker"]);
    let before = today().pred_opt();
    assert_eq!(told_of_opt_out(before), Vec::<String>::new());
}

#[test]
fn a_duty_that_is_not_met_offers_the_words_of_this_case() {
    let mut office = Office::new();
    let case = office.log("José Vale", "jose@vale.example", Right::Delete);
    let letter = office.acknowledgement(&case);
    let mut form = LetterTextForm {
        id: letter.id,
        subject: letter.subject.clone(),
        body: letter.body.replace("January 7, 2027", "soon"),
    };
    let check = |file: &_, form: &_| letters::problems(file, form, today()).expect("checked");
    let found = check(&office.file, &form);
    let words = found.iter().find_map(|one| one.ours.clone());
    let words = words.expect("the words for the date");
    assert!(
        words.contains("You will have our answer by January 7, 2027."),
        "{words}"
    );
    form.body = format!("{}\n{words}\n", form.body);
    assert_eq!(check(&office.file, &form).len(), 0);
}
