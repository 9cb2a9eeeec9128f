//! The window's session from the first start to the lock, with the real key derivation.

use std::path::PathBuf;

use casefile::evidence::{self, Purpose};
use casefile::{CaseFile, CaseId, Error};
use desk::Coded;
use desk::cases::CaseForm;
use desk::evidence::{AttachForm, Source, TicketForm};
use desk::office::OfficeForm;
use desk::places::PlaceRef;
use desk::session::{Folders, Session};
use desk::start::{NewFileForm, RecoverForm, RecoveryProofForm, UnlockForm};
use domain::{Channel, Right};

const PASSPHRASE: &str = "copper lantern drifts eastward";

struct Computer {
    home: tempfile::TempDir,
    session: Session,
}

impl Computer {
    fn new() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let session = Session::new(folders(&home));
        Self { home, session }
    }

    /// Starts the application again on the same computer.
    fn restarted(self) -> Self {
        let session = Session::new(folders(&self.home));
        Self { session, ..self }
    }

    fn case_file(&self) -> PathBuf {
        self.home.path().join("Lanternfish.rightsdesk")
    }

    /// Creates a case file as the wizard does and gives the blocks of its sheet.
    async fn create(&self) -> Vec<String> {
        let place = self.session.hand_out(&self.case_file()).await;
        let form = NewFileForm {
            office_name: "Lanternfish Software".to_owned(),
            staff: "Dana Whitlock".to_owned(),
            passphrase: PASSPHRASE.to_owned(),
        };
        let sheet = self
            .session
            .create(&place.token, form)
            .await
            .expect("created");
        let wrong = RecoveryProofForm {
            blocks: ["AAAA".to_owned(), "BBBB".to_owned()],
        };
        let refused = self
            .session
            .prove_recovery(wrong)
            .await
            .expect_err("not those blocks");
        assert_eq!(refused.words().code, "recovery-blocks");
        assert!(
            !self.session.is_open().await,
            "nothing opens before the sheet is proven"
        );
        let blocks = sheet
            .asked
            .map(|position| sheet.blocks[position - 1].to_lowercase());
        self.session
            .prove_recovery(RecoveryProofForm { blocks })
            .await
            .expect("proven");
        sheet.blocks
    }

    async fn unlock(&self, passphrase: &str) -> Result<String, String> {
        let form = UnlockForm {
            staff: None,
            passphrase: passphrase.to_owned(),
        };
        match self.session.unlock(PlaceRef::Recent(0), form).await {
            Ok(desk) => Ok(desk.office_name),
            Err(error) => Err(error.words().code),
        }
    }
}

fn folders(home: &tempfile::TempDir) -> Folders {
    Folders {
        config: home.path().join("config"),
        data: home.path().join("data"),
    }
}

#[tokio::test]
async fn a_new_file_opens_after_its_sheet_is_proven_and_is_offered_at_the_next_start() {
    let computer = Computer::new();
    assert!(computer.session.start().await.recent.is_empty());
    computer.create().await;
    computer.session.lock().await;
    let computer = computer.restarted();
    let start = computer.session.start().await;
    assert_eq!(
        (start.recent[0].title.as_str(), start.selected),
        ("Lanternfish", Some(0))
    );
    assert_eq!(start.recent[0].staff, ["Dana Whitlock"]);
    assert_eq!(
        computer.unlock("copper lantern drifts westward").await,
        Err("wrong-passphrase".to_owned())
    );
    assert_eq!(
        computer.unlock(PASSPHRASE).await,
        Ok("Lanternfish Software".to_owned())
    );
}

#[tokio::test]
async fn after_a_lock_nothing_can_be_read() {
    let computer = Computer::new();
    computer.create().await;
    computer.session.lock().await;
    let refused = computer
        .session
        .with(|file, _| desk::office::load(file))
        .await
        .expect_err("locked");
    assert_eq!(refused.words().code, "locked");
}

