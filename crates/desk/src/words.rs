//! What kinds and dates are called on the screen.

use casefile::evidence::Purpose;
use casefile::history::{Action, Entry};
use chrono::{Datelike, NaiveDate};
use domain::decision::Second;
use domain::letter::{Duty, Subject};
use domain::next::Act;
use domain::tell::{RecipientRole, Word};
use domain::verification::Ask;
use domain::{
    Authority, Channel, Code, DataPoint, Detail, Ground, LetterKind, Level, Outcome, Passage,
    Right, StatutoryCategory, Way,
};

use crate::evidence::Source;

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
        Ground::Disproportionate => "Impossible, or out of proportion",
        Ground::LikelyAccurate => "Our record is more likely right",
        Ground::InadequateDocumentation => "The papers do not show the error",
        Ground::Fraudulent => "We have documented reason to believe it is fraud",
        Ground::NoPermission => "The agent has not shown signed permission",
        Ground::UnfoundedOrExcessive => "Clearly unfounded or excessive",
        Ground::ExemptData => "Covered by a law of its own (health, credit, banking, driving)",
        Ground::RightsOfOthers => "It would show another person's information",
        Ground::LegalClaims => "Needed for legal duties or legal claims",
        Ground::NotAConsumer => "Not a California resident",
        Ground::Household => "It belongs to a household, not to one person",
        Ground::Privilege => "Protected talk, such as with a lawyer",
        Ground::StudentRecords => "A grade or test held for a school",
        Ground::PhysicalItems => "A printed item the person agreed to, such as a yearbook",
        Ground::LawEnforcementHold => "The police asked us to hold it",
        Ground::Press => "Work of the press",
        Ground::VehicleRecall => "Vehicle data for a repair or recall",
        Ground::CommercialCredit => "Credit report on a business",
        Ground::Unlinked => "It is not linked to a person",
        Ground::PublicInformation => "It is public",
        Ground::NotFromConsumer => "We did not get it from the person",
        Ground::TradeSecret => "A trade secret",
        Ground::NotSearchable => "Kept for the law alone, and cannot be searched",
        Ground::SecurityData => "Made by our security",
        Ground::NeverDisclosed => "A number or password we never show",
        Ground::NoReasonableMethod => "There is no reasonable way to verify anyone for this",
        Ground::DeniedBefore => "The same correction was denied in the last six months",
        Ground::PermittedUses => "We use it only in ways the law allows anyway",
        Ground::HumanAppeal => "The person can appeal to a human instead",
        Ground::HiringAssessment => "Used only to judge an application, and fairly",
        Ground::WorkAllocation => "Used only to share out work or pay, and fairly",
        Ground::NoSignificantDecision => "No tool decides anything important about the person",
        Ground::ServiceProvider => "We hold it for another business",
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
        LetterKind::DeclarationForm => "Declaration to sign",
        LetterKind::Reminder => "Reminder of what is missing",
        LetterKind::ExtensionNotice => "Notice of the extension",
        LetterKind::AgentProof => "To the agent: proof of permission needed",
        LetterKind::AgentAccepted => "To the agent: permission accepted",
        LetterKind::DesignationAccepted => "Agent of the consumer accepted",
        LetterKind::ParentProof => "To a parent: proof needed",
        LetterKind::MinorOptIn => "Answer: consent for somebody under 16",
        LetterKind::KnowSpecific => "Answer: a copy of what we hold",
        LetterKind::KnowPartly => "Answer: a part of what we know",
        LetterKind::KnowDenied => "Refusal: request to know",
        LetterKind::KnowTwice => "Refusal: two answers in 12 months",
        LetterKind::KnowSpecificUnverified => "Unverified: categories instead of a copy",
        LetterKind::KnowCategoriesUnverified => "Unverified: the notice instead of categories",
        LetterKind::DeletionUnverified => "Unverified: nothing deleted",
        LetterKind::DeletionDenied => "Refusal: nothing deleted",
        LetterKind::CorrectionDone => "Answer: corrected",
        LetterKind::CorrectionPartly => "Answer: corrected in part",
        LetterKind::CorrectionUnverified => "Unverified: nothing corrected",
        LetterKind::CorrectionDenied => "Refusal: nothing corrected",
        LetterKind::CorrectionStatement => "Statement added to the record",
        LetterKind::OptOutDenied => "Refusal: fraudulent choice",
        LetterKind::NoSale => "Answer: we do not sell or share",
        LetterKind::OnlyPermittedUses => "Answer: only permitted uses",
        LetterKind::MarketingStopped => "Answer: marketing stopped",
        LetterKind::AutomatedAccess => "Answer: how an automated decision was made",
        LetterKind::AutomatedDenied => "Refusal: automated decision",
        LetterKind::AppealOutcome => "Answer: appeal",
        LetterKind::ChoiceChanged => "Answer: choice changed",
        LetterKind::ComplaintAnswer => "Answer: complaint",
        LetterKind::Unfounded => "Refusal: unfounded or excessive",
        LetterKind::NoReasonableMethod => "Refusal: no reasonable way to verify",
        LetterKind::StudentRecords => "Refusal: education records",
        LetterKind::ServiceProvider => "Answer: another business decides",
        LetterKind::NothingHeld => "Answer: nothing held",
        LetterKind::NotCovered => "Refusal: not covered by the law",
        LetterKind::RecipientNotice => "Notice to a recipient",
        LetterKind::RetentionNotice => "Notice: kept until a date",
        LetterKind::DeletionCertificate => "Certificate: kept information deleted",
        LetterKind::CoverNote => "Cover note of the files",
        LetterKind::PasswordNote => "Password of the files",
    }
}

