//! The sentences of what the desk itself refuses.

use casefile::RecoveryKeyError;

use super::{Refusal, Said, say};
use crate::words;

pub(super) fn refusal(refusal: &Refusal) -> Said {
    match refusal {
        Refusal::Required { field } => say(
            "required",
            format!("{} is missing.", field_name(field)),
            "Fill it in and try again.",
        )
        .at(field),
        Refusal::RightsMissing => say(
            "rights-missing",
            "No right is chosen.",
            "Choose at least one thing the person asks for.",
        )
        .at("rights"),
        Refusal::ReceivedUnlikely { question } => say(
            "received-unlikely",
            question.clone(),
            "Correct the date, or confirm it.",
        )
        .at("received"),
        Refusal::ReceivedImpossible { year } => say(
            "received-impossible",
            format!("No request can have arrived in the year {year}."),
            "Correct the date.",
        )
        .at("received"),
        Refusal::LineTooLong { field, longest } => say(
            "line-too-long",
            format!("This is longer than {longest} characters."),
            "Shorten it; a note can hold the rest.",
        )
        .at(field),
        Refusal::InTheFuture { field } => say(
            "in-the-future",
            "This day lies in the future.",
            "Record it on the day it happens.",
        )
        .at(field),
        Refusal::BeforeReceipt { field } => say(
            "before-receipt",
            "This day lies before the request came.",
            "Check the date.",
        )
        .at(field),
        Refusal::NotAnAddress { field } => say(
            "not-an-address",
            "This is not an e-mail address.",
            "One address is needed, such as privacy@example.com.",
        )
        .at(field),
        Refusal::NotARequest => say(
            "not-a-request",
            "This message does not look like a privacy request.",
            "If it is one, log the case by hand.",
        ),
        Refusal::RightUnclear => say(
            "right-unclear",
            "This message is about privacy, but which right it asks for is not clear.",
            "Read it: it may be a reminder of an open case. Otherwise log it and choose the rights yourself.",
        ),
        Refusal::UnknownTimeZone => say(
            "time-zone",
            "This time zone is not known.",
            "Choose one from the list, such as America/Los_Angeles.",
        )
        .at("time_zone"),
        Refusal::WeakPassphrase { advice } => say(
            "weak-passphrase",
            "This passphrase is too easy to guess for a file about people.",
            advice.clone(),
        )
        .at("passphrase"),
        Refusal::NameTaken { field } => say(
            "name-taken",
            "There already is someone of this name.",
            "Write the name in full, so that the history can tell the two apart.",
        )
        .at(field),
        Refusal::OldPassphraseWrong { field } => say(
            "old-passphrase",
            "This is not the passphrase you have now.",
            "Type it again. Nothing was changed.",
        )
        .at(field),
        Refusal::NotInKeychain => say(
            "not-in-keychain",
            "This case file does not open with a keychain.",
            "Type your passphrase. The keychain is a choice under Settings, People and keys.",
        ),
        Refusal::TooMuchTyped => say(
            "too-much-typed",
            "What was typed is too long to be kept while the file is locked.",
            "Save it before you lock.",
        ),
        Refusal::LockingOutOfBounds => say(
            "locking-out-of-bounds",
            "The case file can be locked after 1 to 60 minutes.",
            "Choose one of the times in the list.",
        )
        .at("after"),
        Refusal::Settings(_) => say(
            "settings-not-kept",
            "What you chose could not be kept on this computer.",
            "Is there room on the disk, and may you write to your own settings? Then choose again.",
        ),
        Refusal::RecoveryBlocksDiffer => say(
            "recovery-blocks",
            "These are not the blocks on the sheet.",
            "Look at the sheet again: the number under each field says which block.",
        )
        .at("blocks"),
        Refusal::RecoverySheet(error) => say(
            "recovery-sheet",
            mistyped(error),
            "Compare it with the paper; spaces do not matter.",
        )
        .at("sheet"),
        Refusal::NothingToVerify => say(
            "nothing-to-verify",
            "Nobody's identity may be checked for what was asked here (11 CCR 7060(b)).",
            "Carry it out without asking for anything.",
        ),
        Refusal::HolidayKnown { name } => say(
            "holiday-known",
            format!("This day is {name}; it does not count already."),
            "Nothing needs to be done.",
        )
        .at("date"),
        Refusal::PackAlwaysOn => say(
            "pack-always-on",
            "California’s law cannot be turned off.",
            "Turn other laws on or off beside it.",
        ),
        Refusal::RightNotAsked { right } => say(
            "right-not-asked",
            format!("“{}” was not asked for in this case.", words::right(*right)),
            "Choose one of the case's requests.",
        )
        .at("right"),
        Refusal::RequestClosed { right } => say(
            "request-closed",
            format!(
                "“{}” was answered or taken back; it cannot change any more.",
                words::right(*right)
            ),
            "Log a new case if the person asks again.",
        ),
        Refusal::DoneByTheAnswer { right } => say(
            "done-by-the-answer",
            format!("“{}” is done by the answer itself.", words::right(*right)),
            "Decide, and send the answer.",
        )
        .at("right"),
        Refusal::Denied { right } => say(
            "denied",
            format!("“{}” was denied; there is nothing to do.", words::right(*right)),
            "Send the answer, or change the decision first.",
        )
        .at("right"),
        Refusal::NothingIsKept { right } => say(
            "nothing-is-kept",
            format!(
                "This decision on “{}” leaves nothing behind that is to be deleted later.",
                words::right(*right)
            ),
            "Only a deletion that is denied or granted in part keeps something; take the list away.",
        )
        .at("keep"),
        Refusal::EndMissing => say(
            "end-missing",
            "What is kept for this reason is kept for a time that ends (11 CCR 7022(f)).",
            "Enter the last day on which it must be kept.",
        )
        .at("keep"),
        Refusal::EndIsOver { field } => say(
            "end-is-over",
            "This day is over; nothing can be kept until then.",
            "Enter a later day, or delete it now.",
        )
        .at(field),
        Refusal::NotOfTheStaff => say(
            "not-of-the-staff",
            "Nobody of this name can open the case file.",
            "Choose one of your colleagues; new ones are added under Settings.",
        )
        .at("agreed_by"),
        Refusal::SecondPassphraseWrong => say(
            "second-passphrase",
            "This is not your colleague’s passphrase.",
            "Have them type it themselves. Nothing was changed.",
        )
        .at("agreed_passphrase"),
        Refusal::ColleagueThere => say(
            "colleague-there",
            "Somebody else can open this case file, so a colleague has to agree.",
            "Have one of them agree with their own passphrase.",
        )
        .at("agreed_by"),
        Refusal::MustBeTold => say(
            "must-be-told",
            "The law lets only third parties be left out, and only of a deletion (11 CCR 7022(b)(3)).",
            "Tell them, or say that they are not concerned and why.",
        )
        .at("word"),
        Refusal::NothingToTell { right } => say(
            "nothing-to-tell",
            format!("The law has nothing told to them of “{}”.", words::right(*right)),
            "Choose another role, or leave them out.",
        )
        .at("role"),
        Refusal::NotPieces => say(
            "not-pieces",
            "Only a request for specific pieces is looked at as one for categories (11 CCR 7024(a)).",
            "Decide the request as it is.",
        )
        .at("right"),
        Refusal::NoIdentityPapers => say(
            "no-identity-papers",
            "Nothing that was sent to prove identity is kept in this case.",
            "Nothing needs to be done.",
        ),
        Refusal::NoPapersHere => say(
            "no-papers-here",
            "Nobody's identity may be asked for here, so no paper that shows it is kept (11 CCR 7060(b)).",
            "Carry the request out without it. If the paper was sent unasked, destroy it.",
        )
        .at("purpose"),
        Refusal::KeptByItself => say(
            "kept-by-itself",
            "Messages and letters are kept by themselves.",
            "Say what else the file is for.",
        )
        .at("purpose"),
        Refusal::OnlyPapersHaveADay => say(
            "only-papers-have-a-day",
            "Only a paper that shows identity is destroyed on a day; everything else is kept as long as the case.",
            "Leave the day out.",
        )
        .at("shred_on"),
        Refusal::NoAgent => say(
            "no-agent",
            "Nobody asks for the consumer in this case.",
            "Say whether the consumer or the office gave the file.",
        )
        .at("source"),
        Refusal::PartOfTheRecord => say(
            "part-of-the-record",
            "This belongs to the record of the case, which is kept for 24 months at least (11 CCR 7101).",
            "It is destroyed with the case.",
        ),
        Refusal::NotAFile => say(
            "not-a-file",
            "This is a device or a pipe, not a file.",
            "Choose a file.",
        ),
        Refusal::DeadLink => say(
            "dead-link",
            "This is a link that leads to no file.",
            "Choose the file itself.",
        ),
        Refusal::ChangedMeanwhile => say(
            "changed-meanwhile",
            "The file was changed while it was read. Nothing of it was kept.",
            "Close the program that writes to it, then add it again.",
        ),
        Refusal::NotDecided { right } => say(
            "not-decided",
            format!("Nothing was decided on “{}” yet.", words::right(*right)),
            "Decide first, then answer.",
        ),
        Refusal::LetterDoesNotFit { kind } => say(
            "letter-does-not-fit",
            format!(
                "“{}” fits nothing that is open in this case.",
                words::letter(*kind)
            ),
            "Look at what was asked and decided; the case screen offers the letters that fit.",
        )
        .at("kind"),
        Refusal::LetterSent => say(
            "letter-sent",
            "This letter has gone out; it cannot change any more.",
            "Prepare a new letter to add or correct something.",
        ),
        Refusal::LetterNotSent => say(
            "letter-not-sent",
            "This letter has not gone out yet.",
            "Mark it as sent first.",
        ),
        Refusal::BeforeItWent => say(
            "before-it-went",
            "This day is before the letter went out.",
            "Check the day.",
        )
        .at("day"),
        Refusal::NotADay { field } => say(
            "not-a-day",
            "This is not a day.",
            "Write it such as 11/21/2026.",
        )
        .at(field),
        Refusal::LetterBlocked {
            reasons,
            may_overrule,
        } => say(
            "letter-blocked",
            format!("The letter cannot go out yet. {}", reasons.join(" ")),
            match may_overrule {
                true => {
                    "Put this right, or say why it must go all the same; the reason is recorded."
                }
                false => "Put this right, then send it.",
            },
        )
        .at("despite"),
        Refusal::TemplateUnusable { why } => say(
            "template-unusable",
            format!("This template cannot be published yet. {why}"),
            "Put this right, then publish it. Your draft is kept.",
        ),
        Refusal::TemplateBreaksDuty { duties } => say(
            "template-breaks-duty",
            format!("The template no longer does this: {}.", duties.join("; ")),
            "Put it right, or write why it may stay away. The reason is recorded.",
        )
        .at("reason"),
        Refusal::TemplateFailsHere { kind, why } => say(
            "template-fails-here",
            format!(
                "Your template of “{}” cannot be filled in this case. {why}",
                words::letter(*kind)
            ),
            "Change it under Templates, or go back to ours there.",
        ),
        Refusal::TemplateIsOurs => say(
            "template-is-ours",
            "Letters of this kind are made from our template already.",
            "Nothing needs to be done.",
        ),
        Refusal::NoTemplateDraft => say(
            "no-template-draft",
            "There is no draft of this template.",
            "Change its text first, or import one.",
        ),
        Refusal::TemplateTooLong => say(
            "template-too-long",
            "This template is too long: 64 KiB at most.",
            "Shorten it. What you saved before is kept.",
        ),
        Refusal::NotATemplate(import) => say(
            "not-a-template",
            not_a_template(import),
            "Choose a file that was exported under Templates. Nothing was changed.",
        ),
        Refusal::BlockKey => say(
            "block-key",
            "This key cannot be typed in a letter.",
            "Use 2 to 20 small letters, digits or dashes, such as hours.",
        )
        .at("key"),
        Refusal::BlockKeyTaken { key } => say(
            "block-key-taken",
            format!("There already is a text block /{key} in this language."),
            "Choose another key, or change that block.",
        )
        .at("key"),
        Refusal::BlockTooLong { longest } => say(
            "block-too-long",
            format!("This text is longer than {longest} characters."),
            "Shorten it, or make two blocks of it.",
        )
        .at("text"),
        Refusal::OfficeIncomplete => say(
            "office-incomplete",
            "The office's name, postal address or e-mail address is missing, so no letter can be written.",
            "Enter them under Settings.",
        ),
        Refusal::PlaceUnknown => say(
            "place-unknown",
            "The chosen place is not known any more.",
            "Choose it again.",
        ),
        Refusal::Export(kind) => say(
            "export",
            export_words(*kind),
            "Choose another folder. Nothing half-written was left behind.",
        ),
        Refusal::Import(kind) => say(
            "import",
            import_words(*kind),
            "Check the file and choose it again.",
        ),
        Refusal::NothingReadable { newest } => say(
            "nothing-readable",
            "Nothing can be taken out of this file: the list of what is in it is damaged.",
            match newest {
                Some(name) => format!("Restore the newest backup: {name}. Keep this file; it was left as it is."),
                None => "Restore the newest backup from the folder you chose for backups. Keep this file; it was left as it is.".to_owned(),
            },
        ),
        Refusal::InUse {
            staff,
            computer,
            minutes,
        } => say(
            "busy",
            in_use_words(staff, computer, *minutes),
            "Only one can work in it at a time. Ask them to lock it, or open it for reading.",
        ),
        Refusal::Locked => say(
            "locked",
            "The case file is locked.",
            "Unlock it and try again.",
        ),
        Refusal::NotTheSample => say(
            "not-the-sample",
            "This is not the sample office.",
            "Only the sample office can be wiped with one click.",
        ),
        Refusal::Unwritable => say(
            "internal",
            "Something went wrong inside Rightsdesk. Nothing was changed.",
            "Try again. If it stays, restart the application.",
        ),
    }
}

