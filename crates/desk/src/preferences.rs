//! What one person sets for this computer: a small file in the application's own folder, without case data.

use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::DeskError;
use crate::error::Refusal;

/// After so many minutes without a key or a movement of the mouse the case file is locked.
const USUAL_MINUTES: u32 = 10;
/// Longer than this protects nothing.
const MOST_MINUTES: u32 = 60;

/// What is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Minutes without input after which the case file is locked; `None` never does.
    lock_after: Option<u32>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            lock_after: Some(USUAL_MINUTES),
        }
    }
}

view! {
    /// When the case file is locked by itself.
    pub struct LockingView {
        /// Minutes without input; `None` for never.
        pub after: Option<u32>,
        /// The minutes that can be chosen.
        pub choices: Vec<u32>,
    }
}

form! {
    /// When the case file is to be locked by itself.
    pub struct LockingForm {
        /// Minutes without input; `None` for never.
        pub after: Option<u32>,
    }
}

impl Preferences {
    /// What is set in the file at `path`. One that is absent, unreadable or out of bounds sets nothing.
    pub fn load(path: &Path) -> Self {
        let set: Self = std::fs::read(path)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        match set.lock_after.is_none_or(is_sensible) {
            true => set,
            false => Self::default(),
        }
    }

    /// How long nothing may happen before the case file is locked.
    pub fn idle(&self) -> Option<Duration> {
        let minutes = self.lock_after?;
        Some(Duration::from_secs(u64::from(minutes) * 60))
    }

    /// For the settings.
    pub fn view(&self) -> LockingView {
        LockingView {
            after: self.lock_after,
            choices: vec![1, 2, 5, USUAL_MINUTES, 15, 30, MOST_MINUTES],
        }
    }

    /// Sets when the case file is locked, and keeps it at `path`.
    pub fn save_locking(path: &Path, form: LockingForm) -> Result<Self, DeskError> {
        if !form.after.is_none_or(is_sensible) {
            return Err(Refusal::LockingOutOfBounds.into());
        }
        let set = Self {
            lock_after: form.after,
        };
        set.save(path)
            .map_err(|error| Refusal::Settings(error.kind()))?;
        Ok(set)
    }

    fn save(&self, path: &Path) -> std::io::Result<()> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let partial = path.with_extension("partial");
        std::fs::write(&partial, serde_json::to_vec_pretty(self)?)?;
        std::fs::rename(partial, path)
    }
}

fn is_sensible(minutes: u32) -> bool {
    (1..=MOST_MINUTES).contains(&minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(kept: &str, minutes: Option<u64>) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("preferences.json");
        std::fs::write(&path, kept).expect("written");
        let idle = Preferences::load(&path).idle();
        assert_eq!(idle.map(|idle| idle.as_secs() / 60), minutes, "{kept}");
    }

    #[test]
    fn what_makes_no_sense_sets_nothing() {
        check(r#"{"lock_after": 3}"#, Some(3));
        check(r#"{"lock_after": null}"#, None);
        check(r#"{}"#, Some(10));
        check(r#"{"lock_after": 0}"#, Some(10));
        check(r#"{"lock_after": 61}"#, Some(10));
        check("not JSON", Some(10));
    }

    #[test]
    fn what_is_set_stays_set() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("config/preferences.json");
        let save = |after| Preferences::save_locking(&path, LockingForm { after });
        assert!(save(Some(5)).is_ok());
        assert_eq!(Preferences::load(&path).view().after, Some(5));
        assert!(save(Some(61)).is_err() && save(Some(0)).is_err());
        assert!(save(None).is_ok());
        assert_eq!(Preferences::load(&path).idle(), None);
    }
}
