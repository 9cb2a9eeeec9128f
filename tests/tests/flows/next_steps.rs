//! Whoever does what stands under "next" closes the case, whatever was asked, and nothing is forgotten.

use casefile::evidence::Purpose;
use chrono::Days;
use desk::Coded;
use desk::case::{self, CaseView, IdentityPapersForm, StepView};
use desk::decisions::{self, DecisionForm, KeepForm, RequestForm};
use desk::inventory::CategoryForm;
use desk::recipients::{self, AddRecipientForm, RecipientForm, ToldForm};
use desk::retained::{self, DeletedForm, RetainedForm, ReviewForm};
use domain::next::Act;
use domain::tell::{RecipientRole, Word};
use domain::{Authority, Code, DataPoint, Ground, LetterKind, Outcome, Right};

use crate::office::{Office, day, form};

/// What is decided when a decision is due.
type Plan = fn(Right) -> (Outcome, Option<Ground>);

fn grant(_: Right) -> (Outcome, Option<Ground>) {
    (Outcome::Granted, None)
}

fn an_office_with_an_inventory() -> Office {
    let mut office = Office::new();
    save_inventory(
        &mut office,
        &["Newsletter tool", "Help desk"],
        &["Data broker"],
    );
    office
}

fn save_inventory(office: &mut Office, recipients: &[&str], sold_to: &[&str]) {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    let category = CategoryForm {
        name: "Contact information".to_owned(),
        statutory: Vec::new(),
        elements: texts(&["e-mail address"]),
        sources: texts(&["you"]),
        purposes: texts(&["the newsletter"]),
        recipients: texts(recipients),
        sold_to: texts(sold_to),
        retention: String::new(),
    };
    desk::inventory::save(&mut office.file, vec![category]).expect("saved");
}

/// Does one step as its button says, with the plan where something is to be decided.
fn perform(office: &mut Office, view: &CaseView, step: &StepView, plan: Plan) {
    let number = view.number.clone();
    let right = step.rights[0];
    let request = RequestForm {
        case: number.clone(),
        right,
    };
    let today = office.today;
    match step.act.0 {
        Act::Acknowledge => drop(
            office
                .send(&number, LetterKind::Acknowledgement)
                .expect("sent"),
        ),
        Act::CompareDataPoints => {
            let points = [
                DataPoint::EmailAddress,
                DataPoint::OrderNumber,
                DataPoint::LicenseKey,
            ];
            let made = view
                .identity
                .as_ref()
                .map_or(0, |identity| identity.checks.len());
            office.compare(&number, points[made]).expect("compared");
        }
        Act::GetDeclaration => {
            office
                .compare(&number, DataPoint::Declaration)
                .expect("signed");
        }
        Act::AskForPermission => {
            let form = case::AuthorityForm {
                case: number,
                authority: Coded(Authority::SignedPermission),
            };
            case::set_authority(&mut office.file, &form, today).expect("shown");
        }
        Act::Decide => decide(office, &number, right.0, plan),
        Act::EvaluateAsCategories => {
            decisions::evaluate_as_categories(&mut office.file, &request, today).expect("added");
        }
        Act::CarryOut => drop(office.carry_out(&number, right.0).expect("done")),
        Act::Answer => {
            decisions::answered_otherwise(&mut office.file, &request, today).expect("answered");
        }
        Act::TellRecipients => tell_next(office, view),
        Act::DeleteVerificationData => {
            let form = IdentityPapersForm { case: number };
            case::delete_identity_papers(&mut office.file, &form, today).expect("destroyed");
        }
        Act::DeleteRetained => {
            let due = view.retained.iter().find(|item| !item.gone).expect("kept");
            let form = DeletedForm {
                case: number,
                id: due.id,
                on: today,
            };
            retained::delete(&mut office.file, &form, today).expect("deleted");
        }
        Act::ReviewRetained | Act::ConfirmWithConsumer | Act::Extend | Act::SendAgain => {
            panic!("{} is not asked for here", step.act.0)
        }
    }
}

/// Decides without doing it yet: that is a step of its own.
fn decide(office: &mut Office, number: &str, right: Right, plan: Plan) {
    let (outcome, ground) = plan(right);
    let kept = ground.filter(|_| right == Right::Delete).map(|_| KeepForm {
        what: "Invoices of 2025".to_owned(),
        ground: None,
        until: Some(day("2032-12-31")),
    });
    let form = DecisionForm {
        case: number.to_owned(),
        right: Coded(right),
        outcome: Coded(outcome),
        ground: ground.map(Coded),
        facts: ground.map_or(String::new(), |_| "The facts of this case".to_owned()),
        keep: kept.into_iter().collect(),
        second_person: None,
    };
    decisions::decide(&mut office.file, &form, office.today).expect("decided");
}

