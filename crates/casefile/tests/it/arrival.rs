//! A large file comes in beside other work, and is there whole or not at all.

use std::io::Read;
use std::ops::ControlFlow;

use casefile::evidence::{self, Content};
use casefile::{CaseFile, CaseId, Error, Keeper, Turns, integrity};
use chrono::Utc;
use rusqlite::Connection;

use crate::support::{Place, log, new_case, place, some_file, with_a_case, write};

const MIB: u64 = 1 << 20;

/// Bytes that tell where they stand.
fn film(mib: u64) -> Vec<u8> {
    (0..mib * MIB / 8).flat_map(u64::to_be_bytes).collect()
}

fn bring(turns: &mut impl Turns, content: &[u8]) -> Result<Content, Error> {
    let mut reader = content;
    evidence::bring(turns, &mut reader, &mut |_| ControlFlow::Continue(()))
}

/// Rows of contents and of chunks, in a file that is closed.
fn rows(place: &Place) -> (u64, u64) {
    count(&place.raw()).expect("counts")
}

fn rows_of(file: &CaseFile) -> (u64, u64) {
    file.read(count).expect("counts")
}

fn count(conn: &Connection) -> Result<(u64, u64), Error> {
    let sql =
        "SELECT (SELECT count(*) FROM evidence_contents), (SELECT count(*) FROM evidence_chunks)";
    Ok(conn.query_one(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

#[test]
fn it_comes_out_as_it_came_in() {
    let (_place, mut file, case) = with_a_case();
    for size in [0, 1, 4 * MIB as usize - 1, 4 * MIB as usize, 9_000_001] {
        let content = &film(9)[..size.min(9 * MIB as usize)];
        let brought = bring(&mut file, content).expect("it is in");
        let kept = write(&mut file, |w| evidence::keep(w, &some_file(case), brought));
        let kept = kept.expect("a file");
        assert_eq!(kept.size, content.len() as u64);
        let read = file.read(|conn| evidence::bytes(conn, kept.id));
        assert!(read.expect("its content") == content, "{size} bytes");
    }
}

#[test]
fn nothing_shows_it_before_it_is_kept() {
    let (_place, mut file, case) = with_a_case();
    let before = file.facts().expect("facts");
    let brought = bring(&mut file, &film(5)).expect("it is in");
    assert_eq!(file.facts().expect("facts"), before);
    assert_eq!(file.read(|conn| evidence::of_case(conn, case)), Ok(vec![]));
    for finding in integrity::check(&mut file) {
        assert!(finding.is_sound(), "{finding:?}");
    }
    evidence::let_go(&mut file, brought).expect("it goes");
}

#[test]
fn others_work_between_its_pieces() {
    let place = place();
    let mut keeper = Keeper::start(place.open()).expect("a thread");
    let other = keeper.clone();
    let (mut logged, content) = (0, film(20));
    let brought = evidence::bring(&mut keeper, &mut content.as_slice(), &mut |_| {
        let case =
            other.call_blocking(|file| log(file, &new_case("Jon Doe", "jon@example.com")).id);
        assert!(case.is_ok());
        logged += 1;
        ControlFlow::Continue(())
    });
    assert_eq!(logged, 5, "one after each piece");
    let brought = brought.expect("it is in");
    let keep = move |file: &mut CaseFile| {
        let kept = write(file, |w| evidence::keep(w, &some_file(CaseId(1)), brought))?;
        file.read(|conn| evidence::bytes(conn, kept.id))
    };
    assert!(keeper.turn(keep).expect("its content") == content);
    let cases = keeper.turn(|file| Ok(file.facts()?.counts.cases));
    assert_eq!(cases, Ok(5));
}

#[test]
fn what_is_called_off_leaves_nothing() {
    let (place, mut file, case) = with_a_case();
    let before = file.facts().expect("facts");
    let mut seen = Vec::new();
    let mut endless = std::io::repeat(7);
    let called_off = evidence::bring(&mut file, &mut endless, &mut |bytes| {
        seen.push(bytes / MIB);
        match bytes >= 10 * MIB {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    });
    assert_eq!(called_off.map(drop), Err(Error::Cancelled));
    assert_eq!(seen, [4, 8, 12]);
    assert_eq!(file.read(|conn| evidence::of_case(conn, case)), Ok(vec![]));
    assert_eq!(file.facts().expect("facts"), before);
    file.close().expect("the file is sound");
    assert_eq!(rows(&place), (0, 0));
}

#[test]
fn what_cannot_be_read_to_its_end_leaves_nothing() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::ConnectionReset.into())
        }
    }
    let (place, mut file, _) = with_a_case();
    let mut reader = std::io::repeat(7).take(9 * MIB).chain(Broken);
    let failed = evidence::bring(&mut file, &mut reader, &mut |_| ControlFlow::Continue(()));
    let reset = Error::Io(std::io::ErrorKind::ConnectionReset);
    assert_eq!(failed.map(drop), Err(reset));
    file.close().expect("the file is sound");
    assert_eq!(rows(&place), (0, 0));
}

/// Ends in the middle, as a kill or a lock does: after so many turns the file is gone.
struct Ending(Option<CaseFile>, u32);

