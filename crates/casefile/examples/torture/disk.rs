//! A disk that keeps what it was told to keep, and of the rest what chance leaves.
//!
//! What was written to a file is certain after a sync of the file; that it has a name, another name or none
//! any more, after a sync of its folder. A power cut keeps what is certain and any part of what is not, in
//! any order, and a write may break off between two sectors.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::harness::Random;

/// Bytes that a disk writes whole or not at all.
const SECTOR: usize = 512;

/// One recorded call.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) kind: Kind,
    pub(crate) path: PathBuf,
    file: u64,
    at: usize,
    pub(crate) content: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Write,
    Cut,
    Sync,
    SyncFolder,
    Rename,
    Remove,
    Folder,
}

/// Reads what `recorder.c` wrote.
pub(crate) fn calls(log: &[u8]) -> Vec<Call> {
    let (mut calls, mut rest) = (Vec::new(), log);
    while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
        let line = std::str::from_utf8(&rest[..end]).expect("a line of words");
        let words: Vec<&str> = line.split(' ').collect();
        let number = |place: usize| words[place].parse::<usize>().expect("a number");
        let (names, size) = (number(3), number(4));
        let body = &rest[end + 1..];
        calls.push(Call {
            kind: kind(words[0]),
            file: number(1) as u64,
            at: number(2),
            path: PathBuf::from(String::from_utf8_lossy(&body[..names]).into_owned()),
            content: body[names..names + size].to_vec(),
        });
        rest = &body[names + size..];
    }
    calls
}

fn kind(word: &str) -> Kind {
    match word {
        "write" => Kind::Write,
        "cut" => Kind::Cut,
        "sync" => Kind::Sync,
        "sync-folder" => Kind::SyncFolder,
        "rename" => Kind::Rename,
        "remove" => Kind::Remove,
        "folder" => Kind::Folder,
        other => panic!("a call that is not known: {other}"),
    }
}

/// What a power cut keeps of what is not certain.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Keeps {
    Nothing,
    Everything,
    /// All but the end of the last write.
    TornEnd,
    /// The last change alone: it overtook all before it.
    Newest,
    /// The names of files, and nothing that was written to them.
    Names,
    Some,
}

#[derive(Clone, Debug)]
enum Change {
    Write {
        file: usize,
        at: usize,
        content: Vec<u8>,
    },
    Cut {
        file: usize,
        length: usize,
    },
    Name {
        path: PathBuf,
        file: usize,
    },
    Rename {
        from: PathBuf,
        to: PathBuf,
    },
    Remove {
        path: PathBuf,
    },
    Folder {
        path: PathBuf,
    },
}

/// Names and contents.
#[derive(Clone, Debug, Default)]
struct State {
    files: Vec<Vec<u8>>,
    names: BTreeMap<PathBuf, usize>,
    folders: BTreeSet<PathBuf>,
}

/// The disk: what is certain, and what changed since.
#[derive(Debug, Default)]
pub(crate) struct Disk {
    certain: State,
    pending: Vec<Change>,
    /// The names as programs see them, each with the number the system gave the file.
    seen: BTreeMap<PathBuf, (u64, usize)>,
}

impl Disk {
    pub(crate) fn take(&mut self, call: &Call) {
        let path = call.path.clone();
        match call.kind {
            Kind::Write | Kind::Cut if path.to_string_lossy().ends_with(" (deleted)") => {}
            Kind::Write => {
                let (file, at) = (self.file(call), call.at);
                let content = call.content.clone();
                self.pending.push(Change::Write { file, at, content });
            }
            Kind::Cut => {
                let (file, length) = (self.file(call), call.at);
                self.pending.push(Change::Cut { file, length });
            }
            Kind::Sync => {
                if let Some((_, synced)) = self.seen.get(&path).copied() {
                    self.settle(|change| {
                        matches!(change,
                        Change::Write { file, .. } | Change::Cut { file, .. } if *file == synced)
                    });
                }
            }
            Kind::SyncFolder => self.settle(|change| change.folder() == Some(&path)),
            Kind::Rename => {
                let to = PathBuf::from(String::from_utf8_lossy(&call.content).into_owned());
                if let Some(file) = self.seen.remove(&path) {
                    self.seen.insert(to.clone(), file);
                }
                self.pending.push(Change::Rename { from: path, to });
            }
            Kind::Remove => {
                self.seen.remove(&path);
                self.pending.push(Change::Remove { path });
            }
            Kind::Folder => self.pending.push(Change::Folder { path }),
        }
    }

