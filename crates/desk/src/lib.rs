//! What staff can do, one function each: forms come in, views go out.
//!
//! A function here loads, asks the rules, saves and returns a view that is complete for its screen. The
//! desk knows neither the window nor the terminal; both call the same functions. It reads no clock:
//! `today` is a parameter, the civil date in the office's time zone ([`office::today`]).
//!
//! Read [`cases`] and [`case`] first; [`error`] holds every sentence that a failure can say.

/// Derives what every type that goes to the window needs.
macro_rules! view {
    ($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, serde::Serialize, ts_rs::TS)]
        pub struct $name { $($body)* }
    };
}

/// Derives what every type that comes from the window needs; unknown fields are refused.
macro_rules! form {
    ($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($body)* }
    };
}

pub mod backup;
pub mod bindings;
pub mod blocks;
pub mod case;
pub mod cases;
pub mod checks;
pub mod codes;
pub mod decisions;
pub mod device;
pub mod draft;
pub mod error;
pub mod evidence;
pub mod export;
pub mod holidays;
pub mod import;
pub mod inventory;
pub mod letters;
pub mod mailbag;
pub mod notes;
pub mod office;
pub mod older;
pub mod packs;
pub mod passphrase;
mod people;
pub mod places;
pub mod preferences;
pub mod progress;
pub mod purge;
pub mod reading;
pub mod recent;
pub mod recipients;
pub mod recovery;
pub mod retained;
pub mod rules;
pub mod sample;
pub mod session;
pub mod staff;
pub mod start;
pub mod templates;
pub mod today;
mod typed;
pub mod unsaved;
pub mod upkeep;
pub mod verify;
pub mod words;

// What deriving a key costs is chosen by whoever calls the desk.
pub use casefile::KdfCost;
pub use codes::Coded;
pub use error::{DeskError, ErrorView, Refusal};