/// From which template a letter was made; 0 is ours.
pub fn made_from(version: u32) -> String {
    match version {
        0 => "standard text".to_owned(),
        version => format!("your template {version}"),
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
        Duty::AsksNoFee => "Says that no account, fee or notary is needed",
        Duty::GivesDeclaration => "Gives the sentence to sign, and says that it is kept",
        Duty::SaysExtension => "Gives the reason and the new date",
        Duty::NamesProof => "Says which proof of permission is needed",
        Duty::NeedsNoPowerOfAttorney => "Says that no power of attorney is needed",
        Duty::SaysWhereAnswersGo => "Says who gets the answers",
        Duty::NamesParentProof => "Says how a parent can show it",
        Duty::SaysMayOptOutLater => "Says that the choice can be taken back",
        Duty::SaysUnverified => "Says that identity could not be verified",
        Duty::SaysBasis => "Gives the basis of the refusal and its facts",
        Duty::PointsToNotice => "Says where our practices can be read",
        Duty::SaysFiles => "Names the files",
        Duty::SaysWithheld => "Says which kinds of values are held and never sent",
        Duty::OffersCorrection => "Says how to have something corrected",
        Duty::SaysTwice => "Says that two requests were answered in 12 months",
        Duty::SaysWhyNotTold => "Says in detail why not everybody was told",
        Duty::SaysBackups => "Says that backups follow later",
        Duty::NamesSource => "Says where the wrong item came from",
        Duty::SaysHowToConfirm => "Says how to see that it was corrected",
        Duty::OffersDeletion => "Offers deletion instead",
        Duty::OffersStatement => "Offers a statement of up to 250 words",
        Duty::SaysStatementKept => "Says that the statement is part of the record",
        Duty::SaysNoSale => "Says that nothing is sold or shared",
        Duty::SaysPermittedUses => "Says for what alone sensitive information is used",
        Duty::ExplainsDecision => "Explains purpose, logic and outcome",
        Duty::SaysNoRetaliation => "Says that nobody is treated worse for asking",
        Duty::SaysWhereToTurn => "Says where to turn next",
        Duty::SaysNoMethod => "Says that there is no reasonable way to verify, and why",
        Duty::SaysException => "Says that we rely on the exception for education records",
        Duty::SaysRole => "Says for whom we act",
        Duty::SaysNothingFound => "Says that nothing was found, and how we looked",
        Duty::TellsRecipient => "Says what the recipient must do",
        Duty::NamesConsumer => "Says whose information it is",
        Duty::SaysUntil => "Says until when it is kept",
        Duty::GivesPassword => "Gives the password of the files",
    }
}

