//! Writers that are killed, and what must be left of their work.
//!
//! A writer works in a process of its own and says `ACK n` once its nth act is on the disk. It is killed at
//! a random moment. Then everything acknowledged must be there, nothing may be half done, and the case
//! file, its history, its keys and its backups must be sound.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use casefile::backup::{self, WayIn};
use casefile::cases::{self, NewCase, Person};
use casefile::evidence::{self, NewEvidence, Purpose};
use casefile::{
    Action, CaseFile, Error, Event, KdfCost, Passphrase, RecoveryKey, Write, integrity, requests,
};
use domain::{Channel, Right};

/// What a writer does, over and over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Work {
    /// Logs cases with a request each.
    Cases,
    /// Keeps files of several chunks.
    Evidence,
    /// Logs a case, then makes a backup.
    Backups,
    /// Changes a passphrase, which rewrites the keys file.
    Slots,
    /// Restores a backup to a new file.
    Restores,
    /// Writes the whole file anew under a new key.
    Purges,
    /// Opens and closes the file, which moves everything out of the -wal.
    Closing,
}

impl Work {
    /// All kinds of work, with the words by which a writer is told.
    pub(crate) const ALL: [(Self, &'static str); 7] = [
        (Self::Cases, "cases"),
        (Self::Evidence, "evidence"),
        (Self::Backups, "backups"),
        (Self::Slots, "slots"),
        (Self::Restores, "restores"),
        (Self::Purges, "purges"),
        (Self::Closing, "closing"),
    ];

    fn name(self) -> &'static str {
        let named = Self::ALL.iter().find(|(work, _)| *work == self);
        named.map_or("", |(_, name)| name)
    }
}

/// What is left after some kills.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    /// How often a writer was killed.
    pub(crate) kills: u64,
    /// How many acts were acknowledged.
    pub(crate) acknowledged: u64,
}

const STAFF: &str = "Ada";

fn phrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

fn unlock(path: &Path) -> CaseFile {
    CaseFile::unlock(path, Some(STAFF), &phrase("writer")).expect("the file opens")
}

/// Kills writers; `command` starts one, which is told its work by [`tell`].
///
/// # Panics
/// If anything acknowledged is lost or anything is half done.
pub(crate) fn torture(work: Work, kills: u64, seed: u64, command: impl Fn() -> Command) -> Tally {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("office.case");
    let (mut file, _) = create(&path);
    fs::create_dir(folder.path().join("backups")).expect("our own folder");
    backup::make(&mut file, &folder.path().join("backups")).expect("a backup");
    file.close().expect("the file is sound");
    let mut random = Random(seed | 1);
    let mut tally = Tally::default();
    for kill in 0..kills {
        let before = acts(work, &path);
        let after = Duration::from_micros(random.next() % 200_000);
        let acknowledged = kill_one(work, &path, after, command());
        let found = acts(work, &path);
        let done = found - before;
        assert!(
            (acknowledged..=acknowledged + 1).contains(&done),
            "{done} of {acknowledged} {work:?} after kill {kill} with seed {seed}",
        );
        sound(&path, folder.path());
        tally.kills += 1;
        tally.acknowledged += acknowledged;
    }
    tally
}

fn create(path: &Path) -> (CaseFile, RecoveryKey) {
    CaseFile::create(path, STAFF, &phrase("writer"), KdfCost::FLOOR).expect("a new file")
}

/// How often the work was done, as the disk has it.
fn acts(work: Work, path: &Path) -> u64 {
    let file = unlock(path);
    assert_eq!(file.rollback(), None, "a crash is no rollback");
    let counts = file.facts().expect("facts").counts;
    assert_eq!(counts.cases, counts.requests, "no half case");
    let done = match work {
        Work::Cases | Work::Closing => counts.cases,
        Work::Evidence => counts.evidence,
        Work::Backups => acts_in_history(&file, Action::BackupMade),
        Work::Purges => acts_in_history(&file, Action::FilePurged),
        Work::Slots => acts_in_history(&file, Action::PassphraseChanged),
        Work::Restores => restored(path).len() as u64,
    };
    file.close().expect("the file is sound");
    done
}

fn acts_in_history(file: &CaseFile, action: Action) -> u64 {
    let all = file.read(|conn| casefile::history::latest(conn, u32::MAX));
    let all = all.expect("the history can be read");
    all.iter().filter(|entry| entry.action == action).count() as u64
}

/// Everything that must hold whatever was killed.
fn sound(path: &Path, folder: &Path) {
    let mut file = unlock(path);
    for finding in integrity::check(&mut file) {
        assert!(finding.is_sound(), "{finding:?}");
    }
    let backups = backup::list(&folder.join("backups"), path).expect("a folder");
    for made in &backups {
        match backup::check(&file, &made.path) {
            // A purge gave the file another key since.
            Ok(_) | Err(Error::WrongPassphrase) => {}
            Err(error) => panic!("what counts as a backup is sound: {error:?}"),
        }
    }
    for restored in restored(path) {
        unlock(&restored);
    }
    file.close().expect("the file is sound");
}

