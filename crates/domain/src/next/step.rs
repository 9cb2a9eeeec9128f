//! One thing to do.

use chrono::NaiveDate;

use super::{Act, Standing};
use crate::clock::Due;
use crate::right::Right;

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What.
    pub act: Act,
    /// For which rights; one act may serve several.
    pub rights: Vec<Right>,
    /// Until when: the earliest date among the rights served.
    pub due: Due,
    /// How many more data points, where points are compared; 0 otherwise.
    pub points_missing: u8,
    /// Whether it must, may or cannot be done now.
    pub standing: Standing,
    /// The rule.
    pub cite: &'static str,
}

impl Step {
    pub(super) fn new(
        act: Act,
        right: Right,
        due: Due,
        standing: Standing,
        cite: &'static str,
    ) -> Self {
        Self {
            act,
            rights: vec![right],
            due,
            points_missing: 0,
            standing,
            cite,
        }
    }

    pub(super) fn now(act: Act, right: Right, due: Due, cite: &'static str) -> Self {
        Self::new(act, right, due, Standing::Now, cite)
    }

    /// Whether one act can serve both; each right is decided and carried out for itself.
    pub(super) fn can_take(&self, other: &Self) -> bool {
        let alone = matches!(self.act, Act::Decide | Act::CarryOut);
        self.act == other.act && self.standing == other.standing && !alone
    }

    pub(super) fn take(&mut self, other: Self) {
        for right in other.rights {
            if !self.rights.contains(&right) {
                self.rights.push(right);
            }
        }
        self.points_missing = self.points_missing.max(other.points_missing);
        if other.due.do_by < self.due.do_by {
            self.due = other.due;
        }
    }

    /// Whether its last day is over.
    pub fn is_late(&self, today: NaiveDate) -> bool {
        today > self.due.latest
    }
}
