//! Sensitive personal information, which must be named by itself. 1798.140(ae), 1798.130(c).

use chrono::NaiveDate;

use crate::code::codes;
use crate::law::day;

codes! {
    /// A kind of sensitive personal information.
    pub enum Sensitive {
        /// Social security, driver's licence, state identification or passport number. (1)(A).
        GovernmentNumber = "government-number",
        /// An account or card number together with what opens it. (1)(B).
        AccountWithCredential = "account-with-credential",
        /// Where a device was, within 1,850 feet. (1)(C), 1798.140(w).
        PreciseGeolocation = "precise-geolocation",
        /// Racial or ethnic origin. (1)(D).
        Origin = "origin",
        /// Citizenship or immigration status. (1)(D), since 2024.
        Citizenship = "citizenship",
        /// Religious or philosophical beliefs. (1)(D).
        Beliefs = "beliefs",
        /// Membership of a union. (1)(D).
        UnionMembership = "union-membership",
        /// Contents of mail, e-mail and messages that were not meant for the office. (1)(E).
        MessageContents = "message-contents",
        /// Genetic data. (1)(F).
        Genetic = "genetic",
        /// Neural data. (1)(G), since 2025.
        Neural = "neural",
        /// Biometric information processed to identify. (2)(A).
        BiometricIdentity = "biometric-identity",
        /// Health. (2)(B).
        Health = "health",
        /// Sex life or sexual orientation. (2)(C).
        SexLife = "sex-life",
        /// Anything about a person known to be under 16, since 2026. 7001.
        ChildUnder16 = "child-under-16",
    }
}

impl Sensitive {
    /// The name to use in an answer.
    pub fn statutory_name(self) -> &'static str {
        match self {
            Self::GovernmentNumber => {
                "Social security, driver's license, state identification card, or passport number"
            }
            Self::AccountWithCredential => {
                "Account log-in, financial account, debit card, or credit card number in combination with any required security or access code, password, or credentials"
            }
            Self::PreciseGeolocation => "Precise geolocation",
            Self::Origin => "Racial or ethnic origin",
            Self::Citizenship => "Citizenship or immigration status",
            Self::Beliefs => "Religious or philosophical beliefs",
            Self::UnionMembership => "Union membership",
            Self::MessageContents => {
                "Contents of mail, email, and text messages of which the business is not the intended recipient"
            }
            Self::Genetic => "Genetic data",
            Self::Neural => "Neural data",
            Self::BiometricIdentity => "Biometric information processed to identify a consumer",
            Self::Health => "Personal information concerning health",
            Self::SexLife => "Personal information concerning sex life or sexual orientation",
            Self::ChildUnder16 => "Personal information of a consumer under 16 years of age",
        }
    }

    /// From when it has been sensitive.
    ///
    /// ```
    /// # use domain::category::Sensitive; let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// assert_eq!(Sensitive::Neural.since(), day("2025-01-01"));
    /// ```
    pub fn since(self) -> NaiveDate {
        match self {
            Self::Citizenship => day(2024, 1, 1),
            Self::Neural => day(2025, 1, 1),
            Self::ChildUnder16 => day(2026, 1, 1),
            _ => day(2023, 1, 1),
        }
    }

    /// The provision.
    pub fn cite(self) -> &'static str {
        match self {
            Self::GovernmentNumber => "Civ. Code 1798.140(ae)(1)(A)",
            Self::AccountWithCredential => "Civ. Code 1798.140(ae)(1)(B)",
            Self::PreciseGeolocation => "Civ. Code 1798.140(ae)(1)(C)",
            Self::Origin | Self::Citizenship | Self::Beliefs | Self::UnionMembership => {
                "Civ. Code 1798.140(ae)(1)(D)"
            }
            Self::MessageContents => "Civ. Code 1798.140(ae)(1)(E)",
            Self::Genetic => "Civ. Code 1798.140(ae)(1)(F)",
            Self::Neural => "Civ. Code 1798.140(ae)(1)(G)",
            Self::BiometricIdentity => "Civ. Code 1798.140(ae)(2)(A)",
            Self::Health => "Civ. Code 1798.140(ae)(2)(B)",
            Self::SexLife => "Civ. Code 1798.140(ae)(2)(C)",
            Self::ChildUnder16 => "11 CCR 7001",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    fn check(kind: Sensitive, since: &str, cite: &str) {
        assert_eq!(kind.since(), since.parse::<NaiveDate>().expect("a date"));
        assert!(kind.cite().ends_with(cite), "{kind}");
    }

    #[test]
    fn what_was_added_and_when() {
        check(Sensitive::Origin, "2023-01-01", "(1)(D)");
        check(Sensitive::Citizenship, "2024-01-01", "(1)(D)");
        check(Sensitive::Neural, "2025-01-01", "(1)(G)");
        check(Sensitive::ChildUnder16, "2026-01-01", "7001");
        check(Sensitive::Health, "2023-01-01", "(2)(B)");
    }

    #[test]
    fn every_kind_has_a_name_of_its_own() {
        let names: std::collections::BTreeSet<_> = Sensitive::ALL
            .iter()
            .map(|kind| kind.statutory_name())
            .collect();
        assert_eq!(names.len(), Sensitive::ALL.len());
    }
}
