//! The chapters of the first case, each from a screen to the next.

pub(crate) mod message;

use std::path::{Path, PathBuf};
use std::process::Command;

use flows::stage::Stage;
use flows::window::{Window, keys, tour};
use flows::{dialogs, traces};

pub(crate) const OFFICE: &str = "Lanternfish Software";
pub(crate) const STAFF: &str = "Dana Whitlock";
pub(crate) const CONSUMER: &str = "Tomas Abreu";
pub(crate) const CONSUMER_ADDRESS: &str = "tomas.abreu@example.net";
pub(crate) const AGENT_ADDRESS: &str = "ines@prism.example";
pub(crate) const OWN_WORDS: &str = "Thank you for having been our customer.";
pub(crate) const KEPT: &str = "The invoices of your order, until the end of the tax period";
pub(crate) const PASSPHRASE: &str = "seven quiet otters mend a blue kettle";

/// First start: place, office, person, recovery sheet, proof. Gives the blocks of the sheet.
pub(crate) fn create_case_file(stage: &Stage, window: &Window) -> Vec<String> {
    window.see("heading", "Privacy requests, from the first…");
    window.screen("welcome");
    window.press("New case file");
    window.fill("Name of the office", OFFICE);
    window.press("Choose a place…");
    dialogs::answer(
        stage,
        "New case file",
        &stage.documents().join("Lanternfish"),
    );
    window.read("Lanternfish in");
    window.screen("place");
    window.press("Continue");

    window.fill("Your name", STAFF);
    window.fill("Passphrase", PASSPHRASE);
    window.fill("The same passphrase again", PASSPHRASE);
    window.screen("passphrase");
    window.press("Make the case file");

    window.see("heading", "Your recovery sheet");
    window.screen("recovery-sheet");
    prove_sheet(window)
}

/// Types two blocks of the sheet on the screen back, and gives all of them.
pub(crate) fn prove_sheet(window: &Window) -> Vec<String> {
    let blocks = recovery_blocks(window);
    window.press("I have it on paper");
    type_back(window, &blocks);
    window.screen("proof");
    window.press("Open the case file");
    window.see("button", "Lock");
    blocks
}

/// Locks with the keyboard.
pub(crate) fn lock(window: &Window) {
    window.keys(&[keys::CONTROL, 'l']);
    locked(window);
}

/// Waits until the file is locked.
pub(crate) fn locked(window: &Window) {
    window.see("heading", "Open your case file");
}

/// Opens the file with a passphrase.
pub(crate) fn unlock(window: &Window, passphrase: &str) {
    window.fill("Passphrase for Dana…", passphrase);
    window.press("Unlock");
    window.see("button", "Lock");
}

/// Locks with the keyboard, mistypes, and opens again.
pub(crate) fn lock_and_unlock(window: &Window) {
    lock(window);
    window.screen("unlock");
    window.fill(
        "Passphrase for Dana…",
        "seven quiet otters mend a red kettle",
    );
    window.press("Unlock");
    window.read("This passphrase does not open the case file.");
    window.screen("wrong-passphrase");
    unlock(window, PASSPHRASE);
}

/// The office's details, without which no letter goes out.
pub(crate) fn enter_office(window: &Window) {
    window.press("Settings");
    window.see("heading", "Settings");
    window.fill(
        "Postal address",
        "120 Harbor Way, Suite 4\nOakland, CA 94607",
    );
    window.fill(
        "E-mail address for privacy requests",
        "privacy@lanternfish.example",
    );
    window.fill("Telephone", "510-555-0142");
    window.choose("Time zone", "America/Los Angeles");
    window.screen("office");
    window.press("Save");
    window.read("saved");
}

/// Opens the mail, adds the agent that the message does not name, and logs the case.
pub(crate) fn log_case(stage: &Stage, window: &Window) {
    open_mail(stage, window);
    log_opened(window);
}