fn tell_next(office: &mut Office, view: &CaseView) {
    let waits = |recipient: &&desk::case::RecipientView| recipient.settled.is_none();
    let next = view.recipients.iter().find(waits).expect("somebody waits");
    office_told(office, &view.number, next.id, Word::Told, "by e-mail").expect("told");
}

fn office_told(
    office: &mut Office,
    case: &str,
    id: i64,
    word: Word,
    note: &str,
) -> Result<CaseView, desk::DeskError> {
    let form = ToldForm {
        case: case.to_owned(),
        id,
        word: Coded(word),
        note: note.to_owned(),
        on: office.today,
    };
    recipients::settle(&mut office.file, &form, office.today)
}

/// Does the first step until there is none. Returns what was done, in order.
fn follow(office: &mut Office, number: &str, plan: Plan) -> Vec<&'static str> {
    let mut done = Vec::new();
    while done.len() < 40 {
        let view = office.show(number);
        let Some(step) = view.next.first() else {
            assert!(
                view.closed.is_some(),
                "nothing to do and not closed: {done:?}"
            );
            return done;
        };
        assert!(
            view.closed.is_none(),
            "closed with something to do: {done:?}"
        );
        done.push(step.act.0.code());
        perform(office, &view, step, plan);
    }
    panic!("no end: {done:?}");
}

fn follow_new(office: &mut Office, rights: &[Right], plan: Plan) -> Vec<&'static str> {
    let number = office.log("Robin Vale", rights).number;
    follow(office, &number, plan)
}

#[test]
fn a_deletion_is_done_told_and_answered() {
    let mut office = an_office_with_an_inventory();
    let done = follow_new(&mut office, &[Right::Delete], grant);
    assert_eq!(
        done,
        [
            "acknowledge",
            "compare-data-points",
            "compare-data-points",
            "decide",
            "carry-out",
            "answer",
            "tell-recipients",
            "tell-recipients",
            "tell-recipients",
        ]
    );
}

#[test]
fn an_opt_out_asks_nobody_and_tells_who_bought() {
    let mut office = an_office_with_an_inventory();
    let done = follow_new(&mut office, &[Right::OptOutSale], grant);
    assert_eq!(done, ["decide", "carry-out", "answer", "tell-recipients"]);
}

#[test]
fn every_right_comes_to_its_end() {
    let mut office = an_office_with_an_inventory();
    for right in Right::ALL {
        let done = follow_new(&mut office, &[*right], grant);
        assert!(done.contains(&"answer"), "{right}: {done:?}");
    }
}

#[test]
fn pieces_nobody_could_be_sure_of_are_looked_at_as_categories() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::KnowSpecific]).number;
    decide(&mut office, &case, Right::KnowSpecific, |_| {
        (Outcome::Denied, Some(Ground::Unverified))
    });
    let done = follow(&mut office, &case, grant);
    assert!(done.contains(&"evaluate-as-categories"), "{done:?}");
    assert_eq!(office.show(&case).requests.len(), 2);
}

#[test]
fn every_open_case_is_counted_though_the_most_urgent_are_shown() {
    let mut office = Office::new();
    for number in 0..203 {
        office.log(&format!("Robin Vale {number}"), &[Right::Delete]);
    }
    let today = desk::today::view(&office.file, office.today).expect("read");
    assert_eq!(today.now.len(), 200);
    assert_eq!(today.summary, "203 things to do.");
    let said = "These are the 200 most urgent. Three more are in the list of open cases.";
    assert_eq!(today.now_beyond.as_deref(), Some(said));
    let due: u32 = today.calendar.iter().map(|day| day.due).sum();
    assert_eq!(due, 203);
    assert_eq!(today.waiting_beyond, None);
    let rail = desk::today::count_now(&office.file, office.today).expect("read");
    assert_eq!(rail, 203);
}

#[test]
fn what_a_partial_deletion_keeps_comes_back_when_its_time_is_over() {
    let mut office = an_office_with_an_inventory();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    follow(&mut office, &case, |_| {
        (Outcome::Partly, Some(Ground::LegalObligation))
    });
    let view = office.show(&case);
    assert_eq!(view.retained[0].state, "kept until 31 December 2032");
    office.today = day("2033-01-03");
    let today = desk::today::view(&office.file, office.today).expect("read");
    let row = today.now.first().expect("the closed case comes back");
    assert_eq!(
        (row.case.as_str(), row.step.act.0),
        (case.as_str(), Act::DeleteRetained)
    );
    let view = office.show(&case);
    perform(&mut office, &view, &view.next[0], grant);
    assert!(office.show(&case).next.is_empty());
    let again = RetainedForm {
        case: case.clone(),
        id: view.retained[0].id,
    };
    retained::restore(&mut office.file, &again, office.today).expect("it was the wrong box");
    assert_eq!(office.show(&case).next.len(), 1);
}

