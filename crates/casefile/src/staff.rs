//! Who can open the case file: every change of the keys file, each with its entry in the history.
//!
//! The entry and the keys file cannot change in one step. The keys file is written inside the
//! transaction, just before it commits: after a crash between the two, a way in may have changed without
//! its entry, but never the other way round, and the old keys file or the new one is whole.
//!
//! Taking a way in away does not change the database key: whoever kept a copy of the keys file and the
//! case file still opens that copy. [`crate::CaseFile::purge`] gives a new key.

use serde_json::{Value, json};

use crate::slots::KeyFile;
use crate::{
    Action, CaseFile, DeviceKey, DeviceSlot, Error, Event, KdfCost, Passphrase, Write, unsaved,
};

/// The ways into a case file. They tell whose a passphrase is, and give away no key.
#[derive(Clone, Debug)]
pub struct WaysIn(KeyFile);

impl WaysIn {
    /// Who has a passphrase.
    pub fn staff(&self) -> Vec<String> {
        self.0.staff_names()
    }

    /// Whether this passphrase is that of `staff`. Takes as long as unlocking.
    ///
    /// # Errors
    /// Those of the keys file.
    pub fn is_passphrase_of(&self, staff: &str, passphrase: &Passphrase) -> Result<bool, Error> {
        match self.0.open(Some(staff), passphrase) {
            Ok(_) => Ok(true),
            Err(Error::WrongPassphrase) => Ok(false),
            Err(error) => Err(error),
        }
    }
}

impl CaseFile {
    /// Gives `staff` this passphrase, in place of the one they have. Other people's slots stay; if the
    /// keys file is missing or damaged, there is a new one afterwards with this slot alone.
    ///
    /// # Errors
    /// [`Error::Refused`] if the staff name is empty or the cost is out of bounds.
    pub fn set_passphrase(
        &mut self,
        staff: &str,
        passphrase: &Passphrase,
        cost: KdfCost,
    ) -> Result<(), Error> {
        let mut keys = self.keys()?;
        keys.set(staff, passphrase, cost, &self.key)?;
        let detail = json!({ "staff": staff });
        self.change_keys(keys, Action::PassphraseChanged, detail)
    }

    /// Gives one more person a way in.
    ///
    /// # Errors
    /// [`Error::Refused`] if the name is empty or taken, or the cost is out of bounds.
    pub fn add_staff(
        &mut self,
        staff: &str,
        passphrase: &Passphrase,
        cost: KdfCost,
    ) -> Result<(), Error> {
        let mut keys = self.keys()?;
        if keys.known(staff).is_ok() {
            return Err(Error::Refused("there already is someone of this name"));
        }
        keys.set(staff, passphrase, cost, &self.key)?;
        self.change_keys(keys, Action::StaffAdded, json!({ "staff": staff }))
    }

    /// Takes away every way in of `staff`.
    ///
    /// # Errors
    /// [`Error::NotFound`] if there is no such person, [`Error::Refused`] if nobody else could open the
    /// file any more.
    pub fn remove_staff(&mut self, staff: &str) -> Result<(), Error> {
        let mut keys = self.keys()?;
        keys.remove(staff)?;
        let detail = json!({ "staff": staff });
        self.change_keys_with(keys, Action::StaffRemoved, detail, |w| {
            unsaved::forget_of(w, staff)
        })
    }

    /// Gives a person another name. What they did before stays in the history under the old one.
    ///
    /// # Errors
    /// [`Error::NotFound`] if there is no such person, [`Error::Refused`] if the new name is empty or
    /// taken.
    pub fn rename_staff(&mut self, staff: &str, new: &str) -> Result<(), Error> {
        let mut keys = self.keys()?;
        keys.rename(staff, new, &self.key)?;
        let detail = json!({ "staff": staff, "now": new });
        self.change_keys_with(keys, Action::StaffRenamed, detail, |w| {
            unsaved::rename(w, staff, new)
        })?;
        if self.actor() == staff {
            self.set_actor(new);
        }
        Ok(())
    }

    /// Whether this passphrase is that of `staff`.
    ///
    /// # Errors
    /// Those of the keys file.
    pub fn is_passphrase_of(&self, staff: &str, passphrase: &Passphrase) -> Result<bool, Error> {
        self.ways_in()?.is_passphrase_of(staff, passphrase)
    }

    /// The ways into the file as they are now, to look at passphrases apart from it: that is slow.
    ///
    /// # Errors
    /// Those of the keys file.
    pub fn ways_in(&self) -> Result<WaysIn, Error> {
        Ok(WaysIn(self.keys()?))
    }

    /// Who has a passphrase.
    ///
    /// # Errors
    /// Those of the keys file.
    pub fn staff(&self) -> Result<Vec<String>, Error> {
        Ok(self.keys()?.staff_names())
    }

    /// The way in of whoever has the file open through a keychain, if they have one.
    ///
    /// # Errors
    /// Those of the keys file.
    pub fn device(&self) -> Result<Option<DeviceSlot>, Error> {
        let mut devices = self.keys()?.devices().into_iter();
        Ok(devices.find(|slot| slot.staff == self.actor()))
    }

    /// Lets whoever has the file open do so with this key from now on.
    ///
    /// # Errors
    /// Those of the keys file.
    pub fn set_device(&mut self, device: &DeviceKey) -> Result<(), Error> {
        let mut keys = self.keys()?;
        let staff = self.actor().to_owned();
        keys.set_device(&staff, device, &self.key)?;
        let detail = json!({ "staff": staff, "kept": true });
        self.change_keys(keys, Action::DeviceChanged, detail)
    }

    /// Takes the keychain's way in away from whoever has the file open.
    ///
    /// # Errors
    /// Those of the keys file.
    pub fn remove_device(&mut self) -> Result<(), Error> {
        let mut keys = self.keys()?;
        let staff = self.actor().to_owned();
        keys.remove_device(&staff);
        let detail = json!({ "staff": staff, "kept": false });
        self.change_keys(keys, Action::DeviceChanged, detail)
    }

    fn change_keys(&mut self, keys: KeyFile, action: Action, detail: Value) -> Result<(), Error> {
        self.change_keys_with(keys, action, detail, |_| Ok(()))
    }

    /// Changes the keys file with what in the case file belongs to the person.
    fn change_keys_with(
        &mut self,
        keys: KeyFile,
        action: Action,
        detail: Value,
        belongings: impl FnOnce(&Write<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let path = self.path().to_owned();
        self.write(|w| {
            w.record(Event::of_file(action).with(detail))?;
            belongings(w)?;
            keys.save(&path)
        })?;
        self.keep_anchor()
    }
}
