//! The words by which rights, reminders, agents and sales mail are recognised, one table per
//! language, and the small engine that reads a text with them.
//!
//! A cue counts unless its sentence takes it back: a veto names a look-alike ("delete the
//! duplicate order"), a negator stands before it ("I am not asking you to"), or it only tells
//! what was asked earlier ("in January I told you").

mod de;
mod en;
mod es;
mod fr;
pub(super) mod kin;

use std::sync::LazyLock;

use domain::{Code, Right};

use super::pattern::{Classes, Patterns, Span};
use super::reading::{Cue, Language};
use super::sentence::Sentence;

/// The cue tables of one language, in the notation of [`super::pattern`].
struct Lexicon {
    classes: Classes,
    /// What asks for a right.
    rights: &'static [(Right, &'static [&'static str])],
    /// What looks like asking for a right and is not.
    vetoes: &'static [(Right, &'static [&'static str])],
    /// Words that take back a cue a few words later in the same clause.
    negators: &'static [&'static str],
    /// Words that take back the cue right after them.
    negators_near: &'static [&'static str],
    /// What tells of an earlier request.
    told: &'static [&'static str],
    /// What takes up an earlier request as unanswered, late or badly handled.
    follow_up: &'static [&'static str],
    /// What is still as it was because it is to be put right, and not because nobody answered.
    outdated: &'static [&'static str],
    /// What turns a complaint into a threat of one.
    conditional: &'static [&'static str],
    /// What makes it a complaint all the same.
    past_fact: &'static [&'static str],
    /// Sales talk.
    pitch: &'static [&'static str],
    /// Speaking of privacy without naming a right.
    asks_privacy: &'static [&'static str],
    /// Speaking of an attachment.
    attached: &'static [&'static str],
    /// Somebody speaks for another person.
    speaks_for: &'static [&'static str],
    /// A parent speaks for a child.
    parent: &'static [&'static str],
    /// A consumer names an agent.
    names_agent: &'static [&'static str],
    /// A drafting tool's line.
    tool: &'static [&'static str],
}

/// What a text can be searched for besides rights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Theme {
    FollowUp,
    Pitch,
    AsksPrivacy,
    Attached,
    SpeaksFor,
    Parent,
    NamesAgent,
    Tool,
}

struct Tables {
    rights: Vec<(Right, Patterns)>,
    vetoes: Vec<(Right, Patterns)>,
    negators: Patterns,
    negators_near: Patterns,
    told: Patterns,
    outdated: Patterns,
    conditional: Patterns,
    past_fact: Patterns,
    themes: Vec<(Theme, Patterns)>,
}

impl Tables {
    fn new(lexicon: &Lexicon) -> Self {
        let of = |written: &[&str]| Patterns::new(written, lexicon.classes);
        let by_right = |list: &[(Right, &'static [&'static str])]| {
            list.iter()
                .map(|(right, written)| (*right, of(written)))
                .collect()
        };
        Self {
            rights: by_right(lexicon.rights),
            vetoes: by_right(lexicon.vetoes),
            negators: of(lexicon.negators),
            negators_near: of(lexicon.negators_near),
            told: of(lexicon.told),
            outdated: of(lexicon.outdated),
            conditional: of(lexicon.conditional),
            past_fact: of(lexicon.past_fact),
            themes: vec![
                (Theme::FollowUp, of(lexicon.follow_up)),
                (Theme::Pitch, of(lexicon.pitch)),
                (Theme::AsksPrivacy, of(lexicon.asks_privacy)),
                (Theme::Attached, of(lexicon.attached)),
                (Theme::SpeaksFor, of(lexicon.speaks_for)),
                (Theme::Parent, of(lexicon.parent)),
                (Theme::NamesAgent, of(lexicon.names_agent)),
                (Theme::Tool, of(lexicon.tool)),
            ],
        }
    }

    fn theme(&self, theme: Theme) -> Option<&Patterns> {
        self.themes
            .iter()
            .find(|(known, _)| *known == theme)
            .map(|(_, patterns)| patterns)
    }
}

fn tables(language: Language) -> &'static Tables {
    static ENGLISH: LazyLock<Tables> = LazyLock::new(|| Tables::new(&en::LEXICON));
    static SPANISH: LazyLock<Tables> = LazyLock::new(|| Tables::new(&es::LEXICON));
    static GERMAN: LazyLock<Tables> = LazyLock::new(|| Tables::new(&de::LEXICON));
    static FRENCH: LazyLock<Tables> = LazyLock::new(|| Tables::new(&fr::LEXICON));
    match language {
        Language::English => &ENGLISH,
        Language::Spanish => &SPANISH,
        Language::German => &GERMAN,
        Language::French => &FRENCH,
    }
}

