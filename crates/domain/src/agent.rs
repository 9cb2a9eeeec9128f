//! Agents: what may be asked of them and of the consumer they speak for, and who gets the answer.
//!
//! It depends on the right. For know, delete and correct the office may ask for the signed permission,
//! and that the consumer either prove who they are or confirm the permission: one of the two. For an
//! opt-out the permission is all that may be asked; the consumer is left in peace.

use crate::party::Authority;
use crate::right::{Family, Right};

/// What may be asked, given what the agent has shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MayAsk {
    /// The consumer's signed permission, of the agent.
    pub permission: bool,
    /// Something of the consumer directly.
    pub consumer: OfConsumer,
    /// The provision.
    pub cite: &'static str,
}

/// What may be asked of the consumer directly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfConsumer {
    /// Nothing.
    Nothing,
    /// One of two: to verify their identity, or to confirm that they gave permission. 7063(a)(1)-(2).
    VerifyOrConfirm,
}

/// Who gets the answer. The consumer always does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerGoes {
    /// Whether the agent gets it too.
    pub to_agent: bool,
    /// Whether specific pieces wait until the consumer is verified to the high degree.
    pub pieces_wait_for_consumer: bool,
}

/// What may be asked in a request for `right` by an agent who has shown `authority`.
///
/// ```
/// # use domain::{Authority, Right, agent::{OfConsumer, may_ask}};
/// let opt_out = may_ask(Right::OptOutSale, Authority::SignedPermission);
/// assert_eq!(opt_out.consumer, OfConsumer::Nothing);
/// let deletion = may_ask(Right::Delete, Authority::SignedPermission);
/// assert_eq!(deletion.consumer, OfConsumer::VerifyOrConfirm);
/// ```
pub fn may_ask(right: Right, authority: Authority) -> MayAsk {
    let permission = authority == Authority::NoneShown;
    match (right.family(), authority) {
        (Family::Unclocked, _) => MayAsk {
            permission: false,
            consumer: OfConsumer::Nothing,
            cite: "the office's own choice",
        },
        // Nothing under 7063(a) may be demanded; Probate Code 4302 lets one ask who the holder is.
        (_, Authority::PowerOfAttorney) => MayAsk {
            permission: false,
            consumer: OfConsumer::Nothing,
            cite: "11 CCR 7063(b); Probate Code 4121",
        },
        // A parent is known by the methods of 7070, not by a permission of the child.
        (_, Authority::Parent) => MayAsk {
            permission: false,
            consumer: OfConsumer::Nothing,
            cite: "11 CCR 7070(a)(2), (c)",
        },
        (Family::OptOut, _) => MayAsk {
            permission,
            consumer: OfConsumer::Nothing,
            cite: "11 CCR 7026(j), 7060(b), 7221(j)",
        },
        // Naming the agent from their own address, the consumer permitted and confirmed in one.
        (Family::Verifiable, Authority::ConsumerDesignation) => MayAsk {
            permission: false,
            consumer: OfConsumer::Nothing,
            cite: "11 CCR 7063(a)(2)",
        },
        (Family::Verifiable, Authority::SignedPermission | Authority::NoneShown) => MayAsk {
            permission,
            consumer: OfConsumer::VerifyOrConfirm,
            cite: "11 CCR 7063(a)",
        },
    }
}

/// Whether a request by an agent with this authority may be refused for want of permission.
/// 7026(j), 7063(a).
pub fn may_refuse_for_permission(right: Right, authority: Authority) -> bool {
    may_ask(right, authority).permission
}

/// Who gets the answer when an agent asks.
///
/// The office answers to the consumer's address and to the agent's. Specific pieces need the consumer
/// to the high degree, whoever asks, unless a power of attorney stands in for them. 7062(c), 7063(b).
pub fn answer_goes(right: Right, authority: Authority) -> AnswerGoes {
    AnswerGoes {
        to_agent: authority != Authority::NoneShown,
        pieces_wait_for_consumer: right == Right::KnowSpecific
            && authority != Authority::PowerOfAttorney,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    fn check(right: Right, authority: Authority, permission: bool, consumer: OfConsumer) {
        let found = may_ask(right, authority);
        assert_eq!(
            (found.permission, found.consumer),
            (permission, consumer),
            "{right} {authority}"
        );
        assert_eq!(may_refuse_for_permission(right, authority), permission);
    }

    #[test]
    fn know_delete_and_correct_by_an_agent() {
        use OfConsumer::*;
        for right in [
            Right::KnowCategories,
            Right::KnowSpecific,
            Right::Delete,
            Right::Correct,
        ] {
            check(right, Authority::NoneShown, true, VerifyOrConfirm);
            check(right, Authority::SignedPermission, false, VerifyOrConfirm);
            check(right, Authority::ConsumerDesignation, false, Nothing);
            check(right, Authority::PowerOfAttorney, false, Nothing);
            check(right, Authority::Parent, false, Nothing);
        }
    }

    #[test]
    fn the_consumer_of_an_opt_out_is_left_in_peace() {
        for right in [Right::OptOutSale, Right::LimitSensitive, Right::OptOutAdmt] {
            for authority in Authority::ALL {
                let permission = *authority == Authority::NoneShown;
                check(right, *authority, permission, OfConsumer::Nothing);
            }
        }
    }

    #[test]
    fn a_wish_about_marketing_needs_no_paper() {
        for authority in Authority::ALL {
            check(Right::StopMarketing, *authority, false, OfConsumer::Nothing);
        }
    }

    #[test]
    fn who_gets_the_answer() {
        let goes = |right, authority| {
            let goes = answer_goes(right, authority);
            (goes.to_agent, goes.pieces_wait_for_consumer)
        };
        assert_eq!(
            goes(Right::KnowSpecific, Authority::SignedPermission),
            (true, true)
        );
        assert_eq!(
            goes(Right::KnowSpecific, Authority::PowerOfAttorney),
            (true, false)
        );
        assert_eq!(
            goes(Right::Delete, Authority::ConsumerDesignation),
            (true, false)
        );
        assert_eq!(goes(Right::Delete, Authority::NoneShown), (false, false));
    }
}
