//! The fonts inside the program, and what they cannot show.
//!
//! Every letter looks the same on every computer because no font of the system is used. A character
//! that none of ours has is printed as a box and reported, since an accessible PDF may not hold
//! missing glyphs.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::layout::{Abs, Em};
use typst::text::{Font, FontVariant, FontVariations};

use crate::{Block, Letter, Party};

/// Stands for a character that no font has.
const BOX: char = '□';

/// How many of [`all`] are for Latin, Greek and Cyrillic; the others help out with more scripts.
const MAIN: usize = 5;

macro_rules! font {
    ($name:literal) => {
        include_bytes!(concat!("../fonts/", $name)).as_slice()
    };
}

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files = [
        font!("SourceSerif4-Regular.ttf"),
        font!("SourceSerif4-Bold.ttf"),
        font!("SourceSerif4-Italic.ttf"),
        font!("Inter-Regular.ttf"),
        font!("Inter-SemiBold.ttf"),
        font!("NotoNaskhArabic-Regular.ttf"),
        font!("NotoSerifArmenian-Regular.ttf"),
        font!("NotoSerifDevanagari-Regular.ttf"),
        font!("NotoSerifGeorgian-Regular.ttf"),
        font!("NotoSerifHebrew-Regular.ttf"),
        font!("NotoSerifThai-Regular.ttf"),
        font!("NotoSansCJKsc-Regular.otf"),
    ];
    let fonts = files
        .into_iter()
        .flat_map(|file| Font::iter(Bytes::new(file)));
    fonts.collect()
});

/// All fonts, in the order of the font book.
pub(crate) fn all() -> &'static [Font] {
    &FONTS
}

/// Which fonts may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scripts {
    /// Whatever some font can show.
    All,
    /// Latin, Greek and Cyrillic, which always make an accessible PDF.
    Main,
}

/// The text with a box for each character that cannot be shown.
pub(crate) fn printable(text: &str, scripts: Scripts) -> String {
    let show = |c: char| if can_show(c, scripts) { c } else { BOX };
    text.chars().map(show).collect()
}

fn can_show(character: char, scripts: Scripts) -> bool {
    let fonts = match scripts {
        Scripts::All => all(),
        Scripts::Main => &all()[..MAIN],
    };
    character == '\n'
        || fonts
            .iter()
            .any(|font| font.info().coverage.contains(u32::from(character)))
}

/// How wide a text is in the font of the letters, as a multiple of its size.
pub(crate) fn width(text: &str) -> f64 {
    text.chars().map(advance).sum()
}

fn advance(character: char) -> f64 {
    let shows = |font: &&Font| font.info().coverage.contains(u32::from(character));
    let advance = all().iter().find(shows).and_then(|font| {
        let plain = FontVariations::default();
        let font = (font.clone()).instantiate(FontVariant::default(), Abs::pt(10.0), &plain);
        font.x_advance(font.ttf().glyph_index(character)?.0)
    });
    // A box is about as wide as it is high.
    advance.map_or(1.0, Em::get)
}

/// Whether the fonts of Latin, Greek and Cyrillic show all of this letter.
pub(crate) fn only_main_scripts(letter: &Letter) -> bool {
    let mut characters = texts(letter).flat_map(str::chars);
    characters.all(|c| can_show(c, Scripts::Main))
}

/// The characters of this letter that will be printed as a box, each once.
pub fn unprintable(letter: &Letter) -> Vec<char> {
    let mut missing: Vec<char> = texts(letter)
        .flat_map(str::chars)
        .filter(|c| !can_show(*c, Scripts::All))
        .collect();
    missing.sort_unstable();
    missing.dedup();
    missing
}

/// Everything a letter prints that people wrote.
fn texts(letter: &Letter) -> impl Iterator<Item = &str> {
    let sender = &letter.sender;
    let one = [
        &letter.subject,
        &letter.signer,
        &letter.case_number,
        &sender.name,
        &sender.letterhead,
        &sender.email,
        &sender.phone,
        &sender.website,
    ];
    one.into_iter()
        .chain(&letter.reference)
        .chain(&sender.address)
        .chain(letter.recipients.iter().flat_map(party_texts))
        .chain(letter.body.iter().flat_map(block_texts))
        .map(String::as_str)
}

fn party_texts(party: &Party) -> impl Iterator<Item = &String> {
    let Party {
        name,
        organization,
        email,
        address,
    } = party;
    [name]
        .into_iter()
        .chain(organization)
        .chain(email)
        .chain(address)
}

fn block_texts(block: &Block) -> Vec<&String> {
    match block {
        Block::Heading { text } | Block::Paragraph { text } => vec![text],
        Block::List { items } => items.iter().collect(),
        Block::Table { rows } => rows.iter().flatten().collect(),
    }
}
