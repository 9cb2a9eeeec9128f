//! Every noun comes back as it was stored, and its states allow what they should.

use casefile::cases::{self, Agent, Identifier, NewCase, Person};
use casefile::checks::{self, NewCheck};
use casefile::evidence::{self, NewEvidence, Purpose};
use casefile::inventory::{self, Category};
use casefile::letters::{self, LetterState, NewLetter};
use casefile::office::{self, Office};
use casefile::requests::{self, ExtensionNotice, Stage};
use casefile::{CaseFile, CaseId, CategoryId, Error, notes};
use domain::{
    Authority, Channel, DataPoint, Decision, LetterKind, Outcome, Right, StatutoryCategory,
};
use sha2::{Digest, Sha256};

use crate::support::{Place, day, log, new_case, place, write};

/// An open file with one case.
fn with_a_case() -> (Place, CaseFile, CaseId) {
    let place = place();
    let mut file = place.open();
    let case = log(&mut file, &new_case("Maria Lopez", "maria@example.com")).id;
    (place, file, case)
}

fn texts<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(str::to_owned).to_vec()
}

#[test]
fn the_office() {
    let place = place();
    let mut file = place.open();
    assert_eq!(file.read(office::load), Ok(Office::default()));
    let lanternfish = Office {
        name: "Lanternfish Software".to_owned(),
        address: texts(["12 Pier Road", "Half Moon Bay, CA 94019"]),
        email: "privacy@lanternfish.example".to_owned(),
        phone: "+1 650 555 0100".to_owned(),
        website: "https://lanternfish.example".to_owned(),
        time_zone: "America/Los_Angeles".to_owned(),
        sells_or_shares: true,
        letterhead: "Software for small harbours".to_owned(),
    };
    write(&mut file, |w| office::save(w, &lanternfish)).expect("a change");
    drop(file);
    assert_eq!(place.open().read(office::load), Ok(lanternfish));
}

#[test]
fn a_case_with_everything() {
    let place = place();
    let mut file = place.open();
    let new = NewCase {
        received: day("2026-02-28"),
        channel: Channel::AgentService,
        language: "es".to_owned(),
        consumer: Person {
            name: "<img src=x onerror=alert(1)> {{ 7*7 }}".to_owned(),
            email: Some("maria@example.com".to_owned()),
            phone: Some("+1 415 555 0101".to_owned()),
            address: texts(["1 Main Street", "Oakland, CA 94601"]),
        },
        agent: Some(Agent {
            name: Some("Gus Reyes".to_owned()),
            organization: None,
            email: Some("gus@helpers.example".to_owned()),
            authority: Authority::NoneShown,
        }),
        reference: Some("H-1".to_owned()),
        identifiers: vec![
            Identifier {
                kind: "order-number".to_owned(),
                value: "LF-2".to_owned(),
            },
            Identifier {
                kind: "order-number".to_owned(),
                value: "LF-1".to_owned(),
            },
        ],
    };
    let case = log(&mut file, &new);
    assert_eq!(case.number.to_string(), "2026-0001");
    let stored = (
        case.received,
        case.channel,
        case.language.clone(),
        case.consumer.clone(),
    );
    assert_eq!(
        stored,
        (new.received, new.channel, new.language, new.consumer)
    );
    let stored = (
        case.agent.clone(),
        case.reference.clone(),
        case.identifiers.clone(),
    );
    assert_eq!(stored, (new.agent, new.reference, new.identifiers));
    assert_eq!(
        file.read(|conn| cases::get(conn, case.id)),
        Ok(case.clone())
    );
    assert_eq!(file.read(|conn| cases::by_number(conn, "2026-1")), Ok(case));
}

#[test]
fn case_numbers_count_by_year_of_receipt_without_gaps() {
    let place = place();
    let mut file = place.open();
    let mut number = |received| {
        let new = NewCase {
            received: day(received),
            ..new_case("Maria Lopez", "m@example.com")
        };
        log(&mut file, &new).number.to_string()
    };
    assert_eq!(number("2026-01-01"), "2026-0001");
    assert_eq!(number("2025-12-31"), "2025-0001");
    assert_eq!(number("2026-06-01"), "2026-0002");
    assert_eq!(number("2025-12-30"), "2025-0002");
}

#[test]
fn what_is_not_there_is_not_found() {
    let (_place, mut file, _) = with_a_case();
    let missing = CaseId(99);
    assert_eq!(
        file.read(|conn| cases::get(conn, missing)),
        Err(Error::NotFound("case"))
    );
    for number in ["2026-0099", "", "x", "2026"] {
        let found = file.read(|conn| cases::by_number(conn, number));
        assert_eq!(found, Err(Error::NotFound("case")), "{number}");
    }
    let not_found = Err(Error::NotFound("case"));
    assert_eq!(
        write(&mut file, |w| cases::set_next_due(w, missing, None)),
        not_found
    );
    assert_eq!(
        write(&mut file, |w| cases::close(w, missing, day("2026-03-03"))),
        not_found
    );
    assert_eq!(write(&mut file, |w| cases::reopen(w, missing)), not_found);
    let letter = file.read(|conn| letters::get(conn, casefile::LetterId(9)).map(|_| ()));
    assert_eq!(letter, Err(Error::NotFound("letter")));
    let evidence = file.read(|conn| evidence::bytes(conn, casefile::EvidenceId(9)));
    assert_eq!(evidence, Err(Error::NotFound("evidence")));
}

