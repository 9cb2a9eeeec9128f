//! Where the parts of a letter stand on each paper, so that its address shows in the window of the
//! envelope: the one source of the lengths for the typesetter and for the word processor.

use domain::Paper;
use serde::Serialize;

/// A length in points, of which 72 are an inch.
pub(crate) type Points = f64;

/// The measures of a page that a letter is printed on.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Measures {
    /// From edge to edge.
    pub(crate) width: Points,
    /// From edge to edge.
    pub(crate) height: Points,
    /// What stays empty above the text.
    pub(crate) top: Points,
    /// What stays empty to its left.
    pub(crate) left: Points,
    /// What stays empty to its right.
    pub(crate) right: Points,
    /// What stays empty below it, but for the footer.
    pub(crate) bottom: Points,
    /// From the upper edge to where a letterhead must have ended.
    pub(crate) letterhead_end: Points,
    /// From the upper edge to the first line of the address.
    pub(crate) address: Points,
    /// What the lines of the address may take.
    pub(crate) address_width: Points,
    /// What is kept for the address even if it is short; one that needs more begins higher. Zero where
    /// the window leaves no such room.
    pub(crate) address_height: Points,
    /// The most that the lines of the address may take without leaving the window.
    pub(crate) address_room: Points,
    /// From the left margin to what stands beside the address, outside the window.
    pub(crate) beside: Points,
    /// From the address to the line with the date.
    pub(crate) date_gap: Points,
    /// From the upper edge to where the letter is folded, drawn as marks, where that is not simply in three.
    pub(crate) folds: &'static [Points],
}

impl Measures {
    /// The measures for this paper.
    pub(crate) const fn of(paper: Paper) -> Self {
        match paper {
            Paper::UsLetter => US_LETTER,
            Paper::A4 => A4,
        }
    }

    /// What is left for the text between the margins.
    pub(crate) const fn text_width(&self) -> Points {
        self.width - self.left - self.right
    }
}

/// ANSI A, folded in three. A number 10 envelope (4 1/8 by 9 1/2 inches) has its window, 4 1/2 by 1 1/8
/// inches, 7/8 inch from the left and 1/2 inch from the bottom: the sheet shows in it from 2.04 to 3.17 inches.
const US_LETTER: Measures = Measures {
    width: inches(8.5),
    height: inches(11.0),
    top: inches(0.75),
    left: inches(1.0),
    right: inches(1.0),
    bottom: inches(0.95),
    letterhead_end: inches(2.1),
    address: inches(2.1),
    address_width: inches(3.3),
    address_height: 0.0,
    address_room: inches(1.04),
    beside: inches(4.3),
    date_gap: inches(0.35),
    folds: &[],
};

/// DIN 5008, form B: a field for the address of 85 by 45 millimetres that begins 45 from the upper and 20
/// from the left edge. Its upper 17.7 are for who sends it back to whom, the rest for six lines.
const A4: Measures = Measures {
    width: millimetres(210.0),
    height: millimetres(297.0),
    top: millimetres(20.0),
    left: millimetres(25.0),
    right: millimetres(20.0),
    bottom: millimetres(24.0),
    letterhead_end: millimetres(45.0),
    address: millimetres(62.7),
    address_width: millimetres(80.0),
    address_height: millimetres(27.3),
    address_room: millimetres(39.0),
    beside: millimetres(100.0),
    date_gap: millimetres(8.46),
    folds: &[millimetres(105.0), millimetres(210.0)],
};

/// A length as word processors count it, in twentieths of a point.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "no length of a page is negative or longer than a few thousand points"
)]
pub(crate) fn twips(length: Points) -> usize {
    (length * 20.0).round() as usize
}

const fn inches(length: f64) -> Points {
    length * 72.0
}

const fn millimetres(length: f64) -> Points {
    inches(length / 25.4)
}