impl Turns for Ending {
    fn turn<T: Send + 'static>(
        &mut self,
        job: impl FnOnce(&mut CaseFile) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        match self.1.checked_sub(1) {
            Some(left) => self.1 = left,
            None => self.0 = None,
        }
        job(self.0.as_mut().ok_or(Error::Closed)?)
    }
}

#[test]
fn what_an_end_in_the_middle_leaves_is_removed_at_the_next_opening() {
    let (place, file, case) = with_a_case();
    let mut ending = Ending(Some(file), 3);
    assert_eq!(bring(&mut ending, &film(20)).map(drop), Err(Error::Closed));
    assert_eq!(rows(&place), (1, 128), "two pieces were in");
    let file = place.open();
    assert_eq!(file.read(|conn| evidence::of_case(conn, case)), Ok(vec![]));
    file.close().expect("the file is sound");
    assert_eq!(rows(&place), (0, 0));
}

#[test]
fn a_large_file_loses_its_key_at_once_and_its_pieces_in_turns() {
    let (_place, mut file, case) = with_a_case();
    let brought = bring(&mut file, &film(9)).expect("it is in");
    let kept = write(&mut file, |w| evidence::keep(w, &some_file(case), brought)).expect("a file");
    let coming = bring(&mut file, &film(1)).expect("another is on its way in");
    file.write(|w| evidence::delete(w, kept.id)).expect("gone");
    assert_eq!(rows_of(&file), (2, 144 - 64 + 16), "all but one piece");
    let keys = "SELECT count(*) FROM evidence_contents WHERE key <> zeroblob(32)";
    let keys = file.read(|conn| Ok(conn.query_one(keys, [], |row| row.get::<_, u64>(0))?));
    assert_eq!(keys, Ok(1), "only that of the one on its way in");
    for finding in integrity::check(&mut file) {
        assert!(finding.is_sound(), "{finding:?}");
    }
    evidence::clear(&mut file).expect("it goes");
    assert_eq!(rows_of(&file), (1, 16), "what comes in stays");
    let kept = write(&mut file, |w| evidence::keep(w, &some_file(case), coming)).expect("a file");
    let read = file.read(|conn| evidence::bytes(conn, kept.id));
    assert!(read.expect("its content") == film(1));
}

/// Somebody who works between any two turns of the file: after each, `work` is done.
struct Between<F>(CaseFile, F);

impl<F: FnMut(&mut CaseFile)> Turns for Between<F> {
    fn turn<T: Send + 'static>(
        &mut self,
        job: impl FnOnce(&mut CaseFile) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let done = job(&mut self.0);
        (self.1)(&mut self.0);
        done
    }
}

#[test]
fn others_work_while_large_papers_go_on_their_day() {
    let (_place, mut file, case) = with_a_case();
    let today = Utc::now().date_naive();
    for _ in 0..2 {
        let brought = bring(&mut file, &film(9)).expect("it is in");
        write(&mut file, |w| {
            let kept = evidence::keep(w, &some_file(case), brought)?;
            evidence::set_shred_on(w, kept.id, Some(today))
        })
        .expect("a paper");
    }
    let gone = evidence::shred_confirmed(&mut file, today).expect("their day");
    assert_eq!(gone.len(), 2);
    assert_eq!(rows_of(&file), (2, 288), "no turn takes longer for it");
    let mut left = Vec::new();
    let mut working = Between(file, |file: &mut CaseFile| {
        log(file, &new_case("Jon Doe", "jon@example.com"));
        left.push(rows_of(file).1);
    });
    evidence::clear(&mut working).expect("they go");
    let Between(file, _) = working;
    assert_eq!(file.facts().expect("facts").counts.cases, 1 + 8);
    assert_eq!(left, [224, 160, 144, 80, 16, 0, 0, 0]);
}

#[test]
fn what_comes_in_while_two_clear_keeps_its_own_pieces() {
    let (_place, mut file, case) = with_a_case();
    let brought = bring(&mut file, &film(9)).expect("it is in");
    let kept = write(&mut file, |w| evidence::keep(w, &some_file(case), brought)).expect("a file");
    file.write(|w| evidence::delete(w, kept.id)).expect("gone");
    let mut coming = None;
    let mut working = Between(file, |file: &mut CaseFile| {
        if coming.is_none() {
            // Somebody else clears as well, and the next file gets the number that is free then.
            evidence::clear(file).expect("it goes");
            coming = Some(bring(file, &film(1)).expect("it is in"));
        }
    });
    evidence::clear(&mut working).expect("nothing is left");
    let Between(mut file, _) = working;
    let coming = coming.expect("it came in");
    let kept = write(&mut file, |w| evidence::keep(w, &some_file(case), coming)).expect("a file");
    let read = file.read(|conn| evidence::bytes(conn, kept.id));
    assert!(read.expect("its content") == film(1));
}

#[test]
fn a_file_that_is_open_for_reading_takes_nothing_in() {
    let place = place();
    let pictures = place.beside(".pictures");
    let passphrase = crate::support::passphrase();
    let way = casefile::backup::WayIn::Passphrase(None, &passphrase);
    let owner = place.open();
    owner.close().expect("the file is sound");
    let mut looked = CaseFile::look(&place.path(), way, &pictures).expect("a picture");
    assert_eq!(bring(&mut looked, b"x").map(drop), Err(Error::Reading));
}
