//! Which open requests move when a day is added to the office's holidays or taken away.

use casefile::requests::{Request, Stage};
use casefile::{CaseFile, cases, holidays as rows};
use domain::clock::{self, Due, Table};
use domain::{Calendar, Right};

use super::DayForm;
use crate::codes::Coded;
use crate::rules::{self, CaseFacts};
use crate::{DeskError, words};

view! {
    /// What a change of one day does; nothing is written yet.
    pub struct HolidayChangeView {
        /// Whether the day is one the office added: the change takes it away.
        pub added: bool,
        /// The requests whose dates move, the most urgent case first.
        pub moved: Vec<MovedView>,
        /// All of it in one sentence.
        pub summary: String,
    }
}

view! {
    /// A request whose dates move.
    pub struct MovedView {
        /// The case's number.
        pub case: String,
        /// The consumer.
        pub who: String,
        /// What was asked.
        pub right: Coded<Right>,
        /// The same in words.
        pub title: String,
        /// Each date that moves, as a sentence.
        pub changes: Vec<String>,
    }
}

/// What moves if this day is added to the office's holidays, or taken away if it is one of them.
pub fn preview(file: &CaseFile, form: &DayForm) -> Result<HolidayChangeView, DeskError> {
    let date = form.date;
    let (before, open) = file.read(|conn| {
        let ids = cases::open_ids(conn, None, u32::MAX)?;
        let facts: Result<Vec<CaseFacts>, _> = ids
            .into_iter()
            .map(|id| rules::facts(conn, cases::get(conn, id)?))
            .collect();
        Ok((rows::all(conn)?, facts?))
    })?;
    let added = before.iter().any(|day| day.date == date);
    let mut after: Vec<rows::Holiday> = before.clone();
    after.retain(|day| day.date != date);
    if !added {
        after.push(rows::Holiday {
            date,
            name: "closed".to_owned(),
        });
    }
    let moved = moved(&open, before, after);
    Ok(HolidayChangeView {
        summary: summary(moved.len()),
        added,
        moved,
    })
}

/// The open requests whose dates differ between two lists of days.
fn moved(
    open: &[CaseFacts],
    before: Vec<rows::Holiday>,
    after: Vec<rows::Holiday>,
) -> Vec<MovedView> {
    let requests: Vec<(&CaseFacts, &Request)> = open
        .iter()
        .flat_map(|facts| facts.stored.iter().map(move |request| (facts, request)))
        .filter(|(_, request)| matches!(request.stage, Stage::Open | Stage::Decided { .. }))
        .collect();
    let days = requests.iter().map(|(_, request)| request.received);
    let (Some(first), Some(last)) = (days.clone().min(), days.max()) else {
        return Vec::new();
    };
    let table = |days: Vec<rows::Holiday>| {
        let days = days.into_iter().map(|day| (day.date, day.name));
        Table::new(Calendar::with_added(days), first, last)
    };
    let ids = requests
        .iter()
        .map(|found| (*found, found.1.right, found.1.received));
    clock::moved(ids, &table(before), &table(after))
        .filter_map(|moved| moved_view(&moved))
        .collect()
}

/// A request that moves, unless only a date moves that no longer matters.
fn moved_view(moved: &clock::Moved<(&CaseFacts, &Request)>) -> Option<MovedView> {
    let (facts, request) = moved.id;
    let (before, after) = (&moved.before, &moved.after);
    let mut changes = Vec::new();
    if request.acknowledged_on.is_none() {
        changes.extend(change(
            "Confirm receipt",
            before.acknowledge,
            after.acknowledge,
        ));
    }
    let answer = |dates: &clock::Dates| match (&request.extension, dates.extended) {
        (Some(_), Some(extended)) => extended,
        _ => dates.answer,
    };
    changes.extend(change("Answer", Some(answer(before)), Some(answer(after))));
    (!changes.is_empty()).then(|| MovedView {
        case: facts.case.number.to_string(),
        who: facts.case.consumer.name.clone(),
        right: Coded(request.right),
        title: words::right(request.right).to_owned(),
        changes,
    })
}

/// How one duty moves, if it does.
fn change(what: &str, before: Option<Due>, after: Option<Due>) -> Option<String> {
    let (before, after) = (before?, after?);
    (before != after).then(|| format!("{what} {} instead of {}.", pair(after), pair(before)))
}

fn pair(due: Due) -> String {
    if due.do_by == due.latest {
        format!("by {}", words::date(due.latest))
    } else {
        let (do_by, latest) = (words::date(due.do_by), words::date(due.latest));
        format!("by {do_by} (latest {latest})")
    }
}

fn summary(moved: usize) -> String {
    match moved {
        0 => "No date of an open request moves.".to_owned(),
        1 => "The dates of one open request move.".to_owned(),
        many => format!("The dates of {many} open requests move."),
    }
}
