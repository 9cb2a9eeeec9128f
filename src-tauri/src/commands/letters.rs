//! Letters, from the draft to the files they are exported as.

use desk::case::CaseView;
use desk::letters::{
    self as work, BatchCaseView, BatchForm, BatchKindForm, BatchKindView, BatchLetterView,
    DetailsForm, Format, HeardForm, LetterPreviewForm, LetterTextForm, LetterView, PrepareForm,
    PreviewView, SendForm,
};
use desk::places::{PlaceView, SavedView};
use desk::session::Session;
use tauri::{State, WebviewWindow, command};

use super::Answer;
use crate::dialogs;

#[command(rename_all = "snake_case")]
pub(super) async fn prepare_letter(
    session: State<'_, Session>,
    form: PrepareForm,
) -> Answer<LetterView> {
    session
        .with(move |file, today| work::prepare(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn letter(session: State<'_, Session>, id: i64) -> Answer<LetterView> {
    session
        .with(move |file, today| work::open(file, id, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn save_letter_text(
    session: State<'_, Session>,
    form: LetterTextForm,
) -> Answer<LetterView> {
    session
        .with(move |file, today| work::save_text(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn preview_letter(
    session: State<'_, Session>,
    form: LetterPreviewForm,
) -> Answer<PreviewView> {
    session
        .with(move |file, today| work::preview(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn send_letter(session: State<'_, Session>, form: SendForm) -> Answer<LetterView> {
    session
        .with(move |file, today| work::send(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn letter_heard(
    session: State<'_, Session>,
    form: HeardForm,
) -> Answer<LetterView> {
    session
        .with(move |file, today| work::heard(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn set_letter_details(
    session: State<'_, Session>,
    form: DetailsForm,
) -> Answer<LetterView> {
    session
        .with(move |file, today| work::set_details(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn discard_letter(session: State<'_, Session>, id: i64) -> Answer<CaseView> {
    session
        .with(move |file, today| {
            let case = work::view(file, id, today)?.case;
            work::discard(file, id)?;
            desk::case::view(file, &case, today)
        })
        .await
}

/// Makes the file, asks where to put it, and records that a copy left the case file.
#[command(rename_all = "snake_case")]
pub(super) async fn export_letter(
    window: WebviewWindow,
    session: State<'_, Session>,
    id: i64,
    format: Format,
) -> Answer<Option<SavedView>> {
    let copy = session
        .with(move |file, today| work::export(file, id, format, today))
        .await?;
    let saved = dialogs::save_copy(&window, &copy.file_name, copy.bytes).await?;
    if saved.is_some() {
        session
            .with(move |file, _| work::exported(file, id, format))
            .await?;
    }
    Ok(saved)
}

#[command(rename_all = "snake_case")]
pub(super) async fn batch_kinds(session: State<'_, Session>) -> Answer<Vec<BatchKindView>> {
    session
        .with(|file, today| work::batch_kinds(file, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn batch_cases(
    session: State<'_, Session>,
    form: BatchKindForm,
) -> Answer<Vec<BatchCaseView>> {
    session
        .with(move |file, today| work::batch_cases(file, form.kind.0, today))
        .await
}

/// Asks for the folder that the files of a batch go to; nothing if the person thought better of it.
#[command(rename_all = "snake_case")]
pub(super) async fn choose_letter_folder(
    window: WebviewWindow,
    session: State<'_, Session>,
) -> Answer<Option<PlaceView>> {
    let Some(folder) = dialogs::folder(&window, "Folder for the letters").await else {
        return Ok(None);
    };
    Ok(Some(session.hand_out(&folder).await))
}

/// One letter of a batch. The page asks for one after the other, so it can show how far it is and stop.
#[command(rename_all = "snake_case")]
pub(super) async fn batch_letter(
    session: State<'_, Session>,
    form: BatchForm,
    folder: String,
) -> Answer<BatchLetterView> {
    let folder = session.place(&folder).await?;
    session
        .with(move |file, today| work::batch_letter(file, &form, &folder, today))
        .await
}
