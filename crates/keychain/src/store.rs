//! Which keychain this system has, and what its failures mean.

use keyring_core::{Entry, Error as Native};

use crate::Error;

/// The item of this name, wherever this system keeps such things.
///
/// The store is asked for anew each time: a session bus or a keychain may have come or gone since.
pub(crate) fn entry(service: &str, name: &str) -> Result<Entry, Error> {
    native::entry(service, name)
}

/// What a failure means for the person.
pub(crate) fn reason(error: Native) -> Error {
    match error {
        Native::NoEntry => Error::Empty,
        Native::NoStorageAccess(_) => Error::Denied,
        Native::NoDefaultStore => Error::Absent,
        Native::BadEncoding(_)
        | Native::BadDataFormat(..)
        | Native::BadStoreFormat(_)
        | Native::Ambiguous(_) => Error::Changed,
        #[cfg(target_os = "linux")]
        Native::PlatformFailure(cause) => native::failure(&*cause),
        // Also what a later version of the interface may add.
        _ => Error::Failed,
    }
}

#[cfg(target_os = "linux")]
mod native {
    use super::{Entry, Error, Native, reason};
    use dbus_secret_service::Error as Cause;
    use dbus_secret_service_keyring_store::Store;
    use keyring_core::api::CredentialStoreApi;

    pub(super) fn entry(service: &str, name: &str) -> Result<Entry, Error> {
        let store = Store::new().map_err(connecting)?;
        store.build(service, name, None).map_err(reason)
    }

    /// Whatever else keeps us from connecting, there is no keychain for us.
    fn connecting(error: Native) -> Error {
        match reason(error) {
            Error::Slow => Error::Slow,
            _ => Error::Absent,
        }
    }

    /// The keychain may fall silent at any call.
    pub(super) fn failure(cause: &(dyn std::error::Error + Send + Sync + 'static)) -> Error {
        const NO_REPLY: &str = "org.freedesktop.DBus.Error.NoReply";
        match cause.downcast_ref() {
            Some(Cause::Dbus(bus)) if bus.name() == Some(NO_REPLY) => Error::Slow,
            _ => Error::Failed,
        }
    }
}

#[cfg(target_os = "macos")]
mod native {
    use super::{Entry, Error, reason};
    use apple_native_keyring_store::keychain::Store;
    use keyring_core::api::CredentialStoreApi;

    pub(super) fn entry(service: &str, name: &str) -> Result<Entry, Error> {
        let store = Store::new().map_err(|_| Error::Absent)?;
        store.build(service, name, None).map_err(reason)
    }
}

#[cfg(windows)]
mod native {
    use std::collections::HashMap;

    use super::{Entry, Error, reason};
    use keyring_core::api::CredentialStoreApi;
    use windows_native_keyring_store::Store;

    pub(super) fn entry(service: &str, name: &str) -> Result<Entry, Error> {
        let store = Store::new().map_err(|_| Error::Absent)?;
        // It stays on this computer; the default would roam with the account.
        let here = HashMap::from([("persistence", "local")]);
        store.build(service, name, Some(&here)).map_err(reason)
    }
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
mod native {
    use super::{Entry, Error};

    pub(super) fn entry(_: &str, _: &str) -> Result<Entry, Error> {
        Err(Error::Absent)
    }
}
