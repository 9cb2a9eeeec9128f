//! How far long work is, and calling it off.
//!
//! Whoever looks or calls off never asks the case file, which may be busy with a turn of just this work.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::words;

/// Whether to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Go {
    /// With the next piece.
    On,
    /// Not any more.
    Stop,
}

impl From<Go> for ControlFlow<()> {
    fn from(go: Go) -> Self {
        match go {
            Go::On => Self::Continue(()),
            Go::Stop => Self::Break(()),
        }
    }
}

view! {
    /// How far long work is.
    pub struct ProgressView {
        /// The bytes that are done.
        pub done: u64,
        /// All of them.
        pub of: u64,
        /// The same in words: "12 MB of 40 MB".
        pub words: String,
    }
}

/// Shared between whoever works, whoever looks and whoever calls it off.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    done: AtomicU64,
    of: AtomicU64,
    stop: AtomicBool,
}

impl Progress {
    /// Hears how far it is, and says whether to go on.
    pub(crate) fn hear(&self, done: u64, of: u64) -> Go {
        self.done.store(done, Ordering::Relaxed);
        self.of.store(of, Ordering::Relaxed);
        match self.is_stopped() {
            true => Go::Stop,
            false => Go::On,
        }
    }

    /// Calls it off at the next piece.
    pub(crate) fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Whether it was called off.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    pub(crate) fn view(&self) -> ProgressView {
        let (done, of) = (
            self.done.load(Ordering::Relaxed),
            self.of.load(Ordering::Relaxed),
        );
        ProgressView {
            done,
            of,
            words: bytes_of(done, of),
        }
    }
}

/// "12 MB of 40 MB".
pub fn bytes_of(done: u64, of: u64) -> String {
    format!("{} of {}", words::bytes(done), words::bytes(of))
}
