//! The one door for writes: a transaction that must leave a trace in the history.

use std::cell::Cell;
use std::ops::Deref;

use chrono::{DateTime, SubsecRound, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::history::{self, Event, HistoryKey};
use crate::{Error, open};

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
    connection: &mut Connection,
    actor: &str,
    history: &HistoryKey,
    f: impl FnOnce(&Write<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    let door = Door::open(connection)?;
    let w = Write::begin(door.connection, actor, history)?;
    let value = f(&w)?;
    w.commit()?;
    Ok(value)
}

/// Opens the door for work that leaves the file as it is, such as copying it.
pub(crate) fn maintain<T>(
    connection: &mut Connection,
    f: impl FnOnce(&Connection) -> Result<T, Error>,
) -> Result<T, Error> {
    let door = Door::open(connection)?;
    f(door.connection)
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

/// Lets changes through as long as it lives, also when a write breaks off.
struct Door<'a> {
    connection: &'a mut Connection,
}

impl<'a> Door<'a> {
    fn open(connection: &'a mut Connection) -> Result<Self, Error> {
        open::only_reads(connection, false)?;
        Ok(Self { connection })
    }
}

impl Drop for Door<'_> {
    fn drop(&mut self) {
        // Setting a flag of the connection fails only if the connection is unusable anyway.
        let _ = open::only_reads(self.connection, true);
    }
}
