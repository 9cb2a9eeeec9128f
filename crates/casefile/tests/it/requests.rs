//! Requests go through their stages, and only through these.

use casefile::Error;
use casefile::requests::{self, ExtensionNotice, Stage};
use domain::{Decision, Outcome, Right};

use crate::support::{day, with_a_case, write};

#[test]
fn a_request_through_its_stages() {
    let (_place, mut file, case) = with_a_case();
    let received = day("2026-03-02");
    let request = write(&mut file, |w| {
        requests::insert(w, case, Right::Delete, received)
    })
    .expect("a request");
    assert_eq!(
        (request.right, request.received, &request.stage),
        (Right::Delete, received, &Stage::Open)
    );
    let id = request.id;
    let decision = domain::decision::decide(
        Right::Delete,
        Outcome::Partly,
        Some(domain::Ground::LegalObligation),
        "Invoices of 2025",
    )
    .expect("the law allows it");
    write(&mut file, |w| {
        requests::acknowledge(w, id, day("2026-03-05"))?;
        requests::extend(w, id, day("2026-04-10"), "Records are on paper")?;
        requests::decide(w, id, &Decision::Granted, day("2026-04-11"), "Ada")?;
        requests::decide(w, id, &decision, day("2026-04-12"), "Bob")
    })
    .expect("a decision");
    let decided = file
        .read(|conn| requests::get(conn, id))
        .expect("a request");
    assert_eq!(decided.acknowledged_on, Some(day("2026-03-05")));
    let sent_on = day("2026-04-10");
    assert_eq!(
        decided.extension,
        Some(ExtensionNotice {
            sent_on,
            reason: "Records are on paper".to_owned()
        })
    );
    let stage = Stage::Decided {
        decision: decision.clone(),
        on: day("2026-04-12"),
        by: "Bob".to_owned(),
    };
    assert_eq!(decided.stage, stage);
    write(&mut file, |w| requests::answer(w, id, day("2026-04-13"))).expect("an answer");
    let stage = Stage::Answered {
        decision,
        decided_on: day("2026-04-12"),
        answered_on: day("2026-04-13"),
        by: "Ada".to_owned(),
    };
    let requests = file
        .read(|conn| requests::of_case(conn, case))
        .expect("requests");
    assert_eq!(
        requests
            .iter()
            .map(|request| &request.stage)
            .collect::<Vec<_>>(),
        [&stage]
    );
}

#[test]
fn a_request_refuses_what_its_stage_does_not_allow() {
    let (_place, mut file, case) = with_a_case();
    let on = day("2026-03-05");
    let id = write(&mut file, |w| requests::insert(w, case, Right::Delete, on))
        .expect("a request")
        .id;
    let refused =
        |result: Result<(), Error>| assert!(matches!(result, Err(Error::Refused(_))), "{result:?}");
    let again = write(&mut file, |w| requests::insert(w, case, Right::Delete, on));
    refused(again.map(|_| ()));
    refused(write(&mut file, |w| requests::answer(w, id, on)));
    write(&mut file, |w| {
        requests::decide(w, id, &Decision::Granted, on, "Ada")?;
        requests::answer(w, id, on)
    })
    .expect("an answer");
    refused(write(&mut file, |w| requests::answer(w, id, on)));
    refused(write(&mut file, |w| {
        requests::decide(w, id, &Decision::Granted, on, "Ada")
    }));
    refused(write(&mut file, |w| requests::withdraw(w, id, on)));
    refused(write(&mut file, |w| requests::extend(w, id, on, "Late")));
    let missing = write(&mut file, |w| {
        requests::answer(w, casefile::RequestId(9), on)
    });
    assert_eq!(missing, Err(Error::NotFound("request")));
}

#[test]
fn a_withdrawn_request_has_no_decision() {
    let (_place, mut file, case) = with_a_case();
    let on = day("2026-03-05");
    let request = write(&mut file, |w| {
        let id = requests::insert(w, case, Right::Correct, on)?.id;
        requests::decide(w, id, &Decision::Granted, on, "Ada")?;
        requests::withdraw(w, id, day("2026-03-06"))?;
        requests::get(w, id)
    });
    assert_eq!(
        request.expect("a request").stage,
        Stage::Withdrawn {
            on: day("2026-03-06")
        }
    );
}

#[test]
fn half_states_cannot_be_stored() {
    let (_place, mut file, case) = with_a_case();
    let id = write(&mut file, |w| {
        requests::insert(w, case, Right::Delete, day("2026-03-05"))
    })
    .expect("a request")
    .id;
    for change in [
        "stage = 'answered'",
        "stage = 'decided'",
        "stage = 'decided', outcome = 'granted'",
        "stage = 'decided', outcome = 'denied', decided_on = '2026-03-05', decided_by = 'Ada'",
        "stage = 'decided', outcome = 'granted', ground = 'security', facts = 'x', decided_on = '2026-03-05', decided_by = 'Ada'",
        "stage = 'withdrawn'",
        "stage = 'open', withdrawn_on = '2026-03-05'",
        "extended_on = '2026-03-05'",
        "received = '2026-02-30'",
        "received = '5 March 2026'",
        "\"right\" = ''",
    ] {
        let sql = format!("UPDATE requests SET {change} WHERE id = ?1");
        let changed = write(&mut file, |w| Ok(w.execute(&sql, [id])?));
        assert!(matches!(changed, Err(Error::Sql(_))), "{change}");
    }
}
