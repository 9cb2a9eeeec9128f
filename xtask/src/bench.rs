//! Measuring a release build.

use crate::step::{Outcome, Step};
use crate::{run, setup, test};

/// Builds with optimisation and prints one table per subject.
pub(crate) fn bench() -> Outcome {
    setup::everything()?;
    if setup::packages(&["keepassxc"]).is_err() {
        println!("KeePassXC cannot be installed here; the start is measured without it.");
    }
    test::build_page()?;
    run::build_window(&["--release"])?;
    let words = [
        "bench",
        "--quiet",
        "--workspace",
        "--locked",
        "--bench",
        "*",
    ];
    Step::cargo("benchmarks", &words).run_last()
}