#[test]
fn what_has_no_end_is_looked_at_after_a_year() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    let form = DecisionForm {
        case: case.clone(),
        right: Coded(Right::Delete),
        outcome: Coded(Outcome::Denied),
        ground: Some(Coded(Ground::LegalClaims)),
        facts: "A claim is open".to_owned(),
        keep: vec![KeepForm {
            what: "The letters about it".to_owned(),
            ground: None,
            until: None,
        }],
        second_person: None,
    };
    let decided = decisions::decide(&mut office.file, &form, office.today).expect("decided");
    let id = decided.retained[0].id;
    office.today = office.today + Days::new(366);
    let acts = |office: &Office| -> Vec<Act> {
        let next = office.show(&case).next;
        next.iter().map(|step| step.act.0).collect()
    };
    assert!(acts(&office).contains(&Act::ReviewRetained));
    let review = ReviewForm {
        case: case.clone(),
        id,
        until: Some(office.today + Days::new(90)),
    };
    retained::review(&mut office.file, &review, office.today).expect("reviewed");
    assert!(!acts(&office).contains(&Act::ReviewRetained));
}

#[test]
fn a_proof_of_identity_goes_with_the_answer() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    office.keep(&case, Purpose::Identity);
    let done = follow(&mut office, &case, grant);
    assert_eq!(done.last(), Some(&"delete-verification-data"));
    let view = office.show(&case);
    assert_eq!(view.identity.expect("a deletion is checked").papers, 0);
    assert!(view.evidence.iter().all(|file| file.name != "paper.txt"));
}

#[test]
fn the_answer_waits_until_it_is_true() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::OptOutSale]).number;
    decide(&mut office, &case, Right::OptOutSale, grant);
    let early = office
        .send(&case, LetterKind::OptOutConfirmed)
        .expect_err("nothing was stopped");
    assert_eq!(early.words().code, "letter-blocked");
    let request = RequestForm {
        case: case.clone(),
        right: Coded(Right::OptOutSale),
    };
    let early = decisions::answered_otherwise(&mut office.file, &request, office.today);
    assert_eq!(
        early.expect_err("nothing was stopped").words().code,
        "not-carried-out"
    );
    office.carry_out(&case, Right::OptOutSale).expect("done");
    let undone = decisions::not_carried_out(&mut office.file, &request, office.today);
    assert!(undone.expect("taken back").requests[0].deed.done.is_none());
    office.carry_out(&case, Right::OptOutSale).expect("done");
    office
        .send(&case, LetterKind::OptOutConfirmed)
        .expect("sent");
    let late = decisions::not_carried_out(&mut office.file, &request, office.today);
    late.expect_err("the consumer knows");
}

#[test]
fn an_opt_out_is_stopped_before_anybody_decides_and_then_not_denied() {
    let mut office = Office::new();
    let case = office
        .log("Robin Vale", &[Right::OptOutSale, Right::Delete])
        .number;
    office.carry_out(&case, Right::OptOutSale).expect("at once");
    let early = office.carry_out(&case, Right::Delete);
    assert_eq!(early.expect_err("not decided").words().code, "not-decided");
    let ground = Some(Ground::NoPermission);
    let denied = office.decide(
        &case,
        Right::OptOutSale,
        Outcome::Denied,
        ground,
        "None shown",
    );
    let words = denied.expect_err("it was done").words();
    assert_eq!(
        (words.code.as_str(), words.field.as_deref()),
        ("carried-out", Some("outcome"))
    );
}

#[test]
fn later_changes_of_the_inventory_do_not_change_what_was_owed() {
    let mut office = an_office_with_an_inventory();
    let case = office.log("Robin Vale", &[Right::OptOutSale]).number;
    decide(&mut office, &case, Right::OptOutSale, grant);
    save_inventory(&mut office, &[], &["Another broker"]);
    let names = |office: &Office| -> Vec<String> {
        let told = office.show(&case).recipients;
        told.into_iter().map(|recipient| recipient.name).collect()
    };
    assert_eq!(names(&office), ["Data broker"]);
    let more = AddRecipientForm {
        case: case.clone(),
        right: Coded(Right::OptOutSale),
        name: "A partner shop".to_owned(),
        role: Coded(RecipientRole::ThirdParty),
    };
    recipients::add(&mut office.file, &more, office.today).expect("added");
    assert_eq!(names(&office), ["Data broker", "A partner shop"]);
}

