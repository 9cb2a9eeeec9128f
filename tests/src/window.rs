//! The window as a person uses it: things are found by what they are and what they are called.

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};

use crate::stage::{Display, Stage};
use crate::webdriver::{Element, WebDriver};
use crate::{axe, dialogs, wait_for};

/// Finds an element by role and name.
const FIND: &str = include_str!("find.js");

/// Until what is on the page is on the display.
const FRAME: Duration = Duration::from_millis(60);

/// Keys by their WebDriver code points.
pub mod keys {
    /// Control.
    pub const CONTROL: char = '\u{e009}';
    /// Escape.
    pub const ESCAPE: char = '\u{e00c}';
    /// Delete.
    pub const DELETE: char = '\u{e017}';
    /// Tab.
    pub const TAB: char = '\u{e004}';
    /// To the beginning.
    pub const HOME: char = '\u{e011}';
    /// A line down.
    pub const DOWN: char = '\u{e015}';
    /// The key for help.
    pub const F1: char = '\u{e031}';
    /// Enter.
    pub const ENTER: char = '\u{e007}';
}

/// The application's window on a stage.
#[derive(Debug)]
pub struct Window {
    driver: WebDriver,
    display: Display,
    pictures: PathBuf,
    taken: Cell<u32>,
    findings: RefCell<Vec<String>>,
}

impl Window {
    /// Starts the application. Pictures go to a folder of this name.
    ///
    /// # Panics
    /// If it does not start.
    pub fn open(stage: &Stage, pictures: &str, arguments: &[&str]) -> Self {
        let pictures = tour().join(pictures);
        std::fs::create_dir_all(&pictures).expect("pictures can be kept");
        match WebDriver::start(stage, &program(), arguments) {
            Ok(driver) => Self {
                driver,
                display: stage.display(),
                pictures,
                taken: Cell::default(),
                findings: RefCell::default(),
            },
            Err(why) => panic!("the window does not open: {why}"),
        }
    }

    /// Presses a button.
    pub fn press(&self, name: &str) {
        self.click("button", name);
    }

    /// Follows a link.
    pub fn follow(&self, name: &str) {
        self.click("link", name);
    }

    /// Clicks on something.
    pub fn click(&self, role: &str, name: &str) {
        self.act(role, name, |element| self.driver.click(element));
    }

    /// Replaces what stands in a field; in fields of several lines a new line is typed as Enter.
    pub fn fill(&self, label: &str, text: &str) {
        let text = typed(text);
        self.act("textbox", label, |element| {
            self.driver.clear(element)?;
            self.driver.type_into(element, &text)
        });
    }

    /// Looks for words through the search field.
    pub fn search(&self, label: &str, text: &str) {
        self.act("searchbox", label, |element| {
            self.driver.clear(element)?;
            self.driver.type_into(element, text)
        });
    }

    /// Types at the end of what stands in a field.
    pub fn add(&self, label: &str, text: &str) {
        let text = typed(text);
        self.act("textbox", label, |element| {
            self.driver.type_into(element, &text)
        });
    }

    /// What stands in a field.
    pub fn value(&self, label: &str) -> String {
        let script = format!(
            "const e = (function () {{ {FIND} }}).apply(null, arguments); return e ? e.value : null;"
        );
        let read = || {
            self.driver
                .run(&script, json!(["textbox", label]))
                .and_then(|value| text(&value).ok_or("no field".to_owned()))
        };
        self.expect(&format!("the field “{label}”"), read)
    }

    /// Chooses one of a list by its words, with the keys that go from line to line: a space typed among the words
    /// may open the list, and then waits for the mouse.
    pub fn choose(&self, label: &str, option: &str) {
        let keys = format!("{}{}", keys::HOME, self.steps_to(label, option));
        self.act("combobox", label, |element| {
            self.driver.type_into(element, &keys)
        });
        let script = format!(
            "const e = (function () {{ {FIND} }}).apply(null, arguments); return e ? e.selectedOptions[0]?.text.trim() : null;"
        );
        let chosen = || match self.driver.run(&script, json!(["combobox", label]))? {
            Value::String(chosen) if chosen == option => Ok(()),
            other => Err(format!("it shows {other}")),
        };
        self.expect(&format!("“{option}” chosen under “{label}”"), chosen);
    }

    /// The keys that lead from the first line of a list to the one with these words.
    fn steps_to(&self, label: &str, option: &str) -> String {
        let script = format!(
            "const e = (function () {{ {FIND} }}).apply(null, arguments); return e
                ? [...e.options].filter((one) => !one.disabled).map((one) => one.text.trim()) : null;"
        );
        let place = || {
            let lines = self.driver.run(&script, json!(["combobox", label]))?;
            let lines = lines.as_array().ok_or("no list")?;
            lines
                .iter()
                .position(|line| line == option)
                .ok_or_else(|| format!("“{option}” is not among {lines:?}"))
        };
        let steps = self.expect(&format!("the list “{label}”"), place);
        keys::DOWN.to_string().repeat(steps)
    }

