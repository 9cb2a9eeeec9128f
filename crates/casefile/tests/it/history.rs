//! The history shows what was changed behind its back.

use std::ops::ControlFlow;

use casefile::history::{self, Fault, FaultKind, Verification};
use casefile::integrity::{self, Subject};
use casefile::{Action, Event, Keeper};
use serde_json::json;

use crate::support::{Place, event, log, new_case, place};

/// A file with five entries: created, unlocked, and three acts.
fn with_five_entries() -> Place {
    let place = place();
    let mut file = place.open();
    let case = log(&mut file, &new_case("Maria Lopez", "maria@example.com")).id;
    for name in ["first", "second"] {
        file.write(|w| {
            w.record(Event {
                action: Action::NoteAdded,
                case: Some(case),
                detail: json!({ "note": name }),
            })
        })
        .expect("an entry");
    }
    file.close().expect("the file is sound");
    place
}

fn verify(place: &Place) -> Verification {
    let connection = place.open();
    history::verify(&connection).expect("the history can be read")
}

/// After this statement, made behind the application's back, verification finds this first.
fn check(sql: &str, seq: u64, kind: FaultKind) {
    let place = with_five_entries();
    let raw = place.raw();
    raw.execute_batch("DROP TRIGGER history_stays; DROP TRIGGER history_remains; DROP TRIGGER history_details_stay")
        .expect("triggers can be dropped");
    raw.execute_batch(sql).expect("a statement");
    drop(raw);
    let faults = verify(&place).faults;
    assert_eq!(
        faults.first(),
        Some(&Fault { seq, kind }),
        "{sql} {faults:?}"
    );
}

#[test]
fn an_untouched_history_is_sound() {
    let place = with_five_entries();
    let result = verify(&place);
    assert!(result.is_sound(), "{result:?}");
    // The five, and this unlocking.
    assert_eq!((result.entries, result.erased), (6, 0));
}

/// The check takes a turn for each 10,000 entries.
#[test]
fn faults_between_two_turns_of_a_check_show() {
    let place = place();
    let mut file = place.open();
    let entry = || event(Action::NoteAdded, None);
    file.write(|w| (0..20_000).try_for_each(|_| w.record(entry())))
        .expect("entries");
    file.close().expect("the file is sound");
    assert_eq!(in_turns(&place), (20_003, 0));
    let raw = place.raw();
    raw.execute_batch(
        "DROP TRIGGER history_remains; DROP TRIGGER history_details_stay;
         DELETE FROM history_details WHERE seq = 10000; DELETE FROM history WHERE seq = 10000;
         DELETE FROM history_details WHERE seq = 20001; DELETE FROM history WHERE seq = 20001",
    )
    .expect("statements");
    drop(raw);
    // Each shows as a gap and a link that is broken.
    assert_eq!(in_turns(&place), (20_002, 4));
    assert_eq!(verify(&place).faults.len(), 4);
}

/// How many entries a check in turns finds, and how many faults. Somebody works between the turns.
fn in_turns(place: &Place) -> (u64, u64) {
    let mut keeper = Keeper::start(place.open()).expect("a thread");
    let (other, mut turns) = (keeper.clone(), 0);
    let findings = integrity::check_in_turns(&mut keeper, &mut |_, _| {
        let entries = other.call_blocking(|file| file.facts().map(|facts| facts.counts.history));
        assert!(entries.expect("it is open").is_ok());
        turns += 1;
        ControlFlow::Continue(())
    });
    let findings = findings.expect("nobody calls it off");
    assert!(
        turns > findings.len(),
        "more than one turn for each subject"
    );
    let found = findings
        .iter()
        .find(|finding| finding.subject == Subject::History);
    let found = found.expect("it is looked at");
    (found.checked, found.faults)
}