/// "Dana Reyes has this case file open on front-desk, for 25 minutes now."
fn in_use_words(staff: &str, computer: &str, minutes: u64) -> String {
    let place = match computer {
        "" => String::new(),
        computer => format!(" on {computer}"),
    };
    let (count, unit) = match minutes {
        0..120 => (minutes.max(1), "minute"),
        120..2880 => (minutes / 60, "hour"),
        _ => (minutes / 1440, "day"),
    };
    let plural = if count == 1 { "" } else { "s" };
    format!("{staff} has this case file open{place}, for {count} {unit}{plural} now.")
}

/// What is wrong with a recovery sheet as it was typed, with the block if it is known.
fn mistyped(error: &RecoveryKeyError) -> String {
    use RecoveryKeyError as E;
    match error {
        E::Length { found } => {
            format!("A recovery sheet has 14 blocks of 4 characters, 56 in all; these are {found}.")
        }
        E::Character { block } => {
            format!("Block {block} has a character that no recovery sheet has.")
        }
        E::Checksum { block: Some(block) } => format!("There is a typing error in block {block}."),
        E::Checksum { block: None } => "There are several typing errors.".to_owned(),
    }
}

/// Why a file is no letter template.
fn not_a_template(import: &letters::Import) -> String {
    use letters::Import as I;
    match import {
        I::NoHead => "This file is no letter template.".to_owned(),
        I::TooLong => "This file is too long for a letter template.".to_owned(),
        I::Head(line) => {
            format!(
                "This file is no letter template we know: its line “{line}” is missing or names something unknown."
            )
        }
    }
}

