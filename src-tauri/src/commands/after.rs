//! What follows a decision, and what staff know of a case besides what was sent.

use desk::case::{self, CaseView, ConfirmationForm, IdentityPapersForm, StakesForm};
use desk::recipients::{self, AddRecipientForm, RecipientForm, ToldForm};
use desk::retained::{self, DeletedForm, RetainedForm, ReviewForm};
use desk::session::Session;
use tauri::{State, command};

use super::Answer;

#[command(rename_all = "snake_case")]
pub(super) async fn settle_recipient(
    session: State<'_, Session>,
    form: ToldForm,
) -> Answer<CaseView> {
    session
        .with(move |file, today| recipients::settle(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn reopen_recipient(
    session: State<'_, Session>,
    form: RecipientForm,
) -> Answer<CaseView> {
    session
        .with(move |file, today| recipients::reopen(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn add_recipient(
    session: State<'_, Session>,
    form: AddRecipientForm,
) -> Answer<CaseView> {
    session
        .with(move |file, today| recipients::add(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn delete_retained(
    session: State<'_, Session>,
    form: DeletedForm,
) -> Answer<CaseView> {
    session
        .with(move |file, today| retained::delete(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn restore_retained(
    session: State<'_, Session>,
    form: RetainedForm,
) -> Answer<CaseView> {
    session
        .with(move |file, today| retained::restore(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn review_retained(
    session: State<'_, Session>,
    form: ReviewForm,
) -> Answer<CaseView> {
    session
        .with(move |file, today| retained::review(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn set_stakes(session: State<'_, Session>, form: StakesForm) -> Answer<CaseView> {
    session
        .with(move |file, today| case::set_stakes(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn confirm_agent(
    session: State<'_, Session>,
    form: ConfirmationForm,
) -> Answer<CaseView> {
    session
        .with(move |file, today| case::confirm_agent(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn delete_identity_papers(
    session: State<'_, Session>,
    form: IdentityPapersForm,
) -> Answer<CaseView> {
    session.destroy_papers(form).await
}
