//! How large an address is set so that all of it shows in the window of the envelope.
//!
//! Most addresses have five lines at most and are set like the text. A longer one is set closer, then
//! smaller, down to what can still be read; the preflight tells of one that is too long even then.

use crate::fonts;
use crate::measures::{Measures, Points};
use crate::{Letter, txt};

/// How the lines of an address are set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Setting {
    /// The size of the letters.
    pub(crate) size: Points,
    /// From one baseline to the next.
    pub(crate) pitch: Points,
}

/// An address as it is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Fitted {
    /// How its lines are set.
    pub(crate) setting: Setting,
    /// What they take.
    pub(crate) height: Points,
    /// Whether all of it shows in the window.
    pub(crate) fits: bool,
}

/// From that of the text to the smallest that is still easy to read.
const SETTINGS: [Setting; 6] = [
    setting(10.5, 13.9),
    setting(10.5, 12.2),
    setting(9.5, 11.2),
    setting(9.0, 10.5),
    setting(8.5, 9.9),
    setting(8.0, 9.3),
];

/// What stays free between a long address and the edge of the window.
const EDGE: Points = 3.0;

/// Other fonts than ours, which a word processor takes, are up to so much wider.
pub(crate) const OTHER_FONTS: f64 = 1.12;

const fn setting(size: Points, pitch: Points) -> Setting {
    Setting { size, pitch }
}

impl Setting {
    fn height(self, address: &[String], width: Points) -> Points {
        let count = |line: &String| lines(line, width / self.size);
        let lines: usize = address.iter().map(count).sum();
        self.pitch * lines as f64
    }
}

impl Fitted {
    /// The address to which a letter goes first, as large as the window lets it be. Its letters are
    /// `wider` than those of our font.
    pub(crate) fn of(letter: &Letter, page: &Measures, wider: f64) -> Self {
        let first = letter.recipients.first();
        let lines = first.map(txt::address_lines).unwrap_or_default();
        Self::of_lines(&lines, page, wider)
    }

    fn of_lines(lines: &[String], page: &Measures, wider: f64) -> Self {
        let set = |setting: &Setting| {
            let height = setting.height(lines, page.address_width / wider);
            let fits = height <= page.address_room;
            Self {
                setting: *setting,
                height,
                fits,
            }
        };
        let smallest = SETTINGS[SETTINGS.len() - 1];
        let mut all = SETTINGS.iter().map(set);
        all.find(|one| one.fits).unwrap_or_else(|| set(&smallest))
    }

    /// How much above its usual place it begins, where the window leaves room there.
    pub(crate) fn higher(&self, page: &Measures) -> Points {
        match page.address_height {
            0.0 => 0.0,
            usual => (self.height + EDGE - usual).max(0.0),
        }
    }
}

/// How many lines a text takes that are so many ems wide.
fn lines(text: &str, width: f64) -> usize {
    let (mut lines, mut used) = (1, 0.0);
    let space = fonts::width(" ");
    for word in text.split_whitespace() {
        let mut word = fonts::width(word);
        if used > 0.0 && used + space + word <= width {
            used += space + word;
            continue;
        }
        lines += usize::from(used > 0.0);
        // A word that is wider than a line goes on in the next one.
        while word > width {
            lines += 1;
            word -= width;
        }
        used = word;
    }
    lines
}

#[cfg(test)]
mod tests {
    use domain::Paper;

    use super::*;

    fn size(lines: usize, paper: Paper) -> Option<Points> {
        let address: Vec<_> = (0..lines).map(|n| format!("{n} Alder Lane")).collect();
        let fitted = Fitted::of_lines(&address, &Measures::of(paper), 1.0);
        fitted.fits.then_some(fitted.setting.size)
    }

    #[test]
    fn more_lines_are_set_smaller_until_none_fits() {
        let sizes: Vec<_> = (4..10).map(|lines| size(lines, Paper::UsLetter)).collect();
        let expected = [
            Some(10.5),
            Some(10.5),
            Some(10.5),
            Some(9.0),
            Some(8.0),
            None,
        ];
        assert_eq!(sizes, expected);
        // The window of the other envelope is higher.
        let sizes: Vec<_> = (8..13).map(|lines| size(lines, Paper::A4)).collect();
        let expected = [Some(10.5), Some(10.5), Some(9.0), Some(8.5), None];
        assert_eq!(sizes, expected);
    }

    #[test]
    fn a_long_line_counts_as_the_lines_it_takes() {
        assert_eq!(lines("", 10.0), 1);
        assert_eq!(lines("Alder Lane", 10.0), 1);
        assert_eq!(lines("Alder Lane", 3.0), 2);
        assert_eq!(lines("ahousewithoutanyspaceinitsname", 10.0), 2);
    }
}
