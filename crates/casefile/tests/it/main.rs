//! The case file as others use it: real encrypted files in temporary folders.

mod crash;
mod damage;
mod history;
mod keys;
mod locking;
mod nouns;
mod refusals;
mod search;
mod secrecy;
mod support;
mod thread;
mod writing;
