//! `rdesk new`: a case file for an office.

use std::path::{Path, PathBuf};

use casefile::{CaseFile, KdfCost};
use chrono::Utc;
use clap::Args;
use desk::Coded;
use desk::error::Refusal;
use desk::office::{self, OfficeForm};
use desk::start::{self, NewFileForm, RecoverySheetView};
use desk::{DeskError, export, recovery};
use domain::Paper;
use serde::{Deserialize, Deserializer};
use serde_json::json;

use crate::arguments::OpenArguments;
use crate::failure::Failure;
use crate::folder;
use crate::open;
use crate::output::{Output, tell};

#[derive(Debug, Args)]
pub(crate) struct New {
    /// Where the case file will be.
    file: PathBuf,
    /// A TOML file: name, address (lines), email, phone, website, time_zone, sells_or_shares,
    /// letterhead, paper.
    #[arg(long, value_name = "OFFICE.toml")]
    office: PathBuf,
    /// Who starts the file.
    #[arg(long, value_name = "NAME")]
    staff: String,
    /// Where the recovery sheet is saved as a PDF to print; it is not printed here then.
    #[arg(long, value_name = "OUT.pdf")]
    sheet: Option<PathBuf>,
}

/// The office as it stands in its TOML file; only the name is compulsory.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OfficeToml {
    name: String,
    #[serde(default)]
    address: Address,
    #[serde(default)]
    email: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    website: String,
    time_zone: Option<String>,
    #[serde(default)]
    sells_or_shares: bool,
    #[serde(default)]
    letterhead: String,
    #[serde(default, deserialize_with = "paper")]
    paper: Option<Paper>,
}

/// The paper by its code.
fn paper<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Paper>, D::Error> {
    Ok(Some(Coded::deserialize(deserializer)?.0))
}

/// An address as a list of lines, or as one text with line breaks.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Address {
    Lines(Vec<String>),
    Text(String),
}

impl Default for Address {
    fn default() -> Self {
        Self::Lines(Vec::new())
    }
}

pub(crate) fn run(new: &New, open: &OpenArguments) -> Result<Output, Failure> {
    let office = read_office(new)?;
    folder::holds(&new.file)?;
    let form = NewFileForm {
        office_name: office.name.clone(),
        staff: new.staff.clone(),
        passphrase: open::new_passphrase(open)?.to_string(),
    };
    let (mut file, sheet) = start::create(&new.file, form, KdfCost::tuned())?;
    office::save(&mut file, office)?;
    let saved = new
        .sheet
        .as_ref()
        .map(|place| save_sheet(&file, &sheet, place));
    file.close()?;
    Ok(match (&new.sheet, saved) {
        (Some(place), Some(Ok(()))) => on_paper(new, place),
        (_, Some(Err(error))) => {
            // The file is there: its sheet must not be lost.
            tell(&error.to_string());
            on_screen(new, &sheet)
        }
        _ => on_screen(new, &sheet),
    })
}

fn save_sheet(file: &CaseFile, sheet: &RecoverySheetView, place: &Path) -> Result<(), DeskError> {
    let today = office::today(file, Utc::now())?;
    export::save(place, &recovery::pdf(file, sheet, today)?)
}

/// The sheet is a file to be printed.
fn on_paper(new: &New, place: &Path) -> Output {
    let text = format!(
        "Created {}.\n\nPrint the recovery sheet {} and delete the file: whoever has it can open the case file.\n",
        new.file.display(),
        place.display(),
    );
    Output::new(
        json!({ "file": new.file, "staff": new.staff, "sheet": place }),
        text,
    )
}

/// The sheet is shown this once.
fn on_screen(new: &New, sheet: &RecoverySheetView) -> Output {
    let rows: Vec<String> = sheet.blocks.chunks(4).map(|row| row.join("  ")).collect();
    let text = format!(
        "Created {}.\n\nRecovery sheet. Write it down and keep it in a safe place; it is not shown again:\n\n  {}\n",
        new.file.display(),
        rows.join("\n  "),
    );
    Output::new(
        json!({ "file": new.file, "staff": new.staff, "recovery": sheet.blocks }),
        text,
    )
}

fn read_office(new: &New) -> Result<OfficeForm, Failure> {
    let text =
        std::fs::read_to_string(&new.office).map_err(|error| Refusal::Import(error.kind()))?;
    let office: OfficeToml = toml::from_str(&text).map_err(|error| {
        Failure::bad_argument(
            format!("The office file cannot be read: {}.", error.message()),
            "It has the keys name, address, email, phone, website, time_zone, sells_or_shares, letterhead and paper (us-letter or a4).",
        )
    })?;
    let unsaid = OfficeForm::named(&office.name);
    Ok(OfficeForm {
        address: match office.address {
            Address::Lines(lines) => lines,
            Address::Text(text) => text.lines().map(str::to_owned).collect(),
        },
        email: office.email,
        phone: office.phone,
        website: office.website,
        time_zone: office.time_zone.unwrap_or(unsaid.time_zone),
        sells_or_shares: office.sells_or_shares,
        letterhead: office.letterhead,
        paper: office.paper.map_or(unsaid.paper, Coded),
        name: office.name,
    })
}