#[test]
fn a_changed_field_shows() {
    for change in [
        "at = '2020-01-01T00:00:00.000Z'",
        "actor = 'Bob'",
        "action = 'decided'",
        "case_id = 9",
        "case_id = NULL",
        "commitment = randomblob(32)",
    ] {
        check(
            &format!("UPDATE history SET {change} WHERE seq = 4"),
            4,
            FaultKind::Changed,
        );
    }
    check(
        "UPDATE history SET previous = randomblob(32) WHERE seq = 4",
        4,
        FaultKind::Unlinked,
    );
    check(
        "UPDATE history SET mac = randomblob(32) WHERE seq = 4",
        4,
        FaultKind::Changed,
    );
}

#[test]
fn a_changed_detail_shows() {
    check(
        "UPDATE history_details SET payload = '{}' WHERE seq = 4",
        4,
        FaultKind::DetailChanged,
    );
    check(
        "UPDATE history_details SET salt = randomblob(32) WHERE seq = 4",
        4,
        FaultKind::DetailChanged,
    );
}

#[test]
fn a_deleted_entry_shows() {
    check(
        "DELETE FROM history_details WHERE seq = 3; DELETE FROM history WHERE seq = 3",
        4,
        FaultKind::Gap,
    );
    check(
        "DELETE FROM history_details WHERE seq = 1; DELETE FROM history WHERE seq = 1",
        2,
        FaultKind::Gap,
    );
}

#[test]
fn a_deleted_entry_shows_also_when_the_rest_moves_up() {
    check(
        "PRAGMA foreign_keys = OFF;
         DELETE FROM history WHERE seq = 3; UPDATE history SET seq = seq - 1 WHERE seq > 3;
         DELETE FROM history_details WHERE seq = 3; UPDATE history_details SET seq = seq - 1 WHERE seq > 3",
        3,
        FaultKind::Unlinked,
    );
}

#[test]
fn swapped_entries_show() {
    check(
        "PRAGMA foreign_keys = OFF;
         UPDATE history SET seq = 100 WHERE seq = 3; UPDATE history SET seq = 3 WHERE seq = 4;
         UPDATE history SET seq = 4 WHERE seq = 100",
        3,
        FaultKind::Unlinked,
    );
}

#[test]
fn an_inserted_entry_shows() {
    check(
        "INSERT INTO history SELECT 6, at, actor, action, case_id, commitment, mac, previous FROM history WHERE seq = 5",
        6,
        FaultKind::Changed,
    );
}

#[test]
fn an_erased_detail_leaves_the_chain_whole() {
    let place = with_five_entries();
    place
        .raw()
        .execute_batch("DELETE FROM history_details WHERE seq = 4")
        .expect("a statement");
    let result = verify(&place);
    assert!(result.is_sound(), "{result:?}");
    assert_eq!(result.erased, 1);
}

#[test]
fn entries_are_read_with_who_what_and_when() {
    let place = with_five_entries();
    let file = place.open();
    let entries = file
        .read(|conn| history::of_case(conn, casefile::CaseId(1)))
        .expect("the history can be read");
    let details: Vec<_> = entries
        .iter()
        .map(|entry| entry.detail["note"].clone())
        .collect();
    assert_eq!(details, ["first", "second"]);
    assert!(
        entries
            .iter()
            .all(|entry| entry.actor == "Ada" && entry.action == Action::NoteAdded)
    );
    let latest = file
        .read(|conn| history::latest(conn, 1))
        .expect("the history can be read");
    assert_eq!(latest[0].action, Action::FileUnlocked);
    assert!(latest[0].at >= entries[1].at);
}

#[test]
fn statements_of_our_own_cannot_change_it() {
    let place = place();
    let mut file = place.open();
    for sql in [
        "UPDATE history SET actor = 'Bob'",
        "DELETE FROM history",
        "UPDATE history_details SET payload = '{}'",
    ] {
        let changed = file.write(|w| {
            w.record(event(Action::NoteAdded, None))?;
            Ok(w.execute(sql, [])?)
        });
        assert!(changed.is_err(), "{sql}");
    }
    assert!(
        history::verify(&file)
            .expect("the history can be read")
            .is_sound()
    );
}