fn restored(path: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(path.with_file_name("restored"))
        .into_iter()
        .flatten();
    let paths = files.filter_map(|entry| Some(entry.ok()?.path()));
    paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "case"))
        .collect()
}

/// Lets a writer work for a while after its first word, kills it, and counts what it acknowledged.
fn kill_one(work: Work, path: &Path, after: Duration, mut command: Command) -> u64 {
    let mut child = command
        .env("TORTURE_WORK", work.name())
        .env("TORTURE_FILE", path)
        .stdout(Stdio::piped())
        .spawn()
        .expect("this program runs");
    let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut words = lines
        .map_while(Result::ok)
        .filter(|line| line.contains("ACK") || line == "READY");
    assert!(words.next().is_some(), "the writer is ready");
    std::thread::sleep(after);
    let ended = child.try_wait().expect("our own process");
    assert_eq!(ended, None, "the writer worked until it was killed");
    child.kill().expect("our own process");
    child.wait().expect("our own process");
    words.filter(|line| line.starts_with("ACK ")).count() as u64
}

/// Works as [`torture`] says in the environment, if it does; never returns then.
pub(crate) fn tell() {
    let (Ok(work), Some(path)) = (
        std::env::var("TORTURE_WORK"),
        std::env::var_os("TORTURE_FILE"),
    ) else {
        return;
    };
    let path = PathBuf::from(path);
    let found = Work::ALL.iter().find(|(_, name)| *name == work);
    let (work, _) = found.expect("work that is known");
    let mut file = Some(unlock(&path));
    println!("\nREADY");
    for number in 0_u64.. {
        file = act(*work, file, &path, number);
        println!("ACK {number}");
    }
}

fn act(work: Work, file: Option<CaseFile>, path: &Path, number: u64) -> Option<CaseFile> {
    let mut file = file.unwrap_or_else(|| unlock(path));
    match work {
        Work::Cases => log(&mut file),
        Work::Evidence => keep(&mut file),
        Work::Backups => back_up(&mut file, path),
        Work::Slots => {
            let passphrase = phrase(&format!("bob {number}"));
            file.set_passphrase("Bob", &passphrase, KdfCost::FLOOR)
                .expect("a slot");
        }
        Work::Purges => {
            // A change makes the name of its backup another one.
            log(&mut file);
            let backups = path.with_file_name("backups");
            let purged = file.purge(&phrase("writer"), KdfCost::FLOOR, &backups);
            return Some(purged.expect("a purged file").file);
        }
        Work::Restores => restore(path),
        Work::Closing => {
            log(&mut file);
            file.close().expect("the file is sound");
            return None;
        }
    }
    Some(file)
}

fn log(file: &mut CaseFile) {
    file.write(|w| {
        let case = cases::insert(w, &new_case())?;
        requests::insert(w, case.id, Right::Delete, new_case().received)?;
        w.record(Event::of_case(Action::CaseLogged, case.id))
    })
    .expect("a write");
}

fn new_case() -> NewCase {
    NewCase {
        received: "2026-03-02".parse().expect("a date"),
        channel: Channel::Email,
        language: "en".to_owned(),
        consumer: Person {
            name: "Maria Lopez".to_owned(),
            ..Person::default()
        },
        agent: None,
        reference: None,
        identifiers: Vec::new(),
    }
}

fn keep(file: &mut CaseFile) {
    let content = [7; 200_000];
    file.write(|w: &Write<'_>| {
        let case = cases::insert(w, &new_case())?;
        requests::insert(w, case.id, Right::Delete, new_case().received)?;
        let new = NewEvidence {
            case: case.id,
            name: "message.eml".to_owned(),
            media_type: "message/rfc822".to_owned(),
            source: "e-mail".to_owned(),
            purpose: Purpose::OriginalMessage,
        };
        evidence::insert(w, &new, &mut content.as_slice())?;
        w.record(Event::of_case(Action::EvidenceAdded, case.id))
    })
    .expect("a write");
}

fn back_up(file: &mut CaseFile, path: &Path) {
    // A change makes its name another one, also within the same second.
    log(file);
    backup::make(file, &path.with_file_name("backups")).expect("a backup");
}

fn restore(path: &Path) {
    let folder = path.with_file_name("restored");
    fs::create_dir_all(&folder).expect("our own folder");
    let out = folder.join(format!("{}.case", restored(path).len()));
    let backups = backup::list(&path.with_file_name("backups"), path).expect("a folder");
    let passphrase = phrase("writer");
    let way = WayIn::Passphrase(Some(STAFF), &passphrase);
    // What a kill left half made has no name that counts, but may have left its keys.
    let _ = fs::remove_file(folder.join(format!("{}.case.keys", restored(path).len())));
    let restored = backup::restore(&backups[0].path, way, &out).expect("a sound backup");
    restored.close().expect("the file is sound");
}

/// A small generator, so that a run can be repeated with its seed (xorshift).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}