#[tokio::test]
async fn the_sheet_opens_the_file_and_sets_a_new_passphrase() {
    let computer = Computer::new();
    let sheet = computer.create().await.join(" ");
    computer.session.lock().await;
    let new = "velvet thunder paints seven mornings";
    let form = RecoverForm {
        sheet,
        staff: "Dana Whitlock".to_owned(),
        passphrase: new.to_owned(),
    };
    computer
        .session
        .recover(PlaceRef::Recent(0), form)
        .await
        .expect("recovered");
    computer.session.lock().await;
    assert_eq!(
        computer.unlock(PASSPHRASE).await,
        Err("wrong-passphrase".to_owned())
    );
    assert_eq!(
        computer.unlock(new).await,
        Ok("Lanternfish Software".to_owned())
    );
}

#[tokio::test]
async fn a_message_waits_under_its_token_until_a_case_is_logged() {
    let computer = Computer::new();
    computer.create().await;
    let path = computer.home.path().join("please delete.eml");
    std::fs::write(&path, MESSAGE).expect("written");
    let ticket = computer.session.read_message(&path).await.expect("read");
    assert_eq!(ticket.draft.name.as_deref(), Some("Robin Vale"));
    let mut form = ticket.draft.into_form().expect("a request");
    let name = std::mem::take(&mut form.name);
    let refused = computer
        .session
        .log_case(form.clone(), Some(ticket.token.clone()))
        .await;
    assert_eq!(
        refused.expect_err("no name").words().field.as_deref(),
        Some("name")
    );
    form.name = name;
    let case = computer
        .session
        .log_case(form.clone(), Some(ticket.token.clone()))
        .await
        .expect("logged");
    assert_eq!(case.evidence.len(), 1);
    let again = computer
        .session
        .log_case(form, Some(ticket.token))
        .await
        .expect_err("used up");
    assert_eq!(again.words().code, "place-unknown");
}

#[tokio::test]
async fn the_sample_office_opens_with_one_call_and_is_wiped_with_one() {
    let computer = Computer::new();
    let desk = computer.session.open_sample().await.expect("opened");
    assert!(desk.sample && desk.office_complete && desk.to_do > 0);
    let saved = computer
        .session
        .with(|file, _| desk::office::save(file, OfficeForm::named("Renamed")))
        .await;
    assert_eq!(saved.expect("saved").name, "Renamed");
    let start = computer.session.wipe_sample().await.expect("wiped");
    assert!(!start.sample_exists && start.recent.is_empty());
}

const MESSAGE: &str = "Received: by mail.lanternfish.example.com; Fri, 20 Nov 2026 10:31:44 -0800\r
Date: Fri, 20 Nov 2026 10:31:40 -0800\r
From: Robin Vale <robin.vale@example.com>\r
To: privacy@lanternfish.example.com\r
Subject: please delete\r
Message-ID: <delete-7@example.com>\r
\r
Hello, please delete all personal information you have about me.\r
\r
Robin Vale\r
";

#[tokio::test]
async fn a_file_open_for_reading_shows_everything_and_changes_nothing() {
    let computer = Computer::new();
    computer.create().await;
    let path = computer.case_file();
    let typed = || UnlockForm {
        staff: None,
        passphrase: PASSPHRASE.to_owned(),
    };
    let colleague = Computer::new();
    let place = colleague.session.hand_out(&path).await;
    let place = || PlaceRef::Token(place.token.clone());
    let busy = colleague
        .session
        .unlock(place(), typed())
        .await
        .expect_err("it is open")
        .words();
    assert_eq!(busy.code, "busy");
    assert!(
        busy.message
            .starts_with("Dana Whitlock has this case file open"),
        "{busy:?}"
    );
    assert!(busy.message.ends_with("for 1 minute now."), "{busy:?}");

    computer.session.lock().await;
    let desk = colleague
        .session
        .read(place(), typed())
        .await
        .expect("it can be read");
    assert_eq!(desk.office_name, "Lanternfish Software");
    assert!(desk.reading.is_some());
    let refused = colleague
        .session
        .with(|file, _| desk::office::save(file, OfficeForm::named("Another")))
        .await
        .expect_err("nothing can be changed");
    assert_eq!(refused.words().code, "reading");
    assert!(
        colleague
            .session
            .read_again()
            .await
            .expect("a picture")
            .reading
            .is_some()
    );

    // Whoever reads keeps nobody out.
    assert_eq!(
        computer.unlock(PASSPHRASE).await,
        Ok("Lanternfish Software".to_owned())
    );
    assert!(
        computer.session.read_again().await.is_err(),
        "the file itself is open there"
    );
    colleague.session.lock().await;
    let left = std::fs::read_dir(colleague.home.path().join("data/reading"));
    assert_eq!(left.expect("its folder").count(), 0);
}

