//! How long the office waits when it adds a holiday: the dates of a million requests counted anew, beside
//! `numpy.busday_offset`, which is compiled C made for this. Both count the same days in the same run, and
//! every date must be the same.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use chrono::{Days, NaiveDate};
use domain::clock::{Dates, Table};
use domain::{Calendar, Right};
use flows::measure::{self, Measured};

const REQUESTS: usize = 1_000_000;
const RUNS: usize = 21;
/// The first and the last day on which one arrived: two years.
const SPAN: [&str; 2] = ["2025-11-24", "2027-11-23"];
/// The day the office adds.
const ADDED: &str = "2026-12-04";

fn main() -> Result<(), String> {
    // Put there by the task that starts the benchmarks and installs numpy.
    let Some(python) = std::env::var_os("NUMPY_PYTHON").map(PathBuf::from) else {
        println!(
            "\nnumpy is not here, so the clocks are not measured: start with `cargo xtask bench`."
        );
        return Ok(());
    };
    let [first, last] = SPAN.map(day);
    let (first, last) = (first?, last?);
    let received = received(first, last);
    let before = Table::new(Calendar::default(), first, last);
    let holiday = (day(ADDED)?, "Inventory day".to_owned());
    let (ours, found) = count(&received, &Calendar::with_added([holiday]), first, last);
    let numpy = numpy(&python, &received, first, last)?;
    same(&columns(&found), &numpy.answers)?;
    let old: Vec<Dates> = requests(&received)
        .map(|(right, on)| before.dates(right, on))
        .collect();
    let moved = old.iter().zip(&found).filter(|(old, new)| old != new);
    println!(
        "\n{} of {REQUESTS} requests move; numpy finds the same dates.",
        moved.count()
    );
    let reference = Measured {
        name: "numpy.busday_offset".to_owned(),
        runs: numpy.runs,
        limit: None,
    };
    let ours = Measured {
        name: "Dates of 1,000,000 requests after a holiday".to_owned(),
        runs: ours,
        limit: Some(reference.median() / 5),
    };
    measure::report("Clocks counted anew", &[reference, ours])
}

/// The same days on every run, in no order.
fn received(first: NaiveDate, last: NaiveDate) -> Vec<NaiveDate> {
    let span = (last - first).num_days().unsigned_abs() + 1;
    // Steps of a number that shares no divisor with the span visit every day.
    (0..REQUESTS as u64)
        .map(|step| first + Days::new(step * 7919 % span))
        .collect()
}

/// The first half asks to delete, the second half not to sell.
fn requests(received: &[NaiveDate]) -> impl Iterator<Item = (Right, NaiveDate)> + '_ {
    let (delete, opt_out) = received.split_at(received.len() / 2);
    let delete = delete.iter().map(|on| (Right::Delete, *on));
    delete.chain(opt_out.iter().map(|on| (Right::OptOutSale, *on)))
}

/// Counts all dates again and again, each time from the calendar on.
fn count(
    received: &[NaiveDate],
    calendar: &Calendar,
    first: NaiveDate,
    last: NaiveDate,
) -> (Vec<Duration>, Vec<Dates>) {
    let mut found = Vec::with_capacity(received.len());
    let runs = (0..RUNS).map(|_| {
        let begun = Instant::now();
        let table = Table::new(calendar.clone(), first, last);
        found.clear();
        found.extend(requests(received).map(|(right, on)| table.dates(right, on)));
        begun.elapsed()
    });
    (runs.collect(), found)
}

/// The dates in the order in which the script gives them.
fn columns(found: &[Dates]) -> Vec<i32> {
    let (delete, opt_out) = found.split_at(found.len() / 2);
    let column = |half: &[Dates], date: fn(&Dates) -> Option<NaiveDate>| {
        let days = half.iter().filter_map(date);
        days.map(|day| day.to_epoch_days()).collect::<Vec<i32>>()
    };
    [
        column(delete, |dates| dates.acknowledge.map(|due| due.do_by)),
        column(delete, |dates| dates.acknowledge.map(|due| due.latest)),
        column(delete, |dates| Some(dates.answer.do_by)),
        column(delete, |dates| dates.extended.map(|due| due.do_by)),
        column(opt_out, |dates| Some(dates.answer.do_by)),
        column(opt_out, |dates| Some(dates.answer.latest)),
    ]
    .concat()
}

/// What numpy found, and how long each run took.
struct Numpy {
    runs: Vec<Duration>,
    answers: Vec<i32>,
}

fn numpy(
    python: &Path,
    received: &[NaiveDate],
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Numpy, String> {
    let folder = tempfile::tempdir().map_err(said)?;
    let (given, answers) = (folder.path().join("given"), folder.path().join("answers"));
    let days = received
        .iter()
        .flat_map(|day| day.to_epoch_days().to_le_bytes());
    std::fs::write(&given, days.collect::<Vec<u8>>()).map_err(said)?;
    let output = Command::new(python)
        .args(["-c", include_str!("clocks.py")])
        .args([&given, &answers])
        .arg(RUNS.to_string())
        .args(holidays(first, last + Days::new(150))?)
        .output()
        .map_err(said)?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let runs = String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| line.parse().map(Duration::from_nanos).map_err(said))
        .collect::<Result<_, String>>()?;
    let answers = std::fs::read(&answers).map_err(said)?;
    let (numbers, _) = answers.as_chunks::<4>();
    let answers = numbers.iter().map(|bytes| i32::from_le_bytes(*bytes));
    Ok(Numpy {
        runs,
        answers: answers.collect(),
    })
}

/// The holidays that numpy is told of: those of the law, which it does not know, and the added one.
fn holidays(first: NaiveDate, last: NaiveDate) -> Result<Vec<String>, String> {
    let calendar = Calendar::with_added([(day(ADDED)?, String::new())]);
    let days = first.iter_days().take_while(|day| *day <= last);
    let holidays = days.filter(|day| calendar.holiday(*day).is_some());
    Ok(holidays.map(|day| day.to_string()).collect())
}

/// Refuses the measurement if a single date differs.
fn same(ours: &[i32], theirs: &[i32]) -> Result<(), String> {
    let differing = ours.iter().zip(theirs).filter(|(our, their)| our != their);
    match (ours.len() == theirs.len(), differing.count()) {
        (true, 0) => Ok(()),
        (_, count) => Err(format!(
            "numpy finds other dates: {count} differ, {} against {}.",
            ours.len(),
            theirs.len()
        )),
    }
}

fn day(text: &str) -> Result<NaiveDate, String> {
    text.parse().map_err(said)
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}
