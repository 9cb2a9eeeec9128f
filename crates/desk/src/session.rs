//! What is open: nothing, a new file whose recovery sheet was not proven yet, or a case file.
//!
//! The window has one session. The case file lives on its own thread ([`Keeper`]); slow work such as
//! deriving a key runs apart, so that the window never waits for it. The session is the only place in
//! the desk that reads the clock.

mod arrivals;
mod folders;
mod keys;
mod long_work;
mod opening;
mod restore;

use std::path::{Path, PathBuf};
use std::sync::PoisonError;

use casefile::{CaseFile, Keeper};
use chrono::{NaiveDate, Utc};
use tokio::runtime::Handle;
use tokio::sync::Mutex;
use tokio::task::spawn_blocking;

pub use folders::Folders;
use long_work::Watched;

use crate::case::CaseView;
use crate::decisions::{self, DecisionForm};
use crate::error::Refusal;
use crate::places::{PlaceView, Places};
use crate::preferences::{LockingForm, LockingView, Preferences};
use crate::recent::RecentFiles;
use crate::start::{RecoverySheetView, StartView};
use crate::{DeskError, office, upkeep};

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
        by_itself(&keeper).await;
        done
    }

    async fn keeper(&self) -> Result<Keeper, DeskError> {
        match &self.inner.lock().await.open {
            Open::Desk(keeper) => Ok(keeper.clone()),
            Open::Nothing | Open::Proving { .. } => Err(Refusal::Locked.into()),
        }
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
}

/// The backup of the day and the like. Nobody waits for it; what came of it is told with the backups.
async fn by_itself(keeper: &Keeper) {
    let (rest, runtime) = (keeper.clone(), Handle::current());
    let due = move |file: &mut CaseFile| {
        if is_left_of_what_was_due(file) {
            runtime.spawn_blocking(|| long_work::clear(rest));
        }
    };
    // If the file was closed meanwhile, it is done when it is open again.
    let _ = keeper.post(due).await;
}

/// Does what is due, and tells whether something of it is left to be removed.
fn is_left_of_what_was_due(file: &mut CaseFile) -> bool {
    if file.reading_since().is_some() {
        return false;
    }
    // A failure is recorded in the file and told with the backups.
    let done = office::today(file, Utc::now()).and_then(|today| upkeep::run(file, today));
    done.is_ok_and(|upkeep| upkeep.destroyed > 0)
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
