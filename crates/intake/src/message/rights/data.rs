//! What is asked of the data themselves: to see them, to have them erased or put right.

use super::super::reading::Language;
use super::concept::{Concept, Mark};
use super::scene::{Polarity, Scene};
use super::{Asked, standing};

use Concept::*;

/// Whether the sentence asks for deletion.
pub(super) fn delete(scene: &Scene<'_>) -> Option<Asked> {
    let erased = scene.of(&[Erase]).filter(|act| erases(scene, act));
    let closed = scene.of(&[Close]).filter(|act| {
        scene.object(act).is_some_and(|thing| {
            thing.concept == Account || thing.concept == Data && is_cancellation(scene, act)
        })
    });
    let kept = scene.of(&[Keep]).filter(|act| {
        scene.polarity(act) == Polarity::Denied
            && is_personal(scene, act)
            && !scene.precedes(act, &[Third], 2)
    });
    let taken = scene.of(&[Leave]).filter(|act| {
        scene.beside(act, Place).is_some()
            && scene.beside(act, List).is_none()
            && (is_personal(scene, act) || scene.follows(act, &[Me], 0))
    });
    let erased = erased.chain(taken);
    let done = erased.chain(closed).filter_map(|act| standing(scene, act));
    done.chain(kept.map(|_| Asked::Now)).max()
}

/// In Mexico data are cancelled: "solicito la cancelación de mis datos", the C of the ARCO rights.
fn is_cancellation(scene: &Scene<'_>, act: &Mark) -> bool {
    scene.language == Language::Spanish
        && scene.sentence.words[act.start].starts_with("cancel")
        && scene.object(act).is_some_and(|data| scene.is_own(data))
}

fn is_personal(scene: &Scene<'_>, act: &Mark) -> bool {
    scene
        .object(act)
        .is_some_and(|thing| matches!(thing.concept, Data | Account | Field))
}

fn erases(scene: &Scene<'_>, act: &Mark) -> bool {
    if scene.is_button(act)
        || scene.beside(act, List).is_some()
        || scene
            .beside(act, OptOut)
            .is_some_and(|out| out.start > act.start)
    {
        return false;
    }
    let of_me = scene.follows(act, &[Me], 0)
        && scene
            .object(act)
            .is_none_or(|t| scene.precedes(t, &[Your], 3));
    if of_me || scene.follows(act, &[Place], 8) && scene.object(act).is_none() {
        return true;
    }
    if let Some(back) = points_back(scene, act) {
        return matches!(back, Data | Account | Field | Wrong);
    }
    match scene.object(act) {
        Some(thing) => {
            matches!(thing.concept, Data | Account | Field)
                && (!is_noun(scene, act)
                    || scene.is_own(thing)
                    || scene.has(Want)
                    || scene.has(Demand))
        }
        None => {
            scene.precedes(act, &[Demand], 3)
                || scene.follows(act, &[Demand], 1)
                || matches!(scene.named_before(act), Some(Data | Account))
        }
    }
}

/// "Deletion of data" is only asked for where somebody asks, "delete the data" always.
fn is_noun(scene: &Scene<'_>, act: &Mark) -> bool {
    let word = &scene.sentence.words[act.end - 1];
    ["ion", "removal", "erasure", "ung"]
        .iter()
        .any(|end| word.ends_with(end))
}

/// What the act's pronoun stands for, if its object is a pronoun: the thing named before it.
fn points_back(scene: &Scene<'_>, act: &Mark) -> Option<Concept> {
    let after = scene
        .object(act)
        .is_some_and(|thing| thing.start >= act.end);
    if !(scene.follows(act, &[It], 0) || scene.precedes(act, &[It], 1) && !after) {
        return None;
    }
    scene.named_before(act)
}

