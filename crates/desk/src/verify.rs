//! Whether everything is as it was written: what was checked, and what was found.

use casefile::backup::{self, Checker};
use casefile::integrity::{self, Finding, Subject};
use casefile::{CaseFile, Turns};

use crate::DeskError;
use crate::progress::Go;

view! {
    /// The result of checking a case file.
    pub struct VerifyView {
        /// What was checked, in order.
        pub checked: Vec<CheckedView>,
        /// Whether all of it is as it was written.
        pub ok: bool,
    }
}

view! {
    /// One thing that was checked.
    pub struct CheckedView {
        /// Stable, for scripts.
        pub what: String,
        /// Whether it is as it was written.
        pub ok: bool,
        /// What was found, in words.
        pub detail: String,
    }
}

/// Checks everything in an open case file, and its backups, while nobody else works in it.
pub fn verify(file: &mut CaseFile) -> VerifyView {
    let checked = integrity::check(file);
    all(&checked, backups(file, &mut || Go::On))
}

/// The same in turns with others. `progress` hears how many bytes were read, of how many, and may call it off.
///
/// # Errors
/// That it was called off, or that the file was locked meanwhile.
pub fn verify_in_turns(
    file: &mut impl Turns,
    mut progress: impl FnMut(u64, u64) -> Go,
) -> Result<VerifyView, DeskError> {
    let (mut read, mut of_all) = (0, 0);
    let checked = integrity::check_in_turns(file, &mut |done, of| {
        (read, of_all) = (done, of);
        progress(done, of).into()
    })?;
    let backups = backups(file, &mut || progress(read, of_all));
    match backups {
        Err(casefile::Error::Cancelled) => Err(casefile::Error::Cancelled.into()),
        backups => Ok(all(&checked, backups)),
    }
}

fn all(checked: &[Finding], backups: Result<CheckedView, casefile::Error>) -> VerifyView {
    let mut checked: Vec<CheckedView> = checked.iter().map(found).collect();
    checked.push(backups.unwrap_or_else(|error| CheckedView {
        what: "backups".to_owned(),
        ok: false,
        detail: format!("The check broke off: {error}"),
    }));
    let ok = checked.iter().all(|checked| checked.ok);
    VerifyView { checked, ok }
}

/// The result for a case file that is too damaged to be opened, with why in words.
pub fn unopened(detail: String) -> VerifyView {
    VerifyView {
        checked: vec![CheckedView {
            what: "open".to_owned(),
            ok: false,
            detail,
        }],
        ok: false,
    }
}

fn found(finding: &Finding) -> CheckedView {
    let (what, noun) = subject(finding.subject, finding.checked);
    let detail = match (&finding.failure, finding.faults, finding.subject) {
        (Some(error), _, _) => format!("The check broke off: {error}."),
        (None, 0, Subject::Anchor) => "Nothing older than what was seen here before.".to_owned(),
        (None, 0, Subject::References) => {
            "Everything belongs to something that is there.".to_owned()
        }
        (None, 0, _) => format!("{} {noun}, all as they were written.", finding.checked),
        (None, _, Subject::Anchor) => {
            "Older than the last version seen here: a restored copy, or a rollback?".to_owned()
        }
        (None, _, Subject::Keys) => "The keys file belongs to another case file.".to_owned(),
        (None, faults, _) => {
            format!(
                "{faults} of {} {noun} are not as they were written.",
                finding.checked
            )
        }
    };
    CheckedView {
        what: what.to_owned(),
        ok: finding.is_sound(),
        detail,
    }
}

/// A stable name, and what is counted.
fn subject(subject: Subject, count: u64) -> (&'static str, &'static str) {
    let of = |one, many| if count == 1 { one } else { many };
    match subject {
        Subject::Pages => ("pages", of("sealed page", "sealed pages")),
        Subject::Structure => ("structure", "tables and indexes"),
        Subject::References => ("references", of("reference", "references")),
        Subject::Search => ("search", of("case in the index", "cases in the index")),
        Subject::Evidence => ("evidence", of("kept file", "kept files")),
        Subject::History => ("history", of("entry", "entries")),
        Subject::Anchor => ("anchor", of("anchor", "anchors")),
        Subject::Keys => ("keys", of("passphrase", "passphrases")),
    }
}

/// Opens and checks every backup in the usual folder, apart from the file. None at all is no damage.
fn backups(
    file: &mut impl Turns,
    go: &mut dyn FnMut() -> Go,
) -> Result<CheckedView, casefile::Error> {
    let (settings, path, checker) = file.turn(|file| {
        let settings = file.read(backup::load)?;
        Ok((settings, file.path().to_owned(), Checker::of(file)?))
    })?;
    let listed = backup::list(&settings.place(&path), &path).unwrap_or_default();
    let (mut sound, mut earlier, mut bad) = (0, 0, Vec::new());
    for backup in &listed {
        if go() == Go::Stop {
            return Err(casefile::Error::Cancelled);
        }
        match checker.check(&backup.path) {
            Ok(_) => sound += 1,
            Err(casefile::Error::WrongPassphrase) => earlier += 1,
            Err(_) => bad.push(backup.made_at.format("%F %T").to_string()),
        }
    }
    let mut detail = match (listed.len(), &settings.failed) {
        (0, _) => "There is no backup.".to_owned(),
        _ => format!("{sound} opened and found sound."),
    };
    if earlier > 0 {
        detail += &format!(" {earlier} under an earlier key.");
    }
    if !bad.is_empty() {
        detail += &format!(" Not sound: {}.", bad.join(", "));
    }
    if let Some((at, why)) = &settings.failed {
        detail += &format!(" The last one, on {}, failed: {why}.", at.format("%F"));
    }
    Ok(CheckedView {
        what: "backups".to_owned(),
        ok: bad.is_empty(),
        detail,
    })
}
