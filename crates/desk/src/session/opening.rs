//! Opening and closing: a new file until its sheet is proven, a file that is unlocked or read, the sample.

use std::path::Path;

use casefile::{CaseFile, DeviceSlot, Head, KdfCost, Keeper};
use chrono::Utc;
use tokio::task::spawn_blocking;

use super::{Open, Session, blocking};
use crate::error::Refusal;
use crate::places::PlaceRef;
use crate::recent::RecentFiles;
use crate::start::{
    self, DeskView, NewFileForm, RecoverForm, RecoveryProofForm, RecoverySheetView, StartView,
    UnlockForm,
};
use crate::{DeskError, device, office, reading, recovery, sample};

impl Session {
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
