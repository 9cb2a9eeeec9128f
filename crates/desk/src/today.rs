//! Today: what must be done now, what waits for others, and the four weeks ahead.

use casefile::{CaseFile, cases, retained};
use chrono::{Datelike, Days, NaiveDate, Weekday};
use domain::calendar::Saturdays;
use domain::next::{Act, Step};
use domain::{Calendar, LetterKind};

use crate::case::{StepView, step_view};
use crate::codes::Coded;
use crate::rules::{self, CaseFacts};
use crate::words::{self, DueView, Tone};
use crate::{DeskError, cases as case_list};

/// How many days ahead a thing to do is shown as one for now.
const NOW_DAYS: u64 = 14;
/// How many rows each list shows; every open case is counted, shown or not.
const SHOWN: usize = 200;
/// How many days the calendar shows.
const CALENDAR_DAYS: u64 = 28;

view! {
    /// The Today screen.
    pub struct TodayView {
        /// The date itself.
        pub date: NaiveDate,
        /// The date as a headline.
        pub headline: String,
        /// How much there is to do, in one sentence.
        pub summary: String,
        /// What to do, the most urgent first.
        pub now: Vec<TodayRow>,
        /// How much of that is not shown here, in one sentence.
        pub now_beyond: Option<String>,
        /// What waits for others.
        pub waiting: Vec<TodayRow>,
        /// How much of that is not shown here, in one sentence.
        pub waiting_beyond: Option<String>,
        /// The next four weeks, from Monday.
        pub calendar: Vec<CalendarDay>,
        /// What the calendar leaves out, in one sentence.
        pub calendar_note: String,
        /// This year's figures.
        pub year: YearView,
        /// Whether the file has no case at all.
        pub empty_file: bool,
    }
}

view! {
    /// One thing to do.
    pub struct TodayRow {
        /// The case's number.
        pub case: String,
        /// The consumer.
        pub who: String,
        /// What to do.
        pub step: StepView,
        /// Until when.
        pub due: DueView,
        /// The letter that does it, if a letter does.
        pub letter: Option<Coded<LetterKind>>,
    }
}

view! {
    /// One day of the calendar.
    pub struct CalendarDay {
        /// The date.
        pub date: NaiveDate,
        /// The day of the month.
        pub day: u32,
        /// Whether it is today.
        pub today: bool,
        /// The name of the holiday, if it does not count.
        pub holiday: Option<String>,
        /// Whether it is a Saturday or Sunday.
        pub weekend: bool,
        /// How many things are due.
        pub due: u32,
        /// How the most urgent of them stands.
        pub tone: Option<Tone>,
        /// Read aloud.
        pub label: String,
    }
}

view! {
    /// This year's figures.
    pub struct YearView {
        /// Requests answered in time.
        pub in_time: u32,
        /// Requests answered.
        pub answered: u32,
        /// Days from receipt to answer, the median.
        pub median_days: Option<u32>,
        /// Cases open now.
        pub open: u64,
    }
}

/// The Today screen.
pub fn view(file: &CaseFile, today: NaiveDate) -> Result<TodayView, DeskError> {
    let Rows {
        mut now,
        mut waiting,
    } = rows(file, today)?;
    let late = now.iter().filter(|row| row.due.tone == Tone::Late).count();
    let days_off = file.read(rules::calendar)?;
    let calendar = calendar(monday_of(today), today, &now, &days_off);
    let open = case_list::count_open(file)?;
    let year = year(file, today, open, &days_off)?;
    Ok(TodayView {
        date: today,
        headline: words::day_headline(today),
        summary: words::to_do_summary(now.len(), late),
        calendar_note: calendar_note(&calendar, &days_off),
        empty_file: file.read(|conn| cases::count(conn, &cases::CaseFilter::default()))? == 0,
        now_beyond: cut(&mut now),
        now,
        waiting_beyond: cut(&mut waiting),
        waiting,
        calendar,
        year,
    })
}

/// How many things there are to do now, for the rail.
pub fn count_now(file: &CaseFile, today: NaiveDate) -> Result<u32, DeskError> {
    Ok(u32::try_from(rows(file, today)?.now.len()).unwrap_or(u32::MAX))
}

/// Cuts a list to what is shown of it, and says what that leaves out.
fn cut(rows: &mut Vec<TodayRow>) -> Option<String> {
    let beyond = rows.len().saturating_sub(SHOWN);
    rows.truncate(SHOWN);
    words::beyond(SHOWN, beyond)
}

/// What to do in every open case.
struct Rows {
    /// What we do ourselves within the next days, one thing a case.
    now: Vec<TodayRow>,
    /// What others have to send first, whenever it is due.
    waiting: Vec<TodayRow>,
}