#[test]
fn an_agents_authority() {
    let (_place, mut file, without) = with_a_case();
    let agent = Agent {
        name: None,
        organization: None,
        email: None,
        authority: Authority::NoneShown,
    };
    let with = NewCase {
        agent: Some(agent),
        ..new_case("Tom", "tom@example.com")
    };
    let with = log(&mut file, &with).id;
    let authority = Authority::PowerOfAttorney;
    write(&mut file, |w| {
        cases::set_agent_authority(w, with, authority)
    })
    .expect("a change");
    let agent = file
        .read(|conn| cases::get(conn, with))
        .expect("a case")
        .agent;
    assert_eq!(agent.map(|agent| agent.authority), Some(authority));
    let refused = write(&mut file, |w| {
        cases::set_agent_authority(w, without, authority)
    });
    assert_eq!(refused, Err(Error::NotFound("case")));
}

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
        "\"right\" = 'know'",
    ] {
        let sql = format!("UPDATE requests SET {change} WHERE id = ?1");
        let changed = write(&mut file, |w| Ok(w.execute(&sql, [id])?));
        assert!(matches!(changed, Err(Error::Sql(_))), "{change}");
    }
}

#[test]
fn checks_and_notes() {
    let (_place, mut file, case) = with_a_case();
    let new = NewCheck {
        case,
        point: DataPoint::OrderNumber,
        source: "shop orders".to_owned(),
        note: "The newest one".to_owned(),
        matches: true,
    };
    let failed = NewCheck {
        point: DataPoint::PostalCode,
        matches: false,
        ..new.clone()
    };
    let (first, second, note) = write(&mut file, |w| {
        Ok((
            checks::insert(w, &new)?,
            checks::insert(w, &failed)?,
            notes::insert(w, case, "Called back")?,
        ))
    })
    .expect("a write");
    assert_eq!(
        (first.by.as_str(), first.point, first.matches),
        ("Ada", new.point, true)
    );
    assert_eq!(
        file.read(|conn| checks::of_case(conn, case)),
        Ok(vec![first, second])
    );
    assert_eq!(
        (note.by.as_str(), note.text.as_str()),
        ("Ada", "Called back")
    );
    assert_eq!(file.read(|conn| notes::of_case(conn, case)), Ok(vec![note]));
}

fn some_file(case: CaseId) -> NewEvidence {
    NewEvidence {
        case,
        name: "../../message.eml".to_owned(),
        media_type: "message/rfc822".to_owned(),
        source: "opened by Ada".to_owned(),
        purpose: Purpose::OriginalMessage,
    }
}

#[test]
fn evidence_of_any_size() {
    const MIB: usize = 1024 * 1024;
    let (_place, mut file, case) = with_a_case();
    for size in [0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB + 17] {
        let content: Vec<u8> = (0..size).map(|place| (place * 31 % 251) as u8).collect();
        let evidence = write(&mut file, |w| {
            evidence::insert(w, &some_file(case), &mut content.as_slice())
        })
        .expect("a file");
        assert_eq!(evidence.size, size as u64);
        assert_eq!(evidence.sha256, <[u8; 32]>::from(Sha256::digest(&content)));
        let bytes = file
            .read(|conn| evidence::bytes(conn, evidence.id))
            .expect("its content");
        assert!(bytes == content, "{size} bytes");
    }
    let all = file
        .read(|conn| evidence::of_case(conn, case))
        .expect("a list");
    assert_eq!(all.len(), 6);
    assert_eq!(all[0].name, "../../message.eml");
    assert_eq!(all[0].purpose, Purpose::OriginalMessage);
}

#[test]
fn evidence_that_cannot_be_read_is_not_kept() {
    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::ConnectionReset.into())
        }
    }
    let (_place, mut file, case) = with_a_case();
    let failed = write(&mut file, |w| {
        evidence::insert(w, &some_file(case), &mut Broken)
    });
    assert_eq!(failed, Err(Error::Io(std::io::ErrorKind::ConnectionReset)));
    assert_eq!(file.read(|conn| evidence::of_case(conn, case)), Ok(vec![]));
}

#[test]
fn changed_evidence_is_damage() {
    let (place, mut file, case) = with_a_case();
    let id = write(&mut file, |w| {
        evidence::insert(w, &some_file(case), &mut b"original".as_slice())
    })
    .expect("a file")
    .id;
    file.close().expect("the file is sound");
    place
        .raw()
        .execute_batch("UPDATE evidence_chunks SET content = x'00'")
        .expect("a statement");
    let file = place.open();
    assert_eq!(
        file.read(|conn| evidence::bytes(conn, id)),
        Err(Error::Damaged)
    );
}

