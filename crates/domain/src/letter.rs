//! The kinds of letters, and what each must say.

use crate::code::codes;
use crate::right::{Family, Right};
use crate::{Code, Ground, Outcome};

codes! {
    /// A kind of letter.
    pub enum LetterKind {
        /// Receipt is confirmed and the way ahead explained. 7021(a).
        Acknowledgement = "acknowledgement",
        /// The consumer is asked for data points that the office already holds. 7060, 7062.
        VerificationRequest = "verification-request",
        /// The answer to a request to know categories. 7024(k).
        KnowCategories = "know-categories",
        /// All was deleted. 7022(e).
        DeletionDone = "deletion-done",
        /// A part was deleted; the rest is kept on a ground. 7022(f).
        DeletionPartly = "deletion-partly",
        /// The opt-out was carried out. 7026(g).
        OptOutConfirmed = "opt-out-confirmed",
        /// The declaration under penalty of perjury, to be signed. 7062(c).
        DeclarationForm = "declaration-form",
        /// The consumer is reminded of what is still missing; the date stays. 7021(b).
        Reminder = "reminder",
        /// The answer needs more time, once, with the reason. 7021(b), 1798.145(h)(1).
        ExtensionNotice = "extension-notice",
        /// The agent is asked for the consumer's signed permission. 7063(a), 7026(j).
        AgentProof = "agent-proof",
        /// The agent's permission is accepted. 7063.
        AgentAccepted = "agent-accepted",
        /// The consumer's choice of an agent is confirmed to both. 7063.
        DesignationAccepted = "designation-accepted",
        /// A parent is asked to show that they are the parent. 7070(a)(2), 7070(c).
        ParentProof = "parent-proof",
        /// Consent to sale or sharing for somebody under 16 is confirmed. 7070, 7071.
        MinorOptIn = "minor-opt-in",
        /// The answer with the specific pieces. 7024(d), 1798.130(a)(3)(B)(iii).
        KnowSpecific = "know-specific",
        /// A part of what was asked to know is given. 7024(e), 7024(h).
        KnowPartly = "know-partly",
        /// Nothing of what was asked to know is given, on a ground. 7024(e).
        KnowDenied = "know-denied",
        /// Two requests to know were answered in 12 months. 1798.130(b).
        KnowTwice = "know-twice",
        /// No specific pieces without sureness; the categories instead. 7024(a).
        KnowSpecificUnverified = "know-specific-unverified",
        /// No categories without sureness; the notice instead. 7024(b).
        KnowCategoriesUnverified = "know-categories-unverified",
        /// Nothing is deleted without sureness. 7022(a).
        DeletionUnverified = "deletion-unverified",
        /// Nothing is deleted, on a ground. 7022(f).
        DeletionDenied = "deletion-denied",
        /// All was corrected. 7023(c), 7023(i)-(j).
        CorrectionDone = "correction-done",
        /// A part was corrected. 7023(f).
        CorrectionPartly = "correction-partly",
        /// Nothing is corrected without sureness. 7023(a).
        CorrectionUnverified = "correction-unverified",
        /// Nothing is corrected, on a ground. 7023(f), 7023(h).
        CorrectionDenied = "correction-denied",
        /// The consumer's own statement is part of the record. 1798.185(a)(8)(D).
        CorrectionStatement = "correction-statement",
        /// An opt-out is believed to be fraudulent. 7026(e), 7027(f).
        OptOutDenied = "opt-out-denied",
        /// To an opt-out where nothing is sold or shared. 1798.115(c)(1).
        NoSale = "no-sale",
        /// To a limit where only permitted uses are made. 7027(m).
        OnlyPermittedUses = "only-permitted-uses",
        /// No more marketing messages.
        MarketingStopped = "marketing-stopped",
        /// How an automated decision was made. 7222(b).
        AutomatedAccess = "automated-access",
        /// No access to, or no opt-out from, an automated decision. 7221(b), 7222(e)-(f).
        AutomatedDenied = "automated-denied",
        /// What came of an appeal. 7221(b)(1), and the laws of other states.
        AppealOutcome = "appeal-outcome",
        /// An opt-in or a withdrawal from a programme is confirmed. 7028, 1798.125(b)(3).
        ChoiceChanged = "choice-changed",
        /// What came of a complaint. 1798.125.
        ComplaintAnswer = "complaint-answer",
        /// Manifestly unfounded or excessive: refused, or a fee. 1798.145(h)(3).
        Unfounded = "unfounded",
        /// There is no reasonable way to verify anyone. 7062(g).
        NoReasonableMethod = "no-reasonable-method",
        /// Education records and tests. 1798.145(q).
        StudentRecords = "student-records",
        /// The information is another business's. 7050.
        ServiceProvider = "service-provider",
        /// The search found nothing.
        NothingHeld = "nothing-held",
        /// Not a consumer, or a law of its own. 1798.145(h)(2), (c)-(f).
        NotCovered = "not-covered",
        /// Somebody who has the information is told what to do. 1798.105(c), 7022(b), 7023(c), 7026(f).
        RecipientNotice = "recipient-notice",
        /// What is kept until when. 7022(f).
        RetentionNotice = "retention-notice",
        /// What was kept is now deleted. 7022(f).
        DeletionCertificate = "deletion-certificate",
        /// Goes with the files of an answer. 7024(f).
        CoverNote = "cover-note",
        /// Goes another way than the files, with their password. 7024(f).
        PasswordNote = "password-note",
    }
}

