//! Every screen is checked against the accessibility rules of axe-core, in the page itself.

use std::path::Path;

use serde_json::json;

use crate::webdriver::WebDriver;

/// What axe finds wrong on the page, one sentence each.
///
/// # Errors
/// If axe cannot be run.
pub fn findings(driver: &WebDriver) -> Result<Vec<String>, String> {
    if driver.run("return typeof window.axe", json!([]))? != "object" {
        let source =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(source)
            .map_err(|why| format!("`cargo xtask setup` installs axe-core: {why}"))?;
        driver.run(&format!("{axe}; window.axe = axe;"), json!([]))?;
    }
    let run = "const done = arguments[arguments.length - 1];
        axe.run(document, { resultTypes: ['violations'] }).then(
            ({ violations }) => done(violations.flatMap(({ id, help, nodes }) =>
                nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`))),
            (error) => done([`axe failed: ${error}`]));";
    let found = driver.run_async(run, json!([]))?;
    let sentences = found.as_array().ok_or("axe gave no list")?;
    Ok(sentences
        .iter()
        .map(|sentence| sentence.as_str().unwrap_or_default().to_owned())
        .collect())
}
