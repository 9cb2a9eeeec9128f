//! A letter to the consumer or their agent that came back: it goes once more, another way.
//!
//! What went out in time stays so, and no clock moves: the law counts the day on which the office sends. But
//! nobody has learned what they must learn, so the letter is owed until its reader has it. What came back from
//! somebody who is to be told is no step of this kind: they are [still to be told](crate::tell).

use chrono::NaiveDate;

use super::{Act, Case, Request, Stage, Step};
use crate::clock::Due;
use crate::letter::LetterKind;
use crate::sending::Does;

/// A letter that has not reached its reader: see [`crate::delivery::missed`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CameBack {
    /// What it is.
    pub kind: LetterKind,
    /// The day on which it went out.
    pub went_on: NaiveDate,
}

impl CameBack {
    /// Until when it must reach its reader for the sake of `request`, and by which law; `None` where it no
    /// longer matters, as when the answer has confirmed the receipt.
    ///
    /// ```
    /// # use domain::{Calendar, LetterKind, Right, clock::clock, next::*};
    /// # let day = |text: &str| text.parse().unwrap();
    /// let letter = CameBack { kind: LetterKind::Acknowledgement, went_on: day("2026-11-24") };
    /// let clock = clock(Right::Delete, day("2026-11-21"), &Calendar::default());
    /// let acknowledged_on = Some(letter.went_on);
    /// let request = Request { clock, acknowledged_on, carried_out_on: None, stage: Stage::Open };
    /// assert_eq!(letter.owed(&request).unwrap().0.latest, day("2026-12-07"));
    /// ```
    pub fn owed(&self, request: &Request) -> Option<(Due, &'static str)> {
        let clock = &request.clock;
        let waits = matches!(request.stage, Stage::Open | Stage::Decided(_));
        match self.kind.does() {
            Does::Acknowledges => clock
                .acknowledge
                .filter(|_| waits && request.acknowledged_on == Some(self.went_on))
                .map(|due| (due, "11 CCR 7021(a)")),
            Does::Extends => clock
                .extension
                .filter(|one| waits && one.notice_sent_on() == Some(self.went_on))
                .map(|_| (clock.answer, "Civ. Code 1798.130(a)(2)(A); 11 CCR 7021(b)")),
            Does::Answers => match request.stage {
                Stage::Answered(_, on) if on == self.went_on => {
                    Some((clock.due(), "Civ. Code 1798.130(a)(2)(A); 11 CCR 7021(b)"))
                }
                _ => None,
            },
            Does::AcceptsAgent(_) | Does::Nothing => waits.then(|| (clock.due(), "11 CCR 7021(b)")),
            Does::TellsRecipient => None,
        }
    }
}

/// What came back and is still owed for the sake of one request: at once, as its reader waits.
pub(super) fn steps(request: &Request, case: &Case<'_>, today: NaiveDate) -> Vec<Step> {
    let owed = case.came_back.iter().filter_map(|one| one.owed(request));
    let at_once = |due: Due| Due {
        do_by: due.do_by.min(today),
        ..due
    };
    let right = request.clock.right;
    owed.map(|(due, cite)| Step::now(Act::SendAgain, right, at_once(due), cite))
        .collect()
}