/// Something staff may think of asking for.
pub fn ask(ask: Ask) -> &'static str {
    match ask {
        Ask::IdentityPaper => "A copy of an identity paper",
        Ask::SocialSecurityNumber => "A Social Security number, or part of one",
        Ask::Selfie => "A photograph of the person",
        Ask::Notary => "A notary’s stamp",
        Ask::NewAccount => "Opening an account",
        Ask::Fee => "Money",
        Ask::PowerOfAttorney => "A power of attorney from the agent",
        Ask::NewData => "Something about the person that you do not hold yet",
        Ask::Confirmation => "A click or an answer to confirm",
        Ask::DataPoints => "Data points",
        Ask::Declaration => "A signed declaration",
    }
}

/// What is to be done for a right that was granted.
pub fn deed(right: Right) -> &'static str {
    match right {
        Right::Delete => "Delete the person’s data",
        Right::Correct => "Correct the item",
        Right::OptOutSale => "Stop selling and sharing",
        Right::LimitSensitive => "Limit the use of sensitive data",
        Right::OptOutAdmt => "Stop the automated decisions",
        Right::OptIn => "Turn it on again",
        Right::WithdrawIncentive => "Take the person out of the program",
        Right::StopMarketing => "Stop the marketing messages",
        Right::KnowCategories
        | Right::KnowSpecific
        | Right::AccessAdmt
        | Right::AppealAdmt
        | Right::Complaint => "Give the answer",
    }
}

/// How somebody came to hold the person's data.
pub fn recipient_role(role: RecipientRole) -> &'static str {
    match role {
        RecipientRole::ServiceProvider => "Service provider",
        RecipientRole::Contractor => "Contractor",
        RecipientRole::ThirdParty => "Third party",
        RecipientRole::Source => "Source of the item",
    }
}

/// What came of telling somebody.
pub fn word(word: Word) -> &'static str {
    match word {
        Word::Told => "Told",
        Word::Impossible => "Impossible or out of all proportion",
        Word::NotConcerned => "Not concerned",
    }
}

/// The same as something to choose.
pub fn word_choice(word: Word) -> &'static str {
    match word {
        Word::Told => "They were told",
        Word::Impossible => "To tell them is impossible or out of all proportion",
        Word::NotConcerned => "They hold nothing of this person, or need not act",
    }
}

/// In what quality a second person agrees.
pub fn second(second: Second) -> &'static str {
    match second {
        Second::Staff => "A colleague, with their own passphrase",
        Second::Adviser => "An adviser from outside",
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
        Act::ConfirmWithConsumer => "Have the person confirm the permission",
        Act::Extend => "Send the notice of extension",
        Act::EvaluateAsCategories => "Answer by category instead",
        Act::CarryOut => "Do what was asked",
        Act::SendAgain => "Send the letter again that came back",
        Act::TellRecipients => "Tell those who hold the data too",
        Act::DeleteVerificationData => "Delete what was sent to verify",
        Act::DeleteRetained => "Delete what was kept until now",
        Act::ReviewRetained => "Look again at what is kept",
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

/// What a list that shows its most urgent rows leaves out.
pub fn beyond(shown: usize, more: usize) -> Option<String> {
    let others = match more {
        0 => return None,
        1 => "One more is".to_owned(),
        many => format!("{} more are", number(many)),
    };
    Some(format!(
        "These are the {shown} most urgent. {others} in the list of open cases."
    ))
}

/// Small numbers in words, as a person would write them.
fn number(number: usize) -> String {
    const WORDS: [&str; 13] = [
        "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
        "Eleven", "Twelve",
    ];
    WORDS
        .get(number)
        .map_or_else(|| figures(number), |word| (*word).to_owned())
}

/// A large number with a comma before every third figure: `12,345`.
pub fn figures(number: usize) -> String {
    let plain = number.to_string();
    let mut text = String::with_capacity(plain.len() + plain.len() / 3);
    for (place, figure) in plain.char_indices() {
        if place > 0 && (plain.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(figure);
    }
    text
}

/// What letters are about, as a heading.
pub fn letter_subject(subject: Subject) -> &'static str {
    match subject {
        Subject::OnTheWay => "On the way to an answer",
        Subject::AgentsAndChildren => "Agents and children",
        Subject::Know => "About what you know",
        Subject::Delete => "About deletion",
        Subject::Correct => "About correction",
        Subject::Choices => "About sale, sensitive information and marketing",
        Subject::Automated => "About automated decisions",
        Subject::AnyAnswer => "Other answers",
        Subject::Alongside => "With files, and to others",
    }
}

/// How a letter went out.
pub fn went(way: Way) -> &'static str {
    match way {
        Way::Email => "went by e-mail",
        Way::Post => "went by post",
        Way::RegisteredPost => "went by registered post",
        Way::Hand => "was given by hand",
        Way::Portal => "was put into the account",
    }
}

