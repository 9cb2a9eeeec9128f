//! Opening a case file for one command.

use std::path::Path;

use casefile::{CaseFile, Passphrase};
use chrono::{NaiveDate, Utc};
use desk::DeskError;
use desk::device;
use desk::error::Refusal;
use desk::reading;
use desk::recent::with_keychain;
use desk::session::Folders;
use desk::start::{self, UnlockForm};
use zeroize::Zeroizing;

use crate::arguments::OpenArguments;
use crate::failure::Failure;
use crate::output::tell;

/// Unlocks `path`, does `work` on `as_of` or today in the office's zone, and closes the file again.
pub(crate) fn with<T>(
    path: &Path,
    open: &OpenArguments,
    as_of: Option<NaiveDate>,
    work: impl FnOnce(&mut CaseFile, NaiveDate) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let mut file = unlock(path, open)?;
    if file.rollback().is_some() {
        tell(
            "This case file is older than the version last seen here. `rdesk verify` says more; \
             the window asks why, and keeps the answer.",
        );
    }
    let today = match as_of {
        Some(day) => day,
        None => desk::office::today(&file, Utc::now())?,
    };
    let done = work(&mut file, today);
    if done.is_ok() {
        upkeep(&mut file)?;
    }
    file.close()?;
    done
}

/// The same for a command that changes nothing. A file that cannot be written to, as on a disk that is full or for
/// reading only, is read from a copy, which is as encrypted and goes at the end.
pub(crate) fn to_read<T>(
    path: &Path,
    open: &OpenArguments,
    as_of: Option<NaiveDate>,
    work: impl Fn(&mut CaseFile, NaiveDate) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let refused = match with(path, open, as_of, &work) {
        Err(failure) if failure.is_one_of(&UNWRITABLE) => failure,
        done => return done,
    };
    let mut file = picture(path, open)?;
    tell(&format!(
        "{} This is read from a copy of it.",
        refused.message()
    ));
    let today = match as_of {
        Some(day) => day,
        None => desk::office::today(&file, Utc::now())?,
    };
    let done = work(&mut file, today);
    file.close()?;
    done
}

/// Why a file that can be read does not open for work.
const UNWRITABLE: [&str; 2] = ["read-only", "disk-full"];

/// A copy of the case file, in the same folder as the window's.
fn picture(path: &Path, open: &OpenArguments) -> Result<CaseFile, Failure> {
    let form = UnlockForm {
        staff: open.as_staff.clone(),
        passphrase: passphrase(open)?.to_string(),
    };
    let folders = Folders::of_this_user().ok_or(Refusal::PlaceUnknown)?;
    Ok(reading::open(path, form, &folders.pictures())?)
}

/// Unlocks `path` with the passphrase in its file, by the keychain if somebody chose that, or by a prompt.
pub(crate) fn unlock(path: &Path, open: &OpenArguments) -> Result<CaseFile, Failure> {
    staff_is_known(path, open)?;
    if let Some(file) = by_keychain(path, open)? {
        return Ok(file);
    }
    let form = UnlockForm {
        staff: open.as_staff.clone(),
        passphrase: passphrase(open)?.to_string(),
    };
    Ok(start::unlock(path, form)?)
}

/// Refuses a name under which nobody has a passphrase. Who has one stands beside the file for all to read.
fn staff_is_known(path: &Path, open: &OpenArguments) -> Result<(), Failure> {
    let names = CaseFile::staff_names(path).unwrap_or_default();
    match &open.as_staff {
        Some(name) if !names.is_empty() && !names.contains(name) => Err(Failure::bad_argument(
            format!("Nobody has a passphrase for this file as “{name}”."),
            format!("Those who have: {}.", names.join(", ")),
        )),
        _ => Ok(()),
    }
}

/// The file if the keychain opens it. If it should and does not, why is said before the passphrase is asked for.
fn by_keychain(path: &Path, open: &OpenArguments) -> Result<Option<CaseFile>, Failure> {
    let staff = open.as_staff.as_deref();
    let chosen = with_keychain(path);
    let expected = chosen
        .iter()
        .any(|name| staff.is_none_or(|staff| staff == name));
    if open.passphrase_file.is_some() || !expected {
        return Ok(None);
    }
    match device::unlock(path, staff) {
        Ok(file) => Ok(Some(file)),
        Err(DeskError::Keychain(error)) => {
            let said = DeskError::from(error).words();
            tell(&format!("{} {}", said.message, said.hint));
            Ok(None)
        }
        Err(other) => Err(other.into()),
    }
}

/// Does what is due by itself. A backup that cannot be made is only told.
fn upkeep(file: &mut CaseFile) -> Result<(), Failure> {
    let today = desk::office::today(file, Utc::now())?;
    if let Some(warning) = desk::upkeep::run(file, today)?.backup_warning {
        tell(&format!("{} {}", warning.message, warning.hint));
    }
    Ok(casefile::evidence::clear(file)?)
}

/// The passphrase from its file or from a prompt.
pub(crate) fn passphrase(open: &OpenArguments) -> Result<Zeroizing<String>, Failure> {
    match &open.passphrase_file {
        Some(path) => from_file(path),
        None => prompt("Passphrase: "),
    }
}

/// The passphrase of somebody else who is there, from a file or typed by them.
pub(crate) fn passphrase_of(name: &str, path: Option<&Path>) -> Result<Zeroizing<String>, Failure> {
    match path {
        Some(path) => from_file(path),
        None => prompt(&format!("Passphrase of {name}: ")),
    }
}

/// A passphrase for a new file; typed twice when it is typed.
pub(crate) fn new_passphrase(open: &OpenArguments) -> Result<Zeroizing<String>, Failure> {
    let passphrase = passphrase(open)?;
    if open.passphrase_file.is_none() && *prompt("The same again: ")? != *passphrase {
        return Err(Failure::bad_argument(
            "The two passphrases differ.",
            "Try again.",
        ));
    }
    Ok(passphrase)
}

/// A passphrase as the case file takes it.
pub(crate) fn secret(passphrase: &Zeroizing<String>) -> Passphrase {
    Passphrase::new(passphrase.to_string())
}

fn from_file(path: &Path) -> Result<Zeroizing<String>, Failure> {
    let content = std::fs::read_to_string(path)
        .map(Zeroizing::new)
        .map_err(|_| {
            Failure::bad_argument(
                format!("The passphrase file {} cannot be read.", path.display()),
                "Check --passphrase-file and the variable RDESK_PASSPHRASE_FILE.",
            )
        })?;
    // Some editors of Windows begin a text file with a mark of its encoding.
    let text = content.strip_prefix('\u{feff}').unwrap_or(&content);
    Ok(Zeroizing::new(
        text.lines().next().unwrap_or_default().to_owned(),
    ))
}

fn prompt(words: &str) -> Result<Zeroizing<String>, Failure> {
    rpassword::prompt_password(words)
        .map(Zeroizing::new)
        .map_err(|_| {
            Failure::bad_argument(
                "No passphrase was given and there is no terminal to ask on.",
                "Use --passphrase-file or the variable RDESK_PASSPHRASE_FILE.",
            )
        })
}
