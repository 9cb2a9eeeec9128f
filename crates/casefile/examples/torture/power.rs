//! Power cuts: a piece of work is recorded call by call, and then the power is cut at every point of it.
//!
//! `recorder.c` writes down each write, sync, cut, renaming and removal of a writer that creates a case file,
//! logs, keeps, changes a passphrase, backs up, locks, purges, brings the file up to date, and brings a large
//! file in and destroys it. After each act the writer says what is certain from then on. For a cut at any call the disk ([`super::disk`]) gives what
//! could be left, and that must open with its key, be sound from its pages to its history, hold every act
//! that was certain, and no more than was begun.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use casefile::backup::{self, WayIn};
use casefile::{CaseFile, Error, KdfCost, Passphrase, RecoveryKey, history, integrity};

use super::disk::{Call, Disk, Keeps, Kind, calls};
use super::harness::{NEXT, Random, bring, create, destroy, keep, log, phrase};
use super::preload;

const STAFF: &str = "Ada";
/// Bytes of a file that comes in, and goes, in two pieces.
const LARGE: usize = 9 << 19;
/// Where the writer says what is certain. It is no part of the disk.
const SAID: &str = "said";

/// What came of cutting the power.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cuts {
    /// Calls that were recorded, and how many of them were syncs.
    pub(crate) calls: usize,
    /// Syncs among them.
    pub(crate) syncs: usize,
    /// Images that were opened and looked at.
    pub(crate) images: usize,
}

/// Records a writer and cuts its power: before every call, or as often as is said, spread over the moments
/// before and after each sync. `None` if there is no compiler to build the recorder with.
///
/// # Panics
/// If an image is not what it must be.
pub(crate) fn cut(images: Option<usize>, seed: u64, command: Command) -> Option<Cuts> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = fs::canonicalize(folder.path())
        .map(|path| (folder, path))
        .expect("our own folder");
    let recorded = record(&folder.1, command)?;
    let said = said(&recorded);
    let mut tally = Cuts {
        calls: recorded.len(),
        syncs: recorded.iter().filter(|call| is_sync(call)).count(),
        images: 0,
    };
    let moments = moments(images, &recorded);
    let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut disk = Disk::default();
    for place in 0..=recorded.len() {
        for keeps in moments
            .iter()
            .filter(|(at, _)| *at == place)
            .map(|(_, keeps)| *keeps)
        {
            let into = tempfile::tempdir().expect("a temporary folder");
            disk.cut(keeps, &mut random, &folder.1, into.path());
            check(
                into.path(),
                place,
                &said,
                &format!("cut before call {place}, {keeps:?}, seed {seed}"),
            );
            tally.images += 1;
        }
        match recorded.get(place) {
            Some(call) if !call.path.ends_with(SAID) => disk.take(call),
            _ => {}
        }
    }
    Some(tally)
}

fn is_sync(call: &Call) -> bool {
    matches!(call.kind, Kind::Sync | Kind::SyncFolder)
}

/// Before which calls the power is cut, and what is kept then.
fn moments(images: Option<usize>, recorded: &[Call]) -> Vec<(usize, Keeps)> {
    let at_sync = [
        Keeps::Nothing,
        Keeps::Everything,
        Keeps::TornEnd,
        Keeps::Newest,
        Keeps::Names,
        Keeps::Some,
        Keeps::Some,
        Keeps::Some,
    ];
    let between = [
        Keeps::Everything,
        Keeps::TornEnd,
        Keeps::Newest,
        Keeps::Some,
    ];
    let around = |place: usize| {
        let before = place.checked_sub(1).and_then(|place| recorded.get(place));
        let here = [before, recorded.get(place)].into_iter().flatten();
        let keeps = match here.into_iter().any(is_sync) {
            true => at_sync.as_slice(),
            false if images.is_none() => &between,
            false => &[],
        };
        keeps.iter().map(move |keeps| (place, *keeps))
    };
    let all: Vec<_> = (0..=recorded.len()).flat_map(around).collect();
    // A step that shares no factor with the kinds meets each of them.
    let step = images.map_or(1, |images| (all.len() / images.max(1)) | 1);
    all.into_iter().step_by(step).collect()
}

/// What was certain from some call on.
struct Said {
    from: usize,
    seq: u64,
    code: String,
    backups: usize,
    sheet: RecoveryKey,
}

fn said(recorded: &[Call]) -> Vec<Said> {
    let lines = recorded
        .iter()
        .enumerate()
        .filter(|(_, call)| call.path.ends_with(SAID));
    lines
        .map(|(place, call)| {
            let line = String::from_utf8_lossy(&call.content);
            let words: Vec<&str> = line.split_whitespace().collect();
            Said {
                from: place,
                seq: words[0].parse().expect("a number"),
                code: words[1].to_owned(),
                backups: words[2].parse().expect("a number"),
                sheet: RecoveryKey::parse(words[3]).expect("a sheet"),
            }
        })
        .collect()
}

