//! The recovery sheet as a page to print: the key of a case file in blocks to be typed back.
//!
//! It is a secret on paper. The typesetter remembers what it has set, so it is told to forget at once.

use chrono::{Datelike, NaiveDate};
use domain::{Code, Paper};
use serde_json::{Value, json};
use typst::foundations::Datetime;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::fonts::{Scripts, printable};
use crate::world::LetterWorld;
use crate::{Error, Language, words};

/// What stands on a recovery sheet.
pub struct RecoverySheet<'a> {
    /// Whose case file it opens.
    pub office: &'a str,
    /// The name of the case file.
    pub file: &'a str,
    /// The day it was made.
    pub made_on: NaiveDate,
    /// The key in blocks.
    pub blocks: &'a [String],
    /// What it is printed on.
    pub paper: Paper,
}

impl std::fmt::Debug for RecoverySheet<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoverySheet")
    }
}

/// The sheet as a PDF for accessible printing and reading.
///
/// # Errors
/// [`Error::Typesetting`] or [`Error::Export`].
pub fn recovery_sheet(sheet: &RecoverySheet<'_>) -> Result<Vec<u8>, Error> {
    let document = compile(sheet);
    typst::comemo::evict(0);
    let options = PdfOptions {
        timestamp: noon(sheet.made_on),
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| Error::Export)?,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&document?, &options).map_err(|_| Error::Export);
    typst::comemo::evict(0);
    bytes
}

fn compile(sheet: &RecoverySheet<'_>) -> Result<PagedDocument, Error> {
    let world = LetterWorld::recovery(&values(sheet));
    // What the typesetter says of a mistake could name what it was setting.
    let compiled = typst::compile(&world).output;
    compiled.map_err(|_| Error::Typesetting("the recovery sheet".to_owned()))
}

fn noon(day: NaiveDate) -> Option<Timestamp> {
    let (month, date) = (day.month() as u8, day.day() as u8);
    Datetime::from_ymd_hms(day.year(), month, date, 12, 0, 0).map(Timestamp::new_utc)
}

fn values(sheet: &RecoverySheet<'_>) -> Value {
    let office = printable(sheet.office, Scripts::Main);
    let file = printable(sheet.file, Scripts::Main);
    let blocks = sheet
        .blocks
        .iter()
        .enumerate()
        .map(|(index, text)| json!({ "number": (index + 1).to_string(), "text": text }));
    let made = words::date(Language::En, sheet.made_on);
    json!({
        "paper": sheet.paper.code(),
        "title": "Recovery sheet",
        "office": office,
        "purpose": format!("These blocks open the case file “{file}” of {office} without a passphrase."),
        "order": "Read each line from left to right, then the next one.",
        "blocks": blocks.collect::<Vec<_>>(),
        "parts": [
            {
                "title": "To open the case file",
                "lines": [
                    "In Rightsdesk, choose the case file and press “Use the recovery sheet”.",
                    "Type the blocks in their order. Capital or small letters, spaces and dashes do not matter. There is no letter I, L, O or U: what looks like one is a 1 or a 0.",
                    "Choose a new passphrase. The sheet stays as it is.",
                ],
            },
            {
                "title": "To keep it safe",
                "lines": [
                    "Keep it where you keep contracts: not on a computer, in an e-mail or beside the office’s backups. Delete the file this was printed from.",
                    "Whoever has it can open the case file. If somebody saw it who should not have, make a new one under Settings, People and keys; this one then opens older copies and backups only.",
                    "If every passphrase is forgotten and this sheet is lost, nobody can open the case file again.",
                ],
            },
        ],
        "footer": format!("Rightsdesk · {file} · made on {made} · it takes the place of every sheet made before"),
    })
}