fn export_words(kind: std::io::ErrorKind) -> String {
    use std::io::ErrorKind as K;
    match kind {
        K::NotFound | K::NotADirectory => "The folder is not there.".to_owned(),
        K::PermissionDenied | K::ReadOnlyFilesystem => {
            "The folder cannot be written to.".to_owned()
        }
        K::StorageFull | K::QuotaExceeded | K::FileTooLarge => "The disk is full.".to_owned(),
        other => format!("The file could not be written ({other})."),
    }
}

fn import_words(kind: std::io::ErrorKind) -> String {
    use std::io::ErrorKind as K;
    match kind {
        K::NotFound => "The file is not there.".to_owned(),
        K::PermissionDenied => "The file may not be read.".to_owned(),
        K::IsADirectory => "This is a folder, not a file.".to_owned(),
        other => format!("The file could not be read ({other})."),
    }
}

/// What a field is called on the screen.
fn field_name(field: &str) -> &str {
    match field {
        "office_name" => "The office's name",
        "staff" => "Your name",
        "name" => "The name",
        "new_name" => "The new name",
        "reason" => "The reason",
        "received" => "The day it was received",
        "source" => "What it was compared with",
        "text" => "The text",
        "key" => "The key",
        "subject" => "The subject line",
        "body" => "The text of the letter",
        "agreed_by" => "Who else agrees",
        "keep" => "What is kept",
        "note" => "The reason",
        other => other,
    }
}