/// The name of a way.
pub fn way(way: Way) -> &'static str {
    match way {
        Way::Email => "E-mail",
        Way::Post => "Post",
        Way::RegisteredPost => "Registered post",
        Way::Hand => "By hand",
        Way::Portal => "Account or portal",
    }
}

/// What happened to a letter on its way.
pub fn passage(passage: Passage) -> &'static str {
    match passage {
        Passage::Went => "went out",
        Passage::Arrived => "arrived",
        Passage::Returned => "came back by post",
        Passage::Bounced => "could not be delivered by e-mail",
    }
}

/// What somebody who holds our consumers' information is to us.
pub fn role(role: RecipientRole) -> &'static str {
    match role {
        RecipientRole::ServiceProvider => "A service provider: works for us under a contract",
        RecipientRole::Contractor => "A contractor: gets information from us under a contract",
        RecipientRole::ThirdParty => "A third party: bought it or got it for its own use",
        RecipientRole::Source => "A source: gave us the information",
    }
}

/// The name of a detail of letters, and what to enter.
pub fn detail(detail: Detail) -> (&'static str, &'static str) {
    match detail {
        Detail::ExtensionReason => (
            "Why more time is needed",
            "The true reason, such as: your orders are in three systems that we search by hand.",
        ),
        Detail::CategoryLeftOut => (
            "What is held about this person",
            "All categories of the inventory are in; take out what your search did not find.",
        ),
        Detail::Withheld => (
            "What is held and never sent",
            "The letter says that you hold it, and never the value.",
        ),
        Detail::Enclosure => (
            "Files that go with the letter",
            "One name per line, as the files are called.",
        ),
        Detail::PackagePassword => (
            "Password of the files",
            "It goes another way than the files.",
        ),
        Detail::Corrected => (
            "What was corrected",
            "One item per line, with the old and the new value.",
        ),
        Detail::WrongSource => (
            "Who had given the wrong information",
            "Leave it empty if it was the person or yourselves.",
        ),
        Detail::HealthData => ("What kind of information it is", ""),
        Detail::Statement => (
            "The person's statement",
            "In their own words, at most 250 of them.",
        ),
        Detail::InBackups => ("Backups", ""),
        Detail::DeletedInTheEnd => (
            "What is deleted now",
            "One item per line. Empty: all that had been kept.",
        ),
        Detail::Fee => (
            "The fee",
            "What the work costs and no more, such as $40. Empty: the request is refused.",
        ),
        Detail::ActsFor => (
            "The business you act for",
            "It decides about the information; the person can write to it.",
        ),
        Detail::AutomatedPurpose => ("What the automated decision is for", "In plain words."),
        Detail::AutomatedLogic => (
            "How it works",
            "Which information goes in, and how a result comes out.",
        ),
        Detail::AutomatedOutcome => (
            "What came of it for this person",
            "The result, what was decided, and who took part.",
        ),
        Detail::Finding => (
            "What you found",
            "What you looked at, what you found and what you do about it.",
        ),
        Detail::AppealTo => (
            "Where the person can turn",
            "Empty: the California Privacy Protection Agency.",
        ),
        Detail::GuardianName => (
            "Parent or guardian",
            "The letter speaks to them about the child.",
        ),
        Detail::GuardianEmail => ("Their e-mail address", ""),
        Detail::RecipientName => ("Who gets this notice", "The company or person."),
        Detail::RecipientEmail => ("Their e-mail address", ""),
        Detail::RecipientAddress => ("Their postal address", "Line by line."),
        Detail::RecipientRole => ("What they are to you", ""),
        Detail::RecipientKnowsAs => (
            "How they know the consumer",
            "Empty: by the e-mail address of the case.",
        ),
        Detail::RecipientConfirmBy => ("Confirm by", ""),
    }
}

