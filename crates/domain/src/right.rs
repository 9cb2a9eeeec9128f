//! What a consumer can ask for.

use crate::code::codes;

codes! {
    /// One right that a request can exercise. A case may hold several, each with its own clock.
    pub enum Right {
        /// Which categories are held, from where, why, and who gets them. 1798.110(a)(1)-(4), 1798.115.
        KnowCategories = "know-categories",
        /// The specific pieces themselves. 1798.110(a)(5).
        KnowSpecific = "know-specific",
        /// Deletion of what was collected from the consumer. 1798.105.
        Delete = "delete",
        /// Correction of what is wrong. 1798.106.
        Correct = "correct",
        /// No sale or sharing. 1798.120.
        OptOutSale = "opt-out-sale",
        /// Sensitive information only for what is needed. 1798.121.
        LimitSensitive = "limit-sensitive",
        /// How an automated decision was made. 7222.
        AccessAdmt = "access-admt",
        /// No automated significant decisions. 7221.
        OptOutAdmt = "opt-out-admt",
        /// A person looks at an automated decision again. 7221(b)(1).
        AppealAdmt = "appeal-admt",
        /// Consent to sale or sharing after an opt-out, or under 16. 7028, 1798.120(c).
        OptIn = "opt-in",
        /// Leaving a program that pays for data. 1798.125(b)(3).
        WithdrawIncentive = "withdraw-incentive",
        /// No more marketing messages. A privacy choice of the office, not a right of the CCPA.
        StopMarketing = "stop-marketing",
        /// A complaint that a privacy duty was broken. 1798.125.
        Complaint = "complaint",
    }
}

/// The three ways in which the law treats requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Answered once the office is sure enough who asks: 10 business days, 45 days, at most 90. 7021.
    Verifiable,
    /// Carried out without any check of identity within 15 business days. 7026(f), 7027(g), 7221(n).
    OptOut,
    /// No clock in law; the office keeps a target of its own.
    Unclocked,
}

impl Right {
    /// How the law treats this right.
    pub fn family(self) -> Family {
        match self {
            Self::KnowCategories
            | Self::KnowSpecific
            | Self::Delete
            | Self::Correct
            | Self::AccessAdmt
            | Self::AppealAdmt => Family::Verifiable,
            Self::OptOutSale | Self::LimitSensitive | Self::OptOutAdmt => Family::OptOut,
            Self::OptIn | Self::WithdrawIncentive | Self::StopMarketing | Self::Complaint => {
                Family::Unclocked
            }
        }
    }

    /// The provision that gives the right.
    pub fn cite(self) -> &'static str {
        match self {
            Self::KnowCategories => "Civ. Code 1798.110(a)(1)-(4), 1798.115; 11 CCR 7024",
            Self::KnowSpecific => "Civ. Code 1798.110(a)(5); 11 CCR 7024",
            Self::Delete => "Civ. Code 1798.105; 11 CCR 7022",
            Self::Correct => "Civ. Code 1798.106; 11 CCR 7023",
            Self::OptOutSale => "Civ. Code 1798.120, 1798.135; 11 CCR 7026",
            Self::LimitSensitive => "Civ. Code 1798.121, 1798.135; 11 CCR 7027",
            Self::AccessAdmt => "11 CCR 7222",
            Self::OptOutAdmt => "11 CCR 7221",
            Self::AppealAdmt => "11 CCR 7221(b)(1)",
            Self::OptIn => "Civ. Code 1798.120(c), 1798.135(c)(4); 11 CCR 7028",
            Self::WithdrawIncentive => "Civ. Code 1798.125(b)(3); 11 CCR 7016",
            Self::StopMarketing => "the office's own privacy choice",
            Self::Complaint => "Civ. Code 1798.125; 11 CCR 7080",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    #[test]
    fn every_code_reads_back_as_its_right() {
        for right in Right::ALL {
            assert_eq!(Right::from_code(right.code()), Some(*right));
        }
        assert_eq!(Right::from_code("know"), None);
    }
}
