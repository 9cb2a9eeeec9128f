//! The acts that the history knows.

use domain::Code;

/// Declares the actions with their codes, so that one cannot be without the other.
macro_rules! actions {
    ($($(#[$doc:meta])* $variant:ident = $code:literal,)+) => {
        /// What was done.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Action { $($(#[$doc])* $variant,)+ }

        impl Code for Action {
            const NAME: &'static str = "Action";
            const ALL: &'static [Self] = &[$(Self::$variant,)+];

            fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }
        }
    };
}

actions! {
    /// The case file was created.
    FileCreated = "file-created",
    /// The case file was unlocked.
    FileUnlocked = "file-unlocked",
    /// The case file was opened with the recovery key.
    FileRecovered = "file-recovered",
    /// The case file was restored from a backup; what was done since then is not in it.
    FileRestored = "file-restored",
    /// The case file was older than the last version seen, and staff said why.
    OlderAccepted = "older-accepted",
    /// The case file was written anew under a new key; what was deleted is in no page of it.
    FilePurged = "file-purged",
    /// What could be read of a damaged case file was put into this one.
    FileSalvaged = "file-salvaged",
    /// A file of an older version was brought to a newer one.
    FileUpgraded = "file-upgraded",
    /// A backup was made and passed its checks.
    BackupMade = "backup-made",
    /// A backup could not be made.
    BackupFailed = "backup-failed",
    /// How backups are made was changed.
    BackupsChanged = "backups-changed",
    /// A staff member got a way in.
    StaffAdded = "staff-added",
    /// A staff member's way in was taken away.
    StaffRemoved = "staff-removed",
    /// A staff member's name was changed.
    StaffRenamed = "staff-renamed",
    /// This computer's keychain got a way in, or lost it.
    DeviceChanged = "device-changed",
    /// What somebody was typing was kept when the file was locked.
    UnsavedKept = "unsaved-kept",
    /// What was kept of somebody's typing was saved or thrown away.
    UnsavedForgotten = "unsaved-forgotten",
    /// A passphrase was set.
    PassphraseChanged = "passphrase-changed",
    /// The office's details were changed.
    OfficeChanged = "office-changed",
    /// A day was added to the office's holidays or taken away, and open cases were counted anew.
    HolidaysChanged = "holidays-changed",
    /// The draft of a letter template was saved.
    TemplateSaved = "template-saved",
    /// The draft of a letter template was thrown away.
    TemplateDiscarded = "template-discarded",
    /// A letter template was published: new letters are made from it.
    TemplatePublished = "template-published",
    /// A letter template of the office is no longer used: new letters are made from ours.
    TemplateRetired = "template-retired",
    /// A letter template was written to a file outside.
    TemplateExported = "template-exported",
    /// The text blocks were changed.
    BlocksChanged = "blocks-changed",
    /// Another law was turned on or off.
    PackChanged = "pack-changed",
    /// The inventory was changed.
    InventoryChanged = "inventory-changed",
    /// A case was logged.
    CaseLogged = "case-logged",
    /// The people of a case were changed.
    PersonChanged = "person-changed",
    /// What an agent showed of the consumer's permission was recorded.
    AuthorityChanged = "authority-changed",
    /// The consumer told us directly that the agent speaks for them.
    AgentConfirmed = "agent-confirmed",
    /// The consumer's word about the agent was recorded by mistake.
    AgentConfirmationTakenBack = "agent-confirmation-taken-back",
    /// What makes a mistake about the person worse than usual was changed.
    StakesChanged = "stakes-changed",
    /// A file was kept for a case.
    EvidenceAdded = "evidence-added",
    /// A kept file was destroyed by staff.
    EvidenceDeleted = "evidence-deleted",
    /// A kept file was destroyed on the day that was set for it.
    EvidenceShredded = "evidence-shredded",
    /// The day on which a kept file is destroyed was set.
    EvidenceDated = "evidence-dated",
    /// A note was written.
    NoteAdded = "note-added",
    /// A data point was compared.
    CheckRecorded = "check-recorded",
    /// Receipt was confirmed.
    Acknowledged = "acknowledged",
    /// The consumer was told that the answer takes longer.
    Extended = "extended",
    /// A request was decided.
    Decided = "decided",
    /// What was asked for was done.
    CarriedOut = "carried-out",
    /// What was asked for was recorded as done by mistake.
    CarriedOutTakenBack = "carried-out-taken-back",
    /// Somebody was added to those who must be told.
    RecipientAdded = "recipient-added",
    /// It was recorded what came of telling somebody.
    RecipientSettled = "recipient-settled",
    /// Somebody was recorded as told by mistake.
    RecipientReopened = "recipient-reopened",
    /// Something that had been kept was deleted.
    RetainedDeleted = "retained-deleted",
    /// Something that had been kept was recorded as deleted by mistake.
    RetainedRestored = "retained-restored",
    /// It was looked at whether something must still be kept.
    RetainedReviewed = "retained-reviewed",
    /// The consumer got the answer.
    Answered = "answered",
    /// Pieces that were denied for want of proof are looked at as categories.
    EvaluatedAsCategories = "evaluated-as-categories",
    /// The consumer took a request back.
    Withdrawn = "withdrawn",
    /// A letter was drafted.
    LetterPrepared = "letter-prepared",
    /// A draft was changed.
    LetterEdited = "letter-edited",
    /// The case had changed, and a draft of it was brought up to date.
    LetterRenewed = "letter-renewed",
    /// A draft was thrown away.
    LetterDiscarded = "letter-discarded",
    /// A letter was sent and frozen.
    LetterSent = "letter-sent",
    /// Something stood against a letter, and staff sent it all the same, with a reason.
    LetterOverruled = "letter-overruled",
    /// What was heard of a letter after it went: that it arrived or came back.
    DeliveryHeard = "delivery-heard",
    /// What the letters of a case say beside the decision was entered.
    DetailsChanged = "details-changed",
    /// A letter was written to files outside.
    LetterExported = "letter-exported",
    /// A case was closed.
    CaseClosed = "case-closed",
    /// A closed case was opened again.
    CaseReopened = "case-reopened",
}
