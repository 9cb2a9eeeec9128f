//! `cargo xtask`: everything one does with this project besides editing it.
//!
//! No dependencies: this is compiled first on every machine, and it installs what the rest needs.

mod bench;
mod icons;
mod run;
mod setup;
mod step;
mod test;

use std::process::ExitCode;

use step::{Outcome, Step};

const USAGE: &str = "\
cargo xtask COMMAND

  run             install what is missing, build, and open the window; with no
                  display, play the sample office through a virtual one
  test [--fast]   install what is missing and run every check; --fast leaves out
                  the runs in the real window
  setup           only install what is missing
  torture         kill the case file a thousand times while it works, and count
                  what was lost; takes options of the example, such as --kills 60
  bench           measure a release build: start, unlock, letter, clocks
  bindings        write the window's types anew from those of the desk
  icons           draw icons/ anew from icons/icon.svg";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["run", files @ ..] => run::run(files),
        ["test"] => test::test(test::Scope::Everything),
        ["test", "--fast"] => test::test(test::Scope::WithoutWindow),
        ["setup"] => setup::everything(),
        ["torture", options @ ..] => torture(options),
        ["bench"] => bench::bench(),
        ["bindings"] => bindings(),
        ["icons"] => icons::icons(),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// Each kill ends a process that writes; what it acknowledged must be there afterwards.
fn torture(options: &[&str]) -> Outcome {
    let mut words = vec!["run", "--package", "casefile", "--example", "torture", "--"];
    if options.is_empty() {
        words.extend(["--kills", "1000"]);
    }
    words.extend(options);
    Step::cargo("torture", &words).run_last()
}

/// A test of the desk compares the committed types with its own; told so, it writes them.
fn bindings() -> Outcome {
    let write = Step::cargo(
        "types for the window",
        &["test", "--quiet", "--package", "desk", "--lib", "bindings"],
    );
    write.with("BINDINGS", "write").run()
}
