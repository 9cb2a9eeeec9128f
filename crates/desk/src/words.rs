//! What kinds and dates are called on the screen.

use casefile::evidence::Purpose;
use casefile::history::{Action, Entry};
use chrono::{Datelike, NaiveDate};
use domain::letter::Duty;
use domain::next::Act;
use domain::{
    Authority, Channel, Code, DataPoint, Ground, LetterKind, Level, Outcome, Right,
    StatutoryCategory,
};

use crate::codes::Coded;
use crate::inventory::StatutoryChoice;

/// The first day on which the product counts requests as plausible.
const EARLIEST_RECEIPT_YEAR: i32 = 2020;
/// From how many days before its date a duty is shown as soon.
const SOON_DAYS: i64 = 7;

/// How a date stands to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    /// Today or past.
    Late,
    /// Within a week.
    Soon,
    /// Later.
    Calm,
    /// Done.
    Done,
}

view! {
    /// A date to work to, ready to be shown.
    pub struct DueView {
        /// The date to work to.
        pub do_by: NaiveDate,
        /// How it stands to today.
        pub tone: Tone,
        /// With its word in front: "do by Fri 4 Dec".
        pub label: String,
    }
}

/// "21 November 2026".
pub fn date(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// "Fri 4 Dec", with the year when it is not that of `today`.
pub fn short_date(day: NaiveDate, today: NaiveDate) -> String {
    let form = if day.year() == today.year() {
        "%a %-d %b"
    } else {
        "%a %-d %b %Y"
    };
    day.format(form).to_string()
}

/// "Monday, 23 November".
pub fn day_headline(day: NaiveDate) -> String {
    day.format("%A, %-d %B").to_string()
}

/// A date to work to.
pub fn due_by(do_by: NaiveDate, today: NaiveDate) -> DueView {
    let days = (do_by - today).num_days();
    let label = match days {
        0 => "do by today".to_owned(),
        1 => "do by tomorrow".to_owned(),
        -1 => "was due yesterday".to_owned(),
        days if days < 0 => format!("was due {}", short_date(do_by, today)),
        _ => format!("do by {}", short_date(do_by, today)),
    };
    DueView {
        do_by,
        tone: tone(do_by, today),
        label,
    }
}

/// How a date stands to today.
pub fn tone(do_by: NaiveDate, today: NaiveDate) -> Tone {
    match (do_by - today).num_days() {
        ..=0 => Tone::Late,
        1..=SOON_DAYS => Tone::Soon,
        _ => Tone::Calm,
    }
}

/// What to ask about a strange day of receipt; `None` for a plausible one.
pub fn received_question(received: NaiveDate, today: NaiveDate) -> Option<String> {
    if received > today {
        Some(format!(
            "{} is in the future. Did the request really arrive on that day?",
            date(received)
        ))
    } else if received.year() < EARLIEST_RECEIPT_YEAR {
        Some(format!(
            "{} is before {EARLIEST_RECEIPT_YEAR}, when the law did not apply yet. Did the request really arrive on that day?",
            date(received),
        ))
    } else {
        None
    }
}

/// The name of a right.
pub fn right(right: Right) -> &'static str {
    match right {
        Right::KnowCategories => "Know: categories",
        Right::KnowSpecific => "Know: specific pieces",
        Right::Delete => "Delete",
        Right::Correct => "Correct",
        Right::OptOutSale => "Do not sell or share",
        Right::LimitSensitive => "Limit sensitive information",
        Right::AccessAdmt => "Explain an automated decision",
        Right::OptOutAdmt => "No automated decisions",
        Right::AppealAdmt => "Appeal an automated decision",
        Right::OptIn => "Opt back in",
        Right::WithdrawIncentive => "Leave an incentive program",
        Right::StopMarketing => "Stop marketing",
        Right::Complaint => "Complaint",
    }
}

