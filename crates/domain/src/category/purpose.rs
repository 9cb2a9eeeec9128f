//! The business purposes of the statute. 1798.140(e).

use crate::code::codes;

codes! {
    /// Why information is collected or disclosed. 1798.140(e), and (g) for the last.
    pub enum Purpose {
        /// (1) Counting and checking advertisements.
        Auditing = "auditing",
        /// (2) Security and integrity.
        Security = "security",
        /// (3) Finding and repairing errors.
        Debugging = "debugging",
        /// (4) Short-term, transient use, such as advertising that follows nobody.
        ShortTerm = "short-term",
        /// (5) Performing services: accounts, orders, payments, customer service, analytics, storage.
        Services = "services",
        /// (6) Advertising and marketing, but not across contexts.
        Advertising = "advertising",
        /// (7) Internal research for technological development.
        Research = "research",
        /// (8) Keeping up the quality and safety of a service or device.
        Quality = "quality",
        /// Advancing commercial interests otherwise; no business purpose. 1798.140(g).
        Commercial = "commercial",
    }
}

impl Purpose {
    /// The provision.
    pub fn cite(self) -> &'static str {
        match self {
            Self::Auditing => "Civ. Code 1798.140(e)(1)",
            Self::Security => "Civ. Code 1798.140(e)(2)",
            Self::Debugging => "Civ. Code 1798.140(e)(3)",
            Self::ShortTerm => "Civ. Code 1798.140(e)(4)",
            Self::Services => "Civ. Code 1798.140(e)(5)",
            Self::Advertising => "Civ. Code 1798.140(e)(6)",
            Self::Research => "Civ. Code 1798.140(e)(7)",
            Self::Quality => "Civ. Code 1798.140(e)(8)",
            Self::Commercial => "Civ. Code 1798.140(g)",
        }
    }

    /// Whether it is one of the eight business purposes.
    ///
    /// ```
    /// # use domain::category::Purpose;
    /// assert!(Purpose::Services.is_business());
    /// assert!(!Purpose::Commercial.is_business());
    /// ```
    pub fn is_business(self) -> bool {
        self != Self::Commercial
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    #[test]
    fn eight_business_purposes_in_the_order_of_the_statute() {
        let business = Purpose::ALL.iter().filter(|purpose| purpose.is_business());
        for (number, purpose) in (1..).zip(business) {
            assert_eq!(purpose.cite(), format!("Civ. Code 1798.140(e)({number})"));
        }
        assert_eq!(Purpose::ALL.len(), 9);
    }
}
