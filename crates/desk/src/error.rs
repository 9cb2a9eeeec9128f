//! Every sentence that a failure can say: what happened, and what to do next.
//!
//! The rules say what is not allowed, the case file says what failed, and here both become words. Each
//! kind of failure is matched by name, so a new one cannot be forgotten.

use casefile::RecoveryKeyError;
use domain::clock::ExtensionRefusal;
use domain::decision::{DecisionRefused, Objection};
use domain::next::Blocked;
use domain::{Code, LetterKind, Right};
use intake::message::Unreadable;

use crate::words;

/// Why something was not done.
#[derive(Debug)]
pub enum DeskError {
    /// The case file could not do it.
    CaseFile(casefile::Error),
    /// The keychain could not help.
    Keychain(keychain::Error),
    /// The letter could not be made.
    Letter(letters::Error),
    /// The message cannot be read.
    Message(Unreadable),
    /// The law does not allow this decision.
    Decision(DecisionRefused),
    /// The law allows the decision, but not in this case.
    Objection(Objection),
    /// Something has to be done first.
    Blocked(Blocked),
    /// The law does not allow this extension.
    Extension(ExtensionRefusal),
    /// The form or the state of the case does not allow it.
    Refused(Refusal),
}

/// What the desk itself refuses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A compulsory field is empty.
    Required {
        /// The field.
        field: &'static str,
    },
    /// No right was chosen.
    RightsMissing,
    /// The day of receipt is strange and was not confirmed.
    ReceivedUnlikely {
        /// What to ask.
        question: String,
    },
    /// A day that lies ahead where only past days make sense.
    InTheFuture {
        /// The field.
        field: &'static str,
    },
    /// A day before the request came.
    BeforeReceipt {
        /// The field.
        field: &'static str,
    },
    /// Not an e-mail address.
    NotAnAddress {
        /// The field.
        field: &'static str,
    },
    /// The message asks for nothing.
    NotARequest,
    /// Not a time zone.
    UnknownTimeZone,
    /// The passphrase is too easy to guess.
    WeakPassphrase {
        /// What would help.
        advice: String,
    },
    /// Somebody else who can open the file has this name.
    NameTaken {
        /// The field.
        field: &'static str,
    },
    /// Not the passphrase of whoever has the file open.
    OldPassphraseWrong {
        /// The field.
        field: &'static str,
    },
    /// Nobody chose to open this case file with a keychain.
    NotInKeychain,
    /// What was typed is longer than anybody types.
    TooMuchTyped,
    /// A time after which nothing is locked any more.
    LockingOutOfBounds,
    /// What was set could not be kept.
    Settings(std::io::ErrorKind),
    /// The blocks typed back are not those of the sheet.
    RecoveryBlocksDiffer,
    /// What was typed is no recovery sheet.
    RecoverySheet(RecoveryKeyError),
    /// This case has no request whose asker may be checked.
    NothingToVerify,
    /// The law makes this day a holiday by itself.
    HolidayKnown {
        /// What the law calls it.
        name: String,
    },
    /// California's law is what the application is for.
    PackAlwaysOn,
    /// The case has no request for this right.
    RightNotAsked {
        /// The right.
        right: Right,
    },
    /// The request was answered or taken back.
    RequestClosed {
        /// The right.
        right: Right,
    },
    /// What was asked for is given by the answer, and nothing has to be done beside it.
    DoneByTheAnswer {
        /// The right.
        right: Right,
    },
    /// The request was denied.
    Denied {
        /// The right.
        right: Right,
    },
    /// The decision leaves nothing behind that is to go later.
    NothingIsKept {
        /// The right.
        right: Right,
    },
    /// Something is kept for a duty that ends, and the end is not said.
    EndMissing,
    /// A day until which something is kept lies in the past.
    EndIsOver {
        /// The field.
        field: &'static str,
    },
    /// Who agrees is nobody of the staff.
    NotOfTheStaff,
    /// The passphrase is not that of the second person.
    SecondPassphraseWrong,
    /// An adviser was named where a colleague can agree.
    ColleagueThere,
    /// The law does not let this recipient be left out.
    MustBeTold,
    /// Somebody in this role learns nothing of such a request.
    NothingToTell {
        /// The right.
        right: Right,
    },
    /// Only a request for specific pieces is looked at as one for categories.
    NotPieces,
    /// No proof of identity is kept.
    NoIdentityPapers,
    /// Nobody's identity may be asked for in this case, so no paper that shows it is kept.
    NoPapersHere,
    /// Messages and letters are not added by hand.
    KeptByItself,
    /// Only what shows identity is destroyed on a day.
    OnlyPapersHaveADay,
    /// The case has no agent.
    NoAgent,
    /// What is to be destroyed belongs to the record of the case.
    PartOfTheRecord,
    /// A pipe, a device or the like.
    NotAFile,
    /// A link to nothing, or in a circle.
    DeadLink,
    /// Somebody wrote to the file while it was read.
    ChangedMeanwhile,
    /// Nothing was decided on the request.
    NotDecided {
        /// The right.
        right: Right,
    },
    /// The letter does not fit what is open in this case.
    LetterDoesNotFit {
        /// The kind of letter.
        kind: LetterKind,
    },
    /// The letter has gone out and is frozen.
    LetterSent,
    /// The letter is still a draft.
    LetterNotSent,
    /// A letter cannot arrive or come back before it went.
    BeforeItWent,
    /// Not a day.
    NotADay {
        /// The field.
        field: &'static str,
    },
    /// Something stands against sending the letter.
    LetterBlocked {
        /// All of it.
        reasons: Vec<String>,
        /// Whether a reason for sending it all the same would be taken.
        may_overrule: bool,
    },
    /// A template cannot be filled at all, so it is not published.
    TemplateUnusable {
        /// Why, with the line.
        why: String,
    },
    /// A template breaks duties, and no reason was given.
    TemplateBreaksDuty {
        /// The duties, in words.
        duties: Vec<String>,
    },
    /// The office's template cannot be filled in this case.
    TemplateFailsHere {
        /// The kind of letter.
        kind: LetterKind,
        /// Why, with the line.
        why: String,
    },
    /// The office has no template of its own here.
    TemplateIsOurs,
    /// There is no draft of this template.
    NoTemplateDraft,
    /// The template is longer than templates may be.
    TemplateTooLong,
    /// The file is no letter template.
    NotATemplate(letters::Import),
    /// The key of a text block cannot be typed in a text.
    BlockKey,
    /// Another text block has this key.
    BlockKeyTaken {
        /// The key.
        key: String,
    },
    /// The text of a block is too long.
    BlockTooLong {
        /// How many characters it may have.
        longest: usize,
    },
    /// The office's name, address or e-mail address is missing.
    OfficeIncomplete,
    /// The place a dialog gave is used up or unknown.
    PlaceUnknown,
    /// A file could not be written to the chosen place.
    Export(std::io::ErrorKind),
    /// A file could not be read from the chosen place.
    Import(std::io::ErrorKind),
    /// No case file is open.
    Locked,
    /// Somebody has the case file open and left word of it.
    InUse {
        /// The staff member.
        staff: String,
        /// Their computer; empty if it has no name.
        computer: String,
        /// How long ago they opened it.
        minutes: u64,
    },
    /// Not even the list of what is in a damaged file can be read.
    NothingReadable {
        /// The name of the newest backup, if one lies beside the file.
        newest: Option<String>,
    },
    /// Only a sample office can be wiped.
    NotTheSample,
    /// Something could not be turned into its stored form.
    Unwritable,
}