    /// The file a call is about; one that was not seen under this name is new.
    fn file(&mut self, call: &Call) -> usize {
        match self.seen.get(&call.path) {
            Some((number, file)) if *number == call.file => *file,
            _ => {
                let file = self.certain.files.len();
                self.certain.files.push(Vec::new());
                self.seen.insert(call.path.clone(), (call.file, file));
                let path = call.path.clone();
                self.pending.push(Change::Name { path, file });
                file
            }
        }
    }

    fn settle(&mut self, settled: impl Fn(&Change) -> bool) {
        let pending = std::mem::take(&mut self.pending);
        let (done, left) = pending
            .into_iter()
            .partition::<Vec<_>, _>(|change| settled(change));
        for change in &done {
            self.certain.apply(change, None);
        }
        self.pending = left;
    }

    /// Lays what a power cut would leave of `folder` into another one.
    pub(crate) fn cut(&self, keeps: Keeps, random: &mut Random, folder: &Path, into: &Path) {
        let mut state = self.certain.clone();
        let last = self.pending.len().saturating_sub(1);
        for (place, change) in self.pending.iter().enumerate() {
            let kept = match keeps {
                Keeps::Nothing => false,
                Keeps::Everything | Keeps::TornEnd => true,
                Keeps::Newest => place == last,
                Keeps::Names => change.folder().is_some(),
                Keeps::Some => random.next().is_multiple_of(2),
            };
            let torn = match keeps {
                Keeps::TornEnd => place == last,
                Keeps::Some => random.next().is_multiple_of(4),
                Keeps::Nothing | Keeps::Everything | Keeps::Newest | Keeps::Names => false,
            };
            if kept {
                state.apply(change, torn.then(|| random.next() as usize));
            }
        }
        state.lay(folder, into);
    }
}

impl Change {
    /// The folder that has to be synced for this to be certain.
    fn folder(&self) -> Option<&Path> {
        match self {
            Self::Write { .. } | Self::Cut { .. } => None,
            Self::Name { path, .. } | Self::Remove { path } | Self::Folder { path } => {
                path.parent()
            }
            Self::Rename { to, .. } => to.parent(),
        }
    }
}

impl State {
    /// Applies a change; of a torn write only some of its sectors.
    fn apply(&mut self, change: &Change, torn: Option<usize>) {
        match change {
            Change::Write { file, at, content } => {
                let first = SECTOR - at % SECTOR;
                let sectors = 1 + content.len().saturating_sub(first).div_ceil(SECTOR);
                let kept = torn.map_or(content.len(), |chance| match chance % sectors {
                    0 => 0,
                    whole => (first + (whole - 1) * SECTOR).min(content.len()),
                });
                let bytes = &mut self.files[*file];
                if kept > 0 {
                    bytes.resize(bytes.len().max(at + kept), 0);
                    bytes[*at..][..kept].copy_from_slice(&content[..kept]);
                }
            }
            Change::Cut { file, length } => self.files[*file].resize(*length, 0),
            Change::Name { path, file } => {
                self.names.insert(path.clone(), *file);
            }
            Change::Rename { from, to } => {
                if let Some(file) = self.names.remove(from) {
                    self.names.insert(to.clone(), file);
                }
            }
            Change::Remove { path } => {
                self.names.remove(path);
            }
            Change::Folder { path } => {
                self.folders.insert(path.clone());
            }
        }
    }

    fn lay(&self, folder: &Path, into: &Path) {
        let moved = |path: &Path| path.strip_prefix(folder).map(|inside| into.join(inside));
        for made in self.folders.iter().filter_map(|path| moved(path).ok()) {
            // One within a folder that is lost is lost, too.
            let _ = fs::create_dir(made);
        }
        for (path, file) in &self.names {
            if let Ok(path) = moved(path)
                && path.parent().is_some_and(Path::is_dir)
            {
                fs::write(path, &self.files[*file]).expect("our own folder");
            }
        }
    }
}