/// What a kept file is for.
pub fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::OriginalMessage => "the original message",
        Purpose::Attachment => "came with the message",
        Purpose::Identity => "shows identity",
        Purpose::Letter => "a letter as it went out",
        Purpose::Other => "supporting document",
    }
}

/// What a file is added for, with what follows from it.
pub fn added_for(purpose: Purpose) -> (&'static str, &'static str) {
    match purpose {
        Purpose::Identity => (
            "Identity paper",
            "Shows who asks, or that an agent may. Destroyed on its day or at a word; what was compared stays.",
        ),
        Purpose::Attachment => ("Came with a message", "Kept as long as the case."),
        Purpose::Other => (
            "Supporting document",
            "Shows a fact that a decision rests on. Kept as long as the case.",
        ),
        Purpose::OriginalMessage | Purpose::Letter => (self::purpose(purpose), ""),
    }
}

/// Who gave a file.
pub fn source(source: Source) -> &'static str {
    match source {
        Source::Consumer => "The consumer",
        Source::Agent => "The agent",
        Source::Office => "The office",
    }
}

/// Who gave a file, beside its name.
pub fn from_source(source: Source) -> &'static str {
    match source {
        Source::Consumer => "from the consumer",
        Source::Agent => "from the agent",
        Source::Office => "from the office",
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
    let template_said = || format!("{} ({})", letter_said(), said("language"));
    match entry.action {
        Action::FileCreated => "Case file created".to_owned(),
        Action::FileRecovered => "Case file opened with the recovery sheet".to_owned(),
        Action::UnsavedKept => "Unsaved typing kept while the file was locked".to_owned(),
        Action::UnsavedForgotten => "Unsaved typing taken up again or thrown away".to_owned(),
        Action::FileUnlocked => "Case file unlocked".to_owned(),
        Action::FileRestored => format!("Restored from the backup {}", said("backup")),
        Action::OlderAccepted => format!("Older version accepted: {}", said("reason")),
        Action::FilePurged => "Case file written anew under a new key".to_owned(),
        Action::FileSalvaged => "Readable parts of a damaged case file taken over".to_owned(),
        Action::FileUpgraded => format!(
            "Case file brought up to date: from version {} of its format to version {}",
            entry.detail["from"], entry.detail["to"]
        ),
        Action::BackupMade if said("why") == "upgrade" => {
            format!(
                "Backup made and checked before the update: {}",
                said("name")
            )
        }
        Action::BackupMade => format!("Backup made and checked: {}", said("name")),
        Action::BackupFailed => format!("Backup failed: {}", said("why")),
        Action::BackupsChanged => "Backup settings changed".to_owned(),
        Action::StaffAdded => format!("{} can open the case file now", said("staff")),
        Action::StaffRemoved => format!("{} cannot open the case file any more", said("staff")),
        Action::StaffRenamed => format!("{} is now called {}", said("staff"), said("now")),
        Action::DeviceChanged => "Unlocking by this computer's keychain changed".to_owned(),
        Action::EvidenceDeleted => format!("Evidence destroyed: {}", said("name")),
        Action::EvidenceShredded => format!("Evidence destroyed on its day: {}", said("name")),
        Action::EvidenceDated => format!("Day of destruction set: {}", said("name")),
        Action::PassphraseChanged => format!("Passphrase of {} changed", said("staff")),
        Action::OfficeChanged => "Office details changed".to_owned(),
        Action::HolidaysChanged => match said("added").is_empty() {
            true => format!("Holiday taken away: {}", said("removed")),
            false => format!("Holiday added: {}, {}", said("added"), said("name")),
        },
        Action::TemplateSaved => format!("Draft of a template kept: {}", template_said()),
        Action::TemplateDiscarded => {
            format!("Draft of a template thrown away: {}", template_said())
        }
        Action::TemplatePublished if said("reason").is_empty() => {
            format!("Template published: {}", template_said())
        }
        Action::TemplatePublished => format!(
            "Template published although it breaks a duty: {}. Reason: {}",
            template_said(),
            said("reason")
        ),
        Action::TemplateRetired => format!("Back to our template: {}", template_said()),
        Action::TemplateExported => format!("Template saved as a file: {}", template_said()),
        Action::BlocksChanged => format!("Text block changed: /{}", said("key")),
        Action::PackChanged => format!("Law turned {}: {}", said("turned"), said("law")),
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
        Action::LetterOverruled => format!(
            "{}: sent although something stood against it. Reason: {}",
            letter_said(),
            said("reason")
        ),
        Action::DeliveryHeard => {
            let heard = Passage::from_code(&said("passage"))
                .map_or_else(|| said("passage"), |code| passage(code).to_owned());
            format!("{}: {heard}", letter_said())
        }
        Action::DetailsChanged => "Details of letters entered".to_owned(),
        Action::LetterExported => format!(
            "Letter saved as {}: {}",
            said("format").to_uppercase(),
            letter_said()
        ),
        Action::Acknowledged => format!("Receipt confirmed: {}", right_said()),
        Action::Extended => format!("Extended: {}", right_said()),
        Action::Answered => format!("Answered: {}", right_said()),
        Action::EvaluatedAsCategories => "Looked at as a request for categories".to_owned(),
        Action::CarriedOut => format!("Done: {}", right_said()),
        Action::CarriedOutTakenBack => format!("Not done after all: {}", right_said()),
        Action::RecipientAdded => format!("To be told as well: {}", said("name")),
        Action::RecipientSettled => {
            let word = Word::from_code(&said("word"))
                .map_or_else(|| said("word"), |code| word(code).to_owned());
            format!(
                "{}: {} – {}",
                said("name"),
                word.to_lowercase(),
                right_said()
            )
        }
        Action::RecipientReopened => {
            let why = match entry.detail["came_back"].is_number() {
                true => "to be told, the notice came back",
                false => "to be told after all",
            };
            format!("{}: {why} – {}", said("name"), right_said())
        }
        Action::RetainedDeleted => format!("Deleted at its end: {}", said("what")),
        Action::RetainedRestored => format!("Not deleted after all: {}", said("what")),
        Action::RetainedReviewed => match said("until").is_empty() {
            true => format!("Must still be kept: {}", said("what")),
            false => format!("Must be kept until {}: {}", said("until"), said("what")),
        },
        Action::AgentConfirmed => "The person confirmed the agent".to_owned(),
        Action::AgentConfirmationTakenBack => {
            "The person did not confirm the agent after all".to_owned()
        }
        Action::StakesChanged => "What is at stake changed".to_owned(),
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
    fn many_things_are_counted_as_people_write_numbers() {
        assert_eq!(
            to_do_summary(3, 1),
            "Three things to do. One must not wait."
        );
        assert_eq!(
            to_do_summary(3974, 200),
            "3,974 things to do. 200 must not wait."
        );
        assert_eq!(figures(1_000_000), "1,000,000");
        assert_eq!(beyond(200, 0), None);
        let said = "These are the 200 most urgent. One more is in the list of open cases.";
        assert_eq!(beyond(200, 1).as_deref(), Some(said));
    }

    #[test]
    fn strange_days_of_receipt_are_asked_about() {
        let today = day("2026-11-23");
        assert!(received_question(day("2026-11-24"), today).is_some());
        assert!(received_question(day("2019-12-31"), today).is_some());
        assert_eq!(received_question(today, today), None);
    }
}
