//! Messages as they lie outside: a file, a mailbox file with many, or a folder of both.
//!
//! One message at a time is read into memory. A pipe or a device is refused unopened, and a folder is read without
//! what is hidden and without links, so that nothing outside of it comes in.

use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use intake::mailbox;
use intake::message::{MESSAGE_REFUSED, Unreadable};

use crate::DeskError;
use crate::cases::Message;
use crate::error::Refusal;
use crate::evidence::Incoming;
use crate::export;

/// How deep folders are followed.
const DEPTH: usize = 30;

/// A message, or why there is none, and where it lies.
#[derive(Debug)]
pub struct Found {
    /// The file.
    pub path: PathBuf,
    /// The how manieth message of a mailbox file it is, from 1; `None` for a file of its own.
    pub position: Option<u64>,
    /// The message.
    pub message: Result<Message, DeskError>,
}

/// Every message at `path`: that file, those of a mailbox, or those in the files of a folder by name.
pub fn open(path: &Path) -> Box<dyn Iterator<Item = Found>> {
    if path.is_dir() {
        let inside = files(path, DEPTH).into_iter();
        Box::new(inside.flat_map(|file| match file {
            Ok(file) => of_file(&file),
            Err((folder, refusal)) => alone(&folder, Err(refusal.into())),
        }))
    } else {
        of_file(path)
    }
}

/// Reads the file of one message.
pub fn load(path: &Path) -> Result<Message, DeskError> {
    let mut file = Incoming::open(path)?;
    fits(file.size)?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)
        .map_err(|error| Refusal::Import(error.kind()))?;
    let name = export::safe_name(path);
    Ok(Message { name, bytes })
}

fn fits(bytes: u64) -> Result<(), DeskError> {
    let limit = MESSAGE_REFUSED;
    match bytes > limit {
        true => Err(Unreadable::TooLarge { bytes, limit }.into()),
        false => Ok(()),
    }
}

fn of_file(path: &Path) -> Box<dyn Iterator<Item = Found>> {
    match is_mailbox(path) {
        Ok(true) => of_mailbox(path),
        Ok(false) => alone(path, load(path)),
        Err(refusal) => alone(path, Err(refusal.into())),
    }
}

fn alone(path: &Path, message: Result<Message, DeskError>) -> Box<dyn Iterator<Item = Found>> {
    Box::new(std::iter::once(Found {
        path: path.to_owned(),
        position: None,
        message,
    }))
}

fn is_mailbox(path: &Path) -> Result<bool, Refusal> {
    let mut beginning = Vec::new();
    Incoming::open(path)?
        .take(1000)
        .read_to_end(&mut beginning)
        .map_err(|error| Refusal::Import(error.kind()))?;
    Ok(mailbox::is(&beginning))
}

fn of_mailbox(path: &Path) -> Box<dyn Iterator<Item = Found>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) => return alone(path, Err(Refusal::Import(error.kind()).into())),
    };
    let path = path.to_owned();
    let mut messages = mailbox::Messages::new(BufReader::new(file));
    let (mut position, mut broken) = (0, false);
    Box::new(std::iter::from_fn(move || {
        if broken {
            return None;
        }
        let next = messages.next()?;
        broken = next.is_err();
        position += 1;
        let message = match next {
            Ok(Ok(bytes)) => Ok(Message {
                name: name_in(&path, position),
                bytes,
            }),
            Ok(Err(unreadable)) => Err(unreadable.into()),
            Err(error) => Err(Refusal::Import(error.kind()).into()),
        };
        Some(Found {
            path: path.clone(),
            position: Some(position),
            message,
        })
    }))
}

/// The name under which a message of a mailbox is kept: "Inbox 17.eml".
fn name_in(path: &Path, position: u64) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    export::safe_name(Path::new(&format!("{stem} {position}.eml")))
}

/// The files of a folder and of those in it, by name. A folder that cannot be read stands for itself.
fn files(folder: &Path, depth: usize) -> Vec<Result<PathBuf, (PathBuf, Refusal)>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => return vec![Err((folder.to_owned(), Refusal::Import(error.kind())))],
    };
    let mut seen: Vec<_> = entries
        .flatten()
        .filter(|entry| !entry.file_name().to_string_lossy().starts_with('.'))
        .collect();
    seen.sort_by_key(fs::DirEntry::file_name);
    let inside = seen.into_iter().flat_map(|entry| match entry.file_type() {
        Ok(kind) if kind.is_file() => vec![Ok(entry.path())],
        Ok(kind) if kind.is_dir() && depth > 0 => files(&entry.path(), depth - 1),
        _ => Vec::new(),
    });
    inside.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(path: &Path) -> Vec<(String, Option<u64>, bool)> {
        open(path)
            .map(|found| {
                let name = found
                    .path
                    .file_name()
                    .map(|name| name.to_string_lossy().into_owned());
                (
                    name.unwrap_or_default(),
                    found.position,
                    found.message.is_ok(),
                )
            })
            .collect()
    }

    #[test]
    fn a_folder_gives_its_messages_and_those_of_its_mailboxes_by_name() {
        let folder = tempfile::tempdir().expect("a folder");
        let write =
            |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("written");
        fs::create_dir(folder.path().join("cur")).expect("made");
        write("cur/2.eml", "Subject: two\n\nHello\n");
        write("1.eml", "Subject: one\n\nHello\n");
        write(".hidden", "Subject: none\n\n");
        let one = "From a Fri Nov 20 10:00:02 2026\nSubject: x\n\nHello\n\n";
        write("inbox", &[one, one].concat());
        let expected = [
            ("1.eml", None),
            ("2.eml", None),
            ("inbox", Some(1)),
            ("inbox", Some(2)),
        ];
        let expected = expected.map(|(name, position)| (name.to_owned(), position, true));
        assert_eq!(names(folder.path()), expected);
        let kept = open(&folder.path().join("inbox"))
            .nth(1)
            .and_then(|found| found.message.ok());
        assert_eq!(
            kept.map(|message| message.name).as_deref(),
            Some("inbox 2.eml")
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_is_not_waited_for_and_a_link_is_not_followed_out_of_a_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let pipe = folder.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.is_ok_and(|status| status.success()));
        std::os::unix::fs::symlink("/etc/hosts", folder.path().join("link")).expect("linked");
        assert_eq!(names(folder.path()), []);
        let words = |path: &Path| load(path).expect_err("refused").words().code;
        assert_eq!(words(&pipe), "not-a-file");
        assert_eq!(words(Path::new("/dev/zero")), "not-a-file");
        assert_eq!(words(&folder.path().join("gone")), "import");
    }
}
