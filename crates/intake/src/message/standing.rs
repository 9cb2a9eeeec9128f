//! Whether somebody writes for themselves or for another.

use std::sync::LazyLock;

use regex::Regex;

use super::field::{self, Field, Topic};
use super::named::{self, Named};
use super::people::{Letter, regex};
use super::reading::Language;
use super::sentence::fold;
use super::{firm, identifier, name, signature};

/// Whether the letter speaks of somebody's things besides the sender's; "my son loves the app" does not.
pub(super) fn speaks_of_another(letter: &Letter<'_>) -> bool {
    letter.language != Language::English || ANOTHER.is_match(&fold(letter.text))
}

static ANOTHER: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(?:his|her|hers|him|their|them|(?:son|daughter|child|kid|boy|girl|ward)'?s|he|she)\b|\b(?:is|only|just|aged|turned) (?:only |just )?(?:\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve)\b",
    )
});

/// Whether the labelled person is somebody else than the sender: another name with another address.
pub(super) fn names_another(letter: &Letter<'_>) -> bool {
    let fields = field::fields(letter.text);
    let name = labelled_name(&fields);
    let email = field::value(&fields, Topic::Email)
        .and_then(|value| identifier::emails(value).into_iter().next());
    let sender = name::fullest(
        name::person(&letter.from.name),
        signature::of(letter.text).map(|(name, _)| name),
    );
    email.is_some_and(|email| email != letter.from.address)
        && name.is_some_and(|name| {
            // Whoever has no other name than the labelled one and speaks of themselves bears it.
            let related = sender.as_deref().map_or_else(
                || speaks_of_own(letter),
                |sender| name::related(sender, &name),
            );
            !related || name::is_firm(&letter.from.name)
        })
}

/// Whether a firm writes of somebody whom it names with their address.
pub(super) fn firm_names_another(letter: &Letter<'_>) -> bool {
    let domain = letter.from.address.split('@').nth(1).unwrap_or_default();
    let another = |named: &Named| {
        let theirs = named.email.split('@').nth(1).unwrap_or_default();
        theirs != domain && !letter.own_domains.iter().any(|own| own == theirs)
    };
    firm::is_sender(letter)
        && speaks_of_another(letter)
        && !speaks_of_own(letter)
        && named::with_address(letter.text).iter().any(another)
}

/// Whether the letter speaks of the sender's own data or account.
pub(super) fn speaks_of_own(letter: &Letter<'_>) -> bool {
    OWN.is_match(&fold(letter.text))
}

static OWN: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(?:my|mis?|mein\w*|mes|mon|ma) (?:own |personal |personenbezogenen |personlichen )?(?:data|info\w*|account|details|particulars|profile|records?|files?|history|datos|cuenta|daten|konto|donnees|compte)\b|\b(?:about|on|forget|delete|erase|remove|unsubscribe) me\b|\bsobre mi\b|\buber mich\b|\bme concern",
    )
});
/// By which somebody says in what office they speak: executors, heirs, holders of a power. Folded,
/// one line a language.
const OFFICES: &[&str] = &[
    r"\bi(?: am|'m| was| have been) (?:(?:now|also|the|her|his|their|an?|sole|only|legal|lawful|named|acting|duly|court-appointed|appointed|authori[sz]ed|designated) ){0,4}(?:executor|executrix|administrator|personal representative|trustee|conservator|guardian|attorney-in-fact|agent|representative|heir|widow|widower)\b(?: appointed)? (?:of|for|to)\b|\bas (?:the )?(?:executor|executrix|administrator|personal representative|trustee|conservator)\b|\b(?:i hold|i have|holding|hold) (?:a |an |her |his |their |the )?(?:durable |general |financial )?power of attorney\b",
    r"\bsoy (?:el |la |su )?(?:albacea|hereder[oa]|apoderad[oa]|representante|viud[oa])\b|\btengo (?:un |el |su )?poder\b",
    r"\bbin (?:\w+ ){0,4}(?:testamentsvollstrecker|erb[ei]|betreuer|bevollmachtigt|witwe)|\bhabe (?:eine |die |ihre |seine )?(?:general|vorsorge)?vollmacht\b",
    r"\bsuis (?:\S+ ){0,2}(?:l')?(?:execut(?:eur|rice)|heriti|tut(?:eur|rice)|curat(?:eur|rice)|veu[fv])|\bj'ai (?:une |sa )?procuration\b",
];
static ACTS_AS: LazyLock<Regex> = LazyLock::new(|| regex(&OFFICES.join("|")));

/// Whether the sender says in what office they speak for somebody.
pub(super) fn acts_as(letter: &Letter<'_>) -> bool {
    ACTS_AS.is_match(&fold(letter.text))
}

/// The name in the labelled lines, whole or in two.
pub(super) fn labelled_name(fields: &[Field]) -> Option<String> {
    let value = |topic| field::value(fields, topic);
    let parts = [value(Topic::FirstName), value(Topic::LastName)];
    let joined = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    value(Topic::Name)
        .and_then(name::person)
        .or_else(|| name::person(&joined))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offices_are_held_in_the_first_person() {
        let check = |text, expected| assert_eq!(ACTS_AS.is_match(&fold(text)), expected, "{text}");
        for text in [
            "I am the executor of my aunt's estate",
            "I hold a durable power of attorney",
            "I have been appointed conservator for her",
            "Soy la apoderada de mi abuelo",
            "ich bin die Testamentsvollstreckerin",
            "je suis l'exécutrice testamentaire",
        ] {
            check(text, true);
        }
        check("I am asking your agent for an answer", false);
        check("I was told that an agent of yours called", false);
        check("ich bin froh, dass mein Bevollmächtigter schreibt", false);
    }

    #[test]
    fn own_data_are_the_writers() {
        assert!(OWN.is_match("please forget me"));
        assert!(OWN.is_match("borren mis datos"));
        assert!(!OWN.is_match("delete her data"));
    }
}
