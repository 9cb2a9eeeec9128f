//! The application cannot be used to break the rules.

use casefile::evidence::Purpose;
use casefile::{Action, KdfCost};
use desk::cases::AgentForm;
use desk::checks::{self, TooMuchForm};
use desk::codes::coded;
use desk::decisions::{self, DecisionForm, SecondPersonForm};
use desk::holidays::{self, DayForm, HolidayForm};
use desk::packs::{self, PackForm};
use desk::staff::{self, AddStaffForm};
use desk::{Coded, DeskError};
use domain::decision::Second;
use domain::verification::Ask;
use domain::{Authority, Code, DataPoint, Ground, Law, LetterKind, Outcome, Right};

use crate::office::{Office, STAFF, day, form};

fn check<T: std::fmt::Debug>(result: Result<T, DeskError>, code: &str, cite: &str) {
    let words = result.expect_err("it breaks a rule").words();
    assert_eq!(words.code, code);
    assert!(words.message.contains(cite), "{}", words.message);
}

#[test]
fn nothing_is_deleted_for_someone_nobody_knows() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    let grant =
        |office: &mut Office| office.decide(&case, Right::Delete, Outcome::Granted, None, "");
    check(grant(&mut office), "not-verified", "7060(a)");
    let partly = office.decide(
        &case,
        Right::Delete,
        Outcome::Partly,
        Some(Ground::LegalObligation),
        "Two invoices",
    );
    check(partly, "not-verified", "7060(a)");
    office
        .compare(&case, DataPoint::EmailAddress)
        .expect("recorded");
    check(grant(&mut office), "not-verified", "7060(a)");
    office
        .compare(&case, DataPoint::OrderNumber)
        .expect("recorded");
    grant(&mut office).expect("two points matched");
}

#[test]
fn what_was_granted_is_not_answered_when_a_point_no_longer_matches() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    office.verify(&case);
    office
        .decide(&case, Right::Delete, Outcome::Granted, None, "")
        .expect("decided");
    let differs = checks::CheckForm {
        case: case.clone(),
        point: Coded(DataPoint::OrderNumber),
        source: "shop orders".to_owned(),
        note: String::new(),
        matches: false,
    };
    checks::record(&mut office.file, &differs, office.today).expect("recorded");
    let request = decisions::RequestForm {
        case,
        right: Coded(Right::Delete),
    };
    let answered = decisions::answered_otherwise(&mut office.file, &request, office.today);
    check(answered, "not-verified", "7060(a)");
}

#[test]
fn unverified_is_a_reason_only_while_it_is_true() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    let deny = |office: &mut Office| {
        let ground = Some(Ground::Unverified);
        office.decide(&case, Right::Delete, Outcome::Denied, ground, "No match")
    };
    deny(&mut office).expect("nothing matched yet");
    office.verify(&case);
    check(deny(&mut office), "is-verified", "7022(a)");
}

#[test]
fn of_the_holder_of_a_power_of_attorney_no_proof_is_needed() {
    let mut office = Office::new();
    let mut asked = form("Robin Vale", &[Right::Delete], office.today);
    asked.agent = Some(AgentForm {
        name: Some("Kit Marlow".to_owned()),
        organization: None,
        email: None,
        authority: Coded(Authority::PowerOfAttorney),
    });
    let case = office.log_form(asked).expect("logged").number;
    office
        .decide(&case, Right::Delete, Outcome::Granted, None, "")
        .expect("decided");
}

#[test]
fn permission_is_a_reason_only_while_it_is_missing() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::OptOutSale]).number;
    let ground = Some(Ground::NoPermission);
    let denied = office.decide(&case, Right::OptOutSale, Outcome::Denied, ground, "None");
    check(denied, "permission-not-missing", "7063");
}

/// Tries to refuse as unfounded, with this second person.
fn refuse_as_unfounded(
    office: &mut Office,
    case: &str,
    second: Option<SecondPersonForm>,
) -> Result<desk::case::CaseView, DeskError> {
    let form = DecisionForm {
        case: case.to_owned(),
        right: Coded(Right::Delete),
        outcome: Coded(Outcome::Denied),
        ground: Some(Coded(Ground::UnfoundedOrExcessive)),
        facts: "The same request every day for a month".to_owned(),
        keep: Vec::new(),
        second_person: second,
    };
    decisions::decide(&mut office.file, &form, office.today)
}

