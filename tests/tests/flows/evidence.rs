//! What staff add to a case is in whole or not at all, and what shows identity goes when it has served.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use casefile::evidence::{self as kept, Purpose};
use casefile::{Error, EvidenceId};
use desk::Coded;
use desk::case::{self, CaseView, IdentityPapersForm};
use desk::cases::AgentForm;
use desk::evidence::{self, AttachForm, EvidenceForm, Source, TicketForm};
use desk::progress::Go;
use domain::{Authority, Outcome, Right};

use crate::office::{Office, day, form};

/// Bytes that are sealed at a time.
const CHUNK: usize = 64 * 1024;

fn said(case: &str, purpose: Purpose) -> AttachForm {
    AttachForm {
        case: case.to_owned(),
        purpose: Coded(purpose),
        source: Coded(Source::Consumer),
        note: String::new(),
        shred_on: None,
    }
}

impl Office {
    fn on_disk(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, content).expect("written");
        path
    }

    fn attach(&mut self, path: &Path, form: &AttachForm) -> Result<CaseView, desk::DeskError> {
        evidence::attach(&mut self.file, path, form, self.today, |_, _| Go::On)
    }

    fn ticket(&self, case: &str) -> evidence::EvidenceTicket {
        let case = case.to_owned();
        let path = self.on_disk("any.pdf", b"%PDF");
        evidence::ticket(&self.file, &path, &TicketForm { case }).expect("looked at")
    }
}

#[test]
fn a_file_of_any_size_comes_in_and_goes_out_as_it_was() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    for size in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 48 * CHUNK] {
        let content: Vec<u8> = (0..size).map(|place| (place * 31 % 251) as u8).collect();
        let path = office.on_disk("ledger\u{202e}fdp.exe", &content);
        let form = AttachForm {
            note: " From the archive. ".to_owned(),
            ..said(&case, Purpose::Other)
        };
        let view = office.attach(&path, &form).expect("added");
        let file = view.evidence.last().expect("listed");
        assert_eq!(file.name, "ledgerfdp.exe");
        assert_eq!(
            (file.purpose.as_str(), file.from.as_str()),
            ("supporting document", "from the consumer")
        );
        assert_eq!(view.notes[0].text, "ledgerfdp.exe: From the archive.");
        let copy = office.folder.path().join("copy");
        evidence::save(&mut office.file, file.id, &copy, |_, _| Go::On).expect("saved");
        assert!(
            fs::read(&copy).expect("the copy") == content,
            "{size} bytes"
        );
    }
}

#[test]
fn a_copy_that_is_called_off_leaves_nothing() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    let content = vec![7; 80 * CHUNK];
    let path = office.on_disk("ledger.csv", &content);
    let view = office.attach(&path, &said(&case, Purpose::Other));
    let id = view.expect("added").evidence[0].id;
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("copy.csv");
    let mut told = Vec::new();
    let refused = evidence::save(&mut office.file, id, &copy, |done, of| {
        told.push((done, of));
        if done > 0 { Go::Stop } else { Go::On }
    });
    assert_eq!(refused.expect_err("called off").words().code, "cancelled");
    let all = content.len() as u64;
    assert_eq!(told, [(0, all), (64 * CHUNK as u64, all)]);
    let left = fs::read_dir(folder.path()).expect("readable").count();
    assert_eq!(left, 0);
}

/// Tries to add `path`; nothing of it may be left.
#[track_caller]
fn check_refused(path: &Path, code: &str, mut meanwhile: impl FnMut(u64) -> Go) {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    let before = office.show(&case);
    let form = said(&case, Purpose::Other);
    let refused = evidence::attach(&mut office.file, path, &form, office.today, |done, _| {
        meanwhile(done)
    });
    let words = refused.expect_err("not added").words();
    assert_eq!(words.code, code, "{}", words.message);
    let after = office.show(&case);
    assert!(after.evidence.is_empty() && after.notes.is_empty());
    assert_eq!(after.history.len(), before.history.len());
    let all = casefile::backup::contents(&office.file).expect("counted");
    assert_eq!(all.counts.evidence, 0);
}

fn on(_: u64) -> Go {
    Go::On
}

#[test]
fn what_is_no_file_is_refused_in_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = |name: &str| folder.path().join(name);
    check_refused(folder.path(), "import", on);
    check_refused(&place("never-there.pdf"), "import", on);
}

