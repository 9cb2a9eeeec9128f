//! The acts that move a case on, and why one may have to wait.

use crate::code::codes;

codes! {
    /// An act that moves a case on.
    pub enum Act {
        /// Confirm receipt. 7021(a).
        Acknowledge = "acknowledge",
        /// Ask the agent for the consumer's signed permission. 7063(a), 7026(j).
        AskForPermission = "ask-for-permission",
        /// Have the consumer confirm the agent's permission. 7063(a)(2).
        ConfirmWithConsumer = "confirm-with-consumer",
        /// Compare data points with the office's own records. 7060(c).
        CompareDataPoints = "compare-data-points",
        /// Get the signed declaration. 7062(c).
        GetDeclaration = "get-declaration",
        /// Send the notice of extension. 1798.130(a)(2)(A).
        Extend = "extend",
        /// Decide. 7022 to 7027.
        Decide = "decide",
        /// Treat unverified specific pieces as a request for categories. 7024(a).
        EvaluateAsCategories = "evaluate-as-categories",
        /// Do what was asked: collect, delete, correct, stop.
        CarryOut = "carry-out",
        /// Send the answer. 7021(b).
        Answer = "answer",
        /// Send a letter once more that came back. 7021, 1798.130(a)(2)(A).
        SendAgain = "send-again",
        /// Tell those who hold the data too. 7022(b), 7023(c), 7026(f), 7027(g), 7221(n)(2).
        TellRecipients = "tell-recipients",
        /// Delete what was given to be compared. 7060(d).
        DeleteVerificationData = "delete-verification-data",
        /// Delete what was kept for a duty that is over. 7022(f).
        DeleteRetained = "delete-retained",
        /// Look again whether a duty without an end still stands. 7022(f).
        ReviewRetained = "review-retained",
    }
}

codes! {
    /// Why an act cannot be done yet, or any more.
    pub enum Blocked {
        /// Nobody has decided.
        NotDecided = "not-decided",
        /// Identity is not verified: nothing may be shown, corrected or deleted. 7024(a), 7060(a).
        NotVerified = "not-verified",
        /// It was not done yet, and the answer says that it was. 7022(e), 7023(f), 7026(f).
        NotCarriedOut = "not-carried-out",
        /// The notice of extension had to go out by day 45. 1798.130(a)(2)(A).
        ExtensionTooLate = "extension-too-late",
        /// There is one extension, and it was used. 7021(b).
        ExtensionUsed = "extension-used",
    }
}

/// How an act stands now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It must be done.
    Now,
    /// It may be done.
    Optional,
    /// It cannot be done, and why.
    Blocked(Blocked),
}

impl Standing {
    /// In which order people want to see it.
    pub(super) fn rank(self) -> u8 {
        match self {
            Self::Now => 0,
            Self::Optional => 1,
            Self::Blocked(_) => 2,
        }
    }
}

impl Blocked {
    /// Why, in a plain sentence.
    ///
    /// ```
    /// # use domain::next::Blocked;
    /// assert!(Blocked::ExtensionTooLate.because().contains("day 45"));
    /// ```
    pub fn because(self) -> &'static str {
        match self {
            Self::NotDecided => "Nothing has been decided yet.",
            Self::NotVerified => {
                "Nothing may be shown, corrected or deleted before you are sure enough who asks."
            }
            Self::NotCarriedOut => "The answer says that it was done, so do it first.",
            Self::ExtensionTooLate => "The notice of an extension had to go out by day 45.",
            Self::ExtensionUsed => "There is only one extension, and it has been used.",
        }
    }

    /// The provision.
    pub fn cite(self) -> &'static str {
        match self {
            Self::NotDecided => "11 CCR 7021(b)",
            Self::NotVerified => "11 CCR 7024(a), 7060(a)",
            Self::NotCarriedOut => "11 CCR 7022(e), 7023(f), 7026(f)",
            Self::ExtensionTooLate | Self::ExtensionUsed => {
                "Civ. Code 1798.130(a)(2)(A); 11 CCR 7021(b)"
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    #[test]
    fn every_block_says_why_and_by_which_law() {
        for blocked in Blocked::ALL {
            assert!(blocked.because().ends_with('.'), "{blocked}");
            assert!(blocked.cite().contains("CCR"), "{blocked}");
        }
    }
}
