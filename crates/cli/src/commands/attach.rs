//! `rdesk attach`: adds a file to a case.

use std::path::PathBuf;

use casefile::evidence::Purpose;
use chrono::NaiveDate;
use clap::Args;
use desk::Coded;
use desk::evidence::{self, AttachForm, Source, TicketForm};
use desk::progress::{Go, bytes_of};

use super::evidence::lines;
use crate::arguments::{OpenArguments, code, day};
use crate::failure::Failure;
use crate::open;
use crate::output::{Output, tell};

/// How often it is said how far it is, in bytes.
const TELL_EVERY: u64 = 64 * 1024 * 1024;

#[derive(Debug, Args)]
pub(crate) struct Attach {
    /// The case file.
    file: PathBuf,
    /// The case's number.
    case: String,
    /// The file to add. It is copied, and stays where it is.
    path: PathBuf,
    /// What it is kept for: `other` for a supporting document, `identity`, or `attachment` of a message.
    #[arg(long, value_parser = code::<Purpose>())]
    purpose: Purpose,
    /// Who gave it: `consumer`, `agent` or `office`.
    #[arg(long, value_parser = code::<Source>())]
    source: Source,
    /// A note on it, for us only.
    #[arg(long, default_value = "", hide_default_value = true)]
    note: String,
    /// The day on which a paper that shows identity is destroyed by itself; if it is not given, the one
    /// after the last day for answering what it serves.
    #[arg(long, value_parser = day, value_name = "DATE")]
    shred_on: Option<NaiveDate>,
    /// The day on which this is done; today if it is not given.
    #[arg(long, value_parser = day, value_name = "DATE")]
    as_of: Option<NaiveDate>,
}

pub(crate) fn run(attach: &Attach, open: &OpenArguments) -> Result<Output, Failure> {
    open::with(&attach.file, open, attach.as_of, |file, today| {
        let case = attach.case.clone();
        let ticket = evidence::ticket(file, &attach.path, &TicketForm { case })?;
        let paper = attach.purpose == Purpose::Identity;
        for warning in ticket.too_much.iter().filter(|_| paper) {
            tell(&format!(
                "{} {} ({})",
                warning.because, warning.instead, warning.cite
            ));
        }
        let form = AttachForm {
            case: attach.case.clone(),
            purpose: Coded(attach.purpose),
            source: Coded(attach.source),
            note: attach.note.clone(),
            shred_on: attach.shred_on.or(ticket.shred_on.filter(|_| paper)),
        };
        let mut told = 0;
        let view = evidence::attach(file, &attach.path, &form, today, |done, of| {
            if done >= told + TELL_EVERY {
                told = done;
                tell(&bytes_of(done, of));
            }
            Go::On
        })?;
        // The newest stands last.
        let added = view.evidence.last();
        Ok(Output::new(added, lines(added)))
    })
}
