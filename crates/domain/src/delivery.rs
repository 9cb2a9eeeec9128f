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

/// Those of a letter's readers whom it has not reached: it came back from them, and since then it neither
/// arrived there nor went out once more, whichever way. `heard` is what happened to whom, in its order.
///
/// ```
/// # use domain::{Passage::*, delivery::missed};
/// let heard = [("tomas@example.net", Went), ("tomas@example.net", Bounced)];
/// assert_eq!(missed(heard), ["tomas@example.net"]);
/// ```
pub fn missed<'a>(heard: impl IntoIterator<Item = (&'a str, Passage)>) -> Vec<&'a str> {
    let mut missed: Vec<&str> = Vec::new();
    for (reader, passage) in heard {
        match passage {
            Passage::Went => missed.clear(),
            Passage::Arrived => missed.retain(|other| *other != reader),
            Passage::Returned | Passage::Bounced if missed.contains(&reader) => {}
            Passage::Returned | Passage::Bounced => missed.push(reader),
        }
    }
    missed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_has_missed_its_reader_until_it_arrives_there_or_goes_again() {
        use Passage::{Arrived, Bounced, Returned, Went};
        let check = |heard: &[(&'static str, Passage)], expected: &[&str]| {
            assert_eq!(missed(heard.iter().copied()), expected, "{heard:?}");
        };
        check(&[], &[]);
        check(&[("a", Went)], &[]);
        check(&[("a", Went), ("a", Bounced)], &["a"]);
        check(&[("a", Went), ("a", Bounced), ("a", Returned)], &["a"]);
        check(&[("a", Went), ("a", Returned), ("a", Arrived)], &[]);
        check(&[("a", Went), ("a", Arrived), ("a", Returned)], &["a"]);
        // It went again, to another address; and came back from there, too.
        check(&[("a", Went), ("a", Bounced), ("b", Went)], &[]);
        check(
            &[("a", Went), ("a", Bounced), ("b", Went), ("b", Returned)],
            &["b"],
        );
        // Two readers: that it reached one says nothing of the other.
        let both = [("a", Went), ("b", Went)];
        check(&[both.as_slice(), &[("a", Bounced)]].concat(), &["a"]);
        check(
            &[both.as_slice(), &[("a", Bounced), ("b", Arrived)]].concat(),
            &["a"],
        );
        check(
            &[both.as_slice(), &[("a", Bounced), ("b", Returned)]].concat(),
            &["a", "b"],
        );
    }

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
