//! How values stand in columns: kinds by code, dates and instants as ISO text, lines as text.

use std::fmt;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use domain::Code;
use rusqlite::Row;
use rusqlite::types::Type;

/// A stored value that is none of its type. The value itself is not repeated.
#[derive(Debug)]
struct NotA(&'static str);

impl fmt::Display for NotA {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a {}", self.0)
    }
}

impl std::error::Error for NotA {}

pub(crate) fn unreadable(what: &'static str) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(NotA(what)))
}

/// The kind whose code stands in `column`.
pub(crate) fn code<T: Code>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    parse_code(&row.get::<_, String>(column)?)
}

/// The kind whose code stands in `column`, if any.
pub(crate) fn code_or_none<T: Code>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<T>> {
    row.get::<_, Option<String>>(column)?
        .map(|code| parse_code(&code))
        .transpose()
}

/// The kind with this code.
pub(crate) fn parse_code<T: Code>(code: &str) -> rusqlite::Result<T> {
    T::from_code(code).ok_or_else(|| unreadable(T::NAME))
}

/// The civil date in `column`.
pub(crate) fn date(row: &Row<'_>, column: &str) -> rusqlite::Result<NaiveDate> {
    parse_date(&row.get::<_, String>(column)?)
}

/// The civil date in `column`, if any.
pub(crate) fn date_or_none(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<NaiveDate>> {
    row.get::<_, Option<String>>(column)?
        .map(|text| parse_date(&text))
        .transpose()
}

fn parse_date(text: &str) -> rusqlite::Result<NaiveDate> {
    text.parse().map_err(|_| unreadable("date"))
}

/// The instant in `column`.
pub(crate) fn instant(row: &Row<'_>, column: &str) -> rusqlite::Result<DateTime<Utc>> {
    parse_instant(&row.get::<_, String>(column)?)
}

/// The instant in `column`, if any.
pub(crate) fn instant_or_none(
    row: &Row<'_>,
    column: &str,
) -> rusqlite::Result<Option<DateTime<Utc>>> {
    row.get::<_, Option<String>>(column)?
        .map(|text| parse_instant(&text))
        .transpose()
}

fn parse_instant(text: &str) -> rusqlite::Result<DateTime<Utc>> {
    let instant = DateTime::parse_from_rfc3339(text).map_err(|_| unreadable("instant"))?;
    Ok(instant.to_utc())
}

/// How an instant is stored: UTC with milliseconds, so that text order is time order.
pub(crate) fn instant_text(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The lines in `column`.
pub(crate) fn lines(row: &Row<'_>, column: &str) -> rusqlite::Result<Vec<String>> {
    let text: String = row.get(column)?;
    Ok(text.lines().map(str::to_owned).collect())
}

/// How lines are stored.
pub(crate) fn lines_text(lines: &[String]) -> String {
    lines.join("\n")
}
