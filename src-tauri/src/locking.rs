//! When the window locks by itself: nobody is there, or the computer was asleep.
//!
//! The page says when somebody types or moves the mouse in it. A thread looks once a second how long ago
//! that was, and whether the clock on the wall ran ahead of the computer's own: then it slept. What the
//! desktop itself tells of is in [`crate::desktop`]. All of it ends in [`lock`].

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use desk::session::Session;
use tauri::async_runtime::block_on;
use tauri::{AppHandle, Emitter, Manager};

/// The page is asked to hand over what is typed, and to lock.
const LOCK_ASKED: &str = "lock-asked";
/// The file was closed without the page.
const LOCKED: &str = "locked";
/// How long the page may take before the file is closed without it.
const GRACE: Duration = Duration::from_secs(3);
/// How often it is looked whether anybody is there.
const EVERY: Duration = Duration::from_secs(1);
/// Threads are late and clocks are corrected; a computer that slept was away for longer.
const SLEPT: Duration = Duration::from_secs(20);

/// When somebody was last seen at the window.
#[derive(Debug)]
pub(crate) struct Activity(Mutex<Instant>);

impl Default for Activity {
    fn default() -> Self {
        Self(Mutex::new(Instant::now()))
    }
}

impl Activity {
    /// Somebody is there now.
    pub(crate) fn seen(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    fn last(&self) -> Instant {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the two clocks said at one look.
#[derive(Clone, Copy, Debug)]
struct Look {
    running: Instant,
    wall: SystemTime,
}

impl Look {
    fn now() -> Self {
        Self {
            running: Instant::now(),
            wall: SystemTime::now(),
        }
    }

    /// Whether the computer slept since an earlier look.
    fn slept_since(self, earlier: Self) -> bool {
        let running = self.running.saturating_duration_since(earlier.running);
        let wall = self.wall.duration_since(earlier.wall).unwrap_or_default();
        wall.saturating_sub(running) > SLEPT
    }

    /// Whether nobody was seen for as long as is allowed.
    fn is_idle(self, seen: Instant, allowed: Option<Duration>) -> bool {
        let alone = self.running.saturating_duration_since(seen);
        allowed.is_some_and(|allowed| alone >= allowed)
    }
}

/// Watches as long as the program runs.
pub(crate) fn watch(app: &AppHandle) -> std::io::Result<()> {
    crate::desktop::listen(app);
    let app = app.clone();
    let watching = std::thread::Builder::new().name("locking".to_owned());
    watching.spawn(move || keep_looking(&app)).map(drop)
}

fn keep_looking(app: &AppHandle) {
    let mut earlier = Look::now();
    loop {
        std::thread::sleep(EVERY);
        let look = Look::now();
        if must_lock(app, look, earlier) {
            lock(app);
        }
        earlier = look;
    }
}

fn must_lock(app: &AppHandle, look: Look, earlier: Look) -> bool {
    let allowed = app.state::<Session>().preferences().idle();
    let seen = app.state::<Activity>().last();
    look.slept_since(earlier) || look.is_idle(seen, allowed)
}

/// Locks, with what is typed if the page hands it over in time. Waits until that is done.
pub(crate) fn lock(app: &AppHandle) {
    let session = app.state::<Session>();
    let is_open = || block_on(session.is_open());
    if !is_open() {
        return;
    }
    // A page that is gone hands nothing over; the file is closed all the same.
    let _ = app.emit(LOCK_ASKED, ());
    let asked = Instant::now();
    while is_open() && asked.elapsed() < GRACE {
        std::thread::sleep(GRACE / 60);
    }
    block_on(session.close());
    let _ = app.emit(LOCKED, ());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn later(look: Look, running: u64, wall: u64) -> Look {
        Look {
            running: look.running + Duration::from_secs(running),
            wall: look.wall + Duration::from_secs(wall),
        }
    }

    #[test]
    fn a_computer_slept_if_the_wall_clock_ran_ahead() {
        let look = Look::now();
        let check = |running, wall, slept| {
            assert_eq!(
                later(look, running, wall).slept_since(look),
                slept,
                "{running} {wall}"
            );
        };
        check(1, 1, false);
        check(1, 3600, true);
        // A corrected clock, a busy computer, a clock set back.
        check(1, 15, false);
        check(90, 90, false);
        check(3600, 1, false);
    }

    #[test]
    fn nobody_is_there_after_the_time_that_is_set() {
        let look = Look::now();
        let idle = |after, minutes: Option<u64>| {
            let allowed = minutes.map(|minutes| Duration::from_secs(minutes * 60));
            later(look, after, after).is_idle(look.running, allowed)
        };
        assert!(!idle(599, Some(10)));
        assert!(idle(600, Some(10)));
        assert!(!idle(100_000, None));
    }
}