    /// Presses keys together.
    pub fn keys(&self, keys: &[char]) {
        self.expect("the keys", || self.driver.press(keys));
    }

    /// Waits for something with this role and name.
    pub fn see(&self, role: &str, name: &str) {
        self.act(role, name, |_| Ok(()));
    }

    /// Waits for words anywhere on the page.
    pub fn read(&self, words: &str) {
        let look = || {
            if self.page_text()?.contains(words) {
                Ok(())
            } else {
                Err("the page does not say so".to_owned())
            }
        };
        self.expect(&format!("the words “{words}”"), look);
    }

    /// Waits until every picture of the page is drawn, as large as it is meant to be.
    pub fn drawn(&self) {
        const DRAWN: &str = "const all = [...document.images];
            return all.length > 0 && all.every((one) => one.complete && one.naturalHeight > 0
                && one.getBoundingClientRect().height > 300);";
        let look = || match self.run(DRAWN)? {
            Value::Bool(true) => Ok(()),
            other => Err(format!("not drawn: {other}")),
        };
        self.expect("the pictures", look);
    }

    /// Whether something with this role and name is there now.
    pub fn has(&self, role: &str, name: &str) -> bool {
        self.driver.find(FIND, json!([role, name])).is_ok()
    }

    /// Waits until something with this role and name is no longer there.
    pub fn gone(&self, role: &str, name: &str) {
        let look = || {
            if self.has(role, name) {
                Err("it is still there".to_owned())
            } else {
                Ok(())
            }
        };
        self.expect(&format!("the {role} “{name}” to go"), look);
    }

    /// Everything the page says.
    ///
    /// # Errors
    /// If the page does not answer.
    pub fn page_text(&self) -> Result<String, String> {
        let value = self.driver.run(
            "return document.body.innerText.replace(/\\s+/g, ' ')",
            json!([]),
        )?;
        text(&value).ok_or_else(|| "no text".to_owned())
    }

    /// Runs JavaScript in the page.
    ///
    /// # Errors
    /// What it threw.
    pub fn run(&self, script: &str) -> Result<Value, String> {
        self.driver.run(script, json!([]))
    }

    /// Keeps a picture of this screen, and looks for broken rules of accessibility on it.
    pub fn screen(&self, name: &str) {
        self.picture(name);
        let found = self.expect("the accessibility rules", || axe::findings(&self.driver));
        self.findings.borrow_mut().extend(
            found
                .into_iter()
                .map(|finding| format!("{name}: {finding}")),
        );
    }

    /// Closes the window.
    ///
    /// # Panics
    /// If a screen broke a rule of accessibility: all of them are told at once.
    pub fn finish(self) {
        let findings = self.findings.take();
        assert!(
            findings.is_empty(),
            "not everyone can use these screens:\n{}",
            findings.join("\n")
        );
    }

    fn picture(&self, name: &str) {
        let number = self.taken.get() + 1;
        self.taken.set(number);
        // A frame that is under way still shows what was there before.
        std::thread::sleep(FRAME);
        self.keep_picture(&format!("{number:02}-{name}"));
    }

    /// The display as a person sees it: the web view's own picture waits for a frame, and a page that is drawn without
    /// a graphics card draws none where nothing changes.
    fn keep_picture(&self, name: &str) {
        let file = self.pictures.join(format!("{name}.png"));
        dialogs::picture(&self.display, &file);
    }

    /// Finds and does; tries anew while the page is changing.
    fn act(&self, role: &str, name: &str, what: impl Fn(&Element) -> Result<(), String>) {
        let once = || {
            self.driver
                .find(FIND, json!([role, name]))
                .and_then(|element| what(&element))
        };
        self.expect(&format!("the {role} “{name}”"), once);
    }

    fn expect<T>(&self, what: &str, look: impl FnMut() -> Result<T, String>) -> T {
        wait_for(look).unwrap_or_else(|why| {
            self.keep_picture("failed");
            panic!(
                "{what}: {why}. The page says:\n{}",
                self.page_text().unwrap_or_default()
            )
        })
    }
}

/// The application that was built along with the tests, or the one named in `RIGHTSDESK`.
pub fn program() -> PathBuf {
    let beside = || {
        Some(
            std::env::current_exe()
                .ok()?
                .parent()?
                .parent()?
                .join("rightsdesk"),
        )
    };
    let program = std::env::var_os("RIGHTSDESK")
        .map(PathBuf::from)
        .or_else(beside);
    let program = program.filter(|program| program.is_file());
    program.expect("the window's program is built by `cargo build --workspace --bin rightsdesk`")
}

/// Where pictures and letters are kept to be looked at.
pub fn tour() -> PathBuf {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tour");
    std::env::var_os("TOUR").map_or(beside, PathBuf::from)
}

/// A text as keys.
fn typed(text: &str) -> String {
    text.replace('\n', &keys::ENTER.to_string())
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}
