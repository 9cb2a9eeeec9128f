//! The civil day on which a message arrived.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

use super::header::Headers;

/// The day of the top-most `Received` header, else of `Date`, in the office's time zone.
pub(super) fn day(headers: &Headers, zone: Tz) -> Option<NaiveDate> {
    let stamped = headers
        .all("received")
        .take(50)
        .filter_map(|line| line.rsplit_once(';'))
        .map(|(_, date)| date);
    stamped
        .chain(headers.all("date"))
        .find_map(|text| instant_day(text, zone))
}

/// The day of an instant written as in mail headers (RFC 5322 section 3.3), old zone names included.
pub(super) fn instant_day(text: &str, zone: Tz) -> Option<NaiveDate> {
    let plain = text.split('(').next().unwrap_or_default().trim();
    if let Ok(instant) = DateTime::parse_from_rfc2822(plain) {
        return Some(instant.with_timezone(&zone).date_naive());
    }
    let lenient =
        mail_parser::DateTime::parse_rfc822(plain).filter(mail_parser::DateTime::is_valid)?;
    let instant = DateTime::from_timestamp(lenient.to_timestamp(), 0)?;
    Some(instant.with_timezone(&zone).date_naive())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(headers: &str, expected: Option<&str>) {
        let headers = Headers::split(headers.as_bytes()).expect("headers").0;
        let day = day(&headers, Tz::America__Los_Angeles).map(|day| day.to_string());
        assert_eq!(day.as_deref(), expected);
    }

    #[test]
    fn the_day_is_the_offices_own() {
        check(
            "Date: Mon, 04 May 2026 07:55:03 +0200\n\n",
            Some("2026-05-03"),
        );
        check(
            "Date: Sun, 08 Mar 2026 09:30:00 +0000\n\n",
            Some("2026-03-08"),
        );
        check(
            "Date: Sun, 08 Mar 2026 07:59:00 GMT\n\n",
            Some("2026-03-07"),
        );
        check(
            "Date: Mon, 09 Mar 2026 06:59:00 +0000\n\n",
            Some("2026-03-08"),
        );
        check("Date: 1 Jan 26 00:10:00 PST\n\n", Some("2026-01-01"));
    }

    #[test]
    fn the_topmost_received_header_decides() {
        check(
            "Received: by a; Thu, 12 Feb 2026 06:58:13 +0000\nReceived: x; Mon, 1 Jan 2024 00:00:00 +0000\nDate: Mon, 1 Jan 1970 00:00:00 +0000\n\n",
            Some("2026-02-11"),
        );
        check(
            "Received: broken\nDate: Tue, 20 Jan 2026 19:02:11 +0000\n\n",
            Some("2026-01-20"),
        );
        check("Date: soon\n\n", None);
    }
}
