//! Kills writers as often as is asked for: `cargo run -p casefile --example torture -- --kills 1000 --seed 7`.
//!
//! Prints what was done and lost for each kind of work; a loss ends it with a panic that names the seed.

mod harness;

use std::process::Command;

use harness::{Work, tell, torture};

fn main() {
    // A writer is this same program, told its work through the environment.
    tell();
    let (kills, seed) = (number("--kills", 60), number("--seed", 1));
    let program = std::env::current_exe().expect("this program");
    for (work, name) in Work::ALL {
        let kills = kills.div_ceil(Work::ALL.len() as u64);
        let tally = torture(work, kills, seed, || Command::new(&program));
        println!(
            "{name}: {} kills, {} acts acknowledged, 0 lost, 0 half done",
            tally.kills, tally.acknowledged
        );
    }
}

/// The number after an option, or what is usual.
fn number(option: &str, usual: u64) -> u64 {
    let mut arguments = std::env::args().skip_while(|argument| argument != option);
    arguments.nth(1).map_or(usual, |text| {
        text.parse().expect("a number after the option")
    })
}
