//! Locking, what survives it, and the keychain that may open again.

use desk::places::PlaceRef;
use desk::preferences::{LockingForm, LockingView};
use desk::session::Session;
use desk::staff::StaffView;
use desk::start::{DeskView, StartView};
use desk::unsaved::{self as typed, UnsavedForm, UnsavedView};
use tauri::{State, command};

use super::Answer;
use crate::locking::Activity;

#[command(rename_all = "snake_case")]
pub(super) async fn lock(session: State<'_, Session>) -> Answer<StartView> {
    Ok(session.lock().await)
}

/// Somebody is at the keyboard or the mouse.
#[command(rename_all = "snake_case")]
pub(super) fn active(activity: State<'_, Activity>) -> Answer<()> {
    activity.seen();
    Ok(())
}

#[command(rename_all = "snake_case")]
pub(super) fn locking(session: State<'_, Session>) -> LockingView {
    session.preferences().view()
}

#[command(rename_all = "snake_case")]
pub(super) fn save_locking(session: State<'_, Session>, form: LockingForm) -> Answer<LockingView> {
    session.save_locking(form)
}

#[command(rename_all = "snake_case")]
pub(super) async fn keep_unsaved(session: State<'_, Session>, form: UnsavedForm) -> Answer<()> {
    session.keep_unsaved(form).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn unsaved(session: State<'_, Session>) -> Answer<Option<UnsavedView>> {
    session.unsaved().await
}

#[command(rename_all = "snake_case")]
pub(super) async fn forget_unsaved(session: State<'_, Session>) -> Answer<()> {
    session.with(|file, _| typed::forget(file)).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn unlock_with_keychain(
    session: State<'_, Session>,
    place: PlaceRef,
    staff: Option<String>,
) -> Answer<DeskView> {
    session.unlock_with_keychain(place, staff).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn keep_in_keychain(session: State<'_, Session>) -> Answer<StaffView> {
    session.keep_in_keychain().await
}

#[command(rename_all = "snake_case")]
pub(super) async fn leave_keychain(session: State<'_, Session>) -> Answer<StaffView> {
    session.leave_keychain().await
}
