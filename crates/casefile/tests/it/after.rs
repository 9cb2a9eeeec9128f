//! What follows a decision: things are done, others are told, what was kept goes in its time.

use casefile::cases;
use casefile::recipients::{self, NewRecipient, Recipient, Settled};
use casefile::requests::{self, CarriedOut};
use casefile::retained::{self, NewRetained, Retained};
use casefile::{CaseFile, CaseId, Error, RequestId};
use domain::decision::decide;
use domain::tell::{RecipientRole, Word};
use domain::verification::Stakes;
use domain::{DataPoint, Decision, Ground, Outcome, Right};

use crate::support::{Place, day, some_file, with_a_case, write};

/// An open file with a case in which a deletion is asked for.
fn with_a_deletion() -> (Place, CaseFile, CaseId, RequestId) {
    let (place, mut file, case) = with_a_case();
    let inserted = write(&mut file, |w| {
        requests::insert(w, case, Right::Delete, day("2026-03-02"))
    });
    (place, file, case, inserted.expect("a request").id)
}

fn denied() -> Decision {
    let ground = Some(Ground::LegalClaims);
    decide(Right::Delete, Outcome::Denied, ground, "A lawsuit").expect("the law allows it")
}

fn carried_out(file: &CaseFile, id: RequestId) -> Option<CarriedOut> {
    file.read(|conn| requests::get(conn, id))
        .expect("a request")
        .carried_out
}

#[test]
fn what_was_done_is_recorded_once_and_can_be_taken_back_until_the_answer() {
    let (_place, mut file, _, id) = with_a_deletion();
    let decided = day("2026-03-09");
    write(&mut file, |w| {
        requests::decide(w, id, &Decision::Granted, decided, "Ada")?;
        requests::carry_out(w, id, day("2026-03-10"))
    })
    .expect("done");
    let done = Some(CarriedOut {
        on: day("2026-03-10"),
        by: "Ada".to_owned(),
    });
    assert_eq!(carried_out(&file, id), done);
    let twice = write(&mut file, |w| requests::carry_out(w, id, day("2026-03-11")));
    assert!(matches!(twice, Err(Error::Refused(_))));
    write(&mut file, |w| requests::take_back(w, id)).expect("taken back");
    assert_eq!(carried_out(&file, id), None);
    write(&mut file, |w| {
        requests::carry_out(w, id, decided)?;
        requests::answer(w, id, decided)
    })
    .expect("answered");
    let late = write(&mut file, |w| requests::take_back(w, id));
    assert!(matches!(late, Err(Error::Refused(_))));
}

#[test]
fn what_is_denied_is_not_done() {
    let (_place, mut file, _, id) = with_a_deletion();
    write(&mut file, |w| {
        requests::decide(w, id, &denied(), day("2026-03-09"), "Ada")
    })
    .expect("decided");
    let refused = write(&mut file, |w| requests::carry_out(w, id, day("2026-03-10")));
    assert!(matches!(refused, Err(Error::Refused(_))));
}

fn new_recipient(name: &str) -> NewRecipient {
    NewRecipient {
        name: name.to_owned(),
        role: RecipientRole::ServiceProvider,
    }
}

fn names(list: &[Recipient]) -> Vec<&str> {
    list.iter()
        .map(|recipient| recipient.name.as_str())
        .collect()
}

#[test]
fn a_frozen_list_keeps_who_was_told() {
    let (_place, mut file, case, id) = with_a_deletion();
    let of_case = |file: &CaseFile| {
        file.read(|conn| recipients::of_case(conn, case))
            .expect("read")
    };
    write(&mut file, |w| {
        recipients::freeze(w, id, &[new_recipient("Mailer"), new_recipient("Shop")])
    })
    .expect("frozen");
    let mailer = of_case(&file)[0].id;
    write(&mut file, |w| {
        recipients::settle(w, mailer, Word::Told, "by e-mail", day("2026-03-10"), None)
    })
    .expect("told");
    let settled = Settled {
        word: Word::Told,
        note: "by e-mail".to_owned(),
        on: day("2026-03-10"),
        by: "Ada".to_owned(),
    };
    assert_eq!(of_case(&file)[0].settled, Some(settled));
    // A second decision after the inventory has changed.
    write(&mut file, |w| {
        recipients::freeze(
            w,
            id,
            &[new_recipient("Help desk"), new_recipient("Mailer")],
        )
    })
    .expect("frozen anew");
    assert_eq!(names(&of_case(&file)), ["Mailer", "Help desk"]);
    assert!(of_case(&file)[0].settled.is_some());
    write(&mut file, |w| recipients::reopen(w, mailer, None)).expect("taken back");
    assert_eq!(of_case(&file)[0].settled, None);
    write(&mut file, |w| recipients::freeze(w, id, &[])).expect("denied");
    assert!(of_case(&file).is_empty());
}

#[test]
fn nobody_is_left_out_without_a_word_why() {
    let (_place, mut file, _, id) = with_a_deletion();
    write(&mut file, |w| {
        recipients::freeze(w, id, &[new_recipient("Mailer")])
    })
    .expect("frozen");
    let silent = write(&mut file, |w| {
        let mailer = casefile::RecipientId(1);
        recipients::settle(w, mailer, Word::NotConcerned, "", day("2026-03-10"), None)
    });
    silent.expect_err("a reason belongs to it");
}

fn kept(file: &CaseFile, case: CaseId) -> Vec<Retained> {
    file.read(|conn| retained::of_case(conn, case))
        .expect("read")
}