#[test]
fn a_refusal_as_unfounded_needs_documents_and_a_second_person() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    let alone = refuse_as_unfounded(&mut office, &case, None);
    check(alone, "evidence-missing", "1798.145(h)(3)");
    office.keep(&case, Purpose::Other);
    let alone = refuse_as_unfounded(&mut office, &case, None);
    check(alone, "second-person-missing", "our own rule");
    let decider = Some(second(Second::Adviser, STAFF, ""));
    let refused = refuse_as_unfounded(&mut office, &case, decider);
    check(refused, "second-person-missing", "our own rule");
    let lawyer = Some(second(Second::Adviser, "Ines Calloway, lawyer", ""));
    refuse_as_unfounded(&mut office, &case, lawyer).expect("one works alone here");
}

fn second(quality: Second, name: &str, passphrase: &str) -> SecondPersonForm {
    SecondPersonForm {
        quality: Coded(quality),
        name: name.to_owned(),
        passphrase: passphrase.to_owned(),
    }
}

#[test]
fn a_colleague_agrees_with_their_own_passphrase() {
    const SAMS: &str = "granite otters borrow umbrellas";
    let mut office = Office::new();
    let sam = AddStaffForm {
        name: "Sam Ortega".to_owned(),
        passphrase: SAMS.to_owned(),
    };
    staff::add(&mut office.file, sam, KdfCost::FLOOR).expect("added");
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    office.keep(&case, Purpose::Other);
    let mut refuse = |quality, name: &str, passphrase: &str| {
        refuse_as_unfounded(&mut office, &case, Some(second(quality, name, passphrase)))
    };
    let adviser = refuse(Second::Adviser, "Ines Calloway", "");
    check(adviser, "colleague-there", "colleague");
    let stranger = refuse(Second::Staff, "Nobody", SAMS);
    check(stranger, "not-of-the-staff", "Nobody of this name");
    let wrong = refuse(Second::Staff, "Sam Ortega", crate::office::PASSPHRASE);
    check(wrong, "second-passphrase", "passphrase");
    refuse(Second::Staff, "Sam Ortega", SAMS).expect("two people looked at it");
    let kept = office.file.read(|conn| {
        let case = casefile::cases::by_number(conn, &case)?.id;
        let request = casefile::requests::of_case(conn, case)?.remove(0);
        casefile::requests::agreement(conn, request.id)
    });
    let kept = kept.expect("read").expect("somebody agreed");
    assert_eq!((kept.by.as_str(), kept.as_), ("Sam Ortega", Second::Staff));
}

/// One request to know, verified, granted and answered.
fn tell_categories(office: &mut Office) {
    let case = office.log("Robin Vale", &[Right::KnowCategories]).number;
    office.verify(&case);
    office
        .decide(&case, Right::KnowCategories, Outcome::Granted, None, "")
        .expect("decided");
    let request = decisions::RequestForm {
        case,
        right: Coded(Right::KnowCategories),
    };
    decisions::answered_otherwise(&mut office.file, &request, office.today).expect("answered");
    office.today = office.today + chrono::Days::new(30);
}

#[test]
fn only_the_third_request_to_know_in_a_year_may_be_declined() {
    let mut office = Office::new();
    let decline = |office: &mut Office| {
        let case = office.log("Robin Vale", &[Right::KnowCategories]).number;
        let ground = Some(Ground::AnsweredTwice);
        office.decide(
            &case,
            Right::KnowCategories,
            Outcome::Denied,
            ground,
            "Twice",
        )
    };
    tell_categories(&mut office);
    check(decline(&mut office), "not-answered-twice", "1798.130(b)");
    tell_categories(&mut office);
    decline(&mut office).expect("it is the third");
}

fn added(date: &str) -> HolidayForm {
    HolidayForm {
        date: day(date),
        name: "Inventory day".to_owned(),
    }
}