/// Whether the sentence asks for the data themselves.
pub(super) fn know_specific(scene: &Scene<'_>) -> Option<Asked> {
    let given = scene
        .of(&[Give])
        .filter(|act| !is_address(scene, act) && gives(scene, act));
    let wanted = scene
        .of(&[Want])
        .filter(|act| gives(scene, act) && !claimed(scene, act));
    let asked = given.chain(wanted).filter_map(|act| standing(scene, act));
    let what = scene
        .of(&[What])
        .filter(|what| asks_what(scene, what))
        .map(|_| Asked::Now);
    asked.chain(what).max()
}

fn gives(scene: &Scene<'_>, act: &Mark) -> bool {
    let data = scene.object(act).filter(|thing| thing.concept == Data);
    data.is_some_and(|data| {
        scene.is_own(data)
            && !scene.precedes(data, &[Kind], 3)
            && !scene.precedes(data, &[Sensitive, Not], 0)
            && !scene.follows(data, &[Sensitive], 0)
            && !scene.precedes(act, &[Third, Who], 4)
            && !is_told_of_you(scene, act)
            && !(scene.beside(act, Leave).is_some() && scene.beside(act, Place).is_some())
            && (data.start >= act.end || scene.takes_object_before(act))
            && !scene.follows(act, &[Third], 8)
            && !governed(scene, data, act)
    }) || copies_it(scene, act)
}

/// "My email" is an address and no act: "take my email off everything".
fn is_address(scene: &Scene<'_>, act: &Mark) -> bool {
    let word = scene.sentence.words[act.start].as_str();
    matches!(word, "email" | "mail") && scene.precedes(act, &[Mine, Your], 0)
}

/// "The data you received": what the office did, not what it is asked to do.
fn is_told_of_you(scene: &Scene<'_>, act: &Mark) -> bool {
    scene.precedes(act, &[You], 1) && scene.of(&[Get]).any(|get| get.start == act.start)
}

/// "Send me a copy of it", of data named before.
fn copies_it(scene: &Scene<'_>, act: &Mark) -> bool {
    let copy = scene.of(&[Copy]).any(|copy| {
        copy.start >= act.start && (scene.follows(copy, &[It], 1) || scene.object(copy).is_none())
    });
    let sent = |it: &Mark| {
        it.start >= act.end
            && it.start - act.end <= 1
            && (it.start == act.end || scene.ends_clause(it))
    };
    let it = act.concept == Give && scene.of(&[It]).any(sent) && scene.follows(act, &[Me], 2);
    (copy || it)
        && !scene.precedes(act, &[Third, Who], 4)
        && scene.named_before(act) == Some(Data)
        && !scene.follows(act, &[Third], 8)
}

/// Whether another act rules the thing: "I want my data deleted" wants no data.
fn claimed(scene: &Scene<'_>, wish: &Mark) -> bool {
    let thing = scene.object(wish);
    let others = [Erase, Close, Fix, Sell, Share, Limit, OptOut];
    scene.of(&others).any(|act| scene.object(act) == thing)
}

/// Whether an act that is no giving stands between the giving and the thing.
fn governed(scene: &Scene<'_>, thing: &Mark, act: &Mark) -> bool {
    let others = [Erase, Close, Fix, Sell, Share, Limit];
    scene.of(&others).any(|other| {
        let (low, high) = (act.end.min(thing.end), act.start.max(thing.start));
        other.start >= low && other.end <= high && other.start - act.end.min(other.start) > 3
            || other.start >= act.end && other.end <= thing.start && act.concept == Want
    })
}