/// Opens the mail through the system's dialog.
pub(crate) fn open_mail(stage: &Stage, window: &Window) {
    let mail = message::save(&stage.documents());
    window.press("Cases…");
    window.see("heading", "Cases");
    window.screen("no-cases");
    window.press("New case");
    window.click("menuitem", "From an e-mail file…");
    dialogs::answer(stage, "Open a message", &mail);
    window.see("heading", "Read the request");
    window.read("order number is LF-20431");
    assert_eq!(window.value("Name of the person"), CONSUMER);
    assert_eq!(window.value("E-mail address"), CONSUMER_ADDRESS);
    window.screen("draft");
}

fn log_opened(window: &Window) {
    window.click("checkbox", "Someone else writes for this person");
    window.fill("Name of the agent", "Ines Calloway");
    window.fill("Firm", "Prism Privacy Agents");
    window.fill("E-mail address of the agent", AGENT_ADDRESS);
    window.choose("What they have shown", "Signed permission");
    window.fill("First note", "Rang on Monday to ask whether we got it.");
    window.screen("draft-corrected");
    window.press("Log case");
    window.see("heading", CONSUMER);
    window.read(&case_number());
    window.screen("case-new");
}

/// Writes the acknowledgement, in the office's own words too, and marks it as sent.
pub(crate) fn acknowledge(window: &Window) {
    window.press("Write the acknowledgement");
    window.see("heading", "Acknowledgement of receipt");
    window.see("img", "Acknowledgement of receipt, page 1 of 1");
    window.screen("acknowledgement");
    window.add("Text of the letter", &format!("\n\n{OWN_WORDS}"));
    window.read("Draft kept");
    window.press("Mark as sent…");
    window.see("dialog", "Mark this letter as sent?");
    window.screen("acknowledgement-confirm");
    window.press("Mark as sent");
    window.read("Text and page are frozen.");
    window.screen("acknowledgement-sent");
}

/// The e-mail with the acknowledgement bounces, and it goes once more by post.
pub(crate) fn came_back(window: &Window) {
    window.press("Add what you heard");
    window.click("radio", "The e-mail bounced");
    window.press("Add it");
    window.read(&format!("It has not reached {CONSUMER_ADDRESS}."));
    window.press(&format!("Case {}", case_number()));
    window.read("Send the letter again that came back");
    window.screen("case-came-back");
    window.press("Open the letter");
    window.press("Record that it went once more…");
    window.fill("To which address", "12 Fig Lane, Fresno");
    window.choose("How it went", "Post");
    window.screen("acknowledgement-once-more");
    window.press("Add it");
    window.read("went by post on");
    window.gone("button", "Record that it went once more…");
}

/// Compares two data points with the office's own records.
pub(crate) fn verify(window: &Window) {
    window.press(&format!("Case {}", case_number()));
    window.see("heading", CONSUMER);
    compare(window, "E-mail address", "mailing list", "1 of 2");
    compare(window, "Order number", "shop orders", "2 of 2");
    window.screen("case-verified");
}

fn compare(window: &Window, point: &str, record: &str, progress: &str) {
    window.press("Record a comparison");
    window.choose("What was compared", point);
    window.fill("With which record", record);
    window.click("radio", "It matches");
    window.press("Record the comparison");
    window.read(progress);
    window.gone("button", "Record the comparison");
}

/// Grants the deletion in part, first without its ground, which is refused; then it is done.
pub(crate) fn decide(window: &Window) {
    window.press("Decide…");
    window.click("radio", "Granted in part");
    window.press("Record the decision");
    window.read("A refusal needs its reason.");
    window.screen("decision-refused");
    window.choose("Ground", "A law tells us to keep it");
    window.fill("Facts", KEPT);
    window.press("Record the decision");
    window.read("Decision recorded.");
    window.screen("case-decided");
    window.press("Record that it is done…");
    window.press("Record it as done");
    window.read("Recorded as done.");
}

/// Answers, and the case is closed.
pub(crate) fn answer(window: &Window) {
    window.press("Write");
    window.see("dialog", "Which letter?");
    window.screen("letter-choice");
    window.press("Answer: deleted in part…");
    window.see("heading", "Answer: deleted in part");
    window.see("img", "Answer: deleted in part, page 1 of…");
    window.screen("answer");
    window.press("Mark as sent…");
    window.press("Mark as sent");
    window.read("Text and page are frozen.");
    window.screen("answer-sent");
}

