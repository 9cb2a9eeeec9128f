//! New keys for the open file: a new recovery sheet, and what this computer's keychain holds.

use casefile::{DeviceSlot, Keeper};
use tokio::task::spawn_blocking;

use super::{Open, Session, blocking};
use crate::purge::PurgedView;
use crate::recovery::{self, NewRecoveryForm};
use crate::staff::{self, StaffView};
use crate::start::{self, UnlockForm};
use crate::{DeskError, device};

impl Session {
    /// Gives the open file a new key and a new recovery sheet, which is to be proven like the first one.
    pub async fn renew_recovery(&self, form: NewRecoveryForm) -> Result<PurgedView, DeskError> {
        let passphrase = form.passphrase.clone();
        let (path, staff, old) = self
            .with(move |file, _| {
                staff::prove(file, "passphrase", passphrase)?;
                Ok((
                    file.path().to_owned(),
                    file.actor().to_owned(),
                    file.device()?,
                ))
            })
            .await?;
        self.close().await;
        let again = UnlockForm {
            staff: Some(staff.clone()),
            passphrase: form.passphrase.clone(),
        };
        let place = path.clone();
        match blocking(move || recovery::renew(&path, staff, form)).await {
            Ok((file, view)) => {
                self.forget_device(old).await;
                self.inner.lock().await.open = Open::Proving {
                    keeper: Keeper::start(file)?,
                    sheet: view.sheet.clone(),
                };
                Ok(view)
            }
            Err(why) => {
                // The file is as it was: so is the desk.
                let file = blocking(move || start::unlock(&place, again)).await?;
                self.inner.lock().await.open = Open::Desk(Keeper::start(file)?);
                Err(why)
            }
        }
    }

    /// Lets this computer's keychain open the file for whoever has it open.
    pub async fn keep_in_keychain(&self) -> Result<StaffView, DeskError> {
        let old = self.with(|file, _| Ok(file.device()?)).await?;
        let key = blocking(device::keep).await?;
        let view = self
            .with(move |file, _| {
                file.set_device(&key)?;
                staff::view(file)
            })
            .await?;
        self.forget_device(old).await;
        Ok(view)
    }

    /// Asks for the passphrase at every unlock again.
    pub async fn leave_keychain(&self) -> Result<StaffView, DeskError> {
        let (old, view) = self
            .with(|file, _| {
                let old = file.device()?;
                file.remove_device()?;
                Ok((old, staff::view(file)?))
            })
            .await?;
        self.forget_device(old).await;
        Ok(view)
    }

    async fn forget_device(&self, slot: Option<DeviceSlot>) {
        if let Some(slot) = slot {
            let _ = spawn_blocking(move || device::forget(&slot)).await;
        }
    }
}