/// A right that a sentence names, and whether it only tells of an earlier request.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) cue: Cue,
    pub(super) told: bool,
}

/// Every right that the sentences name.
pub(super) fn rights(sentences: &[Sentence], language: Language) -> Vec<Found> {
    let tables = tables(language);
    let named = |sentence| rights_in(sentence, tables);
    sentences.iter().flat_map(named).collect()
}

/// The rights that the sentence names in set phrases.
fn rights_in(sentence: &Sentence, tables: &Tables) -> Vec<Found> {
    let mut found = Vec::new();
    let mut context = None;
    for (right, patterns) in &tables.rights {
        let spans: Vec<Span> = patterns.find_all(&sentence.words);
        if spans.is_empty() {
            continue;
        }
        let context = context.get_or_insert_with(|| Surroundings::new(sentence, tables));
        let vetoes = context.vetoes(*right, sentence, tables);
        let counts =
            |span: &&Span| !touched(span, &vetoes) && !context.takes_back(*right, **span, sentence);
        if let Some(last) = spans.iter().filter(counts).max_by_key(|span| span.start) {
            let told = *right != Right::Complaint
                && context
                    .told
                    .iter()
                    .any(|told| told.start <= last.start && told.end <= last.end);
            found.push(Found {
                cue: Cue {
                    right: *right,
                    quote: sentence.text.clone(),
                },
                told,
            });
        }
    }
    found
}

/// Where a sentence tells of an earlier request.
pub(super) fn told(sentence: &Sentence, language: Language) -> Vec<Span> {
    tables(language).told.find_all(&sentence.words)
}

fn touched(span: &Span, others: &[Span]) -> bool {
    others
        .iter()
        .any(|other| other.start < span.end && span.start < other.end)
}

/// What else a sentence with a cue says.
struct Surroundings {
    told: Vec<Span>,
    negators: Vec<Span>,
    negators_near: Vec<Span>,
    only_threatens: bool,
}

impl Surroundings {
    fn new(sentence: &Sentence, tables: &Tables) -> Self {
        let words = &sentence.words;
        Self {
            told: tables.told.find_all(words),
            negators: tables.negators.find_all(words),
            negators_near: tables.negators_near.find_all(words),
            only_threatens: tables.conditional.is_in(words) && !tables.past_fact.is_in(words),
        }
    }

    fn vetoes(&self, right: Right, sentence: &Sentence, tables: &Tables) -> Vec<Span> {
        let vetoes = tables.vetoes.iter().filter(|(vetoed, _)| *vetoed == right);
        vetoes
            .flat_map(|(_, patterns)| patterns.find_all(&sentence.words))
            .collect()
    }

    /// Whether a complaint is only threatened, or a negator stands before the cue in its clause.
    fn takes_back(&self, right: Right, span: Span, sentence: &Sentence) -> bool {
        let clause = |at: usize| sentence.clauses.get(at).copied();
        let far = self.negators.iter().any(|negator| {
            negator.end <= span.start
                && span.start - negator.end <= 5
                && clause(negator.start) == clause(span.start)
        });
        let near = self
            .negators_near
            .iter()
            .any(|negator| negator.end == span.start);
        far || near || right == Right::Complaint && self.only_threatens
    }
}

/// Whether any sentence takes up an earlier request. "You still have my old address" does not, if nobody asked yet.
pub(super) fn takes_up(sentences: &[Sentence], language: Language) -> bool {
    let outdated = &tables(language).outdated;
    sentences.iter().any(|sentence| {
        touched_by(sentence, language, Theme::FollowUp)
            && (!outdated.is_in(&sentence.words) || !told(sentence, language).is_empty())
    })
}

/// Whether any sentence touches the theme.
pub(super) fn touches(sentences: &[Sentence], language: Language, theme: Theme) -> bool {
    sentences
        .iter()
        .any(|sentence| touched_by(sentence, language, theme))
}

/// Whether this sentence touches the theme.
pub(super) fn touched_by(sentence: &Sentence, language: Language, theme: Theme) -> bool {
    tables(language)
        .theme(theme)
        .is_some_and(|patterns| patterns.is_in(&sentence.words))
}

/// How many different cues of the theme occur in all sentences together.
pub(super) fn weight(sentences: &[Sentence], language: Language, theme: Theme) -> usize {
    let Some(patterns) = tables(language).theme(theme) else {
        return 0;
    };
    sentences
        .iter()
        .map(|sentence| patterns.count_in(&sentence.words))
        .sum()
}

/// The rights without repetition, sorted by code.
pub(super) fn sorted(found: impl IntoIterator<Item = Right>) -> Vec<Right> {
    let mut rights: Vec<Right> = found.into_iter().collect();
    rights.sort_by_key(|right| right.code());
    rights.dedup();
    rights
}
