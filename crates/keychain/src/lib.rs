//! This computer's keychain: macOS Keychain, Windows Credential Manager, Secret Service on Linux.
//!
//! A keychain is a guest in our house: it may be absent, locked, slow, or hold something else than what was
//! put there. So every call runs on a thread of its own, has a limit of time, and says which of these it
//! was. Nothing here falls back to another place: without a keychain there is no key, and the caller asks
//! for the passphrase.
//!
//! What is kept is text of hexadecimal digits, because some keychains (KWallet) keep nothing but text.

mod hex;
mod store;

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use keyring_core::Entry;
use zeroize::Zeroizing;

/// What our items are filed under.
const SERVICE: &str = "org.rightsdesk.Rightsdesk";
/// How long a person waits for a keychain before typing is quicker.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why the keychain did not help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is no keychain, or it cannot be reached.
    #[error("there is no keychain")]
    Absent,
    /// It stays locked, or somebody said no.
    #[error("the keychain is locked or refused")]
    Denied,
    /// It holds nothing under this name.
    #[error("the keychain holds nothing under this name")]
    Empty,
    /// It holds something else than what was put there.
    #[error("the keychain holds something else")]
    Changed,
    /// It gave no answer in time.
    #[error("the keychain gave no answer in time")]
    Slow,
    /// It failed in a way of its own.
    #[error("the keychain failed")]
    Failed,
}

/// The keychain of whoever is logged in.
#[derive(Clone, Copy, Debug)]
pub struct Keychain {
    patience: Duration,
}

impl Default for Keychain {
    fn default() -> Self {
        Self { patience: PATIENCE }
    }
}

impl Keychain {
    /// A keychain that is waited for no longer than this.
    pub fn within(patience: Duration) -> Self {
        Self { patience }
    }

    /// What the keychain holds under `name`.
    ///
    /// # Errors
    /// Each of [`Error`].
    pub fn get(self, name: &str) -> Result<Zeroizing<Vec<u8>>, Error> {
        self.ask(name, |entry| read(&entry))
    }

    /// Keeps `secret` under `name` in place of what is there, and reads it back.
    ///
    /// # Errors
    /// Each of [`Error`] but [`Error::Empty`]; [`Error::Changed`] if something else was read back.
    pub fn set(self, name: &str, secret: &[u8]) -> Result<(), Error> {
        let secret = Zeroizing::new(secret.to_vec());
        self.ask(name, move |entry| {
            let text = hex::write(&secret);
            entry.set_secret(text.as_bytes()).map_err(store::reason)?;
            match *read(&entry)? == *secret {
                true => Ok(()),
                false => Err(Error::Changed),
            }
        })
    }

    /// Forgets what is kept under `name`, if anything is.
    ///
    /// # Errors
    /// Those of [`Keychain::get`] but [`Error::Empty`].
    pub fn forget(self, name: &str) -> Result<(), Error> {
        self.ask(name, |entry| {
            match entry.delete_credential().map_err(store::reason) {
                Err(Error::Empty) => Ok(()),
                done => done,
            }
        })
    }

    /// Asks on a thread of its own. One that never answers is left behind; it holds nothing of ours but
    /// the question.
    ///
    /// A system may give up on its keychain sooner than a person would (libdbus waits two seconds), as when
    /// the computer is busy. So what was slow is asked again as long as somebody waits: asking twice does
    /// what asking once does.
    fn ask<T: Send + 'static>(
        self,
        name: &str,
        question: impl Fn(Entry) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let name = name.to_owned();
        let (sender, answer) = mpsc::channel();
        let until = Instant::now() + self.patience;
        let asking = move || {
            let once = || store::entry(SERVICE, &name).and_then(&question);
            let mut answer = once();
            while matches!(answer, Err(Error::Slow)) && Instant::now() < until {
                answer = once();
            }
            // Nobody waits any more when it took too long.
            let _ = sender.send(answer);
        };
        thread::Builder::new()
            .name("keychain".to_owned())
            .spawn(asking)
            .map_err(|_| Error::Failed)?;
        answer
            .recv_timeout(self.patience)
            .unwrap_or(Err(Error::Slow))
    }
}

fn read(entry: &Entry) -> Result<Zeroizing<Vec<u8>>, Error> {
    let text = Zeroizing::new(entry.get_secret().map_err(store::reason)?);
    hex::read(&text).ok_or(Error::Changed)
}