/// "What do you have on me?", "everything you hold about me".
fn asks_what(scene: &Scene<'_>, what: &Mark) -> bool {
    let have = scene
        .of(&[Have, Keep])
        .find(|have| have.start >= what.end && have.start - what.end <= 8);
    let Some(have) = have else { return false };
    let about_me = scene
        .of(&[Me])
        .any(|me| me.start >= what.end && me.start.saturating_sub(have.end) <= 6);
    let data = scene
        .of(&[Data])
        .any(|data| data.start >= what.start && data.start < have.start);
    let other = scene
        .of(&[
            Kind, Product, Third, Erase, Sell, Share, Sensitive, Field, Explain,
        ])
        .any(|other| other.start >= what.start && other.end <= have.start);
    let ruled = scene
        .of(&[Erase, Close, Sell, Share, Limit, Fix])
        .any(|act| {
            let passed =
                matches!(act.concept, Sell | Share) && scene.polarity(act) == Polarity::Asked;
            !passed
                && act.end <= what.start
                && (what.start - act.end <= 6 || scene.same_part(act, what))
                || act.concept == Erase
                    && scene
                        .object(act)
                        .is_some_and(|thing| thing.start >= what.start && thing.start <= have.end)
        });
    let ends = scene.ends_clause(have) && scene.precedes(what, &[Give], 2);
    (about_me || ends || data && scene.precedes(have, &[It, You], 3))
        && !other
        && !scene.has(Sensitive)
        && !is_kept_quiet(scene, what)
        && !ruled
        && !scene.precedes(what, &[Kind], 3)
        && scene.polarity(what) == Polarity::Asked
        && !(scene.polarity(have) == Polarity::Denied)
}

/// "Whatever you know stays with you, no passing it on": told of only to forbid something.
fn is_kept_quiet(scene: &Scene<'_>, what: &Mark) -> bool {
    let forbids = scene
        .of(&[Sell, Share])
        .any(|act| scene.polarity(act) == Polarity::Denied);
    forbids && !scene.of(&[Give, Want]).any(|act| act.end <= what.start)
}

/// Whether the sentence asks to put something right.
pub(super) fn correct(scene: &Scene<'_>) -> Option<Asked> {
    let fixed = scene
        .of(&[Fix])
        .filter(|act| fixes(scene, act))
        .filter_map(|act| standing(scene, act));
    let wrong = scene
        .of(&[Wrong])
        .filter(|wrong| is_wrong(scene, wrong))
        .map(|_| Asked::Now);
    fixed.chain(wrong).max()
}

fn fixes(scene: &Scene<'_>, act: &Mark) -> bool {
    if scene.beside(act, Product).is_some() {
        return false;
    }
    if scene
        .of(&[Data])
        .any(|data| scene.is_theirs(data) && data.start >= act.end && data.start - act.end <= 2)
    {
        return true;
    }
    if let Some(back) = points_back(scene, act) {
        return matches!(back, Data | Account | Field | Wrong);
    }
    match scene.object(act) {
        Some(thing) => {
            (thing.concept == Field
                || thing.concept == Data && (scene.is_own(thing) || scene.names_things_bare(thing))
                || thing.concept == Mails && scene.precedes(thing, &[Mine, Theirs], 0))
                && (thing.start >= act.end || scene.takes_object_before(act))
        }
        None => {
            scene.precedes(act, &[Demand], 3)
                || scene.follows(act, &[Demand], 1)
                || matches!(scene.antecedent, Some(Field | Wrong))
        }
    }
}

fn is_wrong(scene: &Scene<'_>, wrong: &Mark) -> bool {
    let near = |thing: &&Mark| {
        let gap = thing.start.saturating_sub(wrong.end) + wrong.start.saturating_sub(thing.end);
        gap <= 6
    };
    scene.beside(wrong, Product).is_none()
        && scene.polarity(wrong) == Polarity::Asked
        && scene.of(&[Field, Data]).filter(near).any(|thing| {
            scene.precedes(thing, &[Me], 3)
                || thing.concept == Field && scene.has(Have)
                || scene.has(Keep)
                || scene.has(Data)
        })
}

/// Whether the sentence asks to use sensitive data only for what is needed.
pub(super) fn limit_sensitive(scene: &Scene<'_>) -> Option<Asked> {
    let limited = scene.of(&[Sensitive]).any(|sensitive| {
        scene.has(Limit)
            || scene.has(Only)
            || scene.of(&[Not]).any(|not| scene.same_part(not, sensitive))
                && !scene.has(Sell)
                && !scene.has(Share)
                && !scene.has(Have)
    });
    limited.then_some(Asked::Now)
}