#[test]
fn a_day_off_moves_the_dates_that_count_it_and_back() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::OptOutSale]).number;
    office.log("Tomás Aguirre-Bell", &[Right::Delete]);
    let answer = |office: &Office| office.show(&case).requests[0].clock.answer.latest;
    let due = |office: &Office| {
        let row = office
            .file
            .read(|conn| casefile::cases::by_number(conn, &case));
        row.expect("there").next_due
    };
    let (before, due_before) = (answer(&office), due(&office));
    let friday = DayForm {
        date: day("2026-12-04"),
    };
    let preview = holidays::preview(&office.file, &friday).expect("counted");
    assert!(!preview.added);
    let moved: Vec<_> = preview.moved.iter().map(|moved| moved.right.0).collect();
    // The most urgent first: receipt of the deletion is confirmed before the opt-out is answered.
    assert_eq!(moved, [Right::Delete, Right::OptOutSale]);
    assert_eq!(answer(&office), before, "nothing is written yet");

    let view = holidays::add(&mut office.file, &added("2026-12-04"), office.today);
    assert_eq!(view.expect("added").added.len(), 1);
    assert!(answer(&office) > before);
    assert!(due(&office) > due_before);
    let why = &office.show(&case).requests[0].why;
    assert!(why.iter().any(|why| why.because.contains("Inventory day")));

    let preview = holidays::preview(&office.file, &friday).expect("counted");
    assert!(preview.added && preview.moved.len() == 2);
    holidays::remove(&mut office.file, &friday, office.today).expect("taken away");
    assert_eq!((answer(&office), due(&office)), (before, due_before));
    let twice = holidays::remove(&mut office.file, &friday, office.today);
    check(twice, "not-found", "holiday");
}

#[test]
fn a_day_off_is_in_the_history_and_on_today() {
    let mut office = Office::new();
    office.log("Robin Vale", &[Right::OptOutSale]);
    holidays::add(&mut office.file, &added("2026-12-04"), office.today).expect("added");
    let acts = office.file.read(|conn| casefile::history::latest(conn, 1));
    let last = acts.expect("read").pop().expect("there is one");
    assert_eq!(last.action, Action::HolidaysChanged);
    assert_eq!(last.detail["moved"], serde_json::json!(["2026-0001"]));
    let today = desk::today::view(&office.file, office.today).expect("today");
    let friday = today
        .calendar
        .iter()
        .find(|day| day.holiday.as_deref() == Some("Inventory day"));
    assert!(friday.is_some() && today.calendar_note.contains("4 December"));
}

#[test]
fn the_days_of_the_law_are_not_added_again() {
    let mut office = Office::new();
    let christmas = holidays::add(&mut office.file, &added("2026-12-25"), office.today);
    check(christmas, "holiday-known", "Christmas Day");
    holidays::add(&mut office.file, &added("2026-12-04"), office.today).expect("added");
    let twice = holidays::add(&mut office.file, &added("2026-12-04"), office.today);
    check(twice, "holiday-known", "Inventory day");
}

#[test]
fn other_laws_are_off_until_the_office_turns_them_on() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    let on = |view: packs::PacksView| -> Vec<Law> {
        let on = view.packs.into_iter().filter(|pack| pack.on);
        on.map(|pack| pack.law.0).collect()
    };
    let set = |office: &mut Office, law, on| {
        let law = Coded(law);
        packs::set(&mut office.file, &PackForm { law, on })
    };
    let view = packs::view(&office.file).expect("read");
    assert_eq!(view.packs.len(), Law::ALL.len());
    let unconfirmed = |pack: &packs::PackView| pack.unconfirmed.is_empty();
    assert!(
        view.packs
            .iter()
            .all(|pack| unconfirmed(pack) == pack.fixed)
    );
    assert_eq!(on(view), [Law::California]);

    let turned = set(&mut office, Law::Virginia, true).expect("turned on");
    assert_eq!(on(turned), [Law::California, Law::Virginia]);
    let why = office.show(&case).requests.remove(0).why;
    assert!(why.iter().any(|why| why.because.contains("Virginia")));
    let turned = set(&mut office, Law::Virginia, false).expect("turned off");
    assert_eq!(on(turned), [Law::California]);
    check(
        set(&mut office, Law::California, false),
        "pack-always-on",
        "California",
    );
}

