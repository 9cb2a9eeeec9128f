//! The statutory categories of personal information, in whose names an answer must speak. 1798.130(c).

mod everyday;
mod purpose;
mod sensitive;

pub use everyday::{Everyday, Mapping};
pub use purpose::Purpose;
pub use sensitive::Sensitive;

use crate::code::codes;

codes! {
    /// A category of 1798.140(v)(1).
    pub enum StatutoryCategory {
        /// (A) Identifiers.
        Identifiers = "identifiers",
        /// (B) The customer records of 1798.80(e).
        CustomerRecords = "customer-records",
        /// (C) Characteristics of protected classifications.
        ProtectedCharacteristics = "protected-characteristics",
        /// (D) Commercial information.
        Commercial = "commercial",
        /// (E) Biometric information.
        Biometric = "biometric",
        /// (F) Internet or other electronic network activity.
        InternetActivity = "internet-activity",
        /// (G) Geolocation data.
        Geolocation = "geolocation",
        /// (H) Audio, electronic, visual, thermal, olfactory or similar information.
        Sensory = "sensory",
        /// (I) Professional or employment-related information.
        Employment = "employment",
        /// (J) Education information.
        Education = "education",
        /// (K) Inferences.
        Inferences = "inferences",
        /// (L) Sensitive personal information, 1798.140(ae).
        Sensitive = "sensitive",
    }
}

impl StatutoryCategory {
    /// The letter of 1798.140(v)(1).
    ///
    /// ```
    /// # use domain::StatutoryCategory;
    /// assert_eq!(StatutoryCategory::Commercial.letter(), 'D');
    /// ```
    pub fn letter(self) -> char {
        match self {
            Self::Identifiers => 'A',
            Self::CustomerRecords => 'B',
            Self::ProtectedCharacteristics => 'C',
            Self::Commercial => 'D',
            Self::Biometric => 'E',
            Self::InternetActivity => 'F',
            Self::Geolocation => 'G',
            Self::Sensory => 'H',
            Self::Employment => 'I',
            Self::Education => 'J',
            Self::Inferences => 'K',
            Self::Sensitive => 'L',
        }
    }

    /// The name the statute uses.
    pub fn statutory_name(self) -> &'static str {
        match self {
            Self::Identifiers => "Identifiers",
            Self::CustomerRecords => {
                "Categories of personal information described in Civil Code 1798.80(e)"
            }
            Self::ProtectedCharacteristics => {
                "Characteristics of protected classifications under California or federal law"
            }
            Self::Commercial => "Commercial information",
            Self::Biometric => "Biometric information",
            Self::InternetActivity => "Internet or other electronic network activity information",
            Self::Geolocation => "Geolocation data",
            Self::Sensory => {
                "Audio, electronic, visual, thermal, olfactory, or similar information"
            }
            Self::Employment => "Professional or employment-related information",
            Self::Education => "Education information",
            Self::Inferences => "Inferences drawn to create a profile",
            Self::Sensitive => "Sensitive personal information",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    #[test]
    fn the_letters_run_from_a_to_l() {
        let letters: String = StatutoryCategory::ALL
            .iter()
            .map(|category| category.letter())
            .collect();
        assert_eq!(letters, "ABCDEFGHIJKL");
    }

    #[test]
    fn every_category_has_its_name() {
        let names: std::collections::BTreeSet<_> = StatutoryCategory::ALL
            .iter()
            .map(|category| category.statutory_name())
            .collect();
        assert_eq!(names.len(), StatutoryCategory::ALL.len());
    }
}