fn rows(file: &CaseFile, today: NaiveDate) -> Result<Rows, DeskError> {
    let until = today + Days::new(NOW_DAYS);
    let facts: Vec<CaseFacts> = file.read(|conn| {
        let open = cases::open_ids(conn, None, u32::MAX)?;
        // What was kept in a closed case comes back when its time is over.
        let kept = retained::closed_cases(conn, today)?;
        open.into_iter()
            .chain(kept)
            .map(|id| rules::facts(conn, cases::get(conn, id)?))
            .collect()
    })?;
    let (mut now, mut waiting) = (Vec::new(), Vec::new());
    for facts in &facts {
        let steps = facts.steps(today);
        let (theirs, ours): (Vec<&Step>, Vec<&Step>) =
            steps.iter().partition(|step| waits_for_others(step.act));
        if let Some(step) = ours.first().filter(|step| step.due.do_by <= until) {
            now.push(row(step, facts, today));
        }
        if let Some(step) = theirs.first() {
            waiting.push(row(step, facts, today));
        }
    }
    now.sort_by_key(|row| row.due.do_by);
    waiting.sort_by_key(|row| row.due.do_by);
    Ok(Rows { now, waiting })
}

fn row(step: &Step, facts: &CaseFacts, today: NaiveDate) -> TodayRow {
    let view = step_view(step, facts, today);
    TodayRow {
        case: facts.case.number.to_string(),
        who: facts.case.consumer.name.clone(),
        due: words::due_by(step.due.do_by, today),
        letter: view.letter,
        step: view,
    }
}

/// Acts that a third person has to do before we can.
fn waits_for_others(act: Act) -> bool {
    match act {
        Act::GetDeclaration | Act::AskForPermission | Act::ConfirmWithConsumer => true,
        Act::Acknowledge
        | Act::CompareDataPoints
        | Act::Extend
        | Act::Decide
        | Act::EvaluateAsCategories
        | Act::CarryOut
        | Act::Answer
        | Act::SendAgain
        | Act::TellRecipients
        | Act::DeleteVerificationData
        | Act::DeleteRetained
        | Act::ReviewRetained => false,
    }
}

fn monday_of(day: NaiveDate) -> NaiveDate {
    day - Days::new(u64::from(day.weekday().num_days_from_monday()))
}

fn calendar(
    first: NaiveDate,
    today: NaiveDate,
    now: &[TodayRow],
    calendar: &Calendar,
) -> Vec<CalendarDay> {
    first
        .iter_days()
        .take(CALENDAR_DAYS as usize)
        .map(|date| {
            let due: Vec<&TodayRow> = now
                .iter()
                .filter(|row| row.due.do_by.max(today) == date)
                .collect();
            let holiday = calendar.holiday(date).map(str::to_owned);
            CalendarDay {
                date,
                day: date.day(),
                today: date == today,
                weekend: matches!(date.weekday(), Weekday::Sat | Weekday::Sun),
                tone: due.first().map(|row| row.due.tone),
                due: due.len() as u32,
                label: day_label(date, holiday.as_deref(), due.len()),
                holiday,
            }
        })
        .collect()
}

fn day_label(date: NaiveDate, holiday: Option<&str>, due: usize) -> String {
    let mut label = date.format("%A, %-d %B").to_string();
    if let Some(name) = holiday {
        label.push_str(&format!(", {name}"));
    }
    match due {
        0 => label,
        1 => label + ", one thing due",
        many => format!("{label}, {many} things due"),
    }
}

fn calendar_note(days: &[CalendarDay], calendar: &Calendar) -> String {
    let holidays: Vec<String> = days
        .iter()
        .filter(|day| !day.weekend && !calendar.is_business_day(day.date, Saturdays::Skip))
        .map(|day| {
            format!(
                "{} is a holiday and does not count as a business day.",
                day.date.format("%-d %B")
            )
        })
        .collect();
    if holidays.is_empty() {
        "No holiday in these weeks.".to_owned()
    } else {
        holidays.join(" ")
    }
}

/// The figures of the calendar year of `today`, over requests answered in it.
fn year(
    file: &CaseFile,
    today: NaiveDate,
    open: u64,
    calendar: &Calendar,
) -> Result<YearView, DeskError> {
    let from = NaiveDate::from_ymd_opt(today.year(), 1, 1).unwrap_or(today);
    let answered = file.read(|conn| casefile::requests::answered_between(conn, from, today))?;
    let mut days: Vec<u32> = Vec::new();
    let mut in_time = 0;
    for request in &answered {
        let Some(on) = request.answered_on() else {
            continue;
        };
        let clock = rules::clock_of(request, calendar);
        in_time += u32::from(on <= clock.due().latest);
        days.push(u32::try_from((on - request.received).num_days()).unwrap_or(0));
    }
    days.sort_unstable();
    Ok(YearView {
        in_time,
        answered: answered.len() as u32,
        median_days: days.get(days.len() / 2).copied(),
        open,
    })
}
