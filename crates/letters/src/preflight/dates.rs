//! Dates in the text, held against the dates of the case.

use std::ops::Range;
use std::sync::LazyLock;

use chrono::NaiveDate;
use regex::{Captures, Regex};

use super::{Problem, Trouble, error, warning};
use crate::LetterFacts;
use crate::flat::Flat;

/// The forms in which people write a whole date; a group each for year, month and day.
static FORMS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let month = r"(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)";
    let forms = [
        format!(
            r"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th|º|°)?(?: of| de)? {month}\.?,?(?: of| del?)? (?P<y>\d{{4}})\b"
        ),
        format!(r"\b{month}\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>\d{{4}})\b"),
        r"\b(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})\b".to_owned(),
        r"\b(?P<m>\d{1,2})/(?P<d>\d{1,2})/(?P<y>\d{4})\b".to_owned(),
    ];
    forms
        .iter()
        .map(|form| Regex::new(&format!("(?i){form}")).expect("the forms are tested"))
        .collect()
});

/// Every whole date of a text, with its place.
pub(super) fn dates(text: &str) -> Vec<(NaiveDate, Range<usize>)> {
    let mut found: Vec<_> = FORMS
        .iter()
        .flat_map(|form| form.captures_iter(text))
        .filter_map(|captures| Some((date(&captures)?, captures.get(0)?.range())))
        .collect();
    found.sort_by_key(|(_, range)| range.start);
    found
}

fn date(captures: &Captures<'_>) -> Option<NaiveDate> {
    let number = |name: &str| captures.name(name)?.as_str().parse().ok();
    let month = match captures.name("name") {
        Some(name) => month(name.as_str())?,
        None => number("m")?,
    };
    NaiveDate::from_ymd_opt(number("y")? as i32, month, number("d")?)
}

/// The month by its first letters, which differ in both languages.
fn month(name: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "jan ene", "feb", "mar", "apr abr", "may", "jun", "jul", "aug ago", "sep set", "oct",
        "nov", "dec dic",
    ];
    let start: String = name.to_lowercase().chars().take(3).collect();
    let place = MONTHS
        .iter()
        .position(|names| names.split(' ').any(|name| name == start));
    place.and_then(|place| u32::try_from(place + 1).ok())
}

/// Promised dates that are over, and dates that are none of the case.
pub(super) fn find(facts: &LetterFacts, flat: &Flat) -> Vec<Problem> {
    let promised: Vec<NaiveDate> = promised(facts);
    let known = known(facts);
    let of_one = |(date, range): (NaiveDate, Range<usize>)| {
        let range = Some(flat.original(&range));
        if promised.contains(&date) && date < facts.date {
            Some(error(Trouble::DatePast(date), range))
        } else if promised.contains(&date) || known.contains(&date) {
            None
        } else if date >= facts.date {
            // What is still to come is a promise, and a promise must be the clock's.
            Some(error(Trouble::DateUnknown(date), range))
        } else {
            Some(warning(Trouble::DateUnknown(date), range))
        }
    };
    dates(&flat.text).into_iter().filter_map(of_one).collect()
}

fn promised(facts: &LetterFacts) -> Vec<NaiveDate> {
    let extended = facts
        .details
        .extension
        .as_ref()
        .map(|extension| extension.until);
    facts
        .rights
        .iter()
        .map(|right| right.answer_by)
        .chain(extended)
        .collect()
}

/// The dates of the case, and those that stand in its facts.
fn known(facts: &LetterFacts) -> Vec<NaiveDate> {
    let details = &facts.details;
    let confirm_by = details
        .recipient
        .as_ref()
        .and_then(|recipient| recipient.confirm_by);
    let mut known = vec![
        facts.date,
        facts.received,
        facts.period_from,
        facts.effective_on,
    ];
    known.extend(
        [details.asked_on, details.next_request_on, confirm_by]
            .into_iter()
            .flatten(),
    );
    known.extend(facts.kept.iter().filter_map(|kept| kept.until));
    let told = facts.kept.iter().map(|kept| kept.what.as_str());
    let not_told = details.not_told.iter().map(|one| one.why.as_str());
    let told = told
        .chain(not_told)
        .chain(details.corrected.iter().map(String::as_str));
    let told = told.chain([details.finding.as_str(), details.statement.as_str()]);
    known.extend(told.flat_map(dates).map(|(date, _)| date));
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_form_is_read() {
        let expected = NaiveDate::from_ymd_opt(2027, 1, 5).expect("a real day");
        for text in [
            "5 January 2027",
            "January 5, 2027",
            "Jan. 5th, 2027",
            "2027-01-05",
            "1/5/2027",
            "01/05/2027",
            "5 de enero de 2027",
            "el 5 de ENERO del 2027",
            "5th of January 2027",
        ] {
            let found: Vec<_> = dates(text).into_iter().map(|(date, _)| date).collect();
            assert_eq!(found, [expected], "{text}");
        }
        assert!(dates("31 February 2027, 1798.105, 24 months, 2026-0023").is_empty());
    }
}