#[test]
fn who_was_ticked_off_by_mistake_opens_the_case_again() {
    let mut office = an_office_with_an_inventory();
    let case = office.log("Robin Vale", &[Right::OptOutSale]).number;
    follow(&mut office, &case, grant);
    let form = RecipientForm {
        case: case.clone(),
        id: office.show(&case).recipients[0].id,
    };
    let view = recipients::reopen(&mut office.file, &form, office.today).expect("taken back");
    assert!(view.closed.is_none());
    assert_eq!(view.next[0].act.0, Act::TellRecipients);
    assert_eq!(view.history[0].what, "Case opened again");
}

#[test]
fn only_a_third_party_of_a_deletion_may_be_left_out_and_only_with_a_reason() {
    let mut office = an_office_with_an_inventory();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    office
        .compare(&case, DataPoint::EmailAddress)
        .expect("compared");
    office
        .compare(&case, DataPoint::OrderNumber)
        .expect("compared");
    decide(&mut office, &case, Right::Delete, grant);
    let view = office.show(&case);
    let id_of = |name: &str| {
        let mut told = view.recipients.iter();
        told.find(|one| one.name == name).expect("on the list").id
    };
    let mut say = |name, word, note| office_told(&mut office, &case, id_of(name), word, note);
    let provider = say("Help desk", Word::Impossible, "they do not answer");
    assert_eq!(
        provider.expect_err("must be told").words().code,
        "must-be-told"
    );
    let silent = say("Data broker", Word::Impossible, " ");
    assert_eq!(
        silent.expect_err("no reason").words().field.as_deref(),
        Some("note")
    );
    say(
        "Data broker",
        Word::Impossible,
        "Out of business since 2024",
    )
    .expect("left out");
}

#[test]
fn what_is_kept_says_until_when_where_the_law_knows_an_end() {
    let mut office = Office::new();
    let case = office
        .log("Robin Vale", &[Right::Delete, Right::OptOutSale])
        .number;
    let mut keep = |right, ground, until| {
        let form = DecisionForm {
            case: case.clone(),
            right: Coded(right),
            outcome: Coded(Outcome::Denied),
            ground: Some(Coded(ground)),
            facts: "The facts".to_owned(),
            keep: vec![KeepForm {
                what: "Invoices".to_owned(),
                ground: None,
                until,
            }],
            second_person: None,
        };
        let refused = decisions::decide(&mut office.file, &form, office.today);
        let words = refused.expect_err("it says too little").words();
        (words.code, words.field)
    };
    let at_keep = |code: &str| (code.to_owned(), Some("keep".to_owned()));
    let duty = Ground::LegalObligation;
    assert_eq!(keep(Right::Delete, duty, None), at_keep("end-missing"));
    let past = Some(day("2026-01-01"));
    assert_eq!(keep(Right::Delete, duty, past), at_keep("end-is-over"));
    let other = keep(Right::OptOutSale, Ground::NoPermission, None);
    assert_eq!(other, at_keep("nothing-is-kept"));
}

#[test]
fn what_is_at_stake_raises_what_must_match() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    office
        .compare(&case, DataPoint::EmailAddress)
        .expect("compared");
    let reached = office
        .compare(&case, DataPoint::OrderNumber)
        .expect("compared");
    assert!(reached.identity.expect("checked").reached);
    let stakes = case::StakesForm {
        case: case.clone(),
        sensitive: true,
        harmful: false,
        fraud_suspected: false,
        disputed: None,
    };
    let view = case::set_stakes(&mut office.file, &stakes, office.today).expect("recorded");
    let identity = view.identity.expect("checked");
    assert_eq!(
        (identity.reached, identity.progress.as_str()),
        (false, "2 of 3 data points")
    );
    let refused = office.decide(&case, Right::Delete, Outcome::Granted, None, "");
    assert_eq!(
        refused.expect_err("one is missing").words().code,
        "not-verified"
    );
}

#[test]
fn the_persons_own_word_about_the_agent_is_kept_and_can_be_taken_back() {
    let mut office = Office::new();
    let mut with_agent = form("Robin Vale", &[Right::Delete], office.today);
    with_agent.agent = Some(desk::cases::AgentForm {
        name: Some("Kit Marlow".to_owned()),
        organization: None,
        email: None,
        authority: Coded(Authority::SignedPermission),
    });
    let case = office.log_form(with_agent).expect("logged").number;
    let mut say = |on| {
        let form = case::ConfirmationForm {
            case: case.clone(),
            on,
        };
        let view = case::confirm_agent(&mut office.file, &form, day("2026-11-23"));
        view.map(|view| view.agent.expect("an agent").confirmed)
    };
    let word = say(Some(day("2026-11-22"))).expect("recorded");
    assert_eq!(word.as_deref(), Some("22 November 2026 by Dana Whitlock"));
    assert_eq!(say(None).expect("taken back"), None);
    say(Some(day("2026-12-24"))).expect_err("a day to come");
}
