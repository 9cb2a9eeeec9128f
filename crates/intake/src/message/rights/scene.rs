//! What a sentence says is done, to what, and whether it is asked for or denied.
//!
//! This is as much grammar as requests need: an act has an object (the nearest thing that can be
//! one), a polarity (what stands before it in its part of the sentence), and words that stand for
//! things are looked up in the sentences before.

use super::super::pattern::Span;
use super::super::reading::Language;
use super::super::sentence::Sentence;
use super::concept::{Concept, Mark, Vocabulary};

use Concept::*;

/// A sentence with its ideas marked.
pub(super) struct Scene<'a> {
    pub(super) sentence: &'a Sentence,
    marks: Vec<Mark>,
    /// For each word the part of the sentence it stands in.
    parts: Vec<usize>,
    pub(super) language: Language,
    /// Where the sentence tells of an earlier request.
    told: Vec<Span>,
    /// The thing last named before this sentence.
    pub(super) antecedent: Option<Concept>,
    /// Whether a sentence before speaks of a decision.
    pub(super) after_decision: bool,
    /// Whether the sentence before speaks of the sale or sharing of data.
    pub(super) after_sale: bool,
}

/// Whether an act is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Polarity {
    Asked,
    Denied,
    /// The sender speaks of it without asking anything: "this is not about deletion".
    Dismissed,
    /// It was due and did not happen: "you have not deleted it".
    Unmet,
}

/// What an act can be done to.
pub(super) const THINGS: &[Concept] = &[Data, Account, Field, Product, Ads, Mails, List, Program];
const ACTS: &[Concept] = &[
    Erase,
    Close,
    Keep,
    Sell,
    Share,
    Give,
    Fix,
    Contact,
    Leave,
    Unsubscribe,
    Limit,
    Decide,
];

impl<'a> Scene<'a> {
    pub(super) fn new(
        sentence: &'a Sentence,
        vocabulary: &Vocabulary,
        language: Language,
        told: Vec<Span>,
        antecedent: Option<Concept>,
    ) -> Self {
        let marks = vocabulary.marks(&sentence.words);
        let mut parts = Vec::with_capacity(sentence.words.len());
        let mut part = 0;
        for at in 0..sentence.words.len() {
            let goes_on = marks.iter().any(|m| m.concept == That && m.start == at);
            let turns = at > 0 && sentence.clauses[at] != sentence.clauses[at - 1] && !goes_on;
            let joins = marks.iter().any(|m| m.concept == Joint && m.start == at);
            part += usize::from(turns || joins);
            parts.push(part);
        }
        Self {
            sentence,
            marks,
            parts,
            language,
            told,
            antecedent,
            after_decision: false,
            after_sale: false,
        }
    }

    pub(super) fn of<'s>(&'s self, concepts: &'s [Concept]) -> impl Iterator<Item = &'s Mark> {
        self.marks
            .iter()
            .filter(move |mark| concepts.contains(&mark.concept))
    }

    pub(super) fn has(&self, concept: Concept) -> bool {
        self.marks.iter().any(|mark| mark.concept == concept)
    }

    pub(super) fn same_part(&self, a: &Mark, b: &Mark) -> bool {
        self.parts[a.start] == self.parts[b.start]
    }

    /// Marks of `concept` in the part of the sentence in which `mark` stands.
    pub(super) fn beside(&self, mark: &Mark, concept: Concept) -> Option<&Mark> {
        self.marks
            .iter()
            .find(|m| m.concept == concept && self.same_part(m, mark))
    }

    /// Whether one of `concepts` begins at most `most` words after the mark.
    pub(super) fn follows(&self, mark: &Mark, concepts: &[Concept], most: usize) -> bool {
        self.of(concepts)
            .any(|m| m.start >= mark.end && m.start - mark.end <= most)
    }

    /// Whether one of `concepts` ends at most `most` words before the mark.
    pub(super) fn precedes(&self, mark: &Mark, concepts: &[Concept], most: usize) -> bool {
        self.of(concepts)
            .any(|m| m.end <= mark.start && mark.start - m.end <= most)
    }

    /// Whether `concept` stands in the mark's part or soon after it.
    pub(super) fn reaches(&self, mark: &Mark, concept: Concept) -> bool {
        self.of(&[concept]).any(|m| {
            m.start != mark.start
                && (self.same_part(m, mark) || m.start >= mark.end && m.start - mark.end <= 8)
        })
    }

    /// Whether what stands before the act may be its object: in English only of a participle that
    /// is wished for ("I want my name corrected"), not of "my name changed".
    pub(super) fn takes_object_before(&self, act: &Mark) -> bool {
        self.language != Language::English
            || is_past(&self.sentence.words[act.end - 1])
                && (self.precedes(act, &[Want, Demand, Renew, Be], 12))
    }

