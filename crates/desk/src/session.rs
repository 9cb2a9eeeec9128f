//! What is open: nothing, a new file whose recovery sheet was not proven yet, or a case file.
//!
//! The window has one session. The case file lives on its own thread ([`Keeper`]); slow work such as
//! deriving a key runs apart, so that the window never waits for it. The session is the only place in
//! the desk that reads the clock.

mod restore;

use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError};

use casefile::{CaseFile, DeviceSlot, Head, KdfCost, Keeper};
use chrono::{NaiveDate, Utc};
use tokio::sync::Mutex;
use tokio::task::spawn_blocking;

use crate::case::CaseView;
use crate::cases::{self, CaseForm, Message};
use crate::decisions::{self, DecisionForm};
use crate::draft;
use crate::error::Refusal;
use crate::evidence::{self, AttachForm, EvidenceForm, EvidenceTicket, TicketForm};
use crate::places::{self, DraftTicket, DroppedView, PlaceRef, PlaceView, Places};
use crate::preferences::{LockingForm, LockingView, Preferences};
use crate::progress::{Progress, ProgressView};
use crate::purge::PurgedView;
use crate::recent::RecentFiles;
use crate::recovery::{self, NewRecoveryForm};
use crate::staff::{self, StaffView};
use crate::start::{
    self, DeskView, NewFileForm, RecoverForm, RecoveryProofForm, RecoverySheetView, StartView,
    UnlockForm,
};
use crate::unsaved::{self, UnsavedForm, UnsavedView};
use crate::verify::{self, VerifyView};
use crate::{DeskError, device, export, office, reading, sample, upkeep};

/// The largest message that is read into memory.
const MESSAGE_LIMIT: u64 = 100 * 1024 * 1024;

/// Where the application keeps its own few things; no case data is among them.
#[derive(Clone, Debug)]
pub struct Folders {
    /// The list of recent files.
    pub config: PathBuf,
    /// The sample office.
    pub data: PathBuf,
}

impl Folders {
    /// The folders of this user, or those under `RIGHTSDESK_HOME` for use from a stick and in tests.
    pub fn of_this_user() -> Option<Self> {
        if let Some(home) = std::env::var_os("RIGHTSDESK_HOME") {
            let home = PathBuf::from(home);
            return Some(Self {
                config: home.join("config"),
                data: home.join("data"),
            });
        }
        let folders = directories::ProjectDirs::from("org", "Rightsdesk", "Rightsdesk")?;
        Some(Self {
            config: folders.config_dir().to_owned(),
            data: folders.data_dir().to_owned(),
        })
    }

    fn recent_list(&self) -> PathBuf {
        self.config.join("recent.json")
    }

    fn preferences(&self) -> PathBuf {
        self.config.join("preferences.json")
    }

    /// Twins of keys files.
    fn twins(&self) -> PathBuf {
        self.data.join("keys")
    }

    /// Pictures of case files that others work in.
    fn pictures(&self) -> PathBuf {
        self.data.join("reading")
    }

    fn sample_file(&self) -> PathBuf {
        self.data.join("Sample office.rightsdesk")
    }
}

/// One window's session.
#[derive(Debug)]
pub struct Session {
    folders: Folders,
    preferences: std::sync::Mutex<Preferences>,
    /// How far the file is that is being added.
    adding: Watched,
    /// How far the copy of a kept file is that is being saved.
    saving: Watched,
    /// How far the check of the case file is.
    checking: Watched,
    inner: Mutex<Inner>,
}

/// Long work that is looked after by somebody; the last that was begun.
#[derive(Debug, Default)]
struct Watched(std::sync::Mutex<Arc<Progress>>);

