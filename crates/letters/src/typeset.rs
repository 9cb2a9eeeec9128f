//! One typeset document behind the PDF and its preview: tagged, PDF/UA-1, on the paper of the office.

use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst::layout::{Abs, Frame, FrameItem};
use typst::utils::hash128;
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

use chrono::Datelike;

use crate::fonts::{Scripts, only_main_scripts};
use crate::measures::Measures;
use crate::world::LetterWorld;
use crate::{Error, Letter, picture, sheet};

/// The part of a page that a page takes more when it is set tighter, at most.
const SAVED_BY_TIGHTER: f64 = 0.3;

/// The letter as a PDF. The same letter gives the same bytes.
///
/// # Errors
///
/// [`Error::Typesetting`] or [`Error::Export`]; neither depends on what a consumer is called.
pub fn pdf(letter: &Letter) -> Result<Vec<u8>, Error> {
    let (_, bytes) = typeset(letter)?;
    Ok(bytes)
}

/// Each page of that same PDF as a PNG image.
///
/// # Errors
///
/// As [`pdf`].
pub fn pages(letter: &Letter, pixels_per_point: f32) -> Result<Vec<Vec<u8>>, Error> {
    let all = pictures(letter, pixels_per_point, &[])?;
    Ok(all.into_iter().filter_map(|page| page.png).collect())
}

/// A page for the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Of what is on the page: equal pages have equal ids.
    pub id: String,
    /// A PNG image; `None` if it was known.
    pub png: Option<Vec<u8>>,
}

/// The pages as pictures, of which those that are `known` are not drawn again: they are looked at
/// while somebody types.
///
/// # Errors
///
/// As [`pdf`].
pub fn pictures(
    letter: &Letter,
    pixels_per_point: f32,
    known: &[String],
) -> Result<Vec<Picture>, Error> {
    let document = document(letter)?;
    let options = RenderOptions {
        pixel_per_pt: f64::from(pixels_per_point.clamp(0.1, 10.0)).into(),
        ..RenderOptions::default()
    };
    let picture = |page| {
        let id = format!("{:032x}-{pixels_per_point}", hash128(page));
        let png = match known.contains(&id) {
            true => None,
            false => Some(drawn(page, &options)?),
        };
        Ok(Picture { id, png })
    };
    document.pages().iter().map(picture).collect()
}

fn drawn(page: &Page, options: &RenderOptions) -> Result<Vec<u8>, Error> {
    let page = typst_render::render(page, options);
    match picture::encoded(page.width(), page.height(), page.data()) {
        Some(png) => Ok(png),
        None => page.encode_png().map_err(|_| Error::Export),
    }
}

/// The document that its PDF shows. Where no letter can be refused by PDF/UA, none is made.
fn document(letter: &Letter) -> Result<PagedDocument, Error> {
    if only_main_scripts(letter) {
        fitted(letter, Scripts::All)
    } else {
        typeset(letter).map(|(document, _)| document)
    }
}

/// The document and its PDF.
///
/// Some scripts join letters into glyphs that have no character of their own, which PDF/UA refuses.
/// Only the export can tell, so it is tried with every script first.
fn typeset(letter: &Letter) -> Result<(PagedDocument, Vec<u8>), Error> {
    export(letter, Scripts::All).or_else(|_| export(letter, Scripts::Main))
}

fn export(letter: &Letter, scripts: Scripts) -> Result<(PagedDocument, Vec<u8>), Error> {
    let document = fitted(letter, scripts)?;
    let options = PdfOptions {
        ident: Smart::Custom(format!("{}-{}", letter.case_number, letter.footer_code)),
        creator: Smart::Custom(Some("Rightsdesk".to_owned())),
        timestamp: timestamp(letter),
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| Error::Export)?,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|_| Error::Export)?;
    Ok((document, bytes))
}

/// A letter whose last page would hold a few lines is set tighter if that saves the page.
fn fitted(letter: &Letter, scripts: Scripts) -> Result<PagedDocument, Error> {
    let document = compile(letter, scripts, false)?;
    if !may_save_a_page(&document, &Measures::of(letter.sender.paper)) {
        return Ok(document);
    }
    let tight = compile(letter, scripts, true)?;
    let saves = tight.pages().len() < document.pages().len();
    Ok(if saves { tight } else { document })
}

/// Whether the last page holds so little that the pages before could take it if they were set tighter.
fn may_save_a_page(document: &PagedDocument, page: &Measures) -> bool {
    let Some((last, before)) = document.pages().split_last() else {
        return false;
    };
    let height = page.height - page.top - page.bottom;
    let foot = Abs::pt(page.height - page.bottom);
    let used = lowest(&last.frame, Abs::zero(), foot).to_pt() - page.top;
    used < height * SAVED_BY_TIGHTER * before.len() as f64
}

/// Where the last line of a frame stands that is above its foot.
fn lowest(frame: &Frame, from: Abs, foot: Abs) -> Abs {
    let below = frame.items().map(|(at, item)| match item {
        FrameItem::Group(group) => lowest(&group.frame, from + at.y, foot),
        FrameItem::Text(_) => from + at.y,
        _ => Abs::zero(),
    });
    below.filter(|y| *y < foot).fold(Abs::zero(), Abs::max)
}

fn compile(letter: &Letter, scripts: Scripts, tight: bool) -> Result<PagedDocument, Error> {
    let sheet = sheet::sheet(letter, scripts, tight);
    let world = LetterWorld::letter(&sheet, &sheet::foot(letter, scripts));
    let compiled = typst::compile(&world).output;
    // Results are remembered between letters; what five letters did not use is forgotten.
    typst::comemo::evict(5);
    compiled.map_err(|problems| Error::Typesetting(first_message(&problems)))
}

fn first_message(problems: &[SourceDiagnostic]) -> String {
    problems
        .first()
        .map(|problem| problem.message.to_string())
        .unwrap_or_default()
}

/// Noon UTC of the letter's date, so that the bytes depend on the letter alone.
fn timestamp(letter: &Letter) -> Option<Timestamp> {
    let (month, day) = (letter.date.month() as u8, letter.date.day() as u8);
    Datetime::from_ymd_hms(letter.date.year(), month, day, 12, 0, 0).map(Timestamp::new_utc)
}
