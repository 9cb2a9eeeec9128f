//! What is asked about decisions by machines: how they came about, and that a person make them.

use super::Asked;
use super::concept::{Concept, Mark};
use super::scene::{Polarity, Scene};

use Concept::*;

/// Whether the sentence asks that no machine decide, or that a person do. `machines` tells whether
/// the message speaks of machines at all.
pub(super) fn opt_out(scene: &Scene<'_>, machines: bool) -> Option<Asked> {
    let denied = scene
        .of(&[Auto])
        .any(|auto| scene.polarity(auto) == Polarity::Denied && scene.has(Decide));
    let opted = scene.of(&[OptOut]).any(|out| scene.reaches(out, Auto));
    let human = machines && scene.of(&[Human]).any(|human| decides(scene, human));
    (denied || opted || human).then_some(Asked::Now)
}

fn decides(scene: &Scene<'_>, human: &Mark) -> bool {
    let near = |act: &Mark| {
        let gap = act.start.saturating_sub(human.end) + human.start.saturating_sub(act.end);
        gap <= 8 && scene.polarity(act) != Polarity::Unmet
    };
    scene.polarity(human) == Polarity::Asked && scene.of(&[Decide]).any(near)
}

/// Whether the sentence asks for the reasons of a machine's decision, told of in it or before it.
pub(super) fn explain(scene: &Scene<'_>, machines: bool) -> Option<Asked> {
    let about = |why: &Mark| {
        let near = |act: &Mark| act.start != why.start && act.start.abs_diff(why.end) <= 10;
        scene.of(&[Decide]).any(near) || scene.after_decision && !scene.has(Data)
    };
    let explained = machines
        && scene
            .of(&[Explain])
            .any(|why| scene.polarity(why) == Polarity::Asked && about(why));
    explained.then_some(Asked::Now)
}
