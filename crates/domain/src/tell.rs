//! Whom to tell when something was deleted, corrected or stopped.
//!
//! The office's register of recipients goes in, the list of messages to send comes out.

use chrono::NaiveDate;

use crate::code::{Code, codes};
use crate::right::Right;

codes! {
    /// How someone else came to hold the person's data.
    pub enum RecipientRole {
        /// Holds them for the office under contract. 1798.140(ag).
        ServiceProvider = "service-provider",
        /// Got them under contract for a business purpose. 1798.140(j).
        Contractor = "contractor",
        /// Bought them, or got them for advertising. 1798.140(ai).
        ThirdParty = "third-party",
        /// Gave them to the office.
        Source = "source",
    }
}

codes! {
    /// What came of telling one recipient.
    pub enum Word {
        /// It was told.
        Told = "told",
        /// To tell it is impossible or out of all proportion; the consumer learns why. 7022(b)(3).
        Impossible = "impossible",
        /// It holds nothing of this person, or is none of those who must act.
        NotConcerned = "not-concerned",
    }
}

/// One entry of the register, as far as it concerns this person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recipient<Id> {
    /// The caller's name for it.
    pub id: Id,
    /// How it came to hold the data.
    pub role: RecipientRole,
    /// The last day on which it got any; `None` where nobody knows, which counts as any day.
    pub last_got: Option<NaiveDate>,
}

/// One message to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task<Id> {
    /// To whom.
    pub to: Id,
    /// What to tell it.
    pub message: Message,
}

/// What to tell somebody, and by which law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// What to tell it.
    pub say: &'static str,
    /// The provision.
    pub cite: &'static str,
}

/// Who must be told of a request for `right` that arrived on `received` and was carried out on
/// `complied`.
///
/// ```
/// # use domain::{Right, tell::*}; let day = |text: &str| text.parse().unwrap();
/// let shop = Recipient { id: "shop", role: RecipientRole::ServiceProvider, last_got: None };
/// let tasks = to_tell(Right::Delete, day("2026-11-21"), day("2026-12-01"), [shop]);
/// assert_eq!(tasks[0].message.cite, "Civ. Code 1798.105(c)(1), (3); 11 CCR 7022(b)(2), (c)");
/// ```
pub fn to_tell<Id>(
    right: Right,
    received: NaiveDate,
    complied: NaiveDate,
    recipients: impl IntoIterator<Item = Recipient<Id>>,
) -> Vec<Task<Id>> {
    let between = |day: NaiveDate| received <= day && day <= complied;
    recipients
        .into_iter()
        .filter_map(|recipient| {
            let needed =
                !only_between(right, recipient.role) || recipient.last_got.is_none_or(between);
            let message = message(right, recipient.role).filter(|_| needed)?;
            Some(Task {
                to: recipient.id,
                message,
            })
        })
        .collect()
}

/// Whether there is anybody who can have to be told of a request for `right`.
///
/// ```
/// # use domain::{Right, tell::concerns_others};
/// assert!(concerns_others(Right::Delete));
/// assert!(!concerns_others(Right::KnowCategories));
/// ```
pub fn concerns_others(right: Right) -> bool {
    RecipientRole::ALL
        .iter()
        .any(|role| message(right, *role).is_some())
}

/// Whether `word` settles the matter with a recipient of this role. Only third parties of a deletion
/// may be left out because telling them is impossible, with a detailed explanation. 7022(b)(3).
///
/// ```
/// # use domain::{Right, tell::{RecipientRole::*, Word, settles}};
/// assert!(settles(Word::Impossible, Right::Delete, ThirdParty));
/// assert!(!settles(Word::Impossible, Right::Delete, ServiceProvider));
/// ```
pub fn settles(word: Word, right: Right, role: RecipientRole) -> bool {
    match word {
        Word::Told | Word::NotConcerned => true,
        Word::Impossible => right == Right::Delete && role == RecipientRole::ThirdParty,
    }
}

/// Whether only those are told who got data between the request and the day it was carried out.
fn only_between(right: Right, role: RecipientRole) -> bool {
    let stopped = matches!(right, Right::OptOutSale | Right::LimitSensitive);
    stopped && role == RecipientRole::ThirdParty
}

