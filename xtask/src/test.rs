//! Every check there is, in the order in which they fail fastest.

use crate::setup;
use crate::step::{Outcome, Step};

/// How much is run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// All of it.
    Everything,
    /// All but the runs in the real window.
    WithoutWindow,
}

/// Runs the checks. The test runner comes last, so that its closing line is the last one.
pub(crate) fn test(scope: Scope) -> Outcome {
    match scope {
        Scope::Everything => setup::everything()?,
        Scope::WithoutWindow => {
            setup::to_build()?;
            setup::nextest()?;
        }
    }
    Step::cargo("format", &["fmt", "--all", "--check"]).run()?;
    page()?;
    Step::cargo(
        "lints",
        &[
            "clippy",
            "--quiet",
            "--workspace",
            "--all-targets",
            "--locked",
            "--",
            "-D",
            "warnings",
        ],
    )
    .run()?;
    Step::cargo(
        "examples in the documentation",
        &["test", "--quiet", "--workspace", "--doc", "--locked"],
    )
    .run()?;
    let mut tests = vec![
        "nextest",
        "run",
        "--workspace",
        "--locked",
        "--no-fail-fast",
    ];
    if scope == Scope::WithoutWindow {
        // The runs in the window are the test programs whose names say so.
        tests.extend(["-E", "not binary(/^window_/)"]);
    }
    Step::cargo("tests", &tests).run_last()
}

/// The page is checked and built; the window's program contains what is built here.
fn page() -> Outcome {
    Step::npm("the page: types and lints", &["run", "--silent", "check"]).run()?;
    Step::npm("the page: tests", &["run", "--silent", "test"]).run()?;
    build_page()
}

/// Builds the page into `ui/dist`.
pub(crate) fn build_page() -> Outcome {
    Step::npm("the page: build", &["run", "--silent", "build"]).run()
}