impl Watched {
    fn begin(&self) -> Arc<Progress> {
        let progress = Arc::new(Progress::default());
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&progress);
        progress
    }

    fn progress(&self) -> Arc<Progress> {
        Arc::clone(&self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[derive(Debug, Default)]
struct Inner {
    open: Open,
    places: Places,
    /// The case file the application was started with.
    offered: Option<PlaceView>,
}

#[derive(Debug, Default)]
enum Open {
    #[default]
    Nothing,
    /// Created, but the sheet was not typed back yet.
    Proving {
        keeper: Keeper,
        sheet: RecoverySheetView,
    },
    Desk(Keeper),
}

impl Session {
    /// A session with nothing open.
    pub fn new(folders: Folders) -> Self {
        Self {
            preferences: Preferences::load(&folders.preferences()).into(),
            folders,
            adding: Watched::default(),
            saving: Watched::default(),
            checking: Watched::default(),
            inner: Mutex::default(),
        }
    }

    /// The first screen.
    pub async fn start(&self) -> StartView {
        let recent = RecentFiles::load(&self.folders.recent_list()).view();
        let sample = self.folders.sample_file();
        let selected = recent
            .iter()
            .find(|file| file.exists)
            .map(|file| file.index);
        StartView {
            offered: self.inner.lock().await.offered.clone(),
            recent,
            sample_exists: sample.is_file(),
            selected,
        }
    }

    /// Offers a case file first, such as one named on the command line.
    pub async fn offer(&self, path: &Path) {
        let mut inner = self.inner.lock().await;
        let place = inner.places.hand_out(path);
        inner.offered = Some(place);
    }

    /// A token for a place that a dialog chose.
    pub async fn hand_out(&self, path: &Path) -> PlaceView {
        self.inner.lock().await.places.hand_out(path)
    }

    /// The place that a token stands for; it stays good until the case file is locked.
    pub async fn place(&self, token: &str) -> Result<PathBuf, DeskError> {
        self.inner.lock().await.places.path(token)
    }

    /// Creates a case file; the desk opens once its recovery sheet is proven.
    pub async fn create(
        &self,
        place: &str,
        form: NewFileForm,
    ) -> Result<RecoverySheetView, DeskError> {
        let path = self.inner.lock().await.places.path(place)?;
        let (file, sheet) = blocking(move || start::create(&path, form, KdfCost::tuned())).await?;
        let mut inner = self.inner.lock().await;
        inner.places.use_up(place);
        inner.open = Open::Proving {
            keeper: Keeper::start(file)?,
            sheet: sheet.clone(),
        };
        Ok(sheet)
    }

    /// Opens the desk of a new file after two blocks of its sheet were typed back.
    pub async fn prove_recovery(&self, form: RecoveryProofForm) -> Result<DeskView, DeskError> {
        let mut inner = self.inner.lock().await;
        let Open::Proving { sheet, .. } = &inner.open else {
            return Err(Refusal::Locked.into());
        };
        start::prove_sheet(sheet, &form)?;
        if let Open::Proving { keeper, .. } = std::mem::take(&mut inner.open) {
            inner.open = Open::Desk(keeper);
        }
        drop(inner);
        self.opened().await
    }

    /// The recovery sheet that waits to be proven, as a PDF to print.
    pub async fn recovery_pdf(&self) -> Result<Vec<u8>, DeskError> {
        let inner = self.inner.lock().await;
        let Open::Proving { keeper, sheet } = &inner.open else {
            return Err(Refusal::Locked.into());
        };
        let (keeper, sheet) = (keeper.clone(), sheet.clone());
        drop(inner);
        let made = keeper.call(move |file| {
            let today = office::today(file, Utc::now())?;
            recovery::pdf(file, &sheet, today)
        });
        made.await?
    }

    /// Gives the open file a new key and a new recovery sheet, which is to be proven like the first one.
    pub async fn renew_recovery(&self, form: NewRecoveryForm) -> Result<PurgedView, DeskError> {
        let passphrase = form.passphrase.clone();
        let (path, staff, old) = self
            .with(move |file, _| {
                staff::prove(file, "passphrase", passphrase)?;
                Ok((
                    file.path().to_owned(),
                    file.actor().to_owned(),
                    file.device()?,
                ))
            })
            .await?;
        self.close().await;
        let again = UnlockForm {
            staff: Some(staff.clone()),
            passphrase: form.passphrase.clone(),
        };
        let place = path.clone();
        match blocking(move || recovery::renew(&path, staff, form)).await {
            Ok((file, view)) => {
                self.forget_device(old).await;
                self.inner.lock().await.open = Open::Proving {
                    keeper: Keeper::start(file)?,
                    sheet: view.sheet.clone(),
                };
                Ok(view)
            }
            Err(why) => {
                // The file is as it was: so is the desk.
                let file = blocking(move || start::unlock(&place, again)).await?;
                self.inner.lock().await.open = Open::Desk(Keeper::start(file)?);
                Err(why)
            }
        }
    }

    /// Unlocks a case file.
    pub async fn unlock(&self, place: PlaceRef, form: UnlockForm) -> Result<DeskView, DeskError> {
        self.open(place, move |path| start::unlock(path, form))
            .await
    }

    /// Unlocks a case file with the key that this computer's keychain holds for `staff`.
    pub async fn unlock_with_keychain(
        &self,
        place: PlaceRef,
        staff: Option<String>,
    ) -> Result<DeskView, DeskError> {
        self.open(place, move |path| device::unlock(path, staff.as_deref()))
            .await
    }

    /// Lets this computer's keychain open the file for whoever has it open.
    pub async fn keep_in_keychain(&self) -> Result<StaffView, DeskError> {
        let old = self.with(|file, _| Ok(file.device()?)).await?;
        let key = blocking(device::keep).await?;
        let view = self
            .with(move |file, _| {
                file.set_device(&key)?;
                staff::view(file)
            })
            .await?;
        self.forget_device(old).await;
        Ok(view)
    }

    /// Asks for the passphrase at every unlock again.
    pub async fn leave_keychain(&self) -> Result<StaffView, DeskError> {
        let (old, view) = self
            .with(|file, _| {
                let old = file.device()?;
                file.remove_device()?;
                Ok((old, staff::view(file)?))
            })
            .await?;
        self.forget_device(old).await;
        Ok(view)
    }

    async fn forget_device(&self, slot: Option<DeviceSlot>) {
        if let Some(slot) = slot {
            let _ = spawn_blocking(move || device::forget(&slot)).await;
        }
    }

    /// Unlocks a case file with its recovery sheet.
    pub async fn recover(&self, place: PlaceRef, form: RecoverForm) -> Result<DeskView, DeskError> {
        self.open(place, move |path| {
            start::recover(path, form, KdfCost::tuned())
        })
        .await
    }

    /// Opens a case file for reading only, beside somebody who works in it.
    pub async fn read(&self, place: PlaceRef, form: UnlockForm) -> Result<DeskView, DeskError> {
        let pictures = self.folders.pictures();
        self.open(place, move |path| reading::open(path, form, &pictures))
            .await
    }

    /// Shows what was done since, in a file that is open for reading only.
    pub async fn read_again(&self) -> Result<DeskView, DeskError> {
        let pictures = self.folders.pictures();
        self.with(move |file, today| {
            file.look_again(&pictures)?;
            start::desk(file, today)
        })
        .await
    }

    /// Opens the sample office, which is made if it is not there.
    pub async fn open_sample(&self) -> Result<DeskView, DeskError> {
        let path = self.folders.sample_file();
        let today = Utc::now().with_timezone(&sample::TIME_ZONE).date_naive();
        let file = blocking(move || sample::open_or_create(&path, today)).await?;
        self.inner.lock().await.open = Open::Desk(Keeper::start(file)?);
        self.with(|file, today| start::desk(file, today)).await
    }

    /// Wipes the sample office, open or not.
    pub async fn wipe_sample(&self) -> Result<StartView, DeskError> {
        if self.inner.lock().await.is_open() && self.with(|file, _| sample::is_sample(file)).await?
        {
            self.close().await;
        }
        sample::wipe(&self.folders.sample_file())?;
        Ok(self.start().await)
    }

    /// Takes a file off the list of recent files.
    pub async fn forget_recent(&self, index: usize) -> StartView {
        let list = self.folders.recent_list();
        let mut recent = RecentFiles::load(&list);
        if let Some(path) = recent.path(index).map(Path::to_owned) {
            // A list that cannot be kept is only a comfort lost.
            let _ = recent.forget(&list, &path);
        }
        self.start().await
    }

    /// Locks: the file is closed, and everything read from it is dropped.
    pub async fn lock(&self) -> StartView {
        self.close().await;
        self.start().await
    }

    /// What this person set for this computer.
    pub fn preferences(&self) -> Preferences {
        let set = self.preferences.lock();
        *set.unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets when the case file is locked by itself.
    pub fn save_locking(&self, form: LockingForm) -> Result<LockingView, DeskError> {
        let saved = Preferences::save_locking(&self.folders.preferences(), form)?;
        let set = self.preferences.lock();
        *set.unwrap_or_else(PoisonError::into_inner) = saved;
        Ok(saved.view())
    }

    /// Whether a case file is open.
    pub async fn is_open(&self) -> bool {
        self.inner.lock().await.is_open()
    }

    /// Closes what is open, if anything is. A file that is being added or saved is called off, and so is a
    /// check.
    pub async fn close(&self) {
        self.stop_adding();
        self.stop_saving();
        self.stop_checking();
        let mut inner = self.inner.lock().await;
        inner.places.clear();
        if let Open::Desk(keeper) | Open::Proving { keeper, .. } = std::mem::take(&mut inner.open) {
            let seen = keeper.call(|file| newest(file)).await;
            // Every act was committed before; closing only tidies the file.
            let _ = keeper.close().await;
            if let Ok(Some((slot, head))) = seen {
                let _ = spawn_blocking(move || device::remember(&slot, head)).await;
            }
        }
    }

    /// Does `work` on the open case file, on its own thread, with today's date in the office's zone.
    pub async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut CaseFile, NaiveDate) -> Result<T, DeskError> + Send + 'static,
    ) -> Result<T, DeskError> {
        let keeper = self.keeper().await?;
        let done = keeper
            .call(move |file| {
                let today = office::today(file, Utc::now())?;
                work(file, today)
            })
            .await?;
        // Nobody waits for what happens by itself; what came of it is told by the backups' view.
        let _ = keeper.post(by_itself).await;
        done
    }

    async fn keeper(&self) -> Result<Keeper, DeskError> {
        match &self.inner.lock().await.open {
            Open::Desk(keeper) => Ok(keeper.clone()),
            Open::Nothing | Open::Proving { .. } => Err(Refusal::Locked.into()),
        }
    }

    /// Does long work that takes the open case file a turn at a time, apart from the threads that serve the
    /// window, so that others work in the file meanwhile.
    async fn in_turns<T: Send + 'static>(
        &self,
        progress: Arc<Progress>,
        work: impl FnOnce(&mut Keeper, NaiveDate, &Progress) -> Result<T, DeskError> + Send + 'static,
    ) -> Result<T, DeskError> {
        let today = self.with(|_, today| Ok(today)).await?;
        let mut keeper = self.keeper().await?;
        let (keeper, done) = blocking(move || {
            let done = work(&mut keeper, today, &progress);
            // Whoever locks calls it off, and may close the file before the next piece hears of that.
            let done = done.map_err(|error| match progress.is_stopped() {
                true => casefile::Error::Cancelled.into(),
                false => error,
            });
            Ok((keeper, done))
        })
        .await?;
        let _ = keeper.post(by_itself).await;
        done
    }

    /// Records a decision. A second person's passphrase is looked at apart, as that takes a while.
    pub async fn decide(&self, form: DecisionForm) -> Result<CaseView, DeskError> {
        let (ways_in, actor) = self
            .with(|file, _| Ok((file.ways_in()?, file.actor().to_owned())))
            .await?;
        let (form, second) = blocking(move || {
            let second = decisions::agreed(&ways_in, &actor, &form)?;
            Ok((form, second))
        })
        .await?;
        self.with(move |file, today| decisions::decide_with(file, &form, second.as_ref(), today))
            .await
    }

    /// Reads a message for the open case file. Its bytes wait under a token until a case is logged.
    pub async fn read_message(&self, path: &Path) -> Result<DraftTicket, DeskError> {
        let path = path.to_owned();
        let message = blocking(move || load_message(&path)).await?;
        let (message, draft) = self
            .with(move |file, today| {
                let draft = draft::read(file, &message.name, &message.bytes, today)?;
                Ok((message, draft))
            })
            .await?;
        let token = self.inner.lock().await.places.keep_message(message);
        Ok(DraftTicket { token, draft })
    }

    /// A token for a file that was dropped on the window, while a case file is open.
    pub async fn dropped(&self, path: &Path) -> Option<DroppedView> {
        let mut inner = self.inner.lock().await;
        if !inner.is_open() {
            return None;
        }
        Some(DroppedView {
            token: inner.places.hand_out(path).token,
            message: places::is_message(path),
        })
    }

    /// A token for a file that a dialog chose, with what can be said about it in its case.
    pub async fn chosen_file(
        &self,
        path: &Path,
        form: TicketForm,
    ) -> Result<EvidenceTicket, DeskError> {
        let place = path.to_owned();
        let mut ticket = self
            .with(move |file, _| evidence::ticket(file, &place, &form))
            .await?;
        ticket.token = self.inner.lock().await.places.hand_out(path).token;
        Ok(ticket)
    }

    /// Adds the file of a token to its case. If it is refused, the token stays good.
    pub async fn attach(&self, place: &str, form: AttachForm) -> Result<CaseView, DeskError> {
        let path = self.place(place).await?;
        let view = self
            .in_turns(self.adding.begin(), move |file, today, progress| {
                evidence::attach(file, &path, &form, today, |done, of| {
                    progress.hear(done, of)
                })
            })
            .await?;
        self.inner.lock().await.places.use_up(place);
        Ok(view)
    }

    /// How far the file is that is being added. It does not wait for the case file.
    pub fn adding(&self) -> ProgressView {
        self.adding.progress().view()
    }

    /// Calls off adding a file: nothing of it stays.
    pub fn stop_adding(&self) {
        self.adding.progress().stop();
    }

    /// Saves a copy of a kept file to `path`.
    pub async fn save_copy(&self, id: i64, path: &Path) -> Result<(), DeskError> {
        let path = path.to_owned();
        let saved = self
            .in_turns(self.saving.begin(), move |file, _, progress| {
                evidence::save(file, id, &path, |done, of| progress.hear(done, of))
            })
            .await;
        // The next one is asked for with a dialog; meanwhile nothing is being saved.
        self.saving.begin();
        saved
    }

    /// How far the copy is that is being saved; of nothing if none is. It does not wait for the case file.
    pub fn saving(&self) -> ProgressView {
        self.saving.progress().view()
    }

    /// Calls off saving a copy: no part of it stays.
    pub fn stop_saving(&self) {
        self.saving.progress().stop();
    }

    /// Destroys a kept file. What is left of a large one is removed while others work; closing leaves the rest
    /// of it to the next opening.
    pub async fn destroy(&self, form: EvidenceForm) -> Result<CaseView, DeskError> {
        let view = self
            .with(move |file, today| evidence::destroy(file, &form, today))
            .await?;
        let mut keeper = self.keeper().await?;
        spawn_blocking(move || casefile::evidence::clear(&mut keeper));
        Ok(view)
    }

    /// Checks everything in the open case file and its backups, while others work in it.
    pub async fn check(&self) -> Result<VerifyView, DeskError> {
        self.in_turns(self.checking.begin(), move |file, _, progress| {
            verify::verify_in_turns(file, |done, of| progress.hear(done, of))
        })
        .await
    }

    /// How far the check is. It does not wait for the case file.
    pub fn checking(&self) -> ProgressView {
        self.checking.progress().view()
    }

    /// Calls off the check.
    pub fn stop_checking(&self) {
        self.checking.progress().stop();
    }

    /// Keeps what was typed and not saved, until the same person is back.
    pub async fn keep_unsaved(&self, form: UnsavedForm) -> Result<(), DeskError> {
        let message = match &form.message {
            // A message that was logged meanwhile is in its case.
            Some(token) => self.inner.lock().await.places.message(token).ok(),
            None => None,
        };
        self.with(move |file, _| {
            unsaved::keep(file, &form.content, message.as_deref(), form.locking)
        })
        .await
    }

    /// What whoever has the file open was typing before it was locked or the program ended.
    pub async fn unsaved(&self) -> Result<Option<UnsavedView>, DeskError> {
        let Some((content, message)) = self.with(|file, _| unsaved::find(file)).await? else {
            return Ok(None);
        };
        let mut inner = self.inner.lock().await;
        let message = message.map(|message| inner.places.keep_message(message));
        Ok(Some(UnsavedView { content, message }))
    }

    /// Logs a case, with the message it came from if there is one. If the form is refused, the message
    /// stays under its token.
    pub async fn log_case(
        &self,
        form: CaseForm,
        message: Option<String>,
    ) -> Result<CaseView, DeskError> {
        let kept = match &message {
            Some(token) => Some(self.inner.lock().await.places.message(token)?),
            None => None,
        };
        let view = self
            .with(move |file, today| cases::log(file, form, kept.as_deref(), today))
            .await?;
        if let Some(token) = message {
            self.inner.lock().await.places.forget_message(&token);
        }
        Ok(view)
    }

    async fn open(
        &self,
        place: PlaceRef,
        unlock: impl FnOnce(&Path) -> Result<CaseFile, DeskError> + Send + 'static,
    ) -> Result<DeskView, DeskError> {
        let path = self.path_of(&place).await?;
        self.close_proving().await;
        let twins = self.folders.twins();
        let file = blocking(move || {
            // A lost keys file comes back from its twin; without one, unlocking says that it is lost.
            let _ = casefile::put_back_keys(&path, &twins);
            unlock(&path).map_err(|error| reading::name_the_opener(error, &path, Utc::now()))
        })
        .await?;
        self.inner.lock().await.open = Open::Desk(Keeper::start(file)?);
        self.opened().await
    }

    /// A file whose sheet was never proven is closed before another is opened.
    async fn close_proving(&self) {
        let mut inner = self.inner.lock().await;
        if let Open::Proving { keeper, .. } = std::mem::take(&mut inner.open) {
            let _ = keeper.close().await;
        }
    }

    /// Remembers the open file and shows its desk.
    async fn opened(&self) -> Result<DeskView, DeskError> {
        self.inner.lock().await.offered = None;
        let twins = self.folders.twins();
        let slot = self.with(|file, _| Ok(file.device()?)).await?;
        let seen = blocking(move || Ok(slot.as_ref().and_then(device::remembered))).await?;
        let (view, path) = self
            .with(move |file, today| {
                if file.reading_since().is_none() {
                    seen.map_or(Ok(()), |seen| file.meet(seen))?;
                    file.meet_twin(&twins)?;
                }
                Ok((start::desk(file, today)?, file.path().to_owned()))
            })
            .await?;
        let list = self.folders.recent_list();
        // A list that cannot be kept is only a comfort lost.
        let _ = RecentFiles::load(&list).remember(&list, &path, &view.staff, Utc::now());
        Ok(view)
    }
}