/// What a right means, in one sentence.
pub fn right_explained(right: Right) -> &'static str {
    match right {
        Right::KnowCategories => {
            "Which kinds of information we have, where they come from, why, and who gets them."
        }
        Right::KnowSpecific => "A copy of the information itself.",
        Right::Delete => "Delete what we collected from the person.",
        Right::Correct => "Put right what is wrong in our records.",
        Right::OptOutSale => {
            "Never sell or share the person's information. No proof of identity may be asked."
        }
        Right::LimitSensitive => {
            "Use sensitive information only for what is needed. No proof of identity may be asked."
        }
        Right::AccessAdmt => "How an automated tool reached a decision about the person.",
        Right::OptOutAdmt => {
            "No important decision by a tool alone. No proof of identity may be asked."
        }
        Right::AppealAdmt => "A person looks at an automated decision again.",
        Right::OptIn => "Undo an earlier opt-out.",
        Right::WithdrawIncentive => "Leave a program that gives a benefit for information.",
        Right::StopMarketing => "No more advertising messages.",
        Right::Complaint => "We broke a privacy duty, or treated someone worse for using a right.",
    }
}

/// The name of a channel.
pub fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "E-mail",
        Channel::RequestPage => "Request page",
        Channel::Phone => "Phone",
        Channel::Post => "Post",
        Channel::Counter => "Counter",
        Channel::AgentService => "Agent service",
        Channel::Other => "Other",
    }
}

/// The name of a kind of authority.
pub fn authority(authority: Authority) -> &'static str {
    match authority {
        Authority::SignedPermission => "Signed permission",
        Authority::PowerOfAttorney => "Power of attorney",
        Authority::ConsumerDesignation => "Named by the consumer in an e-mail",
        Authority::Parent => "Parent or guardian",
        Authority::NoneShown => "Nothing shown yet",
    }
}

/// The name of a data point.
pub fn data_point(point: DataPoint) -> &'static str {
    match point {
        DataPoint::EmailAddress => "E-mail address",
        DataPoint::Name => "Name",
        DataPoint::OrderNumber => "Order number",
        DataPoint::PurchaseDate => "Date of a purchase",
        DataPoint::PurchaseAmount => "Amount of a purchase",
        DataPoint::LicenseKey => "License key",
        DataPoint::Phone => "Phone number",
        DataPoint::PostalAddress => "Postal address",
        DataPoint::PostalCode => "Postal code",
        DataPoint::AccountName => "Account name",
        DataPoint::AccountLogin => "Signed in to the account again",
        DataPoint::EarlierContact => "Earlier contact with us",
        DataPoint::Declaration => "Signed declaration",
        DataPoint::Other => "Other point on file",
    }
}

/// How sure we must be, as a chip.
pub fn level(level: Level) -> &'static str {
    match level {
        Level::None => "no verification",
        Level::Reasonable => "verify: reasonable",
        Level::High => "verify: high",
    }
}

/// The name of an outcome.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Granted => "Granted",
        Outcome::Partly => "Granted in part",
        Outcome::Denied => "Denied",
    }
}

/// A ground in plain words.
pub fn ground(ground: Ground) -> &'static str {
    match ground {
        Ground::Unverified => "We could not verify who asks",
        Ground::Transaction => "Needed for a purchase, warranty or contract with the person",
        Ground::Security => "Needed for security",
        Ground::Debugging => "Needed to find and repair errors",
        Ground::FreeSpeech => "Needed for free speech or another legal right",
        Ground::Calecpa => "Electronic Communications Privacy Act",
        Ground::Research => "Public research with consent",
        Ground::InternalUse => "Internal use the person would expect",
        Ground::LegalObligation => "A law tells us to keep it",
        Ground::AnsweredTwice => "Answered twice in the last 12 months",
        Ground::Disproportionate => "Older than 12 months and out of proportion to find",
        Ground::LikelyAccurate => "Our record is more likely right",
        Ground::InadequateDocumentation => "The papers do not show the error",
        Ground::Fraudulent => "We have documented reason to believe it is fraud",
        Ground::NoPermission => "The agent has not shown signed permission",
        Ground::UnfoundedOrExcessive => "Clearly unfounded or excessive",
        Ground::ExemptData => "Covered by a law of its own (health, credit, banking, driving)",
        Ground::RightsOfOthers => "It would show another person's information",
        Ground::LegalClaims => "Needed for legal duties or legal claims",
        Ground::NotAConsumer => "Not a California resident",
    }
}

