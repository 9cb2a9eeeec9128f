//! A planted word, typed and dropped into everything, is found in no file but those the person put there.
//!
//! Every file below the folders of this computer's user is read byte by byte after the program was killed, or was
//! closed. `CANARY_SECONDS=120` repeats the work for as long.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use flows::stage::{Stage, Theme};
use flows::window::Window;
use flows::{dialogs, programs, traces, wait_for};

use crate::story;

/// What the system itself keeps for every program.
const SYSTEM_FOLDERS: [&str; 3] = ["/dev/shm", "/var/crash", "/var/lib/systemd/coredump"];
/// The list that the desktop itself keeps of the files chosen in its dialogs: their names, and nothing in them.
const RECENT_FILES: &str = "recently-used.xbel";

#[test]
fn a_planted_word_is_in_no_file_after_a_kill() {
    let canary = Canary::new("kill");
    let window = canary.work();
    programs::kill_window(&canary.stage);
    drop(window);
    canary.search();
}

#[test]
#[ignore = "as long as the other, and a kill leaves more behind"]
fn a_planted_word_is_in_no_file_after_closing_the_window() {
    let canary = Canary::new("close");
    let window = canary.work();
    dialogs::focus(&canary.stage, "Rightsdesk");
    dialogs::press(&canary.stage, "alt+F4");
    let closed = || match programs::of(&canary.stage, "rightsdesk").as_slice() {
        [] => Ok(()),
        running => Err(format!("{running:?} still run")),
    };
    wait_for(closed).expect("the program ends when its window is closed");
    drop(window);
    canary.search();
}

/// A word that stands nowhere else on this computer, and where it is planted.
struct Canary {
    stage: Stage,
    word: String,
    /// Stands in the names of the files that are read.
    name: String,
    pictures: String,
}

impl Canary {
    fn new(end: &str) -> Self {
        let stage = Stage::new(Theme::Light);
        fs::create_dir(stage.folder().join("outside")).expect("the stage is ours");
        Self {
            stage,
            word: format!("Quillfinch{}", letters(std::process::id())),
            name: format!("Plovernest{}", letters(std::process::id())),
            pictures: format!("canary-{end}"),
        }
    }

    /// The word for one field.
    fn of(&self, field: &str) -> String {
        format!("{} {field}", self.word)
    }

    /// Where the person keeps what came from outside; nothing there is ours.
    fn outside(&self, name: &str) -> PathBuf {
        self.stage.folder().join("outside").join(name)
    }

    fn work(&self) -> Window {
        let window = Window::open(&self.stage, &self.pictures, &[]);
        story::create_case_file(&self.stage, &window);
        self.office(&window);
        self.case(&window);
        let begun = Instant::now();
        loop {
            self.evidence(&window);
            self.letter(&window);
            self.template(&window);
            self.search_field(&window);
            story::lock(&window);
            story::unlock(&window, story::PASSPHRASE);
            if begun.elapsed() >= longest() {
                break;
            }
        }
        self.unfinished(&window);
        window
    }

    fn office(&self, window: &Window) {
        story::enter_office(window);
        window.press("Today…");
        window.press("Settings");
        window.fill("Line under the name", &self.of("office"));
        window.press("Save");
        window.read("saved");
    }

    /// From a message whose every part holds the word.
    fn case(&self, window: &Window) {
        let mail = self.outside(&format!("{}.eml", self.name));
        let text = [
            &format!("From: {} Abreu <{1}@example.net>", self.word, self.word),
            "To: privacy@lanternfish.example",
            &format!("Subject: {}", self.of("subject")),
            &format!("Date: {}", story::message::received().to_rfc2822()),
            "",
            "I live in California. Under the CCPA I ask you to delete the personal information",
            &format!("you have about me. {}", self.of("body")),
            "",
        ];
        fs::write(&mail, text.join("\r\n")).expect("the stage is ours");
        window.press("Cases…");
        window.press("New case");
        window.click("menuitem", "From an e-mail file…");
        dialogs::answer(&self.stage, "Open a message", &mail);
        window.see("heading", "Read the request");
        window.fill("First note", &self.of("first note"));
        window.press("Log case");
        window.see("heading", &format!("{} Abreu", self.word));
    }

