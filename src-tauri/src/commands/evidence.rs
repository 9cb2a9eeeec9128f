//! The files kept for a case: added, saved as copies, destroyed.

use desk::case::CaseView;
use desk::evidence::{self as work, AttachForm, EvidenceForm, EvidenceTicket, TicketForm};
use desk::places::{self, SavedView};
use desk::progress::ProgressView;
use desk::session::Session;
use tauri::{State, WebviewWindow, command};

use super::Answer;
use crate::dialogs;

/// Asks for a file to add to a case; nothing if the person thought better of it.
#[command(rename_all = "snake_case")]
pub(super) async fn choose_evidence(
    window: WebviewWindow,
    session: State<'_, Session>,
    form: TicketForm,
) -> Answer<Option<EvidenceTicket>> {
    let Some(chosen) = dialogs::any_file(&window, "Add a file to the case").await else {
        return Ok(None);
    };
    session.chosen_file(&chosen, form).await.map(Some)
}

/// A file that was dropped on a case.
#[command(rename_all = "snake_case")]
pub(super) async fn dropped_evidence(
    session: State<'_, Session>,
    place: String,
    form: TicketForm,
) -> Answer<EvidenceTicket> {
    let dropped = session.place(&place).await?;
    session.chosen_file(&dropped, form).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn attach_evidence(
    session: State<'_, Session>,
    place: String,
    form: AttachForm,
) -> Answer<CaseView> {
    session.attach(&place, form).await
}

/// How far the file is that is being added.
#[command(rename_all = "snake_case")]
pub(super) async fn adding_evidence(session: State<'_, Session>) -> Answer<ProgressView> {
    Ok(session.adding())
}

#[command(rename_all = "snake_case")]
pub(super) async fn stop_adding_evidence(session: State<'_, Session>) -> Answer<()> {
    session.stop_adding();
    Ok(())
}

/// Asks where to save a copy; nothing if the person thought better of it.
#[command(rename_all = "snake_case")]
pub(super) async fn save_evidence(
    window: WebviewWindow,
    session: State<'_, Session>,
    id: i64,
) -> Answer<Option<SavedView>> {
    let name = session
        .with(move |file, _| work::file_name(file, id))
        .await?;
    let Some(chosen) = dialogs::copy(&window, &name).await else {
        return Ok(None);
    };
    session.save_copy(id, &chosen).await?;
    Ok(Some(places::saved(&chosen)))
}

/// How far the copy is that is being saved; of nothing while its place is chosen.
#[command(rename_all = "snake_case")]
pub(super) async fn saving_evidence(session: State<'_, Session>) -> Answer<ProgressView> {
    Ok(session.saving())
}

#[command(rename_all = "snake_case")]
pub(super) async fn stop_saving_evidence(session: State<'_, Session>) -> Answer<()> {
    session.stop_saving();
    Ok(())
}

#[command(rename_all = "snake_case")]
pub(super) async fn destroy_evidence(
    session: State<'_, Session>,
    form: EvidenceForm,
) -> Answer<CaseView> {
    session.destroy(form).await
}