codes! {
    /// What a letter is about, for finding it among many.
    pub enum Subject {
        /// On the way to an answer.
        OnTheWay = "on-the-way",
        /// Those who ask for somebody else.
        AgentsAndChildren = "agents-and-children",
        /// What is known about the consumer.
        Know = "know",
        /// Deletion, and what is kept.
        Delete = "delete",
        /// Correction.
        Correct = "correct",
        /// Sale, sensitive information, marketing.
        Choices = "choices",
        /// Automated decisions.
        Automated = "automated",
        /// Answers to any request.
        AnyAnswer = "any-answer",
        /// What goes with the files of an answer, or to others.
        Alongside = "alongside",
    }
}

codes! {
    /// One thing that a letter must say.
    pub enum Duty {
        /// That the request was received, and when. 7021(a).
        SaysReceived = "says-received",
        /// Which rights were understood. 7021(a).
        NamesRights = "names-rights",
        /// How identity is checked, in general. 7021(a).
        SaysHowVerified = "says-how-verified",
        /// When to expect the answer. 7021(a).
        SaysAnswerDate = "says-answer-date",
        /// That nothing is needed from the consumer for an opt-out. 7060(b).
        AsksNothingForOptOut = "asks-nothing-for-opt-out",
        /// Which points to send, all of them already held. 7060(c), 7062.
        NamesPoints = "names-points",
        /// That what is sent serves this check alone and is deleted afterwards. 7060(d).
        SaysVerificationUse = "says-verification-use",
        /// That the date does not move. 7021(b).
        SaysClockRuns = "says-clock-runs",
        /// The six lists by statutory category. 7024(k), 1798.130(c).
        GivesCategoryLists = "gives-category-lists",
        /// The period the answer covers. 1798.130(a)(2)(B).
        SaysPeriod = "says-period",
        /// Whether the request was complied with. 7022(e).
        SaysOutcome = "says-outcome",
        /// That a record of the request is kept. 7022(e).
        SaysRecordKept = "says-record-kept",
        /// What is kept, on which ground, and for what it is still used. 7022(f).
        SaysWhatIsKept = "says-what-is-kept",
        /// That sale and sharing can be refused, where the office sells or shares. 7022(g).
        OffersOptOut = "offers-opt-out",
        /// From when the opt-out holds. 7026(f)-(g).
        SaysOptOutEffective = "says-opt-out-effective",
        /// That the office does not ask again for 12 months. 1798.135(c)(4).
        SaysNoAskingAgain = "says-no-asking-again",
        /// That no account, fee or notary is needed. 7060(e), 1798.130(a)(2)(A).
        AsksNoFee = "asks-no-fee",
        /// The sentence to sign under penalty of perjury, and that it is kept. 7062(c).
        GivesDeclaration = "gives-declaration",
        /// The reason and the new date. 7021(b), 1798.145(h)(1).
        SaysExtension = "says-extension",
        /// Which proof of permission is needed, and how to send it. 7063(a), 7026(j).
        NamesProof = "names-proof",
        /// That no power of attorney is needed. 7063(b).
        NeedsNoPowerOfAttorney = "needs-no-power-of-attorney",
        /// To whom the answers go.
        SaysWhereAnswersGo = "says-where-answers-go",
        /// The ways in which a parent can show it. 7070(a)(2).
        NamesParentProof = "names-parent-proof",
        /// That the choice can be taken back at any time. 7071(b).
        SaysMayOptOutLater = "says-may-opt-out-later",
        /// That identity could not be verified. 7022(a), 7023(a), 7024(a)-(b).
        SaysUnverified = "says-unverified",
        /// The basis of the refusal and its facts. 7022(f), 7023(f), 7024(e).
        SaysBasis = "says-basis",
        /// The information practices, or the way to them in the notice. 7024(b).
        PointsToNotice = "points-to-notice",
        /// Which files hold the specific pieces. 1798.130(a)(2)(A).
        SaysFiles = "says-files",
        /// Which kinds are held whose values are never sent. 7024(d).
        SaysWithheld = "says-withheld",
        /// How to have something corrected. 1798.106.
        OffersCorrection = "offers-correction",
        /// That two requests were answered in 12 months. 1798.130(b).
        SaysTwice = "says-twice",
        /// In detail why not every third party was told. 7022(b)(3).
        SaysWhyNotTold = "says-why-not-told",
        /// That backups follow when they are next used. 7022(d).
        SaysBackups = "says-backups",
        /// Where the wrong item came from. 7023(i).
        NamesSource = "names-source",
        /// How to see that the correction was made. 7023(j).
        SaysHowToConfirm = "says-how-to-confirm",
        /// That deletion can be asked for instead. 7023(f)(4).
        OffersDeletion = "offers-deletion",
        /// That a statement of up to 250 words can be added, for health information. 7023(f)(3).
        OffersStatement = "offers-statement",
        /// That the statement stands in the record and goes with it. 1798.185(a)(8)(D).
        SaysStatementKept = "says-statement-kept",
        /// That nothing is sold or shared. 1798.115(c)(1).
        SaysNoSale = "says-no-sale",
        /// For which permitted purposes alone sensitive information is used. 7027(m).
        SaysPermittedUses = "says-permitted-uses",
        /// Purpose, logic and outcome of the automated decision. 7222(b).
        ExplainsDecision = "explains-decision",
        /// That nobody is treated worse for asking. 1798.125(a), 7222(b).
        SaysNoRetaliation = "says-no-retaliation",
        /// Where to turn if one disagrees.
        SaysWhereToTurn = "says-where-to-turn",
        /// That there is no reasonable way to verify anyone, and why. 7062(g).
        SaysNoMethod = "says-no-method",
        /// That the office relies on the exception for education records. 1798.145(q).
        SaysException = "says-exception",
        /// That the office acts for another business. 7050.
        SaysRole = "says-role",
        /// That the search found nothing, and with which points.
        SaysNothingFound = "says-nothing-found",
        /// What the recipient must do, and to pass it on. 1798.105(c), 7022(b), 7023(c), 7026(f).
        TellsRecipient = "tells-recipient",
        /// Whose information it is, as the recipient knows them.
        NamesConsumer = "names-consumer",
        /// Until when it is kept, and that it is deleted then. 7022(f).
        SaysUntil = "says-until",
        /// The password of the files. 7024(f).
        GivesPassword = "gives-password",
    }
}