/// What to tell a recipient of this role; `None` if nothing.
pub fn message(right: Right, role: RecipientRole) -> Option<Message> {
    use RecipientRole::*;
    let (say, cite) = match (right, role) {
        (Right::Delete, ServiceProvider | Contractor) => (
            "to delete the person's data, and to pass this on to whoever holds them for it",
            "Civ. Code 1798.105(c)(1), (3); 11 CCR 7022(b)(2), (c)",
        ),
        (Right::Delete, ThirdParty) => (
            "to delete the data that were sold to it or shared with it",
            "Civ. Code 1798.105(c)(1); 11 CCR 7022(b)(3)",
        ),
        (Right::Correct, ServiceProvider | Contractor) => {
            ("to correct the item and keep it correct", "11 CCR 7023(c)")
        }
        (Right::Correct, Source) => (
            "that the item it gave is wrong and must be corrected",
            "11 CCR 7023(i)",
        ),
        (Right::OptOutSale, ThirdParty) => (
            "that the person has opted out, to comply, and to pass this on",
            "11 CCR 7026(f)(2)-(3)",
        ),
        (Right::LimitSensitive, ServiceProvider | Contractor) => (
            "to use sensitive information only for what is permitted",
            "11 CCR 7027(g)",
        ),
        (Right::LimitSensitive, ThirdParty) => (
            "that the person has limited the use of sensitive information",
            "11 CCR 7027(g)",
        ),
        (Right::OptOutAdmt, ServiceProvider | Contractor | ThirdParty) => (
            "to make no automated significant decision about the person",
            "11 CCR 7221(n)(2)",
        ),
        _ => return None,
    };
    Some(Message { say, cite })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    /// Who of one of each role is told; the request came on 10 November and was carried out on the 20th.
    fn check<'a>(right: Right, last_got: impl Into<Option<&'a str>>, expected: &[RecipientRole]) {
        let last_got = last_got.into();
        let recipients = RecipientRole::ALL.iter().map(|role| Recipient {
            id: *role,
            role: *role,
            last_got: last_got.map(day),
        });
        let tasks = to_tell(right, day("2026-11-10"), day("2026-11-20"), recipients);
        let told: Vec<_> = tasks.iter().map(|task| task.to).collect();
        assert_eq!(told, expected, "{right} {last_got:?}");
    }

    #[test]
    fn a_deletion_goes_to_everyone_who_holds_the_data() {
        use RecipientRole::*;
        check(
            Right::Delete,
            "2020-01-01",
            &[ServiceProvider, Contractor, ThirdParty],
        );
    }

    #[test]
    fn a_correction_goes_down_and_to_the_source() {
        use RecipientRole::*;
        check(
            Right::Correct,
            "2020-01-01",
            &[ServiceProvider, Contractor, Source],
        );
    }

    #[test]
    fn an_opt_out_goes_to_third_parties_of_the_days_between() {
        use RecipientRole::*;
        check(Right::OptOutSale, "2026-11-09", &[]);
        check(Right::OptOutSale, "2026-11-10", &[ThirdParty]);
        check(Right::OptOutSale, "2026-11-20", &[ThirdParty]);
        check(Right::OptOutSale, "2026-11-21", &[]);
        check(Right::OptOutSale, None, &[ThirdParty]);
        check(
            Right::LimitSensitive,
            "2026-11-09",
            &[ServiceProvider, Contractor],
        );
        check(
            Right::LimitSensitive,
            "2026-11-15",
            &[ServiceProvider, Contractor, ThirdParty],
        );
        check(
            Right::OptOutAdmt,
            "2020-01-01",
            &[ServiceProvider, Contractor, ThirdParty],
        );
    }

    #[test]
    fn an_answer_to_know_is_nobody_elses_business() {
        check(Right::KnowSpecific, "2026-11-15", &[]);
        check(Right::StopMarketing, "2026-11-15", &[]);
    }

    #[test]
    fn five_rights_concern_others() {
        let mut rights = Right::ALL.to_vec();
        rights.retain(|right| concerns_others(*right));
        let expected = [
            Right::Delete,
            Right::Correct,
            Right::OptOutSale,
            Right::LimitSensitive,
            Right::OptOutAdmt,
        ];
        assert_eq!(rights, expected);
    }

    #[test]
    fn only_third_parties_of_a_deletion_can_be_left_out() {
        let mut left_out = Vec::new();
        for (right, role) in Right::ALL
            .iter()
            .flat_map(|right| RecipientRole::ALL.iter().map(move |role| (*right, *role)))
        {
            assert!(settles(Word::Told, right, role));
            assert!(settles(Word::NotConcerned, right, role));
            if settles(Word::Impossible, right, role) {
                left_out.push((right, role));
            }
        }
        assert_eq!(left_out, [(Right::Delete, RecipientRole::ThirdParty)]);
    }
}
