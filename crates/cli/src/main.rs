//! `rdesk`: what the desk can do, from a terminal.
//!
//! Every command takes `--json` and then prints one JSON value on standard output. A failure is one plain
//! sentence on standard error, with `--json` also an `error` object on standard output, and an exit code
//! that says its class. The passphrase comes from a file or a prompt, never from an argument.

mod arguments;
mod commands;
mod failure;
mod folder;
mod open;
mod output;
mod usage;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::{Arguments, Command};
use crate::failure::Failure;
use crate::output::Output;

fn main() -> ExitCode {
    let json = std::env::args_os().any(|argument| argument == "--json");
    let done = match Arguments::try_parse() {
        Ok(arguments) => run(&arguments),
        Err(usage) if usage.use_stderr() => Err(Failure::usage(&usage)),
        Err(help) => return shown(&help.to_string()),
    };
    match done {
        Ok(output) => output.print(json),
        Err(failure) => failure.print(json),
    }
}

fn shown(help: &str) -> ExitCode {
    if output::print(help) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn run(arguments: &Arguments) -> Result<Output, Failure> {
    let open = &arguments.open;
    match &arguments.command {
        Command::New(new) => commands::new::run(new, open),
        Command::Sample(sample) => commands::sample::run(sample, open),
        Command::Clock(clock) => commands::clock::run(clock),
        Command::Read(read) => commands::read::run(read),
        Command::Log(log) => commands::log::run(log, open),
        Command::Import(import) => commands::import::run(import, open),
        Command::List(list) => commands::list::run(list, open),
        Command::Show(show) => commands::show::run(show, open),
        Command::Today(today) => commands::today::run(today, open),
        Command::CheckPoint(check) => commands::check_point::run(check, open),
        Command::Decide(decide) => commands::decide::run(decide, open),
        Command::Done(done) => commands::done::run(done, open),
        Command::Told(told) => commands::told::run(told, open),
        Command::Kept(kept) => commands::kept::run(kept, open),
        Command::Attach(attach) => commands::attach::run(attach, open),
        Command::Evidence(evidence) => commands::evidence::run(evidence, open),
        Command::Letter(letter) => commands::letter::run(letter, open),
        Command::Letters(letters) => commands::letters::run(letters, open),
        Command::Template(template) => commands::template::run(template, open),
        Command::Holidays(holidays) => commands::holidays::run(holidays, open),
        Command::Packs(packs) => commands::packs::run(packs, open),
        Command::Keychain(keychain) => commands::keychain::run(keychain, open),
        Command::Backup(backup) => commands::backup::run(backup, open),
        Command::Restore(restore) => commands::restore::run(restore, open),
        Command::Verify(verify) => commands::verify::run(verify, open),
        Command::Purge(purge) => commands::purge::run(purge, open),
        Command::Salvage(salvage) => commands::salvage::run(salvage, open),
    }
}
