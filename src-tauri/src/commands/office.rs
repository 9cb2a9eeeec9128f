//! The office and what it holds.

use desk::inventory::{self as held, CategoryForm, ContactForm, InventoryView};
use desk::office::{self as details, OfficeForm, OfficeView};
use desk::session::Session;
use tauri::{State, command};

use super::Answer;

#[command(rename_all = "snake_case")]
pub(super) async fn office(session: State<'_, Session>) -> Answer<OfficeView> {
    session.with(|file, _| details::view(file)).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn save_office(
    session: State<'_, Session>,
    form: OfficeForm,
) -> Answer<OfficeForm> {
    session.with(move |file, _| details::save(file, form)).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn inventory(session: State<'_, Session>) -> Answer<InventoryView> {
    session.with(|file, _| held::view(file)).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn save_inventory(
    session: State<'_, Session>,
    categories: Vec<CategoryForm>,
) -> Answer<InventoryView> {
    session
        .with(move |file, _| held::save(file, categories))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn save_contact(
    session: State<'_, Session>,
    form: ContactForm,
) -> Answer<InventoryView> {
    session
        .with(move |file, today| held::save_contact(file, form, today))
        .await
}
