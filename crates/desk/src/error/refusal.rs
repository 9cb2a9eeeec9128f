//! What the desk itself refuses: a form that is not complete, a step out of turn, a file it cannot use.

use casefile::RecoveryKeyError;
use domain::{LetterKind, Right};

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
    /// A day of receipt on which no request can have arrived, confirmed or not.
    ReceivedImpossible {
        /// The year.
        year: i32,
    },
    /// Longer than a line ever is.
    LineTooLong {
        /// The field.
        field: &'static str,
        /// The most characters.
        longest: usize,
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
    /// The message is about privacy, but names no right.
    RightUnclear,
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
