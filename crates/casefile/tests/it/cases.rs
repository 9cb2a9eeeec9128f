//! Cases and their people come back as they were stored, under numbers without gaps.

use casefile::cases::{self, Agent, Identifier, NewCase, Person};
use casefile::checks::{self, NewCheck};
use casefile::{CaseId, Error, evidence, letters, notes};
use domain::{Authority, Channel, DataPoint};

use crate::support::{day, log, new_case, place, texts, with_a_case, write};

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
