//! What the writers do, over and over, until they are killed.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use casefile::backup::{self, WayIn};
use casefile::cases::{self, NewCase, Person};
use casefile::evidence::{self, NewEvidence, Purpose};
use casefile::{
    Action, CaseFile, CaseId, Error, Event, EvidenceId, KdfCost, Passphrase, RecoveryKey, Write,
    requests, unsaved,
};
use domain::{Channel, Right};

use super::{upgrades, with_ending};

/// What a writer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Work {
    /// Logs cases with a request each.
    Cases,
    /// Keeps files of several chunks.
    Evidence,
    /// Logs one case after another with the message it came from, as an import does.
    Imports,
    /// Logs a case, then makes a backup.
    Backups,
    /// Changes a passphrase, which rewrites the keys file.
    Slots,
    /// Restores a backup to a new file.
    Restores,
    /// Writes the whole file anew under a new key.
    Purges,
    /// Keeps what is being typed and locks: the file is closed, which moves everything out of the -wal.
    Closing,
    /// Brings files of an older version up to date.
    Upgrades,
}

impl Work {
    /// All kinds of work, with the words by which a writer is told.
    pub(crate) const ALL: [(Self, &'static str); 9] = [
        (Self::Cases, "cases"),
        (Self::Evidence, "evidence"),
        (Self::Imports, "imports"),
        (Self::Backups, "backups"),
        (Self::Slots, "slots"),
        (Self::Restores, "restores"),
        (Self::Purges, "purges"),
        (Self::Closing, "closing"),
        (Self::Upgrades, "upgrades"),
    ];

    pub(super) fn name(self) -> &'static str {
        let named = Self::ALL.iter().find(|(work, _)| *work == self);
        named.map_or("", |(_, name)| name)
    }
}

const STAFF: &str = "Ada";

pub(crate) fn phrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

pub(crate) fn create(path: &Path) -> (CaseFile, RecoveryKey) {
    CaseFile::create(path, STAFF, &phrase("writer"), KdfCost::FLOOR).expect("a new file")
}

pub(super) fn unlock(path: &Path) -> CaseFile {
    CaseFile::unlock(path, Some(STAFF), &phrase("writer")).expect("the file opens")
}

/// The files that were restored from backups.
pub(super) fn restored(path: &Path) -> Vec<PathBuf> {
    with_ending(&path.with_file_name("restored"), "case")
}

/// Works as [`super::torture`] says in the environment, if it does; never returns then.
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
    if *work == Work::Upgrades {
        return upgrades::work(&path);
    }
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
        Work::Evidence => keep(&mut file, 200_000),
        Work::Imports => keep(&mut file, 3000 + (number as usize * 7919) % 60_000),
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
            lock(file);
            return None;
        }
        Work::Upgrades => {}
    }
    Some(file)
}

pub(crate) fn log(file: &mut CaseFile) {
    file.write(|w| {
        let case = insert(w)?;
        w.record(Event::of_case(Action::CaseLogged, case))
    })
    .expect("a write");
}

/// A case with the message it came from.
pub(crate) fn keep(file: &mut CaseFile, size: usize) {
    let content = vec![7; size];
    file.write(|w| {
        let case = insert(w)?;
        let new = NewEvidence {
            case,
            name: "message.eml".to_owned(),
            media_type: "message/rfc822".to_owned(),
            source: "e-mail".to_owned(),
            purpose: Purpose::OriginalMessage,
        };
        evidence::insert(w, &new, &mut content.as_slice())?;
        w.record(Event::of_case(Action::EvidenceAdded, case))
    })
    .expect("a write");
}

/// A case, and a large file for it that comes in piece by piece.
pub(crate) fn bring(file: &mut CaseFile, size: usize) -> EvidenceId {
    let content = vec![7; size];
    let go_on = &mut |_| ControlFlow::Continue(());
    let brought = evidence::bring(file, &mut content.as_slice(), go_on).expect("it is in");
    file.write(|w| {
        let new = NewEvidence {
            case: insert(w)?,
            name: "film.mp4".to_owned(),
            media_type: "video/mp4".to_owned(),
            source: "consumer".to_owned(),
            purpose: Purpose::Other,
        };
        let kept = evidence::keep(w, &new, brought)?;
        w.record(Event::of_case(Action::EvidenceAdded, new.case))?;
        Ok(kept.id)
    })
    .expect("a write")
}

/// Destroys a kept file, and then what is left of it.
pub(crate) fn destroy(file: &mut CaseFile, id: EvidenceId) {
    file.write(|w| evidence::delete(w, id)).expect("a write");
    file.wipe_deleted().expect("a checkpoint");
    evidence::clear(file).expect("it goes");
}

fn insert(w: &Write<'_>) -> Result<CaseId, Error> {
    let new = NewCase {
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
    };
    let case = cases::insert(w, &new)?.id;
    requests::insert(w, case, Right::Delete, new.received)?;
    Ok(case)
}

fn back_up(file: &mut CaseFile, path: &Path) {
    // A change makes its name another one, also within the same second.
    log(file);
    backup::make(file, &path.with_file_name("backups")).expect("a backup");
}

/// As the desk locks: in one write the last act and what was being typed, then the file is closed.
fn lock(mut file: CaseFile) {
    file.write(|w| {
        let case = insert(w)?;
        w.record(Event::of_case(Action::CaseLogged, case))?;
        unsaved::keep(w, "{\"note\":\"half a sent\"}", None)
    })
    .expect("a write");
    file.close().expect("the file is sound");
}

fn restore(path: &Path) {
    let folder = path.with_file_name("restored");
    fs::create_dir_all(&folder).expect("our own folder");
    let out = folder.join(format!("{}.case", restored(path).len()));
    let backups = backup::list(&path.with_file_name("backups"), path).expect("a folder");
    let passphrase = phrase("writer");
    let way = WayIn::Passphrase(Some(STAFF), &passphrase);
    let restored = backup::restore(&backups[0].path, way, &out).expect("a sound backup");
    restored.close().expect("the file is sound");
}
