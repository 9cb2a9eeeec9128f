//! The one extension: until day 45, once, with a reason, and only after its notice has gone out.

use chrono::NaiveDate;

use super::{Clock, Due};

/// The one extension a verifiable request can have. 1798.130(a)(2)(A).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Extension {
    /// The last day on which its notice can go out.
    pub possible_until: NaiveDate,
    /// When to answer if it is used.
    pub answer: Due,
    notice_sent_on: Option<NaiveDate>,
}

impl Extension {
    pub(super) fn open(possible_until: NaiveDate, answer: Due) -> Self {
        Self {
            possible_until,
            answer,
            notice_sent_on: None,
        }
    }

    pub(super) fn used(self, sent_on: NaiveDate) -> Self {
        Self {
            notice_sent_on: Some(sent_on),
            ..self
        }
    }

    /// The day its notice went out, once it did.
    pub fn notice_sent_on(&self) -> Option<NaiveDate> {
        self.notice_sent_on
    }
}

/// Why an extension cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExtensionRefusal {
    /// The law gives this right no extension.
    NoneForThisRight,
    /// The notice must go out by day 45. 1798.130(a)(2)(A).
    TooLate {
        /// Day 45.
        possible_until: NaiveDate,
    },
    /// A notice cannot go out before the request came.
    BeforeReceipt,
    /// It was used before; there is only one.
    AlreadyUsed,
    /// The notice must give a reason.
    NoReason,
}

/// A notice of extension that the law accepts. There is no other way to have one than [`Self::new`].
///
/// ```
/// # use domain::{Calendar, Right, clock::{ExtensionNotice, ExtensionRefusal, clock}};
/// # let day = |text: &str| text.parse().unwrap();
/// let clock = clock(Right::Delete, day("2026-11-21"), &Calendar::default());
/// let notice = ExtensionNotice::new(&clock, day("2026-12-30"), "Orders are in three systems.")?;
/// assert_eq!(notice.answer_by(), day("2027-02-19"));
/// # Ok::<(), ExtensionRefusal>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtensionNotice {
    sent_on: NaiveDate,
    reason: String,
    answer_by: NaiveDate,
}

impl ExtensionNotice {
    /// The notice that went out on `sent_on` and gave `reason`. 1798.130(a)(2)(A), 1798.145(h)(1).
    pub fn new(clock: &Clock, sent_on: NaiveDate, reason: &str) -> Result<Self, ExtensionRefusal> {
        let extension = clock.extension.ok_or(ExtensionRefusal::NoneForThisRight)?;
        let possible_until = extension.possible_until;
        let reason = reason.trim();
        if extension.notice_sent_on.is_some() {
            return Err(ExtensionRefusal::AlreadyUsed);
        }
        if sent_on < clock.received {
            return Err(ExtensionRefusal::BeforeReceipt);
        }
        if sent_on > possible_until {
            return Err(ExtensionRefusal::TooLate { possible_until });
        }
        if reason.is_empty() {
            return Err(ExtensionRefusal::NoReason);
        }
        let answer_by = extension.answer.latest;
        Ok(Self {
            sent_on,
            reason: reason.to_owned(),
            answer_by,
        })
    }

    /// The day it went out.
    pub fn sent_on(&self) -> NaiveDate {
        self.sent_on
    }

    /// The reason it gave; never empty.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The new date it promised: day 90 from receipt.
    pub fn answer_by(&self) -> NaiveDate {
        self.answer_by
    }
}

impl ExtensionRefusal {
    /// The provision behind the refusal.
    pub fn cite(self) -> &'static str {
        match self {
            Self::NoneForThisRight => "11 CCR 7026(f), 7027(g), 7221(n)",
            Self::TooLate { .. } | Self::AlreadyUsed | Self::BeforeReceipt => {
                "Civ. Code 1798.130(a)(2)(A); 11 CCR 7021(b)"
            }
            Self::NoReason => "Civ. Code 1798.145(h)(1)",
        }
    }
}