fn draft(case: CaseId) -> NewLetter {
    NewLetter {
        case,
        kind: LetterKind::Acknowledgement,
        language: "en".to_owned(),
        date: day("2026-03-05"),
        subject: "We received your request".to_owned(),
        text: "Dear Maria".to_owned(),
    }
}

#[test]
fn a_letter_is_edited_then_frozen() {
    let (_place, mut file, case) = with_a_case();
    let letter = write(&mut file, |w| letters::insert_draft(w, &draft(case))).expect("a draft");
    assert_eq!(
        (letter.kind, &letter.state),
        (LetterKind::Acknowledgement, &LetterState::Draft)
    );
    assert_eq!(file.read(|conn| letters::frozen(conn, letter.id)), Ok(None));
    let (on, sha256) = (day("2026-03-06"), [7; 32]);
    let pdf = write(&mut file, |w| {
        letters::save_text(w, letter.id, "Your request", "Dear Maria Lopez")?;
        let pdf = evidence::insert(w, &some_file(case), &mut b"%PDF".as_slice())?.id;
        letters::mark_sent(w, letter.id, on, r#"{"to":[]}"#, pdf, sha256)?;
        Ok(pdf)
    })
    .expect("a sent letter");
    let sent = file
        .read(|conn| letters::get(conn, letter.id))
        .expect("a letter");
    assert_eq!(
        (sent.subject.as_str(), sent.text.as_str()),
        ("Your request", "Dear Maria Lopez")
    );
    assert_eq!(
        sent.state,
        LetterState::Sent {
            on,
            by: "Ada".to_owned(),
            sha256,
            pdf
        }
    );
    assert_eq!(
        file.read(|conn| letters::frozen(conn, letter.id)),
        Ok(Some(r#"{"to":[]}"#.to_owned()))
    );
    let refused =
        |result: Result<(), Error>| assert!(matches!(result, Err(Error::Refused(_))), "{result:?}");
    refused(write(&mut file, |w| {
        letters::save_text(w, letter.id, "x", "x")
    }));
    refused(write(&mut file, |w| {
        letters::mark_sent(w, letter.id, on, "{}", pdf, sha256)
    }));
    refused(write(&mut file, |w| letters::discard_draft(w, letter.id)));
    refused(write(&mut file, |w| {
        w.execute("UPDATE letters SET text = 'x'", [])
            .map(|_| ())
            .map_err(Error::from)
    }));
    refused(write(&mut file, |w| {
        w.execute("DELETE FROM letters", [])
            .map(|_| ())
            .map_err(Error::from)
    }));
    assert_eq!(
        file.read(|conn| letters::of_case(conn, case)),
        Ok(vec![sent])
    );
}

#[test]
fn a_draft_can_be_thrown_away() {
    let (_place, mut file, case) = with_a_case();
    let letter = write(&mut file, |w| letters::insert_draft(w, &draft(case)))
        .expect("a draft")
        .id;
    write(&mut file, |w| letters::discard_draft(w, letter)).expect("a draft goes");
    assert_eq!(file.read(|conn| letters::of_case(conn, case)), Ok(vec![]));
    let again = write(&mut file, |w| letters::discard_draft(w, letter));
    assert_eq!(again, Err(Error::NotFound("letter")));
}

#[test]
fn the_inventory_keeps_its_order_and_its_ids() {
    let place = place();
    let mut file = place.open();
    let contact = Category {
        id: CategoryId::NEW,
        name: "Contact".to_owned(),
        statutory: vec![
            StatutoryCategory::CustomerRecords,
            StatutoryCategory::Identifiers,
        ],
        elements: texts(["Name", "E-mail address"]),
        sources: texts(["The consumer"]),
        purposes: texts(["Answering", "Newsletter"]),
        recipients: texts(["Newsletter tool"]),
        sold_to: Vec::new(),
        retention: "Three years after the last contact".to_owned(),
    };
    let orders = Category {
        name: "Orders".to_owned(),
        sold_to: texts(["Nobody"]),
        ..contact.clone()
    };
    write(&mut file, |w| {
        inventory::replace_all(w, &[contact.clone(), orders.clone()])
    })
    .expect("a change");
    let mut stored = file.read(inventory::load).expect("an inventory");
    assert_eq!(
        stored[0],
        Category {
            id: CategoryId(1),
            ..contact.clone()
        }
    );
    assert_eq!(
        stored[1],
        Category {
            id: CategoryId(2),
            ..orders
        }
    );
    // The first goes, a new one comes before the second.
    stored.remove(0);
    stored.insert(0, contact);
    write(&mut file, |w| inventory::replace_all(w, &stored)).expect("a change");
    let again = file.read(inventory::load).expect("an inventory");
    assert_eq!(again[1], stored[1]);
    assert_eq!(again[0].name, "Contact");
    assert_ne!(again[0].id, again[1].id);
}
