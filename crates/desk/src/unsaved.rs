//! What somebody was typing when the file was locked or the program ended, so that they find it again.

use casefile::{Action, CaseFile, Event, unsaved};

use crate::DeskError;
use crate::cases::Message;
use crate::error::Refusal;

/// More than a person types on one screen.
const MOST_BYTES: usize = 4 * 1024 * 1024;

form! {
    /// What was typed on a screen and not saved.
    pub struct UnsavedForm {
        /// The screen and its fields, as JSON of the window's own; nobody else reads it.
        pub content: String,
        /// The token of the message that the screen is about.
        pub message: Option<String>,
        /// Whether it is kept because the file is about to be locked; else they go on typing.
        pub locking: bool,
    }
}

view! {
    /// What was typed on a screen before the file was locked or the program ended.
    pub struct UnsavedView {
        /// The screen and its fields, as the window gave them.
        pub content: String,
        /// A new token for the message that the screen is about.
        pub message: Option<String>,
    }
}

/// Keeps what was typed. The history says of a lock that something was, and not what; of what is kept while
/// somebody types it says nothing. Nothing is kept in a file that is only read: nothing can be typed there
/// that could be saved.
pub fn keep(
    file: &mut CaseFile,
    content: &str,
    message: Option<&Message>,
    locking: bool,
) -> Result<(), DeskError> {
    if file.reading_since().is_some() {
        return Ok(());
    }
    if content.len() > MOST_BYTES {
        return Err(Refusal::TooMuchTyped.into());
    }
    let message = message.map(|message| (message.name.as_str(), message.bytes.as_slice()));
    if !locking {
        return Ok(unsaved::keep_typing(file, content, message)?);
    }
    Ok(file.write(|w| {
        unsaved::keep(w, content, message)?;
        w.record(Event::of_file(Action::UnsavedKept))
    })?)
}

/// What whoever has the file open was typing: the window's JSON, and the message it is about.
pub fn find(file: &CaseFile) -> Result<Option<(String, Option<Message>)>, DeskError> {
    if file.reading_since().is_some() {
        return Ok(None);
    }
    let found = file.read(|conn| unsaved::of(conn, file.actor()))?;
    Ok(found.map(|kept| {
        let message = kept.message.map(|(name, bytes)| Message { name, bytes });
        (kept.content, message)
    }))
}

/// Forgets what was typed, if anything is kept; the history says so if it told of it.
pub fn forget(file: &mut CaseFile) -> Result<(), DeskError> {
    if file.reading_since().is_some() {
        return Ok(());
    }
    match file.read(|conn| unsaved::told(conn, file.actor()))? {
        None => Ok(()),
        Some(false) => Ok(unsaved::forget_typing(file)?),
        Some(true) => Ok(file.write(|w| {
            unsaved::forget(w)?;
            w.record(Event::of_file(Action::UnsavedForgotten))
        })?),
    }
}