impl Duty {
    /// The provision.
    pub fn cite(self) -> &'static str {
        match self {
            Self::SaysReceived
            | Self::NamesRights
            | Self::SaysHowVerified
            | Self::SaysAnswerDate => "11 CCR 7021(a)",
            Self::AsksNothingForOptOut => "11 CCR 7060(b)",
            Self::NamesPoints => "11 CCR 7060(c), 7062",
            Self::SaysVerificationUse => "11 CCR 7060(d)",
            Self::SaysClockRuns => "11 CCR 7021(b)",
            Self::GivesCategoryLists => "11 CCR 7024(k); Civ. Code 1798.130(c)",
            Self::SaysPeriod => "Civ. Code 1798.130(a)(2)(B)",
            Self::SaysOutcome | Self::SaysRecordKept => "11 CCR 7022(e)",
            Self::SaysWhatIsKept | Self::SaysUntil => "11 CCR 7022(f)",
            Self::OffersOptOut => "11 CCR 7022(g)",
            Self::SaysOptOutEffective => "11 CCR 7026(f)-(g)",
            Self::SaysNoAskingAgain => "Civ. Code 1798.135(c)(4)",
            Self::AsksNoFee => "11 CCR 7060(e); Civ. Code 1798.130(a)(2)(A)",
            Self::GivesDeclaration => "11 CCR 7062(c)",
            Self::SaysExtension => "11 CCR 7021(b); Civ. Code 1798.145(h)(1)",
            Self::NamesProof => "11 CCR 7063(a), 7026(j)",
            Self::NeedsNoPowerOfAttorney => "11 CCR 7063(b)",
            Self::SaysWhereAnswersGo | Self::SaysNothingFound => "good practice",
            Self::NamesParentProof => "11 CCR 7070(a)(2), 7070(c)",
            Self::SaysMayOptOutLater => "11 CCR 7070, 7071(b)",
            Self::SaysUnverified => "11 CCR 7022(a), 7023(a), 7024(a)-(b)",
            Self::SaysBasis => "11 CCR 7022(f), 7023(f), 7024(e); Civ. Code 1798.145(h)(2)",
            Self::PointsToNotice => "11 CCR 7024(b)",
            Self::SaysFiles => "Civ. Code 1798.130(a)(2)(A), (a)(3)(B)(iii)",
            Self::SaysWithheld => "11 CCR 7024(d)",
            Self::OffersCorrection => "Civ. Code 1798.106",
            Self::SaysTwice => "Civ. Code 1798.130(b)",
            Self::SaysWhyNotTold => "11 CCR 7022(b)(3)",
            Self::SaysBackups => "11 CCR 7022(d)",
            Self::NamesSource => "11 CCR 7023(i)",
            Self::SaysHowToConfirm => "11 CCR 7023(j)",
            Self::OffersDeletion => "11 CCR 7023(f)(4)",
            Self::OffersStatement => "11 CCR 7023(f)(3); Civ. Code 1798.185(a)(8)(D)",
            Self::SaysStatementKept => "Civ. Code 1798.185(a)(8)(D)",
            Self::SaysNoSale => "Civ. Code 1798.115(c)(1)",
            Self::SaysPermittedUses => "11 CCR 7027(m)",
            Self::ExplainsDecision => "11 CCR 7222(b)",
            Self::SaysNoRetaliation => "Civ. Code 1798.125(a); 11 CCR 7222(b)",
            Self::SaysWhereToTurn => "good practice, and the laws of other states",
            Self::SaysNoMethod => "11 CCR 7062(g)",
            Self::SaysException => "Civ. Code 1798.145(q)",
            Self::SaysRole => "11 CCR 7050; Civ. Code 1798.105(c)(3)",
            Self::TellsRecipient => "Civ. Code 1798.105(c); 11 CCR 7022(b)-(c), 7023(c), 7026(f)",
            Self::NamesConsumer => "Civ. Code 1798.105(c)(1)",
            Self::GivesPassword => "11 CCR 7024(f)",
        }
    }
}

