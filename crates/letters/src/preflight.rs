//! Everything that speaks against a letter as it stands, each with its place in the text.
//!
//! [`preflight`] knows the facts of the case and the text that staff edited. An error stops the
//! letter until it is put right or overruled with a reason; a warning is for a second look. It never
//! changes the text.

mod dates;
mod languages;
mod people;

use std::ops::Range;

use chrono::NaiveDate;
use domain::answer::NeverDisclosed;
use domain::letter::Duty;

use crate::address::Fitted;
use crate::flat::Flat;
use crate::measures::Measures;
use crate::{Language, Letter, LetterFacts, Text, duties, fonts, guard, letter};

/// How much a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The letter must not go out like this.
    Error,
    /// Worth a second look.
    Warning,
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How much it weighs.
    pub severity: Severity,
    /// What it is.
    pub trouble: Trouble,
    /// Where it stands in the body, in bytes; `None` where something is missing or outside the body.
    pub range: Option<Range<usize>>,
}

/// What can be wrong, with what a sentence about it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is no subject.
    NoSubject,
    /// There is no text.
    NoText,
    /// Nobody of those addressed has an e-mail or postal address.
    NoRecipient,
    /// An e-mail address on file that no message can be sent to.
    BadAddress(String),
    /// The address that a letter by post goes to is too long for the window of the envelope.
    AddressTooLong,
    /// The office's e-mail address cannot stand at the head of a message.
    BadSender,
    /// What this letter must say is not said.
    DutyUnmet(Duty),
    /// A place nobody has filled in.
    Unfilled(String),
    /// The name or address of somebody else's case.
    AnotherPerson(String),
    /// An e-mail address that belongs to nobody this letter concerns.
    UnknownAddress(String),
    /// Words of a staff note.
    StaffNote(String),
    /// A promised date that is over.
    DatePast(NaiveDate),
    /// A date that is none of the case.
    DateUnknown(NaiveDate),
    /// A passage in another language than the letter's.
    OtherLanguage(Language),
    /// A value that must never go out, or a part of one. 7024(d).
    NeverDisclosed {
        /// Which kind.
        kind: NeverDisclosed,
        /// What it looks like.
        reason: &'static str,
        /// Whether only a part of it shows.
        partial: bool,
    },
    /// A character that no font can print.
    Unprintable(char),
    /// The letter tells what only the consumer may know, and identity is not confirmed. 7024(a).
    LevelNotReached,
    /// The consumer's statement is longer than the law provides for. 1798.185(a)(8)(D).
    StatementTooLong(usize),
}

/// Everything that speaks against this text for this case: errors first, then in the order of the
/// text.
pub fn preflight(facts: &LetterFacts, text: &Text) -> Vec<Problem> {
    let made = letter(facts, text);
    let mut problems = missing(facts, text, &made);
    problems.extend(placeholders(text));
    let flat = Flat::new(&text.body);
    problems.extend(people::find(facts, text, &flat));
    problems.extend(dates::find(facts, &flat));
    problems.extend(languages::find(facts, &text.body));
    problems.extend(never_disclosed(facts, text));
    problems.extend(unprintable(text, &made));
    problems.sort_by_key(|one| (one.severity, one.range.as_ref().map(|range| range.start)));
    problems.dedup();
    problems
}

fn error(trouble: Trouble, range: Option<Range<usize>>) -> Problem {
    Problem {
        severity: Severity::Error,
        trouble,
        range,
    }
}

fn warning(trouble: Trouble, range: Option<Range<usize>>) -> Problem {
    Problem {
        severity: Severity::Warning,
        trouble,
        range,
    }
}

/// What the letter lacks as a whole.
fn missing(facts: &LetterFacts, text: &Text, made: &Letter) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut when = |is: bool, trouble| found.extend(is.then(|| error(trouble, None)));
    when(made.subject.is_empty(), Trouble::NoSubject);
    when(made.body.is_empty(), Trouble::NoText);
    let reachable = |party: &crate::Party| party.email.is_some() || !party.address.is_empty();
    when(!made.recipients.iter().any(reachable), Trouble::NoRecipient);
    let posted = made.recipients.first();
    let posted = posted.is_some_and(|first| !first.address.is_empty());
    let window = Fitted::of(made, &Measures::of(made.sender.paper), 1.0);
    when(posted && !window.fits, Trouble::AddressTooLong);
    when(
        facts.kind.discloses() && !facts.details.identity_confirmed,
        Trouble::LevelNotReached,
    );
    let words = facts.details.statement.split_whitespace().count();
    when(words > 250, Trouble::StatementTooLong(words));
    for duty in duties(facts, text)
        .into_iter()
        .filter(|finding| !finding.met)
    {
        when(true, Trouble::DutyUnmet(duty.duty));
    }
    let addresses = made
        .recipients
        .iter()
        .filter_map(|party| party.email.clone());
    let bad = addresses.filter(|address| !crate::eml::is_address(address));
    found.extend(bad.map(|address| warning(Trouble::BadAddress(address), None)));
    if !crate::eml::is_address(&made.sender.email) {
        found.push(warning(Trouble::BadSender, None));
    }
    found
}

fn placeholders(text: &Text) -> Vec<Problem> {
    let in_subject = Text {
        subject: text.subject.clone(),
        body: String::new(),
    };
    let subject = crate::unfilled(&in_subject)
        .into_iter()
        .map(|place| (place, None));
    let mut from = 0;
    let in_body = Text {
        subject: String::new(),
        body: text.body.clone(),
    };
    let body = crate::unfilled(&in_body).into_iter().map(|place| {
        let start = text.body[from..].find(&place).map(|start| from + start);
        let range = start.map(|start| start..start + place.len());
        // Placeholders of one form come in the order of the text; another form starts over.
        from = range.as_ref().map_or(0, |range| range.end);
        let range = range.or_else(|| {
            text.body
                .find(&place)
                .map(|start| start..start + place.len())
        });
        (place, range)
    });
    let all: Vec<_> = subject.chain(body).collect();
    all.into_iter()
        .map(|(place, range)| error(Trouble::Unfilled(place), range))
        .collect()
}

/// Findings of the guard, except the password of the files, in the note that is meant to carry it.
fn never_disclosed(facts: &LetterFacts, text: &Text) -> Vec<Problem> {
    let meant = |value: &str| {
        let password = facts.details.package_password.trim();
        !password.is_empty() && password.contains(value)
    };
    let problem = |one: guard::GuardFinding, range| Problem {
        severity: if one.partial {
            Severity::Warning
        } else {
            Severity::Error
        },
        trouble: Trouble::NeverDisclosed {
            kind: one.kind,
            reason: one.reason,
            partial: one.partial,
        },
        range,
    };
    let subject = guard::guard(&text.subject)
        .into_iter()
        .map(|one| problem(one, None));
    let body = guard::guard(&text.body)
        .into_iter()
        .filter(|one| !meant(&text.body[one.range.clone()]))
        .map(|one| {
            let range = one.range.clone();
            problem(one, Some(range))
        });
    subject.chain(body).collect()
}

fn unprintable(text: &Text, made: &Letter) -> Vec<Problem> {
    let characters = fonts::unprintable(made).into_iter();
    characters
        .map(|character| {
            let range = text
                .body
                .find(character)
                .map(|at| at..at + character.len_utf8());
            warning(Trouble::Unprintable(character), range)
        })
        .collect()
}
