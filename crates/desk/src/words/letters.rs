//! Letters, what they must say, and how they travel.

use domain::letter::{Duty, Subject};
use domain::{Detail, LetterKind, Passage, Way};

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
