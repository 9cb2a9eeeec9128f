//! One request with its clock, its reasons, its decision and its extension.

use casefile::requests::{Request, Stage};
use chrono::NaiveDate;
use domain::clock::{Basis, Clock, Due};
use domain::{Family, Ground, Law, Right, retention};

use super::{
    ClockView, DatesView, DecisionView, DeedView, ExtensionView, GroundChoice, MarkView,
    RequestState, RequestView, WhyView, after,
};
use crate::codes::Coded;
use crate::office::OfficeForm;
use crate::rules::CaseFacts;
use crate::words::{self, Tone};
use crate::{decisions, packs};

pub(super) fn requests(
    facts: &CaseFacts,
    office: &OfficeForm,
    today: NaiveDate,
) -> Vec<RequestView> {
    facts
        .stored
        .iter()
        .zip(&facts.requests)
        .map(|(stored, request)| request_view(stored, &request.clock, facts, office, today))
        .collect()
}

fn request_view(
    stored: &Request,
    clock: &Clock,
    facts: &CaseFacts,
    office: &OfficeForm,
    today: NaiveDate,
) -> RequestView {
    let right = stored.right;
    let (state, state_words) = match &stored.stage {
        Stage::Open => (RequestState::Open, "open".to_owned()),
        Stage::Decided { .. } => (
            RequestState::Decided,
            "decided, not answered yet".to_owned(),
        ),
        Stage::Answered { answered_on, .. } => (
            RequestState::Answered,
            format!("answered {}", words::date(*answered_on)),
        ),
        Stage::Withdrawn { on } => (
            RequestState::Withdrawn,
            format!("taken back {}", words::date(*on)),
        ),
    };
    RequestView {
        right: Coded(right),
        title: words::right(right).to_owned(),
        level: words::level(facts.level(right)).to_owned(),
        state,
        state_words,
        clock: clock_view(stored, clock, today),
        note: clock_note(clock, stored, office),
        why: why(clock, &facts.packs, today),
        acknowledged: stored.acknowledged_on.map(words::date),
        decision: decision(stored),
        deed: deed(stored),
        may_retain: retention::may_retain(right),
        roles: after::roles(right),
        grounds: Ground::for_right(right).map(ground_choice).collect(),
        extension: extension(stored, clock, today),
    }
}

/// Why each date is what it is, and behind it what the other laws say that the office turned on.
fn why(clock: &Clock, laws: &[Law], today: NaiveDate) -> Vec<WhyView> {
    let own = clock.why.iter().map(|why| WhyView {
        date: words::short_date(why.date, today),
        because: why.because.clone(),
        cite: why.cite.to_owned(),
    });
    // What the packs know is the time to answer, not the time of an opt-out.
    let counted = clock.right.family() == Family::Verifiable;
    let others = laws.iter().filter(|_| counted).filter_map(|law| {
        let (date, because) = packs::reason(*law, clock.received)?;
        Some(WhyView {
            date: words::short_date(date, today),
            because,
            cite: law.pack().name.to_owned(),
        })
    });
    own.chain(others).collect()
}

/// The clock on a line from receipt to the last date, to scale.
fn clock_view(stored: &Request, clock: &Clock, today: NaiveDate) -> ClockView {
    let answer = clock.due();
    let total = (answer.latest - clock.received).num_days().max(1) as f64;
    let at = |day: NaiveDate| {
        ((day - clock.received).num_days() as f64 / total * 100.0).clamp(0.0, 100.0)
    };
    let finished = !matches!(stored.stage, Stage::Open | Stage::Decided { .. });
    let mark = |day, label: String, above, tone| MarkView {
        at: at(day),
        label,
        above,
        tone,
    };
    let mut marks = vec![mark(
        clock.received,
        format!("received {}", short(clock.received)),
        false,
        Tone::Calm,
    )];
    if let (Some(due), None, false) = (clock.acknowledge, stored.acknowledged_on, finished) {
        marks.push(mark(
            due.do_by,
            format!("acknowledge by {}", pair(due)),
            false,
            words::tone(due.do_by, today),
        ));
    }
    let tone = if finished {
        Tone::Done
    } else {
        words::tone(answer.do_by, today)
    };
    marks.push(mark(
        answer.do_by,
        format!("answer by {}", pair(answer)),
        true,
        tone,
    ));
    let until = match stored.stage {
        Stage::Answered { answered_on, .. } => answered_on,
        Stage::Withdrawn { on } => on,
        Stage::Open | Stage::Decided { .. } => today,
    };
    if !finished && until > clock.received && until < answer.do_by {
        marks.push(mark(today, "today".to_owned(), true, Tone::Calm));
    }
    ClockView {
        elapsed: at(until),
        marks,
        acknowledge: clock.acknowledge.map(dates),
        answer: dates(answer),
        company_target: clock.basis == Basis::CompanyTarget,
    }
}

