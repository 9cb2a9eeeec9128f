//! Kills writers as often as is asked for: `cargo run -p casefile --example torture -- --kills 1000 --seed 7`.
//!
//! Prints what was done and lost for each kind of work; a loss ends it with a panic that names what was
//! killed and when. `--work purges` does one kind alone.
//! Then the power is cut at every call of a piece of work; `--work power` does only that.

mod disk;
mod harness;
mod power;
mod preload;

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use harness::{Tally, Work, tell, torture};
use power::{Cuts, cut};

const USAGE: &str = "\
torture [--kills N] [--seed N] [--work KIND]

  --kills  how often a writer is killed, over all kinds of work (60)
  --seed   what the moments of the kills are drawn from (1)
  --work   one kind of work alone, or `power` for the power cuts alone";

fn main() -> ExitCode {
    // A writer is this same program, told its work through the environment.
    tell();
    if power::tell() {
        return ExitCode::SUCCESS;
    }
    if !understood() {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    }
    let (kills, seed) = (number("--kills", 60), number("--seed", 1));
    let only = option("--work");
    let wanted = |(_, name): &&(Work, &str)| only.as_deref().is_none_or(|only| only == *name);
    let works: Vec<_> = Work::ALL.iter().filter(wanted).collect();
    let program = std::env::current_exe().expect("this program");
    let mut all = Tally::default();
    println!("seed {seed}");
    for (work, name) in &works {
        let began = Instant::now();
        let kills = kills.div_ceil(works.len() as u64);
        let tally = torture(*work, kills, seed, || Command::new(&program));
        say(name, tally);
        println!("    in {} s", began.elapsed().as_secs());
        all.kills += tally.kills;
        all.between += tally.between;
        all.acknowledged += tally.acknowledged;
    }
    if !works.is_empty() {
        say("all", all);
    }
    if only.is_none_or(|only| only == "power") {
        cut_power(seed, &program);
    }
    ExitCode::SUCCESS
}

/// Whether every option is one of ours and has its value.
fn understood() -> bool {
    let words: Vec<String> = std::env::args().skip(1).collect();
    words.chunks(2).all(|option| match option {
        [name, number] if ["--kills", "--seed"].contains(&&**name) => number.parse::<u64>().is_ok(),
        [name, kind] if name == "--work" => {
            kind == "power" || Work::ALL.iter().any(|(_, name)| name == kind)
        }
        _ => false,
    })
}

/// Every call of a piece of work, with what a power cut before it could leave.
fn cut_power(seed: u64, program: &Path) {
    match cut(None, seed, Command::new(program)) {
        Some(Cuts {
            calls,
            syncs,
            images,
        }) => println!(
            "power: {calls} calls, {syncs} of them syncs; {images} images opened, 0 acts lost, 0 half done"
        ),
        None => println!("power: SKIPPED, as there is no C compiler"),
    }
}

/// A loss would have ended the run.
fn say(name: &str, tally: Tally) {
    println!(
        "{name}: {} kills, {} of them after an acknowledged act; {} acts acknowledged, 0 lost, 0 half done",
        tally.kills, tally.between, tally.acknowledged
    );
}

/// The number after an option, or what is usual.
fn number(name: &str, usual: u64) -> u64 {
    option(name).map_or(usual, |text| {
        text.parse().expect("a number after the option")
    })
}

/// The word after an option.
fn option(name: &str) -> Option<String> {
    std::env::args()
        .skip_while(|argument| argument != name)
        .nth(1)
}
