//! Rights, what is decided on them and what is done about them.

use domain::decision::Second;
use domain::next::Act;
use domain::verification::Ask;
use domain::{
    Authority, Channel, Code, DataPoint, Ground, Level, Outcome, Right, StatutoryCategory,
};

use crate::codes::Coded;
use crate::inventory::StatutoryChoice;

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
