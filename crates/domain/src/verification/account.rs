//! People with an account: the sign-in they have serves, once they have signed in again. 7061.

/// What is known of the consumer's account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Account {
    /// There is none, or the consumer cannot get into it: data points are compared. 7062.
    None,
    /// There is one, protected by a password.
    Exists {
        /// Whether the consumer signed in again for this request. 7061.
        signed_in_again: bool,
        /// Whether fraud or a foreign hand is suspected on it. 7061.
        fraud_suspected: bool,
    },
}

/// What follows for the check of identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountStanding {
    /// Compare data points; an account may not be demanded. 1798.130(a)(2)(A), 7062.
    ComparePoints,
    /// The consumer signs in again before anything is shown, corrected or deleted. 7061.
    SignInAgain,
    /// Nothing is done until further checks show that the consumer asks. 7061, 7062.
    CheckFurther,
    /// Enough. 7061.
    Reached,
}

impl Account {
    /// What follows from it.
    ///
    /// ```
    /// # use domain::verification::{Account, AccountStanding};
    /// let account = Account::Exists { signed_in_again: false, fraud_suspected: false };
    /// assert_eq!(account.standing(), AccountStanding::SignInAgain);
    /// ```
    pub fn standing(self) -> AccountStanding {
        match self {
            Self::None => AccountStanding::ComparePoints,
            Self::Exists {
                fraud_suspected: true,
                ..
            } => AccountStanding::CheckFurther,
            Self::Exists {
                signed_in_again: false,
                ..
            } => AccountStanding::SignInAgain,
            Self::Exists {
                signed_in_again: true,
                ..
            } => AccountStanding::Reached,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(signed_in_again: bool, fraud_suspected: bool, expected: AccountStanding) {
        assert_eq!(
            Account::Exists {
                signed_in_again,
                fraud_suspected
            }
            .standing(),
            expected
        );
    }

    #[test]
    fn suspicion_goes_before_the_sign_in() {
        check(false, false, AccountStanding::SignInAgain);
        check(true, false, AccountStanding::Reached);
        check(false, true, AccountStanding::CheckFurther);
        check(true, true, AccountStanding::CheckFurther);
        assert_eq!(Account::None.standing(), AccountStanding::ComparePoints);
    }
}
