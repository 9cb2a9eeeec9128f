//! Finding cases.

use casefile::cases::{self, Agent, CaseFilter, CaseState, Identifier, NewCase};
use casefile::{CaseFile, CaseId, Error, requests};
use domain::{Authority, Right};

use crate::support::{day, log, new_case, place, write};

fn found(file: &CaseFile, filter: &CaseFilter) -> Vec<String> {
    let rows = file.read(|conn| cases::list(conn, filter)).expect("a list");
    let count = file
        .read(|conn| cases::count(conn, filter))
        .expect("a count");
    assert!(count >= rows.len() as u64);
    rows.into_iter().map(|row| row.name).collect()
}

/// Three consumers; the third writes through an agent.
fn three() -> (crate::support::Place, CaseFile) {
    let place = place();
    let mut file = place.open();
    log(
        &mut file,
        &new_case("Mar\u{ed}a L\u{f3}pez", "maria.lopez@example.com"),
    );
    log(&mut file, &new_case("Tom O'Neill", "tom@lantern.example"));
    let ellen = NewCase {
        agent: Some(Agent {
            name: None,
            organization: Some("Privacy Helpers".to_owned()),
            email: Some("desk@helpers.example".to_owned()),
            authority: Authority::SignedPermission,
        }),
        reference: Some("PH-4711".to_owned()),
        identifiers: vec![Identifier {
            kind: "order-number".to_owned(),
            value: "LF-20931".to_owned(),
        }],
        ..new_case("Ellen Park", "ellen@park.example")
    };
    log(&mut file, &ellen);
    (place, file)
}

#[test]
fn search_finds_beginnings_of_words_in_everything_one_looks_for() {
    let (_place, file) = three();
    let check = |text: &str, expected: &[&str]| {
        let filter = CaseFilter {
            search: Some(text.to_owned()),
            ..CaseFilter::default()
        };
        assert_eq!(found(&file, &filter), expected, "{text}");
    };
    let maria = "Mar\u{ed}a L\u{f3}pez";
    check("mar", &[maria]);
    check("LOPEZ", &[maria]);
    check("lo\u{301}pez", &[maria]);
    check("lop mar", &[maria]);
    check("maria.lopez@ex", &[maria]);
    check("2026-0002", &["Tom O'Neill"]);
    check("2026-00", &[maria, "Tom O'Neill", "Ellen Park"]);
    check("o'neill", &["Tom O'Neill"]);
    check("privacy hel", &["Ellen Park"]);
    check("desk@helpers", &["Ellen Park"]);
    check("ph-47", &["Ellen Park"]);
    check("LF-20931", &["Ellen Park"]);
    check("opez", &[]);
    check("maria park", &[]);
    check("  ", &[maria, "Tom O'Neill", "Ellen Park"]);
}

#[test]
fn what_is_typed_is_data() {
    let (_place, file) = three();
    for text in [
        "\"",
        "*",
        "name:tom",
        "tom OR maria",
        "NOT",
        "NEAR(",
        "(",
        "a\"b",
        "'; DROP TABLE cases; --",
        "\0",
        "^tom -maria",
        "{name}: tom",
    ] {
        let filter = CaseFilter {
            search: Some(text.to_owned()),
            ..CaseFilter::default()
        };
        let names = found(&file, &filter);
        assert!(names.len() <= 1, "{text} {names:?}");
    }
}

#[test]
fn search_follows_a_change_of_people() {
    let (_place, mut file) = three();
    let new = new_case("Thomas Neal", "thomas@neal.example").consumer;
    write(&mut file, |w| {
        cases::update_people(w, CaseId(2), &new, None)
    })
    .expect("a change");
    let search = |text: &str| CaseFilter {
        search: Some(text.to_owned()),
        ..CaseFilter::default()
    };
    assert_eq!(found(&file, &search("thom nea")), ["Thomas Neal"]);
    assert_eq!(found(&file, &search("neill")), [""; 0]);
}

#[test]
fn the_list_is_in_the_order_of_what_is_due() {
    let (_place, mut file) = three();
    write(&mut file, |w| {
        cases::set_next_due(w, CaseId(3), Some(day("2026-03-10")))?;
        cases::set_next_due(w, CaseId(2), Some(day("2026-04-01")))?;
        requests::insert(w, CaseId(2), Right::OptOutSale, day("2026-03-02"))?;
        requests::insert(w, CaseId(2), Right::Delete, day("2026-03-02"))
    })
    .expect("dates");
    let filter = CaseFilter::default();
    assert_eq!(
        found(&file, &filter),
        ["Ellen Park", "Tom O'Neill", "Mar\u{ed}a L\u{f3}pez"]
    );
    let due = CaseFilter {
        due_before: Some(day("2026-04-01")),
        ..filter.clone()
    };
    assert_eq!(found(&file, &due), ["Ellen Park"]);
    let second = CaseFilter {
        limit: 1,
        offset: 1,
        ..filter.clone()
    };
    let rows = file
        .read(|conn| cases::list(conn, &second))
        .expect("a list");
    assert_eq!(rows[0].rights, [Right::OptOutSale, Right::Delete]);
    assert_eq!(rows[0].next_due, Some(day("2026-04-01")));
    assert_eq!(file.read(|conn| cases::count(conn, &second)), Ok(3));
    let agents = file
        .read(|conn| cases::list(conn, &filter))
        .expect("a list");
    assert_eq!(agents[0].agent.as_deref(), Some("Privacy Helpers"));
}

