//! Who can open the file, in the real window: another name, another passphrase, a new recovery sheet, and the
//! question about an older file.

use std::path::Path;

use flows::stage::{Stage, Theme};
use flows::window::{Window, keys};
use flows::{dialogs, files};

use crate::story;

const NEW_PASSPHRASE: &str = "nine violet ladders upstream";
const COLLEAGUES: &str = "eleven copper lanterns over water";

#[test]
fn names_passphrases_and_sheets_change_and_an_older_file_is_asked_about() {
    let stage = Stage::new(Theme::Dark);
    let window = Window::open(&stage, "people", &[]);
    story::create_case_file(&stage, &window);
    help(&window);
    rename_a_colleague(&window);
    change_the_passphrase(&window);
    new_sheet(&stage, &window);
    older_file(&stage, &window);
    window.finish();
}

/// F1 lays the guide over the screen, opened at what the screen is about.
fn help(window: &Window) {
    window.press("Settings");
    window.press("People and keys");
    window.keys(&[keys::F1]);
    window.see("dialog", "Help");
    window.screen("help");
    window.press("Close");
    window.gone("dialog", "Help");
    window.read("here now");
}

fn rename_a_colleague(window: &Window) {
    window.press("Add a person");
    window.fill("Name", "Sam Ortega");
    window.fill("Passphrase", COLLEAGUES);
    window.fill("The same passphrase again", COLLEAGUES);
    window.press("Add the person");
    window.read("Sam Ortega can open the file now.");
    window.press("Rename Sam Ortega");
    window.fill("New name", "Sam Ortega-Lind");
    window.screen("rename");
    window.press("Change the name");
    window.read("Name changed.");
    window.see("button", "Rename Sam Ortega-Lind");
}

/// The old one opens nothing any more.
fn change_the_passphrase(window: &Window) {
    window.press("Change it");
    window.fill("Passphrase you have now", story::PASSPHRASE);
    window.fill("New passphrase", NEW_PASSPHRASE);
    window.fill("The same passphrase again", NEW_PASSPHRASE);
    window.screen("change-passphrase");
    window.press("Change the passphrase");
    window.read("Passphrase changed.");
    story::lock(window);
    window.fill("Passphrase for Dana…", story::PASSPHRASE);
    window.press("Unlock");
    window.read("This passphrase does not open the case file.");
    story::unlock(window, NEW_PASSPHRASE);
}

/// The file is written anew; the new sheet is saved as a page to print, and typed back.
fn new_sheet(stage: &Stage, window: &Window) {
    window.press("Settings");
    window.press("People and keys");
    window.press("Make a new sheet…");
    window.fill("Your passphrase", NEW_PASSPHRASE);
    window.screen("new-sheet-asked");
    window.press("Make a new sheet");
    window.see("heading", "Your recovery sheet");
    let place = stage.documents().join("sheet.pdf");
    window.press("Save as PDF to print…");
    dialogs::answer(stage, "Save a copy", &place);
    window.read("sheet.pdf in");
    window.screen("new-sheet");
    let blocks = story::prove_sheet(window);
    let printed = files::letter_text(&place);
    for block in blocks {
        assert!(
            printed.contains(&block),
            "{block} is not on the printed sheet"
        );
    }
}

/// A copy from before is put back: what is older is said, and why it is used is written down.
fn older_file(stage: &Stage, window: &Window) {
    story::lock(window);
    let (from, to) = (stage.documents(), stage.folder().join("earlier"));
    std::fs::create_dir(&to).expect("the stage is ours");
    copy_case_file(&from, &to);
    story::unlock(window, NEW_PASSPHRASE);
    story::enter_office(window);
    story::lock(window);
    copy_case_file(&to, &from);
    window.fill("Passphrase for Dana…", NEW_PASSPHRASE);
    window.press("Unlock");
    window.see("dialog", "Is this the right file?");
    window.screen("older");
    window.press("Go on with this file");
    window.see("alert", "…");
    window.screen("older-why");
    window.fill(
        "Why you go on with it",
        "Put back from the copy of this morning",
    );
    window.press("Go on with this file");
    window.read("The reason is in the history.");
    window.gone("dialog", "Is this the right file?");
}

fn copy_case_file(from: &Path, to: &Path) {
    for name in ["Lanternfish.rightsdesk", "Lanternfish.rightsdesk.keys"] {
        std::fs::copy(from.join(name), to.join(name)).expect("the stage is ours");
    }
}