/// Opens what a cut before a call left, and looks at everything.
fn check(folder: &Path, place: usize, said: &[Said], context: &str) {
    let path = folder.join("office.case");
    let certain = said.iter().take_while(|said| said.from < place).last();
    let next = said.iter().find(|said| said.from >= place);
    let opened = open(&path, said);
    let Some(certain) = certain else {
        // Nothing was promised yet; whatever is there is opened or refused.
        drop(opened);
        return;
    };
    let mut file = opened.unwrap_or_else(|error| panic!("{context}: {error:?}"));
    assert_eq!(
        file.rollback(),
        None,
        "{context}: a power cut is no rollback"
    );
    // The newest entry is that of this opening.
    let found = file.read(history::head).expect(context).seq - 1;
    let most = next.map_or(certain.seq, |next| next.seq);
    assert!(
        (certain.seq..=most).contains(&found),
        "{context}: {found} of {} to {most}",
        certain.seq
    );
    let code = file.read(|conn| history::code_at(conn, certain.seq));
    assert_eq!(code.as_ref(), Ok(&certain.code), "{context}");
    for finding in integrity::check(&mut file) {
        assert!(finding.is_sound(), "{context}: {finding:?}");
    }
    let backups = backups(&path);
    assert!(
        backups.len() >= certain.backups,
        "{context}: a backup is gone"
    );
    for made in backups {
        match backup::check(&file, &made.path) {
            Ok(_) | Err(Error::WrongPassphrase) => {}
            Err(error) => panic!("{context}: {error:?}"),
        }
    }
    file.close().expect(context);
}

/// Opens the file with whichever key it has, as the program that knows its version does.
fn open(path: &Path, said: &[Said]) -> Result<CaseFile, Error> {
    let mut last = Err(Error::Missing);
    for Said { sheet, .. } in said.iter().rev() {
        last = match CaseFile::recover(path, sheet, STAFF) {
            Err(Error::Newer { .. }) => {
                CaseFile::rehearse(path, WayIn::Recovery(sheet, STAFF), NEXT)
            }
            opened => opened,
        };
        if last.is_ok() {
            break;
        }
    }
    last
}

fn backups(path: &Path) -> Vec<backup::Backup> {
    backup::list(&path.with_file_name("Backups"), path).unwrap_or_default()
}

/// Lets a writer work under the recorder.
fn record(folder: &Path, mut command: Command) -> Option<Vec<Call>> {
    let (_built, library) = preload::build("examples/torture/recorder.c")?;
    let log = tempfile::NamedTempFile::new().expect("a temporary file");
    let done = command
        .env("POWER_FILE", folder.join("office.case"))
        .env("RECORD_FOLDER", folder)
        .env("RECORD_LOG", log.path())
        .env("LD_PRELOAD", library)
        .output()
        .expect("this program runs");
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    Some(calls(&fs::read(log.path()).expect("a log")))
}

/// Works as the environment says, if it does; returns whether it did.
pub(crate) fn tell() -> bool {
    let Some(path) = std::env::var_os("POWER_FILE").map(PathBuf::from) else {
        return false;
    };
    let (file, sheet) = create(&path);
    let file = say(file, &sheet);
    let (file, sheet) = purge(work(file, &sheet), sheet);
    let file = film(update(lock(file, &sheet), &sheet), &sheet);
    file.close().expect("the file is sound");
    true
}

fn work(mut file: CaseFile, sheet: &RecoveryKey) -> CaseFile {
    log(&mut file);
    file = say(file, sheet);
    keep(&mut file, 70_000);
    file = say(file, sheet);
    file.set_passphrase("Bob", &phrase("bob"), KdfCost::FLOOR)
        .expect("a slot");
    file = say(file, sheet);
    let settings = file.read(backup::load).expect("settings");
    let folder = backup::usual_folder(&settings, file.path()).expect("a folder");
    backup::make(&mut file, &folder).expect("a backup");
    file = say(file, sheet);
    log(&mut file);
    say(file, sheet)
}

/// Closes the file and opens it again.
fn lock(mut file: CaseFile, sheet: &RecoveryKey) -> CaseFile {
    log(&mut file);
    file = say(file, sheet);
    let path = file.path().to_owned();
    file.close().expect("the file is sound");
    let file = CaseFile::recover(&path, sheet, STAFF).expect("its own sheet");
    say(file, sheet)
}

fn purge(file: CaseFile, sheet: RecoveryKey) -> (CaseFile, RecoveryKey) {
    let mut file = lock(file, &sheet);
    file.set_passphrase(STAFF, &phrase("writer"), KdfCost::FLOOR)
        .expect("a slot");
    file = say(file, &sheet);
    let backups = file.path().with_file_name("Backups");
    let passphrase: Passphrase = phrase("writer");
    let purged = file
        .purge(&passphrase, KdfCost::FLOOR, &backups)
        .expect("a purged file");
    (say(purged.file, &purged.recovery), purged.recovery)
}

fn update(file: CaseFile, sheet: &RecoveryKey) -> CaseFile {
    let path = file.path().to_owned();
    file.close().expect("the file is sound");
    let file =
        CaseFile::rehearse(&path, WayIn::Recovery(sheet, STAFF), NEXT).expect("an older file");
    let mut file = say(file, sheet);
    log(&mut file);
    say(file, sheet)
}

/// A large file comes in and is destroyed again, while others work.
fn film(mut file: CaseFile, sheet: &RecoveryKey) -> CaseFile {
    let id = bring(&mut file, LARGE);
    file = say(file, sheet);
    log(&mut file);
    file = say(file, sheet);
    destroy(&mut file, id);
    file = say(file, sheet);
    log(&mut file);
    say(file, sheet)
}

/// Says what is certain from now on.
fn say(file: CaseFile, sheet: &RecoveryKey) -> CaseFile {
    let head = file.read(history::head).expect("an entry");
    let line = format!(
        "{} {} {} {}\n",
        head.seq,
        head.short_code(),
        backups(file.path()).len(),
        sheet.blocks().join("-")
    );
    let said = file.path().with_file_name(SAID);
    let mut said = fs::File::options()
        .create(true)
        .append(true)
        .open(said)
        .expect("our own file");
    said.write_all(line.as_bytes()).expect("our own file");
    file
}
