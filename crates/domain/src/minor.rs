//! Minors: who consents for them, how a parent is known, and what of theirs is sensitive.

use chrono::{Datelike, Months, NaiveDate};

use crate::code::codes;

codes! {
    /// How old the consumer is, as far as the office actually knows.
    pub enum Age {
        /// Under 13: a parent or guardian acts. 7070.
        Under13 = "under-13",
        /// 13 to 15: the minors consent to sale themselves. 7071.
        From13To15 = "13-to-15",
        /// 16 or older, or not known to be younger.
        Adult = "16-or-older",
    }
}

codes! {
    /// A way to be reasonably sure that someone is the parent or guardian. 7070(a)(2); others are possible.
    pub enum ParentMethod {
        /// A consent form signed under penalty of perjury, by post, fax or scan.
        SignedForm = "signed-form",
        /// A payment with a card that tells its holder of each payment.
        Card = "card",
        /// A call to a toll-free number with trained staff.
        Call = "call",
        /// A video conference with trained staff.
        Video = "video",
        /// Meeting in person.
        InPerson = "in-person",
        /// A government identification checked against a database, then deleted at once.
        GovernmentId = "government-id",
    }
}

impl ParentMethod {
    /// Whether what was shown must be deleted as soon as it was checked. 7070(a)(2).
    pub fn deleted_at_once(self) -> bool {
        self == Self::GovernmentId
    }
}

/// How consent to sale or sharing is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Consent {
    /// Who gives it.
    pub by: &'static str,
    /// The steps it takes.
    pub steps: u8,
    /// The provision.
    pub cite: &'static str,
}

impl Age {
    /// The age on `today` of someone born on `born`. A person born on a leap day is a year older on
    /// 1 March of an ordinary year.
    ///
    /// ```
    /// # use domain::minor::Age; let day = |text: &str| text.parse().unwrap();
    /// assert_eq!(Age::on(day("2026-11-23"), day("2013-11-24")), Age::Under13);
    /// assert_eq!(Age::on(day("2026-11-24"), day("2013-11-24")), Age::From13To15);
    /// ```
    pub fn on(today: NaiveDate, born: NaiveDate) -> Self {
        let had_birthday = (today.month(), today.day()) >= (born.month(), born.day());
        match today.year() - born.year() - i32::from(!had_birthday) {
            ..13 => Self::Under13,
            13..16 => Self::From13To15,
            _ => Self::Adult,
        }
    }

    /// How consent to sale or sharing is given: always in two steps. 7028, 7070, 7071.
    pub fn consent(self) -> Consent {
        let (by, cite) = match self {
            Self::Under13 => ("a parent or guardian", "Civ. Code 1798.120(c); 11 CCR 7070"),
            Self::From13To15 => ("the minor", "Civ. Code 1798.120(c); 11 CCR 7071"),
            Self::Adult => ("the consumer", "11 CCR 7028"),
        };
        Consent { by, steps: 2, cite }
    }

    /// Whether nothing may be sold or shared without consent given first. 1798.120(c).
    pub fn needs_consent_first(self) -> bool {
        self != Self::Adult
    }

    /// Whether everything about this person is sensitive, as it has been since 2026. 7001.
    pub fn all_is_sensitive(self, on: NaiveDate) -> bool {
        self != Self::Adult && on >= crate::law::day(2026, 1, 1)
    }
}

/// From when a minor who refused may be asked again: after 12 months, or at 16 if that comes first.
/// 1798.135(c)(5).
pub fn ask_again_from(refused: NaiveDate, born: Option<NaiveDate>) -> NaiveDate {
    let after_a_year = crate::retention::day_after_months(refused, 12);
    let sixteen = born
        .map(|born| born + Months::new(16 * 12))
        .filter(|day| *day > refused);
    sixteen.map_or(after_a_year, |sixteen| sixteen.min(after_a_year))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn check(today: &str, born: &str, expected: Age) {
        assert_eq!(Age::on(day(today), day(born)), expected, "{today} {born}");
    }

    #[test]
    fn birthdays() {
        check("2026-11-23", "2013-11-23", Age::From13To15);
        check("2026-11-22", "2013-11-23", Age::Under13);
        check("2026-11-22", "2010-11-23", Age::From13To15);
        check("2026-11-23", "2010-11-23", Age::Adult);
        check("2026-12-01", "2010-11-23", Age::Adult);
        check("2025-02-28", "2012-02-29", Age::Under13);
        check("2025-03-01", "2012-02-29", Age::From13To15);
    }

    #[test]
    fn who_consents() {
        assert_eq!(Age::Under13.consent().by, "a parent or guardian");
        assert_eq!(Age::From13To15.consent().by, "the minor");
        assert_eq!(Age::Adult.consent().by, "the consumer");
        for age in Age::ALL {
            assert_eq!(age.consent().steps, 2);
            assert_eq!(age.needs_consent_first(), *age != Age::Adult);
        }
    }

    #[test]
    fn a_childs_data_are_sensitive_since_2026() {
        assert!(!Age::Under13.all_is_sensitive(day("2025-12-31")));
        assert!(Age::Under13.all_is_sensitive(day("2026-01-01")));
        assert!(Age::From13To15.all_is_sensitive(day("2026-01-01")));
        assert!(!Age::Adult.all_is_sensitive(day("2026-01-01")));
    }

    #[test]
    fn a_refusal_holds_a_year_or_until_16() {
        let check = |born: Option<&str>, expected| {
            assert_eq!(
                ask_again_from(day("2026-11-23"), born.map(day)),
                day(expected)
            );
        };
        check(None, "2027-11-24");
        check(Some("2012-01-01"), "2027-11-24");
        check(Some("2011-03-01"), "2027-03-01");
        check(Some("2000-03-01"), "2027-11-24");
        // Refused on the sixteenth birthday: from then on a year, as for everyone.
        check(Some("2010-11-23"), "2027-11-24");
    }

    #[test]
    fn only_an_identity_paper_is_deleted_at_once() {
        for method in ParentMethod::ALL {
            assert_eq!(
                method.deleted_at_once(),
                *method == ParentMethod::GovernmentId
            );
        }
    }
}
