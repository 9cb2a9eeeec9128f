//! Measuring a release build.

use std::path::PathBuf;

use crate::step::{self, Outcome, Step};
use crate::{run, setup, test};

/// The release line of the library that the clocks are measured beside.
const NUMPY: &str = "numpy>=2,<3";

/// Builds with optimisation and prints one table per subject.
pub(crate) fn bench() -> Outcome {
    setup::everything()?;
    if setup::packages(&["keepassxc"]).is_err() {
        println!("KeePassXC cannot be installed here; the start is measured without it.");
    }
    test::build_page()?;
    run::build_window(&["--release"])?;
    let terminal = ["build", "--package", "cli", "--release", "--locked"];
    Step::cargo("the terminal's program", &terminal).run()?;
    let words = [
        "bench",
        "--quiet",
        "--workspace",
        "--locked",
        "--bench",
        "*",
    ];
    let benchmarks = Step::cargo("benchmarks", &words);
    match numpy() {
        Some(python) => benchmarks.with("NUMPY_PYTHON", python).run_last(),
        None => {
            println!(
                "numpy cannot be installed here (python3 with venv and pip); the clocks are not measured."
            );
            benchmarks.run_last()
        }
    }
}

/// A Python of our own with numpy in it; made on the first call.
fn numpy() -> Option<PathBuf> {
    let folder = step::target().join("numpy");
    let python = folder.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    });
    let (folder, program) = (folder.to_str()?, python.to_str()?);
    if !step::succeeds(program, &["-c", "import numpy"]) {
        let venv = ["-m", "venv", folder];
        Step::new("a Python for numpy", "python3", &venv)
            .run()
            .ok()?;
        let pip = ["-m", "pip", "install", "--quiet", NUMPY];
        Step::new("numpy", program, &pip).run().ok()?;
    }
    Some(python)
}
