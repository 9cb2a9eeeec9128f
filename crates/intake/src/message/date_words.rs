//! Dates as mail programs print them above a forwarded message.

use std::sync::LazyLock;

use chrono::NaiveDate;
use chrono_tz::Tz;
use regex::Regex;

use super::received;
use super::sentence::fold;

/// Beginnings of month names in folded text, by month.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ene"],
    &["feb", "fev"],
    &["mar"],
    &["apr", "abr", "avr"],
    &["may", "mai"],
    &["jun", "juin"],
    &["jul", "juil"],
    &["aug", "ago", "aou"],
    &["sep"],
    &["oct", "okt"],
    &["nov"],
    &["dec", "dic", "dez"],
];

static DAY_FIRST: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(\d{1,2})(?:\.|er|st|nd|rd|th)?\s+(?:de\s+)?([a-z]{3,10})\.?,?\s+(?:de\s+|del\s+)?(\d{4}|\d{2})\b",
    )
});
static MONTH_FIRST: LazyLock<Regex> =
    LazyLock::new(|| regex(r"\b([a-z]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b"));
static ISO: LazyLock<Regex> = LazyLock::new(|| regex(r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b"));
static NUMBERS: LazyLock<Regex> =
    LazyLock::new(|| regex(r"\b(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4}|\d{2})\b"));
static OFFSET: LazyLock<Regex> = LazyLock::new(|| regex(r"\d{1,2}:\d{2}(?::\d{2})?\s+[+-]\d{4}\b"));

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is constant")
}

/// The day a printed date names. A full mail date with its offset is an instant; anything else
/// is taken as the office's own time. `english` decides whether 3/4 is in March or April.
pub(super) fn day(text: &str, english: bool, zone: Tz) -> Option<NaiveDate> {
    if OFFSET.is_match(text)
        && let Some(day) = received::instant_day(text, zone)
    {
        return Some(day);
    }
    let folded = fold(text);
    iso(&folded)
        .or_else(|| named(&folded))
        .or_else(|| numbers(&folded, english))
}

fn iso(text: &str) -> Option<NaiveDate> {
    let found = ISO.captures(text)?;
    NaiveDate::from_ymd_opt(
        found[1].parse().ok()?,
        found[2].parse().ok()?,
        found[3].parse().ok()?,
    )
}

fn named(text: &str) -> Option<NaiveDate> {
    let day_first = DAY_FIRST
        .captures_iter(text)
        .find_map(|f| ymd(&f[3], month(&f[2])?, &f[1]));
    day_first.or_else(|| {
        MONTH_FIRST
            .captures_iter(text)
            .find_map(|f| ymd(&f[3], month(&f[1])?, &f[2]))
    })
}

fn month(name: &str) -> Option<u32> {
    let at = MONTHS
        .iter()
        .position(|starts| starts.iter().any(|start| name.starts_with(start)))?;
    u32::try_from(at + 1).ok()
}

fn numbers(text: &str, english: bool) -> Option<NaiveDate> {
    let found = NUMBERS.captures(text)?;
    let (first, second): (u32, u32) = (found[1].parse().ok()?, found[3].parse().ok()?);
    let month_first = english && &found[2] == "/" && first <= 12 || second > 12;
    let (month, day) = if month_first {
        (first, second)
    } else {
        (second, first)
    };
    ymd(&found[4], month, &day.to_string())
}

fn ymd(year: &str, month: u32, day: &str) -> Option<NaiveDate> {
    let year: i32 = year.parse().ok()?;
    NaiveDate::from_ymd_opt(
        if year < 100 { 2000 + year } else { year },
        month,
        day.parse().ok()?,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, english: bool, expected: &str) {
        let day = day(text, english, Tz::America__Los_Angeles).map(|day| day.to_string());
        assert_eq!(day.as_deref(), Some(expected), "{text}");
    }

    #[test]
    fn printed_dates_are_read() {
        check("Wed, Jul 1, 2026 at 11:46 PM", true, "2026-07-01");
        check("Tuesday, March 3, 2026 4:05 PM", true, "2026-03-03");
        check("Dienstag, 3. März 2026 16:05", false, "2026-03-03");
        check("martes, 3 de marzo de 2026 16:05", false, "2026-03-03");
        check("mardi 3 mars 2026 à 16:05", false, "2026-03-03");
        check("3/4/26 8:00 AM", true, "2026-03-04");
        check("03.04.2026 08:00", false, "2026-04-03");
        check("Fri, 2 Oct 2026 02:00:00 +0000", true, "2026-10-01");
        check("2026-10-02 07:48", true, "2026-10-02");
        check("1 de agosto de 2026", false, "2026-08-01");
    }
}