/// The name of a kind of letter.
pub fn letter(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Acknowledgement => "Acknowledgement of receipt",
        LetterKind::VerificationRequest => "Request for verification",
        LetterKind::KnowCategories => "Answer: what we know, by category",
        LetterKind::DeletionDone => "Answer: everything deleted",
        LetterKind::DeletionPartly => "Answer: deleted in part",
        LetterKind::OptOutConfirmed => "Answer: choice carried out",
    }
}

/// What a letter must say, as a line of the list before it goes.
pub fn duty(duty: Duty) -> &'static str {
    match duty {
        Duty::SaysReceived => "Says that the request was received, and when",
        Duty::NamesRights => "Names what was asked for",
        Duty::SaysHowVerified => "Says how identity is checked",
        Duty::SaysAnswerDate => "Says when to expect an answer, as the clock has it",
        Duty::AsksNothingForOptOut => "Asks nothing for the opt-out",
        Duty::NamesPoints => "Says what to send, all of it already on file",
        Duty::SaysVerificationUse => "Says that it is used for this check alone and then deleted",
        Duty::SaysClockRuns => "Says that the date does not move",
        Duty::GivesCategoryLists => "Gives all six lists, under the statute's names",
        Duty::SaysPeriod => "Says which period it covers",
        Duty::SaysOutcome => "Says what was done",
        Duty::SaysRecordKept => "Says that a record of the request is kept",
        Duty::SaysWhatIsKept => "Says what is kept, why, and for what it is used",
        Duty::OffersOptOut => "Offers the opt-out from sale and sharing",
        Duty::SaysOptOutEffective => "Says from when the choice holds",
        Duty::SaysNoAskingAgain => "Says that we do not ask again for 12 months",
    }
}

/// The name of an act to do next.
pub fn act(act: Act) -> &'static str {
    match act {
        Act::Acknowledge => "Acknowledge receipt",
        Act::AskForPermission => "Ask for proof of permission",
        Act::CompareDataPoints => "Compare data points",
        Act::GetDeclaration => "Get the signed declaration",
        Act::Decide => "Decide",
        Act::Answer => "Send the answer",
    }
}

/// What there is to do today, in one sentence.
pub fn to_do_summary(things: usize, late: usize) -> String {
    let things = match things {
        0 => return "Nothing to do in the next two weeks.".to_owned(),
        1 => "One thing to do.".to_owned(),
        many => format!("{} things to do.", number(many)),
    };
    match late {
        0 => things,
        1 => format!("{things} One must not wait."),
        many => format!("{things} {} must not wait.", number(many)),
    }
}

/// Small numbers in words, as a person would write them.
fn number(number: usize) -> String {
    const WORDS: [&str; 13] = [
        "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
        "Eleven", "Twelve",
    ];
    WORDS
        .get(number)
        .map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// What a kept file is for.
pub fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::OriginalMessage => "the original message",
        Purpose::Attachment => "came with the message",
        Purpose::Identity => "shows identity",
        Purpose::Letter => "a letter as it went out",
        Purpose::Other => "kept for the case",
    }
}