/// How a failure is classed, for exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// A rule of law or of the desk says no.
    Refused,
    /// The passphrase or the recovery sheet is wrong.
    WrongPassphrase,
    /// The case file is damaged.
    Damaged,
    /// The case file is open elsewhere.
    Busy,
    /// Anything else.
    Other,
}

view! {
    /// A failure in words.
    pub struct ErrorView {
        /// Stable, for scripts and the window.
        pub code: String,
        /// What happened.
        pub message: String,
        /// What to do next.
        pub hint: String,
        /// The field it concerns.
        pub field: Option<String>,
    }
}

/// Refuses an empty field.
pub(crate) fn required(field: &'static str, text: &str) -> Result<(), DeskError> {
    if text.trim().is_empty() {
        Err(Refusal::Required { field }.into())
    } else {
        Ok(())
    }
}

impl DeskError {
    /// How it is classed.
    pub fn class(&self) -> Class {
        use casefile::Error as F;
        match self {
            Self::CaseFile(F::WrongPassphrase) => Class::WrongPassphrase,
            Self::CaseFile(F::Damaged | F::KeysDamaged | F::NotOurs)
            | Self::Refused(Refusal::NothingReadable { .. }) => Class::Damaged,
            Self::CaseFile(F::Busy) | Self::Refused(Refusal::InUse { .. }) => Class::Busy,
            Self::CaseFile(F::Reading) => Class::Refused,
            Self::CaseFile(_) | Self::Keychain(_) | Self::Letter(_) | Self::Message(_) => {
                Class::Other
            }
            Self::Refused(
                Refusal::RecoverySheet(_)
                | Refusal::RecoveryBlocksDiffer
                | Refusal::OldPassphraseWrong { .. }
                | Refusal::SecondPassphraseWrong,
            ) => Class::WrongPassphrase,
            Self::Refused(
                Refusal::Export(_)
                | Refusal::Import(_)
                | Refusal::Settings(_)
                | Refusal::PlaceUnknown
                | Refusal::NotAFile
                | Refusal::DeadLink
                | Refusal::ChangedMeanwhile
                | Refusal::Unwritable,
            ) => Class::Other,
            Self::Decision(_)
            | Self::Objection(_)
            | Self::Blocked(_)
            | Self::Extension(_)
            | Self::Refused(_) => Class::Refused,
        }
    }

