//! Whom to tell when something was deleted, corrected or stopped.
//!
//! The office's register of recipients goes in, the list of messages to send comes out.

use chrono::NaiveDate;

use crate::code::codes;
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

/// One entry of the register, as far as it concerns this person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recipient<Id> {
    /// The caller's name for it.
    pub id: Id,
    /// How it came to hold the data.
    pub role: RecipientRole,
    /// The last day on which it got any.
    pub last_got: NaiveDate,
    /// The day it was told of this request.
    pub told: Option<NaiveDate>,
    /// Why it cannot be told, in detail, if that is impossible or out of all proportion.
    pub cannot: bool,
}

/// One message to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task<Id> {
    /// To whom.
    pub to: Id,
    /// What to tell it.
    pub say: &'static str,
    /// The provision.
    pub cite: &'static str,
}

/// Who must be told of a request for `right` that arrived on `received` and was carried out on
/// `complied`, without those who have been told already.
///
/// ```
/// # use domain::{Right, tell::*}; let day = |text: &str| text.parse().unwrap();
/// let shop = Recipient {
///     id: "shop", role: RecipientRole::ServiceProvider,
///     last_got: day("2026-01-01"), told: None, cannot: false,
/// };
/// let tasks = to_tell(Right::Delete, day("2026-11-21"), day("2026-12-01"), [shop]);
/// assert_eq!(tasks[0].cite, "Civ. Code 1798.105(c)(1), (3); 11 CCR 7022(b)(2), (c)");
/// ```
pub fn to_tell<Id>(
    right: Right,
    received: NaiveDate,
    complied: NaiveDate,
    recipients: impl IntoIterator<Item = Recipient<Id>>,
) -> Vec<Task<Id>> {
    recipients
        .into_iter()
        .filter(|recipient| recipient.told.is_none())
        .filter_map(|recipient| {
            let in_the_gap = recipient.last_got >= received && recipient.last_got <= complied;
            let (say, cite) = message(right, recipient.role, in_the_gap)?;
            // Only third parties may be left out, with a detailed explanation to the consumer. 7022(b)(3).
            let excused = recipient.cannot && recipient.role == RecipientRole::ThirdParty;
            (!excused).then_some(Task {
                to: recipient.id,
                say,
                cite,
            })
        })
        .collect()
}

/// What to tell a recipient of this role; `None` if nothing.
fn message(
    right: Right,
    role: RecipientRole,
    in_the_gap: bool,
) -> Option<(&'static str, &'static str)> {
    use RecipientRole::*;
    Some(match (right, role) {
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
        (Right::OptOutSale, ThirdParty) if in_the_gap => (
            "that the person has opted out, to comply, and to pass this on",
            "11 CCR 7026(f)(2)-(3)",
        ),
        (Right::LimitSensitive, ServiceProvider | Contractor) => (
            "to use sensitive information only for what is permitted",
            "11 CCR 7027(g)",
        ),
        (Right::LimitSensitive, ThirdParty) if in_the_gap => (
            "that the person has limited the use of sensitive information",
            "11 CCR 7027(g)",
        ),
        (Right::OptOutAdmt, ServiceProvider | Contractor | ThirdParty) => (
            "to make no automated significant decision about the person",
            "11 CCR 7221(n)(2)",
        ),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    /// Who of one of each role is told; the request came on 10 November and was carried out on the 20th.
    fn check(right: Right, last_got: &str, expected: &[RecipientRole]) {
        use crate::Code;
        let recipients = RecipientRole::ALL.iter().map(|role| Recipient {
            id: *role,
            role: *role,
            last_got: day(last_got),
            told: None,
            cannot: false,
        });
        let tasks = to_tell(right, day("2026-11-10"), day("2026-11-20"), recipients);
        let told: Vec<_> = tasks.iter().map(|task| task.to).collect();
        assert_eq!(told, expected, "{right} {last_got}");
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
    fn who_was_told_is_not_told_again_and_only_third_parties_can_be_excused() {
        let tasks = |role, told, cannot| {
            let recipient = Recipient {
                id: (),
                role,
                last_got: day("2026-01-01"),
                told,
                cannot,
            };
            to_tell(
                Right::Delete,
                day("2026-11-10"),
                day("2026-11-20"),
                [recipient],
            )
            .len()
        };
        assert_eq!(tasks(RecipientRole::ThirdParty, None, false), 1);
        assert_eq!(
            tasks(RecipientRole::ThirdParty, Some(day("2026-11-12")), false),
            0
        );
        assert_eq!(tasks(RecipientRole::ThirdParty, None, true), 0);
        assert_eq!(tasks(RecipientRole::ServiceProvider, None, true), 1);
    }
}
