//! What is unlocked stays out of crash reports: panics say where, never what, and no core is dumped.

/// Called first of all.
pub(crate) fn begin() {
    std::panic::set_hook(Box::new(|panic| {
        eprintln!("{}", sentence(panic.location()))
    }));
    no_core_dump();
}

/// The place alone: a panic's message may hold a name or a letter.
fn sentence(location: Option<&std::panic::Location<'_>>) -> String {
    match location {
        Some(place) => format!(
            "Rightsdesk stopped unexpectedly at {}:{}.",
            place.file(),
            place.line()
        ),
        None => "Rightsdesk stopped unexpectedly.".to_owned(),
    }
}

#[cfg(unix)]
fn no_core_dump() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    // Lowering a limit is always allowed; if a system refuses, its own setting stays.
    let _lowered = setrlimit(Resource::Core, none);
}

#[cfg(not(unix))]
fn no_core_dump() {}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    #[test]
    fn a_panic_says_where_and_not_what() {
        static SAID: Mutex<String> = Mutex::new(String::new());
        std::panic::set_hook(Box::new(|panic| {
            *SAID.lock().expect("no one else panics here") = super::sentence(panic.location());
        }));
        let name = "Consumer Name";
        let outcome = std::panic::catch_unwind(|| panic!("{name}"));
        let _default = std::panic::take_hook();
        assert!(outcome.is_err());
        let said = SAID.lock().expect("no one else panics here");
        assert!(said.contains("silence.rs"), "{said}");
        assert!(!said.contains(name), "{said}");
    }

    #[cfg(unix)]
    #[test]
    fn no_core_is_dumped() {
        super::no_core_dump();
        assert_eq!(
            rustix::process::getrlimit(rustix::process::Resource::Core).maximum,
            Some(0)
        );
    }
}
