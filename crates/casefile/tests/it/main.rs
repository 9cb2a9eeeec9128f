//! The case file as others use it: real encrypted files in temporary folders.

mod after;
mod arrival;
mod backup;
mod cases;
mod crash;
mod damage;
mod days_and_laws;
mod evidence;
mod faults;
mod history;
mod integrity;
mod keys;
mod letters;
mod locking;
mod memory;
mod office;
mod power;
#[path = "../../examples/torture/preload.rs"]
mod preload;
mod purge;
mod reading;
mod refusals;
mod requests;
mod rollback;
mod salvage;
mod search;
mod secrecy;
mod settings;
mod staff;
mod support;
mod thread;
mod unsaved;
mod upgrade;
mod versions;
mod writing;