/// Exports the letter on the screen in all formats through the system's dialog; gives where the files are.
pub(crate) fn export(stage: &Stage, window: &Window, name: &str) -> Exported {
    let place = |ending: &str| stage.documents().join(format!("{name}.{ending}"));
    let save_by = |role: &str, name: &str, place: PathBuf| {
        window.click(role, name);
        dialogs::answer(stage, "Save a copy", &place);
        window.read(&format!(
            "{} in",
            place
                .file_name()
                .and_then(|name| name.to_str())
                .expect("a name")
        ));
        assert!(place.is_file(), "{} was saved", place.display());
        std::fs::copy(
            &place,
            tour()
                .join("story")
                .join(place.file_name().expect("a name")),
        )
        .expect("letters can be kept");
        place
    };
    let save = |button: &str, place: PathBuf| save_by("button", button, place);
    let pdf = save("Export PDF", place("pdf"));
    let eml = save("E-mail file", place("eml"));
    window.press("More files");
    let txt = save_by("menuitem", "Text…", place("txt"));
    Exported { pdf, eml, txt }
}

/// Where a letter's files are.
pub(crate) struct Exported {
    pub(crate) pdf: PathBuf,
    pub(crate) eml: PathBuf,
    pub(crate) txt: PathBuf,
}

/// Everything is still there after locking.
pub(crate) fn reread(window: &Window) {
    window.press("Cases…");
    window.press("All");
    window.screen("cases");
    window.click("button", &format!("{}…", case_number()));
    window.see("heading", CONSUMER);
    window.read(KEPT);
    window.read("Rang on Monday");
    window.see("button", "Answer: deleted in part…");
    window.screen("case-closed");
}

/// Neither while the case file is open nor afterwards can the consumer be read anywhere but in what was
/// put outside: the mail itself and the exported letters.
pub(crate) fn check_traces(stage: &Stage) {
    let secrets = [CONSUMER, CONSUMER_ADDRESS, PASSPHRASE];
    let mut found = traces::of(&[stage.folder()], &secrets).found;
    found.retain(|(file, _)| !is_outside(stage, file));
    assert!(found.is_empty(), "these can be read: {found:?}");
    let case_file = stage.documents().join("Lanternfish.rightsdesk");
    let opened = Command::new("sqlite3")
        .arg(&case_file)
        .arg("select count(*) from sqlite_schema")
        .output();
    let opened = opened.expect("`cargo xtask setup` installs sqlite3");
    assert!(!opened.status.success(), "sqlite3 opens the case file");
}

fn is_outside(stage: &Stage, file: &Path) -> bool {
    let ending = file.extension().and_then(|ending| ending.to_str());
    // The virtual screen itself shows them, and its memory is a file.
    let screen = file.starts_with(stage.folder().join("run"));
    screen || file.starts_with(stage.documents()) && matches!(ending, Some("pdf" | "eml" | "txt"))
}

/// The first case of the year.
pub(crate) fn case_number() -> String {
    format!("{}-0001", message::received().format("%Y"))
}

fn recovery_blocks(window: &Window) -> Vec<String> {
    let script = "const sheet = document.querySelector('[aria-label=\"Recovery sheet\"]');
        return [...sheet.children].map((item) => item.lastElementChild.textContent.trim())";
    let blocks = window.run(script).expect("the sheet is shown");
    let blocks = blocks.as_array().expect("a list of blocks");
    blocks
        .iter()
        .map(|block| block.as_str().expect("a block").to_owned())
        .collect()
}

/// Types the two blocks that are asked back.
fn type_back(window: &Window, blocks: &[String]) {
    window.see("heading", "Is it on paper?");
    let asked =
        (1..=blocks.len()).filter(|number| window.has("textbox", &format!("Block {number}")));
    let asked: Vec<usize> = asked.collect();
    assert_eq!(asked.len(), 2, "two blocks are asked back");
    for number in asked {
        window.fill(&format!("Block {number}"), &blocks[number - 1]);
    }
}