#[test]
fn closed_cases_are_apart() {
    let (_place, mut file) = three();
    write(&mut file, |w| {
        cases::set_next_due(w, CaseId(1), Some(day("2026-03-10")))?;
        cases::close(w, CaseId(1), day("2026-03-20"))
    })
    .expect("a closed case");
    let with = |state| CaseFilter {
        state,
        ..CaseFilter::default()
    };
    assert_eq!(
        found(&file, &with(CaseState::Closed)),
        ["Mar\u{ed}a L\u{f3}pez"]
    );
    assert_eq!(found(&file, &with(CaseState::Open)).len(), 2);
    let open = file.read(|conn| cases::open_ids(conn, None, 10));
    assert_eq!(open, Ok(vec![CaseId(2), CaseId(3)]));
    write(&mut file, |w| cases::reopen(w, CaseId(1))).expect("an open case");
    assert_eq!(found(&file, &with(CaseState::Open)).len(), 3);
}

#[test]
fn open_cases_by_what_is_due() {
    let (_place, mut file) = three();
    write(&mut file, |w| {
        cases::set_next_due(w, CaseId(3), Some(day("2026-03-10")))
    })
    .expect("a date");
    let open = |before, limit| file.read(|conn| cases::open_ids(conn, before, limit));
    assert_eq!(open(None, 2), Ok(vec![CaseId(3), CaseId(1)]));
    assert_eq!(open(Some(day("2026-03-11")), 9), Ok(vec![CaseId(3)]));
    assert_eq!(open(Some(day("2026-03-10")), 9), Ok(vec![]));
}

#[test]
fn possible_duplicates_are_shown() {
    let (_place, file) = three();
    let similar = |email: &str, name: &str| {
        let rows = file
            .read(|conn| cases::similar(conn, email, name))
            .expect("a list");
        rows.into_iter().map(|row| row.id).collect::<Vec<_>>()
    };
    assert_eq!(similar("TOM@lantern.example", "Somebody"), [CaseId(2)]);
    assert_eq!(similar("", "ellen park "), [CaseId(3)]);
    assert_eq!(similar("", ""), []);
    assert_eq!(similar("nobody@example.com", "Nobody"), []);
}

#[test]
fn the_list_walks_along_its_index() {
    let (_place, file) = three();
    let plan: Vec<String> = file
        .read(|conn| {
            let mut statement = conn.prepare(
                "EXPLAIN QUERY PLAN SELECT id FROM cases ORDER BY next_due IS NULL, next_due, id LIMIT 9",
            )?;
            let rows = statement.query_map([], |row| row.get("detail"))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
        .expect("a plan");
    assert_eq!(plan.len(), 1, "{plan:?}");
    assert!(plan[0].contains("cases_by_due"), "{plan:?}");
}

#[test]
fn a_search_knows_which_cases_are_open_and_stops_at_the_newest() {
    let (_place, mut file) = three();
    write(&mut file, |w| cases::close(w, CaseId(1), day("2026-03-20"))).expect("a closed case");
    let check = |text: &str, state, newest, expected: &[&str]| {
        let filter = CaseFilter {
            search: Some(text.to_owned()),
            state,
            newest,
            ..CaseFilter::default()
        };
        assert_eq!(found(&file, &filter), expected, "{text} {state:?}");
        let count = file.read(|conn| cases::count(conn, &filter));
        assert_eq!(count, Ok(expected.len() as u64), "{text} {state:?}");
    };
    let maria = "Mar\u{ed}a L\u{f3}pez";
    check(
        "example",
        CaseState::All,
        None,
        &[maria, "Tom O'Neill", "Ellen Park"],
    );
    check(
        "example",
        CaseState::Open,
        None,
        &["Tom O'Neill", "Ellen Park"],
    );
    check("example", CaseState::Closed, None, &[maria]);
    check(
        "example",
        CaseState::All,
        Some(2),
        &["Tom O'Neill", "Ellen Park"],
    );
    check("example", CaseState::Open, Some(1), &["Ellen Park"]);
    check("closed", CaseState::All, None, &[]);
}

#[test]
fn a_case_is_closed_once_and_counted_once() {
    let (_place, mut file) = three();
    let close =
        |file: &mut CaseFile| write(file, |w| cases::close(w, CaseId(1), day("2026-03-20")));
    assert_eq!(close(&mut file), Ok(()));
    assert!(matches!(close(&mut file), Err(Error::Refused(_))));
    let count = |file: &CaseFile, state| {
        let filter = CaseFilter {
            state,
            ..CaseFilter::default()
        };
        file.read(|conn| cases::count(conn, &filter))
            .expect("a count")
    };
    assert_eq!(count(&file, CaseState::Closed), 1);
    assert_eq!(count(&file, CaseState::Open), 2);
    write(&mut file, |w| cases::reopen(w, CaseId(1))).expect("an open case");
    assert_eq!(count(&file, CaseState::All), 3);
    assert_eq!(count(&file, CaseState::Open), 3);
}
