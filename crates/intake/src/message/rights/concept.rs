//! The ideas that requests are made of, and where a sentence speaks of them.
//!
//! Each language lists the words for an idea once; the rules that say which ideas together ask
//! for which right are the same for all languages.

use std::collections::HashMap;

use super::super::pattern::{Classes, Phrase, phrase, place, spelling, stands};

macro_rules! concepts {
    ($($(#[$doc:meta])* $name:ident $text:literal,)*) => {
        /// One idea.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Concept { $($(#[$doc])* $name,)* }

        /// Every idea with the name under which the languages list its words.
        const NAMES: &[(Concept, &str)] = &[$((Concept::$name, $text),)*];
    };
}

concepts! {
    // What somebody may do.
    /// Delete, wipe, get rid of.
    Erase "erase",
    /// Close, cancel: deletion only of an account.
    Close "close",
    /// Keep, store.
    Keep "keep",
    /// Have, collect, know: what relates data to the office.
    Have "have",
    /// Sell, trade, rent.
    Sell "sell",
    /// Share, pass on, hand over: denied only where data or others are meant.
    Share "share",
    /// Send, show, export: what the consumer wants to get.
    Give "give",
    /// A copy, an excerpt.
    Copy "copy",
    /// Want, request: what carries the wish without an act of its own.
    Want "want",
    /// Put right.
    Fix "fix",
    /// Write to somebody.
    Contact "contact",
    /// Receive mail.
    Get "get",
    /// Leave, be taken off.
    Leave "leave",
    /// Unsubscribe.
    Unsubscribe "unsubscribe",
    /// Allow, agree.
    Permit "permit",
    /// Undo, reverse.
    Undo "undo",
    /// Ask for reasons: explain, how, why, which factors.
    Explain "explain",
    /// Opt out, object.
    OptOut "opt-out",
    /// Restrict.
    Limit "limit",
    /// Decide, judge, review.
    Decide "decide",
    // What it may be done to.
    /// Data, records, everything.
    Data "data",
    /// The account.
    Account "account",
    /// One datum: name, address, card.
    Field "field",
    /// Something of the product or the shop: a note, an order, a key.
    Product "product",
    /// Advertising and newsletters.
    Ads "ads",
    /// Any mail.
    Mails "mails",
    /// The list of recipients of mail.
    List "list",
    /// A program that pays for data.
    Program "program",
    /// A program or club of any kind: one that pays for data only beside `reward`.
    Club "club",
    /// What such a program pays.
    Reward "reward",
    /// Where data lie: databases, servers.
    Place "place",
    /// A word that stands for what was named before.
    It "it",
    // What surrounds them.
    /// The consumer.
    Me "me",
    /// "My", "our": what makes a thing the consumer's.
    Mine "mine",
    /// "His", "her": what makes a thing that of the person spoken for.
    Theirs "theirs",
    /// The office, as the one who acts.
    You "you",
    /// The office's.
    Your "your",
    /// "What", "everything": a head of "... that you have".
    What "what",
    /// "About", "concerning".
    About "about",
    /// Kinds and categories.
    Kind "kind",
    /// "Be", "have" before a participle: "should be corrected".
    Be "be",
    /// What asks for a person: who, whom, which companies.
    Who "who",
    /// Others: advertisers, brokers, anybody.
    Third "third",
    /// Cross-context and personalised advertising.
    Targeted "targeted",
    /// Sensitive data.
    Sensitive "sensitive",
    /// "Only", "necessary".
    Only "only",
    /// Machines that decide.
    Auto "auto",
    /// A human being.
    Human "human",
    /// Wrong, outdated.
    Wrong "wrong",
    /// What denies an act.
    Not "not",
    /// What ends or forbids an act: with `not` before it the act is asked for again.
    Stop "stop",
    /// What asks for nothing: "I do not mind", "this is not about".
    Tolerate "tolerate",
    /// What takes up the present after a story: "now", "please", "again".
    Renew "renew",
    /// What tells that an act was due and did not happen.
    Unmet "unmet",
    /// What tells that somebody did it already.
    Done "done",
    /// "Request", "right to": what makes a noun a demand.
    Demand "demand",
    /// What begins a clause that goes on with the one before: "that", "dass".
    That "that",
    /// What begins a new part of a sentence.
    Joint "joint",
}

impl Concept {
    /// Whether its words of several words are one thing or act, so that their parts mean nothing
    /// by themselves: a "data broker" is no data.
    pub(super) fn is_compound(self) -> bool {
        use Concept::*;
        !matches!(
            self,
            You | Your
                | What
                | About
                | Not
                | Stop
                | Unmet
                | Done
                | Demand
                | Renew
                | Permit
                | Undo
                | Explain
                | That
                | Joint
                | Human
                | Be
        )
    }
}

/// Where a sentence speaks of an idea: its first word, and the word after the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) concept: Concept,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The words of one language for every idea, by their first two letters.
pub(super) struct Vocabulary(HashMap<[u8; 2], Vec<(Concept, Phrase)>>);

/// Letters a word must have before a slip in it is forgiven: short words are too much alike.
const LONG_ENOUGH: usize = 5;

/// Whether `word` is `right` with one letter left out or added, or with two neighbours swapped.
fn is_slip(word: &str, right: &str) -> bool {
    let (short, long) = if word.len() <= right.len() {
        (word, right)
    } else {
        (right, word)
    };
    if short.len() < LONG_ENOUGH
        || long.len() - short.len() > 1
        || !short.is_ascii()
        || !long.is_ascii()
    {
        return false;
    }
    let same = short
        .bytes()
        .zip(long.bytes())
        .take_while(|(a, b)| a == b)
        .count();
    let (short, long) = (&short.as_bytes()[same..], &long.as_bytes()[same..]);
    if short.len() < long.len() {
        return short == &long[1..];
    }
    short.len() >= 2 && short[0] == long[1] && short[1] == long[0] && short[2..] == long[2..]
}

impl Vocabulary {
    pub(super) fn new(classes: Classes) -> Self {
        let mut by_place: HashMap<[u8; 2], Vec<(Concept, Phrase)>> = HashMap::new();
        for (concept, name) in NAMES {
            let listed = classes.iter().find(|(known, _)| known == name);
            let words = listed.map_or("", |(_, words)| *words).split_whitespace();
            for written in words {
                let entry =
                    by_place.entry(place(written.split(['_', '*']).next().unwrap_or(written)));
                entry.or_default().push((*concept, phrase(written)));
            }
        }
        Self(by_place)
    }

    /// The acts and things a misspelt word may mean: "adress", "emial", "infomation".
    fn misspelt<'s>(&'s self, word: &'s str) -> impl Iterator<Item = Concept> + 's {
        let listed = self.0.get(&place(word)).into_iter().flatten();
        listed
            .filter(|(concept, phrase)| {
                concept.is_compound() && spelling(phrase).is_some_and(|right| is_slip(word, right))
            })
            .map(|(concept, _)| *concept)
    }

    /// The marks of a sentence in order; a longer one stands for those inside it.
    pub(super) fn marks(&self, words: &[String]) -> Vec<Mark> {
        let mut all = Vec::new();
        for (start, word) in words.iter().enumerate() {
            let listed = self.0.get(&place(word)).into_iter().flatten();
            let here = listed.filter(|(_, phrase)| stands(phrase, words, start));
            let before = all.len();
            all.extend(here.map(|(concept, phrase)| Mark {
                concept: *concept,
                start,
                end: start + phrase.len(),
            }));
            if all.len() == before {
                all.extend(self.misspelt(word).map(|concept| Mark {
                    concept,
                    start,
                    end: start + 1,
                }));
            }
        }
        let longest = |mark: &&Mark| {
            !all.iter().any(|other| {
                other.concept.is_compound()
                    && other.start <= mark.start
                    && mark.end <= other.end
                    && other.end - other.start > mark.end - mark.start
            })
        };
        let mut marks: Vec<Mark> = all.iter().filter(longest).copied().collect();
        marks.dedup();
        marks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_forgiven_and_other_words_are_not() {
        for (word, right) in [
            ("adress", "address"),
            ("emial", "email"),
            ("acount", "account"),
            ("recieve", "receive"),
        ] {
            assert!(is_slip(word, right), "{word}");
        }
        for (word, right) in [
            ("shape", "share"),
            ("from", "form"),
            ("share", "share"),
            ("note", "notes"),
        ] {
            assert!(!is_slip(word, right), "{word}");
        }
    }
}
