//! The connection of an open case file, behind its one door.
//!
//! While the door is shut, nothing that changes the file lasts: whatever asks for it, SQLite takes it back at
//! its end. That is a hook on commits and not `PRAGMA query_only`, as setting a flag of a connection makes
//! SQLite prepare each statement anew, which cost a logged case a quarter of its time.

use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rusqlite::Connection;

use crate::Error;

/// A connection whose changes last only through its door.
#[derive(Debug)]
pub(crate) struct Guarded {
    connection: Connection,
    open: Arc<AtomicBool>,
}

impl Guarded {
    /// Puts the connection behind a door that is shut.
    pub(crate) fn new(connection: Connection) -> Result<Self, Error> {
        let open = Arc::new(AtomicBool::new(false));
        let door = Arc::clone(&open);
        connection.commit_hook(Some(move || !door.load(Ordering::Relaxed)))?;
        Ok(Self { connection, open })
    }

    /// Opens the door for `f`, and shuts it also if that panics.
    pub(crate) fn through<T>(
        &mut self,
        f: impl FnOnce(&mut Connection) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let _door = Door::open(&self.open);
        f(&mut self.connection)
    }

    /// Gives the connection to `f` with the door shut. What `f` begins and does not end is taken back.
    pub(crate) fn read<T>(
        &self,
        f: impl FnOnce(&Connection) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let value = f(&self.connection);
        if !self.connection.is_autocommit() {
            self.connection.execute_batch("ROLLBACK")?;
        }
        value
    }

    /// The connection without its door.
    pub(crate) fn into_inner(self) -> Result<Connection, Error> {
        self.connection.commit_hook(None::<fn() -> bool>)?;
        Ok(self.connection)
    }
}

impl Deref for Guarded {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.connection
    }
}

/// Open as long as it lives.
struct Door<'a>(&'a AtomicBool);

impl<'a> Door<'a> {
    fn open(door: &'a AtomicBool) -> Self {
        door.store(true, Ordering::Relaxed);
        Self(door)
    }
}

impl Drop for Door<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Relaxed);
    }
}
