//! Writers that are killed, and what must be left of their work.
//!
//! A writer works in a process of its own and says `ACK n` once its nth act is on the disk. It is killed at
//! a random moment: some before it finished anything, most after an act or two and in the midst of the
//! next. Then everything acknowledged must be there, nothing may be half done, and the case file, its
//! history, its keys and its backups must be sound.

#[path = "upgrades.rs"]
mod upgrades;
#[path = "work.rs"]
mod work;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use casefile::backup;
use casefile::{Action, CaseFile, Error, integrity, unsaved};
use tempfile::TempDir;

pub(crate) use self::upgrades::NEXT;
pub(crate) use self::work::{Work, bring, create, destroy, keep, log, phrase, tell};
use self::work::{restored, unlock};

/// No act takes so little time that a kill within it could not be a moment later.
const SHORTEST: Duration = Duration::from_millis(20);
/// Backups that are kept while others go on being made.
const BACKUPS: usize = 5;

/// What is left after some kills.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    /// How often a writer was killed.
    pub(crate) kills: u64,
    /// How many of the kills came after an acknowledged act, in the midst of the next.
    pub(crate) between: u64,
    /// How many acts were acknowledged.
    pub(crate) acknowledged: u64,
}

/// When a writer is killed: so long after so many acknowledged acts.
#[derive(Clone, Copy, Debug)]
struct Moment {
    acts: u64,
    after: Duration,
}

/// What a writer said before it was killed.
struct Killed {
    acknowledged: u64,
    /// From its first act to its second, if it came so far.
    pace: Option<Duration>,
}

/// Kills writers; `command` starts one, which is told its work by [`tell`].
///
/// # Panics
/// If anything acknowledged is lost or anything is half done.
pub(crate) fn torture(work: Work, kills: u64, seed: u64, command: impl Fn() -> Command) -> Tally {
    let place = place(work);
    let path = place.path().join("office.case");
    let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut pace = SHORTEST;
    let mut tally = Tally::default();
    for kill in 0..kills {
        // The first one lives long enough to show how long an act takes.
        let moment = match kill {
            0 => Moment {
                acts: 2,
                after: Duration::ZERO,
            },
            _ => random.moment(pace),
        };
        let said = match work {
            Work::Upgrades => upgrades::kill(&path, moment, command()),
            _ => check_one(work, &path, moment, command()),
        };
        pace = said.pace.unwrap_or(pace).max(SHORTEST);
        let said = said.acknowledged;
        tally.kills += 1;
        tally.between += u64::from(said > 0);
        tally.acknowledged += said;
        if std::env::var_os("TORTURE_VERBOSE").is_some() {
            println!("{work:?}, kill {kill} of seed {seed}: {moment:?}, {said} acts");
        }
    }
    tally
}

/// A folder with a case file and a backup of it.
fn place(work: Work) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("office.case");
    let (mut file, recovery) = create(&path);
    if work == Work::Upgrades {
        upgrades::furnish(&mut file, &recovery);
    }
    fs::create_dir(folder.path().join("backups")).expect("our own folder");
    backup::make(&mut file, &folder.path().join("backups")).expect("a backup");
    file.close().expect("the file is sound");
    folder
}

/// Kills one writer and compares what it said with what is there.
fn check_one(work: Work, path: &Path, moment: Moment, command: Command) -> Killed {
    let before = acts(work, path);
    let said = kill_one(work, path, moment, command);
    let done = acts(work, path) - before;
    let acknowledged = said.acknowledged;
    assert!(
        (acknowledged..=acknowledged + 1).contains(&done),
        "{done} of {acknowledged} {work:?}, killed at {moment:?}",
    );
    if work == Work::Slots && acknowledged > 0 {
        opens_with_the_last_slot(path, acknowledged);
    }
    sound(path);
    tidy(path);
    said
}

