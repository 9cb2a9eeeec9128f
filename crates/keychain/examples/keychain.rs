//! The keychain from a terminal: `get NAME`, `set NAME SECRET`, `forget NAME`, `plant NAME TEXT`.
//!
//! The tests run it in sessions of their own. `plant` puts a text there as another program might.
//! Prints what came of it: the secret, `done`, or the reason.

use std::time::Duration;

use keychain::{Error, Keychain};

/// Long enough for a keychain that works, short enough for tests of one that does not.
const PATIENCE: Duration = Duration::from_secs(6);

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(said) => println!("{said}"),
        Err(error) => println!("{error:?}"),
    }
}

fn run(words: &[&str]) -> Result<String, Error> {
    let keychain = Keychain::within(PATIENCE);
    let done = "done".to_owned();
    match words {
        ["get", name] => Ok(String::from_utf8_lossy(&keychain.get(name)?).into_owned()),
        ["set", name, secret] => keychain.set(name, secret.as_bytes()).map(|()| done),
        ["forget", name] => keychain.forget(name).map(|()| done),
        ["plant", name, text] => plant(name, text).map(|()| done),
        _ => Ok("get NAME | set NAME SECRET | forget NAME | plant NAME TEXT".to_owned()),
    }
}

#[cfg(target_os = "linux")]
fn plant(name: &str, text: &str) -> Result<(), Error> {
    use keyring_core::api::CredentialStoreApi;
    let store = dbus_secret_service_keyring_store::Store::new().map_err(|_| Error::Absent)?;
    let entry = store.build("org.rightsdesk.Rightsdesk", name, None);
    let planted = entry.and_then(|entry| entry.set_secret(text.as_bytes()));
    planted.map_err(|_| Error::Failed)
}

#[cfg(not(target_os = "linux"))]
fn plant(_: &str, _: &str) -> Result<(), Error> {
    Err(Error::Absent)
}
