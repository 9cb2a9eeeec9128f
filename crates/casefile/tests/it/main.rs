//! The case file as others use it: real encrypted files in temporary folders.

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
mod office;
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
mod writing;
