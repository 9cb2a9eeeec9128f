//! The office's own letter templates and text blocks.

use desk::blocks::{self, BlockRef, BlocksView, ChangeBlockForm};
use desk::places::SavedView;
use desk::session::Session;
use desk::templates::{
    self as work, ChangeView, CompareForm, InsertView, LibraryView, PublishForm, TemplateForm,
    TemplatePreviewForm, TemplatePreviewView, TemplateTextForm, TemplateView, VariablesForm,
};
use tauri::{State, WebviewWindow, command};

use super::Answer;
use crate::dialogs;

#[command(rename_all = "snake_case")]
pub(super) async fn templates(session: State<'_, Session>) -> Answer<LibraryView> {
    session.with(|file, _| work::library(file)).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn template(
    session: State<'_, Session>,
    form: TemplateForm,
) -> Answer<TemplateView> {
    session.with(move |file, _| work::view(file, &form)).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn save_template(
    session: State<'_, Session>,
    form: TemplateTextForm,
) -> Answer<()> {
    session.with(move |file, _| work::save(file, &form)).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn preview_template(
    session: State<'_, Session>,
    form: TemplatePreviewForm,
) -> Answer<TemplatePreviewView> {
    session
        .with(move |file, today| work::preview(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn variables(
    session: State<'_, Session>,
    form: VariablesForm,
) -> Answer<Vec<InsertView>> {
    session
        .with(move |file, today| work::variables(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn publish_template(
    session: State<'_, Session>,
    form: PublishForm,
) -> Answer<TemplateView> {
    session
        .with(move |file, _| work::publish(file, &form))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn discard_template(
    session: State<'_, Session>,
    form: TemplateForm,
) -> Answer<TemplateView> {
    session
        .with(move |file, _| work::discard(file, &form))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn back_to_ours(
    session: State<'_, Session>,
    form: TemplateForm,
) -> Answer<TemplateView> {
    session
        .with(move |file, _| work::back_to_ours(file, &form))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn compare_template(
    session: State<'_, Session>,
    form: CompareForm,
) -> Answer<Vec<ChangeView>> {
    session
        .with(move |file, _| work::compare(file, &form))
        .await
}

/// Makes the file, asks where to put it, and records that a copy left the case file.
#[command(rename_all = "snake_case")]
pub(super) async fn export_template(
    window: WebviewWindow,
    session: State<'_, Session>,
    form: TemplateForm,
) -> Answer<Option<SavedView>> {
    let wanted = form.clone();
    let made = session
        .with(move |file, _| work::export(file, &wanted))
        .await?;
    let saved = dialogs::save_copy(&window, &made.file_name, made.text.into_bytes()).await?;
    if saved.is_some() {
        session
            .with(move |file, _| work::exported(file, &form))
            .await?;
    }
    Ok(saved)
}

/// Asks for a template's file and takes it as a draft; nothing if the person thought better of it.
#[command(rename_all = "snake_case")]
pub(super) async fn import_template(
    window: WebviewWindow,
    session: State<'_, Session>,
) -> Answer<Option<TemplateForm>> {
    let Some(place) = dialogs::open(&window, &dialogs::TEMPLATE).await else {
        return Ok(None);
    };
    let bytes = dialogs::read(place).await?;
    session
        .with(move |file, _| work::import(file, &bytes).map(Some))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn text_blocks(session: State<'_, Session>) -> Answer<BlocksView> {
    session.with(|file, _| blocks::view(file)).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn save_text_block(
    session: State<'_, Session>,
    form: ChangeBlockForm,
) -> Answer<BlocksView> {
    session.with(move |file, _| blocks::save(file, &form)).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn remove_text_block(
    session: State<'_, Session>,
    form: BlockRef,
) -> Answer<BlocksView> {
    session
        .with(move |file, _| blocks::remove(file, &form))
        .await
}
