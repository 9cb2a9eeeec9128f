//! What is asked about the use of data: not to sell them, or to sell them again; no advertising.

use super::concept::{Concept, Mark};
use super::scene::{Polarity, Scene};
use super::{Asked, standing};

use Concept::*;

/// How something forbidden stands: now, or in what is told of an earlier letter.
fn forbidden(scene: &Scene<'_>, act: &Mark) -> Asked {
    if scene.is_done(act) {
        Asked::Told
    } else {
        Asked::Now
    }
}

fn is_denied(scene: &Scene<'_>, mark: &Mark) -> bool {
    scene.polarity(mark) == Polarity::Denied
}

/// Whether the sentence forbids sale or sharing.
pub(super) fn opt_out_sale(scene: &Scene<'_>) -> Option<Asked> {
    let passed = scene
        .of(&[Sell, Share])
        .filter(|act| is_denied(scene, act) && passes_on(scene, act));
    let opted = scene.of(&[OptOut]).filter(|out| {
        opts_out(scene, out)
            && (scene.reaches(out, Sell)
                || scene.reaches(out, Targeted)
                || scene
                    .of(&[Share])
                    .any(|share| shares_out(scene, out, share)))
    });
    // "My right to opt out" is the one California names so, if nothing else is named.
    let by_right = scene.of(&[OptOut]).filter(|out| {
        scene.precedes(out, &[Demand], 1)
            && opts_out(scene, out)
            && ![Ads, Mails, Contact, Auto, Program, Club]
                .iter()
                .any(|what| scene.reaches(out, *what))
    });
    let withdrawn = scene.of(&[Permit]).filter(|consent| {
        !scene.has(OptOut)
            && scene.beside(consent, Undo).is_some()
            && (scene.has(Sell) || scene.has(Share))
    });
    let ended = scene
        .of(&[Stop])
        .filter(|_| scene.after_sale && scene.sentence.words.len() <= ANSWER);
    let targeted = scene.of(&[Targeted]).filter(|ads| is_denied(scene, ads));
    let others = scene.of(&[Third]).filter(|third| keeps_from(scene, third));
    passed
        .chain(opted)
        .chain(by_right)
        .chain(withdrawn)
        .chain(ended)
        .chain(targeted)
        .chain(others)
        .map(|act| forbidden(scene, act))
        .max()
}

/// Whether the opt-out is from passing data on; "send" and the like only if others are named.
fn shares_out(scene: &Scene<'_>, out: &Mark, share: &Mark) -> bool {
    let sends = scene.of(&[Give]).any(|give| give.start == share.start);
    share.start != out.start
        && (scene.same_part(share, out) || share.start >= out.end && share.start - out.end <= 8)
        && (!sends || scene.has(Third))
}

fn passes_on(scene: &Scene<'_>, act: &Mark) -> bool {
    let thing = scene.object(act).map(|thing| thing.concept);
    let it = (scene.follows(act, &[It], 0) || scene.precedes(act, &[It], 3))
        && (act.concept == Sell || matches!(scene.named_before(act), Some(Data | Field)));
    let personal = matches!(thing, Some(Data | Field)) || it;
    match thing {
        Some(Product | Program) => false,
        _ if scene.beside(act, Reward).is_some() => false,
        _ if act.concept == Share && scene.to_me(act) => false,
        _ if scene.precedes(act, &[Want], 3) && scene.follows(act, &[Stop], 1) => true,
        _ if act.concept == Sell => true,
        _ if scene.follows(act, &[You], 1) => false,
        Some(Mails)
            if scene
                .object(act)
                .is_some_and(|mail| scene.precedes(mail, &[Mine], 0)) =>
        {
            true
        }
        Some(Ads | Mails) if !scene.follows(act, &[It], 0) => false,
        _ => personal || scene.follows(act, &[Third], 8) || scene.precedes(act, &[Third], 3),
    }
}

/// "None of my data may reach brokers", "keep advertisers away from my data".
fn keeps_from(scene: &Scene<'_>, third: &Mark) -> bool {
    let mine = scene
        .of(&[Data, Field])
        .any(|data| scene.same_part(data, third) && scene.is_own(data));
    mine && (is_denied(scene, third) || nobody_gets(scene, third))
        && ![Contact, Ads, Erase, Give].iter().any(|other| {
            scene
                .beside(third, *other)
                .is_some_and(|m| m.start != third.start && !scene.is_share(m))
        })
}

/// "Nobody else gets my data", which is not "nobody sent me my data".
fn nobody_gets(scene: &Scene<'_>, third: &Mark) -> bool {
    let nobody = scene.of(&[Not]).any(|not| not.start == third.start);
    let gets = scene
        .of(&[Get, Have, Share])
        .any(|act| act.start >= third.end && scene.same_part(act, third) && !scene.to_me(act));
    nobody && gets && !scene.has(Unmet)
}

/// An opt-out that is neither undone nor denied.
fn opts_out(scene: &Scene<'_>, out: &Mark) -> bool {
    !undone(scene, out)
        && !scene
            .of(&[Not])
            .any(|not| scene.same_part(not, out) && not.end <= out.start)
}

fn undone(scene: &Scene<'_>, out: &Mark) -> bool {
    scene.precedes(out, &[Undo], 6) || scene.follows(out, &[Undo], 4)
}

