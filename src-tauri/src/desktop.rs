//! What the desktop tells of: its screen is locked, the computer goes to sleep, another user comes.
//!
//! On Linux these are signals on the session bus and the system bus. A bus that is not there tells nothing;
//! then the clocks in [`crate::locking`] still notice sleep. On Windows and macOS there is no safe interface
//! to these events in the tree: `docs/security.md` says what that means.

#[cfg(target_os = "linux")]
pub(crate) use linux::listen;

#[cfg(not(target_os = "linux"))]
pub(crate) fn listen(_: &tauri::AppHandle) {}

#[cfg(target_os = "linux")]
mod linux {
    use std::time::Duration;

    use dbus::arg::{PropMap, RefArg};
    use dbus::blocking::{Connection, Proxy};
    use dbus::channel::MatchingReceiver;
    use dbus::message::MatchRule;
    use dbus::{Message, Path};
    use tauri::AppHandle;

    use crate::locking;

    const LOGIND: &str = "org.freedesktop.login1";
    const SESSION: &str = "org.freedesktop.login1.Session";
    /// How long the thread waits for a signal before it looks again whether there is a bus.
    const TURN: Duration = Duration::from_secs(60);
    /// Login managers answer at once or not at all.
    const PATIENCE: Duration = Duration::from_secs(2);

    /// Listens on both buses, each on a thread of its own.
    pub(crate) fn listen(app: &AppHandle) {
        let (session, system) = (app.clone(), app.clone());
        on_a_thread("desktop", move || on_the_session_bus(&session));
        on_a_thread("login", move || on_the_system_bus(&system));
    }

    fn on_a_thread(name: &str, work: impl FnOnce() -> Result<(), dbus::Error> + Send + 'static) {
        // Without a thread or a bus nothing is told; the clocks still are looked at.
        let _ = std::thread::Builder::new()
            .name(name.to_owned())
            .spawn(work);
    }

    /// The screen savers of the desktops say when they cover the screen.
    fn on_the_session_bus(app: &AppHandle) -> Result<(), dbus::Error> {
        let bus = Connection::new_session()?;
        for saver in ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"] {
            lock_at(
                &bus,
                app,
                MatchRule::new_signal(saver, "ActiveChanged"),
                says_yes,
            )?;
        }
        turn(&bus)
    }

    /// The login manager says when the computer goes to sleep, when this session is to be locked, and when
    /// another takes the screen.
    fn on_the_system_bus(app: &AppHandle) -> Result<(), dbus::Error> {
        let bus = Connection::new_system()?;
        let manager = format!("{LOGIND}.Manager");
        lock_at(
            &bus,
            app,
            MatchRule::new_signal(manager, "PrepareForSleep"),
            says_yes,
        )?;
        if let Ok(session) = own_session(&bus) {
            let lock = MatchRule::new_signal(SESSION, "Lock").with_path(session.clone());
            lock_at(&bus, app, lock, |_| true)?;
            let properties = "org.freedesktop.DBus.Properties";
            let changed = MatchRule::new_signal(properties, "PropertiesChanged").with_path(session);
            lock_at(&bus, app, changed, no_longer_active)?;
        }
        turn(&bus)
    }

    fn turn(bus: &Connection) -> Result<(), dbus::Error> {
        loop {
            bus.process(TURN)?;
        }
    }

    fn lock_at(
        bus: &Connection,
        app: &AppHandle,
        rule: MatchRule<'static>,
        meant: fn(&Message) -> bool,
    ) -> Result<(), dbus::Error> {
        bus.add_match_no_cb(&rule.match_str())?;
        let app = app.clone();
        let heard = move |message: Message, _: &Connection| {
            if meant(&message) {
                locking::lock(&app);
            }
            true
        };
        bus.start_receive(rule, Box::new(heard));
        Ok(())
    }

    fn says_yes(message: &Message) -> bool {
        message.get1() == Some(true)
    }

    fn no_longer_active(message: &Message) -> bool {
        let (_, changed): (Option<String>, Option<PropMap>) = message.get2();
        let active = changed.as_ref().and_then(|changed| changed.get("Active"));
        active.and_then(|active| active.0.as_i64()) == Some(0)
    }

    /// The login manager's name for the session this window is in.
    fn own_session(bus: &Connection) -> Result<Path<'static>, dbus::Error> {
        let manager = Proxy::new(LOGIND, "/org/freedesktop/login1", PATIENCE, bus);
        let interface = format!("{LOGIND}.Manager");
        let (path,): (Path<'static>,) =
            manager.method_call(interface, "GetSessionByPID", (std::process::id(),))?;
        Ok(path)
    }
}
