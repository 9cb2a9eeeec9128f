//! Before the desk is open, and closing it again.

use desk::passphrase::{self, StrengthView};
use desk::places::{DraftTicket, PlaceRef, PlaceView, SavedView};
use desk::purge::PurgedView;
use desk::recovery::{self, NewRecoveryForm};
use desk::session::Session;
use desk::start::{
    DeskView, NewFileForm, RecoverForm, RecoveryProofForm, RecoverySheetView, StartView, UnlockForm,
};
use tauri::{State, WebviewWindow, command};

use super::Answer;
use crate::arguments::Opened;
use crate::dialogs;

#[command(rename_all = "snake_case")]
pub(super) async fn start(session: State<'_, Session>) -> Answer<StartView> {
    Ok(session.start().await)
}

#[command(rename_all = "snake_case")]
pub(super) fn strength(passphrase: String, known: Vec<String>) -> StrengthView {
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    passphrase::strength(&passphrase, &known)
}

#[command(rename_all = "snake_case")]
pub(super) async fn choose_new_place(
    window: WebviewWindow,
    session: State<'_, Session>,
) -> Answer<Option<PlaceView>> {
    let Some(path) = dialogs::create(&window, &dialogs::NEW_CASE_FILE, "Privacy requests").await
    else {
        return Ok(None);
    };
    Ok(Some(session.hand_out(&path).await))
}

#[command(rename_all = "snake_case")]
pub(super) async fn create_file(
    session: State<'_, Session>,
    place: String,
    form: NewFileForm,
) -> Answer<RecoverySheetView> {
    session.create(&place, form).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn prove_recovery(
    session: State<'_, Session>,
    form: RecoveryProofForm,
) -> Answer<DeskView> {
    session.prove_recovery(form).await
}

/// Saves the sheet that waits to be proven where a dialog says; nothing if the person thought better of it.
#[command(rename_all = "snake_case")]
pub(super) async fn save_recovery_sheet(
    window: WebviewWindow,
    session: State<'_, Session>,
) -> Answer<Option<SavedView>> {
    let sheet = session.recovery_pdf().await?;
    dialogs::save_copy(&window, recovery::FILE_NAME, sheet).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn renew_recovery(
    session: State<'_, Session>,
    form: NewRecoveryForm,
) -> Answer<PurgedView> {
    session.renew_recovery(form).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn choose_existing(
    window: WebviewWindow,
    session: State<'_, Session>,
) -> Answer<Option<PlaceView>> {
    let Some(path) = dialogs::open(&window, &dialogs::CASE_FILE).await else {
        return Ok(None);
    };
    Ok(Some(session.hand_out(&path).await))
}

#[command(rename_all = "snake_case")]
pub(super) async fn unlock(
    session: State<'_, Session>,
    place: PlaceRef,
    form: UnlockForm,
) -> Answer<DeskView> {
    session.unlock(place, form).await
}

/// Opens a case file for reading only.
#[command(rename_all = "snake_case")]
pub(super) async fn read_file(
    session: State<'_, Session>,
    place: PlaceRef,
    form: UnlockForm,
) -> Answer<DeskView> {
    session.read(place, form).await
}

/// Shows what was done since, in a file that is open for reading only.
#[command(rename_all = "snake_case")]
pub(super) async fn read_again(session: State<'_, Session>) -> Answer<DeskView> {
    session.read_again().await
}

#[command(rename_all = "snake_case")]
pub(super) async fn recover(
    session: State<'_, Session>,
    place: PlaceRef,
    form: RecoverForm,
) -> Answer<DeskView> {
    session.recover(place, form).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn open_sample(session: State<'_, Session>) -> Answer<DeskView> {
    session.open_sample().await
}

#[command(rename_all = "snake_case")]
pub(super) async fn wipe_sample(session: State<'_, Session>) -> Answer<StartView> {
    session.wipe_sample().await
}

#[command(rename_all = "snake_case")]
pub(super) async fn forget_recent(session: State<'_, Session>, index: usize) -> Answer<StartView> {
    Ok(session.forget_recent(index).await)
}

/// The message that the program was started with, once there is a case file to read it for.
#[command(rename_all = "snake_case")]
pub(super) async fn opened_with(
    session: State<'_, Session>,
    opened: State<'_, Opened>,
) -> Answer<Option<DraftTicket>> {
    if !session.is_open().await {
        return Ok(None);
    }
    let Some(path) = opened.take_message() else {
        return Ok(None);
    };
    session.read_message(&path).await.map(Some)
}

#[command(rename_all = "snake_case")]
pub(super) async fn desk(session: State<'_, Session>) -> Answer<DeskView> {
    session
        .with(|file, today| desk::start::desk(file, today))
        .await
}
