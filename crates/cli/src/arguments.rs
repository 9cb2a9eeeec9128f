//! What can be typed.

use std::path::PathBuf;

use chrono::{Datelike, NaiveDate};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand};
use domain::Code;

use crate::commands;

/// Handle consumers' privacy requests in an encrypted case file.
#[derive(Debug, Parser)]
#[command(name = "rdesk", version, about, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) open: OpenArguments,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The heading over the options that every command has.
const EVERYWHERE: &str = "Options of every command";

/// How a case file is unlocked.
#[derive(Debug, Args)]
pub(crate) struct OpenArguments {
    /// Print one JSON value.
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    pub(crate) json: bool,
    /// A file whose first line is the passphrase; without it the keychain, if chosen, or a prompt.
    #[arg(
        long,
        global = true,
        help_heading = EVERYWHERE,
        env = "RDESK_PASSPHRASE_FILE",
        hide_env_values = true,
        value_name = "PATH"
    )]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// Whose passphrase it is; without it everyone's is tried.
    #[arg(long = "as", global = true, help_heading = EVERYWHERE, value_name = "STAFF")]
    pub(crate) as_staff: Option<String>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Create a case file and print its recovery sheet once.
    New(commands::new::New),
    /// Create a case file with the sample office and its cases.
    Sample(commands::sample::Sample),
    /// The dates of a request, with the reason for each. Needs no case file.
    Clock(commands::clock::Clock),
    /// What a message says. Needs no case file.
    Read(commands::read::Read),
    /// Log a case by hand.
    Log(commands::log::Log),
    /// Log cases from messages, which are kept as evidence.
    Import(commands::import::Import),
    /// The cases, the most urgent first.
    List(commands::list::List),
    /// One case with everything about it.
    Show(commands::show::Show),
    /// What to do today.
    Today(commands::today::Today),
    /// Record a data point that was compared.
    CheckPoint(commands::check_point::CheckPoint),
    /// Record a decision on a request.
    Decide(commands::decide::Decide),
    /// Record that what was granted was done.
    Done(commands::done::Done),
    /// Show who is to be told of what was granted, and tick them off.
    Told(commands::told::Told),
    /// Show what was kept, and record what becomes of it.
    Kept(commands::kept::Kept),
    /// Add a file to a case: a paper that shows identity, or a supporting document.
    Attach(commands::attach::Attach),
    /// The files kept for a case; saves copies of them, and destroys them.
    Evidence(commands::evidence::Evidence),
    /// Write a letter and save it as files.
    Letter(commands::letter::Letter),
    /// Write one kind of letter for many cases.
    Letters(commands::letters::Letters),
    /// The office's own letter templates: list, show, export, import, publish.
    Template(commands::template::Template),
    /// The days that do not count; days of the office can be added.
    Holidays(commands::holidays::Holidays),
    /// The laws that the office looks at; others than California's can be turned on.
    Packs(commands::packs::Packs),
    /// Whether this computer's keychain opens a case file; turns that on and off.
    Keychain(commands::keychain::Keychain),
    /// Copy the case file to a folder, and open and check the copy.
    Backup(commands::backup::Backup),
    /// Show what is inside a backup, and make a new case file of it.
    Restore(commands::restore::Restore),
    /// Check that everything is as it was written. Exits with 5 if it is not.
    Verify(commands::verify::Verify),
    /// Write the case file anew under a new key, so that nothing deleted is left in it.
    Purge(commands::purge::Purge),
    /// Put what is readable of a damaged case file into a new one.
    Salvage(commands::salvage::Salvage),
}

/// Reads a day. Its year has four digits, as everything that reads what we print expects, also of the dates
/// that are counted from it.
pub(crate) fn day(text: &str) -> Result<NaiveDate, String> {
    let day = text.trim().parse::<NaiveDate>().ok();
    day.filter(|day| (1900..9000).contains(&day.year()))
        .ok_or_else(|| "a day is written like 2026-01-31".to_owned())
}

/// Reads a kind by its code; the help, and the refusal of what is no code, name all there are.
pub(crate) fn code<T: Code + Clone + Send + Sync>() -> impl TypedValueParser<Value = T> {
    let codes = T::ALL.iter().map(|value| value.code());
    PossibleValuesParser::new(codes)
        .try_map(|code| T::from_code(&code).ok_or("the code is not known"))
}
