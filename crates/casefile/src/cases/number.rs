//! The number by which people speak of a case.

use std::fmt;
use std::str::FromStr;

/// The year of receipt and a number without gaps in that year: `2026-0001`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseNumber {
    /// The year in which the request was received.
    pub year: i32,
    /// The place in that year, from 1.
    pub serial: u32,
}

/// A text is no case number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a case number looks like 2026-0001")]
pub struct NotACaseNumber;

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:04}", self.year, self.serial)
    }
}

impl FromStr for CaseNumber {
    type Err = NotACaseNumber;

    /// Reads `2026-0001`, also with fewer zeros and with spaces around it.
    fn from_str(text: &str) -> Result<Self, NotACaseNumber> {
        let (year, serial) = text.trim().split_once('-').ok_or(NotACaseNumber)?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if year.len() != 4 || !digits(year) || !digits(serial) {
            return Err(NotACaseNumber);
        }
        Ok(Self {
            year: year.parse().map_err(|_| NotACaseNumber)?,
            serial: serial.parse().map_err(|_| NotACaseNumber)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<&str, NotACaseNumber>) {
        let number = text.parse::<CaseNumber>().map(|number| number.to_string());
        assert_eq!(number, expected.map(str::to_owned), "{text}");
    }

    #[test]
    fn numbers_read_back_as_they_are_written() {
        check("2026-0001", Ok("2026-0001"));
        check(" 2026-7 ", Ok("2026-0007"));
        check("2026-12345", Ok("2026-12345"));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "",
            "2026",
            "2026-",
            "26-0001",
            "2026-+1",
            "2026-0001-2",
            "2026-99999999999",
        ] {
            check(text, Err(NotACaseNumber));
        }
    }
}
