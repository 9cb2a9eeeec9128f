//! The sample office, shown screen by screen in both themes, and wiped in the end.

#![cfg(target_os = "linux")]

use flows::stage::{Stage, Theme};
use flows::window::{Window, keys};
use flows::{dialogs, window};

/// Of somebody who joins the sample office.
const PASSPHRASE: &str = "nine violet ladders upstream";

#[test]
fn the_sample_office_is_opened_looked_at_and_wiped_in_light() {
    tour(Theme::Light, "light");
}

#[test]
fn the_sample_office_is_opened_looked_at_and_wiped_in_dark() {
    tour(Theme::Dark, "dark");
}

fn tour(theme: Theme, pictures: &str) {
    let stage = Stage::new(theme);
    let window = Window::open(&stage, pictures, &[]);
    let dark = window
        .run("return matchMedia('(prefers-color-scheme: dark)').matches")
        .expect("the page answers");
    assert_eq!(dark, theme == Theme::Dark, "the page follows the desktop");

    window.see("heading", "Privacy requests, from the first…");
    window.screen("welcome");
    window.press("Open the sample office");
    window.read("Nothing here is real.");
    window.screen("today");
    cases(&window);
    asking(&window);
    letter(&stage, &window, pictures);
    mend(&window);
    frame(&window);
    by_hand(&window);
    wipe(&window);
    window.finish();
}

/// The list, one case with all its dates explained, and a search.
fn cases(window: &Window) {
    window.press("Cases…");
    window.see("heading", "Cases");
    window.read("Marisol Teague");
    window.screen("cases");
    window.press("All");
    window.read("12 cases");
    window.screen("cases-all");
    window.click("button", "20…");
    window.see("heading", "What to do next");
    window.press("Why these dates");
    window.screen("case-why");
}

/// A case in which identity is checked: what may be asked, and a decision that must wait.
fn asking(window: &Window) {
    window.search("Search cases", "Montoya");
    window.read("Priscilla Montoya");
    window.click("button", "20…");
    window.see("heading", "What to do next");
    window.screen("case-one-point");
    window.press("What may we ask for?");
    window.see("group", "…");
    window.screen("case-ask");
}

/// The first letter that is due, with its page; saved as a file.
fn letter(stage: &Stage, window: &Window, pictures: &str) {
    window.press("Today…");
    window.press("Write…");
    window.see("button", "Export PDF");
    window.drawn();
    window.screen("letter");
    let place = stage.documents().join("letter.pdf");
    window.press("Export PDF");
    dialogs::answer(stage, "Save a copy", &place);
    window.read("letter.pdf in");
    flows::files::letter_text(&place);
    std::fs::copy(&place, window::tour().join(pictures).join("letter.pdf"))
        .expect("letters can be kept");
}

/// What stands against a letter leads to where it is put right, by keyboard alone, and back.
fn mend(window: &Window) {
    const SELECTED: &str =
        "const t = document.activeElement; return t.value?.slice(t.selectionStart, t.selectionEnd)";
    window.search("Search cases", "Montoya");
    window.read("Priscilla Montoya");
    window.click("button", "20…");
    window.press("Write");
    window.search("Find a letter", "by category");
    window.keys(&[keys::ENTER]);
    window.see("heading", "Answer: what we know, by category");
    window.add("Text of the letter", "\nWe will call by January 9, 2031.\n");
    window.see("button", "“January 9, 2031” is no date of this case.…");
    window.drawn();
    window.screen("letter-problems");
    window
        .run("document.querySelector('button.problems').focus()")
        .expect("the way to the list");
    // To the list, and on to where its first problem is put right.
    window.keys(&[keys::ENTER]);
    window.keys(&[keys::ENTER]);
    window.see("button", "Record the decision");
    window.screen("letter-problem-led");
    window.press("Back to the letter");
    window.press("“January 9, 2031” is no date of this case.…");
    assert_eq!(window.run(SELECTED), Ok("January 9, 2031".into()));
}

/// What stands around the work.
fn frame(window: &Window) {
    window.press("Inventory");
    window.see("heading", "Inventory");
    window.screen("inventory");
    window.press("Settings");
    window.see("heading", "Settings");
    window.screen("settings");
    people(window);
    backups(window);
    window.press("Holidays");
    window.read("Thanksgiving");
    window.screen("holidays");
    window.press("Law packs");
    window.read("always on");
    window.screen("law-packs");
    window.press("Help");
    window.see("heading", "Help");
    window.screen("help");
}

/// Who can open the file; one more person is added, with a passphrase that is good enough.
fn people(window: &Window) {
    window.press("People and keys");
    window.read("here now");
    window.screen("people");
    window.press("Add a person");
    window.fill("Name", "Sam Ortega");
    window.fill("Passphrase", PASSPHRASE);
    window.fill("The same passphrase again", PASSPHRASE);
    window.read("Strong.");
    window.screen("people-add");
    window.press("Add the person");
    window.read("Sam Ortega can open the file now.");
    window.click("button", "Remove… Sam Ortega");
    window.see("dialog", "Remove Sam Ortega?");
    window.screen("people-remove");
    window.press("Remove");
    window.read("Sam Ortega was removed.");
}

/// A backup by hand, and everything checked.
fn backups(window: &Window) {
    window.press("Backups");
    window.see("heading", "Last checked backup");
    window.press("Back up now");
    window.read("Backup made and checked.");
    window.screen("backups");
    window.click("button", "Check the file");
    window.read("Everything is as it was written.");
    window.screen("backups-checked");
}

/// A call: three fields are required, and what is missing is said.
fn by_hand(window: &Window) {
    window.press("New case");
    window.screen("new-case-menu");
    window.click("menuitem", "By hand…");
    window.see("heading", "A case by hand");
    window.screen("by-hand");
    window.press("Log case");
    window.see("alert", "…");
    window.screen("by-hand-missing");
}

fn wipe(window: &Window) {
    window.keys(&[keys::CONTROL, 'l']);
    window.see("heading", "…");
    window.click("button", "Wipe it…");
    window.see("dialog", "Wipe the sample office?");
    window.screen("wipe");
    window.press("Wipe the sample");
    window.gone("button", "Wipe it…");
}
