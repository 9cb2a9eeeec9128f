//! An office with very many cases, for benchmarks.
//!
//! Names, addresses and dates are made from the number of the case, always the same. One in twenty cases is
//! open, as in an office that answers in time.

use std::path::{Path, PathBuf};

use casefile::cases::{self, Identifier, NewCase, Person};
use casefile::{
    Action, CaseFile, CaseId, Event, KdfCost, Passphrase, RecoveryKey, Write, requests,
};
use chrono::{Datelike, Days, NaiveDate};
use domain::{Channel, Right};

/// Cases of one transaction.
const TOGETHER: u32 = 50_000;
const STAFF: &str = "Ada";
const FIRST: [&str; 16] = [
    "Maria",
    "John",
    "Olga",
    "Wei",
    "Fatima",
    "Carlos",
    "Anna",
    "Tom",
    "Ellen",
    "Priya",
    "Sven",
    "Aiko",
    "Noah",
    "Lucia",
    "Marta",
    "Jos\u{e9}",
];
const LAST: [&str; 20] = [
    "Garcia",
    "Smith",
    "Novak",
    "Chen",
    "Haddad",
    "Lopez",
    "Johansson",
    "O'Neill",
    "Park",
    "Patel",
    "M\u{fc}ller",
    "Tanaka",
    "Brown",
    "Rossi",
    "Silva",
    "Kowalski",
    "Martin",
    "Ivanova",
    "Dubois",
    "Okafor",
];
const DOMAINS: [&str; 4] = [
    "mail.example",
    "post.example",
    "office.example",
    "home.example",
];

/// An office with many cases, closed.
#[derive(Debug)]
pub struct Office {
    /// How many cases it has.
    pub cases: u32,
    /// The day on which its newest cases are fresh.
    pub today: NaiveDate,
    path: PathBuf,
    key: RecoveryKey,
}

impl Office {
    /// Opens it, without the key derivation.
    ///
    /// # Errors
    /// Those of opening, in words.
    pub fn open(&self) -> Result<CaseFile, String> {
        CaseFile::recover(&self.path, &self.key, STAFF).map_err(|error| error.to_string())
    }
}

/// Makes an office at `path`, through the doors every other one is made through.
///
/// # Errors
/// Those of writing, in words.
pub fn office(path: &Path, cases: u32) -> Result<Office, String> {
    make(path, cases).map_err(|error| error.to_string())
}

fn make(path: &Path, count: u32) -> Result<Office, casefile::Error> {
    let passphrase = Passphrase::new("four plain words here".to_owned());
    let (mut file, key) = CaseFile::create(path, STAFF, &passphrase, KdfCost::FLOOR)?;
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default();
    // What is taken out of the index is overwritten there, which a closed case of a million waits for.
    overwriting(&mut file, 0)?;
    let mut begin = 0;
    while begin < count {
        let end = (begin + TOGETHER).min(count);
        file.write(|w| {
            let logged = (begin..end).map(|number| log(w, number, count, today));
            let logged = logged.collect::<Result<Vec<_>, _>>()?;
            // In two passes: the index is written in bulk as long as cases come in their order.
            logged.iter().try_for_each(|logged| settle(w, logged))?;
            w.record(Event::of_file(Action::CaseLogged))
        })?;
        begin = end;
    }
    overwriting(&mut file, 1)?;
    file.close()?;
    Ok(Office {
        cases: count,
        today,
        path: path.to_owned(),
        key,
    })
}

fn overwriting(file: &mut CaseFile, on: u8) -> Result<(), casefile::Error> {
    file.write(|w| {
        let sql = "INSERT INTO case_search (case_search, rank) VALUES ('secure-delete', ?1)";
        w.execute(sql, [on])?;
        w.record(Event::of_file(Action::OfficeChanged))
    })
}

/// A case that was logged, and when it is due or was closed.
struct Logged {
    id: CaseId,
    due: Option<NaiveDate>,
    closed: NaiveDate,
}

/// Cases come evenly over five years; of the last ones every second is open, of the others one in forty.
fn log(
    w: &Write<'_>,
    number: u32,
    count: u32,
    today: NaiveDate,
) -> Result<Logged, casefile::Error> {
    let age = u64::from(count - number) * 1826 / u64::from(count);
    let received = today - Days::new(age);
    let case = cases::insert(w, &new_case(number, received))?;
    requests::insert(w, case.id, Right::Delete, received)?;
    let one_in = if age < 45 { 2 } else { 40 };
    Ok(Logged {
        id: case.id,
        due: number
            .is_multiple_of(one_in)
            .then(|| received + Days::new(45)),
        closed: received + Days::new(age.min(20)),
    })
}

fn settle(w: &Write<'_>, logged: &Logged) -> Result<(), casefile::Error> {
    match logged.due {
        Some(due) => cases::set_next_due(w, logged.id, Some(due)),
        None => cases::close(w, logged.id, logged.closed),
    }
}

fn new_case(number: u32, received: NaiveDate) -> NewCase {
    let pick = |names: &[&str], turn: u32| names[(number / turn) as usize % names.len()].to_owned();
    let (first, last) = (pick(&FIRST, 1), pick(&LAST, 7));
    let address = format!("{first}.{last}{number}@{}", pick(&DOMAINS, 3)).to_lowercase();
    NewCase {
        received,
        channel: Channel::Email,
        language: "en".to_owned(),
        consumer: Person {
            name: format!("{first} {last}"),
            email: Some(address),
            ..Person::default()
        },
        agent: None,
        reference: None,
        identifiers: vec![Identifier {
            kind: "order-number".to_owned(),
            value: format!("ORD-{}-{number:07}", received.year()),
        }],
    }
}