fn dates(due: Due) -> DatesView {
    DatesView {
        do_by: due.do_by,
        latest: due.latest,
        label: pair(due),
    }
}

fn short(day: NaiveDate) -> String {
    day.format("%-d %b").to_string()
}

fn pair(due: Due) -> String {
    if due.do_by == due.latest {
        short(due.latest)
    } else {
        format!("{} · latest {}", short(due.do_by), short(due.latest))
    }
}

/// The one sentence under a clock.
fn clock_note(clock: &Clock, stored: &Request, office: &OfficeForm) -> String {
    match (clock.right.family(), clock.extension, &stored.extension) {
        (_, _, Some(notice)) => format!(
            "Extended: the notice went out on {}. Answer by {} at the latest.",
            words::date(notice.sent_on),
            words::date(clock.due().latest),
        ),
        (Family::Verifiable, Some(extension), None) => format!(
            "Verification never stops this clock. An extension to {} is possible until {}, with its reason and its notice.",
            words::date(extension.answer.latest),
            words::date(extension.possible_until),
        ),
        (Family::OptOut, ..) if !office.sells_or_shares && clock.right == Right::OptOutSale => {
            "Nothing may be asked of the person for this. The office does not sell or share: the answer says so.".to_owned()
        }
        (Family::OptOut, ..) => "Nothing may be asked of the person for this.".to_owned(),
        _ => "The law sets no date for this. The date is the office's own target.".to_owned(),
    }
}

fn decision(stored: &Request) -> Option<DecisionView> {
    let (decision, on, by) = match &stored.stage {
        Stage::Decided { decision, on, by } => (decision, on, by),
        Stage::Answered {
            decision,
            decided_on,
            by,
            ..
        } => (decision, decided_on, by),
        Stage::Open | Stage::Withdrawn { .. } => return None,
    };
    Some(DecisionView {
        outcome: Coded(decision.outcome()),
        title: words::outcome(decision.outcome()).to_owned(),
        ground: decision
            .refusal()
            .map(|refusal| ground_choice(refusal.ground)),
        facts: decision
            .refusal()
            .map(|refusal| refusal.facts.clone())
            .unwrap_or_default(),
        when: format!("{} by {by}", words::date(*on)),
    })
}

fn deed(stored: &Request) -> DeedView {
    let done = stored.carried_out.as_ref();
    DeedView {
        possible: done.is_none() && decisions::may_be_done(stored).is_ok(),
        done: done.map(|done| format!("{} by {}", words::date(done.on), done.by)),
        undo: done.is_some() && matches!(stored.stage, Stage::Open | Stage::Decided { .. }),
    }
}

fn ground_choice(ground: Ground) -> GroundChoice {
    GroundChoice {
        code: Coded(ground),
        title: words::ground(ground).to_owned(),
        cite: ground.cite().to_owned(),
        second_person: ground.needs_second_person(),
        evidence: ground.needs_evidence(),
        ends: ground.has_an_end(),
    }
}

fn extension(stored: &Request, clock: &Clock, today: NaiveDate) -> Option<ExtensionView> {
    let extension = clock.extension?;
    let open = matches!(stored.stage, Stage::Open | Stage::Decided { .. });
    let words = match &stored.extension {
        Some(notice) => format!(
            "Used: the notice went out on {}. Reason: {}",
            words::date(notice.sent_on),
            notice.reason
        ),
        None if today > extension.possible_until => format!(
            "Closed: its notice had to go out by {} (Civ. Code 1798.130(a)(2)(A)).",
            words::date(extension.possible_until),
        ),
        None => format!(
            "Possible once, until {}, with a reason.",
            words::date(extension.possible_until)
        ),
    };
    Some(ExtensionView {
        possible: open && stored.extension.is_none() && today <= extension.possible_until,
        words,
        latest: extension.answer.latest,
    })
}
