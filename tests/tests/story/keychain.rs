//! A real keychain opens the file in the real window, because somebody chose that, and until they change their
//! mind.

use flows::window::Window;

use crate::story;

const UNLOCK: &str = "Unlock with this computer’s keychain";

/// On, locked, unlocked without a passphrase, off, locked again.
pub(crate) fn opens_the_file_until_it_is_left(window: &Window) {
    window.press("Settings");
    window.press("People and keys");
    window.press("Unlock without passphrase…");
    window.see("button", "Use the keychain");
    window.screen("keychain-meaning");
    window.press("Use the keychain");
    window.read("This computer’s keychain opens the file now.");
    window.screen("keychain-on");
    story::lock(window);
    window.press(UNLOCK);
    window.see("button", "Lock");

    window.press("Settings");
    window.press("People and keys");
    window.press("Ask the passphrase every time");
    window.read("Your passphrase is asked at every unlock.");
    story::lock(window);
    assert!(
        !window.has("button", UNLOCK),
        "it still opens with the keychain"
    );
}
