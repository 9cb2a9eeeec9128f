//! The one extension of a request: possible, used or gone.

use chrono::NaiveDate;

use super::{Act, Blocked, Standing, Step};
use crate::clock::Clock;

pub(super) fn step(clock: &Clock, today: NaiveDate) -> Option<Step> {
    let extension = clock.extension?;
    let standing = if extension.notice_sent_on().is_some() {
        Standing::Blocked(Blocked::ExtensionUsed)
    } else if today > extension.possible_until {
        Standing::Blocked(Blocked::ExtensionTooLate)
    } else {
        Standing::Optional
    };
    let cite = "Civ. Code 1798.130(a)(2)(A); 11 CCR 7021(b)";
    Some(Step::new(
        Act::Extend,
        clock.right,
        clock.answer,
        standing,
        cite,
    ))
}
