//! New files made of a backup or of a damaged file. What is open stays open, and nothing is overwritten.

use std::path::{Path, PathBuf};

use casefile::{CaseFile, KdfCost};
use chrono::Utc;
use zeroize::Zeroizing;

use super::{Session, blocking};
use crate::DeskError;
use crate::backup::{self, ContentsView};
use crate::error::Refusal;
use crate::places::{self, PlaceRef, PlaceView, SavedView};
use crate::purge::{self, SalvagedView};
use crate::recent::RecentFiles;
use crate::start::{RecoverForm, SheetForm, UnlockForm};

impl Session {
    /// A token for one of the backups that the open file lists.
    pub async fn listed_backup(&self, file_name: String) -> Result<PlaceView, DeskError> {
        let path = self
            .with(move |file, _| backup::listed(file, &file_name))
            .await?;
        Ok(self.hand_out(&path).await)
    }

    /// A token for the newest backup in the folder beside a case file, which may be too damaged to say
    /// where its backups go.
    pub async fn newest_backup(&self, place: &PlaceRef) -> Result<Option<PlaceView>, DeskError> {
        let path = self.path_of(place).await?;
        match backup::newest_beside(&path) {
            Some(newest) => Ok(Some(self.hand_out(&newest).await)),
            None => Ok(None),
        }
    }

    /// What is inside a backup. It is not changed.
    pub async fn inspect(&self, backup: &str, form: UnlockForm) -> Result<ContentsView, DeskError> {
        let path = self.place(backup).await?;
        blocking(move || backup::inspect(&path, form)).await
    }

    /// Makes a new case file at `out` of a backup, and puts it first on the list of files.
    pub async fn restore(
        &self,
        backup: &str,
        form: UnlockForm,
        out: PathBuf,
    ) -> Result<SavedView, DeskError> {
        let (from, to) = (self.place(backup).await?, out.clone());
        let staff = blocking(move || close(backup::restore(&from, form, &to)?)).await?;
        Ok(self.put_first(&out, &staff))
    }

    /// What is inside a backup, opened with the recovery sheet. It is not changed.
    pub async fn inspect_with_sheet(
        &self,
        backup: &str,
        form: SheetForm,
    ) -> Result<ContentsView, DeskError> {
        let path = self.place(backup).await?;
        blocking(move || backup::inspect_with_sheet(&path, &Zeroizing::new(form.sheet))).await
    }

    /// Makes a new case file at `out` of a backup with the recovery sheet, under a new passphrase, and puts
    /// it first on the list of files.
    pub async fn restore_with_sheet(
        &self,
        backup: &str,
        form: RecoverForm,
        out: PathBuf,
    ) -> Result<SavedView, DeskError> {
        let (from, to) = (self.place(backup).await?, out.clone());
        let work = move || {
            let file = backup::restore_with_sheet(&from, form, &to, KdfCost::tuned())?;
            close(file)
        };
        let staff = blocking(work).await?;
        Ok(self.put_first(&out, &staff))
    }

    /// Puts what is readable of a damaged case file into a new one at `out`, and that first on the list.
    pub async fn salvage(
        &self,
        place: &PlaceRef,
        form: UnlockForm,
        out: PathBuf,
    ) -> Result<SalvagedView, DeskError> {
        let (from, to) = (self.path_of(place).await?, out.clone());
        let work = move || {
            let (file, view) = purge::salvage(&from, form, &to, KdfCost::tuned())?;
            Ok((close(file)?, view))
        };
        let (staff, view) = blocking(work).await?;
        self.put_first(&out, &staff);
        Ok(view)
    }

    fn put_first(&self, path: &Path, staff: &str) -> SavedView {
        let list = self.folders.recent_list();
        // A list that cannot be kept is only a comfort lost.
        let _ = RecentFiles::load(&list).remember(&list, path, staff, Utc::now());
        places::saved(path)
    }

    pub(super) async fn path_of(&self, place: &PlaceRef) -> Result<PathBuf, DeskError> {
        match place {
            PlaceRef::Token(token) => self.inner.lock().await.places.path(token),
            PlaceRef::Recent(index) => RecentFiles::load(&self.folders.recent_list())
                .path(*index)
                .map(Path::to_owned)
                .ok_or_else(|| Refusal::PlaceUnknown.into()),
        }
    }
}

/// Closes a new file, and tells who made it.
fn close(file: CaseFile) -> Result<String, DeskError> {
    let staff = file.actor().to_owned();
    file.close()?;
    Ok(staff)
}