    /// Whether the act is done to the consumer as receiver: "send me", "me manden".
    pub(super) fn to_me(&self, act: &Mark) -> bool {
        let bare = |m: &Mark| !self.of(&[Mine, It]).any(|mine| mine.start == m.start);
        self.of(&[Me])
            .any(|m| bare(m) && (m.start == act.end || m.end == act.start))
    }

    /// Whether the word of this mark may also mean passing on.
    pub(super) fn is_share(&self, mark: &Mark) -> bool {
        self.of(&[Share]).any(|share| share.start == mark.start)
    }

    /// The last thing this sentence names, for the words that point back to it.
    pub(super) fn last_thing(&self) -> Option<Concept> {
        self.last_before(self.sentence.words.len())
    }

    /// The thing last named before the act, in its sentence or the ones before.
    pub(super) fn named_before(&self, act: &Mark) -> Option<Concept> {
        self.last_before(act.start).or(self.antecedent)
    }

    /// "What you have" is the data too.
    fn last_before(&self, end: usize) -> Option<Concept> {
        let things = [Data, Account, Field, Product, Ads, List, Program, Wrong];
        let named = self
            .of(&things)
            .filter(|thing| thing.end <= end && !self.is_theirs(thing));
        let held = self
            .of(&[What])
            .any(|what| what.end < end && self.follows(what, &[Have, Keep], 5));
        named
            .last()
            .map(|mark| match mark.concept {
                Field | Wrong if self.has(Product) => Product,
                concept => concept,
            })
            .or(held.then_some(Data))
    }

    /// Whether the mark is the last of its clause.
    pub(super) fn ends_clause(&self, mark: &Mark) -> bool {
        let clauses = &self.sentence.clauses;
        clauses
            .get(mark.end)
            .is_none_or(|next| *next != clauses[mark.start])
    }

    /// What the act is done to: of the things around it the one it takes the fewest steps to.
    /// A thing after the act is nearer than one before it, except where the verb stands last.
    pub(super) fn object(&self, act: &Mark) -> Option<&Mark> {
        let before = if self.language == Language::German {
            0
        } else {
            3
        };
        let things = self.of(THINGS).filter(|thing| !self.is_theirs(thing));
        let steps = |thing: &Mark| {
            if thing.start >= act.end {
                Some(self.steps(act.end, thing.start))
            } else if thing.end <= act.start {
                Some(self.steps(thing.end, act.start) + before).filter(|steps| *steps <= BACK)
            } else {
                None
            }
        };
        let near = things.filter_map(|thing| Some((steps(thing)?, thing)));
        let nearest = near
            .filter(|(steps, _)| *steps <= FAR)
            .min_by_key(|(steps, _)| *steps)?;
        Some(self.head(self.ruling(nearest.1, act)))
    }

    /// In "the records of my purchases are destroyed" the records are.
    fn ruling<'s>(&'s self, thing: &'s Mark, act: &Mark) -> &'s Mark {
        let of = |m: &&Mark| m.end <= thing.start && thing.start - m.end <= 2;
        let linked = thing.end <= act.start && self.of(&[About]).any(|m| of(&m));
        let ruling = self
            .of(&[Data, Account])
            .find(|m| m.end < thing.start && thing.start - m.end <= 3);
        ruling.filter(|_| linked).unwrap_or(thing)
    }

    /// Words between two places; going on into another part or past another act is a long way.
    fn steps(&self, from: usize, to: usize) -> usize {
        let parts = self.parts[to.min(self.parts.len() - 1)] - self.parts[from.saturating_sub(1)];
        let acts = self
            .of(ACTS)
            .filter(|m| m.start >= from && m.end <= to)
            .count();
        (to - from) + 3 * parts + 3 * acts
    }

    /// In a row of nouns the one that rules the others: "account data" are data, "las facturas de
    /// mi cuenta" are invoices.
    fn head<'s>(&'s self, thing: &'s Mark) -> &'s Mark {
        let romance = matches!(self.language, Language::Spanish | Language::French);
        if romance {
            return thing;
        }
        let next = self.of(THINGS).find(|next| next.start == thing.end);
        next.map_or(thing, |next| self.head(next))
    }

    /// Whether the thing is called the office's: "from your records".
    pub(super) fn is_theirs(&self, thing: &Mark) -> bool {
        matches!(thing.concept, Data | Field | Account)
            && self.precedes(thing, &[Your], 1)
            && !self.follows(thing, &[About], 0)
    }

    /// Whether the consumer is meant: "my data", "the data you have", "data about me".
    pub(super) fn is_own(&self, thing: &Mark) -> bool {
        self.precedes(thing, &[Mine, Theirs], 3)
            || self.sentence.words[thing.start].starts_with("person")
            || self.follows(thing, &[Me], 1)
            || self.follows(thing, &[Have, Keep], 7)
            || self.of(&[About]).any(|about| {
                about.start >= thing.end
                    && about.start - thing.end <= 7
                    && self.follows(about, &[Me], 1)
            })
    }