#[test]
fn what_was_kept_is_reviewed_deleted_and_restored() {
    let (_place, mut file, case, id) = with_a_deletion();
    let invoice = NewRetained {
        what: "Invoices of 2025".to_owned(),
        ground: Ground::LegalObligation,
        until: Some(day("2032-12-31")),
    };
    write(&mut file, |w| {
        retained::replace(w, id, std::slice::from_ref(&invoice), day("2026-03-09"))?;
        retained::replace(w, id, std::slice::from_ref(&invoice), day("2026-03-10"))
    })
    .expect("kept");
    let [item] = &kept(&file, case)[..] else {
        panic!("one thing is kept, that of the last decision");
    };
    assert_eq!((item.ground, item.until), (invoice.ground, invoice.until));
    assert_eq!(
        (item.judged_on, item.judged_by.as_str()),
        (day("2026-03-10"), "Ada")
    );
    let item = item.id;
    write(&mut file, |w| {
        retained::review(w, item, None, day("2027-01-05"))
    })
    .expect("reviewed");
    let after = &kept(&file, case)[0];
    assert_eq!((after.until, after.judged_on), (None, day("2027-01-05")));
    write(&mut file, |w| retained::delete(w, item, day("2027-02-01"))).expect("deleted");
    let deleted = kept(&file, case)[0].deleted.clone().expect("gone");
    assert_eq!(
        (deleted.on, deleted.by.as_str()),
        (day("2027-02-01"), "Ada")
    );
    write(&mut file, |w| retained::restore(w, item)).expect("restored");
    assert_eq!(kept(&file, case)[0].deleted, None);
}

#[test]
fn a_closed_case_is_found_while_something_is_kept() {
    let (_place, mut file, case, id) = with_a_deletion();
    let kept = |until: Option<&str>| NewRetained {
        what: "A claim".to_owned(),
        ground: Ground::LegalClaims,
        until: until.map(day),
    };
    let keep = |file: &mut CaseFile, until| {
        write(file, |w| {
            retained::replace(w, id, &[kept(until)], day("2026-03-09"))
        })
        .expect("kept");
    };
    let closed = |file: &CaseFile, today: &str| {
        file.read(|conn| retained::closed_cases(conn, day(today)))
            .expect("read")
    };
    keep(&mut file, None);
    assert_eq!(closed(&file, "2026-03-10"), []);
    write(&mut file, |w| cases::close(w, case, day("2026-03-10"))).expect("closed");
    assert_eq!(closed(&file, "2026-03-10"), [case]);
    keep(&mut file, Some("2027-12-31"));
    assert_eq!(closed(&file, "2027-12-31"), []);
    assert_eq!(closed(&file, "2028-01-01"), [case]);
    write(&mut file, |w| {
        retained::delete(w, kept_id(w, case)?, day("2028-01-01"))
    })
    .expect("deleted");
    assert_eq!(closed(&file, "2028-01-01"), []);
}

fn kept_id(conn: &casefile::Connection, case: CaseId) -> Result<casefile::RetainedId, Error> {
    let kept = retained::of_case(conn, case)?;
    kept.first()
        .map(|item| item.id)
        .ok_or(Error::NotFound("retained item"))
}

#[test]
fn what_is_at_stake_is_kept_with_the_case() {
    let (_place, mut file, case) = with_a_case();
    let read = |file: &CaseFile| {
        file.read(|conn| cases::get(conn, case))
            .expect("a case")
            .stakes
    };
    assert_eq!(read(&file), Stakes::default());
    let stakes = Stakes {
        sensitive: true,
        disputed: Some(DataPoint::PostalAddress),
        ..Stakes::default()
    };
    write(&mut file, |w| cases::set_stakes(w, case, &stakes)).expect("set");
    assert_eq!(read(&file), stakes);
}

#[test]
fn only_the_case_of_an_agent_is_confirmed() {
    let (_place, mut file, case) = with_a_case();
    let confirm = |file: &mut CaseFile| {
        write(file, |w| {
            cases::set_confirmed(w, case, Some(day("2026-03-05")))
        })
    };
    assert!(matches!(confirm(&mut file), Err(Error::NotFound("case"))));
    let agent = cases::Agent {
        name: Some("Kit Marlow".to_owned()),
        organization: None,
        email: None,
        authority: domain::Authority::SignedPermission,
    };
    write(&mut file, |w| {
        let consumer = cases::get(w, case)?.consumer;
        cases::update_people(w, case, &consumer, Some(&agent))
    })
    .expect("an agent");
    confirm(&mut file).expect("confirmed");
    let confirmed = |file: &CaseFile| {
        file.read(|conn| cases::get(conn, case))
            .expect("a case")
            .confirmed
    };
    assert_eq!(confirmed(&file).expect("a word").on, day("2026-03-05"));
    write(&mut file, |w| {
        let consumer = cases::get(w, case)?.consumer;
        cases::update_people(w, case, &consumer, None)
    })
    .expect("no agent after all");
    assert_eq!(confirmed(&file), None);
}

#[test]
fn proof_of_identity_goes_at_a_word_and_the_rest_stays() {
    let (_place, mut file, case) = with_a_case();
    let identity = casefile::evidence::NewEvidence {
        name: "card.png".to_owned(),
        purpose: casefile::evidence::Purpose::Identity,
        ..some_file(case)
    };
    write(&mut file, |w| {
        casefile::evidence::insert(w, &identity, &mut &b"a picture"[..])?;
        casefile::evidence::insert(w, &some_file(case), &mut &b"a message"[..])
    })
    .expect("kept");
    let gone = write(&mut file, |w| casefile::evidence::delete_identity(w, case)).expect("gone");
    assert_eq!(gone[0].name, "card.png");
    file.wipe_deleted().expect("overwritten");
    let left = file
        .read(|conn| casefile::evidence::of_case(conn, case))
        .expect("read");
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].name, some_file(case).name);
}
