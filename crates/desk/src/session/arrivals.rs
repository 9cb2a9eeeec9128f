//! What arrives while a case file is open: messages, dropped and chosen files, and what somebody typed.

use std::path::Path;

use super::{Session, blocking};
use crate::case::CaseView;
use crate::cases::{self, CaseForm};
use crate::evidence::{self, EvidenceTicket, TicketForm};
use crate::places::{self, DraftTicket, DroppedView};
use crate::unsaved::{self, UnsavedForm, UnsavedView};
use crate::{DeskError, draft, mailbag};

impl Session {
    /// Reads a message for the open case file. Its bytes wait under a token until a case is logged.
    pub async fn read_message(&self, path: &Path) -> Result<DraftTicket, DeskError> {
        let path = path.to_owned();
        let message = blocking(move || mailbag::load(&path)).await?;
        let (message, draft) = self
            .with(move |file, today| {
                let draft = draft::read(file, &message.name, &message.bytes, today)?;
                Ok((message, draft))
            })
            .await?;
        let token = self.inner.lock().await.places.keep_message(message);
        Ok(DraftTicket { token, draft })
    }

    /// A token for a file that was dropped on the window, while a case file is open.
    pub async fn dropped(&self, path: &Path) -> Option<DroppedView> {
        let mut inner = self.inner.lock().await;
        if !inner.is_open() {
            return None;
        }
        Some(DroppedView {
            token: inner.places.hand_out(path).token,
            message: places::is_message(path),
        })
    }

    /// A token for a file that a dialog chose, with what can be said about it in its case.
    pub async fn chosen_file(
        &self,
        path: &Path,
        form: TicketForm,
    ) -> Result<EvidenceTicket, DeskError> {
        let place = path.to_owned();
        let mut ticket = self
            .with(move |file, _| evidence::ticket(file, &place, &form))
            .await?;
        ticket.token = self.inner.lock().await.places.hand_out(path).token;
        Ok(ticket)
    }

    /// Keeps what was typed and not saved, until the same person is back.
    pub async fn keep_unsaved(&self, form: UnsavedForm) -> Result<(), DeskError> {
        let message = match &form.message {
            // A message that was logged meanwhile is in its case.
            Some(token) => self.inner.lock().await.places.message(token).ok(),
            None => None,
        };
        self.with(move |file, _| {
            unsaved::keep(file, &form.content, message.as_deref(), form.locking)
        })
        .await
    }

    /// What whoever has the file open was typing before it was locked or the program ended.
    pub async fn unsaved(&self) -> Result<Option<UnsavedView>, DeskError> {
        let Some((content, message)) = self.with(|file, _| unsaved::find(file)).await? else {
            return Ok(None);
        };
        let mut inner = self.inner.lock().await;
        let message = message.map(|message| inner.places.keep_message(message));
        Ok(Some(UnsavedView { content, message }))
    }

    /// Logs a case, with the message it came from if there is one. If the form is refused, the message
    /// stays under its token.
    pub async fn log_case(
        &self,
        form: CaseForm,
        message: Option<String>,
    ) -> Result<CaseView, DeskError> {
        let kept = match &message {
            Some(token) => Some(self.inner.lock().await.places.message(token)?),
            None => None,
        };
        let view = self
            .with(move |file, today| cases::log(file, form, kept.as_deref(), today))
            .await?;
        if let Some(token) = message {
            self.inner.lock().await.places.forget_message(&token);
        }
        Ok(view)
    }
}
