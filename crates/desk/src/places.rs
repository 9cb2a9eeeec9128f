//! Places on disk and messages read, as the window knows them: by tokens that are good for one use.
//!
//! No path crosses to the window. A dialog or a drop hands out a token, and the next command takes it.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::DeskError;
use crate::cases::Message;
use crate::draft::DraftView;
use crate::error::Refusal;
use crate::older::place_words;
use crate::recent::{folder_words, with_keychain};

view! {
    /// A place a dialog chose.
    pub struct PlaceView {
        /// Good for one use.
        pub token: String,
        /// The file's name.
        pub title: String,
        /// The last two folders of its place.
        pub folder: String,
        /// The people who have a passphrase, where the place is a case file.
        pub staff: Vec<String>,
        /// Why it is a bad place for a case file, if it is known to be one.
        pub warning: Option<String>,
        /// Those of them for whom a keychain opens it, too.
        pub keychain: Vec<String>,
    }
}

/// Which case file: one from the list of recent files, or one a dialog chose.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum PlaceRef {
    /// By its position in the list.
    Recent(usize),
    /// By its token.
    Token(String),
}

view! {
    /// A message that was read, waiting to be confirmed.
    pub struct DraftTicket {
        /// Good for logging one case.
        pub token: String,
        /// What it says.
        pub draft: DraftView,
    }
}

view! {
    /// A file that was dropped on the window; nothing of it was read yet.
    pub struct DroppedView {
        /// Stands for its place.
        pub token: String,
        /// Whether it is named like an e-mail message.
        pub message: bool,
    }
}

view! {
    /// A file that was saved outside of the case file.
    pub struct SavedView {
        /// Its name.
        pub file_name: String,
        /// The last two folders of its place.
        pub folder: String,
    }
}

/// What tokens stand for. Dropped when the case file is locked.
#[derive(Debug, Default)]
pub struct Places {
    issued: u64,
    paths: HashMap<String, PathBuf>,
    messages: HashMap<String, Arc<Message>>,
}

impl Places {
    /// A token for a place.
    pub fn hand_out(&mut self, path: &Path) -> PlaceView {
        let token = self.token("place");
        self.paths.insert(token.clone(), path.to_owned());
        PlaceView {
            token,
            title: path
                .file_stem()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default(),
            folder: folder_words(path),
            staff: casefile::CaseFile::staff_names(path).unwrap_or_default(),
            warning: casefile::place_warning(path).map(|warning| place_words(warning).to_owned()),
            keychain: with_keychain(path),
        }
    }

    /// The place of a token. It stays good until it is used up, so that a wrong passphrase can be retried.
    pub fn path(&self, token: &str) -> Result<PathBuf, DeskError> {
        self.paths
            .get(token)
            .cloned()
            .ok_or_else(|| Refusal::PlaceUnknown.into())
    }

    /// Uses a place up.
    pub fn use_up(&mut self, token: &str) {
        self.paths.remove(token);
    }

    /// A token for a message that was read.
    pub fn keep_message(&mut self, message: Message) -> String {
        let token = self.token("message");
        self.messages.insert(token.clone(), Arc::new(message));
        token
    }

    /// The message of a token. It stays until [`Self::forget_message`], so that a form can be corrected.
    pub fn message(&self, token: &str) -> Result<Arc<Message>, DeskError> {
        self.messages
            .get(token)
            .cloned()
            .ok_or_else(|| Refusal::PlaceUnknown.into())
    }

    /// Uses a message up.
    pub fn forget_message(&mut self, token: &str) {
        self.messages.remove(token);
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.paths.clear();
        self.messages.clear();
    }

    fn token(&mut self, kind: &str) -> String {
        self.issued += 1;
        format!("{kind}-{}", self.issued)
    }
}

/// How the names of messages end: those of Outlook with `msg`, those of everybody else with `eml`.
pub const MESSAGE_ENDINGS: [&str; 2] = ["eml", "msg"];

/// Whether a file is named as mail programs name a message.
pub(crate) fn is_message(path: &Path) -> bool {
    path.extension().is_some_and(|ending| {
        MESSAGE_ENDINGS
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    })
}

/// What was saved where, for the window.
pub fn saved(path: &Path) -> SavedView {
    SavedView {
        file_name: path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
        folder: folder_words(path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_known_by_their_names() {
        for name in ["a.eml", "A.EML", "Delete my data.msg", "x.Msg"] {
            assert!(is_message(Path::new(name)), "{name}");
        }
        for name in ["eml", "a.pdf", "a.msg.zip"] {
            assert!(!is_message(Path::new(name)), "{name}");
        }
    }
}
