//! How long it takes from a key to the page that shows it, seen from inside the page.

use std::time::Duration;

use crate::wait_for;
use crate::window::Window;

/// Notes the time of each key and of the frame after a page was changed.
const WATCH: &str = "window.pagesChanged = []; let key = null;
    document.addEventListener('keydown', () => { key = performance.now(); }, true);
    new MutationObserver(() => requestAnimationFrame(() => {
        if (key === null) return;
        window.pagesChanged.push(performance.now() - key);
        key = null;
    })).observe(document.querySelector('[aria-label=\"Pages of the letter\"]'), { childList: true, subtree: true });
    return true;";

/// Types a text at the end of a field, each letter when the page shows the one before.
///
/// # Panics
/// If a page does not follow.
pub fn delays(window: &Window, label: &str, text: &str) -> Vec<Duration> {
    window.run(WATCH).expect("the page can be watched");
    for (typed, letter) in text.chars().enumerate() {
        window.add(label, &letter.to_string());
        let followed = || match seen(window)?.len() {
            count if count > typed => Ok(()),
            count => Err(format!("{count} pages after {} letters", typed + 1)),
        };
        wait_for(followed).expect("the page follows");
    }
    seen(window).expect("the page was watched")
}

fn seen(window: &Window) -> Result<Vec<Duration>, String> {
    let value = window.run("return window.pagesChanged")?;
    let list = value.as_array().ok_or("no list")?;
    let times = list.iter().filter_map(serde_json::Value::as_f64);
    Ok(times
        .map(|time| Duration::from_secs_f64(time / 1000.0))
        .collect())
}