/// What is too much of these things in a case with these rights.
fn too_much(rights: &[Right], asks: &[Ask], points: u8, declaration: bool) -> Vec<Ask> {
    let mut office = Office::new();
    let case = office.log("Robin Vale", rights).number;
    let form = TooMuchForm {
        case,
        asks: coded(asks),
        points,
        declaration,
    };
    let view = checks::too_much(&office.file, &form).expect("judged");
    assert!(view.warnings.iter().all(|warning| !warning.cite.is_empty()));
    view.warnings.iter().map(|warning| warning.ask.0).collect()
}

#[test]
fn what_is_too_much_to_ask_is_said_before_it_is_asked() {
    use Ask::{Confirmation, DataPoints, Declaration, IdentityPaper};
    assert_eq!(too_much(&[Right::Delete], &[], 2, false), []);
    let found = too_much(&[Right::Delete], &[IdentityPaper], 3, true);
    assert_eq!(found, [IdentityPaper, DataPoints, Declaration]);
    assert_eq!(too_much(&[Right::OptOutSale], &[], 1, false), [DataPoints]);
    let both = [Right::OptOutSale, Right::Delete];
    assert_eq!(too_much(&both, &[], 2, false), []);
    assert_eq!(too_much(&both, &[Confirmation], 2, false), [Confirmation]);
}

#[test]
fn one_point_more_than_needed_is_warned_about() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    let warned = |office: &Office, point| {
        let form = checks::CheckForm {
            case: case.clone(),
            point: Coded(point),
            source: "shop orders".to_owned(),
            note: String::new(),
            matches: true,
        };
        let found = checks::more_than_needed(&office.file, &form).expect("judged");
        found
            .iter()
            .map(|warning| warning.ask.0)
            .collect::<Vec<_>>()
    };
    assert_eq!(warned(&office, DataPoint::EmailAddress), []);
    assert_eq!(warned(&office, DataPoint::Declaration), [Ask::Declaration]);
    office.verify(&case);
    assert_eq!(warned(&office, DataPoint::PostalCode), [Ask::DataPoints]);
    assert_eq!(warned(&office, DataPoint::OrderNumber), []);
}

#[test]
fn a_request_keeps_the_law_it_arrived_under() {
    let mut office = Office::new();
    let mut early = form("Robin Vale", &[Right::Delete], day("2025-12-31"));
    early.received_confirmed = true;
    let old = office.log_form(early).expect("logged").number;
    let new = office.log("Robin Vale", &[Right::Delete]).number;
    let law = |number: &str| {
        let facts = desk::rules::by_number(&office.file, number).expect("there");
        (facts.stored[0].law.code, facts.requests[0].clock.law.code)
    };
    assert_eq!(law(&old), ("ca-2023", "ca-2023"));
    assert_eq!(law(&new), ("ca-2026", "ca-2026"));
}

#[test]
fn a_proof_of_identity_is_to_be_deleted_once_the_case_is_done() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    office.keep(&case, Purpose::Identity);
    office.verify(&case);
    office
        .decide(&case, Right::Delete, Outcome::Granted, None, "")
        .expect("decided");
    office.send(&case, LetterKind::DeletionDone).expect("sent");
    let acts: Vec<&str> = office
        .show(&case)
        .next
        .iter()
        .map(|step| step.act.0.code())
        .collect();
    assert_eq!(acts, ["delete-verification-data"]);
}

#[test]
fn a_mismatch_after_the_decision_keeps_the_answer_from_going_out() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    office.verify(&case);
    office
        .decide(&case, Right::Delete, Outcome::Granted, None, "")
        .expect("decided");
    let form = desk::checks::CheckForm {
        case: case.clone(),
        point: desk::Coded(DataPoint::OrderNumber),
        source: "shop orders".to_owned(),
        note: "the order belongs to somebody else".to_owned(),
        matches: false,
    };
    desk::checks::record(&mut office.file, &form, office.today).expect("recorded");
    let refused = office
        .send(&case, LetterKind::DeletionDone)
        .expect_err("identity is open again");
    assert!(["not-verified", "letter-blocked"].contains(&refused.words().code.as_str()));
    assert!(office.show(&case).closed.is_none());
}
