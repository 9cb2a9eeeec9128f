//! What the office adds to the rules comes back as it was stored.

use casefile::holidays::{self, Holiday};
use casefile::{Error, packs, requests};
use domain::decision::decide;
use domain::{Ground, Law, Outcome, Right};

use crate::support::{day, place, with_a_case, write};

fn closed(date: &str) -> Holiday {
    Holiday {
        date: day(date),
        name: "Inventory day".to_owned(),
    }
}

#[test]
fn days_are_added_once_and_taken_away_once() {
    let place = place();
    let mut file = place.open();
    write(&mut file, |w| {
        holidays::add(w, &closed("2027-03-05"))?;
        holidays::add(w, &closed("2026-12-04"))
    })
    .expect("two days");
    let again = write(&mut file, |w| holidays::add(w, &closed("2026-12-04")));
    assert_eq!(again, Err(Error::Refused("this day is a holiday already")));
    drop(file);
    let mut file = place.open();
    let both = vec![closed("2026-12-04"), closed("2027-03-05")];
    assert_eq!(file.read(holidays::all), Ok(both));
    write(&mut file, |w| holidays::remove(w, day("2026-12-04"))).expect("it is there");
    let gone = write(&mut file, |w| holidays::remove(w, day("2026-12-04")));
    assert_eq!(gone, Err(Error::NotFound("holiday")));
    assert_eq!(file.read(holidays::all), Ok(vec![closed("2027-03-05")]));
}

#[test]
fn a_law_is_off_until_it_is_turned_on() {
    let place = place();
    let mut file = place.open();
    assert_eq!(file.read(packs::on), Ok(Vec::new()));
    write(&mut file, |w| {
        packs::set(w, Law::UnitedKingdom, true)?;
        packs::set(w, Law::Virginia, true)?;
        packs::set(w, Law::Virginia, true)
    })
    .expect("turned on");
    drop(file);
    let mut file = place.open();
    let on = vec![Law::Virginia, Law::UnitedKingdom];
    assert_eq!(file.read(packs::on), Ok(on));
    write(&mut file, |w| packs::set(w, Law::Virginia, false)).expect("turned off");
    assert_eq!(file.read(packs::on), Ok(vec![Law::UnitedKingdom]));
}

#[test]
fn a_request_keeps_the_law_of_the_day_it_arrived() {
    let (_place, mut file, case) = with_a_case();
    let stored = write(&mut file, |w| {
        let old = requests::insert(w, case, Right::Delete, day("2025-12-31"))?;
        let new = requests::insert(w, case, Right::Correct, day("2026-01-01"))?;
        Ok([old.law.code, new.law.code])
    });
    assert_eq!(stored, Ok(["ca-2023", "ca-2026"]));
}

fn bob() -> requests::Agreement {
    requests::Agreement {
        by: "Bob".to_owned(),
        as_: domain::decision::Second::Staff,
    }
}

#[test]
fn who_agreed_stays_with_the_refusal_and_goes_with_it() {
    let (_place, mut file, case) = with_a_case();
    let on = day("2026-03-05");
    let ground = Some(Ground::UnfoundedOrExcessive);
    let denied = decide(Right::Delete, Outcome::Denied, ground, "Daily for a month");
    let denied = denied.expect("the law knows it");
    let granted = decide(Right::Delete, Outcome::Granted, None, "").expect("always");
    let id = write(&mut file, |w| {
        let id = requests::insert(w, case, Right::Delete, on)?.id;
        requests::decide(w, id, &denied, on, w.actor())?;
        requests::agree(w, id, &bob())?;
        Ok(id)
    })
    .expect("decided");
    let agreed = file.read(|conn| requests::agreement(conn, id));
    assert_eq!(agreed, Ok(Some(bob())));
    write(&mut file, |w| {
        requests::decide(w, id, &granted, on, w.actor())
    })
    .expect("changed");
    assert_eq!(file.read(|conn| requests::agreement(conn, id)), Ok(None));
    let nothing = write(&mut file, |w| requests::agree(w, id, &bob()));
    assert_eq!(
        nothing,
        Err(Error::Refused("nothing is refused that one could agree to"))
    );
}
