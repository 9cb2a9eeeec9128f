//! The files of a case.

use casefile::evidence::Purpose;

use crate::evidence::Source;

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
