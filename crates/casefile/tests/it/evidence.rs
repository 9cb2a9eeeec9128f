//! Evidence comes back byte for byte, or not at all.

use casefile::evidence::{self, Purpose, Shredding};
use casefile::{Action, Error, EvidenceId, history};
use chrono::{Days, Utc};
use sha2::{Digest, Sha256};

use crate::support::{Place, some_file, with_a_case, write};

#[test]
fn evidence_of_any_size() {
    const CHUNK: usize = 64 * 1024;
    let (_place, mut file, case) = with_a_case();
    for size in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 48 * CHUNK + 17] {
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

/// A closed file with two kept files of three chunks each.
fn two_files() -> (Place, [EvidenceId; 2]) {
    let (place, mut file, case) = with_a_case();
    let content = vec![b'x'; 140_000];
    let ids = [(); 2].map(|()| {
        write(&mut file, |w| {
            evidence::insert(w, &some_file(case), &mut content.as_slice())
        })
        .expect("a file")
        .id
    });
    file.close().expect("the file is sound");
    (place, ids)
}

#[track_caller]
fn check_damage(statement: &str) {
    let (place, [id, _]) = two_files();
    place.raw().execute_batch(statement).expect("a statement");
    let file = place.open();
    let read = file.read(|conn| Ok(evidence::bytes(conn, id)?.len()));
    assert_eq!(read, Err(Error::Damaged), "{statement}");
}

#[test]
fn changed_exchanged_and_missing_chunks_are_damage() {
    check_damage("UPDATE evidence_chunks SET content = zeroblob(16)");
    check_damage("UPDATE evidence_chunks SET position = 2 - position + 10 WHERE content_id = 1");
    check_damage("DELETE FROM evidence_chunks WHERE position = 2");
    check_damage("DELETE FROM evidence_chunks WHERE position = 1");
    check_damage("DELETE FROM evidence_chunks");
    // A chunk at the end more, and the content of another kept file of the same length.
    check_damage(
        "INSERT INTO evidence_chunks (content_id, position, content)
         SELECT content_id, 3, content FROM evidence_chunks WHERE content_id = 1 AND position = 2",
    );
    check_damage(
        "UPDATE evidence_chunks SET content_id = 3 - content_id, position = position + 10;
         UPDATE evidence_contents SET key = (SELECT key FROM evidence_contents WHERE id = 2)",
    );
    // What was cut to a length at which a chunk ends.
    check_damage(
        "DELETE FROM evidence_chunks WHERE position > 0; UPDATE evidence SET size = 65536",
    );
}

#[test]
fn each_file_has_a_key_of_its_own() {
    let (place, _) = two_files();
    let raw = place.raw();
    let count = |sql| raw.query_one(sql, [], |row| row.get::<_, u64>(0));
    assert_eq!(
        count("SELECT count(DISTINCT key) FROM evidence_contents"),
        Ok(2)
    );
    assert_eq!(
        count("SELECT count(DISTINCT content) FROM evidence_chunks"),
        Ok(6)
    );
}

#[test]
fn proof_of_identity_is_destroyed_on_its_day() {
    let (place, [id, other]) = two_files();
    let mut file = place.open();
    let today = Utc::now().date_naive();
    file.write(|w| evidence::set_shred_on(w, id, Some(today)))
        .expect("a day");
    let before = today.pred_opt().expect("a day before");
    assert_eq!(
        evidence::shred(&mut file, before),
        Ok(Shredding::Done(vec![]))
    );
    let Ok(Shredding::Done(gone)) = evidence::shred(&mut file, today) else {
        panic!("one was due");
    };
    assert_eq!(gone.len(), 1);
    assert_eq!(
        file.read(|conn| evidence::get(conn, id)).map(|_| ()),
        Err(Error::NotFound("evidence"))
    );
    assert!(file.read(|conn| evidence::bytes(conn, other)).is_ok());
    let last = file.read(|conn| history::latest(conn, 1)).expect("entries");
    assert_eq!(last[0].action, Action::EvidenceShredded);
    let keys = "SELECT count(*) FROM evidence_contents WHERE key <> zeroblob(32)";
    let keys = file.read(|conn| Ok(conn.query_one(keys, [], |row| row.get::<_, u64>(0))?));
    assert_eq!(keys, Ok(1), "its key is gone with the act");
    evidence::clear(&mut file).expect("the rest goes");
    file.close().expect("the file is sound");
    // Neither the key nor the content has a row any more.
    let chunks: u64 = place
        .raw()
        .query_one("SELECT count(*) FROM evidence_chunks", [], |row| row.get(0))
        .expect("a count");
    assert_eq!(chunks, 3);
    let keys: u64 = place
        .raw()
        .query_one("SELECT count(*) FROM evidence_contents", [], |row| {
            row.get(0)
        })
        .expect("a count");
    assert_eq!(keys, 1);
}

#[test]
fn a_clock_that_jumps_destroys_nothing_by_itself() {
    let (place, [id, _]) = two_files();
    let mut file = place.open();
    let today = Utc::now().date_naive();
    file.write(|w| evidence::set_shred_on(w, id, Some(today + Days::new(30))))
        .expect("a day");
    let in_ten_years = today + Days::new(3650);
    let Ok(Shredding::Waiting(due)) = evidence::shred(&mut file, in_ten_years) else {
        panic!("nobody worked for ten years");
    };
    assert_eq!(due.len(), 1);
    assert!(file.read(|conn| evidence::get(conn, id)).is_ok());
    let gone = evidence::shred_confirmed(&mut file, in_ten_years).expect("staff said so");
    assert_eq!(gone.len(), 1);
}

#[test]
fn staff_destroy_evidence_but_not_letters() {
    let (place, [id, other]) = two_files();
    place
        .raw()
        .execute(
            "UPDATE evidence SET purpose = 'letter' WHERE id = ?1",
            [other],
        )
        .expect("a statement");
    let mut file = place.open();
    assert_eq!(file.write(|w| evidence::delete(w, id)), Ok(()));
    let refused = file.write(|w| evidence::delete(w, other));
    assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
    assert!(file.read(|conn| evidence::bytes(conn, other)).is_ok());
}
