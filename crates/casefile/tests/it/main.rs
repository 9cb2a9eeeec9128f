//! The case file as others use it: real encrypted files in temporary folders.

mod cases;
mod crash;
mod damage;
mod evidence;
mod history;
mod keys;
mod letters;
mod locking;
mod office;
mod refusals;
mod requests;
mod search;
mod secrecy;
mod settings;
mod support;
mod thread;
mod writing;