/// Whether the sentence undoes an opt-out or allows sale and sharing.
pub(super) fn opt_in(scene: &Scene<'_>) -> Option<Asked> {
    let undo = scene.of(&[OptOut]).any(|out| undone(scene, out));
    let allow = scene.of(&[Permit]).any(|permit| {
        scene.polarity(permit) == Polarity::Asked
            && scene.beside(permit, Undo).is_none()
            && scene.of(&[Sell, Share]).any(|act| {
                scene.polarity(act) == Polarity::Asked
                    && (act.start >= permit.end && act.start - permit.end <= 10
                        || scene.same_part(act, permit))
                    && passes_on(scene, act)
                    && (scene.has(Third) || !scene.of(&[Give]).any(|give| give.start == act.start))
            })
    });
    (undo || allow).then_some(Asked::Now)
}

/// Whether the sentence leaves a program that pays for data.
pub(super) fn withdraw_incentive(scene: &Scene<'_>) -> Option<Asked> {
    let acts = [Leave, Erase, Close, OptOut, Unsubscribe];
    let programs = scene.of(&[Program, Club]).filter(|program| {
        program.concept == Program || scene.has(Reward) && scene.has(Data) || scene.has(Reward)
    });
    let left = programs.filter(|program| {
        scene.of(&acts).any(|act| {
            act.start != program.start
                && scene.same_part(act, program)
                && standing(scene, act) == Some(Asked::Now)
        })
    });
    let traded = scene.of(&[Reward]).filter(|reward| {
        scene.has(Data)
            && scene
                .of(&[Share, Want, Give])
                .any(|act| is_denied(scene, act) && scene.same_part(act, reward))
    });
    left.chain(traded).next().map(|_| Asked::Now)
}

/// Whether the sentence asks for no more advertising.
pub(super) fn stop_marketing(scene: &Scene<'_>) -> Option<Asked> {
    let left = scene
        .of(&[Unsubscribe, Erase, Leave, Close])
        .filter(|act| match act.concept {
            Unsubscribe => scene
                .object(act)
                .is_none_or(|thing| thing.concept != Account),
            _ => leaves_list(scene, act),
        })
        .filter_map(|act| standing(scene, act));
    let ads = scene.of(&[Ads]).filter(|ads| no_ads(scene, ads));
    let mails = scene.of(&[Mails]).filter(|mails| no_mails(scene, mails));
    let silent = scene.of(&[Contact]).filter(|act| {
        is_denied(scene, act) && scene.follows(act, &[Me], 0) && !scene.follows(act, &[About], 1)
    });
    let opted = scene.of(&[OptOut]).filter(|out| {
        opts_out(scene, out)
            && [Ads, Mails, Contact]
                .iter()
                .any(|what| scene.reaches(out, *what))
            && ![Sell, Share].iter().any(|sale| scene.reaches(out, *sale))
    });
    let weary = scene.of(&[Stop]).filter(|_| {
        scene.sentence.words.len() <= SHORT && matches!(scene.antecedent, Some(Ads | List))
    });
    let told = ads
        .chain(weary)
        .chain(mails)
        .chain(silent)
        .chain(opted)
        .map(|act| forbidden(scene, act));
    left.chain(told).max()
}

/// Words of a sentence that only says "make it stop" of what was named before.
const SHORT: usize = 5;
/// Words with which one answers one's own question: "Do you sell my data? If you do, I want you to stop."
const ANSWER: usize = 9;

fn leaves_list(scene: &Scene<'_>, act: &Mark) -> bool {
    let newsletter =
        |ads: &Mark| ads.start >= act.end && ads.start - act.end <= 4 && scene.same_part(ads, act);
    let of_me = act.concept != Erase || scene.follows(act, &[Me], 1);
    // "Removed from your list", not "clear the list".
    let listed = of_me
        || act.concept != Erase
        || scene.object(act).is_none_or(|thing| {
            thing.concept != List
                || scene.sentence.words[act.end.min(thing.start)..thing.start]
                    .iter()
                    .any(|word| {
                        matches!(word.as_str(), "from" | "off" | "de" | "aus" | "von" | "vom")
                    })
        });
    listed && scene.beside(act, List).is_some() || of_me && scene.of(&[Ads]).any(newsletter)
}

fn no_ads(scene: &Scene<'_>, ads: &Mark) -> bool {
    let sold = [Sell, Share]
        .iter()
        .any(|sale| scene.beside(ads, *sale).is_some())
        && (scene.beside(ads, Data).is_some()
            || scene
                .beside(ads, Third)
                .is_some_and(|m| m.start == ads.start));
    is_denied(scene, ads) && !sold && !only_missing(scene, ads)
}

fn no_mails(scene: &Scene<'_>, mails: &Mark) -> bool {
    let sent = scene.of(&[Give, Get, Want, Contact, Share]).any(|act| {
        act.start != mails.start && scene.same_part(act, mails) && is_denied(scene, act)
    });
    let plainly = scene.precedes(mails, &[Not], 0) || scene.precedes(mails, &[Stop], 3);
    (sent || plainly)
        && is_denied(scene, mails)
        && !only_missing(scene, mails)
        && !scene.follows(mails, &[About], 0)
        && scene.beside(mails, Field).is_none()
        && !scene.precedes(mails, &[Mine], 0)
}

/// "I am not getting the newsletter" misses it; "I do not want to get it" is tired of it.
fn only_missing(scene: &Scene<'_>, mail: &Mark) -> bool {
    scene.beside(mail, Get).is_some()
        && scene.beside(mail, Want).is_none()
        && scene.beside(mail, Stop).is_none()
}
