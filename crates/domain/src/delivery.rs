//! How a letter reaches somebody, and what is heard of it afterwards.

use crate::code::codes;

codes! {
    /// The way a letter went out. 1798.130(a)(2)(A): by mail or electronically, as the consumer prefers.
    pub enum Way {
        /// As an e-mail.
        Email = "email",
        /// By ordinary post.
        Post = "post",
        /// By post with a number under which it can be followed.
        RegisteredPost = "registered-post",
        /// Given to the person.
        Hand = "hand",
        /// Through the consumer's account or another protected page. 7024(f)-(g).
        Portal = "portal",
    }
}

codes! {
    /// What happened to a letter on its way. Only ever added, never changed.
    pub enum Passage {
        /// It went out.
        Went = "went",
        /// It is known to have arrived.
        Arrived = "arrived",
        /// The post brought it back.
        Returned = "returned",
        /// The e-mail could not be delivered.
        Bounced = "bounced",
    }
}

impl Way {
    /// The way a letter goes to somebody of whom we know this.
    pub fn usual(has_email: bool) -> Self {
        if has_email { Self::Email } else { Self::Post }
    }
}

impl Passage {
    /// Whether the letter has not reached its reader, so that it must go another way.
    pub fn failed(self) -> bool {
        match self {
            Self::Returned | Self::Bounced => true,
            Self::Went | Self::Arrived => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_that_comes_back_has_not_arrived() {
        assert!(Passage::Returned.failed() && Passage::Bounced.failed());
        assert!(!Passage::Went.failed() && !Passage::Arrived.failed());
    }

    #[test]
    fn without_an_address_for_e_mail_a_letter_goes_by_post() {
        assert_eq!(Way::usual(true), Way::Email);
        assert_eq!(Way::usual(false), Way::Post);
    }
}
