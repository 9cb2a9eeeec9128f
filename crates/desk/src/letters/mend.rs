//! Where a problem of a letter is put right: in its text, among its details, or on another screen.

use domain::{Detail, LetterKind, Right};
use letters::{Problem, Trouble, Wanted, blank};

use crate::codes::Coded;

/// Where staff put a problem right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(tag = "at", rename_all = "kebab-case")]
pub enum ProblemPlace {
    /// In the text, where the problem has its range.
    Text,
    /// In the subject.
    Subject,
    /// Somewhere in the letter: something is missing that has no place yet.
    Letter,
    /// Among the details that staff enter beside the text.
    Detail {
        /// Which.
        detail: Coded<Detail>,
    },
    /// With the people of the case.
    People {
        /// The field of their form.
        field: &'static str,
    },
    /// In the check of who asks.
    Identity,
    /// With the decision on a request.
    Decision {
        /// Which request.
        right: Coded<Right>,
    },
    /// Where it is recorded that a request was carried out.
    Deed {
        /// Which request.
        right: Coded<Right>,
    },
    /// With what is kept after a refusal.
    Kept,
    /// With those who are to be told.
    Recipients,
    /// Among the office's details.
    Office {
        /// The field of their form.
        field: &'static str,
    },
    /// In the inventory.
    Inventory,
}

/// Where a problem of a letter of `kind` about `rights` is put right.
pub(super) fn place(problem: &Problem, kind: LetterKind, rights: &[Right]) -> ProblemPlace {
    let here = match problem.range {
        Some(_) => ProblemPlace::Text,
        // What stands nowhere in the text and yet was found stands in the subject.
        None => ProblemPlace::Subject,
    };
    let to = kind == LetterKind::RecipientNotice;
    match &problem.trouble {
        Trouble::Unfilled(place) => {
            let wanted = blank(place).and_then(|blank| elsewhere(blank.wanted, kind, rights));
            wanted.unwrap_or(here)
        }
        Trouble::NoRecipient if to => detail(Detail::RecipientEmail),
        Trouble::BadAddress(_) if to => detail(Detail::RecipientEmail),
        Trouble::AddressTooLong if to => detail(Detail::RecipientAddress),
        Trouble::NoRecipient | Trouble::BadAddress(_) => people("email"),
        Trouble::AddressTooLong => people("address"),
        Trouble::LevelNotReached => ProblemPlace::Identity,
        Trouble::BadSender => office("email"),
        Trouble::StatementTooLong(_) => detail(Detail::Statement),
        Trouble::NoText | Trouble::DutyUnmet(_) => ProblemPlace::Letter,
        Trouble::NoSubject
        | Trouble::NeverDisclosed { .. }
        | Trouble::Unprintable(_)
        | Trouble::AnotherPerson(_)
        | Trouble::UnknownAddress(_)
        | Trouble::StaffNote(_)
        | Trouble::DatePast(_)
        | Trouble::DateUnknown(_)
        | Trouble::OtherLanguage(_) => here,
    }
}

/// Where what a blank waits for is entered; `None` if nowhere but in the letter.
fn elsewhere(wanted: Wanted, kind: LetterKind, rights: &[Right]) -> Option<ProblemPlace> {
    match wanted {
        Wanted::Consumer => Some(people("name")),
        Wanted::Agent => Some(people("agent_name")),
        Wanted::OfficeEmail => Some(office("email")),
        Wanted::OfficeWebsite => Some(office("website")),
        Wanted::Inventory => Some(ProblemPlace::Inventory),
        Wanted::Detail(one) => kind.details().contains(&one).then(|| detail(one)),
        Wanted::Decision => rights.first().map(|right| decision(*right)),
        Wanted::Recipients => Some(ProblemPlace::Recipients),
        Wanted::Letter => None,
    }
}

pub(super) fn decision(right: Right) -> ProblemPlace {
    ProblemPlace::Decision {
        right: Coded(right),
    }
}

pub(super) fn deed(right: Right) -> ProblemPlace {
    ProblemPlace::Deed {
        right: Coded(right),
    }
}

fn detail(detail: Detail) -> ProblemPlace {
    ProblemPlace::Detail {
        detail: Coded(detail),
    }
}

fn people(field: &'static str) -> ProblemPlace {
    ProblemPlace::People { field }
}

fn office(field: &'static str) -> ProblemPlace {
    ProblemPlace::Office { field }
}
