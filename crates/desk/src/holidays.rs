//! The days on which the office is closed: shown, tried out, added and taken away.
//!
//! A day off moves dates that were counted before. So each change can be tried out first, and the write
//! that makes it counts every open case anew.

mod moves;

use casefile::history::{Action, Event};
use casefile::holidays::{self as rows, Holiday};
use casefile::{CaseFile, Write, cases};
use chrono::{Datelike, NaiveDate};
use domain::Calendar;
use serde_json::{Value, json};

use crate::error::{Refusal, required};
use crate::{DeskError, rules};

pub use moves::{HolidayChangeView, MovedView, preview};

form! {
    /// A day on which the office is closed.
    pub struct HolidayForm {
        /// The day.
        pub date: NaiveDate,
        /// What it is called.
        pub name: String,
    }
}

form! {
    /// One day of the calendar.
    pub struct DayForm {
        /// The day.
        pub date: NaiveDate,
    }
}

view! {
    /// One day that does not count.
    pub struct HolidayView {
        /// The day.
        pub date: NaiveDate,
        /// The day in words.
        pub label: String,
        /// What it is called.
        pub name: String,
    }
}

view! {
    /// The days that do not count beside weekends.
    pub struct HolidaysView {
        /// Those the office added, by date.
        pub added: Vec<HolidayView>,
        /// Those of California's law, this year and next.
        pub law: Vec<HolidayView>,
    }
}

/// The days that do not count.
pub fn view(file: &CaseFile, today: NaiveDate) -> Result<HolidaysView, DeskError> {
    let added = file.read(rows::all)?;
    Ok(HolidaysView {
        added: added
            .into_iter()
            .map(|day| holiday_view(day.date, day.name))
            .collect(),
        law: of_the_law(today),
    })
}

/// Adds a day and counts every open case anew.
pub fn add(
    file: &mut CaseFile,
    form: &HolidayForm,
    today: NaiveDate,
) -> Result<HolidaysView, DeskError> {
    required("name", &form.name)?;
    if let Some(name) = file.read(rules::calendar)?.holiday(form.date) {
        let name = name.to_owned();
        return Err(Refusal::HolidayKnown { name }.into());
    }
    let day = Holiday {
        date: form.date,
        name: form.name.trim().to_owned(),
    };
    let moved = numbers(&preview(file, &DayForm { date: form.date })?);
    file.write(|w| {
        rows::add(w, &day)?;
        let said = json!({ "added": day.date, "name": day.name, "moved": moved });
        count_anew(w, said, today)
    })?;
    view(file, today)
}

/// Takes away a day the office had added, and counts every open case anew.
pub fn remove(
    file: &mut CaseFile,
    form: &DayForm,
    today: NaiveDate,
) -> Result<HolidaysView, DeskError> {
    let moved = numbers(&preview(file, form)?);
    file.write(|w| {
        rows::remove(w, form.date)?;
        let said = json!({ "removed": form.date, "moved": moved });
        count_anew(w, said, today)
    })?;
    view(file, today)
}

/// Records the change and brings every open case in line with it.
fn count_anew(w: &Write<'_>, said: Value, today: NaiveDate) -> Result<(), casefile::Error> {
    w.record(Event::of_file(Action::HolidaysChanged).with(said))?;
    for id in cases::open_ids(w, None, u32::MAX)? {
        rules::settle(w, id, today)?;
    }
    Ok(())
}

/// The cases that move, each once.
fn numbers(change: &HolidayChangeView) -> Vec<String> {
    let mut numbers: Vec<String> = change
        .moved
        .iter()
        .map(|moved| moved.case.clone())
        .collect();
    numbers.dedup();
    numbers
}

/// California's holidays of this year and the next.
fn of_the_law(today: NaiveDate) -> Vec<HolidayView> {
    let calendar = Calendar::default();
    let years = [today.year(), today.year() + 1];
    let first = NaiveDate::from_ymd_opt(years[0], 1, 1).unwrap_or(today);
    first
        .iter_days()
        .take_while(|day| years.contains(&day.year()))
        .filter_map(|day| Some(holiday_view(day, calendar.holiday(day)?.to_owned())))
        .collect()
}

fn holiday_view(date: NaiveDate, name: String) -> HolidayView {
    HolidayView {
        date,
        label: date.format("%a %-d %b %Y").to_string(),
        name,
    }
}
