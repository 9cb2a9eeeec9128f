//! Why a letter cannot be made, and why a message cannot be read.

use intake::message::Unreadable;

use super::{Said, say};
use crate::words;

pub(super) fn letter(error: &letters::Error) -> Said {
    match error {
        letters::Error::SenderAddress => say(
            "office-email",
            "The office has no usable e-mail address.",
            "Enter it under Settings, then try again.",
        ),
        letters::Error::TemplateBeyond { .. } => say(
            "template-unusable",
            "The template of this letter uses something that templates do not have.",
            "Change it under Templates, or go back to ours there.",
        ),
        letters::Error::Template(_)
        | letters::Error::Typesetting(_)
        | letters::Error::Export
        | letters::Error::Message(_) => say(
            "letter",
            "The letter could not be made into a page.",
            "Take out unusual characters from the text and try again. Your text is kept.",
        ),
    }
}

pub(super) fn message(error: &Unreadable) -> Said {
    match error {
        Unreadable::Empty => say(
            "message-empty",
            "This file is empty.",
            "Save the message from the mail program once more.",
        ),
        Unreadable::TooLarge { bytes, limit } => say(
            "message-too-large",
            format!(
                "This message is too large: {}, at most {}.",
                words::bytes(*bytes),
                words::bytes(*limit)
            ),
            "Enter the request by hand and keep the message in the mailbox.",
        ),
        Unreadable::NotAMessage => say(
            "not-a-message",
            "This file is not an e-mail message.",
            "Save the message as .eml or .msg from the mail program, or enter the request by hand.",
        ),
        Unreadable::Damaged => say(
            "message-damaged",
            "This message is damaged, or was not saved to its end.",
            "Save it from the mail program once more, or enter the request by hand.",
        ),
    }
}
