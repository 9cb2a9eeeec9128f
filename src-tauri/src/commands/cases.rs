//! The day's work, the cases, and what is done with one.

use desk::case::{AuthorityForm, CaseView, PeopleForm};
use desk::cases::{CaseForm, CasesForm, CasesView};
use desk::checks::CheckForm;
use desk::decisions::{CarryOutForm, DecisionForm, ExtensionForm, RequestForm};
use desk::draft::ChoicesView;
use desk::notes::NoteForm;
use desk::places::DraftTicket;
use desk::session::Session;
use desk::today::TodayView;
use desk::{case as one, cases as all, checks, decisions, draft, notes};
use tauri::{State, WebviewWindow, command};

use super::Answer;
use crate::dialogs;

#[command(rename_all = "snake_case")]
pub(super) async fn today(session: State<'_, Session>) -> Answer<TodayView> {
    session
        .with(|file, today| desk::today::view(file, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn cases(session: State<'_, Session>, form: CasesForm) -> Answer<CasesView> {
    session
        .with(move |file, today| all::list(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn case(session: State<'_, Session>, number: String) -> Answer<CaseView> {
    session
        .with(move |file, today| one::view(file, &number, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn choices(session: State<'_, Session>) -> Answer<ChoicesView> {
    session.with(|_, today| Ok(draft::choices(today))).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn choose_message(
    window: WebviewWindow,
    session: State<'_, Session>,
) -> Answer<Option<DraftTicket>> {
    let Some(path) = dialogs::open(&window, &dialogs::MESSAGE).await else {
        return Ok(None);
    };
    session.read_message(&path).await.map(Some)
}

/// Reads a message that was dropped on the window.
#[command(rename_all = "snake_case")]
pub(super) async fn dropped_message(
    session: State<'_, Session>,
    place: String,
) -> Answer<DraftTicket> {
    let dropped = session.place(&place).await?;
    session.read_message(&dropped).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn log_case(
    session: State<'_, Session>,
    form: CaseForm,
    message: Option<String>,
) -> Answer<CaseView> {
    session.log_case(form, message).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn correct_people(
    session: State<'_, Session>,
    form: PeopleForm,
) -> Answer<CaseView> {
    session
        .with(move |file, today| one::correct_people(file, form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn set_authority(
    session: State<'_, Session>,
    form: AuthorityForm,
) -> Answer<CaseView> {
    session
        .with(move |file, today| one::set_authority(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn record_check(session: State<'_, Session>, form: CheckForm) -> Answer<CaseView> {
    session
        .with(move |file, today| checks::record(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn decide(session: State<'_, Session>, form: DecisionForm) -> Answer<CaseView> {
    session.decide(form).await
}

#[command(rename_all = "snake_case")]
pub(super) async fn carry_out(session: State<'_, Session>, form: CarryOutForm) -> Answer<CaseView> {
    session
        .with(move |file, today| decisions::carry_out(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn not_carried_out(
    session: State<'_, Session>,
    form: RequestForm,
) -> Answer<CaseView> {
    session
        .with(move |file, today| decisions::not_carried_out(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn evaluate_as_categories(
    session: State<'_, Session>,
    form: RequestForm,
) -> Answer<CaseView> {
    session
        .with(move |file, today| decisions::evaluate_as_categories(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn extend(session: State<'_, Session>, form: ExtensionForm) -> Answer<CaseView> {
    session
        .with(move |file, today| decisions::extend(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn acknowledge_orally(
    session: State<'_, Session>,
    form: RequestForm,
) -> Answer<CaseView> {
    session
        .with(move |file, today| decisions::acknowledged_orally(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn answer_otherwise(
    session: State<'_, Session>,
    form: RequestForm,
) -> Answer<CaseView> {
    session
        .with(move |file, today| decisions::answered_otherwise(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn withdraw(session: State<'_, Session>, form: RequestForm) -> Answer<CaseView> {
    session
        .with(move |file, today| decisions::withdraw(file, &form, today))
        .await
}

#[command(rename_all = "snake_case")]
pub(super) async fn add_note(session: State<'_, Session>, form: NoteForm) -> Answer<CaseView> {
    session
        .with(move |file, today| notes::add(file, &form, today))
        .await
}
