//! The one door for writes: a transaction that must leave a trace in the history.

use std::cell::Cell;
use std::ops::Deref;

use chrono::{DateTime, SubsecRound, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::Error;
use crate::guarded::Guarded;
use crate::history::{self, Event, HistoryKey};

/// A transaction, with who makes it and when. Given out by [`crate::CaseFile::write`] alone.
#[derive(Debug)]
pub struct Write<'a> {
    transaction: Transaction<'a>,
    actor: &'a str,
    now: DateTime<Utc>,
    history: &'a HistoryKey,
    recorded: Cell<bool>,
}

/// Opens the door for `f`: all that it does lasts, with its history, or nothing does.
pub(crate) fn through<T>(
    connection: &mut Guarded,
    actor: &str,
    history: &HistoryKey,
    f: impl FnOnce(&Write<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    connection.through(|connection| {
        let w = Write::begin(connection, actor, history)?;
        let value = f(&w)?;
        w.commit()?;
        Ok(value)
    })
}

impl<'a> Write<'a> {
    fn begin(
        connection: &'a mut Connection,
        actor: &'a str,
        history: &'a HistoryKey,
    ) -> Result<Self, Error> {
        Ok(Self {
            transaction: connection.transaction_with_behavior(TransactionBehavior::Immediate)?,
            actor,
            // As precise as it is stored, so that what was inserted equals what is read.
            now: Utc::now().trunc_subsecs(3),
            history,
            recorded: Cell::new(false),
        })
    }

    /// Who has the file open.
    pub fn actor(&self) -> &str {
        self.actor
    }

    /// The instant of this write: one for all it does.
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// Appends an entry to the history, in the same transaction as what it tells of.
    ///
    /// # Errors
    /// Those of the database.
    pub fn record(&self, event: Event) -> Result<(), Error> {
        history::append(self, self.history, event)?;
        self.recorded.set(true);
        Ok(())
    }

    /// Makes the write last, unless it recorded nothing.
    fn commit(self) -> Result<(), Error> {
        match self.recorded.get() {
            true => Ok(self.transaction.commit()?),
            false => Err(Error::NoHistory),
        }
    }
}

impl<'a> Deref for Write<'a> {
    type Target = Transaction<'a>;

    fn deref(&self) -> &Self::Target {
        &self.transaction
    }
}