    /// The sentence for people.
    pub fn words(&self) -> ErrorView {
        let Said {
            code,
            message,
            hint,
            field,
        } = match self {
            Self::CaseFile(error) => case_file(error),
            Self::Keychain(error) => keychain_words(*error),
            Self::Letter(error) => letter(error),
            Self::Message(error) => message_words(error),
            Self::Decision(refused) => decision(*refused),
            Self::Objection(found) => objection(*found),
            Self::Blocked(why) => blocked(*why),
            Self::Extension(refused) => extension(*refused),
            Self::Refused(refusal) => refusal_words(refusal),
        };
        ErrorView {
            code: code.to_owned(),
            message,
            hint,
            field: field.map(str::to_owned),
        }
    }
}

/// A sentence in the making.
struct Said {
    code: &'static str,
    message: String,
    hint: String,
    field: Option<&'static str>,
}

fn say(code: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Said {
    Said {
        code,
        message: message.into(),
        hint: hint.into(),
        field: None,
    }
}

impl Said {
    fn at(self, field: &'static str) -> Self {
        Self {
            field: Some(field),
            ..self
        }
    }
}

fn case_file(error: &casefile::Error) -> Said {
    use casefile::Error as F;
    match error {
        F::WrongPassphrase => say(
            "wrong-passphrase",
            "This passphrase does not open the case file.",
            "Check Caps Lock and the keyboard language, and that it is your own passphrase. Nothing was changed.",
        )
        .at("passphrase"),
        F::Newer { .. } => say(
            "newer-version",
            "This case file was made by a newer version of Rightsdesk.",
            "Install the newest version on this computer. The file was left as it is.",
        ),
        F::Older { .. } => say(
            "older-version",
            "This case file was made by an earlier version of Rightsdesk and is not up to date yet.",
            "Open it for work once: a backup is made first, then it is brought up to date. Until then it can be read only with the version that made it. It was left as it is.",
        ),
        F::NotBackedUp(why) => say("no-backup-before-update", not_backed_up(why), "Make room on the disk of the case file or of its backups, and see that you may write there; then unlock again. The file was left as it is."),
        F::NotOurs => say(
            "not-a-case-file",
            "This file is not a Rightsdesk case file.",
            "Choose a file that ends in .rightsdesk. The file was left as it is.",
        ),
        F::Damaged => say(
            "damaged",
            "The case file is damaged: its content does not match its seal.",
            "Do not work with it. Restore the last backup; keep this file, it was left as it is.",
        ),
        F::ReadOnly => say(
            "read-only",
            "The case file or its folder cannot be written to.",
            "Open it for reading, copy it to a folder of your own, or ask for the right to change it. It was left as it is.",
        ),
        F::Busy => say(
            "busy",
            "The case file is already open, in another window or by another person.",
            "Only one can work in it at a time. Lock it there first, or open it for reading.",
        ),
        F::Reading => say(
            "reading",
            "This case file is open for reading only.",
            "Whoever works in it must lock it first; then lock it here and unlock it again. Nothing was changed.",
        ),
        F::Missing => say("missing", "The case file is not there any more.", "Was it moved or renamed? Choose it where it is now."),
        F::KeysMissing => say(
            "keys-missing",
            "The keys file (.keys) that belongs beside the case file is missing.",
            "Put it back beside the case file, or open the file with the recovery sheet.",
        ),
        F::KeysDamaged => say(
            "keys-damaged",
            "The keys file (.keys) beside the case file cannot be read.",
            "Put back a copy of it from a backup, or open the file with the recovery sheet.",
        ),
        F::Exists => say("exists", "There is already a file with this name.", "Choose another name. Nothing was overwritten."),
        F::Full => say("disk-full", "The disk is full.", "Free some space and try again. Nothing was lost; what you typed is still here."),
        F::TooOldLibrary => say(
            "library-too-old",
            "This build of Rightsdesk has a database library that is too old to be safe.",
            "Install Rightsdesk again from its original package.",
        ),
        F::NotFound(what) => say("not-found", format!("There is no such {what} in this case file."), "Check the number."),
        F::Refused(why) => say("refused", format!("This cannot be done: {why}."), "Look at the case again; it may have moved on."),
        F::Cancelled => say(
            "cancelled",
            "This was called off.",
            "Nothing was changed.",
        ),
        F::Closed => say("locked", "The case file is locked.", "Unlock it and try again."),
        F::Io(kind) => say("disk", format!("The disk did not do it ({kind})."), "Check that the drive is there and can be written to, then try again."),
        F::NoHistory | F::Sql(_) => say(
            "internal",
            "Something went wrong inside Rightsdesk. Nothing was changed.",
            "Try again. If it stays, restart the application.",
        ),
    }
}

fn not_backed_up(why: &casefile::Error) -> String {
    use casefile::Error as F;
    let why = match why {
        F::Missing => "the folder for backups is not there",
        F::Full => "the disk is full",
        F::ReadOnly => "the folder for backups cannot be written to",
        F::Damaged => "the copy did not pass its checks",
        _ => "the disk did not do it",
    };
    format!(
        "This case file was made by an earlier version of Rightsdesk. Before it is brought up to date a backup must be made, and that failed: {why}."
    )
}

/// Each of these ends in the passphrase, which always opens the file.
fn keychain_words(error: keychain::Error) -> Said {
    use keychain::Error as K;
    match error {
        K::Absent => say(
            "keychain-absent",
            "No keychain answers on this computer.",
            "Type your passphrase. The keychain of your account may not be running.",
        ),
        K::Denied => say(
            "keychain-denied",
            "The keychain stays locked, or it was told to give nothing.",
            "Type your passphrase, or unlock the keychain and try again.",
        ),
        K::Empty => say(
            "keychain-empty",
            "This computer’s keychain holds no key for this case file.",
            "Type your passphrase. Was it turned on at another computer, or was the key deleted?",
        ),
        K::Changed => say(
            "keychain-changed",
            "What the keychain holds is not the key of this case file.",
            "Type your passphrase. Then turn the keychain off and on again under Settings, People and keys.",
        ),
        K::Slow => say(
            "keychain-slow",
            "The keychain gave no answer in time.",
            "Type your passphrase. Does the keychain itself ask for something in another window?",
        ),
        K::Failed => say(
            "keychain-failed",
            "The keychain of this computer does not work.",
            "Type your passphrase.",
        ),
    }
}

fn letter(error: &letters::Error) -> Said {
    match error {
        letters::Error::SenderAddress => say(
            "office-email",
            "The office has no usable e-mail address.",
            "Enter it under Settings, then try again.",
        ),
        letters::Error::TemplateBeyond { .. } => say(
            "template-unusable",
            "The template of this letter uses something that templates do not have.",
            "Change it under Templates, or go back to ours there.",
        ),
        letters::Error::Template(_)
        | letters::Error::Typesetting(_)
        | letters::Error::Export
        | letters::Error::Message(_) => say(
            "letter",
            "The letter could not be made into a page.",
            "Take out unusual characters from the text and try again. Your text is kept.",
        ),
    }
}

fn message_words(error: &Unreadable) -> Said {
    match error {
        Unreadable::Empty => say(
            "message-empty",
            "This file is empty.",
            "Save the message from the mail program once more.",
        ),
        Unreadable::TooLarge { bytes, limit } => say(
            "message-too-large",
            format!(
                "This message is too large: {}, at most {}.",
                words::bytes(*bytes),
                words::bytes(*limit)
            ),
            "Enter the request by hand and keep the message in the mailbox.",
        ),
        Unreadable::NotAMessage => say(
            "not-a-message",
            "This file is not an e-mail message.",
            "Save the message as .eml from the mail program, or enter the request by hand.",
        ),
        Unreadable::OutlookMsg => say(
            "outlook-message",
            "This is an Outlook .msg file, which cannot be read yet.",
            "In Outlook, save the message as .eml, or drag it into a mail program that does; or enter the request by hand.",
        ),
    }
}

fn decision(refused: DecisionRefused) -> Said {
    match refused {
        DecisionRefused::GroundMissing => say(
            "ground-missing",
            "A refusal needs its reason.",
            "Choose the ground on which it rests.",
        )
        .at("ground"),
        DecisionRefused::FactsMissing => say(
            "facts-missing",
            "A refusal needs the facts behind its reason.",
            "Write what is kept or refused, and why; the letter says it in your words.",
        )
        .at("facts"),
        DecisionRefused::GroundDoesNotApply { ground, right } => say(
            "ground-does-not-apply",
            format!(
                "“{}” cannot be refused because: {} ({}).",
                words::right(right),
                words::ground(ground),
                ground.cite()
            ),
            "Choose a ground that the law gives for this right.",
        )
        .at("ground"),
        DecisionRefused::GroundWithoutRefusal => say(
            "ground-without-refusal",
            "What is granted whole needs no ground.",
            "Take the ground away, or choose “Granted in part”.",
        )
        .at("ground"),
    }
}

/// What stands against a decision in this case, with its provision.
fn objection(found: Objection) -> Said {
    let say = |code, message: &str, hint: &str| {
        let message = format!("{message} ({}).", found.cite());
        self::say(code, message, hint)
    };
    match found {
        Objection::NotVerified => say(
            "not-verified",
            "Nothing may be shown, corrected or deleted before you are sure enough who asks",
            "Compare the data points that are missing; if they cannot be had, deny because identity was not verified.",
        )
        .at("outcome"),
        Objection::IsVerified => say(
            "is-verified",
            "Identity is verified in this case; that it were not cannot be the reason",
            "Choose the ground that is true, or grant the request.",
        )
        .at("ground"),
        Objection::NotAnsweredTwice => say(
            "not-answered-twice",
            "This person did not get two answers to requests to know in the last 12 months",
            "Answer this request, or choose another ground.",
        )
        .at("ground"),
        Objection::PermissionNotMissing => say(
            "permission-not-missing",
            "No permission of an agent is missing in this case, or none may be asked for",
            "Choose the ground that is true, or grant the request.",
        )
        .at("ground"),
        Objection::EvidenceMissing => say(
            "evidence-missing",
            "It is for you to show this ground, and the case holds nothing that shows it",
            "Add the documents to the case first, then decide.",
        )
        .at("ground"),
        Objection::SecondPersonMissing => say(
            "second-person-missing",
            "A refusal on this ground needs a second person who agrees",
            "Have a colleague look at it and agree with their own passphrase.",
        )
        .at("agreed_by"),
        Objection::CarriedOut => say(
            "carried-out",
            "It was recorded as done, so it cannot be denied",
            "If it was not done, take that back first.",
        )
        .at("outcome"),
    }
}

/// What has to be done first, with its provision.
fn blocked(why: Blocked) -> Said {
    let hint = match why {
        Blocked::NotDecided => "Decide first.",
        Blocked::NotVerified => "Compare the data points that are missing.",
        Blocked::NotCarriedOut => {
            "Do it, record on the case that it is done, and send the answer then."
        }
        Blocked::ExtensionTooLate | Blocked::ExtensionUsed => "Answer by the date shown.",
    };
    let because = why.because().trim_end_matches('.');
    say(why.code(), format!("{because} ({}).", why.cite()), hint)
}

fn extension(refused: ExtensionRefusal) -> Said {
    match refused {
        ExtensionRefusal::NoneForThisRight => say(
            "no-extension",
            "The law gives no extension for this right (11 CCR 7026(f), 7027(g), 7221(n)).",
            "Answer by the date shown.",
        ),
        ExtensionRefusal::TooLate { possible_until } => say(
            "extension-too-late",
            format!(
                "The notice of an extension had to go out by {} (Civ. Code 1798.130(a)(2)(A)).",
                words::date(possible_until)
            ),
            "The first date stays. Answer as soon as you can.",
        )
        .at("sent_on"),
        ExtensionRefusal::BeforeReceipt => say(
            "extension-before-receipt",
            "The notice cannot have gone out before the request came.",
            "Check the date.",
        )
        .at("sent_on"),
        ExtensionRefusal::AlreadyUsed => say(
            "extension-used",
            "The one extension was used already (11 CCR 7021(b)).",
            "Answer by the extended date.",
        ),
        ExtensionRefusal::NoReason => say(
            "extension-reason",
            "The notice of an extension must give its reason (11 CCR 7021(b)).",
            "Write why more time is needed.",
        )
        .at("reason"),
    }
}

fn refusal_words(refusal: &Refusal) -> Said {
    match refusal {
        Refusal::Required { field } => say(
            "required",
            format!("{} is missing.", field_name(field)),
            "Fill it in and try again.",
        )
        .at(field),
        Refusal::RightsMissing => say(
            "rights-missing",
            "No right is chosen.",
            "Choose at least one thing the person asks for.",
        )
        .at("rights"),
        Refusal::ReceivedUnlikely { question } => say(
            "received-unlikely",
            question.clone(),
            "Correct the date, or confirm it.",
        )
        .at("received"),
        Refusal::InTheFuture { field } => say(
            "in-the-future",
            "This day lies in the future.",
            "Record it on the day it happens.",
        )
        .at(field),
        Refusal::BeforeReceipt { field } => say(
            "before-receipt",
            "This day lies before the request came.",
            "Check the date.",
        )
        .at(field),
        Refusal::NotAnAddress { field } => say(
            "not-an-address",
            "This is not an e-mail address.",
            "It needs an @, such as privacy@example.com.",
        )
        .at(field),
        Refusal::NotARequest => say(
            "not-a-request",
            "This message does not look like a privacy request.",
            "If it is one, log the case by hand.",
        ),
        Refusal::UnknownTimeZone => say(
            "time-zone",
            "This time zone is not known.",
            "Choose one from the list, such as America/Los_Angeles.",
        )
        .at("time_zone"),
        Refusal::WeakPassphrase { advice } => say(
            "weak-passphrase",
            "This passphrase is too easy to guess for a file about people.",
            advice.clone(),
        )
        .at("passphrase"),
        Refusal::NameTaken { field } => say(
            "name-taken",
            "There already is someone of this name.",
            "Write the name in full, so that the history can tell the two apart.",
        )
        .at(field),
        Refusal::OldPassphraseWrong { field } => say(
            "old-passphrase",
            "This is not the passphrase you have now.",
            "Type it again. Nothing was changed.",
        )
        .at(field),
        Refusal::NotInKeychain => say(
            "not-in-keychain",
            "This case file does not open with a keychain.",
            "Type your passphrase. The keychain is a choice under Settings, People and keys.",
        ),
        Refusal::TooMuchTyped => say(
            "too-much-typed",
            "What was typed is too long to be kept while the file is locked.",
            "Save it before you lock.",
        ),
        Refusal::LockingOutOfBounds => say(
            "locking-out-of-bounds",
            "The case file can be locked after 1 to 60 minutes.",
            "Choose one of the times in the list.",
        )
        .at("after"),
        Refusal::Settings(_) => say(
            "settings-not-kept",
            "What you chose could not be kept on this computer.",
            "Is there room on the disk, and may you write to your own settings? Then choose again.",
        ),
        Refusal::RecoveryBlocksDiffer => say(
            "recovery-blocks",
            "These are not the blocks on the sheet.",
            "Look at the sheet again: the number under each field says which block.",
        )
        .at("blocks"),
        Refusal::RecoverySheet(error) => say(
            "recovery-sheet",
            mistyped(error),
            "Compare it with the paper; spaces do not matter.",
        )
        .at("sheet"),
        Refusal::NothingToVerify => say(
            "nothing-to-verify",
            "Nobody's identity may be checked for what was asked here (11 CCR 7060(b)).",
            "Carry it out without asking for anything.",
        ),
        Refusal::HolidayKnown { name } => say(
            "holiday-known",
            format!("This day is {name}; it does not count already."),
            "Nothing needs to be done.",
        )
        .at("date"),
        Refusal::PackAlwaysOn => say(
            "pack-always-on",
            "California’s law cannot be turned off.",
            "Turn other laws on or off beside it.",
        ),
        Refusal::RightNotAsked { right } => say(
            "right-not-asked",
            format!("“{}” was not asked for in this case.", words::right(*right)),
            "Choose one of the case's requests.",
        )
        .at("right"),
        Refusal::RequestClosed { right } => say(
            "request-closed",
            format!(
                "“{}” was answered or taken back; it cannot change any more.",
                words::right(*right)
            ),
            "Log a new case if the person asks again.",
        ),
        Refusal::DoneByTheAnswer { right } => say(
            "done-by-the-answer",
            format!("“{}” is done by the answer itself.", words::right(*right)),
            "Decide, and send the answer.",
        )
        .at("right"),
        Refusal::Denied { right } => say(
            "denied",
            format!("“{}” was denied; there is nothing to do.", words::right(*right)),
            "Send the answer, or change the decision first.",
        )
        .at("right"),
        Refusal::NothingIsKept { right } => say(
            "nothing-is-kept",
            format!(
                "This decision on “{}” leaves nothing behind that is to be deleted later.",
                words::right(*right)
            ),
            "Only a deletion that is denied or granted in part keeps something; take the list away.",
        )
        .at("keep"),
        Refusal::EndMissing => say(
            "end-missing",
            "What is kept for this reason is kept for a time that ends (11 CCR 7022(f)).",
            "Enter the last day on which it must be kept.",
        )
        .at("keep"),
        Refusal::EndIsOver { field } => say(
            "end-is-over",
            "This day is over; nothing can be kept until then.",
            "Enter a later day, or delete it now.",
        )
        .at(field),
        Refusal::NotOfTheStaff => say(
            "not-of-the-staff",
            "Nobody of this name can open the case file.",
            "Choose one of your colleagues; new ones are added under Settings.",
        )
        .at("agreed_by"),
        Refusal::SecondPassphraseWrong => say(
            "second-passphrase",
            "This is not your colleague’s passphrase.",
            "Have them type it themselves. Nothing was changed.",
        )
        .at("agreed_passphrase"),
        Refusal::ColleagueThere => say(
            "colleague-there",
            "Somebody else can open this case file, so a colleague has to agree.",
            "Have one of them agree with their own passphrase.",
        )
        .at("agreed_by"),
        Refusal::MustBeTold => say(
            "must-be-told",
            "The law lets only third parties be left out, and only of a deletion (11 CCR 7022(b)(3)).",
            "Tell them, or say that they are not concerned and why.",
        )
        .at("word"),
        Refusal::NothingToTell { right } => say(
            "nothing-to-tell",
            format!("The law has nothing told to them of “{}”.", words::right(*right)),
            "Choose another role, or leave them out.",
        )
        .at("role"),
        Refusal::NotPieces => say(
            "not-pieces",
            "Only a request for specific pieces is looked at as one for categories (11 CCR 7024(a)).",
            "Decide the request as it is.",
        )
        .at("right"),
        Refusal::NoIdentityPapers => say(
            "no-identity-papers",
            "Nothing that was sent to prove identity is kept in this case.",
            "Nothing needs to be done.",
        ),
        Refusal::NoPapersHere => say(
            "no-papers-here",
            "Nobody's identity may be asked for here, so no paper that shows it is kept (11 CCR 7060(b)).",
            "Carry the request out without it. If the paper was sent unasked, destroy it.",
        )
        .at("purpose"),
        Refusal::KeptByItself => say(
            "kept-by-itself",
            "Messages and letters are kept by themselves.",
            "Say what else the file is for.",
        )
        .at("purpose"),
        Refusal::OnlyPapersHaveADay => say(
            "only-papers-have-a-day",
            "Only a paper that shows identity is destroyed on a day; everything else is kept as long as the case.",
            "Leave the day out.",
        )
        .at("shred_on"),
        Refusal::NoAgent => say(
            "no-agent",
            "Nobody asks for the consumer in this case.",
            "Say whether the consumer or the office gave the file.",
        )
        .at("source"),
        Refusal::PartOfTheRecord => say(
            "part-of-the-record",
            "This belongs to the record of the case, which is kept for 24 months at least (11 CCR 7101).",
            "It is destroyed with the case.",
        ),
        Refusal::NotAFile => say(
            "not-a-file",
            "This is a device or a pipe, not a file.",
            "Choose a file.",
        ),
        Refusal::DeadLink => say(
            "dead-link",
            "This is a link that leads to no file.",
            "Choose the file itself.",
        ),
        Refusal::ChangedMeanwhile => say(
            "changed-meanwhile",
            "The file was changed while it was read. Nothing of it was kept.",
            "Close the program that writes to it, then add it again.",
        ),
        Refusal::NotDecided { right } => say(
            "not-decided",
            format!("Nothing was decided on “{}” yet.", words::right(*right)),
            "Decide first, then answer.",
        ),
        Refusal::LetterDoesNotFit { kind } => say(
            "letter-does-not-fit",
            format!(
                "“{}” fits nothing that is open in this case.",
                words::letter(*kind)
            ),
            "Look at what was asked and decided; the case screen offers the letters that fit.",
        )
        .at("kind"),
        Refusal::LetterSent => say(
            "letter-sent",
            "This letter has gone out; it cannot change any more.",
            "Prepare a new letter to add or correct something.",
        ),
        Refusal::LetterNotSent => say(
            "letter-not-sent",
            "This letter has not gone out yet.",
            "Mark it as sent first.",
        ),
        Refusal::BeforeItWent => say(
            "before-it-went",
            "This day is before the letter went out.",
            "Check the day.",
        )
        .at("day"),
        Refusal::NotADay { field } => say(
            "not-a-day",
            "This is not a day.",
            "Write it such as 11/21/2026.",
        )
        .at(field),
        Refusal::LetterBlocked {
            reasons,
            may_overrule,
        } => say(
            "letter-blocked",
            format!("The letter cannot go out yet. {}", reasons.join(" ")),
            match may_overrule {
                true => {
                    "Put this right, or say why it must go all the same; the reason is recorded."
                }
                false => "Put this right, then send it.",
            },
        )
        .at("despite"),
        Refusal::TemplateUnusable { why } => say(
            "template-unusable",
            format!("This template cannot be published yet. {why}"),
            "Put this right, then publish it. Your draft is kept.",
        ),
        Refusal::TemplateBreaksDuty { duties } => say(
            "template-breaks-duty",
            format!("The template no longer does this: {}.", duties.join("; ")),
            "Put it right, or write why it may stay away. The reason is recorded.",
        )
        .at("reason"),
        Refusal::TemplateFailsHere { kind, why } => say(
            "template-fails-here",
            format!(
                "Your template of “{}” cannot be filled in this case. {why}",
                words::letter(*kind)
            ),
            "Change it under Templates, or go back to ours there.",
        ),
        Refusal::TemplateIsOurs => say(
            "template-is-ours",
            "Letters of this kind are made from our template already.",
            "Nothing needs to be done.",
        ),
        Refusal::NoTemplateDraft => say(
            "no-template-draft",
            "There is no draft of this template.",
            "Change its text first, or import one.",
        ),
        Refusal::TemplateTooLong => say(
            "template-too-long",
            "This template is too long: 64 KiB at most.",
            "Shorten it. What you saved before is kept.",
        ),
        Refusal::NotATemplate(import) => say(
            "not-a-template",
            not_a_template(import),
            "Choose a file that was exported under Templates. Nothing was changed.",
        ),
        Refusal::BlockKey => say(
            "block-key",
            "This key cannot be typed in a letter.",
            "Use 2 to 20 small letters, digits or dashes, such as hours.",
        )
        .at("key"),
        Refusal::BlockKeyTaken { key } => say(
            "block-key-taken",
            format!("There already is a text block /{key} in this language."),
            "Choose another key, or change that block.",
        )
        .at("key"),
        Refusal::BlockTooLong { longest } => say(
            "block-too-long",
            format!("This text is longer than {longest} characters."),
            "Shorten it, or make two blocks of it.",
        )
        .at("text"),
        Refusal::OfficeIncomplete => say(
            "office-incomplete",
            "The office's name, postal address or e-mail address is missing, so no letter can be written.",
            "Enter them under Settings.",
        ),
        Refusal::PlaceUnknown => say(
            "place-unknown",
            "The chosen place is not known any more.",
            "Choose it again.",
        ),
        Refusal::Export(kind) => say(
            "export",
            export_words(*kind),
            "Choose another folder. Nothing half-written was left behind.",
        ),
        Refusal::Import(kind) => say(
            "import",
            import_words(*kind),
            "Check the file and choose it again.",
        ),
        Refusal::NothingReadable { newest } => say(
            "nothing-readable",
            "Nothing can be taken out of this file: the list of what is in it is damaged.",
            match newest {
                Some(name) => format!("Restore the newest backup: {name}. Keep this file; it was left as it is."),
                None => "Restore the newest backup from the folder you chose for backups. Keep this file; it was left as it is.".to_owned(),
            },
        ),
        Refusal::InUse {
            staff,
            computer,
            minutes,
        } => say(
            "busy",
            in_use_words(staff, computer, *minutes),
            "Only one can work in it at a time. Ask them to lock it, or open it for reading.",
        ),
        Refusal::Locked => say(
            "locked",
            "The case file is locked.",
            "Unlock it and try again.",
        ),
        Refusal::NotTheSample => say(
            "not-the-sample",
            "This is not the sample office.",
            "Only the sample office can be wiped with one click.",
        ),
        Refusal::Unwritable => say(
            "internal",
            "Something went wrong inside Rightsdesk. Nothing was changed.",
            "Try again. If it stays, restart the application.",
        ),
    }
}

/// "Dana Reyes has this case file open on front-desk, for 25 minutes now."
fn in_use_words(staff: &str, computer: &str, minutes: u64) -> String {
    let place = match computer {
        "" => String::new(),
        computer => format!(" on {computer}"),
    };
    let (count, unit) = match minutes {
        0..120 => (minutes.max(1), "minute"),
        120..2880 => (minutes / 60, "hour"),
        _ => (minutes / 1440, "day"),
    };
    let plural = if count == 1 { "" } else { "s" };
    format!("{staff} has this case file open{place}, for {count} {unit}{plural} now.")
}

/// Why a file is no letter template.
/// What is wrong with a recovery sheet as it was typed, with the block if it is known.
fn mistyped(error: &RecoveryKeyError) -> String {
    use RecoveryKeyError as E;
    match error {
        E::Length { found } => {
            format!("A recovery sheet has 14 blocks of 4 characters, 56 in all; these are {found}.")
        }
        E::Character { block } => {
            format!("Block {block} has a character that no recovery sheet has.")
        }
        E::Checksum { block: Some(block) } => format!("There is a typing error in block {block}."),
        E::Checksum { block: None } => "There are several typing errors.".to_owned(),
    }
}

fn not_a_template(import: &letters::Import) -> String {
    use letters::Import as I;
    match import {
        I::NoHead => "This file is no letter template.".to_owned(),
        I::TooLong => "This file is too long for a letter template.".to_owned(),
        I::Head(line) => {
            format!(
                "This file is no letter template we know: its line “{line}” is missing or names something unknown."
            )
        }
    }
}

fn export_words(kind: std::io::ErrorKind) -> String {
    use std::io::ErrorKind as K;
    match kind {
        K::NotFound | K::NotADirectory => "The folder is not there.".to_owned(),
        K::PermissionDenied | K::ReadOnlyFilesystem => {
            "The folder cannot be written to.".to_owned()
        }
        K::StorageFull | K::QuotaExceeded | K::FileTooLarge => "The disk is full.".to_owned(),
        other => format!("The file could not be written ({other})."),
    }
}

fn import_words(kind: std::io::ErrorKind) -> String {
    use std::io::ErrorKind as K;
    match kind {
        K::NotFound => "The file is not there any more.".to_owned(),
        K::PermissionDenied => "The file may not be read.".to_owned(),
        K::IsADirectory => "This is a folder, not a file.".to_owned(),
        other => format!("The file could not be read ({other})."),
    }
}

/// What a field is called on the screen.
fn field_name(field: &str) -> &str {
    match field {
        "office_name" => "The office's name",
        "staff" => "Your name",
        "name" => "The name",
        "new_name" => "The new name",
        "reason" => "The reason",
        "received" => "The day it was received",
        "source" => "What it was compared with",
        "text" => "The text",
        "key" => "The key",
        "subject" => "The subject line",
        "body" => "The text of the letter",
        "agreed_by" => "Who else agrees",
        "keep" => "What is kept",
        "note" => "The reason",
        other => other,
    }
}

impl std::fmt::Display for DeskError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let words = self.words();
        write!(f, "{} {}", words.message, words.hint)
    }
}

impl std::error::Error for DeskError {}

macro_rules! from {
    ($($error:ty => $variant:ident,)+) => {
        $(impl From<$error> for DeskError {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        })+
    };
}
from! {
    casefile::Error => CaseFile,
    keychain::Error => Keychain,
    letters::Error => Letter,
    Unreadable => Message,
    DecisionRefused => Decision,
    Objection => Objection,
    Blocked => Blocked,
    ExtensionRefusal => Extension,
    Refusal => Refused,
}

/// To the window and to scripts a failure goes as its words.
impl serde::Serialize for DeskError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.words().serialize(serializer)
    }
}
