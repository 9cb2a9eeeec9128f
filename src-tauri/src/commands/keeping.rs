//! Who can open the case file, its backups, and whether it is as it was written.

use desk::KdfCost;
use desk::backup::{self as copies, BackupsView, ContentsView};
use desk::older::{self as age, OlderForm, OlderView};
use desk::places::{PlaceRef, PlaceView, SavedView};
use desk::progress::ProgressView;
use desk::purge::SalvagedView;
use desk::session::Session;
use desk::staff::{self as people, AddStaffForm, PassphraseForm, RenameStaffForm, StaffView};
use desk::start::{self as before, RecoverForm, SheetForm, UnlockForm};
use desk::verify::VerifyView;
use tauri::{State, WebviewWindow, command};

use super::Answer;
use crate::dialogs;

#[command(rename_all = "snake_case")]
pub(super) async fn staff(session: State<'_, Session>) -> Answer<StaffView> {
    session.with(|file, _| people::view(file)).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn add_staff(
    session: State<'_, Session>,
    form: AddStaffForm,
) -> Answer<StaffView> {
    session
        .with(move |file, _| people::add(file, form, KdfCost::tuned()))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn remove_staff(session: State<'_, Session>, name: String) -> Answer<StaffView> {
    session
        .with(move |file, _| people::remove(file, &name))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn rename_staff(
    session: State<'_, Session>,
    form: RenameStaffForm,
) -> Answer<StaffView> {
    session
        .with(move |file, _| people::rename(file, &form))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn change_passphrase(
    session: State<'_, Session>,
    form: PassphraseForm,
) -> Answer<StaffView> {
    session
        .with(move |file, _| people::change_passphrase(file, form, KdfCost::tuned()))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn backups(session: State<'_, Session>) -> Answer<BackupsView> {
    session.with(|file, _| copies::view(file)).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn make_backup(session: State<'_, Session>) -> Answer<BackupsView> {
    session
        .with(|file, _| {
            copies::make(file, None)?;
            copies::view(file)
        })
        .await
}

/// Asks for the folder that backups go to from now on; nothing if the person thought better of it.
#[command(rename_all = "snake_case")]
pub(super) async fn choose_backup_folder(
    window: WebviewWindow,
    session: State<'_, Session>,
) -> Answer<Option<BackupsView>> {
    let Some(folder) = dialogs::folder(&window, "Folder for backups").await else {
        return Ok(None);
    };
    session
        .with(move |file, _| copies::save_folder(file, &folder).map(Some))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn set_automatic_backups(
    session: State<'_, Session>,
    on: bool,
) -> Answer<BackupsView> {
    session
        .with(move |file, _| copies::save_automatic(file, on))
        .await
}

/// A token for one of the backups that are listed.
#[command(rename_all = "snake_case")]
pub(super) async fn listed_backup(
    session: State<'_, Session>,
    file_name: String,
) -> Answer<PlaceView> {
    session.listed_backup(file_name).await
}

/// A token for the newest backup beside a case file, or for one that a dialog chose.
#[command(rename_all = "snake_case")]
pub(super) async fn choose_backup(
    window: WebviewWindow,
    session: State<'_, Session>,
    of: Option<PlaceRef>,
) -> Answer<Option<PlaceView>> {
    if let Some(place) = &of
        && let Some(newest) = session.newest_backup(place).await?
    {
        return Ok(Some(newest));
    }
    let Some(path) = dialogs::open(&window, &dialogs::BACKUP).await else {
        return Ok(None);
    };
    Ok(Some(session.hand_out(&path).await))
}

#[command(rename_all = "snake_case")]
pub(super) async fn inspect_backup(
    session: State<'_, Session>,
    place: String,
    form: UnlockForm,
) -> Answer<ContentsView> {
    session.inspect(&place, form).await
}

/// Asks where the new case file goes; nothing if the person thought better of it.
#[command(rename_all = "snake_case")]
pub(super) async fn restore_backup(
    window: WebviewWindow,
    session: State<'_, Session>,
    place: String,
    form: UnlockForm,
) -> Answer<Option<SavedView>> {
    let Some(out) = dialogs::create(&window, &dialogs::RESTORED, "Restored").await else {
        return Ok(None);
    };
    session.restore(&place, form, out).await.map(Some)
}

#[command(rename_all = "snake_case")]
pub(super) async fn inspect_backup_with_sheet(
    session: State<'_, Session>,
    place: String,
    form: SheetForm,
) -> Answer<ContentsView> {
    session.inspect_with_sheet(&place, form).await
}

/// Asks where the new case file goes, once the form will do; nothing if the person thought better of it.
#[command(rename_all = "snake_case")]
pub(super) async fn restore_backup_with_sheet(
    window: WebviewWindow,
    session: State<'_, Session>,
    place: String,
    form: RecoverForm,
) -> Answer<Option<SavedView>> {
    before::check_recovery(&form)?;
    let Some(out) = dialogs::create(&window, &dialogs::RESTORED, "Restored").await else {
        return Ok(None);
    };
    session
        .restore_with_sheet(&place, form, out)
        .await
        .map(Some)
}

/// Asks where the new case file goes; nothing if the person thought better of it.
#[command(rename_all = "snake_case")]
pub(super) async fn salvage_file(
    window: WebviewWindow,
    session: State<'_, Session>,
    place: PlaceRef,
    form: UnlockForm,
) -> Answer<Option<SalvagedView>> {
    let Some(out) = dialogs::create(&window, &dialogs::RESTORED, "Salvaged").await else {
        return Ok(None);
    };
    session.salvage(&place, form, out).await.map(Some)
}

#[command(rename_all = "snake_case")]
pub(super) async fn check_file(session: State<'_, Session>) -> Answer<VerifyView> {
    session.check().await
}

/// How far the check of the file is.
#[command(rename_all = "snake_case")]
pub(super) async fn checking_file(session: State<'_, Session>) -> Answer<ProgressView> {
    Ok(session.checking())
}

#[command(rename_all = "snake_case")]
pub(super) async fn stop_checking_file(session: State<'_, Session>) -> Answer<()> {
    session.stop_checking();
    Ok(())
}

/// The question whether an older file is meant, if there is one.
#[command(rename_all = "snake_case")]
pub(super) async fn older(session: State<'_, Session>) -> Answer<Option<OlderView>> {
    session.with(|file, _| Ok(age::view(file))).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn accept_older(session: State<'_, Session>, form: OlderForm) -> Answer<()> {
    session.with(move |file, _| age::accept(file, &form)).await
}
