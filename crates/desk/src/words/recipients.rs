//! Those who hold our consumers' information, and what they are told.

use domain::tell::{RecipientRole, Word};

/// How somebody came to hold the person's data.
pub fn recipient_role(role: RecipientRole) -> &'static str {
    match role {
        RecipientRole::ServiceProvider => "Service provider",
        RecipientRole::Contractor => "Contractor",
        RecipientRole::ThirdParty => "Third party",
        RecipientRole::Source => "Source of the item",
    }
}

/// What somebody who holds our consumers' information is to us.
pub fn role_choice(role: RecipientRole) -> &'static str {
    match role {
        RecipientRole::ServiceProvider => "A service provider: works for us under a contract",
        RecipientRole::Contractor => "A contractor: gets information from us under a contract",
        RecipientRole::ThirdParty => "A third party: bought it or got it for its own use",
        RecipientRole::Source => "A source: gave us the information",
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