/// What the keychain should remember of a file, if it opens it: nothing while the file is in question.
fn newest(file: &CaseFile) -> Option<(DeviceSlot, Head)> {
    if file.reading_since().is_some() {
        return None;
    }
    let slot = file.device().ok()??;
    let head = file.read(casefile::history::head).ok()?;
    file.rollback().is_none().then_some((slot, head))
}

/// The backup of the day and the like.
fn by_itself(file: &mut CaseFile) {
    if file.reading_since().is_some() {
        return;
    }
    // A failure is recorded in the file and told with the backups.
    let _ = office::today(file, Utc::now()).and_then(|today| upkeep::run(file, today));
}

impl Inner {
    fn is_open(&self) -> bool {
        matches!(self.open, Open::Desk(_))
    }
}

/// Runs slow work apart from the threads that serve the window.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, DeskError> + Send + 'static,
) -> Result<T, DeskError> {
    match spawn_blocking(work).await {
        Ok(result) => result,
        Err(_) => Err(casefile::Error::Closed.into()),
    }
}

fn load_message(path: &Path) -> Result<Message, DeskError> {
    let failed = |error: std::io::Error| DeskError::from(Refusal::Import(error.kind()));
    let size = std::fs::metadata(path).map_err(failed)?.len();
    if size > MESSAGE_LIMIT {
        return Err(intake::message::Unreadable::TooLarge {
            bytes: size,
            limit: MESSAGE_LIMIT,
        }
        .into());
    }
    let bytes = std::fs::read(path).map_err(failed)?;
    Ok(Message {
        name: export::safe_name(path),
        bytes,
    })
}