/// What in a case decides which duties a letter has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LetterContext<'a> {
    /// The rights the letter speaks of.
    pub rights: &'a [Right],
    /// Whether the office sells or shares personal information.
    pub sells_or_shares: bool,
    /// Whether the consumer has already opted out of that.
    pub opted_out: bool,
    /// Whether a signed declaration is needed. 7062(c).
    pub declaration: bool,
    /// Whether values are held that are never sent. 7024(d).
    pub withheld: bool,
    /// Whether somebody could not be told. 7022(b)(3).
    pub not_told: bool,
    /// Whether backups follow later. 7022(d).
    pub in_backups: bool,
    /// Whether the wrong item came from somebody else. 7023(i).
    pub from_elsewhere: bool,
    /// Whether the contested item is about health. 7023(f)(3).
    pub health_data: bool,
}

impl LetterKind {
    /// Whether a letter of this kind can answer a request for `right`, and with which outcomes.
    ///
    /// Letters on the way to a decision, and those to others, answer nothing; they have no outcome.
    pub fn answers(self, right: Right) -> &'static [Outcome] {
        use Outcome::{Denied, Granted, Partly};
        use Right as R;
        let know = matches!(right, R::KnowCategories | R::KnowSpecific);
        let verifiable = right.family() == Family::Verifiable;
        let opt_out = right.family() == Family::OptOut;
        match (self, right) {
            (Self::KnowCategories, R::KnowCategories) => &[Granted],
            (Self::KnowSpecific, R::KnowSpecific) => &[Granted],
            (Self::KnowPartly, _) if know => &[Partly],
            (Self::KnowDenied | Self::KnowTwice, _) if know => &[Denied],
            (Self::KnowSpecificUnverified, R::KnowSpecific) => &[Partly, Denied],
            (Self::KnowCategoriesUnverified, R::KnowCategories) => &[Denied],
            (Self::DeletionDone, R::Delete) => &[Granted],
            (Self::DeletionPartly, R::Delete) => &[Partly],
            (Self::DeletionUnverified | Self::DeletionDenied, R::Delete) => &[Denied],
            (Self::CorrectionDone, R::Correct) => &[Granted],
            (Self::CorrectionPartly, R::Correct) => &[Partly],
            (Self::CorrectionUnverified | Self::CorrectionDenied, R::Correct) => &[Denied],
            (Self::OptOutConfirmed, R::StopMarketing) => &[Granted],
            (Self::OptOutConfirmed, _) if opt_out => &[Granted],
            (Self::OptOutDenied, R::OptOutSale | R::LimitSensitive) => &[Denied],
            (Self::NoSale, R::OptOutSale) => &[Granted],
            (Self::OnlyPermittedUses, R::LimitSensitive) => &[Granted, Denied],
            (Self::MarketingStopped, R::StopMarketing) => &[Granted],
            (Self::AutomatedAccess, R::AccessAdmt) => &[Granted, Partly],
            (Self::AutomatedDenied, R::AccessAdmt | R::OptOutAdmt) => &[Denied],
            (Self::AppealOutcome, R::AppealAdmt) => Outcome::ALL,
            (Self::ChoiceChanged, R::OptIn | R::WithdrawIncentive) => &[Granted],
            (Self::MinorOptIn, R::OptIn) => &[Granted],
            (Self::ComplaintAnswer, R::Complaint) => Outcome::ALL,
            (Self::NothingHeld, _) if verifiable => &[Granted],
            (Self::NoReasonableMethod | Self::StudentRecords, _) if verifiable => &[Denied],
            (Self::Unfounded | Self::NotCovered | Self::ServiceProvider, _) => &[Denied],
            _ => &[],
        }
    }

    /// Whether a letter of this kind fits a refusal on `ground`.
    ///
    /// Some grounds have a letter of their own; every other letter fits the grounds that have none.
    pub fn fits(self, ground: Ground) -> bool {
        match ground {
            Ground::Unverified => matches!(
                self,
                Self::KnowSpecificUnverified
                    | Self::KnowCategoriesUnverified
                    | Self::DeletionUnverified
                    | Self::CorrectionUnverified
                    | Self::AutomatedDenied
                    | Self::AppealOutcome
                    | Self::ComplaintAnswer
            ),
            Ground::AnsweredTwice => self == Self::KnowTwice,
            Ground::UnfoundedOrExcessive => self == Self::Unfounded,
            Ground::NoReasonableMethod => self == Self::NoReasonableMethod,
            Ground::StudentRecords => matches!(
                self,
                Self::StudentRecords | Self::DeletionPartly | Self::KnowPartly
            ),
            Ground::ServiceProvider => self == Self::ServiceProvider,
            Ground::NotAConsumer => self == Self::NotCovered,
            Ground::PermittedUses => self == Self::OnlyPermittedUses,
            _ => {
                !matches!(
                    self,
                    Self::KnowSpecificUnverified
                        | Self::KnowCategoriesUnverified
                        | Self::DeletionUnverified
                        | Self::CorrectionUnverified
                        | Self::KnowTwice
                        | Self::Unfounded
                        | Self::NoReasonableMethod
                        | Self::StudentRecords
                        | Self::ServiceProvider
                        | Self::OnlyPermittedUses
                ) && (self != Self::NotCovered || ground == Ground::ExemptData)
            }
        }
    }

    /// What it is about.
    pub fn subject(self) -> Subject {
        match self {
            Self::Acknowledgement
            | Self::VerificationRequest
            | Self::DeclarationForm
            | Self::Reminder
            | Self::ExtensionNotice => Subject::OnTheWay,
            Self::AgentProof
            | Self::AgentAccepted
            | Self::DesignationAccepted
            | Self::ParentProof
            | Self::MinorOptIn => Subject::AgentsAndChildren,
            Self::KnowCategories
            | Self::KnowSpecific
            | Self::KnowPartly
            | Self::KnowDenied
            | Self::KnowTwice
            | Self::KnowSpecificUnverified
            | Self::KnowCategoriesUnverified => Subject::Know,
            Self::DeletionDone
            | Self::DeletionPartly
            | Self::DeletionUnverified
            | Self::DeletionDenied
            | Self::RetentionNotice
            | Self::DeletionCertificate => Subject::Delete,
            Self::CorrectionDone
            | Self::CorrectionPartly
            | Self::CorrectionUnverified
            | Self::CorrectionDenied
            | Self::CorrectionStatement => Subject::Correct,
            Self::OptOutConfirmed
            | Self::OptOutDenied
            | Self::NoSale
            | Self::OnlyPermittedUses
            | Self::MarketingStopped
            | Self::ChoiceChanged => Subject::Choices,
            Self::AutomatedAccess | Self::AutomatedDenied | Self::AppealOutcome => {
                Subject::Automated
            }
            Self::ComplaintAnswer
            | Self::Unfounded
            | Self::NoReasonableMethod
            | Self::StudentRecords
            | Self::ServiceProvider
            | Self::NothingHeld
            | Self::NotCovered => Subject::AnyAnswer,
            Self::RecipientNotice | Self::CoverNote | Self::PasswordNote => Subject::Alongside,
        }
    }

    /// Whether it answers some request; the others go on the way to a decision, or to others.
    pub fn is_answer(self) -> bool {
        Right::ALL
            .iter()
            .any(|right| !self.answers(*right).is_empty())
    }

    /// Whether it tells what only the consumer may know, so that the level must be reached. 7024(a).
    pub fn discloses(self) -> bool {
        matches!(
            self,
            Self::KnowCategories
                | Self::KnowSpecific
                | Self::KnowPartly
                | Self::AutomatedAccess
                | Self::CoverNote
                | Self::PasswordNote
        )
    }

    /// What this letter must say in this case.
    pub fn duties(self, context: &LetterContext<'_>) -> Vec<Duty> {
        let mut duties = self.always().to_vec();
        duties.extend(self.in_this_case(context));
        duties
    }

    /// What it must say in every case.
    fn always(self) -> &'static [Duty] {
        use Duty::*;
        match self {
            Self::Acknowledgement => &[SaysReceived, NamesRights, SaysAnswerDate],
            Self::VerificationRequest => {
                &[NamesPoints, SaysVerificationUse, SaysClockRuns, AsksNoFee]
            }
            Self::DeclarationForm => &[GivesDeclaration, AsksNoFee],
            Self::Reminder => &[NamesPoints, SaysClockRuns],
            Self::ExtensionNotice => &[NamesRights, SaysExtension],
            Self::AgentProof => &[NamesProof, NeedsNoPowerOfAttorney, SaysClockRuns],
            Self::AgentAccepted | Self::DesignationAccepted => &[SaysWhereAnswersGo],
            Self::ParentProof => &[NamesParentProof, SaysVerificationUse],
            Self::MinorOptIn => &[SaysOutcome, SaysMayOptOutLater],
            Self::KnowCategories => &[SaysPeriod, GivesCategoryLists, OffersCorrection],
            Self::KnowSpecific => &[SaysPeriod, SaysFiles, OffersCorrection],
            Self::KnowPartly => &[SaysPeriod, SaysBasis, SaysOutcome],
            Self::KnowDenied => &[SaysOutcome, SaysBasis],
            Self::KnowTwice => &[SaysTwice],
            Self::KnowSpecificUnverified => &[SaysUnverified, SaysPeriod, GivesCategoryLists],
            Self::KnowCategoriesUnverified => &[SaysUnverified, PointsToNotice],
            Self::DeletionDone => &[SaysOutcome, SaysRecordKept],
            Self::DeletionPartly => &[SaysOutcome, SaysWhatIsKept, SaysRecordKept],
            Self::DeletionUnverified => &[SaysOutcome, SaysUnverified, SaysRecordKept],
            Self::DeletionDenied => &[SaysOutcome, SaysWhatIsKept, SaysRecordKept],
            Self::CorrectionDone => &[SaysOutcome, SaysHowToConfirm],
            Self::CorrectionPartly => &[SaysOutcome, SaysBasis, SaysHowToConfirm, OffersDeletion],
            Self::CorrectionUnverified => &[SaysOutcome, SaysUnverified],
            Self::CorrectionDenied => &[SaysOutcome, SaysBasis, OffersDeletion],
            Self::CorrectionStatement => &[SaysStatementKept],
            Self::OptOutConfirmed => &[SaysOutcome, SaysOptOutEffective, SaysNoAskingAgain],
            Self::OptOutDenied | Self::AutomatedDenied | Self::Unfounded | Self::NotCovered => {
                &[SaysOutcome, SaysBasis]
            }
            Self::NoSale => &[SaysNoSale, SaysNoAskingAgain],
            Self::OnlyPermittedUses => &[SaysPermittedUses],
            Self::MarketingStopped => &[SaysOutcome, SaysOptOutEffective],
            Self::AutomatedAccess => &[ExplainsDecision, SaysNoRetaliation],
            Self::AppealOutcome => &[SaysOutcome, SaysWhereToTurn],
            Self::ChoiceChanged => &[SaysOutcome, SaysMayOptOutLater],
            Self::ComplaintAnswer => &[SaysOutcome, SaysNoRetaliation],
            Self::NoReasonableMethod => &[SaysOutcome, SaysNoMethod],
            Self::StudentRecords => &[SaysOutcome, SaysException],
            Self::ServiceProvider => &[SaysRole],
            Self::NothingHeld => &[SaysNothingFound],
            Self::RecipientNotice => &[NamesConsumer, TellsRecipient],
            Self::RetentionNotice => &[SaysWhatIsKept, SaysUntil],
            Self::DeletionCertificate => &[SaysOutcome, SaysRecordKept],
            Self::CoverNote => &[SaysFiles],
            Self::PasswordNote => &[GivesPassword],
        }
    }

    /// What it must say because of the facts.
    fn in_this_case(self, context: &LetterContext<'_>) -> Vec<Duty> {
        let any = |family| context.rights.iter().any(|right| right.family() == family);
        let deletes = matches!(self, Self::DeletionDone | Self::DeletionPartly);
        let denies_deletion = matches!(
            self,
            Self::DeletionPartly | Self::DeletionDenied | Self::DeletionUnverified
        );
        let corrects = matches!(self, Self::CorrectionDone | Self::CorrectionPartly);
        let keeps_contested = matches!(self, Self::CorrectionDenied | Self::CorrectionPartly);
        let gives_pieces = matches!(
            self,
            Self::KnowSpecific | Self::KnowPartly | Self::CoverNote
        );
        let duties = [
            (
                self == Self::Acknowledgement && any(Family::Verifiable),
                Duty::SaysHowVerified,
            ),
            (
                self == Self::Acknowledgement && any(Family::OptOut),
                Duty::AsksNothingForOptOut,
            ),
            (
                self == Self::VerificationRequest && context.declaration,
                Duty::GivesDeclaration,
            ),
            (gives_pieces && context.withheld, Duty::SaysWithheld),
            (
                denies_deletion && context.sells_or_shares && !context.opted_out,
                Duty::OffersOptOut,
            ),
            (deletes && context.not_told, Duty::SaysWhyNotTold),
            (deletes && context.in_backups, Duty::SaysBackups),
            (corrects && context.from_elsewhere, Duty::NamesSource),
            (
                keeps_contested && context.health_data,
                Duty::OffersStatement,
            ),
        ];
        duties
            .into_iter()
            .filter(|(applies, _)| *applies)
            .map(|(_, duty)| duty)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    #[test]
    fn every_kind_has_duties() {
        for kind in LetterKind::ALL {
            let context = LetterContext {
                rights: Right::ALL,
                ..LetterContext::default()
            };
            assert!(!kind.duties(&context).is_empty(), "{kind}");
        }
    }

    #[test]
    fn the_acknowledgement_of_an_opt_out_does_not_speak_of_verification() {
        let context = LetterContext {
            rights: &[Right::OptOutSale],
            sells_or_shares: true,
            ..LetterContext::default()
        };
        let duties = LetterKind::Acknowledgement.duties(&context);
        assert!(duties.contains(&Duty::AsksNothingForOptOut));
        assert!(!duties.contains(&Duty::SaysHowVerified));
    }

    #[test]
    fn every_decision_has_a_letter() {
        let by_law = |right: &&Right| right.family() != Family::Unclocked;
        for right in Right::ALL.iter().filter(by_law) {
            let with = |outcome| {
                LetterKind::ALL
                    .iter()
                    .filter(move |kind| kind.answers(*right).contains(&outcome))
            };
            assert!(with(Outcome::Granted).count() > 0, "{right} granted");
            for ground in Ground::for_right(*right) {
                let fits = with(Outcome::Denied).any(|kind| kind.fits(ground));
                assert!(fits, "{right} denied as {ground}");
            }
        }
    }

    #[test]
    fn a_refused_deletion_offers_the_opt_out_unless_it_was_taken() {
        let offers = |opted_out| {
            let context = LetterContext {
                sells_or_shares: true,
                opted_out,
                ..LetterContext::default()
            };
            LetterKind::DeletionDenied
                .duties(&context)
                .contains(&Duty::OffersOptOut)
        };
        assert!(offers(false) && !offers(true));
    }

    #[test]
    fn letters_on_the_way_answer_nothing() {
        let on_the_way = [
            LetterKind::Acknowledgement,
            LetterKind::ExtensionNotice,
            LetterKind::AgentProof,
            LetterKind::RecipientNotice,
        ];
        assert!(on_the_way.iter().all(|kind| !kind.is_answer()));
        assert!(LetterKind::NothingHeld.is_answer());
    }
}
