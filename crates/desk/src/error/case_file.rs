//! What the case file and the keychain say when they fail.

use super::{Said, say};
use crate::words;

pub(super) fn case_file(error: &casefile::Error) -> Said {
    use casefile::Error as F;
    match error {
        F::WrongPassphrase => say(
            "wrong-passphrase",
            "This passphrase does not open the case file.",
            "Check Caps Lock and the keyboard language, and that it is your own passphrase. Nothing was changed.",
        )
        .at("passphrase"),
        F::Newer { .. } => say(
            "newer-version",
            "This case file was made by a newer version of Rightsdesk.",
            "Install the newest version on this computer. The file was left as it is.",
        ),
        F::Older { .. } => say(
            "older-version",
            "This case file was made by an earlier version of Rightsdesk and is not up to date yet.",
            "Open it for work once: a backup is made first, then it is brought up to date. Until then it can be read only with the version that made it. It was left as it is.",
        ),
        F::NotBackedUp(why) => say("no-backup-before-update", not_backed_up(why), "Make room on the disk of the case file or of its backups, and see that you may write there; then unlock again. The file was left as it is."),
        F::NotOurs => say(
            "not-a-case-file",
            "This file is not a Rightsdesk case file.",
            "Choose a file that ends in .rightsdesk. The file was left as it is.",
        ),
        F::Damaged => say(
            "damaged",
            "The case file is damaged: its content does not match its seal.",
            "Do not work with it. Restore the last backup; keep this file, it was left as it is.",
        ),
        F::ReadOnly => say(
            "read-only",
            "The case file or its folder cannot be written to.",
            "Open it for reading, copy it to a folder of your own, or ask for the right to change it. It was left as it is.",
        ),
        F::Busy => say(
            "busy",
            "The case file is already open, in another window or by another person.",
            "Only one can work in it at a time. Lock it there first, or open it for reading.",
        ),
        F::Reading => say(
            "reading",
            "This case file is open for reading only.",
            "Whoever works in it must lock it first; then lock it here and unlock it again. Nothing was changed.",
        ),
        F::Missing => say("missing", "The case file is not there.", "Was it moved or renamed? Choose it where it is now."),
        F::KeysMissing => say(
            "keys-missing",
            "The keys file (.keys) that belongs beside the case file is missing.",
            "Put it back beside the case file, or open the file with the recovery sheet.",
        ),
        F::KeysDamaged => say(
            "keys-damaged",
            "The keys file (.keys) beside the case file cannot be read.",
            "Put back a copy of it from a backup, or open the file with the recovery sheet.",
        ),
        F::Exists => say("exists", "There is already a file with this name.", "Choose another name. Nothing was overwritten."),
        F::Full => say("disk-full", "The disk is full.", "Free some space and try again. Nothing was lost; what you typed is still here."),
        F::NoRoom { needed, free } => no_room(*needed, *free),
        F::TooOldLibrary => say(
            "library-too-old",
            "This build of Rightsdesk has a database library that is too old to be safe.",
            "Install Rightsdesk again from its original package.",
        ),
        F::NotFound(what) => say("not-found", format!("There is no such {what} in this case file."), "Check the number."),
        F::Refused(why) => say("refused", format!("This cannot be done: {why}."), "Look at the case again; it may have moved on."),
        F::Cancelled => say(
            "cancelled",
            "This was called off.",
            "Nothing was changed.",
        ),
        F::Closed => say("locked", "The case file is locked.", "Unlock it and try again."),
        F::Io(kind) => say("disk", format!("The disk did not do it ({kind})."), "Check that the drive is there and can be written to, then try again."),
        F::NoHistory | F::Sql(_) => say(
            "internal",
            "Something went wrong inside Rightsdesk. Nothing was changed.",
            "Try again. If it stays, restart the application.",
        ),
    }
}

fn no_room(needed: u64, free: u64) -> Said {
    let missing = needed.saturating_sub(free);
    // Two figures may say less than there is; so much more than that never do.
    let missing = words::bytes(missing + missing / 16);
    say(
        "no-room",
        format!(
            "The drive has too little room for this: {} are needed and {} are free.",
            words::bytes(needed),
            words::bytes(free)
        ),
        format!("Make room for {missing} on it, then try again. Nothing was changed."),
    )
}

fn not_backed_up(why: &casefile::Error) -> String {
    use casefile::Error as F;
    let why = match why {
        F::Missing => "the folder for backups is not there".to_owned(),
        F::Full => "the disk is full".to_owned(),
        F::NoRoom { needed, free } => format!(
            "{} are needed on the drive and {} are free",
            words::bytes(*needed),
            words::bytes(*free)
        ),
        F::ReadOnly => "the folder for backups cannot be written to".to_owned(),
        F::Damaged => "the copy did not pass its checks".to_owned(),
        _ => "the disk did not do it".to_owned(),
    };
    format!(
        "This case file was made by an earlier version of Rightsdesk. Before it is brought up to date a backup must be made, and that failed: {why}."
    )
}

/// Each of these ends in the passphrase, which always opens the file.
pub(super) fn keychain(error: keychain::Error) -> Said {
    use keychain::Error as K;
    match error {
        K::Absent => say(
            "keychain-absent",
            "No keychain answers on this computer.",
            "Type your passphrase. The keychain of your account may not be running.",
        ),
        K::Denied => say(
            "keychain-denied",
            "The keychain stays locked, or it was told to give nothing.",
            "Type your passphrase, or unlock the keychain and try again.",
        ),
        K::Empty => say(
            "keychain-empty",
            "This computer’s keychain holds no key for this case file.",
            "Type your passphrase. Was it turned on at another computer, or was the key deleted?",
        ),
        K::Changed => say(
            "keychain-changed",
            "What the keychain holds is not the key of this case file.",
            "Type your passphrase. Then turn the keychain off and on again under Settings, People and keys.",
        ),
        K::Slow => say(
            "keychain-slow",
            "The keychain gave no answer in time.",
            "Type your passphrase. Does the keychain itself ask for something in another window?",
        ),
        K::Failed => say(
            "keychain-failed",
            "The keychain of this computer does not work.",
            "Type your passphrase.",
        ),
    }
}
