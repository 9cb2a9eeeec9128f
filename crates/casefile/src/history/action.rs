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
    /// A passphrase was set.
    PassphraseChanged = "passphrase-changed",
    /// The office's details were changed.
    OfficeChanged = "office-changed",
    /// The inventory was changed.
    InventoryChanged = "inventory-changed",
    /// A case was logged.
    CaseLogged = "case-logged",
    /// The people of a case were changed.
    PersonChanged = "person-changed",
    /// What an agent showed of the consumer's permission was recorded.
    AuthorityChanged = "authority-changed",
    /// A file was kept for a case.
    EvidenceAdded = "evidence-added",
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
    /// The consumer got the answer.
    Answered = "answered",
    /// The consumer took a request back.
    Withdrawn = "withdrawn",
    /// A letter was drafted.
    LetterPrepared = "letter-prepared",
    /// A draft was changed.
    LetterEdited = "letter-edited",
    /// A draft was thrown away.
    LetterDiscarded = "letter-discarded",
    /// A letter was sent and frozen.
    LetterSent = "letter-sent",
    /// A letter was written to files outside.
    LetterExported = "letter-exported",
    /// A case was closed.
    CaseClosed = "case-closed",
    /// A closed case was opened again.
    CaseReopened = "case-reopened",
}
