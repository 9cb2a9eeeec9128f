//! Long work on the open case file, in turns with whoever works in it: a file comes in, a copy goes out, what was
//! destroyed is cleared away, all is checked.

use std::path::Path;
use std::sync::{Arc, PoisonError};

use casefile::Keeper;
use chrono::NaiveDate;
use tokio::task::spawn_blocking;

use super::{Session, blocking, by_itself};
use crate::DeskError;
use crate::case::{self, CaseView, IdentityPapersForm};
use crate::evidence::{self, AttachForm, EvidenceForm};
use crate::progress::{Progress, ProgressView};
use crate::verify::{self, VerifyView};

/// Long work that is looked after by somebody; the last that was begun.
#[derive(Debug, Default)]
pub(super) struct Watched(std::sync::Mutex<Arc<Progress>>);

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

impl Session {
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
        by_itself(&keeper).await;
        done
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

    /// Destroys a kept file. What is left of a large one is removed while others work.
    pub async fn destroy(&self, form: EvidenceForm) -> Result<CaseView, DeskError> {
        let view = self
            .with(move |file, today| evidence::destroy(file, &form, today))
            .await?;
        self.clear_the_rest().await;
        Ok(view)
    }

    /// Destroys what was sent to prove who somebody is, like [`Session::destroy`].
    pub async fn destroy_papers(&self, form: IdentityPapersForm) -> Result<CaseView, DeskError> {
        let view = self
            .with(move |file, today| case::delete_identity_papers(file, &form, today))
            .await?;
        self.clear_the_rest().await;
        Ok(view)
    }

    async fn clear_the_rest(&self) {
        // Locked again, it is removed when the file is opened.
        if let Ok(keeper) = self.keeper().await {
            spawn_blocking(|| clear(keeper));
        }
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
}

/// Removes what is left of destroyed files in turns with others. What closing keeps it from is removed at the
/// next opening.
pub(super) fn clear(mut keeper: Keeper) {
    let _ = casefile::evidence::clear(&mut keeper);
}