#[tokio::test]
async fn a_backup_is_looked_into_and_restored_beside_what_is_open() {
    let computer = Computer::new();
    computer.create().await;
    let session = &computer.session;
    let made = session
        .with(|file, _| {
            desk::office::save(file, OfficeForm::named("Lanternfish Books"))?;
            desk::backup::make(file, None)
        })
        .await
        .expect("a backup");
    let typed = || UnlockForm {
        staff: None,
        passphrase: PASSPHRASE.to_owned(),
    };
    let backup = session
        .listed_backup(made.file_name)
        .await
        .expect("it is listed")
        .token;
    let inside = session.inspect(&backup, typed()).await.expect("it opens");
    assert_eq!(inside.rows[0], ["Office", "Lanternfish Books"]);
    assert!(
        session
            .listed_backup("../Lanternfish.rightsdesk".to_owned())
            .await
            .is_err()
    );

    let open = computer.case_file();
    let over = session
        .restore(&backup, typed(), open.clone())
        .await
        .expect_err("a file is there");
    assert_eq!(over.words().code, "exists");
    let out = computer.home.path().join("Restored.rightsdesk");
    let saved = session
        .restore(&backup, typed(), out)
        .await
        .expect("restored");
    assert_eq!(saved.file_name, "Restored.rightsdesk");
    assert!(session.is_open().await, "what was open stays open");

    session.lock().await;
    assert_eq!(session.start().await.recent[0].title, "Restored");
    assert_eq!(
        computer.unlock(PASSPHRASE).await,
        Ok("Lanternfish Books".to_owned())
    );
}

#[tokio::test]
async fn a_damaged_file_gives_up_what_is_readable() {
    let computer = Computer::new();
    computer.create().await;
    // So that the end of the file holds acts, and not the list of its tables.
    let acts = computer.session.with(|file, _| {
        (0..100).try_for_each(|_| desk::office::save(file, OfficeForm::named("Books")).map(drop))
    });
    acts.await.expect("saved");
    computer.session.lock().await;
    let path = computer.case_file();
    let mut bytes = std::fs::read(&path).expect("it is there");
    let last = bytes.len() - 2000;
    bytes[last] ^= 1;
    std::fs::write(&path, bytes).expect("our own file");
    let typed = UnlockForm {
        staff: None,
        passphrase: PASSPHRASE.to_owned(),
    };
    let out = computer.home.path().join("Saved.rightsdesk");
    let place = PlaceRef::Recent(0);
    let none = computer
        .session
        .newest_backup(&place)
        .await
        .expect("the list is there");
    assert!(none.is_none_or(|found| !found.title.is_empty()));
    let saved = computer
        .session
        .salvage(&place, typed, out)
        .await
        .expect("salvaged");
    assert_eq!(saved.cases, 0);
    assert_eq!(computer.session.start().await.recent[0].title, "Saved");
    assert!(computer.unlock(PASSPHRASE).await.is_ok());
}

