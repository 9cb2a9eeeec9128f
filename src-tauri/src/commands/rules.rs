//! What the office adds to the rules: days off, and other laws to show.

use desk::checks::{self, TooMuchForm, TooMuchView};
use desk::holidays::{self as days, DayForm, HolidayChangeView, HolidayForm, HolidaysView};
use desk::packs::{self as laws, PackForm, PacksView};
use desk::session::Session;
use tauri::{State, command};

use super::Answer;

#[command(rename_all = "snake_case")]
pub(super) async fn holidays(session: State<'_, Session>) -> Answer<HolidaysView> {
    session.with(|file, today| days::view(file, today)).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn preview_holiday(
    session: State<'_, Session>,
    form: DayForm,
) -> Answer<HolidayChangeView> {
    session
        .with(move |file, _| days::preview(file, &form))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn add_holiday(
    session: State<'_, Session>,
    form: HolidayForm,
) -> Answer<HolidaysView> {
    session
        .with(move |file, today| days::add(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn remove_holiday(
    session: State<'_, Session>,
    form: DayForm,
) -> Answer<HolidaysView> {
    session
        .with(move |file, today| days::remove(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn packs(session: State<'_, Session>) -> Answer<PacksView> {
    session.with(|file, _| laws::view(file)).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn set_pack(session: State<'_, Session>, form: PackForm) -> Answer<PacksView> {
    session.with(move |file, _| laws::set(file, &form)).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn too_much(
    session: State<'_, Session>,
    form: TooMuchForm,
) -> Answer<TooMuchView> {
    session
        .with(move |file, _| checks::too_much(file, &form))
        .await
}