/// How often the work was done, as the disk has it.
fn acts(work: Work, path: &Path) -> u64 {
    let file = unlock(path);
    assert_eq!(file.rollback(), None, "a crash is no rollback");
    let counts = file.facts().expect("facts").counts;
    assert_eq!(counts.cases, counts.requests, "no half case");
    if matches!(work, Work::Evidence | Work::Imports) {
        assert_eq!(counts.cases, counts.evidence, "no case without its message");
    }
    if work == Work::Closing && counts.cases > 0 {
        let typed = file.read(|conn| unsaved::of(conn, file.actor()));
        assert!(typed.is_ok_and(|typed| typed.is_some()), "what was typed");
    }
    let done = match work {
        Work::Cases | Work::Closing | Work::Evidence | Work::Imports => counts.cases,
        Work::Backups => acts_in_history(&file, Action::BackupMade),
        Work::Purges => acts_in_history(&file, Action::FilePurged),
        Work::Slots => acts_in_history(&file, Action::PassphraseChanged),
        Work::Restores => restored(path).len() as u64,
        Work::Upgrades => acts_in_history(&file, Action::FileUpgraded),
    };
    file.close().expect("the file is sound");
    done
}

fn acts_in_history(file: &CaseFile, action: Action) -> u64 {
    let all = file.read(|conn| casefile::history::latest(conn, u32::MAX));
    let all = all.expect("the history can be read");
    all.iter().filter(|entry| entry.action == action).count() as u64
}

/// Bob's last passphrase opens the file, or the one that was being set.
fn opens_with_the_last_slot(path: &Path, acknowledged: u64) {
    let opens = [acknowledged - 1, acknowledged].into_iter().any(|number| {
        CaseFile::unlock(path, Some("Bob"), &phrase(&format!("bob {number}"))).is_ok()
    });
    assert!(opens, "an acknowledged passphrase opens the file");
}

/// Everything that must hold whatever was killed.
fn sound(path: &Path) {
    let mut file = unlock(path);
    for finding in integrity::check(&mut file) {
        assert!(finding.is_sound(), "{finding:?}");
    }
    for made in backups(path) {
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

fn backups(path: &Path) -> Vec<backup::Backup> {
    backup::list(&path.with_file_name("backups"), path).expect("a folder")
}

/// Removes what was looked at, so that a long run does not look at it over and over.
fn tidy(path: &Path) {
    for old in backups(path).iter().skip(BACKUPS) {
        for ending in ["", ".keys"] {
            let _ = fs::remove_file(format!("{}{ending}", old.path.display()));
        }
    }
    let _ = fs::remove_dir_all(path.with_file_name("restored"));
}

/// Lets a writer work until its moment has come, kills it, and counts what it acknowledged.
fn kill_one(work: Work, path: &Path, moment: Moment, mut command: Command) -> Killed {
    let mut child = command
        .env("TORTURE_WORK", work.name())
        .env("TORTURE_FILE", path)
        .stdout(Stdio::piped())
        .spawn()
        .expect("this program runs");
    let mut words = words(child.stdout.take().expect("a pipe"));
    assert!(words.next().is_some(), "the writer is ready");
    let mut at = Vec::new();
    for _ in 0..moment.acts {
        assert!(
            words.next().is_some(),
            "the writer works until it is killed"
        );
        at.push(Instant::now());
    }
    std::thread::sleep(moment.after);
    let ended = child.try_wait().expect("our own process");
    assert_eq!(ended, None, "the writer worked until it was killed");
    child.kill().expect("our own process");
    child.wait().expect("our own process");
    Killed {
        acknowledged: moment.acts + words.count() as u64,
        pace: at.get(1).map(|second| *second - at[0]),
    }
}

/// What a writer says: that it is ready, then each act.
fn words(output: ChildStdout) -> impl Iterator<Item = String> {
    let lines = BufReader::new(output).lines().map_while(Result::ok);
    lines.filter(|line| line.starts_with("ACK ") || line == "READY")
}

/// Every file of a folder with this ending.
fn with_ending(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).into_iter().flatten();
    let paths = files.filter_map(|entry| Some(entry.ok()?.path()));
    paths
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect()
}

/// A small generator, so that a run can be repeated with its seed (xorshift64*).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16
    }

    /// After no, one or two acts, and then anywhere within the next or just past it.
    fn moment(&mut self, pace: Duration) -> Moment {
        let acts = [0, 1, 1, 2][self.next() as usize % 4];
        let longest = u64::try_from(pace.as_micros()).unwrap_or(u64::MAX) / 4 * 5;
        Moment {
            acts,
            after: Duration::from_micros(self.next() % longest),
        }
    }
}
