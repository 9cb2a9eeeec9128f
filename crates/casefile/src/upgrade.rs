//! A file of an older version is brought up to date: a checked backup first, then all that is missing in
//! one step.
//!
//! Until the backup counts, no byte of the file or of what lies beside it changes. Afterwards the file is of
//! the old version with all it had, or of the new one with all it had and an entry in its history.

use std::path::Path;

use serde_json::json;

use crate::backup::{self, Backup, WayIn, key_of};
use crate::file::approach;
use crate::slots::KeyFile;
use crate::{Action, CaseFile, Error, Event, Migrations, open};

impl CaseFile {
    /// Brings a file of version `from`, which nothing has changed yet, to the newest known.
    ///
    /// # Errors
    /// [`Error::NotBackedUp`] if there is no place for the backup; the file is as it was then.
    pub(crate) fn upgrade(&mut self, from: u32, known: Migrations) -> Result<(), Error> {
        let failed = |error| Error::NotBackedUp(Box::new(error));
        let made = backup::before_upgrade(self).map_err(failed)?;
        self.migrate(from, known, Some(&made))
    }

    /// Takes the steps from one version to another; `kept` is the backup of the file as it is.
    pub(crate) fn migrate(
        &mut self,
        from: u32,
        known: Migrations,
        kept: Option<&Backup>,
    ) -> Result<(), Error> {
        self.maintain(open::begin)?;
        let to = known.version();
        if from >= to {
            return Ok(());
        }
        self.write(|w| {
            known.run(w, from)?;
            if let Some(kept) = kept {
                backup::recorded(w, kept, Some("upgrade"))?;
            }
            let detail = json!({ "from": from, "to": to });
            w.record(Event::of_file(Action::FileUpgraded).with(detail))
        })
    }

    /// Opens a case file as a program does that knows these versions, so that the step from today's version
    /// to the next can be tested before there is one.
    ///
    /// # Errors
    /// Those of [`CaseFile::unlock`].
    #[doc(hidden)]
    pub fn rehearse(path: &Path, way: WayIn<'_>, known: Migrations) -> Result<Self, Error> {
        let (path, claim) = approach(path)?;
        let keys = KeyFile::load(&path).ok();
        let (key, staff) = key_of(&path, way)?;
        let action = Action::FileUnlocked;
        Self::enter(&path, claim, keys.as_ref(), key, &staff, action, known)
    }
}
