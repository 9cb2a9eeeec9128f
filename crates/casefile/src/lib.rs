//! The case file: one encrypted file in which an office keeps its cases.
//!
//! A newcomer reads [`mod@file`] first: a [`CaseFile`] is created, unlocked, read, written and closed there.
//! `open` holds the connection recipe, `slots` the small `.keys` file whose slots open the database key,
//! `schema.sql` the tables. Every other module is one noun with its functions: reads take a
//! [`rusqlite::Connection`], writes take a [`Write`], so that nothing changes outside [`CaseFile::write`],
//! and nothing is written without an entry in [`history`].
//!
//! This crate has the only SQL of the application. It knows what failed ([`Error`]), not what people
//! should do about it.

mod atomic;
mod claim;
mod columns;
mod error;
mod guarded;
mod ids;
mod kdf;
mod key;
mod migrate;
mod open;
mod opener;
mod passphrase;
mod place;
mod purge;
mod reading;
mod recovery;
mod room;
mod salvage;
mod secret;
mod slots;
mod staff;
mod twin;
mod upgrade;
mod write;

pub mod arrivals;
pub mod backup;
pub mod cases;
pub mod checks;
pub mod contacts;
pub mod deliveries;
pub mod details;
pub mod evidence;
pub mod facts;
pub mod file;
pub mod history;
pub mod holidays;
pub mod integrity;
pub mod inventory;
pub mod letters;
pub mod notes;
pub mod office;
pub mod packs;
pub mod recipients;
pub mod requests;
pub mod retained;
pub mod templates;
pub mod text_blocks;
pub mod thread;
pub mod unsaved;

pub use error::{Error, SqlFault};
pub use facts::{Counts, FileFacts};
pub use file::{CaseFile, companions};
pub use history::{Action, Event, Head, Rollback};
pub use ids::{
    CaseId, CategoryId, CheckId, EvidenceId, LetterId, NoteId, RecipientId, RequestId, RetainedId,
};
pub use kdf::KdfCost;
pub use key::{DeviceKey, DeviceSlot};
#[doc(hidden)]
pub use migrate::Migrations;
pub use opener::{Opener, opener};
pub use passphrase::Passphrase;
pub use place::{PlaceWarning, place_warning};
pub use purge::Purged;
pub use recovery::{RecoveryKey, RecoveryKeyError};
pub use room::room_for;
pub use rusqlite::Connection;
pub use salvage::{Salvaged, salvage};
pub use staff::WaysIn;
pub use thread::{Keeper, Turns};
pub use twin::put_back_keys;
pub use write::Write;