#[cfg(unix)]
#[test]
fn devices_pipes_and_links_in_a_circle_are_refused_in_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = |name: &str| folder.path().join(name);
    check_refused(Path::new("/dev/zero"), "not-a-file", on);
    let made = std::process::Command::new("mkfifo")
        .arg(place("pipe"))
        .status();
    assert!(made.expect("mkfifo is there").success());
    check_refused(&place("pipe"), "not-a-file", on);
    let link = |to: &str, from: &str| {
        std::os::unix::fs::symlink(place(to), place(from)).expect("a link");
    };
    link("b", "a");
    link("a", "b");
    check_refused(&place("a"), "dead-link", on);
    link("nowhere", "c");
    check_refused(&place("c"), "dead-link", on);
    let _socket = std::os::unix::net::UnixListener::bind(place("socket")).expect("a socket");
    check_refused(&place("socket"), "not-a-file", on);
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_refused_in_words() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("closed.pdf");
    fs::write(&path, b"%PDF").expect("written");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).expect("closed");
    // An administrator reads everything.
    if File::open(&path).is_err() {
        check_refused(&path, "import", on);
    }
}

#[test]
fn a_file_that_changes_while_it_is_read_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("log.txt");
    // Longer than what is read ahead.
    let begin = || fs::write(&path, vec![b'x'; 30_000_000]).expect("written");
    let open = || File::options().write(true).open(&path).expect("opened");
    begin();
    check_refused(&path, "changed-meanwhile", |_| {
        open().set_len(30_000_100).expect("grown");
        Go::On
    });
    begin();
    check_refused(&path, "changed-meanwhile", |_| {
        open().set_len(300_000).expect("shrunk");
        Go::On
    });
    begin();
    check_refused(&path, "changed-meanwhile", |_| {
        let later = SystemTime::now() + Duration::from_secs(60);
        open().set_modified(later).expect("touched");
        Go::On
    });
}

#[test]
fn calling_off_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("film.mp4");
    fs::write(&path, vec![7; 30_000_000]).expect("written");
    let mut pieces = 0;
    check_refused(&path, "cancelled", |done| {
        pieces += 1;
        match done > 10_000_000 {
            true => Go::Stop,
            false => Go::On,
        }
    });
    assert_eq!(pieces, 3, "it stopped at the first piece after the word");
}

#[test]
fn an_identity_paper_is_destroyed_when_it_has_served() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    let paper = office.on_disk("card.png", b"a picture");
    let view = office
        .attach(&paper, &said(&case, Purpose::Identity))
        .expect("added");
    let id = view.evidence[0].id;
    office
        .decide(
            &case,
            Right::Delete,
            Outcome::Denied,
            Some(domain::Ground::Unverified),
            "Nothing matched.",
        )
        .expect("decided");
    let request = desk::decisions::RequestForm {
        case: case.clone(),
        right: Coded(Right::Delete),
    };
    let view = desk::decisions::answered_otherwise(&mut office.file, &request, office.today)
        .expect("answered");
    let acts: Vec<_> = view.next.iter().map(|step| step.act.0).collect();
    assert!(acts.contains(&domain::next::Act::DeleteVerificationData));

    let form = IdentityPapersForm { case: case.clone() };
    let view = case::delete_identity_papers(&mut office.file, &form, office.today).expect("gone");
    assert!(view.evidence.is_empty());
    let acts: Vec<_> = view.history.iter().map(|act| act.what.as_str()).collect();
    assert_eq!(acts[..2], ["Case closed", "Evidence destroyed: card.png"]);
    // Its row held the only copy of its key.
    let read = office
        .file
        .read(|conn| Ok(kept::bytes(conn, EvidenceId(id))?.len()));
    assert_eq!(read, Err(Error::NotFound("evidence")));
}

#[test]
fn an_identity_paper_is_destroyed_on_its_day_at_the_latest() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::Delete]).number;
    let ticket = office.ticket(&case);
    // The answer is due on 7 January 2027.
    assert_eq!(ticket.shred_on, Some(day("2027-01-08")));
    let paper = office.on_disk("card.png", b"a picture");
    let dated = AttachForm {
        shred_on: ticket.shred_on,
        ..said(&case, Purpose::Identity)
    };
    let view = office.attach(&paper, &dated).expect("added");
    assert_eq!(view.evidence[0].shred_on.as_deref(), Some("8 January 2027"));
    kept::shred_confirmed(&mut office.file, day("2027-01-07")).expect("looked");
    assert_eq!(office.show(&case).evidence.len(), 1);
    kept::shred_confirmed(&mut office.file, day("2027-01-08")).expect("looked");
    assert!(office.show(&case).evidence.is_empty());
}

/// It is larger than any drive, and takes no room on this one.
#[test]
#[cfg(target_os = "linux")]
fn a_file_for_which_the_drive_has_no_room_is_refused_before_it_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let film = folder.path().join("film.mp4");
    let made = File::create(&film).and_then(|file| file.set_len(15 << 40));
    made.expect("15 TiB of nothing");
    check_refused(&film, "no-room", |_| panic!("some of it was read"));
}

