//! Which rights a text asks for.
//!
//! A request says that something be done (or no longer be done) to something of the consumer's.
//! The languages name the words ([`concept`]); [`scene`] finds acts with their objects and whether
//! they are asked for or denied; the rules ([`data`], [`choices`]) say what asks for which right.
//! Where the words mean a right in any shape, [`super::gist`] knows which ideas must meet.
//! Set phrases that are not built this way ("right to be forgotten", "Art. 17") stand in the
//! languages' own tables.

mod choices;
mod concept;
mod data;
mod machines;
mod scene;
mod words;

use std::sync::LazyLock;

use domain::Right;
use regex::Regex;

use super::cues::{self, Found};
use super::reading::{Cue, Language};
use super::sentence::Sentence;
use concept::{Concept, Vocabulary};
use scene::{Polarity, Scene};

/// Whether a right is asked for now or only told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Asked {
    /// It was asked for or due earlier.
    Told,
    Now,
}

/// How an act stands: `None` if it is denied.
fn standing(scene: &Scene<'_>, act: &concept::Mark) -> Option<Asked> {
    match scene.polarity(act) {
        Polarity::Denied | Polarity::Dismissed => None,
        Polarity::Unmet => Some(Asked::Told),
        Polarity::Asked if scene.is_done(act) => Some(Asked::Told),
        Polarity::Asked => Some(Asked::Now),
    }
}

/// The vocabulary of a language, compiled once.
fn vocabulary(language: Language) -> &'static Vocabulary {
    static ENGLISH: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::new(words::en::WORDS));
    static SPANISH: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::new(words::es::WORDS));
    static GERMAN: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::new(words::de::WORDS));
    static FRENCH: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::new(words::fr::WORDS));
    match language {
        Language::English => &ENGLISH,
        Language::Spanish => &SPANISH,
        Language::German => &GERMAN,
        Language::French => &FRENCH,
    }
}

/// Sentences back in which a pronoun may find what it stands for.
const MEMORY: usize = 3;

/// Every right that the sentences ask for by their grammar.
pub(super) fn asked(sentences: &[Sentence], language: Language) -> Vec<Found> {
    asked_after(None, sentences, language)
}

/// The deletion that an answer of a few words agrees to: "Yes, please delete", where the office had
/// asked whether it should.
pub(super) fn agreed(answer: &[Sentence], quoted: &[Sentence], language: Language) -> Vec<Found> {
    let vocabulary = vocabulary(language);
    let offers = |sentence: &Sentence| {
        let marks = vocabulary.marks(&sentence.words);
        let has = |concept| marks.iter().any(|mark| mark.concept == concept);
        sentence.text.contains('?')
            && has(Concept::Erase)
            && (has(Concept::Data) || has(Concept::Account))
    };
    if !quoted.iter().any(offers) {
        return Vec::new();
    }
    let mut found = asked_after(Some(Concept::Data), answer, language);
    found.retain(|found| found.cue.right == Right::Delete);
    found
}

/// The same, where `named` was the last thing spoken of before.
fn asked_after(named: Option<Concept>, sentences: &[Sentence], language: Language) -> Vec<Found> {
    let vocabulary = vocabulary(language);
    let machines = sentences.iter().any(|sentence| {
        vocabulary
            .marks(&sentence.words)
            .iter()
            .any(|m| m.concept == Concept::Auto)
    });
    let mut found = Vec::new();
    let mut antecedents: Vec<Option<Concept>> = vec![named];
    let mut decisions: Vec<bool> = Vec::new();
    let mut after_sale = false;
    for sentence in sentences {
        let antecedent = antecedents
            .iter()
            .rev()
            .take(MEMORY)
            .find_map(|thing| *thing);
        let mut scene = Scene::new(
            sentence,
            vocabulary,
            language,
            cues::told(sentence, language),
            antecedent,
        );
        scene.after_decision = decisions.iter().rev().take(MEMORY).any(|decided| *decided);
        scene.after_sale = after_sale;
        after_sale = scene.has(Concept::Data)
            && (scene.has(Concept::Sell) || scene.has(Concept::Share) && scene.has(Concept::Third));
        decisions.push(scene.has(Concept::Decide));
        antecedents.push(scene.last_thing());
        found.extend(in_scene(&scene, machines));
    }
    found
}

/// Whether the sender speaks of data or an account of their own, in their own words.
pub(super) fn speaks_of_own(sentences: &[Sentence], language: Language) -> bool {
    let things = [
        Concept::Data,
        Concept::Account,
        Concept::Field,
        Concept::Ads,
    ];
    sentences.iter().any(|sentence| {
        let unquoted = Sentence::new(&ANY_QUOTED.replace_all(&sentence.text, " … "));
        let scene = Scene::new(&unquoted, vocabulary(language), language, Vec::new(), None);
        scene
            .of(&things)
            .any(|thing| scene.precedes(thing, &[Concept::Mine], 2))
            || scene
                .of(&[Concept::Erase, Concept::Leave, Concept::Contact])
                .any(|act| scene.follows(act, &[Concept::Me], 0))
    })
}

/// How many acts and things the language's words find in the text.
pub(super) fn words_known(text: &Sentence, language: Language) -> usize {
    vocabulary(language)
        .marks(&text.words)
        .iter()
        .filter(|mark| mark.concept.is_compound())
        .count()
}

/// Whatever stands between quotation marks.
static ANY_QUOTED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#""[^"]*"|“[^”]*”|«[^»]*»|„[^“”]*[“”]"#).expect("the pattern is constant")
});

/// The sentences without what they quote: "the app says \"not allowed to share\"". A sentence that
/// is hardly more than a quotation stays whole.
pub(super) fn own_words(sentences: &[Sentence]) -> Vec<Sentence> {
    let own = |sentence: &Sentence| {
        let rest = Sentence::new(&QUOTED.replace_all(&sentence.text, " … "));
        if rest.words.len() >= LEAST_WORDS {
            rest
        } else {
            sentence.clone()
        }
    };
    sentences.iter().map(own).collect()
}

/// Words a sentence must keep to say something besides its quotation.
const LEAST_WORDS: usize = 4;

/// Somebody else's words: what is said, and what a kind of request is called by.
static QUOTED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r#"\b(?:says?|said|saying|reads?|dice|dicen|sagt|steht|dit)\s*:?\s*(?:"[^"]*"|“[^”]*”|«[^»]*»|„[^“”]*[“”])|(?:"[^"]*"|“[^”]*”) requests\b"#,
    ).expect("the pattern is constant")
});

fn in_scene(scene: &Scene<'_>, machines: bool) -> Vec<Found> {
    let answers = [
        (Right::Delete, data::delete(scene)),
        (Right::KnowSpecific, data::know_specific(scene)),
        (Right::Correct, data::correct(scene)),
        (Right::LimitSensitive, data::limit_sensitive(scene)),
        (Right::OptOutSale, choices::opt_out_sale(scene)),
        (Right::OptIn, choices::opt_in(scene)),
        (Right::WithdrawIncentive, choices::withdraw_incentive(scene)),
        (Right::AccessAdmt, machines::explain(scene, machines)),
        (Right::StopMarketing, choices::stop_marketing(scene)),
        (Right::OptOutAdmt, machines::opt_out(scene, machines)),
    ];
    let found = |(right, asked): (Right, Option<Asked>)| {
        Some(Found {
            told: asked? == Asked::Told,
            cue: Cue {
                right,
                quote: scene.sentence.text.clone(),
            },
        })
    };
    answers.into_iter().filter_map(found).collect()
}