/// A case file with one case, a large file on disk, and the token that a dialog gives for it.
async fn about_to_add(computer: &Computer) -> (String, AttachForm) {
    computer.create().await;
    let form = CaseForm {
        name: "Robin Vale".to_owned(),
        email: None,
        phone: None,
        address: Vec::new(),
        agent: None,
        rights: vec![Coded(Right::Delete)],
        received: Some(chrono::Utc::now().date_naive()),
        received_confirmed: true,
        channel: Coded(Channel::Phone),
        language: "en".to_owned(),
        reference: None,
        identifiers: Vec::new(),
        note: String::new(),
    };
    let logged = computer.session.log_case(form, None).await;
    let case = logged.expect("logged").number;
    let film = computer.home.path().join("film.mp4");
    let made = std::fs::File::create(&film).and_then(|file| file.set_len(200_000_000));
    made.expect("200 MB of nothing");
    let about = TicketForm { case: case.clone() };
    let ticket = computer.session.chosen_file(&film, about).await;
    let form = AttachForm {
        case,
        purpose: Coded(Purpose::Other),
        source: Coded(Source::Office),
        note: String::new(),
        shred_on: None,
    };
    (ticket.expect("looked at").token, form)
}

/// Waits until some of the file is in.
async fn until_some_is_in(session: &Session) {
    while session.adding().done == 0 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn adding_a_file_tells_how_far_it_is_and_can_be_called_off() {
    let computer = Computer::new();
    let (token, form) = about_to_add(&computer).await;
    let session = &computer.session;
    let (added, ()) = tokio::join!(session.attach(&token, form.clone()), async {
        until_some_is_in(session).await;
        assert!(session.adding().words.ends_with(" of 200 MB"));
        session.stop_adding();
    });
    assert_eq!(added.expect_err("called off").words().code, "cancelled");
    // The token is still good: whoever called it off may think again.
    let small = std::fs::File::create(computer.home.path().join("film.mp4"));
    drop(small.expect("empty now"));
    let view = session.attach(&token, form).await.expect("added");
    assert_eq!(view.evidence.len(), 1);
}

#[tokio::test]
async fn a_lock_does_not_wait_for_a_file_that_is_being_added() {
    let computer = Computer::new();
    let (token, form) = about_to_add(&computer).await;
    let case = form.case.clone();
    let session = &computer.session;
    let (added, ()) = tokio::join!(session.attach(&token, form), async {
        until_some_is_in(session).await;
        session.lock().await;
    });
    assert_eq!(added.expect_err("locked").words().code, "cancelled");
    computer.unlock(PASSPHRASE).await.expect("unlocked");
    let view = session
        .with(move |file, today| desk::case::view(file, &case, today))
        .await
        .expect("the case");
    assert!(view.evidence.is_empty());
}

/// The bytes that a file takes of the drive are fewer as more pages are free.
async fn needed(session: &Session) -> u64 {
    let asked = |file: &mut CaseFile, _| Ok(evidence::room_for(file, 1 << 60));
    match session.with(asked).await.expect("it is open") {
        Err(Error::NoRoom { needed, .. }) => needed,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn what_is_destroyed_on_its_day_is_cleared_away_while_others_work() {
    let computer = Computer::new();
    let (token, form) = about_to_add(&computer).await;
    let film = std::fs::File::create(computer.home.path().join("film.mp4"));
    let shorter = film.and_then(|film| film.set_len(60_000_000));
    shorter.expect("60 MB of nothing");
    let session = &computer.session;
    session.attach(&token, form).await.expect("added");
    let before = needed(session).await;
    let dated = session.with(|file, today| {
        let kept = file.read(|conn| evidence::of_case(conn, CaseId(1)))?;
        let day = today.pred_opt();
        Ok(file.write(|w| evidence::set_shred_on(w, kept[0].id, day))?)
    });
    dated.await.expect("a day that is over");
    let mut freed = Vec::new();
    while freed.last().is_none_or(|freed| *freed < 60_000_000) {
        freed.push(before - needed(session).await);
        assert!(freed.len() < 10_000, "it never goes");
    }
    freed.dedup();
    assert!(
        freed.len() > 10,
        "others wait no longer than for a part: {freed:?}"
    );
}
