//! Before much is written, the drive is asked for room: refused is what does not fit, and done is what just fits.

use std::fs;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use casefile::backup::{self, WayIn};
use casefile::evidence::{self, Content};
use casefile::{CaseFile, Error, KdfCost, integrity};

use crate::small_drive::{self, leave};
use crate::support::{create, log, new_case, passphrase, some_file, with_a_case, write};

const MIB: u64 = 1 << 20;
/// The film that comes in.
const FILM: u64 = 20 * MIB;

/// With hardly any room on the drive `act` is refused and leaves nothing there; with a page less than it then
/// asks for, too; and with just that it is done. `before` is what `act` writes before it asks.
fn check<T>(drive: &Path, before: u64, mut act: impl FnMut() -> Result<T, Error>) -> T {
    leave(drive, MIB).expect("our own drive");
    let there = names(drive);
    let refused = act().map(drop);
    let Err(Error::NoRoom { needed, free }) = refused else {
        panic!("{refused:?}");
    };
    assert!(free <= MIB && needed > MIB, "{needed} {free}");
    leave(drive, needed - 4096).expect("our own drive");
    assert!(matches!(act().map(drop), Err(Error::NoRoom { .. })));
    assert_eq!(names(drive), there, "nothing was left of it");
    leave(drive, needed + before).expect("our own drive");
    let done = act().expect("there is just as much room as it asked for");
    fs::remove_file(drive.join("filler")).expect("it was there");
    done
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
    let mut names: Vec<_> = entries
        .map(name)
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn bring(file: &mut CaseFile) -> Result<Content, Error> {
    evidence::room_for(file, FILM)?;
    let mut film = std::io::repeat(7).take(FILM);
    evidence::bring(file, &mut film, &mut |_| ControlFlow::Continue(()))
}

fn way(passphrase: &casefile::Passphrase) -> WayIn<'_> {
    WayIn::Passphrase(None, passphrase)
}

fn check_sound(mut file: CaseFile) {
    for finding in integrity::check(&mut file) {
        assert!(finding.is_sound(), "{finding:?}");
    }
    file.close().expect("there is room for that");
}

#[test]
fn a_large_file_that_fits_comes_in_and_no_other() {
    small_drive::with(64, "room::helper_that_keeps");
}

#[test]
#[ignore = "not a test: works on a small drive"]
fn helper_that_keeps() {
    let Some(drive) = small_drive::folder() else {
        return;
    };
    let (mut file, _) = create(&drive.join("office.case")).expect("a new file");
    let case = log(&mut file, &new_case("Maria Lopez", "maria@example.com")).id;
    let brought = check(&drive, 0, || bring(&mut file));
    let kept = write(&mut file, |w| evidence::keep(w, &some_file(case), brought)).expect("a file");
    file.write(|w| evidence::delete(w, kept.id)).expect("gone");
    evidence::clear(&mut file).expect("it goes");
    // The pages it leaves are used again, so that hardly any more room is needed.
    leave(&drive, 12 * MIB).expect("our own drive");
    bring(&mut file).expect("it is in");
    check_sound(file);
}

#[test]
fn a_backup_and_what_is_restored_of_it_fit_or_are_not_begun() {
    small_drive::with(64, "room::helper_that_backs_up");
}

#[test]
#[ignore = "not a test: works on a small drive"]
fn helper_that_backs_up() {
    let Some(drive) = small_drive::folder() else {
        return;
    };
    let (_place, mut file, case) = with_a_case();
    let brought = bring(&mut file).expect("it is in");
    write(&mut file, |w| evidence::keep(w, &some_file(case), brought)).expect("a file");
    let made = check(&drive, 0, || backup::make(&mut file, &drive));
    let out = drive.join("restored.case");
    let passphrase = passphrase();
    check_sound(check(&drive, 0, || {
        backup::restore(&made.path, way(&passphrase), &out)
    }));
}

#[test]
fn a_purge_fits_or_is_not_begun() {
    small_drive::with(96, "room::helper_that_purges");
}

#[test]
fn a_purge_that_others_take_the_room_from_leaves_the_file_as_it_was() {
    small_drive::with(96, "room::helper_that_is_overtaken");
}

#[test]
#[ignore = "not a test: works on a small drive"]
fn helper_that_purges() {
    let Some(drive) = small_drive::folder() else {
        return;
    };
    let (path, passphrase) = (with_a_film(&drive), passphrase());
    let backups = tempfile::tempdir().expect("a folder");
    // Opening is recorded.
    let purged = check(&drive, 16 * 4096, || {
        let file = CaseFile::unlock(&path, None, &passphrase)?;
        file.purge(&passphrase, KdfCost::FLOOR, backups.path())
    });
    check_sound(purged.file);
}

/// A closed case file on a drive.
fn with_a_film(drive: &Path) -> PathBuf {
    let path = drive.join("office.case");
    let (mut file, _) = create(&path).expect("a new file");
    let case = log(&mut file, &new_case("Maria Lopez", "maria@example.com")).id;
    let brought = bring(&mut file).expect("it is in");
    write(&mut file, |w| evidence::keep(w, &some_file(case), brought)).expect("a file");
    file.close().expect("the file is sound");
    path
}

#[test]
#[ignore = "not a test: works on a small drive"]
fn helper_that_is_overtaken() {
    let Some(drive) = small_drive::folder() else {
        return;
    };
    let (path, passphrase) = (with_a_film(&drive), passphrase());
    let backups = tempfile::tempdir().expect("a folder");
    let file = CaseFile::unlock(&path, None, &passphrase).expect("it opens");
    let purged = std::thread::scope(|scope| {
        // The copy still fits, and then not the journal of its pages.
        scope.spawn(|| {
            while !drive.join("office.case.purging").exists() {
                std::thread::yield_now();
            }
            // The copy is written at the same time, and may have taken of what is to be left.
            let _ = leave(&drive, FILM + FILM / 2);
        });
        file.purge(&passphrase, KdfCost::FLOOR, backups.path())
    });
    // Not that it is damaged: that would send people to their backups.
    let refused = purged.map(drop);
    assert!(
        matches!(refused, Err(Error::Io(_) | Error::Full)),
        "{refused:?}"
    );
    assert!(!drive.join("office.case.purging").exists());
    fs::remove_file(drive.join("filler")).expect("it was there");
    check_sound(CaseFile::unlock(&path, None, &passphrase).expect("it opens"));
}
