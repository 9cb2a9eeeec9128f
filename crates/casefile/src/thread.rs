//! The keeper: owns an open case file on a thread of its own.
//!
//! The database blocks, so it must not run on a thread that serves a window or a runtime. Jobs go to
//! the keeper through a channel and run one after another. A job that has been sent runs to its end, even
//! if nobody waits for its answer any more: a cancelled future never leaves half a write.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tokio::sync::{mpsc, oneshot};

use crate::{CaseFile, Error};

/// Jobs that may wait before a sender has to.
const WAITING: usize = 64;

type Job = Box<dyn FnOnce(&mut CaseFile) + Send>;

enum Message {
    Run(Job),
    Close(oneshot::Sender<Result<(), Error>>),
}

/// A handle on an open case file. Clones are handles on the same file; it is closed when the last one is
/// dropped, if not before. Dropping the last one waits until it is closed.
#[derive(Clone, Debug)]
pub struct Keeper {
    // Dropped first: nobody can send any more, so the thread comes to its end.
    sender: mpsc::Sender<Message>,
    #[expect(dead_code, reason = "held for what it does when the last handle goes")]
    ending: Arc<Ending>,
}

/// Waits for the thread, so that the program does not end under a file that is being closed: the cipher's
/// library takes itself apart at the end of a program, and whoever still uses it crashes.
#[derive(Debug)]
struct Ending(Option<JoinHandle<()>>);

impl Drop for Ending {
    fn drop(&mut self) {
        let Some(thread) = self.0.take() else {
            return;
        };
        // A job may hold the last handle; its thread cannot wait for itself.
        if thread.thread().id() != thread::current().id() {
            // Panics of jobs are caught; there is nothing more to learn.
            let _ = thread.join();
        }
    }
}

impl Keeper {
    /// Moves an open case file to a thread of its own.
    ///
    /// # Errors
    /// [`Error::Io`] if the system gives no thread.
    pub fn start(file: CaseFile) -> Result<Self, Error> {
        let (sender, receiver) = mpsc::channel(WAITING);
        let thread = thread::Builder::new()
            .name("case-file".to_owned())
            .spawn(move || keep(file, receiver))?;
        Ok(Self {
            sender,
            ending: Arc::new(Ending(Some(thread))),
        })
    }

    /// Runs a job on the file and waits for its answer.
    ///
    /// # Errors
    /// [`Error::Closed`] if the file is closed or the job panicked; what it was writing is rolled back then.
    pub async fn call<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut CaseFile) -> T + Send + 'static,
    ) -> Result<T, Error> {
        let (message, answer) = message(job);
        self.sender.send(message).await.map_err(|_| Error::Closed)?;
        answer.await.map_err(|_| Error::Closed)
    }

    /// Like [`Keeper::call`], for threads that are no part of an asynchronous runtime.
    ///
    /// # Errors
    /// Those of [`Keeper::call`].
    pub fn call_blocking<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut CaseFile) -> T + Send + 'static,
    ) -> Result<T, Error> {
        let (message, answer) = message(job);
        self.sender
            .blocking_send(message)
            .map_err(|_| Error::Closed)?;
        answer.blocking_recv().map_err(|_| Error::Closed)
    }

    /// Sends a job whose answer nobody waits for, such as a backup. Closing waits for it.
    ///
    /// # Errors
    /// [`Error::Closed`] if the file is closed.
    pub async fn post(
        &self,
        job: impl FnOnce(&mut CaseFile) + Send + 'static,
    ) -> Result<(), Error> {
        let message = Message::Run(Box::new(job));
        self.sender.send(message).await.map_err(|_| Error::Closed)
    }

    /// Closes the file after the jobs that were sent before.
    ///
    /// # Errors
    /// [`Error::Closed`] if it was closed before, and those of [`CaseFile::close`].
    pub async fn close(&self) -> Result<(), Error> {
        let (sender, answer) = oneshot::channel();
        let closing = self.sender.send(Message::Close(sender)).await;
        closing.map_err(|_| Error::Closed)?;
        answer.await.map_err(|_| Error::Closed)?
    }

    /// Like [`Keeper::close`], for threads that are no part of an asynchronous runtime.
    ///
    /// # Errors
    /// Those of [`Keeper::close`].
    pub fn close_blocking(&self) -> Result<(), Error> {
        let (sender, answer) = oneshot::channel();
        let closing = self.sender.blocking_send(Message::Close(sender));
        closing.map_err(|_| Error::Closed)?;
        answer.blocking_recv().map_err(|_| Error::Closed)?
    }
}

/// Where long work finds the case file: it takes a turn at a time, and lets others go between.
pub trait Turns {
    /// Does `job` on the file, and waits until it is done.
    ///
    /// # Errors
    /// Those of `job`, and [`Error::Closed`] if the file was closed meanwhile.
    fn turn<T: Send + 'static>(
        &mut self,
        job: impl FnOnce(&mut CaseFile) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error>;
}

/// Nobody else is there.
impl Turns for CaseFile {
    fn turn<T: Send + 'static>(
        &mut self,
        job: impl FnOnce(&mut CaseFile) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        job(self)
    }
}

/// Jobs that were sent meanwhile go first. For threads that are no part of an asynchronous runtime.
impl Turns for Keeper {
    fn turn<T: Send + 'static>(
        &mut self,
        job: impl FnOnce(&mut CaseFile) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        self.call_blocking(job)?
    }
}

fn message<T: Send + 'static>(
    job: impl FnOnce(&mut CaseFile) -> T + Send + 'static,
) -> (Message, oneshot::Receiver<T>) {
    let (sender, answer) = oneshot::channel();
    let job = Box::new(move |file: &mut CaseFile| {
        // Nobody may be waiting any more; the job is done all the same.
        let _ = sender.send(job(file));
    });
    (Message::Run(job), answer)
}

/// The thread: one message after another, until it is told to close or nobody can send any more.
fn keep(mut file: CaseFile, mut messages: mpsc::Receiver<Message>) {
    while let Some(message) = messages.blocking_recv() {
        match message {
            // A job that panics takes its own answer with it, not the file: its transaction is rolled
            // back while it unwinds.
            Message::Run(job) => {
                let _ = catch_unwind(AssertUnwindSafe(|| job(&mut file)));
            }
            Message::Close(answer) => {
                messages.close();
                let _ = answer.send(file.close());
                return;
            }
        }
    }
    // Without close, nobody is left to be told of a failure.
    let _ = file.close();
}