#[test]
fn too_little_room_is_said_in_two_sizes_and_with_what_to_do() {
    let words = desk::DeskError::from(Error::NoRoom {
        needed: 1_140_000_000,
        free: 1_060_000_000,
    })
    .words();
    assert_eq!(
        words.message,
        "The drive has too little room for this: 1.1 GB are needed and 1.1 GB are free."
    );
    assert_eq!(
        words.hint,
        "Make room for 85 MB on it, then try again. Nothing was changed."
    );
}

#[track_caller]
fn check_unfit(case: &mut (Office, String), change: impl FnOnce(&mut AttachForm), code: &str) {
    let (office, number) = case;
    let path = office.on_disk("any.pdf", b"%PDF");
    let mut form = said(number, Purpose::Other);
    change(&mut form);
    let refused = office.attach(&path, &form).expect_err("does not fit");
    assert_eq!(refused.words().code, code);
}

#[test]
fn what_does_not_fit_the_case_is_refused() {
    let mut office = Office::new();
    let number = office.log("Robin Vale", &[Right::OptOutSale]).number;
    let ticket = office.ticket(&number);
    let identity = |choice: &evidence::PurposeChoice| choice.code.0 == Purpose::Identity;
    assert!(!ticket.purposes.iter().any(identity));
    assert_eq!((ticket.sources.len(), ticket.shred_on), (2, None));
    let case = &mut (office, number);
    let paper = |form: &mut AttachForm| form.purpose = Coded(Purpose::Identity);
    check_unfit(case, paper, "no-papers-here");
    check_unfit(
        case,
        |form| form.purpose = Coded(Purpose::Letter),
        "kept-by-itself",
    );
    check_unfit(case, |form| form.source = Coded(Source::Agent), "no-agent");
    let dated = |form: &mut AttachForm| form.shred_on = Some(day("2027-01-01"));
    check_unfit(case, dated, "only-papers-have-a-day");
    check_unfit(case, |form| form.case = "2026-9999".to_owned(), "not-found");

    let number = case.0.log("Tomas Reyes", &[Right::KnowSpecific]).number;
    assert_eq!(
        case.0.ticket(&number).too_much.len(),
        1,
        "an identity paper is more than two points"
    );
    case.1 = number;
    let over = |form: &mut AttachForm| {
        form.purpose = Coded(Purpose::Identity);
        form.shred_on = Some(day("2026-11-23"));
    };
    check_unfit(case, over, "end-is-over");
}

#[test]
fn who_opts_out_for_another_shows_their_permission() {
    let mut office = Office::new();
    let agent = AgentForm {
        name: Some("Jo Park".to_owned()),
        organization: None,
        email: None,
        authority: Coded(Authority::SignedPermission),
    };
    let logged = office.log_form(desk::cases::CaseForm {
        agent: Some(agent),
        ..form("Robin Vale", &[Right::OptOutSale], day("2026-11-20"))
    });
    let case = logged.expect("logged").number;
    let paper = office.on_disk("permission.pdf", b"%PDF");
    let shown = AttachForm {
        source: Coded(Source::Agent),
        ..said(&case, Purpose::Identity)
    };
    let view = office.attach(&paper, &shown).expect("added");
    assert_eq!(view.evidence[0].from, "from the agent");
}

#[test]
fn only_what_is_no_part_of_the_record_is_destroyed_by_hand() {
    let mut office = Office::new();
    let case = office.log("Robin Vale", &[Right::OptOutSale]).number;
    let other = office.log("Tomas Reyes", &[Right::OptOutSale]).number;
    let path = office.on_disk("wrong.pdf", b"%PDF");
    let view = office
        .attach(&path, &said(&case, Purpose::Other))
        .expect("added");
    let form = |case: &str| EvidenceForm {
        case: case.to_owned(),
        id: view.evidence[0].id,
    };
    let of_another = evidence::destroy(&mut office.file, &form(&other), office.today);
    assert_eq!(of_another.expect_err("not there").words().code, "not-found");
    let request = desk::decisions::RequestForm {
        case: case.clone(),
        right: Coded(Right::OptOutSale),
    };
    let closed = desk::decisions::withdraw(&mut office.file, &request, office.today);
    assert!(!closed.expect("closed").evidence[0].destroyable);
    let late = evidence::destroy(&mut office.file, &form(&case), office.today);
    assert_eq!(
        late.expect_err("of the record").words().code,
        "part-of-the-record"
    );

    let view = office
        .attach(&path, &said(&other, Purpose::Other))
        .expect("added");
    let wrong = EvidenceForm {
        case: other,
        id: view.evidence[0].id,
    };
    let view = evidence::destroy(&mut office.file, &wrong, office.today).expect("destroyed");
    assert!(view.evidence.is_empty());
}
