//! The restore drill: a backup comes back in the window of a new computer, with a passphrase or with nothing but
//! the recovery sheet. Meanwhile nobody is at the old one, and it locks by itself.

use std::path::{Path, PathBuf};
use std::time::Duration;

use casefile::{CaseFile, Passphrase, history};
use desk::backup::{self, ContentsView};
use desk::start::UnlockForm;
use desk::verify;
use flows::stage::{Stage, Theme};
use flows::window::Window;
use flows::{dialogs, wait_for};

use crate::story;

const NEW_PASSPHRASE: &str = "nine violet ladders upstream";

#[test]
fn a_backup_comes_back_on_a_new_computer() {
    let old = Stage::new(Theme::Light);
    let window = Window::open(&old, "restore", &[]);
    let sheet = story::create_case_file(&old, &window);
    story::log_case(&old, &window);
    let copies = back_up(&old, &window);
    nobody_is_there_for_a_minute(&window);

    let contents = inside(&copies);
    let (stage, backup) = new_computer(Theme::Light, &copies, true);
    with_a_passphrase(&stage, &backup, &contents);
    let (stage, backup) = new_computer(Theme::Dark, &copies, false);
    with_the_sheet_alone(&stage, &backup, &sheet, &contents);
    locked_by_itself(&window);
    window.finish();
}

/// A folder is chosen for the backups, and one is made. Gives where it is.
fn back_up(stage: &Stage, window: &Window) -> PathBuf {
    let stick = stage.documents().join("Stick");
    std::fs::create_dir(&stick).expect("the stage is ours");
    window.press("Settings");
    window.press("Backups");
    window.press("Choose a folder…");
    dialogs::choose_folder(stage, "Folder for backups", &stick);
    window.read("Stick");
    window.press("Back up now");
    window.read("Backup made and checked.");
    window.screen("backup-folder");
    let case_file = stage.documents().join("Lanternfish.rightsdesk");
    let mut found = casefile::backup::list(&stick, &case_file).expect("the folder is there");
    found.swap_remove(0).path
}

fn nobody_is_there_for_a_minute(window: &Window) {
    window.press("People and keys");
    window.choose(
        "Lock when nobody types or moves the mouse here for",
        "1 minute",
    );
    window.click("button", "Save");
    window.read("Saved for you on this computer.");
    window.screen("locking");
}

/// What the backup holds, before anything is restored.
fn inside(backup: &Path) -> ContentsView {
    let form = UnlockForm {
        staff: None,
        passphrase: story::PASSPHRASE.to_owned(),
    };
    backup::inspect(backup, form).expect("the backup opens")
}

/// A computer that knows nothing, and a stick with the backup; its keys file may be lost.
fn new_computer(theme: Theme, backup: &Path, keys: bool) -> (Stage, PathBuf) {
    let stage = Stage::new(theme);
    let there = stage.documents().join(backup.file_name().expect("a name"));
    std::fs::copy(backup, &there).expect("the stage is ours");
    if keys {
        std::fs::copy(keys_of(backup), keys_of(&there)).expect("the keys lie beside it");
    }
    (stage, there)
}

fn keys_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".keys");
    name.into()
}

fn with_a_passphrase(stage: &Stage, backup: &Path, contents: &ContentsView) {
    let window = Window::open(stage, "restore-passphrase", &[]);
    choose(stage, &window, backup);
    window.screen("restore");
    window.fill("Passphrase", story::PASSPHRASE);
    let file = restore(stage, &window, contents);
    story::unlock(&window, story::PASSPHRASE);
    is_the_same(&window, &file, story::PASSPHRASE, contents);
    window.finish();
}

/// First with a slip of the pen, which is found.
fn with_the_sheet_alone(stage: &Stage, backup: &Path, sheet: &[String], contents: &ContentsView) {
    let window = Window::open(stage, "restore-sheet", &[]);
    choose(stage, &window, backup);
    window.read("only the recovery sheet opens this backup");
    window.screen("restore");
    window.fill("The blocks on the sheet", &mistyped(sheet).join(" "));
    window.press("Look inside");
    window.read("a typing error in block 3");
    window.screen("sheet-mistyped");
    window.fill("The blocks on the sheet", &sheet.join(" "));
    window.press("Look inside");
    window.fill("Your name", story::STAFF);
    window.fill("Passphrase", NEW_PASSPHRASE);
    window.fill("The same passphrase again", NEW_PASSPHRASE);
    window.read("Strong.");
    let file = restore(stage, &window, contents);
    story::unlock(&window, NEW_PASSPHRASE);
    is_the_same(&window, &file, NEW_PASSPHRASE, contents);
    window.finish();
}

fn choose(stage: &Stage, window: &Window, backup: &Path) {
    window.see("heading", "Privacy requests, from the first…");
    window.screen("welcome");
    window.press("Restore a backup…");
    dialogs::answer(stage, "Open a backup", backup);
    window.see("dialog", "Restore a backup");
}

fn mistyped(sheet: &[String]) -> Vec<String> {
    let mut typed = sheet.to_vec();
    let other = if typed[2].starts_with('7') { "8" } else { "7" };
    typed[2].replace_range(..1, other);
    typed
}

/// What is inside is shown first; then the new file is made, and stands first on the list.
fn restore(stage: &Stage, window: &Window, contents: &ContentsView) -> PathBuf {
    if window.has("button", "Look inside") {
        window.press("Look inside");
    }
    window.read(&contents.code);
    window.read(story::OFFICE);
    window.screen("inside");
    let place = stage.documents().join("Restored.rightsdesk");
    assert!(!place.exists(), "nothing is written before it is asked for");
    window.press("Restore to a new file…");
    dialogs::answer(stage, "Restore to a new file", &place);
    story::locked(window);
    window.screen("restored");
    place
}

/// The case is on the screen; every check is clean, the counts are the same, and the history goes on from the act
/// that was the newest in the backup.
fn is_the_same(window: &Window, file: &Path, passphrase: &str, contents: &ContentsView) {
    window.press("Cases…");
    window.read(story::CONSUMER);
    story::lock(window);
    let passphrase = Passphrase::new(passphrase.to_owned());
    let mut file = CaseFile::unlock(file, None, &passphrase).expect("the window let go of it");
    let checked = verify::verify(&mut file);
    assert!(checked.ok, "{checked:?}");
    let now = backup::contents_of(&file).expect("it can be read");
    let counts = |of: &ContentsView| [of.cases, of.requests, of.letters, of.evidence];
    assert_eq!(counts(&now), counts(contents));
    let code = contents.code.clone();
    let head = file.read(move |conn| history::find_code(conn, &code));
    assert_eq!(
        head.expect("the history can be read")
            .map(|entry| entry.seq),
        Some(contents.history),
        "the newest act of the backup is where it was"
    );
    file.close().expect("it is sound");
}

/// The first window was left alone for more than a minute by now, or soon is.
fn locked_by_itself(window: &Window) {
    const LONGEST: Duration = Duration::from_secs(60);
    let begun = std::time::Instant::now();
    while wait_for(|| match window.has("heading", "Open your case file") {
        true => Ok(()),
        false => Err("it is still open".to_owned()),
    })
    .is_err()
    {
        assert!(
            begun.elapsed() < LONGEST,
            "nobody was there, and it is open"
        );
    }
    window.screen("locked-by-itself");
}
