//! Dates as people write them, and how they stand to today.

use chrono::{Datelike, NaiveDate};

/// The first day on which the product counts requests as plausible.
const EARLIEST_RECEIPT_YEAR: i32 = 2020;
/// From how many days before its date a duty is shown as soon.
const SOON_DAYS: i64 = 7;

/// How a date stands to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    /// Today or past.
    Late,
    /// Within a week.
    Soon,
    /// Later.
    Calm,
    /// Done.
    Done,
}

view! {
    /// A date to work to, ready to be shown.
    pub struct DueView {
        /// The date to work to.
        pub do_by: NaiveDate,
        /// How it stands to today.
        pub tone: Tone,
        /// With its word in front: "do by Fri 4 Dec".
        pub label: String,
    }
}

/// "21 November 2026".
pub fn date(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// "Fri 4 Dec", with the year when it is not that of `today`.
pub fn short_date(day: NaiveDate, today: NaiveDate) -> String {
    let form = if day.year() == today.year() {
        "%a %-d %b"
    } else {
        "%a %-d %b %Y"
    };
    day.format(form).to_string()
}

/// "Monday, 23 November".
pub fn day_headline(day: NaiveDate) -> String {
    day.format("%A, %-d %B").to_string()
}

/// A date to work to.
pub fn due_by(do_by: NaiveDate, today: NaiveDate) -> DueView {
    let days = (do_by - today).num_days();
    let label = match days {
        0 => "do by today".to_owned(),
        1 => "do by tomorrow".to_owned(),
        -1 => "was due yesterday".to_owned(),
        days if days < 0 => format!("was due {}", short_date(do_by, today)),
        _ => format!("do by {}", short_date(do_by, today)),
    };
    DueView {
        do_by,
        tone: tone(do_by, today),
        label,
    }
}

/// How a date stands to today.
pub fn tone(do_by: NaiveDate, today: NaiveDate) -> Tone {
    match (do_by - today).num_days() {
        ..=0 => Tone::Late,
        1..=SOON_DAYS => Tone::Soon,
        _ => Tone::Calm,
    }
}

/// What to ask about a strange day of receipt; `None` for a plausible one.
pub fn received_question(received: NaiveDate, today: NaiveDate) -> Option<String> {
    if received > today {
        Some(format!(
            "{} is in the future. Did the request really arrive on that day?",
            date(received)
        ))
    } else if received.year() < EARLIEST_RECEIPT_YEAR {
        Some(format!(
            "{} is before {EARLIEST_RECEIPT_YEAR}, when the law did not apply yet. Did the request really arrive on that day?",
            date(received),
        ))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn check(do_by: &str, label: &str, expected: Tone) {
        let due = due_by(day(do_by), day("2026-11-23"));
        assert_eq!((due.label.as_str(), due.tone), (label, expected));
    }

    #[test]
    fn dates_have_their_word_in_front() {
        check("2026-11-23", "do by today", Tone::Late);
        check("2026-11-24", "do by tomorrow", Tone::Soon);
        check("2026-11-22", "was due yesterday", Tone::Late);
        check("2026-11-20", "was due Fri 20 Nov", Tone::Late);
        check("2026-12-04", "do by Fri 4 Dec", Tone::Calm);
        check("2027-01-05", "do by Tue 5 Jan 2027", Tone::Calm);
    }

    #[test]
    fn strange_days_of_receipt_are_asked_about() {
        let today = day("2026-11-23");
        assert!(received_question(day("2026-11-24"), today).is_some());
        assert!(received_question(day("2019-12-31"), today).is_some());
        assert_eq!(received_question(today, today), None);
    }
}