/// A size for people: "12 KB".
pub fn bytes(bytes: u64) -> String {
    const UNITS: [&str; 4] = ["bytes", "KB", "MB", "GB"];
    let mut size = bytes as f64;
    let mut unit = 0;
    while size >= 1000.0 && unit + 1 < UNITS.len() {
        size /= 1000.0;
        unit += 1;
    }
    if unit == 0 || size >= 10.0 {
        format!("{size:.0} {}", UNITS[unit])
    } else {
        format!("{size:.1} {}", UNITS[unit])
    }
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An act of the past, in words.
pub fn history(entry: &Entry) -> String {
    let said = |key: &str| {
        entry
            .detail
            .get(key)
            .and_then(|value| value.as_str())
            .unwrap_or_default()
            .to_owned()
    };
    let right_said = || {
        Right::from_code(&said("right"))
            .map_or_else(|| said("right"), |code| right(code).to_owned())
    };
    let letter_said = || {
        LetterKind::from_code(&said("kind"))
            .map_or_else(|| said("kind"), |kind| letter(kind).to_owned())
    };
    match entry.action {
        Action::FileCreated => "Case file created".to_owned(),
        Action::FileRecovered => "Case file opened with the recovery sheet".to_owned(),
        Action::FileUnlocked => "Case file unlocked".to_owned(),
        Action::PassphraseChanged => "Passphrase changed".to_owned(),
        Action::OfficeChanged => "Office details changed".to_owned(),
        Action::InventoryChanged => "Inventory changed".to_owned(),
        Action::CaseLogged => "Case logged".to_owned(),
        Action::EvidenceAdded => format!("Kept as evidence: {}", said("name")),
        Action::CheckRecorded => {
            let point = DataPoint::from_code(&said("point"))
                .map_or_else(|| said("point"), |point| data_point(point).to_owned());
            let result = match entry
                .detail
                .get("matches")
                .and_then(serde_json::Value::as_bool)
            {
                Some(true) => "matches",
                _ => "does not match",
            };
            format!("Data point compared: {point} {result}")
        }
        Action::Decided => {
            let outcome = Outcome::from_code(&said("outcome"))
                .map_or_else(|| said("outcome"), |code| outcome(code).to_owned());
            format!("Decided: {} – {}", right_said(), outcome.to_lowercase())
        }
        Action::NoteAdded => "Note added".to_owned(),
        Action::LetterPrepared => format!("Letter prepared: {}", letter_said()),
        Action::LetterEdited => format!("Letter edited: {}", letter_said()),
        Action::LetterDiscarded => format!("Draft thrown away: {}", letter_said()),
        Action::LetterSent => format!("Letter sent: {}", letter_said()),
        Action::LetterExported => format!(
            "Letter saved as {}: {}",
            said("format").to_uppercase(),
            letter_said()
        ),
        Action::Acknowledged => format!("Receipt confirmed: {}", right_said()),
        Action::Extended => format!("Extended: {}", right_said()),
        Action::Answered => format!("Answered: {}", right_said()),
        Action::Withdrawn => format!("Taken back by the consumer: {}", right_said()),
        Action::PersonChanged => "People corrected".to_owned(),
        Action::AuthorityChanged => "Authority of the agent recorded".to_owned(),
        Action::CaseClosed => "Case closed".to_owned(),
        Action::CaseReopened => "Case opened again".to_owned(),
    }
}

/// The statutory categories with letter and name.
pub fn statutory_choices() -> Vec<StatutoryChoice> {
    StatutoryCategory::ALL
        .iter()
        .map(|category| StatutoryChoice {
            code: Coded(*category),
            label: format!("({}) {}", category.letter(), category.statutory_name()),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn check(do_by: &str, label: &str, expected: Tone) {
        let due = due_by(day(do_by), day("2026-11-23"));
        assert_eq!((due.label.as_str(), due.tone), (label, expected));
    }

    #[test]
    fn dates_have_their_word_in_front() {
        check("2026-11-23", "do by today", Tone::Late);
        check("2026-11-24", "do by tomorrow", Tone::Soon);
        check("2026-11-22", "was due yesterday", Tone::Late);
        check("2026-11-20", "was due Fri 20 Nov", Tone::Late);
        check("2026-12-04", "do by Fri 4 Dec", Tone::Calm);
        check("2027-01-05", "do by Tue 5 Jan 2027", Tone::Calm);
    }

    #[test]
    fn strange_days_of_receipt_are_asked_about() {
        let today = day("2026-11-23");
        assert!(received_question(day("2026-11-24"), today).is_some());
        assert!(received_question(day("2019-12-31"), today).is_some());
        assert_eq!(received_question(today, today), None);
    }
}