    fn evidence(&self, window: &Window) {
        let file = self.outside(&format!("{}.txt", self.name));
        fs::write(&file, self.of("content").repeat(3000)).expect("the stage is ours");
        self.to_the_case(window);
        window.press("Add a note");
        window.fill("Note", &self.of("note"));
        window.press("Add the note");
        window.gone("button", "Add the note");
        window.press("Add a file…");
        dialogs::answer(&self.stage, "Add a file to the case", &file);
        window.choose("What it is for", "Supporting document");
        window.click("radio", "The office");
        window.fill("Note, for us only", &self.of("about the file"));
        window.press("Add the file");
        window.gone("button", "Add the file");
    }

    fn to_the_case(&self, window: &Window) {
        window.press("Cases…");
        window.press("All");
        window.click("button", &format!("{}…", story::case_number()));
        window.see("heading", &format!("{} Abreu", self.word));
    }

    /// Written and looked at.
    fn letter(&self, window: &Window) {
        window.press("Write the acknowledgement");
        window.see("img", "Acknowledgement of receipt, page 1 of 1");
        window.add("Text of the letter", &format!("\n\n{}", self.of("letter")));
        window.drawn();
        window.read("Draft kept");
    }

    fn template(&self, window: &Window) {
        window.press("Templates");
        window.search("Search templates", "receipt");
        window.click("button", "Acknowledgement of receipt, English…");
        window.add("Text of the template", &self.of("template"));
        window.drawn();
    }

    fn search_field(&self, window: &Window) {
        window.search("Search cases", &self.of("search"));
        window.see("heading", "Cases");
        window.search("Search cases", &self.word);
        window.read(&story::case_number());
    }

    /// What is being typed at the end is saved nowhere.
    fn unfinished(&self, window: &Window) {
        self.to_the_case(window);
        window.screen("case");
        window.press("Add a note");
        window.fill("Note", &self.of("unfinished"));
    }

    /// The word is in what was put outside, and nowhere else; names of files are known to the desktop, too.
    fn search(&self) {
        let here = [self.stage.folder()];
        let places = here.into_iter().chain(SYSTEM_FOLDERS.map(Path::new));
        let places: Vec<&Path> = places.filter(|place| place.is_dir()).collect();
        let [small, capital] = [self.word.to_lowercase(), self.word.to_uppercase()];
        let texts = [&self.word, &small, &capital, &self.name, story::PASSPHRASE];
        let traces = traces::of(&places, &texts);
        println!(
            "{} files with {} bytes were read",
            traces.files, traces.bytes
        );
        let (outside, inside): (Vec<_>, Vec<_>) = traces
            .found
            .into_iter()
            .partition(|(file, _)| file.starts_with(self.stage.folder().join("outside")));
        let (names, words): (Vec<_>, Vec<_>) = inside
            .into_iter()
            .partition(|(file, text)| *text == self.name && file.ends_with(RECENT_FILES));
        assert_eq!(words, [], "what was planted can be read");
        assert_eq!(outside.len(), 2, "both files hold the word: {outside:?}");
        println!("names of files stand in {names:?}");
        self.backups_are_there();
    }

    /// The case file and a backup of it were among what was read.
    fn backups_are_there(&self) {
        let documents = self.stage.documents();
        assert!(documents.join("Lanternfish.rightsdesk").is_file());
        let backups =
            fs::read_dir(documents.join("Backups")).expect("backups are made by themselves");
        assert!(backups.count() >= 2, "a backup and its keys");
    }
}

/// A number in letters, as a name may have.
fn letters(number: u32) -> String {
    let letter = |digit: char| char::from(b'a' + digit.to_digit(10).unwrap_or_default() as u8);
    number.to_string().chars().map(letter).collect()
}

/// How long the work is repeated.
fn longest() -> Duration {
    let seconds = std::env::var("CANARY_SECONDS").ok();
    Duration::from_secs(
        seconds
            .and_then(|seconds| seconds.parse().ok())
            .unwrap_or(0),
    )
}