    /// Whether the thing needs no possessor to be meant: "this record", and any outside English,
    /// where "datos" are hardly the shop's.
    pub(super) fn names_things_bare(&self, thing: &Mark) -> bool {
        self.language != Language::English || self.precedes(thing, &[It, What], 1)
    }

    /// Whether the act is asked for or denied, by what stands before it in its part.
    pub(super) fn polarity(&self, act: &Mark) -> Polarity {
        let governs = |m: &&Mark| {
            let ahead = m.end <= act.start && act.start - m.end <= 8 && !self.starts_anew(m, act);
            let room = match self.language {
                Language::German => 11,
                Language::French if ACTS.contains(&act.concept) || act.concept == Want => 1,
                _ => 0,
            };
            let behind = m.start >= act.end && m.start - act.end < room;
            self.same_part(m, act) && (ahead || behind)
        };
        if self.of(&[Unmet]).any(|m| governs(&m)) {
            return Polarity::Unmet;
        }
        if self.of(&[Tolerate]).any(|m| governs(&m)) {
            return Polarity::Dismissed;
        }
        let ended = |m: &&Mark| {
            governs(m)
                || self.same_part(m, act)
                    && m.start >= act.end
                    && m.start - act.end <= 2
                    && self.sentence.words[m.start].ends_with("ed")
        };
        let not = self.of(&[Not]).any(|m| governs(&m));
        let stop = self.of(&[Stop]).any(|m| ended(&m));
        match self.carried_from(act) {
            _ if not != stop => Polarity::Denied,
            Some(earlier) if !not => self.polarity(earlier),
            _ => Polarity::Asked,
        }
    }

    /// Whether a new statement begins between a negation and the act, without a comma: "I no longer
    /// use it I want you to delete my data". A doubt reaches further: "I do not know whether I want".
    fn starts_anew(&self, not: &Mark, act: &Mark) -> bool {
        const DOUBTS: &[&str] = &[
            "think", "believe", "say", "saying", "said", "sure", "know", "mean", "suppose", "that",
            "whether", "if", "when", "until", "unless", "decided", "what",
        ];
        let words = &self.sentence.words;
        self.language == Language::English
            && self.of(&[Want]).any(|want| {
                want.start >= not.end + 2
                    && want.end <= act.start
                    && matches!(words[want.start - 1].as_str(), "i" | "we")
                    && !words[not.end..want.start]
                        .iter()
                        .any(|word| DOUBTS.contains(&word.as_str()))
            })
    }

    /// Whether the word is one to press: "when I click on Delete", "al pulsar Eliminar".
    pub(super) fn is_button(&self, mark: &Mark) -> bool {
        const STEMS: &[&str] = &[
            "click", "press", "puls", "presion", "clic", "appuy", "druck", "klick", "tipp",
        ];
        const WORDS: &[&str] = &["tap", "taps", "tapped", "tapping", "hit", "hits", "hitting"];
        let before = self.sentence.words[..mark.start].iter().rev().take(2);
        before.into_iter().any(|word| {
            STEMS.iter().any(|stem| word.starts_with(stem)) || WORDS.contains(&word.as_str())
        })
    }

    /// The act before, if this one only goes on with it: "do not sell it, or share it".
    fn carried_from(&self, act: &Mark) -> Option<&Mark> {
        let kin: &[Concept] = match act.concept {
            Sell | Share => &[Sell, Share],
            Contact => &[Contact],
            Keep => &[Keep, Have],
            _ => return None,
        };
        self.of(kin)
            .filter(|earlier| earlier.end <= act.start && act.start - earlier.end <= 5)
            .last()
    }

    /// Whether somebody tells that they did it: "I deleted my account".
    pub(super) fn is_done(&self, act: &Mark) -> bool {
        let past = self.language != Language::English || is_past(&self.sentence.words[act.end - 1]);
        past && self.precedes(act, &[Done], 0) || self.is_told(act)
    }

    /// Whether the act is what an earlier letter asked for: "in May I told you to delete it".
    fn is_told(&self, act: &Mark) -> bool {
        self.told.iter().any(|told| {
            let renewed = self
                .of(&[Renew])
                .any(|now| now.start >= told.end && now.end <= act.start);
            told.start <= act.start && told.end <= act.end && !renewed
        })
    }
}

/// Whether an English verb stands in the past.
fn is_past(word: &str) -> bool {
    word.ends_with("ed") || matches!(word, "sold" | "sent" | "gave" | "kept" | "held" | "got")
}

/// Steps beyond which an act and a thing have nothing to do with each other.
const FAR: usize = 12;
/// The same for a thing named before the act.
const BACK: usize = 9;
