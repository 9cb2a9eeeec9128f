//! What follows a decision, in words: who is told, and what is kept until when.

use casefile::recipients::Recipient;
use casefile::requests::Request;
use casefile::retained::Retained;
use chrono::NaiveDate;
use domain::retention::RetainedStep;
use domain::tell::{self, Word};
use domain::{Code, Right};

use super::{RecipientView, RetainedView, RoleChoice, SettledView, WordChoice};
use crate::codes::Coded;
use crate::rules::{self, CaseFacts};
use crate::words::{self, Tone};

pub(super) fn recipients(facts: &CaseFacts) -> Vec<RecipientView> {
    let told = facts.recipients.iter();
    told.filter_map(|recipient| {
        let request = of(facts, recipient)?;
        Some(recipient_view(recipient, request.right))
    })
    .collect()
}

fn of<'a>(facts: &'a CaseFacts, recipient: &Recipient) -> Option<&'a Request> {
    let mut stored = facts.stored.iter();
    stored.find(|request| request.id == recipient.request)
}

fn recipient_view(recipient: &Recipient, right: Right) -> RecipientView {
    let message = tell::message(right, recipient.role);
    RecipientView {
        id: recipient.id.0,
        right: Coded(right),
        about: words::right(right).to_owned(),
        name: recipient.name.clone(),
        role: words::recipient_role(recipient.role).to_owned(),
        say: message.map_or_else(String::new, |message| format!("Tell them {}.", message.say)),
        cite: message.map_or_else(String::new, |message| message.cite.to_owned()),
        settled: recipient.settled.as_ref().map(|settled| SettledView {
            word: Coded(settled.word),
            title: words::word(settled.word).to_owned(),
            note: settled.note.clone(),
            when: format!("{} by {}", words::date(settled.on), settled.by),
        }),
        came_back: match recipient.settled {
            None => recipient.letter.map(|letter| letter.0),
            Some(_) => None,
        },
        words: Word::ALL
            .iter()
            .filter(|word| tell::settles(**word, right, recipient.role))
            .map(|word| WordChoice {
                code: Coded(*word),
                title: words::word_choice(*word).to_owned(),
            })
            .collect(),
    }
}

/// The roles in which somebody may have to learn of a request for `right`.
pub(super) fn roles(right: Right) -> Vec<RoleChoice> {
    let known = domain::tell::RecipientRole::ALL.iter();
    known
        .filter(|role| tell::message(right, **role).is_some())
        .map(|role| RoleChoice {
            code: Coded(*role),
            title: words::recipient_role(*role).to_owned(),
        })
        .collect()
}

pub(super) fn retained(facts: &CaseFacts, today: NaiveDate) -> Vec<RetainedView> {
    let kept = facts.retained.iter();
    kept.map(|item| retained_view(item, today)).collect()
}

fn retained_view(item: &Retained, today: NaiveDate) -> RetainedView {
    let rule = rules::rule_retained(item);
    let (state, tone) = match (&item.deleted, rule.step(today), item.until) {
        (Some(gone), ..) => (
            format!("deleted {} by {}", words::date(gone.on), gone.by),
            Tone::Done,
        ),
        (None, RetainedStep::DeleteNow, _) => ("its time is over".to_owned(), Tone::Late),
        (None, RetainedStep::Review, _) => ("to be looked at again".to_owned(), Tone::Soon),
        (None, RetainedStep::Keep, Some(until)) => {
            (format!("kept until {}", words::date(until)), Tone::Calm)
        }
        (None, RetainedStep::Keep, None) => (
            format!("kept; looked at again {}", words::date(rule.review_from())),
            Tone::Calm,
        ),
    };
    RetainedView {
        id: item.id.0,
        what: item.what.clone(),
        ground_code: Coded(item.ground),
        ground: words::ground(item.ground).to_owned(),
        cite: item.ground.cite().to_owned(),
        until: item.until,
        judged: format!("{} by {}", words::date(item.judged_on), item.judged_by),
        state,
        tone,
        gone: item.deleted.is_some(),
    }
}
